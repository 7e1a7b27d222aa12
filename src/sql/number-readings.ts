/** What SQL shows of the numbers in a column: digits behind the point, which it rounds or makes hundredths of, and Julian days. */

import { closing } from './create-table.ts'
import { dateReadings } from './date-readings.ts'
import { keyOf } from './names.ts'
import { isName, tableOf, tablesNamed } from './readings.ts'
import { statementsOf } from './split.ts'
import { cutAt } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

export interface NumberReading {
  /** The key of the column. */
  readonly column: string
  /** The keys of the tables that it can be in. */
  readonly tables: ReadonlySet<string>
  /** How many digits behind the point its numbers have; 'day': they are Julian days (https://sqlite.org/lang_datefunc.html). */
  readonly digits: number | 'day'
  /** Whole numbers would not be treated so: who makes hundredths of a number may have no fractions. */
  readonly isSure: boolean
}

/** Asked of every file and of every object of a schema. */
const SHOWS = /\bround\s*\(|\b10+(\.0+)?\b|%\.\d|julianday|2440587|date|time/i

/** Every such reading in a script, statement by statement. */
export function numberReadings(sql: string): NumberReading[] {
  if (!SHOWS.test(sql)) return []
  const days = dateReadings(sql).filter(({ asNumber }) => !asNumber)
  return [
    ...days.map(({ column, tables }): NumberReading => ({ column, tables, digits: 'day', isSure: false })),
    ...statementsOf(sql).flatMap((statement) => inStatement(significant(statement))),
  ]
}

function inStatement(all: readonly Token[]): NumberReading[] {
  const names = tablesNamed(all)
  return all.flatMap((token, at): NumberReading[] => {
    if (!isName(token) || all[at + 1]?.text === '.' || all[at + 1]?.text === '(') return []
    const isOf = all[at - 1]?.text === '.'
    const found = shownOf(all, isOf ? at - 2 : at, at + 1)
    if (!found) return []
    const of = isOf && all[at - 2] ? tableOf(all, keyOf(unquote(all[at - 2] as Token))) : null
    return [{ column: keyOf(unquote(token)), tables: of === null ? names : new Set([of]), ...found }]
  })
}

type Shown = Pick<NumberReading, 'digits' | 'isSure'>

/** What stands around a column's name, which goes from one token to another. */
function shownOf(all: readonly Token[], from: number, to: number): Shown | null {
  const [before, next] = [all[from - 1]?.text ?? '', all[to]?.text ?? '']
  if (isDay(all, from, to)) return { digits: 'day', isSure: true }
  const called = before === '(' ? (all[from - 2] as Token | undefined) : undefined
  if (called && isWord(called, 'ROUND') && next === ',') {
    const digits = Number(all[to + 1]?.text)
    return digits > 0 && all[to + 2]?.text === ')' ? { digits, isSure: true } : null
  }
  if (/^[,(]$/.test(before) && /^[,)]$/.test(next)) return formatted(all, from, to)
  const [start, end] = next === '*' ? [from, to + 2] : before === '*' ? [from - 2, to] : [from, to]
  const factor = next === '*' ? all[to + 1] : before === '*' ? all[from - 2] : undefined
  const digits = /^10+(\.0+)?$/.test(factor?.text ?? '') ? String(factor?.text).replace(/\..*/, '').length - 1 : 0
  // What is divided afterwards is a share of something.
  if (digits < 2 || /^[/%]$/.test(all[end]?.text ?? '')) return null
  const isRounded = all[start - 1]?.text === '(' && isWord(all[start - 2], 'ROUND') && all[end]?.text === ')'
  return { digits, isSure: isRounded }
}

/** `julianday('now') - at`, `at > julianday('now', '-1 day')`, `at = julianday('now')`, `at - 2440587.5`: 1970 as a Julian day. */
function isDay(all: readonly Token[], from: number, to: number): boolean {
  const isOperator = (token: Token | undefined) => /^([-<>=]|[<>=]=)$/.test(token?.text ?? '')
  if (isOperator(all[to]) && (isWord(all[to + 1], 'JULIANDAY') || all[to + 1]?.text === '2440587.5')) return true
  if (!isOperator(all[from - 1]) || all[from - 2]?.text !== ')') return false
  const open = all.findLastIndex((token, at) => at < from - 2 && token.text === '(' && closing(all, at) === from - 2)
  return isWord(all[open - 1], 'JULIANDAY')
}

/** `printf('%.2f', price)`, with nothing else in it that is filled. */
function formatted(all: readonly Token[], from: number, to: number): Shown | null {
  const [open, format] = [from - 3, all[from - 2]]
  if (all[open]?.text !== '(' || !/^(printf|format)$/i.test(all[open - 1]?.text ?? '')) return null
  const [given] = cutAt(all.slice(from, closing(all, open)), (token) => token.text === ',')
  const digits = /^'[^%]*%\.([1-9])f[^%]*'$/.exec(format?.text ?? '')?.[1]
  return digits !== undefined && given?.length === to - from ? { digits: Number(digits), isSure: false } : null
}
