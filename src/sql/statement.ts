/** What kind of statement a text is, by its first words. */

import { significant, type Token, unquote } from './tokens.ts'

const LEADING = /(?:[\s\ufeff;]+|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y

/** The offset of the first character at or after `from` that is no white space, comment or lone semicolon. */
export function skipLeading(sql: string, from = 0): number {
  LEADING.lastIndex = from
  LEADING.test(sql)
  return Math.max(from, LEADING.lastIndex)
}

/** Words that only say how, not what: `CREATE UNIQUE INDEX` is a CREATE INDEX. */
const DECORATION = new Set(['TEMP', 'TEMPORARY', 'UNIQUE', 'VIRTUAL'])
const TWO_WORDS = new Set(['CREATE', 'DROP', 'ALTER'])
const SYNONYMS: Readonly<Record<string, string>> = { END: 'COMMIT', REPLACE: 'INSERT' }

/** The first words in upper case: `ALTER TABLE`, `CREATE INDEX`, `INSERT`, `BEGIN`; END is COMMIT, REPLACE is INSERT. */
export function verbOf(statement: string): string {
  const words = significant(statement.slice(0, 400))
    .slice(0, 6)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text.toUpperCase())
  const start = words[0] === 'EXPLAIN' ? 1 : 0
  const first = words[start] ?? ''
  if (!TWO_WORDS.has(first)) return SYNONYMS[first] ?? first
  const object = words.slice(start + 1).find((word) => !DECORATION.has(word)) ?? ''
  return `${first} ${object}`.trim()
}

/** Every name in the text that could be a table, column or object, unquoted and in lower case. */
export function namesIn(sql: string): Set<string> {
  const names = new Set<string>()
  // SQLite takes a string where it wants a name (https://sqlite.org/quirks.html#dblquote), so strings count.
  for (const token of significant(sql)) if (isName(token)) names.add(unquote(token).toLowerCase())
  return names
}

function isName(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'quoted' || token.kind === 'string'
}

/** Whether a statement is one that changes rows: INSERT, UPDATE, DELETE, or a WITH before one of them. */
export function changesRows(statement: string): boolean {
  const verb = verbOf(statement)
  if (verb === 'INSERT' || verb === 'UPDATE' || verb === 'DELETE') return true
  return verb === 'WITH' && significant(statement).some((t) => /^(INSERT|REPLACE|UPDATE|DELETE)$/i.test(t.text))
}
