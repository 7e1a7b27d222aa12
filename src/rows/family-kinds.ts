/** Rows of which nothing is odd by itself: what refers to them is, or what they refer to. */

import { keyOf, listed, same } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { childOf, keysTo, type Put } from './child-of.ts'
import { type EveryValue, everyKinds, makeEvery } from './every-value.ts'
import type { Hints } from './hints.ts'
import { type Literal, NULL } from './literals.ts'
import { selectLiterals, shapeOf, type World } from './world.ts'

/** What has to be done to make such a row. */
export type Family =
  /** A plain row that no other one refers to. */
  | { readonly do: 'lonely' }
  /** A plain row that rows of this one table refer to, and by this key of theirs where they have others that lead there. */
  | { readonly do: 'only'; readonly child: string; readonly by?: readonly string[] }
  /** A plain row that one row of its own table refers to, to which rows of these tables do. */
  | { readonly do: 'above'; readonly children: readonly string[] }
  /** A plain row at the top of a tree, and so many below it, one below the other. */
  | { readonly do: 'deep'; readonly levels: number }
  /** A row with NULLs in these columns, of a parent with NULLs in those. */
  | {
      readonly do: 'nulls-above'
      readonly nulls: readonly string[]
      readonly parent: string
      readonly above: readonly string[]
    }
  /** A row that has the same value in both columns. */
  | { readonly do: 'equal'; readonly columns: readonly [string, string] }
  | EveryValue

/** A row that repeats another row's values in these columns. */
export interface Repeat {
  readonly do: 'repeat'
  readonly columns: readonly string[]
}

export interface FamilyKind {
  readonly table: string
  readonly column: string | null
  readonly says: string
  readonly nulls?: readonly string[]
  readonly alike?: 'by parent' | 'by child' | 'alone'
  readonly deed: Family | Repeat
}

/** The tables that refer to a table, where a condition asks whether there is such a row, and the other ones to which it refers. */
export interface Kin {
  readonly children: (shape: Shape) => readonly Shape[]
  readonly parents: (shape: Shape) => readonly Shape[]
}

/**
 * The kinds that foreign keys suggest, and conditions on two columns.
 */
export function familyKinds(shapes: readonly Shape[], hints: Hints, kin: Kin): FamilyKind[] {
  const parents = new Set(shapes.flatMap((shape) => shape.foreignKeys.map((key) => keyOf(key.parent))))
  return [
    // Before the lonely ones: none of these may become the parent of one more row.
    ...shapes.flatMap((shape) =>
      everyKinds(shape, hints).map((kind) => ({ ...kind, table: shape.name, alike: 'by parent' as const })),
    ),
    // Children first, so that no lonely child refers to a lonely parent.
    ...shapes.toReversed().flatMap((shape) => (parents.has(keyOf(shape.name)) ? [lonely(shape)] : [])),
    ...shapes.flatMap((shape) => onlyChildren(shape, kin.children(shape), hints)),
    ...shapes.flatMap((shape) => equals(shape, hints)),
    ...shapes.flatMap((shape) => nullsAbove(shape, kin.parents(shape), hints)),
    ...shapes.flatMap((shape) => deep(shape, hints)),
    ...shapes.flatMap((shape) => shape.foreignKeys.map((key) => siblings(shape, key))),
  ]
}

/** A row of a table that others may refer to, but none does. */
export function lonely({ name }: Shape): FamilyKind {
  const says = `a row of ${name} that no other row refers to`
  return { table: name, column: null, says, alike: 'alone', deed: { do: 'lonely' } }
}

/**
 * Rows that each one of several tables alone refers to, or by one of its keys alone: a condition that looks into the others
 * finds none.
 */
function onlyChildren(shape: Shape, children: readonly Shape[], hints: Hints): FamilyKind[] {
  const { name } = shape
  const kind = (says: string, deed: Family): FamilyKind => {
    return { table: name, column: null, says: `a row of ${name} ${says}`, alike: 'by child', deed }
  }
  const only = (child: string) => `that only rows of ${child} refer to`
  const others = children.map((child) => child.name)
  const isTree = shape.foreignKeys.some(({ parent }) => same(parent, name))
  const asked = children.length > 0 || isTree ? [...children, shape] : []
  const byKey = asked.flatMap((child) => {
    const keys = keysTo(child, name, hints)
    return keys.map((by) => ({
      child: child.name,
      by,
      says: `that rows of ${child.name} refer to by ${by.join()} alone`,
    }))
  })
  const whole = others.length > 1 ? others.filter((it) => !byKey.some(({ child }) => child === it)) : []
  return [
    ...(isTree && others.length > 0 ? [kind(only(name), { do: 'above', children: others })] : []),
    ...whole.map((child) => kind(only(child), { do: 'only', child })),
    ...byKey.map(({ says, child, by }) => kind(says, { do: 'only', child, by })),
  ]
}

/** Two columns that hold the same kind of thing, where a condition of the new files names both. */
function equals(shape: Shape, { filters }: Hints): FamilyKind[] {
  return shape.columns.flatMap((one, at) =>
    shape.columns.slice(at + 1).flatMap((other): FamilyKind[] => {
      const [own, theirs] = [one, other].map(({ name }) => parentOf(shape, name))
      const isAlike = one.kind === other.kind && own === theirs && !one.rowidAlias && !other.rowidAlias
      const isAsked = filters.some(({ columns }) => columns.has(keyOf(one.name)) && columns.has(keyOf(other.name)))
      if (!isAlike || !isAsked) return []
      const says = `a row of ${shape.name} with equal ${one.name} and ${other.name}`
      return [{ table: shape.name, column: null, says, deed: { do: 'equal', columns: [one.name, other.name] } }]
    }),
  )
}

