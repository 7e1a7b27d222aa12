/** Whether SQLite can do with a statement what is only asked of it when it is used: a view is read, a trigger fired. */

import { verbOf } from '../../../sql/statement.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { entriesOf } from '../../../sqlite/schema.ts'
import { aside, complaints } from '../schema/broken.ts'

/** What SQLite says against the statement, here and now. */
export function objections(connection: Connection, sql: string): string[] {
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
