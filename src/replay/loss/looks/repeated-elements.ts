/** Lists of a document that become rows: of an element that is like another one of its list, no row is left. */

import { isIn, set, wordsIn } from '../../../rows/truths.ts'
import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { askedRow, contentsAtStart, hasPlace, type Journey } from '../run/journey.ts'
import { type Pair, positionOf, type Value } from '../values/contents.ts'
import { firstList, isObject } from '../values/lists.ts'
import { endAlike } from './alike.ts'
import type { LostValues } from './columns.ts'

/** So many keys of an element are tried, each of which may be that by which the others are taken for the same. */
const MOST_KEYS = 8

/**
 * Columns of documents that are gone, of which two end the same that differ in an element which repeats another one, whole or in one
 * of its keys. Where the whole is repeated it is no matter for a set: only the column's name, or a row of the project, says that
 * it is none.
 * @param told columns that are lost otherwise
 */
export function repeatedElements(asking: Asking, journey: Journey, told: readonly LostValues[]): LostValues[] {
  if (!journey.setting.scripts.some(({ sql }) => /\bjsonb?_(each|tree)\b/i.test(sql))) return []
  return journey.start.tables.flatMap((table) => {
    const row = askedRow(journey, table)
    if (!row) return []
    return [...table.facts].flatMap(([column, { kind }]): LostValues[] => {
      const isTold = told.some((it) => it.table === table && it.column === column)
      if (kind !== 'json' || isTold || hasPlace(journey, table, column)) return []
      const pair = repeatedIn(asking, journey, row, column)
      return pair === null ? [] : [{ table, column, row, common: null, pair }]
    })
  })
}

/** Two documents that end the same, the shorter one last; null for none. */
function repeatedIn(asking: Asking, journey: Journey, row: Marked, column: string): Pair | null {
  for (const { lists, key } of variantsOf(row.values.get(column) ?? 'NULL')) {
    const [none, once, twice] = lists
    if (key === null && isSet(journey, row.table, column)) continue
    // What leaves nothing of an element at all leaves nothing of a second one.
    if (asking.alike([writing(row, column, none)], [writing(row, column, once)]) !== false) continue
    if (endAlike(asking, row, column, [twice, once]) !== true) continue
    if ([once, twice].every((it) => asking.isAllowed(writing(row, column, it)))) return [twice, once]
  }
  return null
}

interface Variant {
  /** Documents without an element in the list, with one, and with two. */
  readonly lists: readonly [Value, Value, Value]
  /** By what the second element is like the first; null: by all. */
  readonly key: string | null
}

/** Of the document's first list. */
function variantsOf(value: Value): Variant[] {
  const found = firstList(value)
  if (!found) return []
  const { list, put } = found
  const first = list[0]
  const second = list.find((it) => JSON.stringify(it) !== JSON.stringify(first)) ?? others(first)
  const lists = (...elements: unknown[]): [Value, Value, Value] => [put([]), put([first]), put(elements)]
  const whole: Variant = { lists: lists(first, first), key: null }
  if (!isObject(first) || !isObject(second)) return [whole]
  const keys = Object.keys(first).slice(0, MOST_KEYS)
  const partly = keys.map((key) => ({ lists: lists(first, { ...second, [key]: first[key] }), key }))
  return keys.length > 1 ? [whole, ...partly] : [whole]
}

/** An element like it, with other marks. */
function others(element: unknown): unknown {
  return JSON.parse(JSON.stringify(element).replace(/\d{7}/g, (mark) => String(Number(mark) + 1_000_000)))
}

/** Last words of names of what one has or has not: nobody has it twice. */
const SETS = set(`tag hashtag label keyword category topic genre subject badge favourite favorite
  role permission scope right privilege group team feature flag capability skill interest hobby language locale country region allergen allergy amenity
  member participant attendee user friend follower subscriber recipient author editor owner assignee reviewer watcher viewer admin moderator
  alias synonym nickname domain origin email`)

/** Whether nothing but the name says what the column holds, and it says that no element comes twice. */
function isSet(journey: Journey, table: MarkedTable, column: string): boolean {
  const words = wordsIn(table.facts.get(column)?.column.name ?? column).filter(
    (word) => !/^(ids?|list|names?)$/.test(word),
  )
  return isIn(SETS, words.at(-1) ?? '') && !isRepeatedThere(journey, table, column)
}

/** Whether a row that is there before our own has an element twice. */
function isRepeatedThere(journey: Journey, { key }: MarkedTable, column: string): boolean {
  const held = contentsAtStart(journey).get(keyOf(key))
  const at = positionOf(held, column)
  return (held?.rows ?? []).some((cells) => {
    const list = firstList(cells[at] ?? 'NULL')?.list.map((it) => JSON.stringify(it)) ?? []
    return new Set(list).size < list.length
  })
}
