/** Values that no list of the files names, where a copy takes those of a list and the column goes: they leave no row at all. */

import type { Marked } from '../marks/marked-table.ts'
import { ANOTHER, STRANGE } from '../marks/row-kinds.ts'
import { type Asking, writing } from '../run/asking.ts'
import { type Contents, sqlOf } from '../values/contents.ts'
import { endAlike, type Question } from './alike.ts'

/**
 * A row with such a value, and what is special about it. The list says what there can be where the column's default is among it: then
 * having no row is not how the ordinary value is kept. And what may be NULL is asked for by a list as by IS NOT NULL.
 */
export function passedBy(
  asking: Asking,
  { table, column, facts }: Question,
): { readonly row: Marked; readonly says: string } | null {
  const { nullable, default: given } = facts.column
  if (nullable || !facts.listed.some((value) => sqlOf(value) === given)) return null
  const row = table.rows.find((it) => it.kind.is === 'value' && it.kind.column === column && isOther(it, column))
  if (!row || endAlike(asking, row, column, [ANOTHER, STRANGE]) !== true) return null
  const count = rowsIn(asking.base)
  const leavesMore = facts.listed.every((value) => {
    const end = asking.end([writing(row, column, value)])
    return end !== null && rowsIn(end) > count
  })
  return leavesMore ? { row, says: row.kind.says } : null
}

/** As it is there: a CHECK may have refused it. */
function isOther({ values }: Marked, column: string): boolean {
  return values.get(column) === ANOTHER
}

function rowsIn(contents: Contents): number {
  return [...contents.values()].reduce((sum, { rows }) => sum + rows.length, 0)
}
