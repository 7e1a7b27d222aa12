/** The project's triggers out of the way while the start is changed: they would answer to our changes as to its own. */

import { quoted } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'

/** Drops them, and makes them again. */
export function withoutTriggers<T>(connection: Connection, action: () => T): T {
  const triggers = connection.rows(`SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'`)
  for (const [name] of triggers) connection.run(`DROP TRIGGER main.${quoted(String(name))}`)
  try {
    return action()
  } finally {
    for (const [, sql] of triggers) connection.run(String(sql))
  }
}

/** Triggers that turn rows away without a word: what they compare decides which rows a copy takes, too. */
export function turningAway(connection: Connection): { readonly sql: string }[] {
  const sql = `SELECT sql FROM main.sqlite_master WHERE type = 'trigger' AND sql LIKE '%raise%ignore%'`
  return connection.rows(sql).map(([text]) => ({ sql: String(text) }))
}
