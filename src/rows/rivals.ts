/** Children of two rows that a key tells apart by their parent alone: a tag that is made one with another, and a recipe that has both. */

import { keyOf, same } from '../sql/names.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { type Literal, NULL } from './literals.ts'
import { type Placed, place } from './place.ts'
import { pointing } from './refer.ts'
import { type Row, referred, shapeOf, type World } from './world.ts'

const MOST_TRIES = 20

/** Whether a table of such children is one in which the new files' UPDATEs write. */
function hasRivals(world: World, shape: Shape): boolean {
  if (world.hints.updated.size === 0) return false
  for (const name of world.catalog.ordinary.keys()) shapeOf(world, name)
  return (world.children.get(keyOf(shape.name)) ?? []).some(
    ({ child, key }) =>
      !same(child.name, shape.name) &&
      world.hints.updated.has(keyOf(child.name)) &&
      besideParent(child, key).length > 0,
  )
}

/**
 * Adds two rows with such children, where the files may point those of the one at the other.
 * @param of the value that the second has in the column, by the first one's; null: none
 * @returns false where nothing is pointed anew, or SQLite takes only one of them
 */
export function addTwins(
  world: World,
  shape: Shape,
  column: string,
  of: (value: Literal) => Literal | null,
  put: (fixed: ReadonlyMap<string, Literal>) => Placed,
): boolean {
  if (!hasRivals(world, shape)) return false
  const first = put(new Map())
  const value = 'row' in first ? [...first.row.values].find(([name]) => same(name, column))?.[1] : undefined
  const other = value === undefined || value === NULL ? null : of(value)
  const second = other === null ? null : put(new Map([[column, other]]))
  if (!('row' in first) || second === null || !('row' in second)) return false
  addRivals(world, shape, [first.row, second.row])
  return true
}

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
