/** What is known about a database while rows are given to it: shapes of tables, the rows given, keys to refer to. */

import { countsTime, holdsDates } from '../sql/date-readings.ts'
import { holdsHex } from '../sql/hex-readings.ts'
import { type DocumentShape, documentShape } from '../sql/json-readings.ts'
import { COMPACT, timed } from '../sql/layouts.ts'
import { gather, keyOf, same } from '../sql/names.ts'
import { ISO, type PieceReading, takenApart } from '../sql/piece-readings.ts'
import { identifier, unquote } from '../sql/tokens.ts'
import { type Connection, Refused } from '../sqlite/engine.ts'
import { countRows } from '../sqlite/schema.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import { type Catalog, readCatalog } from '../sqlite/schema-kinds.ts'
import { type Column, readShape, type Shape } from '../sqlite/table-shape.ts'
import { type CluesByColumn, cluesOf } from './clues.ts'
import { withCounted, withTurned } from './counted.ts'
import { withPathsOf } from './documents.ts'
import { type Hints, NO_HINTS, withSchema } from './hints.ts'
import { withLax } from './lax.ts'
import { type Link, linksIn } from './links.ts'
import type { Literal } from './literals.ts'
import { Making } from './making.ts'
import { withRanges } from './ranges.ts'
import { Remembered } from './remembered.ts'

/** A row that we added. */
export interface Row {
  /** Every column that can be read, by name as spelt. */
  readonly values: ReadonlyMap<string, Literal>
  /** A condition that finds exactly this row, as long as it is not copied to another table. */
  readonly where: string
}

/** Mutable: it learns as rows are added. One world serves one call from outside. */
export interface World {
  readonly connection: Connection
  readonly remembered: Remembered
  readonly hints: Hints
  readonly making: Making
  readonly catalog: Catalog
  /** What refers to another table without a foreign key, by the table's folded name. */
  readonly links: ReadonlyMap<string, readonly Link[]>
  /** By folded name; a string is the reason why the shape could not be read. */
  readonly shapes: Map<string, Shape | string>
  readonly clues: Map<Shape, CluesByColumn>
  /** By column as spelt: the position of the value that the last plain row got among those to be tried. */
  readonly habits: Map<Shape, ReadonlyMap<string, number>>
  /** Who refers to a table, by the table's folded name; as far as shapes were read. */
  readonly children: Map<string, { readonly child: Shape; readonly key: ForeignKey }[]>
  /** The rows that we added, by folded name of the table, oldest first. */
  readonly ours: Map<string, Row[]>
  /** How often SQLite was asked what the CHECKs of a table accept, by key of the table. */
  readonly asked: Map<string, number>
  /** The serial number last given out, by folded name of the table. */
  readonly serials: Map<string, number>
}

/** @param hints what the files that will meet the rows ask of them */
export function openWorld(connection: Connection, hints: Hints = NO_HINTS): World {
  const all = readCatalog(connection)
  const ordinary = new Map([...all.ordinary].filter(([key]) => key !== hints.history))
  const catalog = { ...all, ordinary }
  const remembered = new Remembered(connection)
  return {
    connection: remembered.connection,
    remembered,
    hints: withSchema(hints, catalog.texts),
    making: new Making(hints.watch),
    catalog,
    links: linksIn(connection, catalog, [], hints.joined),
    shapes: new Map(),
    clues: new Map(),
    habits: new Map(),
    children: new Map(),
    ours: new Map(),
    asked: new Map(),
    serials: new Map(),
  }
}

/** The shape of an ordinary table, or the reason why there is none. */
export function shapeOf(world: World, table: string): Shape | string {
  const key = keyOf(table)
  const known = world.shapes.get(key)
  if (known !== undefined) return known
  const spelt = world.catalog.ordinary.get(key)
  const shape = spelt === undefined ? `there is no table ${table}` : tryShape(world, spelt)
  world.shapes.set(key, shape)
  if (typeof shape === 'string') return shape
  for (const foreign of shape.foreignKeys) gather(world.children, keyOf(foreign.parent), { child: shape, key: foreign })
  return shape
}

function tryShape(world: World, name: string): Shape | string {
  try {
    return withReadings(world, readShape(world.connection, name, world.catalog.texts))
  } catch (error) {
    return refusal(error)
  }
}

/** Columns out of which something reads JSON hold documents, whatever their declared type; those read as dates hold dates. */
function withReadings(world: World, shape: Shape): Shape {
  const { hints } = world
  const columns = shape.columns.map((column): Column => {
    const document = documentShape(hints.json, shape.name, column.name)
    const isText = column.kind === 'text' || column.kind === 'json' || (column.kind === 'blob' && !shape.text.strict)
    if (document && isText)
      return { ...column, kind: 'json', document, ...byDefault(world.connection, column, document) }
    if (column.kind === 'text' && holdsHex(hints.hex, shape.name, column.name)) return { ...column, isHex: true }
    // What its own CHECK says of it says more.
    const checked = shape.text.checks.some(({ tokens }) => tokens.some((token) => same(unquote(token), column.name)))
    const parts = checked ? null : takenApart(hints.pieces, shape.name, column.name)
    if (parts) return asDate(column, parts)
    if (NUMBERS.has(column.kind) && countsTime(hints.dates, shape.name, column.name)) return { ...column, isTime: true }
    const isDate = column.kind === 'text' && !checked && holdsDates(hints.dates, shape.name, column.name)
    return isDate ? { ...column, kind: NAMED_AS_DAY.test(column.name) ? 'date' : 'datetime' } : column
  })
  const counted = withTurned(withCounted({ ...shape, columns }, hints.counts), hints.turned)
  return withRanges(withLax(world.connection, counted, hints))
}

