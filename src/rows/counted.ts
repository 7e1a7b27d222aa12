/** Columns of numbers that new files count up to, making a row for each step, or move by way of negative ones: some numbers are none that they hold. */

import { type CountingReading, isCounted } from '../sql/counting-readings.ts'
import { keyOf, same } from '../sql/names.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'

/** The shape with what is known of its columns; a key names a row, whatever else stands beside it. */
export function withCounted(shape: Shape, counts: readonly CountingReading[]): Shape {
  if (counts.length === 0) return shape
  const isMeant = (column: Column) =>
    NUMBERS.has(column.kind) && !isKey(shape, column) && isCounted(counts, shape.name, column.name)
  return { ...shape, columns: shape.columns.map((it) => (isMeant(it) ? { ...it, isCounted: true } : it)) }
}

/**
 * The shape with the columns of its keys that new files move by way of negative numbers, by the key of their table: the app has none of
 * those. A default below zero is a number like others.
 */
export function withTurned(shape: Shape, turned: ReadonlyMap<string, ReadonlySet<string>>): Shape {
  const names = turned.get(keyOf(shape.name))
  if (!names) return shape
  const isTurned = ({ name, default: written }: Column) =>
    names.has(keyOf(name)) && !written?.includes('-') && shape.keys.some(({ columns }) => columns.includes(name))
  return { ...shape, columns: shape.columns.map((it) => (isTurned(it) ? { ...it, isTurned: true } : it)) }
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'real', 'numeric'])

/** Of its table, or of another one that it points to. */
function isKey({ keys, primaryKey, foreignKeys }: Shape, { name }: Column): boolean {
  const own = keys.some(({ columns }) => columns.length === 1 && columns[0] === name)
  return own || primaryKey.includes(name) || foreignKeys.some(({ from }) => from.some((it) => same(it, name)))
}
