/** Triggers that can never do their work: an INSERT of theirs leaves out a column that has to be given. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { targetName } from '../../../sql/statement.ts'
import { significant } from '../../../sql/tokens.ts'
import { namedIn } from '../../../sql/written.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { type Column, columnsIn } from '../../../sqlite/schema.ts'

/**
 * The first column, as `table.column`, that an INSERT of the trigger does not name though it is NOT NULL without a default; null
 * when there is none. Whoever gets to that INSERT is refused, whatever was written. OR IGNORE passes over the row without a word.
 */
export function ungivenBy(connection: Connection, trigger: string): string | null {
  for (const statement of readTrigger(trigger).statements) {
    const all = significant(statement)
    const table = targetName(statement)
    const given = namedIn(all, 0)
    if (!/^(INSERT|REPLACE)$/i.test(all[0]?.text ?? '') || /^IGNORE$/i.test(all[2]?.text ?? '')) continue
    if (table === null || given === null) continue
    const named = new Set(given.map(keyOf))
    const left = columnsOf(connection, table).find((column) => !named.has(column.key) && isRequired(column))
    if (left && !isRowid(connection, table, left)) return `${table}.${left.name}`
  }
  return null
}

function columnsOf(connection: Connection, table: string): Column[] {
  let found: Column[] = []
  refusal(() => {
    found = columnsIn(connection, table)
  })
  return found
}

function isRequired({ notNull, hidden, ...column }: Column): boolean {
  return notNull && hidden === 0 && (column.default === null || /^null$/i.test(column.default))
}

/** SQLite chooses an id where none is given: https://sqlite.org/lang_createtable.html#rowid. */
function isRowid(connection: Connection, table: string, { type, primaryKey }: Column): boolean {
  const key = columnsOf(connection, table).filter((column) => column.primaryKey > 0)
  return primaryKey === 1 && key.length === 1 && /^integer$/i.test(type)
}
