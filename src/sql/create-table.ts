/** A `CREATE TABLE` text in its parts: column definitions, table constraints, and the options behind them. */

import { keyOf } from './names.ts'
import { isWord, significant, type Token, tokens, unquote } from './tokens.ts'

/** One part between the outer commas. */
export interface Part {
  /** As it was written, on one line and without comments. */
  readonly text: string
  /** The column that it defines; null for a constraint of the table. */
  readonly column: string | null
  /** Behind a column's last COLLATE; null without one. */
  readonly collation: string | null
}

export interface TableParts {
  readonly parts: readonly Part[]
  /** `STRICT`, `WITHOUT ROWID`; empty without options. */
  readonly options: string
}

/** How a constraint of the table starts (https://sqlite.org/syntax/table-constraint.html). */
const CONSTRAINT = /^(CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)$/i

/** Reads the text that `sqlite_schema` holds for an ordinary table; null for one that has no list of columns. */
export function tableParts(sql: string): TableParts | null {
  const all = tokens(sql)
  const open = all.findIndex((token) => token.text === '(' && token.kind === 'operator')
  if (open < 0 || /^\s*create\s+virtual/i.test(sql)) return null
  const pieces: Token[][] = [[]]
  let depth = 1
  let at = open + 1
  for (; at < all.length; at += 1) {
    const token = all[at] as Token
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    if (depth === 0) break
    if (token.text === ',' && depth === 1) pieces.push([])
    else pieces.at(-1)?.push(token)
  }
  return { parts: pieces.map(part).filter(({ text }) => text !== ''), options: onOneLine(all.slice(at + 1)) }
}

/** SQL on one line: comments left out, white space made single, strings as they are. */
export function tidy(sql: string): string {
  return onOneLine(tokens(sql))
}

function onOneLine(list: readonly Token[]): string {
  return list
    .map(({ kind, text }) => (kind === 'comment' || kind === 'space' ? ' ' : text))
    .reduce((line, text) => (text === ' ' && line.endsWith(' ') ? line : line + text), '')
    .trim()
}

function part(list: readonly Token[]): Part {
  const read = list.filter(({ kind }) => kind !== 'comment' && kind !== 'space')
  const first = read[0]
  const isColumn = first !== undefined && !(first.kind === 'word' && CONSTRAINT.test(first.text))
  return {
    text: onOneLine(list),
    column: isColumn ? unquote(first) : null,
    collation: isColumn ? collationIn(read) : null,
  }
}

function collationIn(definition: readonly Token[]): string | null {
  let depth = 0
  let found: string | null = null
  for (const [at, token] of definition.entries()) {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    const name = definition[at + 1]
    if (depth === 0 && name && at > 0 && token.kind === 'word' && /^COLLATE$/i.test(token.text)) found = unquote(name)
  }
  return found
}

/** The names, unquoted and in lower case, that stand in an expression or a constraint; key words among them. */
export function wordsOf(sql: string): Set<string> {
  return new Set(
    significant(sql)
      .filter(({ kind }) => kind === 'word' || kind === 'quoted')
      .map((token) => keyOf(unquote(token))),
  )
}

/** One CHECK. `label` is what SQLite puts into `CHECK constraint failed: …`. */
export interface Check {
  readonly label: string
  readonly tokens: readonly Token[]
}

export interface TableText {
  readonly checks: readonly Check[]
  /** The expression of each generated column, by folded name. */
  readonly generated: ReadonlyMap<string, readonly Token[]>
  readonly strict: boolean
  readonly withoutRowid: boolean
  readonly autoincrement: boolean
}

/** Reads the text that `sqlite_schema` holds for an ordinary table. */
export function readTable(sql: string): TableText {
  const all = significant(sql)
  const open = all.findIndex((token) => token.text === '(')
  const close = closing(all, open)
  const body = open < 0 ? [] : all.slice(open + 1, close)
  const options = all.slice(close + 1).map((token) => token.text.toUpperCase())
  return {
    checks: checksIn(sql, body),
    generated: new Map(definitions(body).flatMap(generatedIn)),
    strict: options.includes('STRICT'),
    withoutRowid: options.includes('WITHOUT') && options.includes('ROWID'),
    autoincrement: body.some((token) => isWord(token, 'AUTOINCREMENT')),
  }
}

