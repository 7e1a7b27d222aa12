/** Rows that a key of several columns tells apart by one of them alone: a post with all of its tags, where a file makes one tag another. */

import { keyOf, listed, same } from '../sql/names.ts'
import { isName } from '../sql/readings.ts'
import { identifier, significant, unquote } from '../sql/tokens.ts'
import { readUniqueIndex } from '../sql/unique-index.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Key, Shape } from '../sqlite/table-shape.ts'
import type { Hints } from './hints.ts'
import { type Literal, NULL } from './literals.ts'
import { place } from './place.ts'
import { fulfilling } from './sides.ts'
import { referred, selectLiterals, type World } from './world.ts'

/** Rows with equal values in all of `among`, one for each value that is known of the column. */
export interface EveryValue {
  readonly do: 'every'
  readonly column: string
  readonly among: readonly string[]
  /** The condition of a partial key, as SQL. */
  readonly condition: string | null
}

export interface EveryKind {
  readonly column: string
  readonly says: string
  readonly deed: EveryValue
}

/** For each column of a key of several in which an UPDATE of the new files writes. */
export function everyKinds(shape: Shape, { updated }: Pick<Hints, 'updated'>): EveryKind[] {
  const written = updated.get(keyOf(shape.name))
  if (!written) return []
  const found = shape.keys.flatMap((key): EveryKind[] => {
    const columns = columnsOf(shape, key)
    const condition = key.partial ? (readUniqueIndex(key.sql ?? '')?.condition ?? null) : null
    if (columns.length < 2 || (key.partial && condition === null)) return []
    return columns
      .filter((column) => written.has(keyOf(column)))
      .map((column) => {
        const among = columns.filter((it) => it !== column)
        const where = condition === null ? '' : ` where ${condition}`
        const says = `rows of ${shape.name} with equal ${listed(among)} and different ${column}${where}`
        return { column, says, deed: { do: 'every', column, among, condition } }
      })
  })
  return found.filter(({ says }, at) => found.findIndex((it) => it.says === says) === at)
}

/** As spelt; of an expression those that it names. */
function columnsOf({ columns }: Shape, key: Key): string[] {
  const parts = key.columns.includes(null) ? (readUniqueIndex(key.sql ?? '')?.keys ?? []) : []
  const names = [...key.columns, ...parts.flatMap((part) => significant(part).filter(isName).map(unquote))]
  return columns.flatMap(({ name }) => (names.some((it) => same(it ?? '', name)) ? [name] : []))
}

/** How often one of the rows is tried. */
const MOST_TRIES = 30

/** @returns whether SQLite took two of them at least */
export function makeEvery(world: World, shape: Shape, { column, among, condition }: EveryValue): boolean {
  const [way = new Map()] = condition === null ? [] : fulfilling(world.connection, shape, condition, world.catalog)
  const first = place(world, shape, { fixed: way }, MOST_TRIES)
  if (!('row' in first)) return false
  const { values } = first.row
  const equal = [...way, ...among.map((name) => [name, values.get(name) ?? NULL] as const)]
  const key = keyOn(shape, column)
  const others = valuesOf(world, shape, column).filter((value) => value !== values.get(column))
  const placed = others.map((value) => {
    // Of a parent that has many rows a few are offered: this one is among them.
    const promised = (one: ForeignKey) => (one === key ? [[value]] : [])
    return place(world, shape, { fixed: new Map([...equal, [column, value]]), promised }, MOST_TRIES)
  })
  return placed.some((one) => 'row' in one)
}

/** The foreign key that the column is by itself. */
function keyOn({ foreignKeys }: Shape, column: string): ForeignKey | undefined {
  return foreignKeys.find(({ from }) => from.length === 1 && same(from[0] ?? '', column))
}

/** A lookup table of more rows is no list that a person merges by hand. */
const MOST_VALUES = 200

/** The keys of all parents; of a column that points at none, what rows have in it. */
function valuesOf(world: World, shape: Shape, column: string): Literal[] {
  const key = keyOn(shape, column)
  const target = key ? referred(world, key) : null
  const [of, from] = target ? [target.columns[0] ?? '', target.parent.name] : [column, shape.name]
  const where = `main.${identifier(from)} WHERE ${identifier(of)} IS NOT NULL`
  return selectLiterals(world.connection, [of], `${where} GROUP BY 1 LIMIT ${MOST_VALUES}`).flatMap(
    ([value]) => value ?? [],
  )
}
