/** Values that are near each other: what a conversion that loses something makes one. */

import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { askedRow, isAssigned, isForeign, type Journey, plainRows } from '../run/journey.ts'
import { sidesOf } from '../values/answers.ts'
import { FAR_BYTES } from '../values/bytes.ts'
import { type Contents, type Pair, plainText, type Value } from '../values/contents.ts'
import { type Form, formed } from '../values/forms.ts'
import type { Facts, ValueKind } from '../values/kinds-of-value.ts'
import { isReordered } from '../values/lists.ts'
import { AHEAD, DIGITS, isBelowNothing, isCode, nearPairs, ZEROS } from '../values/near.ts'
import { pairsOf, withLonger } from '../values/patterns.ts'
import { endAlike, isRead, type Question, rowsBut } from './alike.ts'
import { bitPairs } from './bits.ts'
import { boxedPairs } from './boxed.ts'
import { cutCents, cutTexts } from './cents.ts'
import { cutFractions } from './fractions.ts'
import { longNumbers } from './long-numbers.ts'
import { FAR_WORDS, isMeantForOthers } from './meant.ts'
import { otherValue } from './other-values.ts'
import { twoThere } from './there.ts'
import { trimmedPairs } from './trimmed-letters.ts'
import { unmapped } from './unmapped.ts'

/** Nothing, and some of it, is all that a truth tells apart. */
const FAR: Partial<Record<ValueKind, readonly Pair[]>> = {
  word: [FAR_WORDS],
  integer: [
    ['3', '1000000'],
    ['0', '3'],
  ],
  real: [
    ['0.5', '1000000.5'],
    ['0.0', '0.5'],
  ],
  date: [["'2001-01-01", "'2050-06-06"]],
  time: [["'2001-01-01 00:00:00", "'2050-06-06 12:00:00"]],
  blob: [FAR_BYTES],
}

/** So many signs that the files look for are put into texts. */
const MOST_SIGNS = 3

/** Texts of several words, and such with the signs that the files look for: what takes a piece of those may leave nothing of others. */
function withSigns({ kind, compared }: Facts): Pair[] {
  if (kind !== 'word') return []
  return [TWO_WORDS, ...(compared?.patterns ?? []).slice(0, MOST_SIGNS).map((pattern) => pairsOf(pattern).far)]
}

const TWO_WORDS: Pair = ["'Mzzz yyyy", "'Qy xx"]

/** Values of one form that have nothing in common. */
function farIn(form: Form): Pair {
  return [formed(form, 0), formed(form, 123_456)]
}

/** What SQLite reads as a date, where the project's own rows hold what it does not: https://sqlite.org/lang_datefunc.html#time_values. */
const DAYS: readonly Pair[] = [
  ["'2001-03-03", "'2003-09-09"],
  ["'2001-03-03 10:20:30", "'2003-09-09 21:20:31"],
]

/** Whether the example is a text with a number that the project has written, and not one of ours. */
function isOwn({ kind, example, column }: Facts): boolean {
  const text = plainText(example)
  return (
    example.startsWith("'") &&
    (kind === 'word' || kind === 'formed') &&
    /\d/.test(text) &&
    !text.startsWith(column.name)
  )
}

/** Where all that was tried ends the same: two of those values, if quite other ones do not. */
export function tellingPair(asking: Asking, journey: Journey, { table, column, facts, rows }: Question): Pair | null {
  const row = rows[0] ?? plainRows(table)[0]
  const value = row?.values.get(column)
  const far = [...(facts.form ? [farIn(facts.form)] : (FAR[facts.kind] ?? [])), ...(isOwn(facts) ? DAYS : [])]
  if (!row || value === undefined || !isRead(journey, column)) return null
  const differs = (pair: Pair) => endAlike(asking, row, column, pair) === false
  const isTold =
    far.some(differs) || withSigns(facts).some((pair) => differs(pair) && isMadeOf(asking, row, column, pair))
  const other = otherValue(journey, row, column)
  return isTold && other !== null ? [value, other] : null
}

/** Neither stays as it is: what an UPDATE passes over has the sign for which it does, and others were meant to be written over. */
function isMadeOf(asking: Asking, row: Marked, column: string, pair: Pair): boolean {
  return pair.every((value) => {
    const end = asking.end([writing(row, column, value)])
    return ![...(end?.values() ?? [])].some(({ rows }) => rows.some((cells) => cells.includes(value)))
  })
}

/** Each pair of them costs a run or two. */
const MOST_COMPARED = 4

/** Two values of a list that end the same, where others of it do not. */
export function listedPair(asking: Asking, journey: Journey, { table, column, facts, rows }: Question): Pair | null {
  const row = rows[0] ?? plainRows(table)[0]
  if (!row || !isRead(journey, column)) return null
  const own = row.values.get(column)
  const some = [...new Set([...facts.listed.filter((it) => it === own), ...facts.listed])].slice(0, MOST_COMPARED)
  const pairs = some.flatMap((one, at) => some.slice(at + 1).map((other): Pair => [one, other]))
  if (pairs.length < 2) return null
  const ends = pairs.map((pair) => endAlike(asking, row, column, pair))
  return ends.includes(false) ? (pairs[ends.indexOf(true)] ?? null) : null
}