/** The conditions in a trigger (behind WHEN and WHERE): where they hold, it tends to RAISE. */
export function conditionsIn(trigger: string): readonly (readonly Token[])[] {
  const all = significant(trigger)
  return all.flatMap((token, index) =>
    isWord(token, 'WHEN') || isWord(token, 'WHERE') ? [all.slice(index + 1, conditionEnd(all, index + 1))] : [],
  )
}

/** The folded names of the columns that a trigger reads as `NEW.…`. */
export function newColumnsIn(trigger: string): readonly string[] {
  const all = significant(trigger)
  return all.flatMap((token, index) => {
    const name = all[index + 2]
    return isWord(token, 'NEW') && all[index + 1]?.text === '.' && name !== undefined ? [keyOf(unquote(name))] : []
  })
}

/** The position of the parenthesis that closes the one at `open`, or the number of tokens. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = Math.max(open, 0); at < tokens.length; at += 1) {
    if (tokens[at]?.text === '(') depth += 1
    if (tokens[at]?.text === ')') depth -= 1
    if (depth === 0) return at
  }
  return tokens.length
}

function conditionEnd(tokens: readonly Token[], start: number): number {
  let depth = 0
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    const ends = token.kind === 'semicolon' || isWord(token, 'THEN') || isWord(token, 'BEGIN')
    if (depth < 0 || (depth === 0 && ends)) return at
  }
  return tokens.length
}

function checksIn(sql: string, body: readonly Token[]): Check[] {
  return body.flatMap((token, at) => {
    if (!isWord(token, 'CHECK') || body[at + 1]?.text !== '(') return []
    const inner = body.slice(at + 2, closing(body, at + 1))
    const name = isWord(body[at - 2], 'CONSTRAINT') ? body[at - 1] : undefined
    return [{ label: name === undefined ? shown(sql, inner) : unquote(name), tokens: inner }]
  })
}

/** SQLite shows an unnamed CHECK by its text, from which it takes the quotes when it begins with one. */
function shown(sql: string, inner: readonly Token[]): string {
  const [first, last] = [inner[0], inner.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first.kind === 'quoted' || first.kind === 'string' ? unquote(first) : sql.slice(first.start, last.end)
}

/** The body cut at its outer commas: column definitions and table constraints. */
export function definitions(body: readonly Token[]): Token[][] {
  const found: Token[][] = [[]]
  let depth = 0
  for (const token of body) {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    if (token.text === ',' && depth === 0) found.push([])
    else found.at(-1)?.push(token)
  }
  return found
}

/** The expression of each generated column that a CREATE TABLE or ALTER TABLE … ADD makes, by folded name. */
export function generatedBy(statement: string): ReadonlyMap<string, readonly Token[]> {
  if (!/\bas\b/i.test(statement)) return new Map()
  const all = significant(statement)
  if (isWord(all[0], 'CREATE')) return readTable(statement).generated
  const add = isWord(all[0], 'ALTER') ? all.findIndex((token) => isWord(token, 'ADD')) : -1
  return new Map(add < 0 ? [] : generatedIn(all.slice(add + (isWord(all[add + 1], 'COLUMN') ? 2 : 1))))
}

function generatedIn(definition: readonly Token[]): [string, readonly Token[]][] {
  const at = definition.findIndex((token, index) => isWord(token, 'AS') && definition[index + 1]?.text === '(')
  const name = definition[0]
  if (at < 1 || name === undefined) return []
  return [[keyOf(unquote(name)), definition.slice(at + 2, closing(definition, at + 1))]]
}

/**
 * `sql` without comments and layout, names unquoted and in lower case. SQLite keeps a CREATE text as it was written and
 * patches it on ALTER (`ALTER TABLE … RENAME` adds quotes), so texts are only comparable after this.
 */
export function normalSql(sql: string): string {
  return significant(sql)
    .map((token) => (token.kind === 'word' || token.kind === 'quoted' ? keyOf(unquote(token)) : token.text))
    .join(' ')
    .replace(/(?<! ;)( ;)+$/, '')
}
