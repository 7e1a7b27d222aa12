/** Tables that files fill: by their own statements, and by the triggers that these set off. */

import type { Script } from '../../model/text.ts'
import { readTrigger } from '../../sql/create-trigger.ts'
import { gather, keyOf } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { actionOf, targetOf } from '../../sql/statement.ts'
import type { Connection } from '../../sqlite/engine.ts'
import { entriesOf } from '../../sqlite/schema.ts'
import { linksOf } from '../../sqlite/schema-keys.ts'

const MAKES_TRIGGER = /^\s*create\s+(?:temp(?:orary)?\s+)?trigger\b/i

/**
 * The tables (keyOf case) into which the scripts insert, or triggers that they set off, over several steps too, and those that
 * hang on these by foreign keys: a row there needs one here. The triggers are those that are there, and those that the
 * scripts make.
 * @param connection to the database before the scripts
 */
export function filledIn(connection: Connection, scripts: readonly Script[]): ReadonlySet<string> {
  const statements = scripts.flatMap(({ sql }) => statementsOf(sql))
  const there = entriesOf(connection).flatMap(({ type, table, sql }) =>
    type === 'trigger' ? [{ on: keyOf(table), sql }] : [],
  )
  const made = statements.flatMap((sql) => (MAKES_TRIGGER.test(sql) ? [{ on: readTrigger(sql).table, sql }] : []))
  const triggers = new Map<string, string[]>()
  for (const { on, sql } of [...there, ...made]) gather(triggers, on, sql)
  const all = new Set(statements)
  for (const statement of all)
    for (const target of written(statement))
      for (const sql of triggers.get(target) ?? []) for (const own of readTrigger(sql).statements) all.add(own)
  const filled = new Set([...all].flatMap((statement) => (inserts(statement) ? written(statement) : [])))
  const links = linksOf(connection)
  for (const name of filled) for (const { child, parent } of links) if (parent === name) filled.add(child)
  return filled
}

function inserts(statement: string): boolean {
  return /^(?:INSERT|REPLACE)$/.test(actionOf(statement) ?? '')
}

/** The table or view whose rows a statement changes. */
function written(statement: string): string[] {
  const isWriting = actionOf(statement) !== null
  const target = isWriting ? targetOf(statement) : null
  return target === null ? [] : [target]
}
