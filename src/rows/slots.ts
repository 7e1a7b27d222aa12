/** Turns a table's columns into slots for the search: foreign keys that share columns are chosen together. */

import { keyOf } from '../sql/names.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { candidatesFor } from './candidates.ts'
import { clearValues } from './clues.ts'
import { nextId } from './ids.ts'
import { type Literal, NULL, rotate } from './literals.ts'
import { plainValue } from './plain-values.ts'
import { type Choice, lazySlot, type Slot } from './search.ts'
import { cluesIn, hasKey, keysIn, linksOf, referred, shapeOf, type World } from './world.ts'

/** How one row differs from any plain row. */
export interface RowWish {
  readonly serial: number
  /** Which of the parents to prefer: 0 for the first, and so on. */
  readonly turn: number
  /** Values that are given, by the column's name as spelt. */
  readonly fixed: ReadonlyMap<string, Literal>
  /** Keys that a parent row which is still to come will have. */
  readonly promised: (key: ForeignKey) => readonly (readonly Literal[])[]
}

/** Values for some columns, by name as spelt. */
type Part = ReadonlyMap<string, Literal>

const NOTHING: ReadonlySet<Literal> = new Set()

/** How many combinations of parents are offered to foreign keys that share columns. */
const MOST_COMBINATIONS = 64

export function slotsOf(world: World, shape: Shape, wish: RowWish): Slot[] {
  const groups = sharing(shape.foreignKeys)
  const taken = new Set(groups.flatMap((group) => group.flatMap((key) => key.from.map(keyOf))))
  const own = shape.columns.filter((column) => !taken.has(keyOf(column.name)))
  return [
    ...own.map((column) => lazySlot([column.name], ownChoices(world, shape, column, wish))),
    ...groups.map((group) => foreignSlot(world, shape, group, wish)),
  ]
}

function* ownChoices(world: World, shape: Shape, column: Column, wish: RowWish): Generator<Choice, void, void> {
  const fixed = wish.fixed.get(column.name)
  if (fixed !== undefined) {
    yield [fixed]
    return
  }
  yield* linkedChoices(world, shape, column, wish)
  const unique = uniquesOf(shape).has(keyOf(column.name))
  const wishes = {
    serial: wish.serial,
    clues: cluesIn(world, shape),
    demands: demandsOn(world, shape, column, wish.serial),
    unique,
    strict: shape.text.strict,
    avoid: (unique ? world.hints.written.get(keyOf(shape.name)) : undefined) ?? NOTHING,
    id: () => nextId(world, shape, column),
  }
  for (const literal of candidatesFor(column, wishes)) yield [literal]
}

/** Keys of the rows that triggers and views take for its parents. */
function* linkedChoices(world: World, shape: Shape, { name }: Column, wish: RowWish): Generator<Choice, void, void> {
  const link = linksOf(world, shape).find(({ column }) => column === name)
  const parent = link && shapeOf(world, link.parent)
  if (!link || !parent || typeof parent === 'string') return
  for (const [key] of rotate(keysIn(world, parent, [link.to]), wish.turn)) if (key !== undefined) yield [key]
}

const UNIQUES = new WeakMap<Shape, ReadonlySet<string>>()

/** The keys of columns whose values may not repeat; all of them, where an expression may not. */
function uniquesOf(shape: Shape): ReadonlySet<string> {
  const known = UNIQUES.get(shape)
  if (known) return known
  const keyed = shape.keys.flatMap((key) => key.columns)
  const names = keyed.includes(null) ? shape.columns.map(({ name }) => name) : keyed
  const uniques = new Set(names.map((name) => keyOf(name ?? '')))
  UNIQUES.set(shape, uniques)
  return uniques
}

/** What the CHECKs of tables that refer to this column let pass there. */
function demandsOn(world: World, shape: Shape, column: Column, serial: number): Literal[] {
  return (world.children.get(keyOf(shape.name)) ?? []).flatMap(({ child, key }) => {
    const at = (key.to ?? shape.primaryKey).findIndex((name) => keyOf(name) === keyOf(column.name))
    if (at < 0 || child === shape) return []
    return [...clearValues(cluesIn(world, child), { ...column, name: key.from[at] ?? '' }, serial)]
  })
}

