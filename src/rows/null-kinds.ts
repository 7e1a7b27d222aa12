/** Rows with a NULL in every column that an expression or condition reads: nothing is left to fall back on. */

import { keyOf } from '../sql/names.ts'
import type { Together } from '../sql/read-together.ts'
import { namesOf } from '../sql/readings.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { NULL } from './literals.ts'
import type { Side } from './sides.ts'

/**
 * The NULLs of each reading of the table, and of all those together that have a column in common, a new one too; the fewest
 * first.
 */
export function nullSides(shape: Shape, together: readonly Together[]): Side[] {
  const { generated } = shape.text
  const nullable = new Map(
    shape.columns.flatMap((it) => (it.nullable && !it.rowidAlias ? [[keyOf(it.name), it.name] as const] : [])),
  )
  const full = new Set(shape.columns.map(({ name }) => keyOf(name)).filter((key) => !nullable.has(key)))
  const made = (key: string) => namesOf(generated.get(key) ?? []).map(({ column }) => column)
  const isOwn = ({ tables, columns }: Together) =>
    tables ? tables.has(keyOf(shape.name)) : [...columns].every((key) => nullable.has(key) || full.has(key))
  const own = together.filter(isOwn).map(({ columns }) => [...columns])
  const sets = [...own, ...[...generated.keys()].map((key) => [key])].map((keys) =>
    keys.flatMap((key) => [key, ...made(key)]).filter((key) => !full.has(key)),
  )
  const found = new Map<string, Side>()
  for (const keys of [...sets, ...joined(sets)]) {
    const named = new Set(keys)
    const names = [...nullable].flatMap(([key, name]) => (named.has(key) ? [name] : []))
    if (names.length > 1) found.set(names.join('\u0001'), new Map(names.map((name) => [name, NULL])))
  }
  return [...found.values()].sort((one, other) => one.size - other.size)
}

/** What one UPDATE leaves open the next one may fill, from another column. */
function joined(sets: readonly (readonly string[])[]): (readonly string[])[] {
  const home = new Map<string, string[]>()
  for (const keys of sets) {
    const all = [...new Set(keys.flatMap((key) => home.get(key) ?? [key]))]
    for (const key of all) home.set(key, all)
  }
  return [...new Set(home.values())]
}
