/** Two keys to rows of one table that are put in order: who was the one, and who the other, makes no difference any more. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writingBoth } from '../run/asking.ts'
import { hasHeir, isForeign, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import type { Pair, Value } from '../values/contents.ts'
import type { Question } from './alike.ts'
import type { Mixed } from './mixed.ts'

/** So many parents are told apart: two that change places, and one that shows that each of them matters. */
const MOST_PARENTS = 3

/** The parents of two keys that end the same when they change places in a row, where each of them shows by itself; null where they do not. */
export function turnedIn(asking: Asking, journey: Journey, one: Question, other: Question): Mixed | null {
  const { table } = one
  const keys = [one.column, other.column] as const
  const [row] = plainRows(table)
  // A pair of a kind that says nothing else, as of friends, is the same either way round. So is one whose columns have
  // come back under their names: it was put in order to be one row.
  if (!row || !saysMore(table) || keys.every((key) => hasHeir(journey, table, key))) return null
  const ids = parentsIn(table, keys)
  const edits = (values: Pair) => [writingBoth(row, keys, values)]
  for (const [a, b, ...others] of orders(ids)) {
    if (asking.alike(edits([a, b]), edits([b, a])) !== true) continue
    const differs = (values: Pair) => asking.alike(edits([a, b]), edits(values)) === false
    const each = [...others, a, b]
    if (each.some((it) => it !== a && differs([it, b])) && each.some((it) => it !== b && differs([a, it])))
      return {
        column: other.column,
        pairs: [
          [a, b],
          [b, a],
        ],
      }
  }
  return null
}

/** Whether its rows hold something besides keys and moments. */
function saysMore(table: MarkedTable): boolean {
  return [...table.facts].some(
    ([key, { kind, column }]) =>
      !isForeign(table, key) &&
      !isSurrogate(table, key) &&
      kind !== 'date' &&
      kind !== 'time' &&
      column.moment === undefined,
  )
}

function parentsIn({ rows }: MarkedTable, keys: readonly string[]): Value[] {
  const values = rows.flatMap(({ values }: Marked) => keys.map((key) => values.get(keyOf(key)) ?? 'NULL'))
  return [...new Set(values)].filter((it) => it !== 'NULL').slice(0, MOST_PARENTS)
}

/** Each two of them, and what is left. */
function orders(ids: readonly Value[]): [Value, Value, ...Value[]][] {
  return ids.flatMap((a, at) =>
    ids.slice(at + 1).map((b): [Value, Value, ...Value[]] => [a, b, ...ids.filter((it) => it !== a && it !== b)]),
  )
}
