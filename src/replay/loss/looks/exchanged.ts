/** Columns that go, and whose values stand where another one of them belongs by all that is written there. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { placesOf, tokensIn } from '../run/found.ts'
import { hasPlace, isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { plainText, type Value } from '../values/contents.ts'

/** Columns of one table that have changed places on their way to others, two by two. */
export interface Exchanged {
  readonly table: MarkedTable
  readonly pairs: readonly (readonly [string, string])[]
}

/** A value at the end, and the words around it: of its column and table, the texts of its row, the keys that lead to it. */
interface Spot {
  readonly text: string
  readonly words: ReadonlySet<string>
}

/** Each stands under a word that only the other one's name has, and under none that only its own has. */
export function exchanges(journey: Journey): Exchanged[] {
  return journey.start.tables.flatMap((table) => {
    const gone = [...table.facts].filter(([key]) => !isSurrogate(table, key) && !hasPlace(journey, table, key))
    if (gone.length < 2) return []
    const around = new Map(plainRows(table).map((row) => [row, spotsOf(journey, row)]))
    const all = gone.map(([key, { column }]) => ({
      ...{ key, words: wordsIn(column.name) },
      spots: [...around].map(([row, spots]) => standing(row, key, spots)),
    }))
    const pairs = all.flatMap((one, at) =>
      all.slice(at + 1).flatMap((other): [string, string][] => {
        return isUnder(one, other) && isUnder(other, one) ? [[one.key, other.key]] : []
      }),
    )
    return pairs.length > 0 ? [{ table, pairs }] : []
  })
}

interface Named {
  readonly words: ReadonlySet<string>
  /** Where its value stands, row by row. */
  readonly spots: readonly (readonly Spot[])[]
}

function isUnder(one: Named, other: Named): boolean {
  const own = [...one.words].filter((word) => !other.words.has(word))
  const others = [...other.words].filter((word) => !one.words.has(word))
  const isOthers = ({ words }: Spot) => others.some((word) => words.has(word)) && !own.some((word) => words.has(word))
  return one.spots.length > 0 && one.spots.every((spots) => spots.length > 0 && spots.every(isOthers))
}

/** The spots of a row's value, and of no other one of its values. */
function standing({ values, own }: Marked, column: string, spots: readonly Spot[]): Spot[] {
  const value = values.get(column) ?? 'NULL'
  if (!own.has(column)) {
    const isOnly = [...values].every(([key, it]) => key === column || it !== value)
    return isOnly && value !== 'NULL' ? spots.filter(({ text }) => text === plainText(value)) : []
  }
  const marks = tokensIn(value)
  const others = [...own].filter((key) => key !== column).flatMap((key) => tokensIn(values.get(key) ?? ''))
  const has = (text: string, all: readonly string[]) => all.some((mark) => text.includes(mark))
  return spots.filter(({ text }) => has(text, marks) && !has(text, others))
}

/** All that stands in the rows of the end that have something of this row. */
function spotsOf(journey: Journey, row: Marked): Spot[] {
  return placesOf(journey.index, row, null).flatMap(({ table, cells }) => {
    const held = journey.start.end.get(table)
    // What keeps its name in a table made anew is compared with that of the old one elsewhere.
    const isAnew = table === row.table.key && !isThere(journey, row.table)
    const keepsName = (at: number) => isAnew && row.table.facts.has(keyOf(held?.columns[at] ?? ''))
    const beside = cells.filter(isWord).map(plainText)
    return cells.flatMap((cell, at) =>
      (keepsName(at) ? [] : leavesIn(cell)).map(({ text, keys }) => ({
        text,
        words: new Set(
          [held?.columns[at] ?? '', held?.name ?? '', ...beside, ...keys].flatMap((it) => [...wordsIn(it)]),
        ),
      })),
    )
  })
}

/** Longer texts are no names of anything. */
const LONGEST = 24

/** A text that the files have written: ours have marks in them. */
function isWord(cell: Value): boolean {
  return cell.startsWith("'") && cell.length <= LONGEST && tokensIn(cell).length === 0 && !/^'\s*[[{]/.test(cell)
}

interface Leaf {
  readonly text: string
  readonly keys: readonly string[]
}

/** The values of a document, each with the keys that lead to it; the cell itself where it is none. */
function leavesIn(cell: Value): Leaf[] {
  const text = plainText(cell)
  if (!/^'\s*[[{]/.test(cell)) return [{ text, keys: [] }]
  try {
    return below(JSON.parse(text), [])
  } catch {
    return [{ text, keys: [] }]
  }
}

function below(value: unknown, keys: readonly string[]): Leaf[] {
  if (value === null || typeof value !== 'object') return [{ text: String(value), keys }]
  return Object.entries(value).flatMap(([key, own]) => below(own, [...keys, key]))
}

/** `billingStreet` and `billing_street` alike. */
function wordsIn(name: string): Set<string> {
  const parted = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return new Set(parted.split(/[^a-z0-9]+/).filter((word) => word !== ''))
}
