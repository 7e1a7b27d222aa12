/** Keys that new files write into foreign ones: a row of ours that has one would be the parent that no file makes. */

import { same } from '../sql/names.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import type { Literal } from './literals.ts'

interface OneValue {
  readonly awkward: { readonly table: string; readonly column: string | null }
  readonly deed: { readonly do: string; readonly literal?: Literal }
}

/** Whether the row is special in a column that other tables may refer to, by a value that a new file gives to some column. */
export function isGivenKey(
  shapes: readonly Shape[],
  { awkward: { table, column }, deed: { literal } }: OneValue,
  given: ReadonlySet<Literal>,
): boolean {
  if (column === null || literal === undefined || !given.has(literal)) return false
  const own = shapes.find(({ name }) => same(name, table))?.primaryKey ?? []
  const keys = shapes.flatMap(({ foreignKeys }) => foreignKeys).filter(({ parent }) => same(parent, table))
  return keys.some(({ to }) => (to ?? own).some((name) => same(name, column)))
}
