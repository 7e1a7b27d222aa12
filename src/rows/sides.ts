/** Rows on both sides of every condition: values with which it holds, and values with which it does not. */

import { tableParts } from '../sql/create-table.ts'
import { type Filter, filtersOf, withoutGenerated } from '../sql/filters.ts'
import { keyOf, listed, same } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, Refused } from '../sqlite/engine.ts'
import type { Catalog } from '../sqlite/schema-kinds.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { Finder } from './finder.ts'
import { NULL, shown } from './literals.ts'
import { type Candidate, Probe } from './probe.ts'

/** One row's special values; what it does not say is as in any row. */
export type Side = Candidate

export interface Sides {
  readonly rows: readonly Side[]
  /** Conditions were left, as there are too many. */
  readonly left: boolean
}

/** So many conditions are asked about one table: more than any migration has that a person wrote. */
const MOST_FILTERS = 600

/** What was found for filters before, by the table's CREATE and the row that was an example: the same question is asked often. */
const KNOWN = new WeakMap<readonly Filter[], Map<string, Sides>>()

const NONE: Sides = { rows: [], left: false }

/** A table's rows on both sides of those filters that can be about it, each in the columns that it names. */
export function sidesOf(connection: Connection, shape: Shape, filters: readonly Filter[], catalog: Catalog): Sides {
  const { generated } = shape.text
  const own = filters.map((it) => withoutGenerated(it, generated)).filter((filter) => isMeant(filter, shape, catalog))
  const example = own.length > 0 ? exampleOf(connection, shape) : null
  if (example === null) return NONE
  const create = catalog.texts.tables.get(keyOf(shape.name)) ?? ''
  const known = KNOWN.get(filters) ?? new Map<string, Sides>()
  KNOWN.set(filters, known)
  const key = [create, ...example.values()].join('\u0001')
  const found = known.get(key) ?? askedFor(connection, shape, own, create, example)
  known.set(key, found)
  return { ...found, rows: found.rows.filter((it) => !isTurnedAlready(shape, it)) }
}

/** What `number < 0` asks for, behind a file's own `SET number = -number`. */
function isTurnedAlready({ columns }: Shape, side: Side): boolean {
  return columns.some(({ name, isTurned }) => isTurned && side.get(name)?.startsWith('-'))
}

function askedFor(
  connection: Connection,
  shape: Shape,
  own: readonly Filter[],
  create: string,
  example: Candidate,
): Sides {
  const probe = new Probe(connection, shape, create, example)
  try {
    const finder = new Finder(shape, probe, example)
    const asked = own.slice(0, MOST_FILTERS)
    for (const filter of asked) finder.look(filter)
    finder.lookApart(asked)
    finder.lookTogether(asked)
    finder.lookBeside(asked)
    return { rows: finder.found, left: finder.left || own.length > MOST_FILTERS }
  } finally {
    probe.close()
  }
}

/** Rows of a table with which a condition holds, that of any row first where it does; each in all columns of the condition first. */
export function fulfilling(connection: Connection, shape: Shape, condition: string, catalog: Catalog): Side[] {
  const filters = filtersOf([{ sql: `SELECT 1 FROM ${identifier(shape.name)} WHERE ${condition}` }])
  const example = exampleOf(connection, shape)
  const whole = filters.at(-1)
  if (example === null || !whole) return []
  const probe = new Probe(connection, shape, catalog.texts.tables.get(keyOf(shape.name)) ?? '', example)
  try {
    const finder = new Finder(shape, probe, example)
    for (const filter of filters) finder.look(filter)
    const rows: Side[] = [new Map(), ...finder.found.toReversed()]
    const truths = probe.ask(whole.sql, null, rows) ?? []
    const fitting = rows.filter((_, at) => truths[at] === 'true')
    return fitting.flatMap((row) => [completed(row, whole, shape, example), row])
  } finally {
    probe.close()
  }
}

/**
 * The same with what the example has in the other columns of the condition: the next row may have that otherwise, as a flag
 * is set in every second one. What is unique each row has for itself.
 */
function completed(side: Side, { columns }: Filter, { keys }: Shape, example: Candidate): Side {
  const isOwn = (name: string) => keys.some((key) => key.columns.length === 1 && same(key.columns[0] ?? '', name))
  return new Map([...[...example].filter(([name]) => columns.has(keyOf(name)) && !isOwn(name)), ...side])
}

/** Whether the filter can be about the table: its statement names it, or no other table that has such columns. */
function isMeant({ tables, columns }: Filter, shape: Shape, { ordinary, texts }: Catalog): boolean {
  if (!shape.columns.some(({ name }) => columns.has(keyOf(name)))) return false
  if (tables.has(keyOf(shape.name))) return true
  const others = [...ordinary.keys()].filter((key) => tables.has(key))
  const named = others.flatMap((key) => tableParts(texts.tables.get(key) ?? '')?.parts ?? [])
  return !named.some(({ column }) => column !== null && columns.has(keyOf(column)))
}

/** Whether nothing but NULLs is special in the row. */
export function isOnlyNulls(side: Side): boolean {
  return [...side.values()].every((literal) => literal === NULL)
}

/** What is special in the row. */
export function sideInWords(table: string, side: Side): string {
  if (side.size > 1 && isOnlyNulls(side))
    return `NULLs in ${listed([...side.keys()].map((it) => `${table}.${it}`))} at once`
  const values = [...side].map(([column, literal]) => `${shown(literal)} in ${table}.${column}`)
  return `the value${values.length > 1 ? 's' : ''} ${values.join(' and ')}`
}

/** A row that is there; null where there is none. */
export function exampleOf(connection: Connection, { name, columns }: Shape): Candidate | null {
  const quoted = columns.map((column) => `quote(${identifier(column.name)})`).join(', ')
  try {
    const [row] = connection.rows(`SELECT ${quoted} FROM main.${identifier(name)} LIMIT 1`)
    return row ? new Map(columns.map((column, at) => [column.name, String(row[at])])) : null
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
