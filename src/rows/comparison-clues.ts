/** Which values a comparison with a literal asks for: `x >= 5`, `length(x) = 3`, `typeof(x) = 'text'`, `x % 5 = 0`. */

import { type Clues, type CluesByColumn, cluesFor, type Source, type Subject } from './clues.ts'
import type { Expression } from './expression.ts'
import { type Literal, numberIn, shift, stringIn, text } from './literals.ts'
import { ofType } from './plain-values.ts'

/** Notes a source of values: before the plain value when it is certain that a condition wants one of them. */
export function note(clues: Clues, certain: boolean, source: Source): void {
  if (certain) clues.first.push(source)
  else clues.later.push(source)
}

/**
 * Notes what `<subject> <operator> <other>` asks for.
 * @param wanted Null when it is not known whether the comparison should hold.
 */
export function readComparison(
  subject: Subject,
  operator: string,
  other: Expression,
  wanted: boolean | null,
  into: CluesByColumn,
): void {
  if (other.kind !== 'literal') return
  const clues = cluesFor(into, subject.column)
  const { literal } = other
  const number = numberIn(literal)
  if (subject.through === 'length' || subject.through === 'octet_length') {
    if (number !== null) clues.lengths.push(...lengthsFor(Math.trunc(number), operator))
    return
  }
  const sample = SEEN_THROUGH.get(subject.through)?.(literal, subject)
  if (sample !== undefined) note(clues, wanted !== null && operator === '=', sample)
  // Through a function that we do not know, the literal itself and its neighbours are still better than nothing.
  else
    note(clues, subject.through === '' && wanted !== null && operator === '=', (serial) =>
      near(literal, operator, serial),
    )
}

/** What a column must hold so that, seen through a function, it equals the literal. */
const SEEN_THROUGH: ReadonlyMap<string, (literal: Literal, subject: Subject) => Source> = new Map([
  [
    'typeof',
    (literal: Literal): Source =>
      (serial, column) =>
        ofType(stringIn(literal) ?? '', column, serial),
  ],
  [
    'json_type',
    (literal: Literal): Source =>
      (serial) =>
        JSON_SAMPLES.get(stringIn(literal) ?? '')?.(serial) ?? [],
  ],
  [
    'substr',
    (literal: Literal): Source =>
      (serial) =>
        beginningWith(stringIn(literal) ?? '', serial),
  ],
  [
    'substring',
    (literal: Literal): Source =>
      (serial) =>
        beginningWith(stringIn(literal) ?? '', serial),
  ],
  ['%', remainder],
])

function remainder(literal: Literal, subject: Subject): Source {
  const [rest, divisor] = [numberIn(literal) ?? 0, subject.of[1]]
  const step = divisor?.kind === 'literal' ? (numberIn(divisor.literal) ?? 1) : 1
  return (serial) => [step * serial + rest, rest, step + rest + 1].map(String)
}

function beginningWith(prefix: string, serial: number): Literal[] {
  return [`${prefix}${serial}`, prefix, `aaaa${prefix}`].map(text)
}

const JSON_SAMPLES: ReadonlyMap<string, (serial: number) => Literal[]> = new Map([
  ['object', (serial: number) => [text(`{"n":${serial}}`)]],
  ['array', (serial: number) => [text(`[${serial}]`)]],
  ['integer', (serial: number) => [text(String(serial))]],
  ['real', (serial: number) => [text(`${serial}.5`)]],
  ['text', (serial: number) => [text(`"${serial}"`)]],
  ['true', () => [text('true')]],
  ['false', () => [text('false')]],
  ['null', () => [text('null')]],
])

/** Values at and around a boundary, the ones that satisfy the comparison first. */
function near(literal: string, operator: string, serial: number): string[] {
  if (numberIn(literal) === null) return nearText(literal, operator)
  const inside = [literal]
  const below = [shift(literal, -serial), shift(literal, -1), shift(literal, -0.5), shift(literal, -1 / (serial + 1))]
  const above = [shift(literal, serial), shift(literal, 1), shift(literal, 0.5), shift(literal, 1 / (serial + 1))]
  if (operator === '<') return [...below, literal]
  if (operator === '<=') return [...inside, ...below]
  if (operator === '>') return [...above, literal]
  if (operator === '>=') return [...above.slice(0, 1), ...inside, ...above.slice(1)]
  return operator === '=' ? inside : [shift(literal, 1), shift(literal, -1), literal]
}

function nearText(literal: string, operator: string): string[] {
  const string = stringIn(literal)
  if (string === null || operator === '=' || operator === '!=') return [literal]
  const beyond = text(`${string}1`)
  if (operator === '<' || operator === '<=') return [literal, text(string.slice(0, -1)), text('!')]
  return operator === '>=' ? [literal, beyond] : [beyond, text(`~${string}`)]
}

/** No schema asks for a longer text than this. */
const LONGEST = 5000

function lengthsFor(length: number, operator: string): { length: number; exact: boolean }[] {
  const by: Readonly<Record<string, readonly number[]>> = {
    '<': [length - 1, 1],
    '<=': [length, 1],
    '>': [length + 1, length + 8],
    '>=': [length, length + 8],
    '!=': [length + 1, length - 1],
  }
  return (by[operator] ?? [length])
    .filter((candidate) => candidate >= 0 && candidate <= LONGEST)
    .map((candidate) => ({ length: candidate, exact: operator === '=' }))
}

/** An object in which every path leads to something, and the two empty ones. */
export function jsonSamples(paths: readonly string[], serial: number): string[] {
  const root: Record<string, unknown> = {}
  for (const path of paths) {
    const steps = path.split('.').slice(1)
    let at = root
    for (const [index, step] of steps.entries()) {
      const last = index === steps.length - 1
      const next = Object.hasOwn(at, step) ? at[step] : undefined
      const below = typeof next === 'object' && next !== null ? (next as Record<string, unknown>) : {}
      Object.defineProperty(at, step, {
        value: last ? serial : below,
        enumerable: true,
        writable: true,
        configurable: true,
      })
      at = below
    }
  }
  if (Object.keys(root).length === 0) root.n = serial
  return [JSON.stringify(root), '[]', '{}'].map(text)
}
