/** Advice where a column of a foreign key is to go: only a rebuild does that, and its DROP TABLE takes the rows of other tables along. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { listed } from '../../sql/names.ts'
import { targetName } from '../../sql/statement.ts'
import { runnerOf, statementAt } from '../evidence/evidence.ts'
import { WITHOUT_BOTH } from './advice.ts'
import { bereftOf } from './held.ts'
import { KEYS_ON, throughDrop } from './keep-aside.ts'

/** What the rebuild needs beside itself; null where it takes nothing along, and for every other refusal. */
export function droppedKeyFix(evidence: Evidence, seen: MigrationSeen, { message, at }: Refusal): string | null {
  if (!/after drop column: unknown column .* in foreign key definition/i.test(message) || seen.held === null)
    return null
  const statement = statementAt(seen, at)
  const parent = targetName(seen.statements[statement]?.sql ?? '')
  if (parent === null || !areKeysOn(evidence, seen)) return null
  const bereft = bereftOf(seen.held.tables, parent)
  if (bereft.length === 0) return null
  const scene = { ...seen, schema: { before: seen.held, after: seen.held } }
  const gone = bereft.filter(({ columns }) => columns.length === 0).map(({ table }) => table)
  const unlinked = bereft.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`))
  const does = [
    ...(gone.length > 0 ? [`deletes the rows of ${listed(gone)}`] : []),
    ...(unlinked.length > 0 ? [`empties ${listed(unlinked)}`] : []),
  ]
  const taken = `But with foreign keys on, DROP TABLE ${parent} also ${does.join(' and ')}.`
  return `${WITHOUT_BOTH} ${taken} ${throughDrop(evidence, scene, statement, parent, bereft)}`
}

function areKeysOn(evidence: Evidence, seen: MigrationSeen): boolean {
  return runnerOf(evidence, seen).foreignKeys || seen.statements.some(({ sql }) => KEYS_ON.test(sql))
}
