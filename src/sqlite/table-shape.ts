/** One table as far as its rows are concerned: columns, keys, foreign keys, conditions; read from SQLite's pragmas. */

import { readTable, type TableText } from '../sql/create-table.ts'
import { gather, keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { SchemaTexts } from './catalog.ts'
import type { Connection, SqlValue } from './engine.ts'

/** What a column holds, by its declared type (https://sqlite.org/datatype3.html#determination_of_column_affinity). */
export type ColumnKind =
  | 'integer'
  | 'real'
  | 'numeric'
  | 'text'
  | 'blob'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'time'
  | 'json'

export interface Column {
  readonly name: string
  /** From 1, in the order of the table. */
  readonly position: number
  /** The declared type in upper case, possibly empty. */
  readonly type: string
  readonly kind: ColumnKind
  readonly nullable: boolean
  /** `INTEGER PRIMARY KEY`: NULL means that SQLite chooses the next id. */
  readonly rowidAlias: boolean
  /** The text of the DEFAULT clause. */
  readonly default: string | null
}

/** A set of columns whose values may not repeat. `index` is null for the rowid alias. */
export interface Key {
  readonly index: string | null
  /** Null for an expression. */
  readonly columns: readonly (string | null)[]
  readonly partial: boolean
  /** The CREATE text where there is one. */
  readonly sql: string | null
}

export interface ForeignKey {
  readonly parent: string
  readonly from: readonly string[]
  /** Null where the schema leaves it to the parent's primary key. */
  readonly to: readonly string[] | null
}

export interface Shape {
  readonly name: string
  /** The columns that an INSERT can name; generated ones are left out. */
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  readonly keys: readonly Key[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly text: TableText
  readonly triggers: readonly string[]
  /** A name for the rowid that no column hides; null when there is none. */
  readonly rowid: string | null
}

/** Reads the shape of the ordinary table `name` (as its CREATE spells it). Throws `Refused`. */
export function readShape(connection: Connection, name: string, texts: SchemaTexts): Shape {
  const pragma = (which: string, of: string): SqlValue[][] => connection.rows(`PRAGMA main.${which}(${identifier(of)})`)
  const text = readTable(texts.tables.get(keyOf(name)) ?? '')
  const rows = pragma('table_xinfo', name)
  const primaryKey = rows.filter((row) => Number(row[5]) > 0).sort((a, b) => Number(a[5]) - Number(b[5]))
  const indexes = pragma('index_list', name)
  const indexed = indexes.some((row) => row[3] === 'pk')
  const alias = !text.withoutRowid && !indexed && primaryKey.length === 1 ? String(primaryKey[0]?.[1]) : null
  const keys = indexes
    .filter((row) => row[2] === 1)
    .map((row) => readKey(String(row[1]), row[4] === 1, pragma('index_xinfo', String(row[1])), texts))
  const names = new Set(rows.map((row) => keyOf(String(row[1]))))
  return {
    name,
    columns: rows.map((row, index) => readColumn(row, index + 1, alias)).filter((_, index) => rows[index]?.[6] === 0),
    primaryKey: primaryKey.map((row) => String(row[1])),
    keys: alias === null ? keys : [...keys, { index: null, columns: [alias], partial: false, sql: null }],
    foreignKeys: readForeignKeys(pragma('foreign_key_list', name)),
    text,
    triggers: texts.triggers.get(keyOf(name)) ?? [],
    rowid: text.withoutRowid ? null : (['rowid', '_rowid_', 'oid'].find((candidate) => !names.has(candidate)) ?? null),
  }
}

function readColumn(row: readonly SqlValue[], position: number, alias: string | null): Column {
  const type = String(row[2] ?? '').toUpperCase()
  const name = String(row[1])
  return {
    name,
    position,
    type,
    kind: kindOf(type),
    nullable: row[3] === 0,
    rowidAlias: name === alias,
    default: row[4] === null ? null : String(row[4]),
  }
}

function kindOf(type: string): ColumnKind {
  if (type.includes('INT')) return 'integer'
  if (/CHAR|CLOB|TEXT/.test(type)) return 'text'
  if (type.includes('BLOB')) return 'blob'
  if (type === '' || type === 'ANY') return 'text'
  if (/REAL|FLOA|DOUB/.test(type)) return 'real'
  if (type.includes('BOOL')) return 'boolean'
  if (/DATETIME|TIMESTAMP/.test(type)) return 'datetime'
  if (type.includes('DATE')) return 'date'
  if (type.includes('TIME')) return 'time'
  return type.includes('JSON') ? 'json' : 'numeric'
}

function readKey(name: string, partial: boolean, columns: readonly SqlValue[][], texts: SchemaTexts): Key {
  return {
    index: name,
    columns: columns.filter((row) => row[5] === 1).map((row) => (row[2] === null ? null : String(row[2]))),
    partial,
    sql: texts.indexes.get(keyOf(name)) ?? null,
  }
}

function readForeignKeys(rows: readonly SqlValue[][]): ForeignKey[] {
  const byId = new Map<number, SqlValue[][]>()
  for (const row of rows) gather(byId, Number(row[0]), row)
  // SQLite counts the last one declared as 0.
  return [...byId]
    .sort(([a], [b]) => b - a)
    .map(([, columns]) => {
      const parts = columns.toSorted((a, b) => Number(a[1]) - Number(b[1]))
      const to = parts.map((row) => row[4])
      return {
        parent: String(parts[0]?.[2]),
        from: parts.map((row) => String(row[3])),
        to: to.includes(null) ? null : to.map(String),
      }
    })
}
