/** Rows that point at parents which do not exist, before and after. */

import type { Fact } from '../model/facts.ts'
import { keyOf } from '../sql/names.ts'
import { type Connection, Refused } from './engine.ts'
import type { Schema } from './schema.ts'

/**
 * Orphans of `after` that `main` did not have, by child, parent and columns. A parent table that is gone is another
 * matter: there no row can be right.
 */
export function* orphanFacts(pair: Connection, is: Schema): Generator<Fact> {
  const violations = orphans(pair, 'after')
  if (violations.size === 0) return
  const before = orphans(pair, 'main')
  const known = keysIn(pair, 'main')
  for (const [key, { table, parent, rows }] of violations) {
    const more = rows - (before.get(key)?.rows ?? 0)
    if (more <= 0 || !is.tables.has(keyOf(parent))) continue
    yield { kind: 'orphans-added', table, parent, rows: more, newKey: ![...known.values()].includes(key) }
  }
}

interface Orphans {
  readonly table: string
  readonly parent: string
  readonly rows: number
}

function orphans(pair: Connection, schema: string): Map<string, Orphans> {
  const found = new Map<string, Orphans>()
  let violations: unknown[][]
  try {
    violations = pair.rows(`PRAGMA ${schema}.foreign_key_check`)
  } catch (error) {
    // "foreign key mismatch": a parent key that is not unique. Schema rules speak of that; there is nothing to count.
    if (error instanceof Refused) return found
    throw error
  }
  if (violations.length === 0) return found
  const keys = keysIn(pair, schema)
  for (const [table, , parent, id] of violations) {
    const key = keys.get(`${table} ${id}`) ?? `${table} ${id}`
    const rows = (found.get(key)?.rows ?? 0) + 1
    found.set(key, { table: String(table), parent: String(parent), rows })
  }
  return found
}

/** Every foreign key, by table and SQLite's number for it, as text that is the same for the same key in another state. */
function keysIn(pair: Connection, schema: string): Map<string, string> {
  const rows = pair.rows(
    // The join order matters: pragma functions need their argument from the left (https://sqlite.org/pragma.html#pragfunc).
    `SELECT m.name, f.id, m.name || ' ' || f."table" || ' ' || group_concat(f."from")
     FROM ${schema}.sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name, '${schema}') f
     WHERE m.type = 'table' AND m.sql LIKE '%references%' GROUP BY m.name, f.id`,
  )
  return new Map(rows.map(([table, id, key]) => [`${table} ${id}`, keyOf(String(key))]))
}
