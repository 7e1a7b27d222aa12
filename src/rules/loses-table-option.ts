/** `loses-table-option`: a rebuilt table is no longer STRICT, WITHOUT ROWID or AUTOINCREMENT. */

import type { Rule } from '../model/rule.ts'
import type { TableSeen } from '../model/schema.ts'
import { losesPrimaryKey } from './evidence/constraints.ts'
import { inTheEnd } from './evidence/evidence.ts'
import { rebuilds, rebuiltAt } from './evidence/schema.ts'

interface Option {
  readonly name: string
  readonly has: (table: TableSeen) => boolean
  readonly loss: string
}

const OPTIONS: readonly Option[] = [
  { name: 'STRICT', has: ({ strict }) => strict, loss: 'Columns take values of any type again.' },
  {
    name: 'WITHOUT ROWID',
    has: ({ withoutRowid }) => withoutRowid,
    loss: 'Its primary key takes NULL again, and rows are stored by a hidden number.',
  },
  {
    name: 'AUTOINCREMENT',
    has: ({ autoincrement }) => autoincrement,
    loss: 'Ids of deleted rows are given out again.',
  },
]

export const losesTableOption: Rule = {
  id: 'loses-table-option',
  group: 'schema',
  level: 'warning',
  scenario: 'rows',
  title: 'A rebuilt table has lost STRICT, WITHOUT ROWID or AUTOINCREMENT',
  why: 'The words after or inside CREATE TABLE are easily left out of a rebuild, and only a rebuild can bring them back.',
  fix: 'Write the option into the new CREATE TABLE too.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { was, is: behind } of rebuilds(seen)) {
        const is = inTheEnd(evidence, seen, behind)
        // Where the whole primary key is gone, `loses-constraint` says so, and these with it.
        if (!is || losesPrimaryKey({ was, is })) continue
        const gone = OPTIONS.filter(({ has }) => has(was) && !has(is))
        if (gone.length === 0) continue
        const names = gone.map(({ name }) => name).join(' and ')
        yield {
          at: rebuiltAt(seen, is.name),
          message: `${is.name} was ${names} and no longer is. ${gone.map(({ loss }) => loss).join(' ')}`,
          fix: `Write ${names} into the new CREATE TABLE too, unless it is meant to go.`,
        }
      }
    }
  },
}
