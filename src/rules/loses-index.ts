/** `loses-index`: a rebuilt table came back without one of its indexes. */

import type { Rule } from '../model/rule.ts'
import type { Lost, MigrationSeen } from '../model/seen.ts'
import { tidy } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { asItWas, pasted } from './advice/words.ts'
import { isDropped, lostFor, rebuiltAt } from './evidence/schema.ts'

export const losesIndex: Rule = {
  id: 'loses-index',
  group: 'schema',
  level: 'error',
  scenario: 'rows',
  title: 'A rebuilt table comes back without an index',
  why:
    'DROP TABLE takes the indexes of a table along, and the table that is renamed into its place has none of them. Queries turn ' +
    'slow, and a unique index that is gone lets duplicates in, both without an error.',
  fix: 'Create the index again after the rebuild.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const lost of lostFor(evidence, seen, 'index')) {
        if (isDropped(seen, lost)) continue
        yield {
          at: rebuiltAt(seen, lost.table),
          message: said(seen, lost),
          fix:
            lost.became === undefined
              ? `Create it again as the last step, after the DROP TABLE:\n${pasted(lost.sql)}`
              : asItWas(lost.name, lost.sql),
        }
      }
    }
  },
}

function said(seen: MigrationSeen, { name, table, sql, movedTo, became }: Lost): string {
  const unique = /^\s*create\s+unique\b/i.test(sql) ? 'unique index' : 'index'
  if (became !== undefined)
    return `${table} is rebuilt, and its ${unique} ${name} comes back as another one: ${tidy(became)}.`
  const again = seen.statements.some((it) => it.verb === 'CREATE INDEX' && namesIn(it.sql).has(keyOf(name)))
  const passedOver = again ? ' CREATE INDEX IF NOT EXISTS was passed over, because the old table still had it.' : ''
  return movedTo
    ? `${table} is rebuilt, and its ${unique} ${name} stays with ${movedTo}.${passedOver}`
    : `${table} is rebuilt, and its ${unique} ${name} goes with the old table.${passedOver}`
}
