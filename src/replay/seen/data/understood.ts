/** Whether SQLite can do with a statement what is only asked of it when it is used: a view is read, a trigger fired. */

import { alterationIn } from '../../../sql/alter.ts'
import { verbOf } from '../../../sql/statement.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { entriesOf } from '../../../sqlite/schema.ts'
import { aside, complaints } from '../schema/broken.ts'

/** What SQLite says against the statement, here and now. */
export function objections(connection: Connection, sql: string): string[] {
  // What a new column is made of is only asked when the table is read anew with it.
  if (alterationIn(sql)?.added !== undefined) return aside(connection, () => listed(inNewColumn(connection, sql)))
  if (!/^CREATE (?:VIEW|TRIGGER)$/.test(verbOf(sql))) return listed(refusal(() => connection.prepare(sql)))
  return aside(connection, () => {
    const had = new Set(entriesOf(connection).map(({ number }) => number))
    const refused = refusal(() => connection.run(sql))
    const made = entriesOf(connection).find(({ number }) => !had.has(number))
    if (refused !== null || made === undefined) return listed(refused)
    return [...complaints({ connection, entries: [] }, made).values()].map(({ message }) => message)
  })
}

function listed(message: string | null): string[] {
  return message === null ? [] : [message]
}

/** The complaint alone, as where a whole table is made. */
function inNewColumn(connection: Connection, sql: string): string | null {
  const message = refusal(() => connection.run(sql))
  return message?.replace(/^error in table .* after add column: /, '') ?? null
}