/** Foreign keys in groups that have columns in common, in order of declaration. */
function sharing(keys: readonly ForeignKey[]): ForeignKey[][] {
  const groups: ForeignKey[][] = []
  for (const key of keys) {
    const names = new Set(key.from.map(keyOf))
    const touching = groups.filter((group) => group.some((other) => other.from.some((name) => names.has(keyOf(name)))))
    const merged = [...touching.flat(), key]
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups
}

function foreignSlot(world: World, shape: Shape, group: readonly ForeignKey[], wish: RowWish): Slot {
  const columns = shape.columns.filter((column) => group.some((key) => key.from.some((name) => sameName(name, column))))
  const given: Part = new Map(
    columns.flatMap((column) => {
      const value = wish.fixed.get(column.name)
      return value === undefined ? [] : [[column.name, value] as const]
    }),
  )
  let choices: Iterable<Part> = [given]
  for (const key of group) {
    const turn = wish.turn + nthToParent(shape, key)
    choices = joined([...choices], optionsFor(world, key, columns, { ...wish, turn }))
  }
  return lazySlot(
    columns.map(({ name }) => name),
    inOrder(choices, columns, wish),
  )
}

function* inOrder(
  choices: Iterable<Part>,
  columns: readonly Column[],
  { serial }: RowWish,
): Generator<Choice, void, void> {
  for (const choice of choices) yield columns.map((column) => choice.get(column.name) ?? plainValue(column, serial))
}

/** Who sends is mostly not who receives: several keys to one parent begin at different rows of it. */
function nthToParent({ foreignKeys }: Shape, key: ForeignKey): number {
  return foreignKeys.filter(({ parent }) => keyOf(parent) === keyOf(key.parent)).indexOf(key)
}

function sameName(name: string, column: Column): boolean {
  return keyOf(name) === keyOf(column.name)
}

/** What one foreign key can hold: the keys of its parent, then a NULL in the columns that take one. */
function* optionsFor(
  world: World,
  key: ForeignKey,
  columns: readonly Column[],
  wish: RowWish,
): Generator<Part, void, void> {
  const own = key.from.flatMap((name) => columns.filter((column) => sameName(name, column)))
  const target = referred(world, key)
  const keys = target === null ? [] : rotate(keysIn(world, target.parent, target.columns), wish.turn)
  const promised = wish.promised(key)
  const asked = own.flatMap(({ name }) => wish.fixed.get(name) ?? [])
  const isAmong = keys.some((values) => values.every((value, at) => value === asked[at]))
  const isWhole = target !== null && asked.length === key.from.length
  // The row that is asked for need not be among those that are offered.
  const given = isWhole && !isAmong && hasKey(world, target, asked) ? [asked] : []
  for (const values of [...given, ...keys, ...promised])
    yield new Map(own.map((column, at) => [column.name, values[at] as Literal]))
  const nullable = own.filter((column) => column.nullable && !column.rowidAlias)
  if (nullable.length > 0) yield new Map(nullable.map((column) => [column.name, NULL]))
  // Without a parent to refer to, SQLite is left to say what is wrong, unless we know already that there is no row.
  else if (target === null && promised.length === 0) yield new Map()
}

/** The first pairs of choices that agree on the columns both speak of. */
function* joined(left: readonly Part[], right: Iterable<Part>): Generator<Part, void, void> {
  let count = 0
  const known: Part[] = []
  const more = right[Symbol.iterator]()
  for (const a of left) {
    for (let at = 0; count < MOST_COMBINATIONS; at += 1) {
      const next = at < known.length ? undefined : more.next()
      if (next && !next.done) known.push(next.value)
      const b = known[at]
      if (b === undefined) break
      if (!agree(a, b)) continue
      count += 1
      yield new Map([...a, ...b])
    }
  }
}

function agree(a: Part, b: Part): boolean {
  return [...b].every(([column, value]) => (a.get(column) ?? value) === value)
}
