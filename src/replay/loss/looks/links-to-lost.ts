/** Keys that point at lost rows, where others are kept: what is lost of them is told by the rows. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { placesOf } from '../run/found.ts'
import type { Journey } from '../run/journey.ts'
import { sameContents, type Value } from '../values/contents.ts'
import type { Question } from './alike.ts'

/** So many rows that are kept are tried as the parent: each is a run. */
const MOST_PARENTS = 4

/** The question without the rows in which the column points at a lost row; those are among what is lost. */
export function withoutLinksToLost(journey: Journey, question: Question): Question {
  const { gone } = parentsOf(journey, question) ?? {}
  if (!gone) return question
  const rows = question.rows.filter(({ values }) => !gone.has(values.get(question.column) ?? 'NULL'))
  return { ...question, rows, lost: new Set([...(question.lost ?? []), ...gone.values()]) }
}

/**
 * Whether each row of the question points at a lost row, and one of them that points at a row that is left ends otherwise than
 * with another such row: then the column is taken over.
 */
export function pointsAtLost(asking: Asking, journey: Journey, question: Question): boolean {
  const { left } = parentsOf(journey, question) ?? {}
  const [row] = question.rows
  if (!row || !left) return false
  if (withoutLinksToLost(journey, question).rows.length > 0) return false
  const others = left.filter((id) => id !== row.values.get(question.column)).slice(0, MOST_PARENTS)
  const ends = others.flatMap((id) => asking.end([writing(row, question.column, id)]) ?? [])
  return ends.some((end) => ends[0] && !sameContents(ends[0], end, asking.ignored))
}

interface Parents {
  readonly gone: ReadonlyMap<Value, Marked>
  readonly left: readonly Value[]
}

/** What the rows of the parent are known by, those that stand nowhere at the end and the others; null where no loss of rows is told of it. */
function parentsOf({ start, index }: Journey, { table, column, lost }: Question): Parents | null {
  const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf(from[0] ?? '') === column)
  const above = key && start.tables.find((it) => it.key === keyOf(key.parent))
  const to = key?.to?.[0] ?? above?.shape.primaryKey[0]
  if (!above || to === undefined || !above.rows.some((row) => lost?.has(row))) return null
  // One that others point at is lost like them, though its absence would show in those.
  const isGone = (row: Marked) => lost?.has(row) || placesOf(index, row, null).length === 0
  const idOf = ({ values }: Marked) => values.get(keyOf(to)) ?? 'NULL'
  const left = above.rows.filter((row) => !isGone(row)).map(idOf)
  return { gone: new Map(above.rows.filter(isGone).map((row) => [idOf(row), row])), left }
}
