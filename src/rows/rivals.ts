/** Children of two rows that a key tells apart by their parent alone: a tag that is made one with another, and a recipe that has both. */

import { keyOf, same } from '../sql/names.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { type Literal, NULL } from './literals.ts'
import { place } from './place.ts'
import { pointing } from './refer.ts'
import { type Row, referred, shapeOf, type World } from './world.ts'

const MOST_TRIES = 20

/** Gives both rows such a child in each table that can have them. */
export function addRivals(world: World, shape: Shape, rows: readonly [Row, Row]): void {
  for (const name of world.catalog.ordinary.keys()) shapeOf(world, name)
  for (const { child, key } of world.children.get(keyOf(shape.name)) ?? []) {
    const columns = same(child.name, shape.name) ? [] : besideParent(child, key)
    if (columns.length > 0) addPair(world, child, key, rows, columns)
  }
}

/** What else is in a key of the child in which the foreign key is. */
function besideParent({ keys }: Shape, { from }: ForeignKey): string[] {
  return keys.flatMap(({ columns, partial }) => {
    const names = columns.filter((name) => name !== null)
    const isIn = from.every((own) => names.some((name) => same(name, own)))
    if (partial || names.length < columns.length || !isIn) return []
    return names.filter((name) => !from.some((own) => same(own, name)))
  })
}

function addPair(
  world: World,
  child: Shape,
  key: ForeignKey,
  [one, other]: readonly [Row, Row],
  columns: readonly string[],
): void {
  const target = referred(world, key)
  if (target === null) return
  const keyIn = ({ values }: Row) =>
    target.columns.map((column) => [...values].find(([name]) => same(name, column))?.[1] ?? NULL)
  const put = (row: Row, rest: ReadonlyMap<string, Literal>) =>
    place(world, child, { turn: 0, fixed: new Map([...rest, ...pointing(child, key, keyIn(row))]) }, MOST_TRIES)
  const first = put(one, new Map())
  if (!('row' in first)) return
  const { values } = first.row
  put(other, new Map(columns.map((column) => [column, values.get(column) ?? NULL])))
}
