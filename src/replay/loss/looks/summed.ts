/** Numbers of which only a sum is left: each of them shows in it, and 3 and 7 end like 4 and 6. */

import type { Marked } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import {
  askedRow,
  hasHeir,
  hasPlace,
  isForeign,
  isSurrogate,
  isThere,
  type Journey,
  plainRows,
} from '../run/journey.ts'
import type { Pair, Value } from '../values/contents.ts'
import { firstList, isObject } from '../values/lists.ts'
import type { Question } from './alike.ts'

/** So many columns and keys are tried, each of which may be what a sum goes by. */
const MOST_TRIED = 6

/** What adds up. */
const ADDS = /\b(sum|total|avg)\s*\(|\+/i

/**
 * Columns that are gone, by themselves or with their tables, of which two rows with something in common are changed without a trace:
 * one has more by one, and the other less by one. Rows of a table that is gone may be doubles when they have more in common, and a
 * table that is there again with the column holds what those come to.
 * @param told columns that are lost otherwise
 */
export function summedIn(
  asking: Asking,
  journey: Journey,
  told: readonly Pick<Question, 'table' | 'column'>[],
): Pick<Question, 'table' | 'column' | 'facts'>[] {
  if (!journey.setting.scripts.some(({ sql }) => ADDS.test(sql))) return []
  return journey.start.tables.flatMap((table) => {
    if ((journey.only ?? table.key) !== table.key) return []
    return [...table.facts].flatMap(([column, facts]) => {
      const isTold = told.some((it) => it.table === table && it.column === column)
      return !isTold && !hasPlace(journey, table, column) && isSummed(asking, journey, { table, column, facts })
        ? [{ table, column, facts }]
        : []
    })
  })
}

function isSummed(
  asking: Asking,
  journey: Journey,
  { table, column, facts }: Pick<Question, 'table' | 'column' | 'facts'>,
) {
  const [one, other] = plainRows(table)
  const isNumber = facts.kind === 'integer' || facts.kind === 'real'
  const unique = uniqueColumns(table.shape)
  if (!one || !other || !isNumber || isForeign(table, column) || isSurrogate(table, column)) return false
  if (unique.includes(column) || hasHeir(journey, table, column)) return false
  const said = [...one.values.keys()].filter((key) => key !== column && !isSurrogate(table, key))
  const common = said.filter((key) => one.values.get(key) === other.values.get(key))
  const free = said.filter((key) => !unique.includes(key)).slice(0, MOST_TRIED)
  const each = common.length > 0 || said.length === 0 ? [[]] : free.map((key) => [key])
  // A row that is still there is itself, whatever it has in common with others.
  const keys = isThere(journey, table) ? [...each, ...(free.length > 1 ? [free] : [])] : common.length < 2 ? each : []
  return keys.some((shared) => areSummed(asking, [one, other], column, shared))
}

/** @param shared what both are to have in common, beside what they have */
function areSummed(
  asking: Asking,
  [one, other]: readonly [Marked, Marked],
  column: string,
  shared: readonly string[],
): boolean {
  const beside = shared.map((key) => writing(other, key, one.values.get(key) ?? 'NULL'))
  const moved = (row: Marked, by: number) => writing(row, column, String(Number(row.values.get(column)) + by))
  const ends = (...edits: Edit[]) => [...beside, ...edits]
  return (
    asking.alike(ends(), ends(moved(one, 1), moved(other, -1))) === true &&
    asking.alike(ends(), ends(moved(one, 1))) === false
  )
}

/** Two documents of numbers that end the same, as they come to the same; null for none. */
export function summedDocuments(asking: Asking, journey: Journey, { table, column, facts }: Question): Pair | null {
  const row = askedRow(journey, table)
  if (!row || facts.kind !== 'json') return null
  const end = (value: Value) => [writing(row, column, value)]
  const found = documentsLike(row.values.get(column) ?? 'NULL').find(
    ([one, other, more]) => asking.alike(end(one), end(other)) === true && asking.alike(end(one), end(more)) === false,
  )
  return found ? [found[0], found[1]] : null
}

type Three = readonly [Value, Value, Value]

/** Two that come to the same, and one that comes to more: of the row's own list, a list and an object. */
function documentsLike(value: Value): Three[] {
  const three = (made: (one: number, other: number) => Value): Three => [made(3, 7), made(4, 6), made(4, 7)]
  const inside = firstList(value)
  const [element] = inside?.list ?? []
  const keys = isObject(element) ? Object.keys(element).slice(0, MOST_TRIED) : []
  return [
    ...(inside && isObject(element)
      ? keys.map((key) => three((...both) => inside.put(both.map((it) => ({ ...element, [key]: it })))))
      : []),
    ...(inside ? [three((...both) => inside.put(both))] : []),
    three((...both) => `'${JSON.stringify(both)}`),
    three((a, b) => `'${JSON.stringify({ a, b })}`),
  ]
}
