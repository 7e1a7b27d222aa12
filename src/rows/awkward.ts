/** Adds rows that the schema allows and that migrations forget, each kind by itself, so that the culprit can be named. */

import { keyOf, same } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, refusal as refusedBy } from '../sqlite/engine.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { type Awkward, type Deed, type Kind, kindsFor, lonelyKind } from './awkward-kinds.ts'
import { collide } from './collide.ts'
import { endSides } from './ends.ts'
import { makeFamily } from './family-kinds.ts'
import { fillTables } from './fill.ts'
import type { Hints } from './hints.ts'
import { makeNear } from './key-kinds.ts'
import { distinct, type Literal, NULL } from './literals.ts'
import { nullSides } from './null-kinds.ts'
import { freeParents } from './only-children.ts'
import { type Placed, place } from './place.ts'
import { repeat, vary } from './resembling.ts'
import { isOnlyNulls, sidesOf } from './sides.ts'
import { makeTwins } from './twins.ts'
import { unusually } from './unusually.ts'
import { variant, variants } from './variant.ts'
import { fillCleared } from './virtual-row.ts'
import { hasRows, openWorld, refusal, shapeOf, type World } from './world.ts'

/** How often one awkward row is tried: what is refused is mostly the awkward value itself. */
const MOST_TRIES = 30

/** The kinds of awkward row that the declared columns suggest, in the order in which they are tried. */
export function awkwardKinds(
  connection: Connection,
  tables: ReadonlySet<string> | null,
  hints?: Hints,
): readonly Awkward[] {
  return kindsIn(openWorld(connection, hints), tables).map((kind) => kind.awkward)
}

/**
 * Adds, beside the rows that are there, one row of every kind in `tables` (names in any case; null: all), and returns
 * the kinds that SQLite accepted, in order. Call it outside any transaction; it commits.
 * @param amid is run before the rows whose kind it is by which others they are referred to, or that none refers to
 * @param but kinds, by what they say, that are left out
 */
export function makeAwkward(
  connection: Connection,
  tables: ReadonlySet<string> | null,
  hints?: Hints,
  amid: Amid = null,
  but: ReadonlySet<string> = new Set(),
): readonly Awkward[] {
  return madeIn(connection, hints, amid, (world) =>
    kindsIn(world, tables).filter(({ awkward }) => !but.has(awkward.says)),
  )
}

/** Adds only these awkward rows (and the rows that they need). Returns those that SQLite accepted. */
export function addAwkwards(
  connection: Connection,
  some: readonly Awkward[],
  hints?: Hints,
  amid: Amid = null,
): readonly Awkward[] {
  const wanted = new Set(some.map(({ says }) => says))
  return madeIn(connection, hints, amid, (world) => {
    const kinds = kindsIn(world, new Set(some.map(({ table }) => keyOf(table))))
    const lonely = some.filter(({ says }) => !kinds.some((kind) => kind.awkward.says === says))
    const named = kinds.filter(({ awkward }) => wanted.has(awkward.says))
    return [...named, ...lonely.flatMap((one) => lonelyOf(world, one))]
  })
}

type Amid = (() => void) | null

function madeIn(
  connection: Connection,
  hints: Hints | undefined,
  amid: Amid,
  kindsOf: (world: World) => readonly Kind[],
): readonly Awkward[] {
  const made = (late: boolean) =>
    unusually(connection, hints, (world) => {
      const kinds = kindsOf(world).filter((kind) => amid === null || isLate(kind) === late)
      const added = kinds.filter((kind) => make(world, kind)).map(({ awkward }) => awkward)
      fillCleared(world)
      return added
    })
  const first = made(false)
  amid?.()
  return amid === null ? first : [...first, ...made(true)]
}

/** Rows that are odd by what refers to them would be no more so with a child of ours, and a gap is closed by any row. */
function isLate({ deed }: Kind): boolean {
  return deed.do === 'only' || deed.do === 'above' || deed.do === 'lonely' || deed.do === 'gap'
}

/** Whether anything refers to the table is written in others; who asks for a lonely row has seen that. */
function lonelyOf(world: World, { table, says }: Awkward): Kind[] {
  const shape = shapeOf(world, table)
  const kind = typeof shape === 'string' ? null : lonelyKind(shape)
  return kind?.awkward.says === says ? [kind] : []
}

/** Adds only this one awkward row (and the rows that it needs). Returns whether SQLite accepted it. */
export function addAwkward(connection: Connection, one: Awkward, hints?: Hints): boolean {
  return addAwkwards(connection, [one], hints).length > 0
}

/**
 * Adds the awkward row and puts what is odd in it back to what a plain row has, so that only what came along with it is left.
 * False where it cannot be told, or is not of such a kind: then the connection may hold anything.
 */
export function addOrdinary(connection: Connection, { table, says }: Awkward, hints?: Hints): boolean {
  return unusually(connection, hints, (world) => {
    const kind = kindsIn(world, new Set([keyOf(table)])).find(({ awkward }) => awkward.says === says)
    const shape = shapeOf(world, table)
    const odd = kind === undefined ? [] : oddIn(kind.deed)
    if (kind === undefined || typeof shape === 'string' || odd.length === 0) return false
    if (odd.some((name) => shape.foreignKeys.some(({ from }) => from.some((it) => same(it, name))))) return false
    const row = make(world, kind) ? world.ours.get(keyOf(table))?.at(-1) : undefined
    const plain = row && put(world, shape, new Map())
    if (!row || !plain || 'reason' in plain) return false
    const name = `main.${identifier(shape.name)}`
    const sets = odd.map((column) => `${identifier(column)} = ${plain.row.values.get(column) ?? NULL}`)
    const refused = [
      `DELETE FROM ${name} WHERE ${plain.row.where}`,
      `UPDATE ${name} SET ${sets.join(', ')} WHERE ${row.where}`,
    ].map((sql) => refusedBy(() => connection.run(sql)))
    return refused.every((message) => message === null)
  })
}

