/** Two columns made one number, as a sum, a product or a span: each value shows in it, and neither is known from it. */

import { readTable } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import type { Token } from '../../../sql/tokens.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, removing, writingBoth } from '../run/asking.ts'
import { hasHeir, isForeign, isReadWith, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { isPicked } from '../run/picked.ts'
import type { Contents, Pair, Value } from '../values/contents.ts'
import type { Question } from './alike.ts'
import { type Both, fractionIn, gluedIn, isWhole, spanOf, steppedIn } from './mixed-numbers.ts'
import { changes } from './other-values.ts'
import { areMomentAndSpan, shiftedIn } from './shifted.ts'

/** Values of two columns in a row, and others that end the same. */
export interface Mixed {
  readonly column: string
  readonly pairs: Both
}

const FEW: Pair = ['3', '7']

/** Numbers that are none of the few. */
const BESIDE: Pair = ['13', '17']

/** What leaves the sum or the product of the few, their difference, their quotient as it is. */
const OTHERS: readonly Pair[] = [
  ['7', '3'],
  ['13', '17'],
  ['6', '14'],
]

/** Two pairs of values of the columns that end the same; null where none does. Both columns are gone, and each shows by itself. */
export function mixedIn(asking: Asking, journey: Journey, one: Question, other: Question): Mixed | null {
  const [row] = plainRows(one.table)
  if (!row || !isReadWith(journey, one.column, other.column) || areOrdered(journey, one, other)) return null
  if (isPicked(journey, one.column) && areLinks(journey, one, other)) return null
  const tried = candidates(one, other, row.values)
  const spans = isWhole(one) && isWhole(other) ? ([spanOf(one), spanOf(other)] as const) : null
  const isShift = areMomentAndSpan(one, other)
  if ((tried.length === 0 && spans === null && !isShift) || !haveOnePlace(asking, journey, one, other)) return null
  // At once: where both are the key of a table without a rowid, the row is found by neither when one of them is another.
  const edits = (values: Pair) => [writingBoth(row, [one.column, other.column], values)]
  const differ = (a: Pair, b: Pair) => asking.alike(edits(a), edits(b)) === false
  const areOne = ([a, b]: Both) => asking.alike(edits(a), edits(b)) === true
  // A CHECK that compares the two, as `a <> b`, takes no row with both of one value: then another one shows it.
  const shows = (a: Pair, put: (value: Value) => Pair, value: Value) =>
    (asking.end(edits(put(value))) === null ? BESIDE : [value]).some((it) => differ(a, put(it)))
  const isMixed = ([a, b]: Both) =>
    areOne([a, b]) && shows(a, (it) => [it, a[1]], b[0]) && shows(a, (it) => [a[0], it], b[1])
  // Bits that overlap hide one column where they are set: that each shows where they are not is known by its step.
  const stepped = () =>
    spans ? [...steppedIn((pair) => asking.end(edits(pair)), ...spans), ...fractionIn(...spans)] : []
  // A row below no parent may show nowhere, as what is copied by its parent does not meet it: no two such rows can be told apart.
  const isShown = ([a]: Both) =>
    ![one, other].some(({ table, column }) => isForeign(table, column)) ||
    asking.alike(edits(a), [removing(row)]) !== true
  const shifted = () => (isShift ? shiftedIn(one, other, (values) => asking.end(edits(values))) : [])
  const found =
    tried.find(isMixed) ?? shifted().find(isMixed) ?? stepped().find((both) => areOne(both) && isShown(both))
  return found ? { column: other.column, pairs: found } : null
}

/** Two that are called ids and come back under their names, as of friends, or all that a row says: they were put in order to be one. */
function areLinks(journey: Journey, one: Question, other: Question): boolean {
  const { table } = one
  if (![one, other].every(({ column }) => hasHeir(journey, table, column))) return false
  const isRest = (key: string) => key === one.column || key === other.column || isSurrogate(table, key)
  const areIds = [one, other].every(({ facts: { column } }) => /(?:^|_)id$|[a-z]I[dD]$/.test(column.name))
  return areIds || [...table.facts.keys()].every(isRest)
}

/** A CHECK of a new table says which of the two is the smaller one: rows in which it is not are mended. */
function areOrdered({ steps }: Journey, one: Question, other: Question): boolean {
  const names = (tokens: readonly Token[]) => namesOf(tokens).map(({ column }) => column)
  return steps.some(({ statement: { sql, verb } }) => {
    const checks = verb === 'CREATE TABLE' && /\bcheck\b/i.test(sql) ? readTable(sql).checks : []
    return checks.some(({ tokens }) => {
      const both = [one.column, other.column].every((it) => names(tokens).includes(it))
      return both && tokens.some(({ text }) => /^[<>]=?$/.test(text))
    })
  })
}

/** A row of one parent ends like a row of the other with the same id: of which table that is, nobody knows any more. */
export function eitherIn(asking: Asking, one: Question, other: Question): Mixed | null {
  const keys = [one.column, other.column] as const
  const said = ({ values }: Marked) => keys.flatMap((key) => values.get(key) ?? 'NULL').filter((it) => it !== 'NULL')
  const row = one.table.rows.find((it) => said(it).length === 1)
  const [id] = row ? said(row) : []
  if (!row || id === undefined || !/^\d+$/.test(id)) return null
  const [a, b]: Both = [
    [id, 'NULL'],
    ['NULL', id],
  ]
  const edits = (values: Pair) => [writingBoth(row, keys, values)]
  return asking.alike(edits(a), edits(b)) === true ? { column: other.column, pairs: [a, b] } : null
}

/** The table (keyOf case) to whose rows the column points by itself; null where it does not. */
export function parentOf({ table, column }: Question): string | null {
  const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf(from[0] ?? '') === column)
  return key ? keyOf(key.parent) : null
}

