/** `loses-table-option`: a table that is made anew is no longer STRICT, WITHOUT ROWID or AUTOINCREMENT. */

import type { Rule } from '../model/rule.ts'
import type { TableSeen } from '../model/schema.ts'
import { same } from '../sql/names.ts'
import { losesPrimaryKey } from './evidence/constraints.ts'
import { parted } from './evidence/parted.ts'
import { rowidOf } from './evidence/rows.ts'
import { rebuiltAt } from './evidence/schema.ts'
import { successors } from './evidence/successors.ts'

interface Option {
  readonly name: string
  readonly has: (table: TableSeen) => boolean
  /** Whether the new table has nothing any more that it is about. */
  readonly needless?: (was: TableSeen, is: TableSeen) => boolean
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
    // Where the ids are gone and SQLite counts no others, none are given out.
    needless: (was, is) =>
      rowidOf(is) === null && !was.primaryKey.some((id) => is.columns.some(({ name }) => same(name, id))),
    loss: 'Ids of deleted rows are given out again.',
  },
]

export const losesTableOption: Rule = {
  id: 'loses-table-option',
  group: 'schema',
  level: 'warning',
  scenario: 'rows',
  title: 'A table is made anew without STRICT, WITHOUT ROWID or AUTOINCREMENT',
  why: 'The words after or inside CREATE TABLE are easily left out where a table is rebuilt or moved to another name, and only a rebuild can bring them back.',
  fix: 'Write the option into the new CREATE TABLE too.',
  *check(evidence) {
    for (const successor of [...successors(evidence), ...parted(evidence)]) {
      const { seen, at, was, is, from, how } = successor
      // Where the whole primary key is gone, `loses-constraint` says so, and these with it.
      if (losesPrimaryKey(successor)) continue
      const gone = OPTIONS.filter(({ has, needless }) => has(was) && !has(is) && !needless?.(was, is))
      if (gone.length === 0) continue
      const names = gone.map(({ name }) => name).join(' and ')
      const plainly =
        from === null
          ? `${is.name} was ${names} and no longer is.`
          : `${from} was ${names}, and ${is.name}, which has its rows, is not.`
      const what = how === undefined ? plainly : `${how} without ${names}.`
      yield {
        at: from === null ? rebuiltAt(seen, is.name) : at,
        message: `${what} ${gone.map(({ loss }) => loss).join(' ')}`,
        fix: `Write ${names} into the new CREATE TABLE too, unless it is meant to go.`,
      }
    }
  },
}
