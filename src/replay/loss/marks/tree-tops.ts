/** What a row of a tree refers to: the one above it, or at the top what stands in its place. */

import type { Script } from '../../../model/text.ts'
import type { Link } from '../../../rows/links.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { columnsAbove } from '../../../sql/tree-readings.ts'
import type { Column, Shape } from '../../../sqlite/table-shape.ts'
import type { Value } from '../values/contents.ts'

/** A NULL, or a number by default that is none of a row; null where it cannot be told. */
export function topOf({ nullable, default: written }: Column): Value | null {
  if (nullable) return 'NULL'
  return /^(0|-1)$/.test(written ?? '') ? written : null
}

/** Whether it has been taken for a key to a row above its own. */
export function isTakenForAbove({ name, foreignKeys }: Shape, column: string): boolean {
  return foreignKeys.some(({ id, parent, from }) => id < 0 && same(parent, name) && from.some((it) => same(it, column)))
}

/** In all of these columns, by keyOf-case name; null where it cannot be told of one of them. */
export function topIn({ columns }: Shape, names: readonly string[]): ReadonlyMap<string, Value> | null {
  const found = names.flatMap((name) => {
    const column = columns.find((it) => same(it.name, name))
    const value = column ? topOf(column) : null
    return value === null ? [] : [[keyOf(name), value] as const]
  })
  return found.length === names.length ? new Map(found) : null
}

/** What recursive queries take for the row above, where no foreign key says so, and a row without one is at the top. */
export function linksToItself(
  { name, primaryKey, columns }: Shape,
  scripts: readonly Script[],
  tables: ReadonlyMap<string, string>,
): Link[] {
  const [key, ...more] = primaryKey
  if (key === undefined || more.length > 0) return []
  const found = columnsAbove(scripts, name, key, (it) => tables.has(it))
  return columns
    .filter((column) => topOf(column) !== null && found.includes(keyOf(column.name)))
    .map((column) => ({ column: column.name, parent: name, to: key }))
}
