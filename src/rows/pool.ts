/** Values that could stand on either side of a condition: made of what is written in it. Which side, SQLite says. */

import { type Filter, namesColumn, operandsIn, queriesIn, textOf } from '../sql/filters.ts'
import { type JsonPath, jsonReadings } from '../sql/json-readings.ts'
import { keyOf } from '../sql/names.ts'
import type { Token } from '../sql/tokens.ts'
import type { Column } from '../sqlite/table-shape.ts'
import { literalsIn } from './harvest.ts'
import { blob, distinct, type Literal, NULL, numberIn, shift, stringIn, text } from './literals.ts'
import { momentNumbers, momentTexts, UNITS } from './moments.ts'
import { globTexts, likeTexts, textOfLength } from './patterns.ts'
import type { Probe } from './probe.ts'
import { isTruth } from './truths.ts'

/** What a value is, as far as a condition can tell. */
export type ValueClass = 'text' | 'date' | 'number' | 'blob' | 'document'

/** Longer texts than this are not made. */
const LONGEST = 100_000

const LONGEST_BLOB = 5000

/** So many values of one query in brackets are tried. */
const MOST_ANSWERS = 3

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** The values to try in one column, those first that the condition itself writes. */
export function poolFor(filter: Filter, column: Column, is: ValueClass, example: Literal, probe: Probe): Literal[] {
  const { tokens } = filter
  if (is === 'number' && isTruth(column, example) && asksTruth(tokens)) return ['1', '0', NULL]
  if (is === 'document') return [...documentsFor(filter, column, example, probe), ...ordinary(is)]
  const constants = constantsIn(filter, probe)
  // Whether a text column keeps moments as numbers, a clock in the condition does not say.
  const fitting = is === 'number' ? constants : constants.filter((literal) => numberIn(literal) === null)
  const written = distinct([...literalsIn(tokens), ...fitting])
  const made = written.flatMap((literal) => [
    ...ofNumber(literal, is),
    ...ofText(literal, is),
    ...(IN_DAY.test(example) ? withinDay(literal) : []),
    ...(literal.startsWith('X') ? ofBlob(literal) : []),
  ])
  const moments = is === 'number' ? momentNumbers(probe) : is === 'blob' ? [] : momentTexts(probe)
  // A pattern by itself fits, but is no value that anybody has.
  const isPattern = (literal: Literal) => is === 'text' && /[%*?]/.test(literal)
  const [patterns, plain] = [written.filter(isPattern), written.filter((literal) => !isPattern(literal))]
  return distinct([...plain, ...made, ...patterns, ...moments, ...ordinary(is)]).filter((literal) => suits(literal, is))
}

/** Nothing is measured or counted in it, and no other numbers are named. */
function asksTruth(tokens: readonly Token[]): boolean {
  const isOther = ({ kind, text: is }: Token) =>
    (kind === 'number' && is !== '0' && is !== '1') || /^([<>]=?|[-+*/%&|]|<<|>>)$/.test(is)
  return !tokens.some(isOther)
}

/** The values of those operands that name no column, and of the queries in brackets. */
function constantsIn({ tokens, columns }: Filter, probe: Probe): Literal[] {
  const operands = operandsIn(tokens).filter(
    (operand) => operand.length > 1 && ![...columns].some((it) => namesColumn(operand, it)),
  )
  const queries = queriesIn(tokens)
  return [
    ...operands.flatMap((operand) => probe.values(`SELECT ${textOf(operand)} AS x`, 1)),
    ...queries.flatMap((query) =>
      probe.values(`WITH q(x) AS (${textOf(query)}) SELECT x FROM q WHERE x IS NOT NULL`, MOST_ANSWERS),
    ),
  ]
}

function ofNumber(literal: Literal, is: ValueClass): Literal[] {
  const number = numberIn(literal)
  if (number === null) return []
  const near = [shift(literal, 1), shift(literal, -1)]
  if (is === 'number') {
    const scaled = Number.isInteger(number)
      ? UNITS.flatMap((unit) => [number - 1, number, number + 1].map((it) => it * unit).filter(Number.isSafeInteger))
      : []
    return [...near, ...scaled.map(String)]
  }
  const lengths = [number, number - 1, number + 1].filter((it) => Number.isInteger(it) && it >= 0 && it <= LONGEST)
  if (is === 'blob') return lengths.filter((it) => it <= LONGEST_BLOB).map((length) => `X'${'00'.repeat(length)}'`)
  return [...lengths.map((length) => text(textOfLength(LETTERS, length, 1))), ...[literal, ...near].map(text)]
}

