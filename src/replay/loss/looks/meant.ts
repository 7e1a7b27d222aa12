/** What a conversion is meant for, where words or large numbers are not: numbers kept as text, dates, bounds. */

import { saysAmount } from '../../../rows/truths.ts'
import { keyOf } from '../../../sql/names.ts'
import { significant } from '../../../sql/tokens.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { isAbove, type Journey, plainRows } from '../run/journey.ts'
import { type Pair, rowsBeyond, type Value } from '../values/contents.ts'
import { ALSO, DIGITS } from '../values/near.ts'
import { endAlike, isRead, type Question } from './alike.ts'
import { otherValue } from './other-values.ts'
import { ownTexts } from './seeded.ts'

/** One pair alone is told apart by any threshold. */
const FEWEST_TOLD = 2

/** Numbers that most bounds leave as they are. */
const SMALL: readonly Pair[] = [
  ['1', '2'],
  ['3', '7'],
  ['41', '42'],
]

/** Numbers beyond most bounds, with no digit at the end in common. */
const LARGE: readonly Pair[] = [
  ['3000001', '9000002'],
  ['1000003', '2000007'],
]

/** Values that have nothing in common. */
export const FAR_WORDS: Pair = ["'Mzzz", "'Qy"]

/** What is written with zeros in front or behind is another one: that is a form, and was wanted. */
const NUMBER: Value = "'9"
const CONVERTED = /^'9(\.0)?$/

/** What keeps numbers within bounds makes one of all large ones, and tells small ones apart. No row of a tree has those above it. */
export function isWithinBounds(asking: Asking, journey: Journey, { table, column, facts }: Question): boolean {
  const [row] = plainRows(table)
  if (!row || isAbove(table, column) || !isRead(journey, column)) return false
  if (facts.kind !== 'integer' && facts.kind !== 'real') return false
  const alike = (pair: Pair) => endAlike(asking, row, column, pair)
  return (
    LARGE.every((pair) => alike(pair) === true) && SMALL.filter((pair) => alike(pair) === false).length >= FEWEST_TOLD
  )
}

/** A conversion of numbers or dates that are kept as text makes one of all words, and tells all of those apart. */
export function isMeantForOthers(asking: Asking, journey: Journey, question: Question): boolean {
  const { table, column, facts } = question
  const [row] = plainRows(table)
  if (!row || facts.kind !== 'word' || !isRead(journey, column)) return false
  const alike = (pair: Pair) => endAlike(asking, row, column, pair)
  if (alike(FAR_WORDS) !== true || !ALSO.some((pairs) => pairs.every((pair) => alike(pair) === false))) return false
  if (isNamedAsSpan(question) && alike(SPANS) === true) return false
  if (ownWord(asking, journey, question) !== null) return false
  return !isTextAgain(asking, row, column) || unmadeWords(asking, journey, question) === null
}

/** A number that is converted and stands as text again at the end, in a column of the same name: no type was wanted. */
function isTextAgain(asking: Asking, row: Marked, column: string): boolean {
  if (saysAmount(column)) return false
  const end = asking.end([writing(row, column, NUMBER)])
  return [...(end ?? [])].some(([key, held]) =>
    rowsBeyond(held, asking.base.get(key)).some((cells) =>
      cells.some((cell, at) => CONVERTED.test(cell) && isNamedLike(keyOf(held.columns[at] ?? ''), column)),
    ),
  )
}

/** `street` and `shipping_street`. */
function isNamedLike(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

/** In a column of text all words are made one that is not NULL, as CAST makes 0 of them: numbers in it were not meant alone. */
export function unmadeWords(asking: Asking, journey: Journey, question: Question): Pair | null {
  const { table, column, facts } = question
  const [row] = plainRows(table)
  const value = row?.values.get(column)
  if (!row || value === undefined || facts.kind !== 'word' || facts.column.kind !== 'text') return null
  const alike = (pair: Pair) => endAlike(asking, row, column, pair)
  const own = ownWord(asking, journey, question)
  if (own !== null) return own
  if (alike(FAR_WORDS) !== true || alike([FAR_WORDS[0], 'NULL']) === true) return null
  const other = otherValue(journey, row, column)
  if (other === null || !DIGITS.every((pair) => alike(pair) === false)) return null
  if (isNamedAsSpan(question) && alike(SPANS) === true) return SPANS
  return alike(WITH_SIGN) === true ? WITH_SIGN : [value, other]
}

/**
 * A word that a row of the base's own holds, or the DEFAULT is, and what ends like it: a number, where numbers are told apart, or
 * any other word, where the files name it in other letters only. Null where there is none.
 */
export function ownWord(asking: Asking, journey: Journey, { table, column, facts }: Question): Pair | null {
  const [row] = plainRows(table)
  if (!row || facts.column.kind !== 'text' || !isRead(journey, column)) return null
  const words = ownTexts(journey, table, facts.column)
  const alike = (pair: Pair) => endAlike(asking, row, column, pair)
  const named = new Set(journey.steps.flatMap(({ statement: { sql } }) => textsIn(sql)))
  const pairs = words.flatMap((word): Pair[] => {
    if (!/^'[^\W\d]/.test(word)) return []
    const other = [...named].find((it) => it !== word && it.toLowerCase() === word.toLowerCase())
    const isMisspelt = other !== undefined && !named.has(word) && alike([word, other]) === false
    return isMisspelt && alike([word, FAR_WORDS[0]]) === true ? [[word, NO_WORD]] : [[word, "'0"]]
  })
  return pairs.find((pair) => alike(pair) === true && (pair[1] === NO_WORD || alike(["'3", "'7"]) === false)) ?? null
}

/** Nobody means the same by it as by a word that the files name. */
const NO_WORD: Value = "'no"

function textsIn(sql: string): Value[] {
  return significant(sql).flatMap(({ kind, text }) => (kind === 'string' ? [text.slice(0, -1)] : []))
}

/** Numbers as people write them, of which CAST reads no further than the sign: they say more than words that nobody has. */
const WITH_SIGN: Pair = ["'1,000", "'1,500"]

/** Minutes and seconds, of which CAST reads no further than the colon. */
const SPANS: Pair = ["'1:45", "'1:50"]

/** A text that is called a duration is more than a number, or it would be one; but where its DEFAULT is a number, or its name ends in a unit. */
function isNamedAsSpan({ facts: { column } }: Question): boolean {
  return column.kind === 'text' && !/\d/.test(column.default ?? '') && SPAN.test(column.name)
}

const SPAN =
  /(?:^|_)(?:[Dd]uration|runtime|run_time|playtime|play_time|lap_time)$|[a-z](?:Duration|Runtime|RunTime|PlayTime|LapTime)$/
