/** `needless-rebuild`: a whole table is copied for what ALTER TABLE does in place. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { same } from '../sql/names.ts'
import { indented } from './advice/words.ts'
import { lossesOf } from './evidence/losses.ts'
import { rebuiltAt } from './evidence/schema.ts'

export const needlessRebuild: Rule = {
  id: 'needless-rebuild',
  group: 'schema',
  level: 'note',
  scenario: 'rows',
  title: 'A table is copied for what ALTER TABLE does in place',
  why:
    'A rebuild writes every row again, holds the lock for as long as that takes, and can lose what hangs on the table. ADD COLUMN, ' +
    'RENAME COLUMN and DROP COLUMN (SQLite 3.35) lose nothing. Says so only where it was tried and each row that was invented ends the same.',
  fix: 'Alter the table instead of copying it.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { table, instead } of seen.needless) {
        if (isChosen(seen, table) || isAtFault(evidence, seen, table)) continue
        yield {
          at: rebuiltAt(seen, table),
          message:
            instead.length > 0
              ? `The rows of ${table} are copied, where ALTER TABLE does the same in place.`
              : `${table} is rebuilt as it was before.`,
          fix:
            instead.length > 0
              ? ['Write instead:', indented(instead.map((sql) => `${sql};`).join('\n'))].join('\n')
              : 'Leave the rebuild out.',
        }
      }
    }
  },
}

/** A copy that loses rows, or puts values into other columns, is nothing to do in place. */
function isAtFault(evidence: Evidence, seen: MigrationSeen, table: string): boolean {
  return [...lossesOf(evidence, 'exchanged', 'crossed', 'rows')].some(
    ({ loss, seen: own }) => own === seen && same(loss.table, table),
  )
}

/** Words by which a copy takes some rows of what production may have, or makes one of several. */
const CHOOSES = /\b(group\s+by|distinct|where|limit|union|or\s+(ignore|replace)|on\s+conflict)\b/i

/** Invented rows may all come through a copy that is there to choose among production's. */
function isChosen({ fates, statements }: MigrationSeen, table: string): boolean {
  const copied = fates.find(({ now, rebuilt }) => rebuilt && same(now ?? '', table))?.copied ?? null
  return copied !== null && CHOOSES.test(statements[copied]?.sql ?? '')
}
