/** Tables that a file makes and drops again, with a CHECK or a trigger that refuses: they hold nothing, and are there to stop the file. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { readCopy, sourcesOf } from '../../sql/copy.ts'
import { same } from '../../sql/names.ts'
import { objectOf, outerWord, targetName, targetOf } from '../../sql/statement.ts'
import { identifier, significant } from '../../sql/tokens.ts'
import { whereIn } from '../../sql/where.ts'
import { named, statementsBefore } from '../evidence/evidence.ts'
import { ifMeant } from '../evidence/losses.ts'

export interface Guard {
  /** In keyOf case. */
  readonly table: string
  /** It chooses among rows, so that there may be some which it accepts. */
  readonly chooses: boolean
}

/** Null where the file is refused for anything else. */
export function guardOf({ schema, held, statements }: MigrationSeen, refusal: Refusal): Guard | null {
  const { message, statement } = refusal
  const table = targetOf(statement)
  const raising = statements.find(
    ({ sql, verb }) => verb === 'CREATE TRIGGER' && /\braise\b/i.test(sql) && sql.includes(message),
  )
  if (table === null || !(raising || /^CHECK constraint failed/.test(message))) return null
  const isThere = [schema?.before, schema?.after, held].some((it) => it && named(it.tables, table) !== null)
  const isMade = statements.some(({ sql, verb }) => verb === 'CREATE TABLE' && objectOf(sql) === table)
  const isDropped = statements.some(({ sql, verb }) => verb === 'DROP TABLE' && targetOf(sql) === table)
  const chooses = [statement, raising?.sql ?? ''].some((sql) => /\b(?:where|having)\b/i.test(sql))
  return !isThere && isMade && isDropped ? { table, chooses } : null
}

/** What helps against such a refusal: to look for the rows of which it speaks. */
export function guardFix(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): string | null {
  const guard = guardOf(seen, refusal)
  if (guard === null) return null
  const query = countedRows(refusal.statement, statementsBefore(evidence, seen, refusal.at))
  const which = query === null ? '.' : `: ${query}.`
  return `The table ${identifier(guard.table)} is there to stop the file on purpose where production has such rows. Look for them and put them right before the deployment${which} ${ifMeant('depends-on-data')}`
}

/** The rows that the guard counts, as a query; null where production has them in another form, or it does not count them one by one. */
function countedRows(sql: string, before: readonly StatementSeen[]): string | null {
  const copy = readCopy(sql)
  const where = whereIn(sql)
  const isGrouped = outerWord(significant(sql), 0, /^(GROUP|HAVING|LIMIT|WINDOW)$/i) >= 0
  const [first, ...more] = copy?.results ?? []
  if (!copy?.isPlain || where === null || isGrouped || more.length > 0 || !/^count$/i.test(first?.[0]?.text ?? ''))
    return null
  const sources = sourcesOf(copy)
  const isChanged = sources.some(({ table }) => before.some((it) => same(targetName(it.sql) ?? '', table)))
  if (sources.length === 0 || isChanged) return null
  return `SELECT * FROM ${sql.slice(copy.from[0]?.start, copy.from.at(-1)?.end)} WHERE ${where}`
}
