/** Rows that point at parents which do not exist, before and after. */

import type { Fact } from '../model/facts.ts'
import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, Refused, type SqlValue } from './engine.ts'
import type { Schema } from './schema.ts'
import { allForeignKeys } from './schema-keys.ts'

/**
 * Orphans of `after` that `main` did not have, by child, parent and columns. A parent table that is gone is another
 * matter: there no row can be right.
 */
export function* orphanFacts(pair: Connection, is: Schema): Generator<Fact> {
  const violations = orphans(pair, 'after')
  if (violations.size === 0) return
  const before = orphans(pair, 'main')
  const known = new Set(
    [...allForeignKeys(pair, 'main')].flatMap(([table, keys]) => keys.map((it) => keyText(table, it.parent, it.from))),
  )
  for (const [key, { table, parent, from, rows }] of violations) {
    const more = rows - (before.get(key)?.rows ?? 0)
    if (more <= 0 || !is.tables.has(keyOf(parent))) continue
    const owed = known.has(key) || isDefault(pair, is, table, from)
    const sameValue = !known.has(key) && isOneValue(pair, table, from)
    const values = pointedAt(pair, violations.get(key))
    yield {
      ...{ kind: 'orphans-added' as const, table, parent, rows: more, newKey: !owed },
      ...(sameValue ? { sameValue } : {}),
      ...(values ? { values } : {}),
    }
  }
}

/** Whether every row points where the column's DEFAULT points: then the file has done it, whatever rows there are. */
function isDefault(pair: Connection, is: Schema, table: string, from: readonly string[]): boolean {
  const [name, ...more] = from
  const column = is.tables.get(keyOf(table))?.columns.find(({ key }) => key === keyOf(name ?? ''))
  if (!column || column.default === null || more.length > 0) return false
  const sql = `SELECT 1 FROM after.${identifier(table)} WHERE ${identifier(column.name)} IS NOT (${column.default}) LIMIT 1`
  return pair.rows(sql).length === 0
}

/** Whether several rows hold one and the same value: invented ones, which all differ, have got it from the file. */
function isOneValue(pair: Connection, table: string, from: readonly string[]): boolean {
  const [name, ...more] = from
  if (name === undefined || more.length > 0) return false
  const column = identifier(name)
  const sql = `SELECT count(*) > 1 AND count(${column}) = count(*) AND count(DISTINCT ${column}) = 1 FROM after.${identifier(table)}`
  return pair.rows(sql)[0]?.[0] === 1
}

/** More values than these were not written one by one. */
const MOST_VALUES = 20

/** The values of the orphans in their one column; null where they are many, or in several columns. */
function pointedAt(pair: Connection, found: Orphans | undefined): readonly string[] | null {
  const [name, ...more] = found?.from ?? []
  if (!found || name === undefined || more.length > 0 || found.rowids.includes(null)) return null
  if (found.rowids.length > MOST_VALUES) return null
  const column = identifier(name)
  const sql = `SELECT DISTINCT quote(${column}) FROM after.${identifier(found.table)} WHERE rowid IN (${found.rowids.join(', ')})`
  return pair.rows(sql).map(([value]) => String(value))
}

interface Orphans {
  readonly table: string
  readonly parent: string
  readonly from: readonly string[]
  readonly rows: number
  /** Null for a row of a table WITHOUT ROWID. */
  readonly rowids: readonly SqlValue[]
}

function orphans(pair: Connection, schema: string): Map<string, Orphans> {
  const found = new Map<string, Orphans>()
  for (const [table, keys] of allForeignKeys(pair, schema)) {
    const violations = violationsOf(pair, schema, table)
    for (const [, rowid, parent, id] of violations) {
      const from = keys.find((it) => it.id === id)?.from ?? []
      const key = keyText(table, String(parent), from)
      const known = found.get(key)?.rowids ?? []
      const rowids = [...known, rowid ?? null]
      found.set(key, { table, parent: String(parent), from, rows: rowids.length, rowids })
    }
  }
  return found
}

/**
 * Asked table by table: where one foreign key is no valid one ("foreign key mismatch": its parent key is not unique), SQLite
 * refuses the whole check, and schema rules speak of that key.
 */
function violationsOf(pair: Connection, schema: string, table: string): SqlValue[][] {
  try {
    return pair.rows(`PRAGMA ${schema}.foreign_key_check(${identifier(table)})`)
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

/** A foreign key as text that is the same for the same key in another state. */
function keyText(table: string, parent: string, from: readonly string[]): string {
  return keyOf(`${table} ${parent} ${from}`)
}
