/** Whether a rebuild is there to let NULL in: then NOT NULL was not forgotten. */

import type { TableSeen } from '../../model/schema.ts'
import { keyOf } from '../../sql/names.ts'
import { isGenerated } from '../../tools/generators.ts'
import type { Gone } from './constraints.ts'
import type { Successor } from './successors.ts'

/**
 * Whether the old and the new table are the same but for NOT NULL of some columns. SQLite has no other way to take it away than a
 * rebuild (https://sqlite.org/lang_altertable.html#otheralter), and a foreign key that sets NULL asks for it.
 */
export function onlyLetsNullIn({ was, is, from }: Successor, gone: readonly Gone[]): boolean {
  if (from !== null || gone.length === 0 || gone.some(({ sql }) => sql !== 'NOT NULL')) return false
  const loose = new Set(gone.map(({ column }) => keyOf(column ?? '')))
  return shape(was, loose) === shape(is, loose)
}

/** Whether only NOT NULL is gone, and a program wrote the new table from a schema in code: it forgets nothing, whatever else it changes. */
export function isLoosenedInCode({ seen, is, from }: Successor, gone: readonly Gone[]): boolean {
  if (from !== null || gone.length === 0 || gone.some(({ sql, leftEmpty }) => sql !== 'NOT NULL' || leftEmpty))
    return false
  return seen.statements.some(({ sql, verb }) => verb === 'CREATE TABLE' && isGenerated(sql, is.name))
}

function shape(table: TableSeen, loose: ReadonlySet<string>): string {
  const { strict, withoutRowid, autoincrement, virtual, primaryKey, uniques, checks, foreignKeys } = table
  const columns = table.columns.map(({ name, type, notNull, default: value, collation, generated }) => {
    const is = { type: keyOf(type), notNull: notNull && !loose.has(keyOf(name)), value, collation, generated }
    return [keyOf(name), is] as const
  })
  const links = foreignKeys.map(({ columns: own, parent, parentColumns, onDelete, onUpdate }) => {
    // What else it may do now is told as a change of the key.
    const sets = own.every((name) => loose.has(keyOf(name)))
    return JSON.stringify([own, parent, parentColumns, sets ? null : onDelete, onUpdate]).toLowerCase()
  })
  const keys = [primaryKey, ...uniques].map((key) => keyOf(JSON.stringify(key)))
  const options = [strict, withoutRowid, autoincrement, virtual]
  return JSON.stringify([
    options,
    columns.sort(([a], [b]) => (a < b ? -1 : 1)),
    keys.sort(),
    [...checks].sort(),
    links.sort(),
  ])
}
