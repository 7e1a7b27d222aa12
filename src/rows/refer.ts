/** Children for the rows that migrations have made: a plan or a role that nobody has is not what production holds. */

import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { Connection } from '../sqlite/engine.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import type { Hints } from './hints.ts'
import type { Link } from './links.ts'
import type { Literal } from './literals.ts'
import { place } from './place.ts'
import { unusually } from './unusually.ts'
import { linksOf, referred, selectLiterals, shapeOf, type World } from './world.ts'

/** How many rows of one parent are given a child, for each foreign key that leads there. */
const MOST_PARENTS = 200

const MOST_TRIES = 40

/**
 * Adds to the tables in `tables` (lower case) one row for every row of a parent table that none refers to, where SQLite
 * accepts one. Call it outside any transaction; it commits.
 * @param below whether those get such a row too that it refers to in its own table
 */
export function referToAll(connection: Connection, tables: ReadonlySet<string>, hints?: Hints, below = false): void {
  unusually(connection, hints, (world) => {
    for (const name of tables) {
      const shape = shapeOf(world, name)
      if (typeof shape === 'string') continue
      const isAsked = ({ parent }: ForeignKey) => below || keyOf(parent) !== keyOf(shape.name)
      for (const key of shape.foreignKeys.filter(isAsked)) refer(world, shape, key)
      for (const link of linksOf(world, shape)) refer(world, shape, asKey(link))
    }
  })
}

/** What a trigger or a view compares: `DELETE FROM files WHERE note_id = old.id` takes children as a foreign key would. */
function asKey({ column, parent, to }: Link): Referring {
  return { parent, from: [column], to: [to] }
}

type Referring = Pick<ForeignKey, 'parent' | 'from' | 'to'>

function refer(world: World, shape: Shape, key: Referring): void {
  const free = childless(world, shape, key)
  if (free === null) return
  const from = `${free.from} LIMIT ${MOST_PARENTS}`
  world.making.unusual(`rows of ${shape.name} by ${key.from.join()}`, () => {
    for (const [turn, values] of selectLiterals(world.connection, free.columns, from).entries()) {
      place(world, shape, { turn, fixed: pointing(shape, key, values) }, MOST_TRIES)
    }
  })
}

/**
 * The parent's rows to which no row of the table refers by that key: its table, the columns that are referred to, and what
 * stands behind FROM. Null where the parent has no such key.
 */
export function childless(
  world: World,
  shape: Shape,
  key: Referring,
): { readonly parent: Shape; readonly columns: readonly string[]; readonly from: string } | null {
  const target = referred(world, key)
  if (target === null) return null
  const same = key.from.map((from, at) => `c.${identifier(from)} IS p.${identifier(target.columns[at] as string)}`)
  const [parent, child] = [target.parent.name, shape.name].map((name) => `main.${identifier(name)}`)
  const alone = `NOT EXISTS (SELECT 1 FROM ${child} AS c WHERE ${same.join(' AND ')})`
  const full = target.columns.map((column) => `${identifier(column)} IS NOT NULL`)
  return { ...target, from: `${parent} AS p WHERE ${[...full, alone].join(' AND ')}` }
}

/** The columns of the key as spelt, with the values of a parent. */
export function pointing(shape: Shape, key: Referring, values: readonly Literal[]): ReadonlyMap<string, Literal> {
  const spelt = (name: string) => shape.columns.find((column) => keyOf(column.name) === keyOf(name))?.name ?? name
  return new Map(key.from.map((name, at) => [spelt(name), values[at] as Literal]))
}