/** Of a column that is taken apart, what the pieces are those of. */
function asDate(column: Column, { layout, timed: isTimed }: PieceReading): Column {
  if (column.kind !== 'text')
    return NUMBERS.has(column.kind) && layout === COMPACT ? { ...column, isTime: true, layout } : column
  const kind = isTimed ? 'datetime' : 'date'
  return layout === ISO ? { ...column, kind } : { ...column, kind, layout: isTimed ? timed(layout) : layout }
}

/** A row that nobody gave a document has the DEFAULT: what is no document, or keys that are in the others as well. */
function byDefault(connection: Connection, { default: written }: Column, document: DocumentShape): Partial<Column> {
  if (written === null) return {}
  try {
    const [row] = connection.rows(`SELECT quote(d), json_valid(d), d FROM (SELECT (${written}) AS d)`)
    if (row?.[1] === 0) return { stray: String(row[0]) }
    return row?.[1] === 1 ? { document: withPathsOf(document, String(row[2])) } : {}
  } catch (error) {
    refusal(error)
    return {}
  }
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'real', 'numeric'])

/** Names of columns that hold a day rather than a moment. */
const NAMED_AS_DAY = /(^|_)(date|day|birthday|dob|on)$|[a-z](Date|Day|Birthday|On)$/

/** SQLite's message; any other error is a bug of ours and is thrown on. */
export function refusal(error: unknown): string {
  if (error instanceof Refused) return error.message
  throw error
}

export function cluesIn(world: World, shape: Shape): CluesByColumn {
  const known = world.clues.get(shape)
  if (known !== undefined) return known
  const clues = cluesOf(shape)
  world.clues.set(shape, clues)
  return clues
}

/** A number for the next row of a table that no row of ours had: it counts on from the rows that are there. */
export function nextSerial(world: World, shape: Shape): number {
  const key = keyOf(shape.name)
  const serial = (world.serials.get(key) ?? countRows(world.connection, 'main', shape.name)) + 1
  world.serials.set(key, serial)
  return serial
}

/** The links of a table's columns that no foreign key speaks of. */
export function linksOf({ links }: World, { name, foreignKeys }: Shape): readonly Link[] {
  const own = links.get(keyOf(name)) ?? []
  return own.filter(({ column }) => !foreignKeys.some(({ from }) => from.some((it) => same(it, column))))
}

export function hasRows({ connection, remembered }: World, table: string): boolean {
  const ask = () => connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0
  return remembered.of(table, 'has rows', ask)
}

/** The columns that a foreign key refers to, as the parent spells them; null when the parent has no such key. */
export function referred(
  world: World,
  key: Pick<ForeignKey, 'parent' | 'from' | 'to'>,
): { parent: Shape; columns: readonly string[] } | null {
  const parent = shapeOf(world, key.parent)
  if (typeof parent === 'string') return null
  const columns = key.to ?? parent.primaryKey
  const known = new Set(
    [...parent.columns.map(({ name }) => name), ...parent.keys.flatMap((it) => it.columns)].map(folded),
  )
  return columns.length === key.from.length && columns.every((it) => known.has(keyOf(it))) ? { parent, columns } : null
}

function folded(name: string | null): string {
  return keyOf(name ?? '')
}

/** How many rows that were there before us are offered to a foreign key. */
const MOST_PARENTS = 12

/** Keys in a parent table that a new row can refer to: our own rows' first, oldest first, then the newest others. */
export function keysIn(world: World, parent: Shape, columns: readonly string[]): Literal[][] {
  const ours = world.ours.get(keyOf(parent.name)) ?? []
  return world.remembered.of(parent.name, `${ours.length} ${columns.join()}`, () => {
    const own = ours.map((row) => columns.map((column) => valueIn(row, column)))
    return allKeys(world, parent, columns, own)
  })
}

/** Whether the parent has a row with these values in these columns. */
export function hasKey(
  { connection }: World,
  { parent, columns }: { readonly parent: Shape; readonly columns: readonly string[] },
  values: readonly Literal[],
): boolean {
  const same = columns.map((column, at) => `${identifier(column)} = ${values[at] ?? 'NULL'}`).join(' AND ')
  return connection.rows(`SELECT 1 FROM main.${identifier(parent.name)} WHERE ${same} LIMIT 1`).length > 0
}

function allKeys(
  world: World,
  parent: Shape,
  columns: readonly string[],
  own: readonly (readonly (Literal | undefined)[])[],
): Literal[][] {
  const wanted = columns.map(identifier)
  const order = parent.rowid === null ? '' : `ORDER BY ${parent.rowid} DESC`
  const others = selectLiterals(
    world.connection,
    columns,
    `main.${identifier(parent.name)} WHERE ${wanted.map((column) => `${column} IS NOT NULL`).join(' AND ')} ${order} LIMIT ${MOST_PARENTS}`,
  )
  const complete = own.filter((key): key is Literal[] => key.every((value) => value !== undefined && value !== 'NULL'))
  return [...new Map([...complete, ...others].map((key) => [key.join(), key])).values()]
}

function valueIn(row: Row, column: string): Literal | undefined {
  const exact = row.values.get(column)
  if (exact !== undefined) return exact
  return [...row.values].find(([name]) => keyOf(name) === keyOf(column))?.[1]
}

/** Columns of some rows as literals, exact for 64-bit integers too. `from` is everything behind FROM. */
export function selectLiterals(connection: Connection, columns: readonly string[], from: string): Literal[][] {
  if (columns.length === 0) return []
  const quoted = columns.map((column) => `quote(${identifier(column)})`).join(', ')
  return connection.rows(`SELECT ${quoted} FROM ${from}`).map((row) => row.map(String))
}
