/** Rows that a partial unique index keeps apart, and that are equal in it behind an UPDATE of the new files. */

import { tidy } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import { replacedIn } from '../sql/replaced.ts'
import type { Rewritten } from '../sql/rewritten.ts'
import { nameIn } from '../sql/tokens.ts'
import { readUniqueIndex } from '../sql/unique-index.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import type { Collision } from './collide.ts'
import type { Hints } from './hints.ts'

/** Of a key that holds for all rows, the columns' own kinds tell. */
export function rewrittenKinds(
  shape: Shape,
  { rewritten }: Pick<Hints, 'rewritten'>,
): { readonly says: string; readonly deed: Collision }[] {
  const own = rewritten.filter(({ table }) => table === keyOf(shape.name))
  return shape.keys.flatMap(({ partial, sql }) => {
    const index = partial && own.length > 0 ? readUniqueIndex(sql ?? '') : null
    return index?.condition == null ? [] : own.flatMap((one) => kindsOf(shape, index.keys, index.condition ?? '', one))
  })
}

/** With rows that the UPDATE writes both, and with any. */
function kindsOf(shape: Shape, old: readonly string[], held: string, { values, condition: where }: Rewritten) {
  const keys = old.map((key) => values.get(keyOf(nameIn(key))) ?? key)
  if (keys.every((key, at) => key === old[at])) return []
  const says = `two rows of ${shape.name} with equal ${keys.map(tidy).join(', ')} where ${tidy(held)}`
  const conditions = where === null ? [held] : [`(${held}) AND (${where})`, held]
  return conditions.map((condition): { says: string; deed: Collision } => {
    const replaced = keys.flatMap(replacedIn)
    const index = { table: keyOf(shape.name), keys, condition, fills: [], folds: true, replaced }
    return { says, deed: { do: 'collide', index, apart: false } }
  })
}
