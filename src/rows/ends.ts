/** How far a text of a fixed shape goes: the highest and the lowest that its CHECK lets each letter be, as SQLite says. */

import { textOf } from '../sql/filters.ts'
import { keyOf } from '../sql/names.ts'
import { identifier, unquote } from '../sql/tokens.ts'
import { type Connection, Refused } from '../sqlite/engine.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { NULL, stringIn, text } from './literals.ts'
import { exampleOf, type Side } from './sides.ts'
import { isTimeOfDay } from './times-of-day.ts'

/** A text at one end of the shape, and others that differ from it in one part. */
export interface End {
  readonly text: string
  readonly near: readonly string[]
}

/** A longer text is no code, and no time. */
const LONGEST = 24

const KINDS = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const

/** What a CHECK says of single letters with. */
const SHAPES = /^(GLOB|LIKE|REGEXP|BETWEEN|SUBSTR|SUBSTRING|<|<=|>|>=)$/i

/** `12:30`, `100:00:00`. */
const TIME = /^\d{1,4}(:\d\d){1,2}$/

/** Numbers alone may be parts of a date, whose ends no shape tells. */
const CODE = /^(?!.*\d{4}[-/.]\d\d)[\w-]*[a-z][\w-]*$/i

/** Both ends, the higher first; none where no CHECK speaks of the column's letters. */
export function endsOf(connection: Connection, shape: Shape, column: string, example: string): End[] {
  const isTime = TIME.test(example)
  if (example.length > LONGEST || !(isTime || CODE.test(example))) return []
  const key = keyOf(column)
  const checks = shape.text.checks.filter(
    ({ tokens }) =>
      tokens.some((token) => token.kind !== 'string' && keyOf(unquote(token)) === key) &&
      tokens.some((token) => SHAPES.test(token.text)),
  )
  if (checks.length === 0) return []
  const allowed = (texts: readonly string[]) =>
    passing(
      connection,
      column,
      checks.map(({ tokens }) => textOf(tokens)),
      texts,
    )
  const [high, low] = [farthest(example, allowed, 'high'), farthest(example, allowed, 'low')]
  const ends = [isTime ? asTime(high, column) : high, low]
  return ends
    .filter((end) => end !== example && allowed([end]).length > 0)
    .map((end) => ({ text: end, near: allowed([...besides(end), ...(isTime ? turned(end) : [])]) }))
}

/** Rows with the texts at both ends, one column at a time. */
export function endSides(connection: Connection, shape: Shape): Side[] {
  const { columns, text: own } = shape
  if (!own.checks.some(({ tokens }) => tokens.some((token) => SHAPES.test(token.text)))) return []
  const example = exampleOf(connection, shape)
  return columns.flatMap(({ name }) => {
    const string = stringIn(example?.get(name) ?? NULL)
    return string === null
      ? []
      : endsOf(connection, shape, name, string).map((end) => new Map([[name, text(end.text)]]))
  })
}

/** Those of the texts that all of these conditions let pass; one that is about other columns too lets all of them. */
function passing(
  connection: Connection,
  column: string,
  conditions: readonly string[],
  texts: readonly string[],
): string[] {
  return conditions.reduce<string[]>(
    (left, condition) => {
      const values = left.map((it) => `(${text(it)})`).join(', ')
      if (values === '') return left
      const pool = `WITH pool(${identifier(column)}) AS (VALUES ${values})`
      try {
        // A CHECK lets a NULL pass: https://sqlite.org/lang_createtable.html#check_constraints
        return connection
          .rows(`${pool} SELECT ${identifier(column)} FROM pool WHERE (${condition}) IS NOT FALSE`)
          .map(([it]) => String(it))
      } catch (error) {
        if (error instanceof Refused) return left
        throw error
      }
    },
    [...texts],
  )
}

/** One letter after the other is the last of its kind, or the first, that is allowed beside the others. */
function farthest(example: string, allowed: (texts: readonly string[]) => string[], end: 'high' | 'low'): string {
  let found = example
  for (const at of example.split('').keys()) {
    const kind = KINDS.find((letters) => letters.includes(example[at] ?? ' '))
    const texts = [...(kind ?? '')].map((letter) => `${found.slice(0, at)}${letter}${found.slice(at + 1)}`)
    found =
      allowed(texts)
        .sort()
        .at(end === 'high' ? -1 : 0) ?? found
  }
  return found
}

/** Minutes and seconds end at 59, and so do hours at 23 where they are those of a day. */
function asTime(high: string, column: string): string {
  const [hours = '', ...others] = high.split(':')
  const isCareful = others.every((part) => Number(part) < 60)
  const isOfDay = hours.length === 2 && (Number(hours) < 30 || isTimeOfDay(column, !isCareful))
  return [
    isOfDay && Number(hours) > 23 ? '23' : hours,
    ...others.map((part) => (Number(part) > 59 ? '59' : part)),
  ].join(':')
}

/** The text with the letter next to it at the end of each part. */
function besides(end: string): string[] {
  return [...end].flatMap((letter, at) => {
    const kind = KINDS.find((letters) => letters.includes(letter))
    if (kind === undefined || kind.includes(end[at + 1] ?? ' ')) return []
    const place = kind.indexOf(letter)
    const near = [place - 1, place + 1].flatMap((it) => kind[it] ?? [])
    return near.map((other) => `${end.slice(0, at)}${other}${end.slice(at + 1)}`)
  })
}

/** A day less: of a time of day the remainder is the same. */
function turned(end: string): string[] {
  const [hours = '', ...others] = end.split(':')
  return Number(hours) < 24 ? [] : [[String(Number(hours) - 24).padStart(hours.length, '0'), ...others].join(':')]
}
