/** Walks a condition and notes, for each column in it, which values could make it true. */

import { type Clues, type CluesByColumn, cluesFor, type Source, type Subject, subjectOf } from './clues.ts'
import { jsonSamples, note, readComparison } from './comparison-clues.ts'
import type { Expression } from './expression.ts'
import { NULL, numberIn, rotate, shift, stringIn, text } from './literals.ts'
import { alphabetLeftBy, globTexts, likeTexts } from './patterns.ts'
import { dates, ownSerial } from './plain-values.ts'

type Operation = Extract<Expression, { kind: 'operation' }>

/**
 * Notes the clues of one condition.
 * @param wanted Whether the condition should be true (a CHECK) or false (where a trigger raises); null: not known.
 */
export function readClues(condition: Expression, wanted: boolean | null, into: CluesByColumn): void {
  const opposite = wanted === null ? null : !wanted
  if (condition.kind === 'not') readClues(condition.inner, opposite, into)
  else if (condition.kind === 'operation') readOperation(condition, wanted, into)
  else if (condition.kind === 'in') readIn(condition, wanted, into)
  else if (condition.kind === 'between') readBetween(condition, wanted, into)
  else if (condition.kind === 'null') readNull(condition.inner, opposite, into)
  else if (condition.kind === 'column') {
    cluesFor(into, condition.name).later.push(() => [wanted === false ? '0' : '1'])
  } else if (condition.kind === 'call') {
    readCall(condition, into)
    for (const part of condition.of) if (part.kind !== 'column') readClues(part, null, into)
  } else if (condition.kind === 'parts') for (const part of condition.of) readClues(part, null, into)
}

function readOperation(operation: Operation, wanted: boolean | null, into: CluesByColumn): void {
  const { operator, left, right } = operation
  if (operator === 'AND' || operator === 'OR') {
    readClues(left, wanted, into)
    readClues(right, wanted, into)
    return
  }
  for (const side of [left, right]) if (side.kind !== 'column') readClues(side, null, into)
  if (operator === '->' || operator === '->>') readArrow(left, right, into)
  else if (operator === 'LIKE' || operator === 'GLOB') readPattern(subjectOf(left), right, operator, wanted, into)
  else if (COMPARISONS.has(operator))
    readSides(left, wanted === false ? inverse(operator) : operator, right, wanted, into)
}

function readSides(
  left: Expression,
  operator: string,
  right: Expression,
  wanted: boolean | null,
  into: CluesByColumn,
): void {
  const [here, there] = [subjectOf(left), subjectOf(right)]
  if (here !== null && there !== null) readPair(here, there, operator, into)
  else if (here !== null) readComparison(here, operator, right, wanted, into)
  else if (there !== null) readComparison(there, TURNED[operator] ?? operator, left, wanted, into)
}

const COMPARISONS = new Set(['=', '!=', '<', '<=', '>', '>='])

const TURNED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

const INVERSES: Readonly<Record<string, string>> = { '<': '>=', '>': '<=', '<=': '>', '>=': '<', '=': '!=', '!=': '=' }

function inverse(operator: string): string {
  return INVERSES[operator] ?? operator
}

function readIn(condition: Extract<Expression, { kind: 'in' }>, wanted: boolean | null, into: CluesByColumn): void {
  const subject = subjectOf(condition.left)
  if (condition.left.kind !== 'column') readClues(condition.left, null, into)
  if (subject === null || wanted === false) return
  const items = condition.items.flatMap((item) => (item.kind === 'literal' ? [item] : []))
  if (subject.through !== '') {
    for (const item of items) readComparison(subject, '=', item, wanted, into)
    return
  }
  // One after the other: rows of one table should differ, and sorted as written the first is often the default.
  note(cluesFor(into, subject.column), wanted === true, (serial) => {
    return rotate(
      items.map((item) => item.literal),
      serial - 1,
    )
  })
}

