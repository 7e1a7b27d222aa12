/** What kind of statement a text is, by its first words. */

import { keyOf } from './names.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

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
  for (const token of significant(sql)) if (isName(token)) names.add(keyOf(unquote(token)))
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

/** The expression that says which file. `start` and `end` are UTF-16 offsets into the statement. */
export interface FileName {
  readonly verb: 'ATTACH' | 'VACUUM'
  readonly start: number
  readonly end: number
  /** Of a single token: ATTACH takes a bare name for text, which no other expression does. */
  readonly only: Token | null
}

/**
 * Null for every other statement, and for one that SQLite will not understand. The grammar:
 * https://sqlite.org/lang_attach.html, https://sqlite.org/lang_vacuum.html
 */
export function fileNameIn(statement: string): FileName | null {
  // Asked of every statement each time that it is played.
  if (!/attach|vacuum/i.test(statement)) return null
  const all = significant(statement).filter((token) => token.kind !== 'semicolon')
  if (isWord(all[0], 'ATTACH')) {
    const from = isWord(all[1], 'DATABASE') ? 2 : 1
    return between(all, 'ATTACH', from, indexOfAs(all, from))
  }
  if (!isWord(all[0], 'VACUUM')) return null
  const into = all.slice(0, 3).findIndex((token) => isWord(token, 'INTO'))
  return into < 0 ? null : between(all, 'VACUUM', into + 1, all.length)
}

function between(all: readonly Token[], verb: FileName['verb'], from: number, until: number): FileName | null {
  const [first, last] = [all[from], all[until - 1]]
  if (!first || !last || until <= from) return null
  return { verb, start: first.start, end: last.end, only: until === from + 1 ? first : null }
}

/** The AS of the statement itself: that of a CAST stands in brackets. */
function indexOfAs(all: readonly Token[], from: number): number {
  let depth = 0
  return all.findIndex((token, index) => {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    return index > from && depth === 0 && isWord(token, 'AS')
  })
}

/** Longer heads are not read: a name stands within the first words, behind a WITH at the latest. */
const HEAD = 2_000

/**
 * The table (lower case, without a schema in front) that the statement inserts into, updates, deletes from, drops, alters
 * or makes; null for any other statement.
 */
export function targetOf(sql: string): string | null {
  const name = targetName(sql)
  return name === null ? null : keyOf(name)
}

/** The same as it is spelt in the statement. */
export function targetName(sql: string): string | null {
  const all = significant(/^\s*with\b/i.test(sql) ? sql : sql.slice(0, HEAD))
  const start = verbAt(all)
  if (start < 0) return null
  const name = afterNoise(all, start + 1)
  const first = all[name]
  if (!first) return null
  const last = all[name + 1]?.text === '.' ? all[name + 2] : first
  return last ? unquote(last) : null
}

/** `INSERT`, `REPLACE`, `UPDATE` or `DELETE`, also behind a WITH; null for any other statement. */
export function actionOf(sql: string): string | null {
  const all = significant(/^\s*with\b/i.test(sql) ? sql : sql.slice(0, HEAD))
  const word = all[verbAt(all)]?.text.toUpperCase() ?? ''
  return /^(INSERT|REPLACE|UPDATE|DELETE)$/.test(word) ? word : null
}

/** The table, index, view or trigger (keyOf case) that is made, altered or dropped; null for any other statement. */
export function objectOf(sql: string): string | null {
  const all = significant(sql.slice(0, HEAD))
  if (all[0]?.kind !== 'word' || !TWO_WORDS.has(all[0].text.toUpperCase())) return null
  const kind = all.findIndex((token, at) => at > 0 && !DECORATION.has(token.text.toUpperCase()))
  const name = kind < 0 ? -1 : afterNoise(all, kind + 1)
  const token = all[name + 1]?.text === '.' ? all[name + 2] : all[name]
  return token ? keyOf(unquote(token)) : null
}

/** The position of the word that says what is done: the first, or behind a WITH the first outside of all brackets. */
export function verbAt(all: readonly Token[]): number {
  let depth = 0
  for (const [at, token] of all.entries()) {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    if (depth > 0 || token.kind !== 'word') continue
    if (/^(INSERT|REPLACE|UPDATE|DELETE)$/i.test(token.text)) return at
    if (at === 0 && /^(DROP|ALTER|CREATE)$/i.test(token.text)) return tableAt(all)
    if (at === 0 && !/^WITH$/i.test(token.text)) return -1
  }
  return -1
}

/** `CREATE TEMP TABLE`, `DROP TABLE`: the position of TABLE, or -1 where it is about something else. */
function tableAt(all: readonly Token[]): number {
  const at = all.slice(0, 4).findIndex((token) => token.kind === 'word' && /^TABLE$/i.test(token.text))
  return all.slice(1, Math.max(1, at)).every((token) => /^(TEMP|TEMPORARY|VIRTUAL)$/i.test(token.text)) ? at : -1
}

/** Passes over `OR IGNORE INTO`, `FROM`, `IF NOT EXISTS`. */
function afterNoise(all: readonly Token[], from: number): number {
  let at = from
  while (
    all[at]?.kind === 'word' &&
    /^(OR|ROLLBACK|ABORT|FAIL|IGNORE|REPLACE|INTO|FROM|IF|NOT|EXISTS)$/i.test(all[at]?.text ?? '')
  ) {
    at += 1
  }
  return at
}

/** The first word outside of all brackets, at or behind `from`, that matches; -1 for none. */
export function outerWord(all: readonly Token[], from: number, wanted: RegExp): number {
  let depth = 0
  for (let at = Math.max(0, from); at < all.length; at += 1) {
    const { text, kind } = all[at] as Token
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    if (depth === 0 && kind === 'word' && wanted.test(text)) return at
  }
  return -1
}

/** The tokens cut at each separator that stands outside of all brackets. */
export function cutAt(all: readonly Token[], isSeparator: (token: Token) => boolean): Token[][] {
  const found: Token[][] = [[]]
  let depth = 0
  for (const token of all) {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    if (depth === 0 && isSeparator(token)) found.push([])
    else found.at(-1)?.push(token)
  }
  return found
}
