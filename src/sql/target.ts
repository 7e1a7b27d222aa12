/** Which table a statement is aimed at, read from its text. */

import { significant, type Token, unquote } from './tokens.ts'

/** Longer heads are not read: a name stands within the first words, behind a WITH at the latest. */
const HEAD = 2_000

/**
 * The table (lower case, without a schema in front) that the statement inserts into, updates, deletes from, drops, alters
 * or makes; null for any other statement.
 */
export function targetOf(sql: string): string | null {
  return targetName(sql)?.toLowerCase() ?? null
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
