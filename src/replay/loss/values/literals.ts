/** What the new files compare columns with: the values that they know, and so the values that they can be judged by. */

import { closing } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { firstSpelling } from '../../../sql/spellings.ts'
import { cutAt } from '../../../sql/statement.ts'
import { isWord, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { behindReaders, decidesCase, isGrouped, isTrimmed, isUnfolded } from './around.ts'
import type { Value } from './contents.ts'
import { type Pattern, patternAt } from './patterns.ts'
import { type Piece, pieceAt } from './pieces.ts'

export interface Compared extends Readonly<Asked> {
  /** With `=`, `IN`, `CASE … WHEN`: the values that are told apart. */
  readonly equals: readonly Value[]
  /** With `<>`, `NOT IN`, `IS NOT`: what most values are not. */
  readonly unequal: readonly Value[]
  /** With `<`, `BETWEEN` and the like. */
  readonly bounds: readonly number[]
  /** How many characters a `substr` reaches. */
  readonly cuts: readonly number[]
  /** Where each `substr` begins and ends. */
  readonly pieces: readonly Piece[]
  /** What is looked for in its texts. */
  readonly patterns: readonly Pattern[]
}

interface Asked {
  /** With something that is no literal, or by a function: a range of dates, a sum. */
  measured: boolean
  /** It is asked whether they are of a type, are JSON, are dates: then some may be none. */
  doubted: boolean
  /** Blanks around them are taken away somewhere. */
  trimmed: boolean
  /** Rows that are equal in it are taken together. */
  grouped: boolean
  /** A row is made of each element. */
  unfolded: boolean
}

const NOT_ASKED: Asked = { measured: false, doubted: false, trimmed: false, grouped: false, unfolded: false }

/** An empty text is no value among others. */
const EMPTY: Value = "'"

const EQUAL = /^(=|==|IS|IN)$/i

const UNEQUAL = /^(<>|!=)$/

const BOUND = /^(<|>|<=|>=|BETWEEN)$/i

/** By keyOf-case column name, whatever the table. */
export function comparedIn(scripts: readonly { readonly sql: string }[]): ReadonlyMap<string, Compared> {
  const found = new Map<string, Reading>()
  const about = (name: string) => {
    const known = found.get(name) ?? {
      ...{ equals: new Set<Value>(), unequal: new Set<Value>(), bounds: new Set<number>() },
      ...{ ...NOT_ASKED, cuts: new Set<number>(), pieces: [], patterns: new Set<Pattern>() },
    }
    found.set(name, known)
    return known
  }
  for (const { sql } of scripts) {
    const all = firstSpelling(significant(sql))
    const clamps = /\b(min|max|abs)\s*\(/i.test(sql)
    for (const [at, token] of all.entries()) {
      if (isName(token) && !isAssigned(all, at)) readComparison(all, at, about(keyOf(unquote(token))))
      if (isName(token) && isDoubted(all, at)) about(keyOf(unquote(token))).doubted = true
      if (isName(token) && isTrimmed(all, at)) about(keyOf(unquote(token))).trimmed = true
      if (isName(token) && isUnfolded(all, at)) about(keyOf(unquote(token))).unfolded = true
      if (isName(token) && isGrouped(all, at)) about(keyOf(unquote(token))).grouped = true
      for (const bound of clamps && isName(token) ? clampsAround(all, at) : [])
        about(keyOf(unquote(token))).bounds.add(bound)
      const pattern = isName(token) ? patternAt(all, at) : null
      if (pattern !== null) about(keyOf(unquote(token))).patterns.add(pattern)
      const piece = pieceAt(all, at)
      if (piece) readPiece(piece, about(keyOf(unquote(token))))
      if (isWord(token, 'CASE') && all[at + 1] && !isWord(all[at + 1], 'WHEN')) readCase(all, at, about)
    }
  }
  return new Map(
    [...found].map(([name, { equals, unequal, bounds, cuts, patterns, ...more }]) => [
      name,
      {
        ...more,
        equals: [...equals],
        unequal: [...unequal],
        bounds: [...bounds],
        cuts: [...cuts],
        patterns: [...patterns],
      },
    ]),
  )
}

type Reading = Asked & {
  readonly equals: Set<Value>
  readonly unequal: Set<Value>
  readonly bounds: Set<number>
  readonly cuts: Set<number>
  readonly pieces: Piece[]
  readonly patterns: Set<Pattern>
}

function readComparison(all: readonly Token[], at: number, into: Reading): void {
  let next = behindReaders(all, at)
  if (isWord(all[next], 'COLLATE')) next += 2
  const isNot = isWord(all[next], 'NOT')
  if (isNot) next += 1
  const operator = all[next]?.text ?? ''
  if (/^[-+*/%]$/.test(operator) && all[at - 1]?.text !== '.') into.measured ||= operator === '/' || operator === '%'
  if (EQUAL.test(operator) || UNEQUAL.test(operator)) {
    const without = isWord(all[next + 1], 'NOT')
    const values = listFrom(all, next + (without ? 2 : 1))
    // What a CASE keeps, where it makes one of all others, are the values that it knows.
    const isList = isNot && values.length > 1 && decidesCase(all, at)
    const told = (isNot && !isList) || without || UNEQUAL.test(operator) ? into.unequal : into.equals
    for (const value of values) (value === EMPTY ? into.unequal : told).add(value)
  }
  if (!BOUND.test(operator)) return
  const value = valueAt(all, next + 1)
  if (value === null) into.measured = true
  else if (/^-?\d/.test(value)) into.bounds.add(Number(value))
  else into.measured = true
}

/** `WHERE json_valid(a)`, `typeof(a) = 'integer'`, `date(a) IS NOT NULL`: in a condition, and of the column itself. */
function isDoubted(all: readonly Token[], at: number): boolean {
  const [reader, open, close, next] = [all[at - 2], all[at - 1], all[at + 1], all[at + 2]]
  if (open?.text !== '(' || close?.text !== ')' || reader?.kind !== 'word') return false
  const isFilter = /^(WHERE|AND|OR|NOT|ON)$/i.test(all[at - 3]?.text ?? '')
  if (/^(json_valid|typeof)$/i.test(reader.text)) return isFilter
  return isFilter && /^(date|time|datetime|julianday|strftime|unixepoch)$/i.test(reader.text) && isWord(next, 'IS')
}

/** `min(max(a, 0), 10)`: 0 and 10, between which `a` is kept; `abs(a)`: 0. */
function clampsAround(all: readonly Token[], at: number): number[] {
  const found: number[] = []
  for (let open = openBefore(all, at); open > 0 && /^(min|max|abs)$/i.test(all[open - 1]?.text ?? ''); ) {
    const given = cutAt(all.slice(open + 1, closing(all, open)), ({ text }) => text === ',')
    const values = given.map((tokens) => Number(tokens.map(({ text }) => text).join('')))
    if (given.length > 1) found.push(...values.filter(Number.isFinite))
    else if (/^abs$/i.test(all[open - 1]?.text ?? '')) found.push(0)
    open = openBefore(all, open - 1)
  }
  return found
}

/** The bracket that is open at this place; -1 for none. */
function openBefore(all: readonly Token[], at: number): number {
  let depth = 0
  for (let before = at - 1; before >= 0 && all[before]?.kind !== 'semicolon'; before -= 1) {
    if (all[before]?.text === ')') depth += 1
    else if (all[before]?.text === '(' && depth === 0) return before
    else if (all[before]?.text === '(') depth -= 1
  }
  return -1
}

function readPiece(piece: Piece, { cuts, pieces }: Reading): void {
  if (piece.until < Number.POSITIVE_INFINITY) cuts.add(piece.until)
  pieces.push(piece)
}

/** `SET a = 1, b = 2`: no comparison, though it has its sign. */
function isAssigned(all: readonly Token[], at: number): boolean {
  let depth = 0
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = all[before]
    if (token?.text === ')') depth += 1
    if (token?.text === '(') depth -= 1
    if (depth < 0 || token?.kind === 'semicolon') return false
    if (depth > 0 || token?.kind !== 'word') continue
    if (isWord(token, 'SET')) return before === at - 1 || all[at - 1]?.text === ','
    if (/^(SELECT|WHERE|FROM|WHEN|CASE|AND|OR|ON|RETURNING)$/i.test(token.text)) return false
  }
  return false
}

/** `'a'`, or `('a', 'b')`. */
function listFrom(all: readonly Token[], at: number): Value[] {
  const single = valueAt(all, at)
  if (single !== null) return [single]
  const values: Value[] = []
  if (all[at]?.text !== '(') return values
  for (let next = at + 1; next < all.length; next += 1) {
    const value = valueAt(all, next)
    if (value === null) break
    values.push(value)
    if (all[next]?.text === '-') next += 1
    if (all[next + 1]?.text !== ',') break
    next += 1
  }
  return values
}

/** `CASE status WHEN 'a' THEN …`: every WHEN at this depth. */
function readCase(all: readonly Token[], at: number, about: (name: string) => Reading): void {
  let head = at + 1
  while (all[head + 1]?.text === '.' || all[head + 1]?.text === '(') head += 2
  const name = all[head]
  const first = behindReaders(all, head)
  if (!name || !isName(name) || !isWord(all[first], 'WHEN')) return
  const into = about(keyOf(unquote(name)))
  let depth = 0
  for (let next = first; next < all.length; next += 1) {
    if (isWord(all[next], 'CASE')) depth += 1
    if (isWord(all[next], 'END')) depth -= 1
    if (depth < 0) return
    const value = depth === 0 && isWord(all[next], 'WHEN') ? valueAt(all, next + 1) : null
    if (value !== null) (value === EMPTY ? into.unequal : into.equals).add(value)
  }
}

/** A literal in the form of `Value`; null for anything else. */
function valueAt(all: readonly Token[], at: number): Value | null {
  const token = all[at]
  if (!token) return null
  if (token.kind === 'string') return `'${unquote(token)}`
  const minus = token.text === '-' ? '-' : ''
  const number = minus ? all[at + 1]?.text : token.text
  if (number && /^\d+(\.\d+)?$/.test(number)) return `${minus}${number}`
  if (/^true$/i.test(token.text)) return '1'
  return /^false$/i.test(token.text) ? '0' : null
}
