/** Numbers that become others which say the same order: of positions nothing else is asked. */

import { saysPlace } from '../../../rows/truths.ts'
import { keyOf } from '../../../sql/names.ts'
import type { Marked } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { hasHeir, isForeign, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { type Contents, positionOf, type Value } from '../values/contents.ts'
import type { Question } from './alike.ts'

/** Whether the place of the column among others of its table is all that it says, and the files write another number with the same one. */
export function isRankedAnew(asking: Asking, question: Question): boolean {
  return saysPlace(question.facts.column) && keepsOrder(asking, question) && isCountedAmongOthers(asking, question)
}

/** The number of a row is another one when the next of its group comes before it: what is made of the old one alone is not. */
function isCountedAmongOthers(asking: Asking, { table, column }: Question): boolean {
  const id = table.shape.primaryKey[0]
  const [one, other] = plainRows(table)
  if (!one || !other || id === undefined) return false
  const alike = likeOne(one, other, column)
  const own = Number(one.values.get(column))
  const [before, behind] = [own - 1, own + 1].map((value) => {
    const end = asking.end([...alike, writing(other, column, String(value))])
    return end ? numberIn(end, one, keyOf(id), column) : null
  })
  return before != null && behind != null && before !== behind
}

/** Whether a column of another table has its name, and the order of its rows. */
export function isRanked(asking: Asking, journey: Journey, question: Question): boolean {
  return hasHeir(journey, question.table, question.column) && keepsOrder(asking, question)
}

/**
 * Whether two rows that are alike in all but their key and the column end with two numbers there, and with each other's
 * where they begin with each other's. Rows that have nothing in common, as plain ones do, are each the first of their own group, whatever
 * they say.
 */
function keepsOrder(asking: Asking, question: Question): boolean {
  const { table, column, facts } = question
  const id = table.shape.primaryKey[0]
  const [one, other] = plainRows(table)
  const isNumber = facts.kind === 'integer' || facts.kind === 'real' || facts.kind === 'digits'
  if (!isNumber || isForeign(table, column) || !one || !other || id === undefined) return false
  const [low, high] = [one, other].map(({ values }) => values.get(column) ?? 'NULL') as [Value, Value]
  if (low === high || [low, high].some((value) => Number.isNaN(Number(value)))) return false
  const alike = likeOne(one, other, column)
  const ends = [alike, [...alike, writing(one, column, high), writing(other, column, low)]].map((edits) =>
    asking.end(edits),
  )
  const [first, second] = ends.map((end) =>
    [one, other].map((row) => (end ? numberIn(end, row, keyOf(id), column) : null)),
  )
  const [a, b] = first ?? []
  const [c, d] = second ?? []
  return a != null && b != null && a !== b && a === d && b === c && Number(a) < Number(b) === Number(low) < Number(high)
}

/** The other row gets what the one says, but for its keys and the column. */
function likeOne(one: Marked, other: Marked, column: string): Edit[] {
  const { table } = one
  const keys = new Set(uniqueColumns(table.shape))
  return [...table.facts.keys()]
    .filter((key) => key !== column && !keys.has(key) && !isSurrogate(table, key))
    .flatMap((key) => {
      const value = one.values.get(key)
      return value === undefined || value === other.values.get(key) ? [] : [writing(other, key, value)]
    })
}

/** What the column of its name holds in the row of this key; null where there is none. */
function numberIn(end: Contents, { table, values }: Marked, id: string, column: string): Value | null {
  const held = end.get(table.key)
  const [key, at] = [positionOf(held, id), positionOf(held, column)]
  const rows = held?.rows.filter((cells) => cells[key] === values.get(id)) ?? []
  return key < 0 || at < 0 || rows.length !== 1 ? null : (rows[0]?.[at] ?? null)
}