function ofText(literal: Literal, is: ValueClass): Literal[] {
  const string = stringIn(literal)
  if (string === null) return []
  if (is === 'number') return numberIn(string) === null ? [] : [string, shift(string, 1), shift(string, -1)]
  if (is === 'blob') return bytesOf(string)
  const texts = [
    ...(/[%_]/.test(string) ? likeTexts(string, 1) : []),
    ...(/[*?[]/.test(string) ? globTexts(string, 1) : []),
    ...[`${string}q1`, `q${string}`, `q${string}q1`, string.slice(0, -1), string.toUpperCase(), string.toLowerCase()],
  ]
  return distinct(texts).map(text)
}

/** A moment, and not the midnight that a day as text is compared as. */
const IN_DAY = /^'\d{4}-\d\d-\d\d[T ]\d/

/** Of the last day that a condition names all but its midnight lies behind it. */
function withinDay(literal: Literal): Literal[] {
  return /^'\d{4}-\d\d-\d\d'$/.test(literal) ? [text(`${stringIn(literal)} 12:00:00`)] : []
}

/** What hex() shows so, and the letters themselves. */
function bytesOf(string: string): Literal[] {
  const isHex = string.length % 2 === 0 && /^[0-9A-F]+$/i.test(string)
  const letters = [...string].map((letter) => letter.codePointAt(0) ?? 0)
  return [...(isHex ? ofBlob(`X'${string}'`) : []), ...ofBlob(blob(letters))]
}

/** The bytes alone, with others behind them, and with others before them. */
function ofBlob(literal: Literal): Literal[] {
  const hex = literal.slice(2, -1)
  return [`X'${hex}'`, `X'${hex}7101'`, `X'7101${hex}'`]
}

/** The example with another value, or none, where the condition reads it. */
function documentsFor(filter: Filter, column: Column, example: Literal, probe: Probe): Literal[] {
  const readings = jsonReadings(filter.sql).filter((it) => it.column === keyOf(column.name))
  const paths = distinct(
    [...readings.filter(({ path }) => path.length > 0), ...readings].map(({ path }) => pathOf(path)),
  )
  const literals = literalsIn(filter.tokens).filter((literal) => !stringIn(literal)?.startsWith('$'))
  const leaves = distinct([
    ...literals.flatMap((literal) => [literal, shift(literal, 1), shift(literal, -1), `json_array(${literal})`]),
    ...literals.flatMap((literal) => ofText(literal, 'text').slice(0, 2)),
    ...[
      "'another'",
      '1',
      '0',
      'NULL',
      "json('true')",
      "json('false')",
      "json('[]')",
      'json(\'["another"]\')',
      "json('{}')",
    ],
  ])
  const base = `CASE WHEN json_valid(${example}) THEN ${example} ELSE '{}' END`
  const expressions = paths.flatMap((path) => [
    path === '$' ? base : `json_remove(${base}, ${text(path)})`,
    ...leaves.map((leaf) => (path === '$' ? `json(json_array(${leaf}))` : `json_set(${base}, ${text(path)}, ${leaf})`)),
  ])
  return distinct(expressions.flatMap((it) => probe.values(`SELECT ${it} AS x`, 1)))
}

function pathOf(path: JsonPath): string {
  return ['$', ...path.map((step) => (typeof step === 'number' ? `[${step}]` : `."${step.replaceAll('"', '')}"`))].join(
    '',
  )
}

function ordinary(is: ValueClass): Literal[] {
  if (is === 'number') return ['0', '1', '2', '-1', '12.5', '1000000', NULL]
  if (is === 'blob') return ["X'7101'", "X''", NULL]
  if (is === 'document') return [text('{}'), text('[]'), NULL]
  return ["'abc'", "'a1'", "'12'", "'A B'", "' a b '", NULL]
}

function suits(literal: Literal, is: ValueClass): boolean {
  if (literal === NULL) return true
  if (is === 'number') return numberIn(literal) !== null
  if (is === 'blob') return literal.startsWith('X')
  const string = stringIn(literal)
  return string !== null && (is !== 'date' || /^\d{4}-\d\d-\d\d([T ][\d:.]+Z?)?$/.test(string))
}
