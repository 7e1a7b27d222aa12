/** Comparisons of two columns in the conditions of a query, and the names whose columns it gives and sorts by. */

import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { isName, type Name } from './readings.ts'
import type { Scope } from './scopes.ts'
import { cutAt, outerWord } from './statement.ts'
import { isWord, type Token, unquote } from './tokens.ts'

/** A column, or what a function makes of one: `id`, `c.id`, `lower(email)`. */
export interface Operand extends Name {
  /** The column's own token, without its table. */
  readonly token: Token
  /** What stands around the column, to tell two of them apart. */
  readonly around: string
}

export interface Compared {
  readonly left: Operand
  readonly right: Operand
  readonly isEqual: boolean
  /** From the first to the last of its tokens. */
  readonly tokens: readonly Token[]
  /** It is the whole WHERE. */
  readonly isAll: boolean
}

const COMPARES = /^(=|==|<>|!=|<|<=|>|>=|IS|LIKE|GLOB)$/i

/** Those in its WHERE, ON and HAVING, in no query inside of it. */
export function comparedIn({ tokens: all }: Scope): Compared[] {
  const [from, where] = [outerWord(all, 0, /^FROM$/i), outerWord(all, 0, /^WHERE$/i)]
  const start = from < 0 || isWord(all[0], 'UPDATE') || isWord(all[0], 'DELETE') ? where : from
  const behind = where < 0 ? -1 : outerWord(all, where + 1, /^(GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING)$/i)
  const last = outerWord(all, Math.max(0, start), /^(ORDER|LIMIT|RETURNING)$/i)
  const found: Compared[] = []
  if (start < 0) return found
  for (let at = start; at < (last < 0 ? all.length : last); at += 1) {
    const token = all[at] as Token
    if (token.text === '(' && (isWord(all[at + 1], 'SELECT') || isWord(all[at + 1], 'WITH'))) at = closing(all, at)
    if (!COMPARES.test(token.text) || token.kind === 'quoted') continue
    const [left, right] = [operandBefore(all, at - 1), startingAt(all, at + 1)]
    if (!left || !right) continue
    const isAll = left.from === where + 1 && right.to + 1 === (behind < 0 ? all.length : behind)
    found.push({
      ...{ left: left.operand, right: right.operand, isAll, isEqual: /^(=|==|IS)$/i.test(token.text) },
      tokens: all.slice(left.from, right.to + 1),
    })
  }
  return found
}

/** Whether one side says whose it is and the other does not, where there are several to choose from. */
export function isHalfBare({ sources }: Scope, { left, right }: Compared): boolean {
  return sources.length > 1 && (left.of === null) !== (right.of === null)
}

/** The one column that a query gives; null where it gives more, or makes something of several. */
export function onlyResult({ tokens }: Scope): Operand | null {
  const from = outerWord(tokens, 0, /^FROM$/i)
  const start = isWord(tokens[1], 'DISTINCT') || isWord(tokens[1], 'ALL') ? 2 : 1
  if (from < 0) return null
  const given = tokens.slice(start, from)
  const as = given.findIndex((it) => isWord(it, 'AS'))
  return operandOf(as < 0 ? given : given.slice(0, as))
}

/** What a query calls its results (keyOf case): SQLite takes such a name for the result before it looks outside. */
export function resultNames({ tokens }: Scope): Set<string> {
  const from = outerWord(tokens, 0, /^(FROM|WHERE|ORDER|LIMIT)$/i)
  const results = isWord(tokens[0], 'SELECT') ? cutAt(tokens.slice(1, from < 0 ? tokens.length : from), isComma) : []
  const named = results.filter((it) => it.length > 1 && isName(it.at(-1) as Token) && it.at(-2)?.text !== '.')
  return new Set(named.map((it) => keyOf(unquote(it.at(-1) as Token))))
}

function isComma({ text }: Token): boolean {
  return text === ','
}

/** The bare names by which a query sorts its rows, where only the first of them count. */
export function sortedBy({ tokens }: Scope): Operand[] {
  const order = outerWord(tokens, 0, /^ORDER$/i)
  const limit = outerWord(tokens, Math.max(0, order), /^LIMIT$/i)
  if (order < 0 || limit < 0) return []
  const terms = cutAt(tokens.slice(order + 2, limit), isComma)
  const isHow = (token: Token) => token.kind === 'word' && /^(ASC|DESC|NULLS|FIRST|LAST)$/i.test(token.text)
  return terms.flatMap((term) => operandOf(term.filter((it) => !isHow(it))) ?? [])
}

/** What may stand before a comparison, and what behind it. */
const BEFORE = /^(WHERE|AND|OR|NOT|ON|HAVING|WHEN|\()$/i
const BEHIND = /^(WHERE|AND|OR|\)|GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING|THEN|COLLATE|JOIN|LEFT|INNER|CROSS|,)$/i

/** The column, or what a function makes of one, that ends there, and where it begins. */
export function operandBefore(all: readonly Token[], at: number): { operand: Operand; from: number } | null {
  const end = isWord(all[at - 1], 'COLLATE') ? at - 2 : at
  let from = end
  if (all[end]?.text === ')') {
    let depth = 0
    for (; from >= 0; from -= 1) {
      if (all[from]?.text === ')') depth += 1
      if (all[from]?.text === '(') depth -= 1
      if (depth === 0) break
    }
    // The name of the function.
    if (from > 0 && isName(all[from - 1] as Token) && !BEFORE.test(all[from - 1]?.text ?? '')) from -= 1
  } else if (all[end - 1]?.text === '.') from = end - 2
  const operand = from < 0 ? null : operandOf(all.slice(from, end + 1))
  return operand && BEFORE.test(all[from - 1]?.text ?? '') ? { operand, from } : null
}

function startingAt(all: readonly Token[], at: number): { operand: Operand; to: number } | null {
  const isCalled = all[at + 1]?.text === '('
  const open = all[at]?.text === '(' ? at : isCalled ? at + 1 : -1
  const end = open >= 0 ? closing(all, open) : all[at + 1]?.text === '.' ? at + 2 : at
  const operand = operandOf(all.slice(at, end + 1))
  const behind = all[end + 1]
  if (!operand || (behind !== undefined && !BEHIND.test(behind.text))) return null
  return { operand, to: isWord(behind, 'COLLATE') ? end + 2 : end }
}

/** Null where it is made of no column or of several, or of a query. */
function operandOf(tokens: readonly Token[]): Operand | null {
  const names = tokens.flatMap((token, at) => {
    const next = tokens[at + 1]?.text
    return isName(token) && next !== '(' && next !== '.' ? [at] : []
  })
  const [at, ...more] = names
  const token = tokens[at ?? -1]
  if (at === undefined || !token || more.length > 0 || /^(NULL|TRUE|FALSE|SELECT)$/i.test(token.text)) return null
  const isLong = tokens[at - 1]?.text === '.'
  const around = [...tokens.slice(0, isLong ? at - 2 : at), '?', ...tokens.slice(at + 1)]
  return {
    ...{ token, column: unquote(token), of: isLong ? unquote(tokens[at - 2] as Token) : null },
    around: around.map((it) => (typeof it === 'string' ? it : it.text.toLowerCase())).join(' '),
  }
}
