/** The project's triggers: what they say, and out of the way while the start is changed, as they would answer to our changes as to its own. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'

export interface Trigger {
  readonly name: string
  /** Of the table that it is for (keyOf case). */
  readonly table: string
  readonly sql: string
}

/** Those of `main`. */
export function triggersIn(connection: Connection): Trigger[] {
  return connection
    .rows(`SELECT name, tbl_name, sql FROM main.sqlite_master WHERE type = 'trigger'`)
    .map(([name, table, sql]) => ({ name: String(name), table: keyOf(String(table)), sql: String(sql) }))
}

/** Drops them, and makes them again. */
export function withoutTriggers<T>(connection: Connection, action: () => T): T {
  const triggers = triggersIn(connection)
  for (const { name } of triggers) connection.run(`DROP TRIGGER main.${quoted(name)}`)
  try {
    return action()
  } finally {
    for (const { sql } of triggers) connection.run(sql)
  }
}

/** `RAISE(IGNORE)`. */
export const TURNS_AWAY = /\braise\s*\(\s*ignore\b/i

/** Triggers that turn rows away without a word: what they compare decides which rows a copy takes, too. */
export function turningAway(connection: Connection): Trigger[] {
  return triggersIn(connection).filter(({ sql }) => TURNS_AWAY.test(sql))
}
