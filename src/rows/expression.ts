/** Reads a condition out of a schema as a tree, as far as it helps to guess values; SQLite stays the judge of their truth. */

import { keyOf } from '../sql/names.ts'
import { type Token, unquote } from '../sql/tokens.ts'
import { type Literal, text } from './literals.ts'

/** An expression. `parts` is anything that is not understood beyond the expressions it holds. */
export type Expression =
  | { readonly kind: 'literal'; readonly literal: Literal }
  /** A column of the table in question; the name is folded. */
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly inner: Expression }
  | { readonly kind: 'in'; readonly left: Expression; readonly items: readonly Expression[] }
  | { readonly kind: 'between'; readonly left: Expression; readonly low: Expression; readonly high: Expression }
  | { readonly kind: 'null'; readonly inner: Expression }
  | { readonly kind: 'parts'; readonly of: readonly Expression[] }

interface Reader {
  readonly tokens: readonly Token[]
  readonly isColumn: (folded: string) => boolean
  at: number
}

const NOTHING: Expression = { kind: 'parts', of: [] }

/** How tightly operators bind (https://sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes). */
const POWERS: Readonly<Record<string, number>> = {
  OR: 1,
  AND: 2,
  ...Object.fromEntries(['=', '==', '!=', '<>', 'LIKE', 'GLOB', 'REGEXP', 'MATCH'].map((operator) => [operator, 4])),
  ...Object.fromEntries(['<', '<=', '>', '>='].map((operator) => [operator, 5])),
  ...Object.fromEntries(['&', '|', '<<', '>>'].map((operator) => [operator, 6])),
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  '%': 8,
  '||': 9,
  '->': 9,
  '->>': 9,
}

const NOT = 3

const EQUALITY = 4

/** A stranger may nest parentheses as deep as he likes; the bound keeps our recursion within the stack. */
const MOST_TOKENS = 1500

/**
 * Reads one expression from significant tokens. Never throws: what cannot be read becomes `parts`.
 * `isColumn` says which (folded) names are columns; other double-quoted names are strings, as SQLite takes them.
 */
export function readExpression(tokens: readonly Token[], isColumn: (folded: string) => boolean): Expression {
  if (tokens.length > MOST_TOKENS) return NOTHING
  return read({ tokens, isColumn, at: 0 }, 0)
}

function peek(reader: Reader, ahead = 0): string {
  const token = reader.tokens[reader.at + ahead]
  return token?.kind === 'word' ? token.text.toUpperCase() : (token?.text ?? '')
}

function take(reader: Reader, ...words: readonly string[]): boolean {
  if (!words.every((word, index) => peek(reader, index) === word)) return false
  reader.at += words.length
  return true
}

function read(reader: Reader, power: number): Expression {
  let left = primary(reader)
  for (;;) {
    const next = extend(reader, left, power)
    if (next === null) return left
    left = next
  }
}

function extend(reader: Reader, left: Expression, power: number): Expression | null {
  const word = peek(reader)
  if (word === 'COLLATE') {
    reader.at += 2
    return left
  }
  const binding = POWERS[word]
  if (binding !== undefined) {
    if (binding <= power) return null
    reader.at += 1
    const right = read(reader, binding)
    if (take(reader, 'ESCAPE')) read(reader, EQUALITY)
    return { kind: 'operation', operator: word === '==' ? '=' : word === '<>' ? '!=' : word, left, right }
  }
  return EQUALITY <= power ? null : extendWithWords(reader, left)
}

function extendWithWords(reader: Reader, left: Expression): Expression | null {
  if (take(reader, 'ISNULL')) return { kind: 'null', inner: left }
  if (take(reader, 'NOTNULL') || take(reader, 'NOT', 'NULL')) return negate({ kind: 'null', inner: left })
  if (take(reader, 'IS')) return is(reader, left)
  if (peek(reader) === 'NOT') {
    reader.at += 1
    const positive = extend(reader, left, NOT)
    return positive === null ? null : negate(positive)
  }
  if (take(reader, 'IN')) return { kind: 'in', left, items: peek(reader) === '(' ? list(reader) : [] }
  if (!take(reader, 'BETWEEN')) return null
  const low = read(reader, EQUALITY)
  if (!take(reader, 'AND')) return { kind: 'parts', of: [left, low] }
  return { kind: 'between', left, low, high: read(reader, EQUALITY) }
}

