/** The conditions of a script's statements, whole and in their parts: which rows a copy takes, a DELETE removes, an index holds. */

import { closing, readTable } from './create-table.ts'
import { keyOf, same } from './names.ts'
import { isName, namesOf, tablesNamed } from './readings.ts'
import { statementsOf } from './split.ts'
import { cutAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'

/** One condition, or a part of one between its ANDs and ORs. */
export interface Filter {
  readonly tokens: readonly Token[]
  readonly sql: string
  /** It is a condition of its own, and no part of one. */
  readonly whole: boolean
  /** The keys of the columns that it can name. */
  readonly columns: ReadonlySet<string>
  /** What stands before the dots in it. */
  readonly qualifiers: readonly string[]
  /** The keys of everything in its statement that can be a table. */
  readonly tables: ReadonlySet<string>
}

/** Every condition in the texts and every part of it, the parts first, each once. */
export function filtersOf(scripts: Iterable<{ readonly sql: string }>): Filter[] {
  const found = new Map<string, Filter>()
  for (const { sql } of scripts) {
    for (const statement of statementsOf(sql)) {
      if (!/\b(where|on|when|check)\b|\b(i?if|nullif)\s*\(/i.test(statement)) continue
      const all = significant(statement)
      const tables = tablesNamed(all)
      for (const condition of conditionsIn(all, statement).filter((it) => !isTooDeep(it))) {
        const parts = partsOf(condition)
        for (const [index, tokens] of parts.entries()) {
          const filter = filterOf(tokens, tables, index === parts.length - 1)
          const had = filter ? found.get(filter.sql) : undefined
          // Two statements that ask the same ask it of the tables of both.
          if (filter && had)
            found.set(filter.sql, { ...(filter.whole ? filter : had), tables: new Set([...had.tables, ...tables]) })
          else if (filter) found.set(filter.sql, filter)
        }
      }
    }
  }
  return [...found.values()]
}

/** SQLite takes no deeper expression: https://sqlite.org/limits.html#max_expr_depth. */
const DEEPEST = 1000

/** Whether SQLite would not take it, however it is read. */
export function isTooDeep(tokens: readonly Token[]): boolean {
  let [depth, deepest] = [0, 0]
  for (const token of tokens) {
    depth += stepOf(token)
    deepest = Math.max(deepest, depth)
  }
  return deepest > DEEPEST
}

/** Of a trigger's rows and of an upsert's nothing is known before they are written. */
const COMING = /^(new|old|excluded)$/

function filterOf(tokens: readonly Token[], tables: ReadonlySet<string>, whole: boolean): Filter | null {
  const names = namesOf(tokens)
  const qualifiers = [...new Set(names.flatMap(({ of }) => of ?? []))]
  if (tokens.length < 2 || names.length === 0 || qualifiers.some((of) => COMING.test(of))) return null
  const columns = new Set(names.map(({ column }) => column))
  return { tokens, sql: textOf(tokens), whole, columns, qualifiers, tables }
}

/** The same of what generated columns (by folded name) are made of, in their place. */
export function withoutGenerated(filter: Filter, generated: ReadonlyMap<string, readonly Token[]>): Filter {
  const made = (token: Token | undefined) => (token && isName(token) ? generated.get(keyOf(unquote(token))) : undefined)
  if (![...filter.columns].some((column) => generated.has(column))) return filter
  const tokens = filter.tokens.flatMap((token, at, all) => {
    const isPrefix = all[at + 1]?.text === '.' && made(all[at + 2])
    if (isPrefix || (token.text === '.' && made(all[at + 1]))) return []
    const expression = made(token)
    return expression ? significant(`(${textOf(expression)})`) : [token]
  })
  return filterOf(tokens, filter.tables, filter.whole) ?? filter
}

/** The tokens as a text that SQLite reads alike. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}

function conditionsIn(all: readonly Token[], statement: string): (readonly Token[])[] {
  const behind = all.flatMap((_, at) =>
    opens(all, at)
      ? [all.slice(at + 1, endOf(all, at + 1))]
      : [...choices(all, at).filter((_, place) => place % 2 === 0), ...madeNull(all, at)],
  )
  const checks = /\bcheck\s*\(/i.test(statement) ? readTable(`(${textOf(all)})`).checks : []
  return [...behind, ...checks.map(({ tokens }) => tokens)]
}

/** `iif(x, a, y, b, c)`: x, a, y, b. What stands last is what is left. */
function choices(all: readonly Token[], at: number): Token[][] {
  if (!isWord(all[at], /^i?if$/i) || all[at + 1]?.text !== '(') return []
  const given = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ',')
  return given.length % 2 === 0 ? given : given.slice(0, -1)
}

/** `nullif(x, y)`: x = y. */
function madeNull(all: readonly Token[], at: number): Token[][] {
  if (!isWord(all[at], /^nullif$/i) || all[at + 1]?.text !== '(') return []
  const [one, other, ...more] = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ',')
  return one && other && more.length === 0 ? [[...one, ...EQUALS, ...other]] : []
}

const EQUALS = significant('=')

function isWord(token: Token | undefined, words: RegExp): boolean {
  return token?.kind === 'word' && words.test(token.text)
}

function opens(all: readonly Token[], at: number): boolean {
  if (isWord(all[at], /^(WHERE|WHEN)$/i)) return true
  // `ON table (…)` of an index, `ON CONFLICT`, `ON DELETE` are none.
  if (!isWord(all[at], /^ON$/i) || isWord(all[at + 1], /^(CONFLICT|DELETE|UPDATE)$/i)) return false
  return all.slice(0, at).some((token) => isWord(token, /^JOIN$/i))
}

