/** What tables have to do with each other, as far as it decides which rows they get. */

import type { Script } from '../../../model/text.ts'
import { withCounted } from '../../../rows/counted.ts'
import { type Link, linksIn } from '../../../rows/links.ts'
import { countingReadings } from '../../../sql/counting-readings.ts'
import { type Equality, equalitiesIn } from '../../../sql/equalities.ts'
import type { Filter } from '../../../sql/filters.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, changesRows, namesIn, targetOf } from '../../../sql/statement.ts'
import { replacesRows, writtenColumns } from '../../../sql/written.ts'
import { type Connection, Refused } from '../../../sqlite/engine.ts'
import type { ForeignKey } from '../../../sqlite/schema-keys.ts'
import type { Catalog } from '../../../sqlite/schema-kinds.ts'
import { readShape, type Shape } from '../../../sqlite/table-shape.ts'
import { isChecked } from '../values/checked-values.ts'
import { filledTogether, lookedUpTogether } from './filled-together.ts'
import { uniqueColumns } from './row-kinds.ts'
import { linksToItself } from './tree-tops.ts'

/** Whether a CHECK compares keys to one parent with each other: with two parents alone each has no other one. */
function hasRivals(shape: Shape): boolean {
  const checked = shape.foreignKeys.filter(({ from }) => from.length === 1 && isChecked(shape, keyOf(from[0] ?? '')))
  const parents = checked.map(({ parent }) => keyOf(parent))
  return new Set(parents).size < parents.length
}

/**
 * Whether the columns of some key are all foreign ones, or all that it has are such: then each row needs parents of its own, by
 * which it is told from others.
 */
export function isLinked({ keys, foreignKeys, columns: own }: Shape): boolean {
  const foreign = new Set(foreignKeys.flatMap(({ from }) => from.map(keyOf)))
  const all = own.flatMap(({ name, rowidAlias }) => (rowidAlias ? [] : [name]))
  const areForeign = (columns: readonly (string | null)[]) =>
    columns.length > 0 && columns.every((it) => it !== null && foreign.has(keyOf(it)))
  return keys.some(({ columns }) => areForeign(columns)) || (all.length > 1 && areForeign(all))
}

/** Whether two parents are too few for its rows. */
export function needsParents(shape: Shape): boolean {
  return isLinked(shape) || hasRivals(shape)
}

/** The tables of these keys that can be read, and those that rows of linked ones refer to, or that are asked about beside them. */
export function shapesOf(
  connection: Connection,
  catalog: Catalog,
  names: ReadonlySet<string>,
  { scripts, filters }: { readonly scripts: readonly Script[]; readonly filters: readonly Filter[] },
): Shape[] {
  const { texts, ordinary } = catalog
  const links = linksIn(connection, catalog, scripts.flatMap(joining))
  const counts = scripts.flatMap(({ sql }) => countingReadings(sql))
  const found = new Map<string, Shape>()
  const together = [...filledTogether(scripts).map(({ tables }) => tables), ...lookedUpTogether(scripts)]
  const beside = together.filter((tables) => [...tables].some((key) => names.has(key)))
  const open = [...names, ...sourcesOf(connection, catalog, names, scripts), ...beside.flatMap((it) => [...it])]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const name = found.has(key) ? undefined : ordinary.get(key)
    const read = name === undefined ? null : readable(() => readShape(connection, name, texts))
    if (!read) continue
    const linked = withLinks(read, [...(links.get(key) ?? []), ...linksToItself(read, scripts, ordinary)])
    const shape = withCounted(linked, counts)
    found.set(key, shape)
    const parents = shape.foreignKeys.map(({ parent }) => keyOf(parent))
    const isAsked = (parent: string) => filters.some(({ tables }) => tables.has(key) && tables.has(parent))
    open.push(...(needsParents(shape) ? parents : parents.filter(isAsked)))
  }
  return [...found.values()]
}

/** Tables out of which rows are written over those that they refer to: only rows that are referred to meet that. */
function sourcesOf(
  connection: Connection,
  { texts, ordinary }: Catalog,
  names: ReadonlySet<string>,
  scripts: readonly Script[],
): string[] {
  const writing = scripts
    .flatMap(({ sql }) => statementsOf(sql))
    .filter((sql) => replacesRows(sql) || /\bdo\s+update\b/i.test(sql))
  return writing.flatMap((sql) => {
    const target = targetOf(sql)
    if (target === null || !names.has(target)) return []
    const read = [...namesIn(sql)].filter((key) => key !== target && ordinary.has(key))
    return read.filter((key) => {
      const shape = readable(() => readShape(connection, ordinary.get(key) ?? key, texts))
      return shape?.foreignKeys.some(({ parent }) => keyOf(parent) === target) ?? false
    })
  })
}

/**
 * What the statements that change rows compare, but for what decides which rows are copied: where there is no foreign key,
 * a JOIN can pass over rows.
 */
function joining({ sql }: Script): Equality[] {
  return statementsOf(sql)
    .filter((statement) => /\b(from|update)\b/i.test(statement) && changesRows(statement))
    .flatMap((statement) => {
      const action = actionOf(statement)
      const copies = action !== 'UPDATE' && !/\bgroup\b/i.test(statement)
      const all = equalitiesIn(statement, null)
      // A DELETE by what a row refers to is about rows that refer to something: others go because it says so.
      if (action === 'DELETE') return all
      // So is an UPDATE of the very column.
      const own = new Set(action === 'UPDATE' ? (writtenColumns(statement) ?? []) : [])
      const isOwn = ({ sides }: Equality) => sides.some(({ column }) => own.has(column))
      // And a copy that keeps what points to a row: the rest are orphans, which not all rows are.
      return all.filter((one) => one.keeps || isOwn(one) || (!one.filters && !(one.outer && copies)))
    })
}

/** What files, triggers and views take for a foreign key is one, as far as rows are concerned. */
function withLinks(shape: Shape, links: readonly Link[]): Shape {
  const isDeclared = ({ column, parent }: Link) =>
    shape.foreignKeys.some((key) => same(key.parent, parent) || key.from.some((it) => same(it, column)))
  const keys = links
    .filter((link) => !isDeclared(link))
    .map(({ column, parent, to }, at): ForeignKey => {
      return { id: -1 - at, parent, from: [column], to: [to], onUpdate: 'NO ACTION', onDelete: 'NO ACTION' }
    })
  return keys.length === 0 ? shape : { ...shape, foreignKeys: [...shape.foreignKeys, ...keys] }
}

/** Null for a table that SQLite cannot read. */
export function readable(look: () => Shape): Shape | null {
  try {
    return look()
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** Columns (keyOf case) of several tables that are a key of one of them, also where they become one under other names. */
export function sharedKeys(all: readonly Shape[], scripts: readonly Script[]): Set<string> {
  const keys = new Set(all.flatMap(uniqueColumns))
  const has = (key: string) => all.filter(({ columns }) => columns.some(({ name }) => keyOf(name) === key))
  const become = filledTogether(scripts).flatMap(({ columns }) => columns)
  const others = become.filter((names) => names.size > 1 && [...names].some((key) => keys.has(key)))
  return new Set([...[...keys].filter((key) => has(key).length > 1), ...others.flatMap((names) => [...names])])
}
