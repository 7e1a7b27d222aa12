/** One table as far as its rows are concerned: columns, keys, foreign keys, conditions; read from SQLite's pragmas. */

import { readTable, type TableText } from '../sql/create-table.ts'
import { momentOf } from '../sql/date-readings.ts'
import type { DocumentShape } from '../sql/json-readings.ts'
import type { Layout } from '../sql/layouts.ts'
import { keyOf } from '../sql/names.ts'
import { type SaidUnit, saidUnits } from '../sql/said-units.ts'
import { quoted } from '../sql/tokens.ts'
import { type Chance, chanceIn } from './by-chance.ts'
import { type Connection, refusal, type SqlValue } from './engine.ts'
import { columnsIn, type Column as Declared } from './schema.ts'
import { type ForeignKey, foreignKeysIn, type Index, indexesIn } from './schema-keys.ts'
import type { SchemaTexts } from './schema-kinds.ts'

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
  /** From 1, in the order of the table; of the two ends of a range (`rows/ranges.ts`), so that their values are in order. */
  readonly position: number
  /** The declared type in upper case, possibly empty. */
  readonly type: string
  readonly kind: ColumnKind
  readonly nullable: boolean
  /** `INTEGER PRIMARY KEY`: NULL means that SQLite chooses the next id. */
  readonly rowidAlias: boolean
  /** The text of the DEFAULT clause. */
  readonly default: string | null
  /** Its DEFAULT makes values by chance, which no other table has. */
  readonly chance?: Chance
  /** Its table, where it is a key by ids that are made once in the world: no other table has the same. */
  readonly idOf?: string
  /** The time that it is, as its DEFAULT, its rows or a comment write it: seconds, milliseconds, a Julian day. */
  readonly moment?: number
  /** A number that something reads as a time. */
  readonly isTime?: true
  /** Its dates are written so, and not as SQLite's functions read them. */
  readonly layout?: Layout
  /** Its texts are bytes as hexadecimal digits. */
  readonly isHex?: true
  /** Something may make as many rows as it says. */
  readonly isCounted?: true
  /** A number of a key that new files move by way of negative ones: there is none below zero. */
  readonly isTurned?: true
  /** A number in whose place something shows texts. */
  readonly isLax?: true
  /** A number that the files take for a span of time. */
  readonly isSpan?: true
  /** What is read out of it as JSON, where something does so. */
  readonly document?: DocumentShape
  /** Its DEFAULT as a literal, where something reads JSON out of the column and that is none. */
  readonly stray?: string
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

/** Shapes that depend on nothing but the schema, by its texts and the table's name. */
const READ = new WeakMap<SchemaTexts, Map<string, Shape>>()

/** Reads the shape of the ordinary table `name` (as its CREATE spells it). Throws `Refused`. */
export function readShape(connection: Connection, name: string, texts: SchemaTexts): Shape {
  const known = READ.get(texts) ?? new Map<string, Shape>()
  const shape = known.get(name) ?? shapeIn(connection, name, texts)
  READ.set(texts, known)
  if (shape.columns.every(isOfSchema)) known.set(name, shape)
  return shape
}

/** Whether the same is read of the column at any time, and whatever rows the table has. */
function isOfSchema({ kind, moment, chance }: Column): boolean {
  return kind !== 'real' && moment === undefined && chance === undefined
}

function shapeIn(connection: Connection, name: string, texts: SchemaTexts): Shape {
  const create = texts.tables.get(keyOf(name)) ?? ''
  const text = readTable(create)
  const units = saidUnits(create)
  const columns = withKeys(columnsIn(connection, name))
  const primaryKey = columns.filter((it) => it.primaryKey > 0).sort((a, b) => a.primaryKey - b.primaryKey)
  const indexes = indexesIn(connection, name)
  const indexed = indexes.some(({ origin }) => origin === 'pk')
  const alone = primaryKey.length === 1 ? (primaryKey[0]?.name ?? null) : null
  const alias = !text.withoutRowid && !indexed ? alone : null
  const keys = indexes.filter(({ unique }) => unique).map((index) => uniqueKey(index, texts))
  const names = new Set(columns.map(({ key }) => key))
  return {
    name,
    columns: columns.flatMap((column, at) =>
      column.hidden === 0
        ? [
            ofItsTable(
              name,
              alone,
              byChance(connection, name, readColumn(connection, name, column, at + 1, alias, units)),
            ),
          ]
        : [],
    ),
    primaryKey: primaryKey.map((column) => column.name),
    keys: alias === null ? keys : [...keys, { index: null, columns: [alias], partial: false, sql: null }],
    foreignKeys: foreignKeysIn(connection, name),
    text,
    triggers: texts.triggers.get(keyOf(name)) ?? [],
    rowid: text.withoutRowid ? null : (['rowid', '_rowid_', 'oid'].find((candidate) => !names.has(candidate)) ?? null),
  }
}

