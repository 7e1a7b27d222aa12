/** A `CREATE TABLE` text in its parts: column definitions, table constraints, and the options behind them. */

import { significant, type Token, tokens, unquote } from './tokens.ts'

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
      .map((token) => unquote(token).toLowerCase()),
  )
}