function readBetween(
  condition: Extract<Expression, { kind: 'between' }>,
  wanted: boolean | null,
  into: CluesByColumn,
): void {
  const { left, low, high } = condition
  readOperation({ kind: 'operation', operator: '>=', left, right: low }, wanted, into)
  readOperation({ kind: 'operation', operator: '<=', left, right: high }, wanted, into)
  const subject = subjectOf(left)
  if (subject?.through !== '' || low.kind !== 'literal' || high.kind !== 'literal') return
  const [from, to] = [numberIn(low.literal), numberIn(high.literal)]
  if (from === null || to === null || !(to >= from)) return
  const width = Math.floor(Math.min(to - from, 24)) + 1
  const steps = Array.from({ length: width }, (_, step) => step)
  cluesFor(into, subject.column).later.unshift((serial) =>
    rotate(steps, serial - 1).map((step) => shift(low.literal, step)),
  )
}

function readNull(inner: Expression, opposite: boolean | null, into: CluesByColumn): void {
  if (inner.kind !== 'column') readClues(inner, opposite, into)
  // `x IS NULL OR …` is mostly said of a column that should hold something: NULL comes behind the plain value.
  else cluesFor(into, inner.name).later.unshift(() => [NULL])
}

function readPattern(
  subject: Subject | null,
  right: Expression,
  operator: string,
  wanted: boolean | null,
  into: CluesByColumn,
): void {
  const pattern = right.kind === 'literal' ? stringIn(right.literal) : null
  if (subject === null || pattern === null) return
  const clues = cluesFor(into, subject.column)
  if (wanted === false) {
    const alphabet = operator === 'GLOB' ? alphabetLeftBy(pattern) : null
    if (alphabet !== null) clues.alphabets.push(alphabet)
    return
  }
  const fill = operator === 'GLOB' ? globTexts : likeTexts
  note(clues, wanted === true, (serial, column) => fill(pattern, ownSerial(column, serial)).map(text))
}

/** Two columns compared with each other: one gets room below, the other above. */
function readPair(here: Subject, there: Subject, operator: string, into: CluesByColumn): void {
  if (here.column === there.column) return
  const [small, large]: [Source, Source] = [
    (serial) => ['0', String(serial), text('2001-01-01'), text('A')],
    (serial) => [String(100_000 + serial), text('2999-12-31'), text('zz')],
  ]
  const same: Source = () => ['1', text('Same')]
  const [left, right] = { '<': [small, large], '<=': [small, large], '>': [large, small], '>=': [large, small] }[
    operator
  ] ?? [same, same]
  cluesFor(into, here.column).later.push(left as Source)
  cluesFor(into, there.column).later.push(right as Source)
}

function readArrow(left: Expression, right: Expression, into: CluesByColumn): void {
  const subject = subjectOf(left)
  const step = right.kind === 'literal' ? stringIn(right.literal) : null
  if (subject !== null && step !== null)
    readPaths(cluesFor(into, subject.column), [step.startsWith('$') ? step : `$.${step}`])
}

function readPaths(clues: Clues, paths: readonly string[]): void {
  clues.jsonPaths.push(...paths)
  clues.first.push((serial) => jsonSamples(clues.jsonPaths, serial))
}

/** Functions that take only certain texts, wherever they stand. */
function readCall(call: Extract<Expression, { kind: 'call' }>, into: CluesByColumn): void {
  const subject = subjectOf(call)
  const argument = call.of.find((part) => subjectOf(part) !== null)
  if (subject === null || argument === undefined) return
  const clues = cluesFor(into, subject.column)
  const strings = call.of.flatMap((part) => (part.kind === 'literal' ? [stringIn(part.literal)] : [])).filter(isString)
  if (/^jsonb?(_|$)/.test(call.name)) {
    readPaths(
      clues,
      strings.filter((string) => string.startsWith('$')),
    )
  }
  if (DATE_FUNCTIONS.has(call.name)) clues.first.push((serial) => dates(serial))
  if (call.name === 'lower') clues.later.push((serial, column) => [text(`${column.name} ${serial}`.toLowerCase())])
  if (call.name === 'upper') clues.later.push((serial, column) => [text(`${column.name} ${serial}`.toUpperCase())])
  if (call.name === 'instr') clues.first.push((serial) => strings.map((part) => text(`a${serial}${part}b${serial}`)))
}

const DATE_FUNCTIONS = new Set(['date', 'time', 'datetime', 'julianday', 'unixepoch', 'strftime', 'timediff'])

function isString(value: string | null): value is string {
  return value !== null
}