/** Adds one row more, of which nothing is odd. */
export function addPlain(connection: Connection, table: string, hints?: Hints): boolean {
  return unusually(connection, hints, (world) => {
    const shape = shapeOf(world, table)
    return typeof shape !== 'string' && make(world, lonelyKind(shape))
  })
}

/** The columns in which a row of the kind is not like others. */
function oddIn(deed: Deed): readonly string[] {
  if (deed.do === 'value' || deed.do === 'variant') return [deed.column]
  return deed.do === 'repeat' ? deed.columns : []
}

function kindsIn(world: World, tables: ReadonlySet<string> | null): Kind[] {
  const asked = tables === null ? null : new Set([...tables].map(keyOf))
  const names = [...world.catalog.ordinary.keys()].filter(
    (name) => (asked?.has(name) ?? true) && !world.hints.guessed.has(name),
  )
  return kindsFor(
    names.flatMap((name) => {
      const shape = shapeOf(world, name)
      return typeof shape === 'string' ? [] : [shape]
    }),
    world.hints,
    (shape) => [
      ...sidesOf(world.connection, shape, world.hints.filters, world.catalog).rows.filter(
        // A NULL and nothing else is a kind of row of its own.
        (it) => it.size > 1 || !isOnlyNulls(it),
      ),
      ...nullSides(shape, world.hints.together),
      ...endSides(world.connection, shape),
    ],
    { children: childrenIn(world), parents: parentsIn(world) },
  )
}

/** Of each table those that refer to it; of none, where no condition of the new files looks into other tables. */
function childrenIn(world: World): (shape: Shape) => Shape[] {
  if (!world.hints.filters.some(({ tokens }) => tokens.some(({ text }) => /^select$/i.test(text)))) return () => []
  for (const name of world.catalog.ordinary.keys()) shapeOf(world, name)
  return ({ name }) => {
    const children = (world.children.get(keyOf(name)) ?? []).filter(({ child }) => !same(child.name, name))
    return distinct(children.map(({ child }) => child))
  }
}

function parentsIn(world: World): (shape: Shape) => Shape[] {
  return ({ name, foreignKeys }) =>
    distinct(foreignKeys.map(({ parent }) => keyOf(parent))).flatMap((key) => {
      const shape = key === keyOf(name) || !world.catalog.ordinary.has(key) ? '' : shapeOf(world, key)
      return typeof shape === 'string' ? [] : [shape]
    })
}

function make(world: World, kind: Kind): boolean {
  return world.making.unusual(kind.awkward.says, () => madeAs(world, kind)) ?? false
}

function madeAs(world: World, { awkward, deed }: Kind): boolean {
  const shape = shapeOf(world, awkward.table)
  if (typeof shape === 'string') return false
  const parents = distinct(shape.foreignKeys.map((key) => keyOf(key.parent)))
  const empty = parents.filter((parent) => {
    const spelt = world.catalog.ordinary.get(parent)
    return spelt !== undefined && spelt !== shape.name && !hasRows(world, spelt)
  })
  // On a database without plain rows there is no parent to refer to yet.
  if (empty.length > 0) fillTables(world, empty, 1)
  return doDeed(world, shape, deed)
}

function doDeed(world: World, shape: Shape, deed: Deed): boolean {
  if (deed.do === 'value') return 'row' in put(world, shape, new Map([[deed.column, deed.literal]]))
  if (deed.do === 'ids') {
    const placed = deed.ids.map((id) => put(world, shape, new Map([[deed.column, id]])))
    return placed.some((one) => 'row' in one)
  }
  if (deed.do === 'values') return 'row' in put(world, shape, deed.side)
  if (deed.do === 'repeat') return repeat(world, shape, deed.columns, (fixed) => put(world, shape, fixed))
  if (deed.do === 'collide') return collide(world, shape, deed, (fixed) => put(world, shape, fixed))
  if (deed.do === 'twins') return makeTwins(world, shape, deed)
  if (deed.do === 'near' || deed.do === 'mirror' || deed.do === 'nulls' || deed.do === 'glued') {
    if (!hasRows(world, shape.name)) put(world, shape, new Map())
    return makeNear(world, shape, deed, (fixed) => put(world, shape, fixed), { variant, variants })
  }
  if (deed.do === 'variant') return vary(world, shape, deed, (fixed) => put(world, shape, fixed))
  if (deed.do === 'gap') return leaveGap(world, shape)
  if (deed.do === 'equal' && !hasRows(world, shape.name)) put(world, shape, new Map())
  return makeFamily(world, shape, deed, (of, fixed) => put(world, of, fixed))
}

function put(world: World, shape: Shape, fixed: ReadonlyMap<string, Literal>): Placed {
  freeParents(world, shape, fixed)
  return place(world, shape, { fixed, turn: world.ours.get(keyOf(shape.name))?.length ?? 0 }, MOST_TRIES)
}

function leaveGap(world: World, shape: Shape): boolean {
  // SQLite itself gives out the highest.
  const highest = shape.columns.flatMap(({ name, rowidAlias }) => (rowidAlias ? [[name, NULL] as const] : []))
  const placed = put(world, shape, new Map(highest))
  if ('reason' in placed) return false
  try {
    const sql = `DELETE FROM main.${identifier(shape.name)} WHERE ${placed.row.where}`
    world.making.write(shape, () => world.connection.run(sql))
  } catch (error) {
    // A trigger that keeps rows from being deleted: such a table has no gaps.
    refusal(error)
    return false
  }
  world.ours.get(keyOf(shape.name))?.pop()
  return true
}
