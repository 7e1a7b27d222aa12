/** Rows that end where and as they did, whatever a column says in them. */

import type { Marked } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { type Index, indexOf, placesOf } from '../run/found.ts'
import type { Journey } from '../run/journey.ts'
import type { Question } from './alike.ts'
import { changes } from './other-values.ts'

/** Rows of which no place at the end changes when the column does in all of them: in them it may be lost. */
export function unmoved(asking: Asking, journey: Journey, { rows, column }: Question): Marked[] {
  const places = (index: Index, row: Marked) =>
    placesOf(index, row, column)
      .map(({ table, cells }) => [table, ...cells].join('\u0001'))
      .sort()
      .join('\u0002')
  const among = (some: readonly Marked[]): readonly Marked[] => {
    const end = asking.end(changes(journey, column, some))
    if (end) {
      const other = indexOf(end)
      return some.filter((row) => places(journey.index, row) === places(other, row))
    }
    // What is refused of all of them may be refused because of one.
    const middle = some.length >> 1
    return some.length > 1 ? [some.slice(0, middle), some.slice(middle)].flatMap(among) : some
  }
  return [...among(rows.filter((row) => changes(journey, column, [row]).length > 0))]
}
