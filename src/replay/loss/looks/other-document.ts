/** Documents in the place of which one stands in every row that has none of their keys. */

import type { Marked } from '../marks/marked-table.ts'
import { cellOf } from '../run/end-cell.ts'
import type { Journey } from '../run/journey.ts'
import { type Pair, plainText, type Value } from '../values/contents.ts'
import { literalDefault } from '../values/kinds-of-value.ts'
import type { Question } from './alike.ts'

/** The DEFAULT and another document, where an object of other keys is written over both: who writes that means to add to them. An empty one empties them. */
export function otherDocument(journey: Journey, { column, facts }: Question, row: Marked): Pair | null {
  const written = literalDefault(facts.column)
  const [had, has] = [written, cellOf(journey, row, column)].map((it) => keysOf(it ?? 'NULL'))
  if (written === null || !had?.length || !has?.length || has.some((it) => had.includes(it))) return null
  const value = row.values.get(column) ?? 'NULL'
  return [written, keysOf(value).length > 0 ? value : EMPTY]
}

const EMPTY: Value = "'{}"

function keysOf(value: Value): readonly string[] {
  try {
    const document: unknown = JSON.parse(plainText(value))
    return document !== null && typeof document === 'object' && !Array.isArray(document) ? Object.keys(document) : []
  } catch {
    return []
  }
}