function is(reader: Reader, left: Expression): Expression {
  const not = take(reader, 'NOT')
  const distinctFrom = take(reader, 'DISTINCT', 'FROM')
  const right = read(reader, EQUALITY)
  const isNull = right.kind === 'literal' && right.literal === 'NULL'
  const positive: Expression = isNull
    ? { kind: 'null', inner: left }
    : { kind: 'operation', operator: '=', left, right }
  return not === distinctFrom ? positive : negate(positive)
}

function negate(inner: Expression): Expression {
  return { kind: 'not', inner }
}

function primary(reader: Reader): Expression {
  const token = reader.tokens[reader.at]
  if (token === undefined) return NOTHING
  if (token.text === '(') return group(list(reader))
  reader.at += 1
  if (token.kind === 'number' || token.kind === 'blob') return { kind: 'literal', literal: token.text }
  if (token.kind === 'string') return { kind: 'literal', literal: token.text }
  if (token.text === '-' || token.text === '+' || token.text === '~') return signed(reader, token.text)
  if (token.kind === 'word') return word(reader, token)
  return token.kind === 'quoted' ? named(reader, token) : NOTHING
}

function group(items: readonly Expression[]): Expression {
  return items.length === 1 ? (items[0] as Expression) : { kind: 'parts', of: items }
}

function signed(reader: Reader, sign: string): Expression {
  const inner = read(reader, 10)
  if (sign === '+') return inner
  if (sign === '-' && inner.kind === 'literal' && /^[\d.]/.test(inner.literal)) {
    return { kind: 'literal', literal: `-${inner.literal}` }
  }
  return { kind: 'parts', of: [inner] }
}

function word(reader: Reader, token: Token): Expression {
  const upper = token.text.toUpperCase()
  if (upper === 'NOT') return negate(read(reader, NOT))
  if (upper === 'NULL') return { kind: 'literal', literal: 'NULL' }
  if (upper === 'CASE') return { kind: 'parts', of: cases(reader) }
  if (peek(reader) === '(') return { kind: 'call', name: keyOf(token.text), of: list(reader) }
  if ((upper === 'TRUE' || upper === 'FALSE') && !reader.isColumn(keyOf(token.text))) {
    return { kind: 'literal', literal: upper === 'TRUE' ? '1' : '0' }
  }
  return named(reader, token)
}

function named(reader: Reader, token: Token): Expression {
  if (take(reader, '.')) {
    const column = reader.tokens[reader.at]
    if (column !== undefined) reader.at += 1
    // In a trigger only NEW's columns are the row that is being written.
    return column === undefined || keyOf(token.text) === 'old' ? NOTHING : asColumn(reader, unquote(column))
  }
  const name = unquote(token)
  if (token.text[0] === '"' && !reader.isColumn(keyOf(name))) return { kind: 'literal', literal: text(name) }
  return asColumn(reader, name)
}

function asColumn(reader: Reader, name: string): Expression {
  return reader.isColumn(keyOf(name)) ? { kind: 'column', name: keyOf(name) } : NOTHING
}

/** The expressions between two parentheses; a query there is passed over. */
function list(reader: Reader): Expression[] {
  const items: Expression[] = []
  reader.at += 1
  if (['SELECT', 'WITH', 'VALUES'].includes(peek(reader))) skipToClose(reader)
  while (reader.at < reader.tokens.length && peek(reader) !== ')') {
    items.push(read(reader, 0))
    if (take(reader, ',')) continue
    // `CAST(x AS INTEGER)`, `count(DISTINCT x)` and the like: the rest is of no use here.
    if (peek(reader) !== ')') skipToClose(reader)
  }
  reader.at += 1
  return items
}

function skipToClose(reader: Reader): void {
  let depth = 0
  for (; reader.at < reader.tokens.length; reader.at += 1) {
    if (peek(reader) === ')' && depth === 0) return
    if (peek(reader) === '(') depth += 1
    if (peek(reader) === ')') depth -= 1
  }
}

function cases(reader: Reader): Expression[] {
  const parts: Expression[] = []
  while (reader.at < reader.tokens.length && !take(reader, 'END')) {
    if (!['WHEN', 'THEN', 'ELSE'].some((keyword) => take(reader, keyword))) {
      const before = reader.at
      parts.push(read(reader, 0))
      if (reader.at === before) reader.at += 1
    } else parts.push(read(reader, 0))
  }
  return parts
}
