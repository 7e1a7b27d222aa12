/** Conditions in the first of their spellings: `1 = a` as `a = 1`, `NOT (a = 1)` as `a <> 1`, `a ISNULL` as `a IS NULL`. */

import { closing } from './create-table.ts'
import { isName } from './readings.ts'
import { isWord, type Token } from './tokens.ts'

/** The tokens rearranged, so that who reads a condition has to know one spelling of it. */
export function firstSpelling(all: readonly Token[]): readonly Token[] {
  const plain = all.flatMap(inWords)
  const found: Token[] = []
  for (let at = 0; at < plain.length; ) {
    const [read, tokens] = without(plain, at) ?? turned(plain, at) ?? [1, plain.slice(at, at + 1)]
    found.push(...tokens)
    at += read
  }
  return found
}

/** The same, and what is equal in the order of the alphabet: for who compares two conditions with each other. */
export function inOneOrder(all: readonly Token[]): readonly Token[] {
  const found = [...firstSpelling(all)]
  for (const at of found.keys()) {
    const one = comparisonAt(found, at)
    const isTurned = one && /^(=|<>)$/.test(one.sign.text) && textOf(one.right) < textOf(one.left)
    if (isTurned && isName(one.right[0] as Token)) found.splice(at, one.length, ...one.right, one.sign, ...one.left)
  }
  return found
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}

function inWords(token: Token): Token[] {
  const as = (...texts: string[]) => texts.map((text): Token => ({ ...token, text }))
  if (isWord(token, 'ISNULL')) return as('IS', 'NULL')
  if (isWord(token, 'NOTNULL')) return as('IS', 'NOT', 'NULL')
  if (token.kind !== 'operator') return [token]
  return token.text === '==' ? as('=') : token.text === '!=' ? as('<>') : [token]
}

interface Comparison {
  readonly left: readonly Token[]
  readonly sign: Token
  readonly right: readonly Token[]
  readonly length: number
}

const MIRRORED: Readonly<Record<string, string>> = { '=': '=', '<>': '<>', '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

const DENIED: Readonly<Record<string, string>> = { '=': '<>', '<>': '=', '<': '>=', '>': '<=', '<=': '>', '>=': '<' }

/** What a condition begins behind, and what ends it. */
const BEFORE = /^(WHERE|AND|OR|ON|WHEN|HAVING|NOT|\()$/i

const BEHIND =
  /^(AND|OR|THEN|GROUP|ORDER|LIMIT|LEFT|RIGHT|FULL|INNER|CROSS|JOIN|BEGIN|RETURNING|WHERE|UNION|EXCEPT|INTERSECT|ON|\)|;|,)$/i

/** Two operands of which nothing is computed, as a whole part of a condition. */
function comparisonAt(all: readonly Token[], at: number): Comparison | null {
  const before = all[at - 1]
  if (before && !BEFORE.test(before.text)) return null
  const left = operandAt(all, at)
  const sign = all[at + left]
  const right = left > 0 && sign && sign.text in MIRRORED ? operandAt(all, at + left + 1) : 0
  const length = left + 1 + right
  const behind = all[at + length]
  if (!sign || right === 0 || (behind && !BEHIND.test(behind.text))) return null
  return { left: all.slice(at, at + left), sign, right: all.slice(at + left + 1, at + length), length }
}

/** How many tokens a literal, a column or a call of a function has that stands here; 0 for anything else. */
function operandAt(all: readonly Token[], at: number): number {
  const [first, next] = [all[at], all[at + 1]]
  if (!first) return 0
  if (/^(string|number|blob)$/.test(first.kind)) return 1
  if (first.text === '-') return next?.kind === 'number' ? 2 : 0
  if (!isName(first) || (first.kind === 'word' && /^(NOT|SELECT|CASE|EXISTS|NULL|WITH|VALUES)$/i.test(first.text)))
    return 0
  if (next?.text === '(') return closing(all, at + 1) + 1 - at
  return next?.text !== '.' ? 1 : all[at + 2] && all[at + 3]?.text !== '.' ? 3 : 0
}

/** `'x' = a` the other way round. */
function turned(all: readonly Token[], at: number): [number, Token[]] | null {
  const [first] = all.slice(at, at + 1)
  if (!first || !(first.text === '-' || /^(string|number|blob)$/.test(first.kind))) return null
  const one = comparisonAt(all, at)
  if (!one || !isName(one.right[0] as Token)) return null
  return [one.length, [...one.right, { ...one.sign, text: MIRRORED[one.sign.text] as string }, ...one.left]]
}

/** `NOT (a = 1)`: where `a` is NULL neither is true. */
function without(all: readonly Token[], at: number): [number, Token[]] | null {
  if (!isWord(all[at], 'NOT') || all[at + 1]?.text !== '(') return null
  const one = comparisonAt(all, at + 2)
  if (!one || all[at + 2 + one.length]?.text !== ')') return null
  const sign = { ...one.sign, text: DENIED[one.sign.text] as string }
  const [left, right] = isName(one.left[0] as Token) ? [one.left, one.right] : [one.right, one.left]
  const isKept = left === one.left
  return [one.length + 3, [...left, isKept ? sign : { ...sign, text: MIRRORED[sign.text] as string }, ...right]]
}
