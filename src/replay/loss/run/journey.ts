/** The way of production's rows through all new files, as far as it is known before anything is asked. */

import type { Script } from '../../../model/text.ts'
import { readTable } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, namesIn, targetOf, verbOf } from '../../../sql/statement.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { on } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable, Playable } from '../marks/marked-table.ts'
import { type Contents, contentsOf } from '../values/contents.ts'
import { type Index, placesOf } from './found.ts'
import type { Leaving } from './leaving.ts'
import { calledIn, type Lives } from './lives.ts'
import type { Setting, Step } from './play.ts'

export interface Journey {
  readonly setting: Setting
  /** What production has applied, in order. */
  readonly base: readonly Script[]
  readonly start: Playable
  readonly lives: Lives
  readonly steps: readonly Step[]
  readonly index: Index
  /** What each DELETE took. */
  readonly leavings: readonly Leaving[]
  /** The one table (keyOf case) whose columns are asked about; all without it. */
  readonly only?: string
}

/** By journey: several looks ask for it, some of them for each row. */
const AT_START = new WeakMap<Journey, Contents>()

/** What there is before the first statement, our rows among it. */
export function contentsAtStart(journey: Journey): Contents {
  const { setting, start } = journey
  const known = AT_START.get(journey) ?? on(setting.engine, start.state, (it) => contentsOf(it, setting.without))
  AT_START.set(journey, known)
  return known
}

/** Whether the table itself is still there, under whatever name, and was not emptied to be filled again. */
export function isThere(journey: Journey, table: MarkedTable): boolean {
  return goneStep(journey, table) === null && journey.lives.tables.has(table.key)
}

/** The DELETEs that are aimed at the table, whatever it is called there. */
export function deletesOf({ steps, lives }: Pick<Journey, 'steps' | 'lives'>, { key }: MarkedTable): Step[] {
  const names = calledIn(lives, key)
  return steps.filter(({ statement: { sql } }) => actionOf(sql) === 'DELETE' && names.includes(targetOf(sql) ?? ''))
}

/** The statement after which the table itself was gone, or was empty before its rows came back. */
export function goneStep({ lives, steps, leavings }: Journey, table: MarkedTable): Step | null {
  const after = lives.tables.get(table.key)?.goneAfter ?? null
  if (after !== null) return steps[after - 1] ?? null
  return leavings.find((it) => it.table === table && it.emptied && it.cameBack)?.step ?? null
}

/** Whether the column's own place is still there. */
export function hasPlace(journey: Journey, table: MarkedTable, column: string): boolean {
  const columns = journey.lives.tables.get(table.key)?.columns
  if (!isThere(journey, table) || !columns) return false
  // A virtual table has no ALTER TABLE … DROP COLUMN.
  return columns.size === 0 || columns.get(column)?.goneAfter === null
}

/** Whether a table of its name has a column of this name at the end, though its own place is gone. */
export function hasHeir({ start }: Journey, { key }: MarkedTable, column: string): boolean {
  return start.end.get(key)?.columns.some((name) => keyOf(name) === column) ?? false
}

export function plainRows({ rows }: MarkedTable): readonly Marked[] {
  return rows.filter(({ kind }) => kind.is === 'plain')
}

/**
 * The row that is asked what becomes of values: a plain one that is left at the end. Where a DELETE takes all of those, as what
 * is old to it, one that holds what it asks for.
 */
export function askedRow({ index }: Journey, table: MarkedTable): Marked | undefined {
  const [first = table.rows[0]] = plainRows(table)
  const isLeft = (row: Marked) => placesOf(index, row, null).length > 0
  if (!first || isLeft(first)) return first
  const left = table.rows.filter((row) => row.own.size > 0 && isLeft(row))
  return left.find(({ kind }) => kind.is === 'value') ?? left[0] ?? first
}

/** An id that SQLite gives out says nothing by itself. */
export function isSurrogate({ shape }: MarkedTable, column: string): boolean {
  return shape.columns.some(({ name, rowidAlias }) => rowidAlias && keyOf(name) === column)
}

export function isForeign({ shape }: MarkedTable, column: string): boolean {
  return shape.foreignKeys.some(({ from }) => from.some((name) => keyOf(name) === column))
}

/** Whether the column says by itself below which row of its own table one stands. */
export function isAbove({ key, shape }: MarkedTable, column: string): boolean {
  return shape.foreignKeys.some(
    ({ from, parent }) => from.length === 1 && keyOf(from[0] ?? '') === column && keyOf(parent) === key,
  )
}

/** Whether an UPDATE of the files, or that of an upsert, writes the column. */
export function isAssigned({ steps, lives }: Journey, { key }: MarkedTable, column: string): boolean {
  const life = lives.tables.get(key)
  const names = [key, keyOf(life?.now ?? key)]
  const columns = [column, keyOf(life?.columns.get(column)?.now ?? column)]
  return steps.some(({ statement: { sql } }) => {
    if (!/\bset\b/i.test(sql) || !names.includes(targetOf(sql) ?? '')) return false
    const written = actionOf(sql) === 'UPDATE' ? writtenColumns(sql) : namesIn(sql)
    return columns.some((name) => written?.has(name))
  })
}

/** By journey: what each statement that changes rows names, as pairs of columns are asked about one by one. */
const NAMED = new WeakMap<Journey, readonly ReadonlySet<string>[]>()

/** Whether a statement that changes rows, a view or a generated column names both columns. */
export function isReadWith(journey: Journey, one: string, other: string): boolean {
  const known = NAMED.get(journey) ?? namedTogether(journey)
  NAMED.set(journey, known)
  return known.some((names) => names.has(one) && names.has(other))
}

function namedTogether({ steps, base }: Journey): ReadonlySet<string>[] {
  const texts = steps.map(({ statement }) => statement.sql)
  const changing = texts.filter((sql) => /\b(insert|update|replace)\b/i.test(sql)).map(namesIn)
  const schema = [...base.flatMap(({ sql }) => (COMPUTES.test(sql) ? statementsOf(sql) : [])), ...texts]
  return [...changing, ...schema.filter((sql) => COMPUTES.test(sql)).flatMap(computedIn)]
}

/** What a view or a generated column can be made of. */
const COMPUTES = /\b(view|as)\b/i

function computedIn(sql: string): ReadonlySet<string>[] {
  const verb = verbOf(sql)
  if (verb === 'CREATE VIEW' || verb === 'ALTER TABLE') return [namesIn(sql)]
  if (verb !== 'CREATE TABLE') return []
  return [...readTable(sql).generated.values()].map((tokens) => new Set(namesOf(tokens).map(({ column }) => column)))
}
