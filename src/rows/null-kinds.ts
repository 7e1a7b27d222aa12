/** Rows with a NULL in every column that an expression or condition reads: nothing is left to fall back on. */

import { keyOf } from '../sql/names.ts'
import type { Together } from '../sql/read-together.ts'
import { namesOf } from '../sql/readings.ts'
import type { Catalog } from '../sqlite/schema-kinds.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { NULL } from './literals.ts'
import { isMeant, type Side } from './sides.ts'

/**
 * The NULLs of each reading of the table, and of all those together that have a column in common, a new one too; the fewest
 * first.
 */
export function nullSides(shape: Shape, together: readonly Together[], catalog: Catalog): Side[] {
  const { generated } = shape.text
  const nullable = shape.columns.filter((column) => column.nullable && !column.rowidAlias).map(({ name }) => name)
  const full = new Set(
    shape.columns.map(({ name }) => keyOf(name)).filter((key) => !nullable.some((it) => keyOf(it) === key)),
  )
  const readBy = (key: string) => namesOf(generated.get(key) ?? []).map(({ column }) => column)
  const own = together.filter((it) => isMeant(it, shape, catalog)).map(({ columns }) => [...columns])
  const sets = [...own, ...[...generated.keys()].map((key) => [key])].map((keys) =>
    keys.flatMap((key) => [key, ...readBy(key)]).filter((key) => !full.has(key)),
  )
  const named = [...sets, ...joined(sets)].map((keys) => nullable.filter((name) => keys.includes(keyOf(name))))
  const each = new Map(named.filter(({ length }) => length > 1).map((names) => [names.join('\u0001'), names]))
  return [...each.values()]
    .sort((one, other) => one.length - other.length)
    .map((names) => new Map(names.map((name) => [name, NULL])))
}

/** What one UPDATE leaves open the next one may fill, from another column. */
function joined(sets: readonly (readonly string[])[]): string[][] {
  const found: Set<string>[] = []
  for (const keys of sets) {
    const met = found.filter((it) => keys.some((key) => it.has(key)))
    for (const it of met) found.splice(found.indexOf(it), 1)
    found.push(new Set([...met.flatMap((it) => [...it]), ...keys]))
  }
  return found.map((it) => [...it])
}
