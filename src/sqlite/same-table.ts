/** Whether two declarations of a table do the same: by what SQLite's pragmas tell of them, and not by how they are written. */

import type { TableSeen } from '../model/schema.ts'
import { readTable } from '../sql/create-table.ts'
import { normalPart } from '../sql/create-trigger.ts'
import { keyOf } from '../sql/names.ts'
import { significant } from '../sql/tokens.ts'
import { type Connection, type Engine, on, refusal, type State } from './engine.ts'
import { entriesOf } from './schema.ts'
import { tablesOf } from './table-seen.ts'

/** Of a table that both databases have: `other`, the same columns in another order, or nothing that SQLite could tell apart. */
export type Likeness = 'same' | 'reordered' | 'other'

/** How the declarations of these tables differ between two databases; `other` for one that either does not have. */
export function likeness(
  engine: Engine,
  before: State,
  after: State,
  tables: readonly string[],
): ReadonlyMap<string, Likeness> {
  const read = (state: State) => on(engine, state, (connection) => tables.map((table) => declared(connection, table)))
  const [was, is] = [read(before), read(after)]
  return new Map(tables.map((table, at) => [keyOf(table), likenessOf(was[at] ?? null, is[at] ?? null)]))
}

/** What a table does, and the order of its columns. */
interface Declared {
  readonly does: string
  readonly order: string
}

function likenessOf(was: Declared | null, is: Declared | null): Likeness {
  if (was === null || is === null || was.does !== is.does) return 'other'
  return was.order === is.order ? 'same' : 'reordered'
}

function declared(connection: Connection, name: string): Declared | null {
  const table = tablesOf(connection, entriesOf(connection)).find(name)?.seen
  if (!table || table.virtual) return null
  return { does: doesOf(connection, table), order: table.columns.map((column) => keyOf(column.name)).join() }
}

function doesOf(connection: Connection, table: TableSeen): string {
  const { generated } = readTable(table.sql)
  const [alone, ...others] = table.primaryKey.map(keyOf)
  const columns = table.columns.map((column) => {
    const key = keyOf(column.name)
    const type = keyOf(column.type).replace(/\s/g, '')
    // The rowid is never NULL, whether that is written or not.
    const notNull = column.notNull || (key === alone && others.length === 0 && type === 'integer')
    const made = generated.get(key)
    const expression = made && normalPart(made.map(({ text }) => text).join(' '))
    return [key, type, notNull, defaultOf(connection, column.default), keyOf(column.collation), expression]
  })
  return JSON.stringify([
    inAnyOrder(columns),
    table.primaryKey.map(keyOf),
    inAnyOrder(table.uniques.map((names) => names.map(keyOf))),
    inAnyOrder(table.checks.map(normalPart)),
    inAnyOrder(
      table.foreignKeys.map(({ columns: own, parent, parentColumns, onDelete, onUpdate }) => [
        ...[own.map(keyOf), keyOf(parent), parentColumns.map(keyOf), onDelete, onUpdate],
      ]),
    ),
    [table.strict, table.withoutRowid, table.autoincrement],
    rareWords(table.sql),
  ])
}

function inAnyOrder(list: readonly unknown[]): string[] {
  return list.map((one) => JSON.stringify(one)).sort()
}

/** `DEFAULT FALSE` is `DEFAULT 0`; a value that is another one each time is compared by its text. */
function defaultOf(connection: Connection, written: string | null): string {
  const text = normalPart(written ?? 'NULL')
  if (/\(|current_|random/.test(text)) return text
  let value = text
  refusal(() => {
    value = String(connection.rows(`SELECT quote(${written ?? 'NULL'})`)[0]?.[0])
  })
  return value
}

/** What changes a constraint and no pragma tells of the whole table: where the two do not have the same of these, they differ. */
const RARE = /^(conflict|rollback|fail|ignore|replace|deferred|desc|stored|nocase|rtrim)$/i

function rareWords(sql: string): string[] {
  return significant(sql)
    .flatMap(({ kind, text }) => (kind === 'word' && RARE.test(text) ? [keyOf(text)] : []))
    .sort()
}