/** SQLite lets a key of one column be NULL (https://sqlite.org/quirks.html#primary_keys_can_sometimes_contain_nulls); nobody has such rows. */
function withKeys(columns: readonly Declared[]): Declared[] {
  const alone = columns.filter(({ primaryKey }) => primaryKey > 0).length === 1
  return columns.map((column) => (alone && column.primaryKey > 0 ? { ...column, notNull: true } : column))
}

function readColumn(
  connection: Connection,
  table: string,
  { name, type: declared, notNull, default: value }: Declared,
  position: number,
  alias: string | null,
  units: ReadonlyMap<string, SaidUnit>,
): Column {
  const type = declared.toUpperCase()
  const rowidAlias = name === alias
  const kind = kindOf(type, value)
  const column = { name, position, type, kind, nullable: !notNull, rowidAlias, default: value }
  const unit = kind === 'integer' ? units.get(keyOf(name)) : undefined
  const given = !NUMBERS.has(kind) ? null : unit ? nowIn(connection, unit) : momentOfDefault(connection, value)
  const moment = given === null && kind === 'real' ? dayOfRows(connection, table, name) : given
  return moment === null ? column : { ...column, moment }
}

function byChance(connection: Connection, table: string, column: Column): Column {
  const chance = column.rowidAlias ? null : chanceIn(connection, table, column.default)
  return chance === null ? column : { ...column, chance }
}

/** An `id` in a TEXT may be a word that somebody has written; what is called so, or has such a type, is not. */
const UUID_NAME = /(^|_)(uuid|guid|ulid|cuid)$|[a-z](Uuid|UUID|Guid|GUID)$|^(UUID|GUID)$/
const UUID_TYPE = /UUID|GUID|UNIQUEIDENTIFIER|ULID/
const UUID_LENGTH = /CHAR\s*\((?:36|26)\)/

function ofItsTable(table: string, key: string | null, column: Column): Column {
  const { name, type, kind, chance } = column
  const isUuid = UUID_NAME.test(name) || UUID_TYPE.test(type) || UUID_LENGTH.test(type)
  return isUuid && name === key && kind === 'text' && chance === undefined ? { ...column, idOf: table } : column
}

const NUMBERS: ReadonlySet<ColumnKind> = new Set(['integer', 'real', 'numeric'])

const CLOCK = /\b(unixepoch|strftime|julianday|current_(date|time|timestamp)|now)\b/i

/** Whether a DEFAULT asks the clock, so that its value is one of those that the column has. */
export function asksClock(written: string | null): written is string {
  return written !== null && CLOCK.test(written)
}

/** Whole days since 1970 are more; a count of some hours is no moment. */
const LEAST = 10_000

function momentOfDefault(connection: Connection, written: string | null): number | null {
  if (!asksClock(written)) return null
  let value: SqlValue = null
  refusal(() => {
    value = connection.rows(`SELECT (${written})`)[0]?.[0] ?? null
  })
  const number = value === null || /[-:]/.test(String(value).slice(1)) ? Number.NaN : Number(value)
  return number >= LEAST ? number : null
}

/** Now, in the unit that a comment names. */
function nowIn(connection: Connection, unit: SaidUnit): number {
  const [row] = connection.rows(`SELECT CAST(strftime('%s', 'now') AS INTEGER)`)
  return Number(row?.[0]) * (unit === 'milliseconds' ? 1000 : 1)
}

/** Today as a Julian day, where all that stands in the column is one: between 1858 and 2132, with the hour behind the point. */
function dayOfRows(connection: Connection, table: string, column: string): number | null {
  const name = quoted(column)
  let day: SqlValue = null
  refusal(() => {
    const ends = `SELECT min(${name}) AS low, max(${name}) AS high FROM main.${quoted(table)}`
    const sql = `SELECT julianday('now') FROM (${ends}) WHERE low > 2400000 AND high < 2500000`
    day = connection.rows(sql)[0]?.[0] ?? null
  })
  return day === null ? null : Number(day)
}

function uniqueKey({ name, partial, parts }: Index, texts: SchemaTexts): Key {
  return { index: name, columns: parts.map((part) => part.name), partial, sql: texts.indexes.get(keyOf(name)) ?? null }
}

function kindOf(type: string, written: string | null): ColumnKind {
  // A text in them all the same, though SQLite would make numbers of those.
  if (UUID_TYPE.test(type)) return 'text'
  if (type.includes('INT')) return 'integer'
  if (/CHAR|CLOB|TEXT/.test(type)) return momentOf(written) ?? 'text'
  if (type.includes('BLOB')) return 'blob'
  if (type === '' || type === 'ANY') return 'text'
  if (/REAL|FLOA|DOUB/.test(type)) return 'real'
  if (type.includes('BOOL')) return 'boolean'
  if (/DATETIME|TIMESTAMP/.test(type)) return 'datetime'
  if (type.includes('DATE')) return 'date'
  if (type.includes('TIME')) return 'time'
  if (type.includes('JSON')) return 'json'
  // To SQLite these are types of numbers (https://sqlite.org/datatype3.html#affinity_name_examples); who writes them keeps words.
  return /STRING|UUID|GUID|ENUM/.test(type) ? (momentOf(written) ?? 'text') : 'numeric'
}