const ENDS =
  /^(THEN|BEGIN|WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING|UNION|EXCEPT|INTERSECT|JOIN|LEFT|RIGHT|FULL|INNER|CROSS|NATURAL|ON)$/i

/** `left(…)` is a function, and `t.left` is a column. */
function endOf(all: readonly Token[], from: number): number {
  let depth = 0
  for (let at = from; at < all.length; at += 1) {
    const token = all[at] as Token
    depth += stepOf(token)
    if (depth < 0) return at
    const ends = isWord(token, ENDS) && all[at - 1]?.text !== '.' && all[at + 1]?.text !== '('
    if (depth === 0 && (token.kind === 'semicolon' || ends)) return at
  }
  return all.length
}

/** Into brackets or a CASE, and out of them. */
function stepOf(token: Token): number {
  if (token.text === '(' || isWord(token, /^CASE$/i)) return 1
  return token.text === ')' || isWord(token, /^END$/i) ? -1 : 0
}

/** The parts between the outer ANDs and ORs, those of brackets too, and then the condition itself. */
function partsOf(condition: readonly Token[]): (readonly Token[])[] {
  const plain = bared(condition)
  const pieces = cut(plain)
  if (pieces.length > 1) return [...pieces.flatMap(partsOf), plain]
  const asked = plain.findIndex((token) => !isWord(token, /^NOT$/i))
  return asked > 0 ? [...partsOf(plain.slice(asked)), plain] : [plain]
}

/** The parts that all have to hold; none of a condition of one, or of one with an OR. */
export function demandsIn({ tokens, tables }: Filter): Filter[] {
  const pieces = cut(bared(tokens))
  const isChoice = cut(bared(tokens), /^OR$/i).length > 1
  return pieces.length < 2 || isChoice ? [] : pieces.flatMap((piece) => filterOf(piece, tables, false) ?? [])
}

/** What a condition asks, between its ANDs, ORs and NOTs. */
export interface Leaf {
  readonly tokens: readonly Token[]
  readonly negated: boolean
  /** The condition holds for no row for which it does not. */
  readonly needed: boolean
}

export function leavesIn(condition: readonly Token[], negated = false, needed = true): Leaf[] {
  const plain = bared(condition)
  const pieces = cut(plain)
  const isChoice = cut(plain, /^OR$/i).length > 1
  if (pieces.length > 1) return pieces.flatMap((piece) => leavesIn(piece, negated, needed && !negated && !isChoice))
  if (isWord(plain[0], /^NOT$/i)) return leavesIn(plain.slice(1), !negated, needed)
  return plain.length > 0 ? [{ tokens: plain, negated, needed }] : []
}

/** The parts of a condition that all have to hold: the condition itself where it is one, or has an OR. */
export function conjunctsIn(condition: readonly Token[]): (readonly Token[])[] {
  const plain = bared(condition)
  return cut(plain, /^OR$/i).length > 1 ? [plain] : cut(plain, /^AND$/i)
}

/** The sides of a condition's outer ORs. */
export function sidesOf(condition: readonly Token[]): (readonly Token[])[] {
  return cut(bared(condition), /^OR$/i)
}

/** Without the brackets around all of it. */
function bared(tokens: readonly Token[]): readonly Token[] {
  const isWrapped = tokens[0]?.text === '(' && closing(tokens, 0) === tokens.length - 1
  return isWrapped && !isWord(tokens[1], /^(SELECT|WITH|VALUES)$/i) ? bared(tokens.slice(1, -1)) : tokens
}

function cut(tokens: readonly Token[], by = /^(AND|OR)$/i): Token[][] {
  const pieces: Token[][] = [[]]
  let depth = 0
  let between = false
  for (const token of tokens) {
    depth += stepOf(token)
    const outer = depth === 0 && isWord(token, by)
    if (outer && !(between && isWord(token, /^AND$/i))) pieces.push([])
    else pieces.at(-1)?.push(token)
    if (depth !== 0) continue
    if (isWord(token, /^BETWEEN$/i)) between = true
    else if (outer) between = false
  }
  return pieces.filter((piece) => piece.length > 0)
}

/** The operands of the outer comparisons: what stands on either side of an operator, or in a list. */
export function operandsIn(tokens: readonly Token[]): (readonly Token[])[] {
  const pieces: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    depth += stepOf(token)
    const cuts = depth === 0 && (/^(<|>|<=|>=|=|==|<>|!=)$/.test(token.text) || isWord(token, OPERATORS))
    if (cuts) pieces.push([])
    else pieces.at(-1)?.push(token)
  }
  return pieces.filter((piece) => piece.length > 0)
}

const OPERATORS = /^(IS|NOT|BETWEEN|AND|OR|LIKE|GLOB|REGEXP|MATCH|IN|ESCAPE)$/i

/** The queries in brackets. */
export function queriesIn(tokens: readonly Token[]): (readonly Token[])[] {
  return tokens.flatMap((token, at) => {
    const isQuery = token.text === '(' && isWord(tokens[at + 1], /^(SELECT|VALUES)$/i)
    return isQuery ? [tokens.slice(at + 1, closing(tokens, at))] : []
  })
}

/** Whether a name stands in the tokens. */
export function namesColumn(tokens: readonly Token[], column: string): boolean {
  return tokens.some((token) => isName(token) && same(unquote(token), column))
}
