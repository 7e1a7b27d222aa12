/** A table's foreign keys, and whether SQLite can use them. */

import type { TableSeen } from '../model/schema.ts'
import { lower } from '../sql/names.ts'
import type { SqlValue } from './engine.ts'
import type { Tables } from './table-seen.ts'

type ForeignKeySeen = TableSeen['foreignKeys'][number]

/**
 * The rows of `PRAGMA foreign_key_list` as foreign keys, in the order in which they were declared. Which of them are
 * errors in the schema is said in https://sqlite.org/foreignkeys.html#fk_indexes.
 */
export function foreignKeysSeen(rows: readonly SqlValue[][], tables: Tables): ForeignKeySeen[] {
  const ids = [...new Set(rows.map((row) => Number(row[0])))].sort((a, b) => b - a)
  return ids.map((id) => {
    const parts = rows.filter((row) => row[0] === id).sort((a, b) => Number(a[1]) - Number(b[1]))
    const parent = String(parts[0]?.[2])
    const to = parts.map((row) => row[4])
    const named = to.some((it) => it === null || it === undefined) ? null : to.map(String)
    return {
      columns: parts.map((row) => String(row[3])),
      parent,
      parentColumns: named ?? tables.find(parent)?.seen.primaryKey ?? [],
      onUpdate: String(parts[0]?.[5]),
      onDelete: String(parts[0]?.[6]),
      dangling: dangling(tables, parent, named, parts.length),
    }
  })
}

function dangling(tables: Tables, parent: string, named: readonly string[] | null, count: number): string | null {
  const known = tables.find(parent)
  if (!known) {
    return tables.typeOf(parent) === 'view' ? `${parent} is a view` : `there is no table ${parent}`
  }
  const { seen, parentKeys } = known
  if (named === null) {
    if (seen.primaryKey.length === 0) return `${parent} has no primary key`
    if (seen.primaryKey.length !== count) return `the primary key of ${parent} has ${seen.primaryKey.length} columns`
    return null
  }
  const there = new Set(seen.columns.map((column) => lower(column.name)))
  const missing = named.find((name) => !there.has(lower(name)))
  if (missing !== undefined) return `${parent} has no column ${missing}`
  const wanted = named.map(lower).sort().join()
  if (parentKeys.some((key) => key.toSorted().join() === wanted)) return null
  return `${parent} (${named.join(', ')}) is neither the primary key nor unique`
}