/** By question: each pair of columns would be asked otherwise, and most have nothing in common. */
const PLACES = new WeakMap<Question, ReadonlySet<string> | null>()

/** Whether some column of the end shows both; also where that cannot be told. */
function haveOnePlace(asking: Asking, journey: Journey, one: Question, other: Question): boolean {
  const [own, its] = [one, other].map((question) => {
    const known = PLACES.get(question)
    const places = known === undefined ? placesOf(asking, journey, question) : known
    PLACES.set(question, places)
    return places
  })
  return !own || !its || [...own].some((place) => its.has(place))
}

/** The columns of the end that are others where the column has another value; null where it cannot be told. */
function placesOf(asking: Asking, journey: Journey, { table, column }: Question): ReadonlySet<string> | null {
  const [row] = plainRows(table)
  const edits = row ? changes(journey, column, [row]) : []
  const end = edits.length > 0 ? asking.end(edits) : null
  return changedPlaces(asking.base, end)
}

/** The columns in which two ends differ, each as its table's key and its place, with a sign between; null where one has other rows. */
export function changedPlaces(one: Contents | null, other: Contents | null): ReadonlySet<string> | null {
  if (!one || !other) return null
  const found = new Set<string>()
  for (const [key, { rows }] of other) {
    const was = one.get(key)?.rows ?? []
    if (was.length !== rows.length) return null
    for (const [index, cells] of rows.entries())
      for (const [at, cell] of cells.entries()) if (cell !== was[index]?.[at]) found.add(`${key}\u0001${at}`)
  }
  return found
}

function candidates(one: Question, other: Question, values: ReadonlyMap<string, Value>): Both[] {
  return [...(one.facts.kind === other.facts.kind ? alikeInKind(one, other, values) : []), ...glued(one, other)]
}

/** The same text or number where one stands right behind the other, cut at another place. */
function glued(own: Question, its: Question): Both[] {
  const [one, other] = [own.facts, its.facts]
  if (isWhole(own) && isWhole(its)) {
    const isKnown = [own, its].every((it) => !isOfFixedLength(it.facts) || !spanOf(it).isOpen)
    return isKnown ? gluedIn(spanOf(own), spanOf(its)) : []
  }
  if (isOfFixedLength(one) || isOfFixedLength(other)) return []
  const isNumber = [one, other].map(({ kind }) => kind === 'integer')
  if (!isNumber[0] && one.kind !== 'word') return []
  if (!isNumber[1] && other.kind !== 'word') return []
  if (isNumber[0])
    return [
      [
        ['4', "'1k"],
        ['41', "'k"],
      ],
    ]
  return [
    isNumber[1]
      ? [
          ["'K4", '15'],
          ["'K41", '5'],
        ]
      : [
          ["'Karl", "'otta"],
          ["'Karlo", "'tta"],
        ],
  ]
}

/** Names of what has a length of its own, or a sign at its start or end: where it ends can be seen. */
const FIXED =
  /(country|currency|lang(uage)?|locale|region|state|code|prefix|suffix|ext(ension)?|scheme|protocol|host(name)?|domain|url|base|path|route|anchor|query|unit|sign|symbol|initials?|year|month|day|hour|minute|date|time|hash|uuid|guid|sha\d*|md5)$/i

function isOfFixedLength({ column }: Question['facts']): boolean {
  return FIXED.test(column.name)
}

function alikeInKind({ column, facts }: Question, other: Question, values: ReadonlyMap<string, Value>): Both[] {
  const [first, second] = facts.listed
  const own: Pair =
    first !== undefined && second !== undefined
      ? [first, second]
      : [values.get(column) ?? 'NULL', values.get(other.column) ?? 'NULL']
  const turned: Both[] = own[0] === own[1] || own.includes('NULL') ? [] : [[own, [own[1], own[0]]]]
  const isNumber = facts.kind === 'integer' || facts.kind === 'real'
  return isNumber ? [...OTHERS.map((it): Both => [FEW, it]), ...turned] : turned
}
