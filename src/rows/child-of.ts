/** Rows that refer to a row of ours, by one key of several where that is asked for. */

import { keyOf, same, sameList } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import type { Hints } from './hints.ts'
import { type Literal, NULL } from './literals.ts'
import type { Placed } from './place.ts'
import { pointing } from './refer.ts'
import { type Row, referred, selectLiterals, shapeOf, type World } from './world.ts'

export type Put = (shape: Shape, fixed: ReadonlyMap<string, Literal>) => Placed

/** The columns of the keys by which the table refers to that one, where it has several and a condition names one of them. */
export function keysTo({ foreignKeys }: Shape, parent: string, { filters }: Hints): (readonly string[])[] {
  const keys = foreignKeys.filter((key) => same(key.parent, parent)).map(({ from }) => from)
  const isAsked = (column: string) => filters.some(({ columns }) => columns.has(keyOf(column)))
  return keys.length > 1 && keys.flat().some(isAsked) ? keys : []
}

/**
 * A row of the table of this name that refers to the row; null where SQLite takes none.
 * @param by the columns of the one key by which it does: by others that lead there it refers to another row, or to none
 */
export function childOf(
  world: World,
  shape: Shape,
  { values }: Row,
  name: string,
  put: Put,
  by: readonly string[] | null = null,
): Row | null {
  const child = shapeOf(world, name)
  const keys = typeof child === 'string' ? [] : child.foreignKeys.filter(({ parent }) => same(parent, shape.name))
  const key = by === null ? keys[0] : keys.find(({ from }) => sameList(from, by))
  const target = key && referred(world, key)
  if (typeof child === 'string' || !key || !target) return null
  const others = by === null ? [] : keys.filter((it) => it !== key)
  const elsewhere = others.flatMap((it) => [...besides(world, child, it, values)])
  const own = pointing(child, key, referredTo(target.columns, values))
  const placed = put(child, new Map([...elsewhere, ...own]))
  return 'row' in placed ? placed.row : null
}

/** What the key holds in a row that refers by it to another row than the one with these values. */
function besides(world: World, child: Shape, key: ForeignKey, values: Row['values']): ReadonlyMap<string, Literal> {
  const target = referred(world, key)
  if (target === null) return new Map()
  const own = referredTo(target.columns, values)
  const others = target.columns.map((column, at) => `${identifier(column)} IS NOT ${own[at]}`)
  const from = `main.${identifier(target.parent.name)} WHERE ${others.join(' OR ')} LIMIT 1`
  const [other] = selectLiterals(world.connection, target.columns, from)
  if (other) return pointing(child, key, other)
  const isNullable = (it: string) => child.columns.some(({ name, nullable }) => same(name, it) && nullable)
  return new Map(key.from.filter(isNullable).map((it) => [it, NULL]))
}

function referredTo(columns: readonly string[], values: Row['values']): Literal[] {
  return columns.map((column) => [...values].find(([own]) => same(own, column))?.[1] ?? NULL)
}
