/** Rows that say what the files write where there is none: settings with the default, which are joined to whose they are. */

import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { isForeign, isSurrogate, type Journey } from '../run/journey.ts'
import { plainText } from '../values/contents.ts'
import { rowsBut } from './alike.ts'
import { otherValue } from './other-values.ts'

/** Whether all that the row says stands at the end: with another value that one stands in the same place of the same row. */
export function saysAsNone(asking: Asking, journey: Journey, row: Marked): boolean {
  const { table, values } = row
  const said = [...values].filter(
    ([key, value]) => value !== 'NULL' && !isSurrogate(table, key) && !isForeign(table, key),
  )
  return said.length > 0 && said.every(([column, value]) => isInPlace(asking, journey, row, column, value))
}

function isInPlace(asking: Asking, journey: Journey, row: Marked, column: string, value: string): boolean {
  const other = otherValue(journey, row, column)
  const end = other === null ? null : asking.end([writing(row, column, other)])
  if (other === null || end === null) return false
  const [[before, ...more], [after = [], ...others]] = [rowsBut(asking.base, end), rowsBut(end, asking.base)]
  if (before === undefined || before.length !== after.length || more.length > 0 || others.length > 0) return false
  const changed = [...before.keys()].filter((at) => before[at] !== after[at])
  const isThere = (cell: string | undefined, said: string) => plainText(cell ?? '') === plainText(said)
  return changed.length > 0 && changed.every((at) => isThere(before[at], value) && isThere(after[at], other))
}
