/** `creates-orphans`: rows point at parents that do not exist, and did not before. */

import type { Fact } from '../model/facts.ts'
import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Place } from '../model/text.ts'
import { same } from '../sql/names.ts'
import { targetOf } from '../sql/statement.ts'
import { rowsChangedAt } from './evidence/evidence.ts'
import { factsAbout, factsOf, isNews, lostInCopy, placeOf, renumbered } from './evidence/rows.ts'

export const createsOrphans: Rule = {
  id: 'creates-orphans',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'Rows are left without their parent',
  why:
    'With foreign keys off (the sqlite3 shell has them off) nothing stops a DELETE that leaves children without their parent. The application, which ' +
    'mostly runs with foreign keys on, then meets rows that it cannot change: PRAGMA foreign_key_check lists them.',
  fix: 'Delete or repoint the children first, in the same file.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fact of factsAbout(factsOf(seen), 'orphans-added')) {
        const parent = seen.fates.find(({ table }) => same(table, fact.parent))
        // A parent that lost rows, or their ids, in its rebuild is spoken of for that.
        if (parent && !isNews(evidence, seen, parent.table) && renumbered(seen, parent) !== null) continue
        if ((parent && lostInCopy(parent) > 0) || (isNews(evidence, seen, fact.table) && parent === undefined)) continue
        const isTaken = (parent?.losses.length ?? 0) > 0
        const isLeftToApplication = !fact.parentKnown && ((fact.newKey && fact.sameValue) || (fact.named && !isTaken))
        yield {
          at: where(seen, fact),
          message: says(fact),
          ...(fact.sameValue || isLeftToApplication ? { fix: PARENT_FIRST } : {}),
          // The application, or somebody by hand, may have put the parent in.
          ...(isLeftToApplication ? { level: 'warning' as const } : {}),
        }
      }
      for (const fact of seen.orphansOn) {
        if (isNews(evidence, seen, fact.parent) || isNews(evidence, seen, fact.table)) continue
        if (fact.newKey) {
          yield { at: where(seen, fact), message: newKey(fact), fix: LOOK_FIRST, level: 'warning' }
          continue
        }
        yield {
          at: where(seen, fact),
          message: `Rows of ${fact.table} are left without their parent in ${fact.parent}, where ${fact.parent} holds rows that the schema allows and plain invented rows are not: equal ones, NULLs, unusual values.`,
        }
      }
    }
  },
}

const PARENT_FIRST =
  'Put the row that they point at into the parent first, in the same file: INSERT OR IGNORE INTO … VALUES (…). If production has it already, say so above the statement: -- rehearsal: allow creates-orphans because <reason>.'

const LOOK_FIRST =
  'Look in production for rows whose parent is gone, and delete or repoint them in this file, before the statement that copies them: … WHERE NOT EXISTS (SELECT 1 FROM …).'

type Orphans = Extract<Fact, { kind: 'orphans-added' }>

function says({ table, parent, rows: count }: Orphans): string {
  return count === 1
    ? `1 row of ${table} points at a row of ${parent} that does not exist after this file.`
    : `${count} rows of ${table} point at rows of ${parent} that do not exist after this file.`
}

function newKey({ table, parent }: Orphans): string {
  return `The foreign key from ${table} to ${parent} is new: until now nothing has kept rows of ${table} from pointing at rows of ${parent} that are gone. Such rows are orphans after this file, and with foreign keys off nothing says so.`
}

/** What took the parents away, else what wrote the children. */
function where(seen: MigrationSeen, fact: Orphans): Place {
  const parent = seen.fates.find(({ table }) => same(table, fact.parent))
  if (parent?.losses[0]) return placeOf(seen, parent.losses[0].statement)
  const writes = seen.statements.find(({ sql }) => same(targetOf(sql) ?? '', fact.table))
  return writes?.at ?? rowsChangedAt(seen, fact.table)
}
