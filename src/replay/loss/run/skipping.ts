/** What passes over rows of a copy without being in its words: a trigger with RAISE(IGNORE), a constraint with ON CONFLICT IGNORE or REPLACE. */

import type { Loss } from '../../../model/loss.ts'
import { type ConflictClause, conflictClauses } from '../../../sql/conflict-clauses.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { objectOf, targetOf } from '../../../sql/statement.ts'
import { on } from '../../../sqlite/engine.ts'
import { TURNS_AWAY, turningAway } from '../marks/triggers.ts'
import type { Journey } from './journey.ts'
import type { Step } from './play.ts'

/** As the table that the copy fills is by then; null where it has nothing of the kind. */
export function skippedBy(journey: Journey, copy: Step): Loss['skippedBy'] | null {
  const table = targetOf(copy.statement.sql) ?? ''
  const before = journey.steps.slice(0, journey.steps.indexOf(copy)).map(({ statement }) => statement)
  const trigger = triggerOn(journey, table, before)
  if (trigger !== null) return { trigger }
  const made = before.findLast(({ verb, sql }) => verb === 'CREATE TABLE' && targetOf(sql) === table)?.sql
  const clauses = conflictClauses(made ?? storedSql(journey, table))
  const clause =
    clauses.find(({ does }) => does === 'IGNORE') ?? clauses.find(({ on: constraint }) => constraint !== 'NOT NULL')
  return clause ? { clause: saidOf(clause) } : null
}

function triggerOn(
  { setting, start }: Journey,
  table: string,
  before: readonly { readonly verb: string; readonly sql: string }[],
): string | null {
  const stored = on(setting.engine, start.state, turningAway).filter((it) => it.table === table && isOn(it.sql, table))
  const names = new Set(stored.map(({ name }) => name))
  for (const { verb, sql } of before) {
    const name = objectOf(sql) ?? ''
    if (verb === 'CREATE TRIGGER' && TURNS_AWAY.test(sql) && isOn(sql, table)) names.add(name)
    if (verb === 'DROP TRIGGER') for (const known of names) if (keyOf(known) === keyOf(name)) names.delete(known)
  }
  return [...names][0] ?? null
}

function isOn(sql: string, table: string): boolean {
  const trigger = readTrigger(sql)
  return trigger.table === table && trigger.moment.endsWith('INSERT')
}

function storedSql({ setting, start }: Journey, table: string): string {
  const asked = `SELECT sql FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`
  const [[sql] = []] = on(setting.engine, start.state, (connection) => connection.rows(asked, [table]))
  return String(sql ?? '')
}

function saidOf({ on: constraint, columns, does }: ConflictClause): string {
  return `${constraint}${columns.length > 0 ? ` (${columns.join(', ')})` : ''} ON CONFLICT ${does}`
}