/** What falls back on a column of the parent has nothing there either. */
function nullsAbove(shape: Shape, parents: readonly Shape[], { together }: Hints): FamilyKind[] {
  const found = parents.flatMap((parent) =>
    together
      .filter(({ tables }) => [shape, parent].every(({ name }) => tables?.has(keyOf(name))))
      .flatMap(({ columns }): FamilyKind[] => {
        const [nulls = [], above = []] = [shape, parent].map((it) => nullableIn(it, columns))
        if (nulls.length === 0 || above.length === 0) return []
        const [own, theirs] = [named(shape, nulls), named(parent, above)]
        const says = `a row of ${shape.name} with NULL in ${own} for one of ${parent.name} with NULL in ${theirs}`
        const deed = { do: 'nulls-above', nulls, parent: parent.name, above } as const
        const all = [...nulls, ...above.map((it) => `${parent.name}.${it}`)]
        return [{ table: shape.name, column: null, says, nulls: all, deed }]
      }),
  )
  return found.filter(({ says }, at) => found.findIndex((it) => it.says === says) === at)
}

/** Those of these columns that take a NULL and are no foreign key: a row without a parent has none that lacks something. */
function nullableIn({ columns, foreignKeys }: Shape, keys: ReadonlySet<string>): string[] {
  const isForeign = (name: string) => foreignKeys.some(({ from }) => from.some((it) => same(it, name)))
  return columns.flatMap(({ name, nullable, rowidAlias }) =>
    nullable && !rowidAlias && keys.has(keyOf(name)) && !isForeign(name) ? [name] : [],
  )
}

function named({ name }: Shape, columns: readonly string[]): string {
  return listed(columns.map((column) => `${name}.${column}`))
}

/** A tree that goes further down than a recursive query that counts its steps. */
function deep({ name, foreignKeys }: Shape, { levels }: Hints): FamilyKind[] {
  const key = foreignKeys.find(({ parent }) => same(parent, name))
  if (levels === 0 || !key) return []
  const says = `a row of ${name} with ${levels} rows above it`
  return [{ table: name, column: key.from[0] ?? null, says, alike: 'by parent', deed: { do: 'deep', levels } }]
}

function siblings({ name }: Shape, { from, parent }: ForeignKey): FamilyKind {
  const by = from.map((column) => `${name}.${column}`).join(', ')
  const says = `several rows of ${name} for one row of ${parent} (equal ${by})`
  return { table: name, column: from[0] ?? null, says, alike: 'by parent', deed: { do: 'repeat', columns: from } }
}

/** The table that the column refers to. */
function parentOf({ foreignKeys }: Shape, column: string): string | undefined {
  const key = foreignKeys.find(({ from }) => from.some((name) => same(name, column)))
  return key && keyOf(key.parent)
}

/** Adds such a row, and what refers to it. */
export function makeFamily(world: World, shape: Shape, deed: Family, put: Put): boolean {
  if (deed.do === 'lonely') return 'row' in put(shape, new Map())
  if (deed.do === 'every') return makeEvery(world, shape, deed)
  if (deed.do === 'equal') return equal(world, shape, deed.columns, put)
  if (deed.do === 'nulls-above') {
    const parent = shapeOf(world, deed.parent)
    const above = typeof parent === 'string' ? null : put(parent, allNull(deed.above))
    if (typeof parent === 'string' || !above || !('row' in above)) return false
    return (
      childOf(world, parent, above.row, shape.name, (it, fixed) =>
        put(it, new Map([...fixed, ...allNull(deed.nulls)])),
      ) !== null
    )
  }
  const top = put(shape, topOf(shape))
  if (deed.do === 'deep') {
    let row = 'row' in top ? top.row : null
    for (let level = 0; row && level < deed.levels; level += 1) row = childOf(world, shape, row, shape.name, put)
    return row !== null
  }
  if (deed.do === 'only') return 'row' in top && childOf(world, shape, top.row, deed.child, put, deed.by) !== null
  const below = 'row' in top ? childOf(world, shape, top.row, shape.name, put) : null
  return below !== null && deed.children.some((child) => childOf(world, shape, below, child, put) !== null)
}

function allNull(columns: readonly string[]): Map<string, Literal> {
  return new Map(columns.map((column) => [column, NULL]))
}

/** Nothing of its own table is above a row of a tree. */
function topOf({ name, columns, foreignKeys }: Shape): Map<string, Literal> {
  const up = foreignKeys.filter(({ parent }) => same(parent, name)).flatMap(({ from }) => from)
  const isNullable = (it: string) => columns.some((column) => same(column.name, it) && column.nullable)
  return new Map(up.filter(isNullable).map((it) => [it, NULL]))
}

/** In the second column what a row has in the first. */
function equal({ connection }: World, shape: Shape, [one, other]: readonly [string, string], put: Put): boolean {
  const from = `main.${identifier(shape.name)} WHERE ${identifier(one)} IS NOT NULL LIMIT 1`
  const [value] = selectLiterals(connection, [one], from)[0] ?? []
  const pair =
    value === undefined
      ? null
      : ([
          [one, value],
          [other, value],
        ] as const)
  return pair !== null && 'row' in put(shape, new Map(pair))
}
