/** Columns up to which a file counts, making a row for each step: a number in the millions is a bomb there and no value. */

import { type CountingReading, isCounted } from '../sql/counting-readings.ts'
import { same } from '../sql/names.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'

/** The shape with what is known of its columns; a key names a row, whatever else stands beside it. */
export function withCounted(shape: Shape, counts: readonly CountingReading[]): Shape {
  if (counts.length === 0) return shape
  const isMeant = (column: Column) =>
    NUMBERS.has(column.kind) && !isKey(shape, column) && isCounted(counts, shape.name, column.name)
  return { ...shape, columns: shape.columns.map((it) => (isMeant(it) ? { ...it, isCounted: true } : it)) }
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'real', 'numeric'])

/** Of its table, or of another one that it points to. */
function isKey({ keys, primaryKey, foreignKeys }: Shape, { name }: Column): boolean {
  const own = keys.some(({ columns }) => columns.length === 1 && columns[0] === name)
  return own || primaryKey.includes(name) || foreignKeys.some(({ from }) => from.some((it) => same(it, name)))
}