/**
 * Two values for which a condition of the files has the same answer, where they end the same. It has been asked for: whatever
 * a conversion is meant for, the values that it passes over are among those that are there.
 */
export function takenAlike(asking: Asking, journey: Journey, { table, column, facts }: Question): Pair | null {
  const row = askedRow(journey, table)
  // What an UPDATE of the column itself writes over is meant to go.
  if (!row || facts.kind === 'listed' || isAssigned(journey, table, column)) return null
  if (facts.groups.length < 2) return null
  const pairs = sidesOf(facts.groups).filter((pair) => !isBelowNothing(facts, pair))
  return pairs.find((pair) => endAlike(asking, row, column, pair) === true) ?? null
}

const BARE: ReadonlySet<Value> = new Set(['12', '12.0', ZEROS[1]])

/** A number is made of what is a code by its name: 01067 and 1067 are one then. */
export function withoutZeros(asking: Asking, { table, column, facts }: Question): Pair | null {
  const [row] = plainRows(table)
  if (!row || !isCode(facts)) return null
  const [first = ZEROS] = DIGITS
  // What puts the zeros in front again has both as one, too.
  const isBare = (end: Contents | null) => rowsBut(end, asking.base).some((cells) => cells.some((it) => BARE.has(it)))
  const isNumber =
    endAlike(asking, row, column, ZEROS) === true &&
    endAlike(asking, row, column, first) === false &&
    isBare(asking.end([writing(row, column, ZEROS[0])]))
  return isNumber ? ZEROS : null
}

/** The first near pair that ends the same, unless the conversion is made for other values; null when each one shows. */
export function collapsing(asking: Asking, journey: Journey, question: Question): Pair | null {
  const { table, column, facts, asked } = question
  const row = asked ?? askedRow(journey, table)
  if (!row || isForeign(table, column)) return null
  const alike = (pair: Pair) => endAlike(asking, row, column, pair)
  const answers = new Set<boolean | null>()
  const isAlike = (pair: Pair) => {
    const answer = alike(pair)
    answers.add(answer)
    return answer === true
  }
  // Who writes over the column itself knows what stands in it.
  const isLikely = (pair: Pair) => isAssigned(journey, table, column) || !isBelowNothing(facts, pair)
  const pairs = [...bitPairs(journey, question), ...nearPairs(facts), ...boxedPairs(journey, question)]
  const near = [...pairs, ...trimmedPairs(journey, question)].find((pair) => isLikely(pair) && isAlike(pair))
  const found =
    near ??
    (answers.has(null) ? AHEAD[facts.kind]?.find((pair) => alike(pair) === true) : null) ??
    (answers.has(false) ? null : alikeThere(journey, question, alike)) ??
    (facts.kind === 'real' ? cutCents(asking, row, column) : null) ??
    cutFractions(asking, journey, question) ??
    longNumbers(asking, row, question) ??
    beside(facts, alike) ??
    unmapped(asking, journey, question, row)
  if (found === null || isMeantForOthers(asking, journey, question)) return cutTexts(asking, row, question)
  return isForbidden(asking, journey, row, column, found) ? null : found
}

/** Where SQLite takes none of the near pairs, as a CHECK wants others. Of a list in another order nobody knows whether it is another one. */
function alikeThere(journey: Journey, question: Question, alike: (pair: Pair) => boolean | null): Pair | null {
  const pair = twoThere(journey, question)
  return pair !== null && !isReordered(...pair) && alike(pair) === true ? pair : null
}

/** So many patterns are tried: each is for a sign that the files look for. */
const MOST_PATTERNS = 8

/** What is cut off before or behind a sign, where it is not all the same what stands there. */
function beside({ kind, compared }: Facts, alike: (pair: Pair) => boolean | null): Pair | null {
  const patterns = kind === 'word' ? (compared?.patterns ?? []) : []
  for (const pattern of patterns.slice(0, MOST_PATTERNS).flatMap(withLonger)) {
    const { near, far } = pairsOf(pattern)
    const found = near.find((pair) => alike(pair) === true)
    if (found && alike(far) === false) return found
  }
  return null
}

/** A trigger refuses one of the values, and not every other one: nobody has it. */
function isForbidden(asking: Asking, journey: Journey, row: Marked, column: string, pair: Pair): boolean {
  const other = otherValue(journey, row, column)
  const isAllowed = (value: Value) => asking.isAllowed(writing(row, column, value))
  return !pair.every((value) => value === 'NULL' || isAllowed(value)) && other !== null && isAllowed(other)
}
