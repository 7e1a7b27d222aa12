/** What libSQL takes and no SQLite does (https://docs.turso.tech/libsql#altering-columns). */

import { closing, definitions } from './create-table.ts'
import { same } from './names.ts'
import { eachToken, isWord, significant, type Token, unquote } from './tokens.ts'

export const ALTER_COLUMN = 'ALTER COLUMN … TO'

export const RANDOM_ROWID = 'RANDOM ROWID'

/** Which of libSQL's own words the statement has; null where it has none. */
export function libsqlIn(statement: string): string | null {
  if (!/\b(?:alter|random)\b/i.test(statement)) return null
  const all = significant(statement)
  const says = (at: number, words: string) =>
    words.split(' ').every((word, index) => word === '·' || isWord(all[at + index], word))
  const name = all[3]?.text === '.' ? 5 : 3
  if (says(0, 'ALTER TABLE') && (says(name, 'ALTER COLUMN · TO') || says(name, 'ALTER · TO'))) return ALTER_COLUMN
  return randomRowid(all) === null ? null : RANDOM_ROWID
}

/** A column of `main` that gets another definition, and where the statement stands (UTF-16 offsets). */
export interface AlteredColumn {
  readonly table: string
  readonly column: string
  /** Its name and what follows, as it was written. */
  readonly definition: string
  readonly start: number
  readonly end: number
}

/** The first statement of a text as such a one; null for any other, and for one of a database that is attached. */
export function alteredColumn(text: string): AlteredColumn | null {
  if (!/\balter\s+column\b/i.test(text)) return null
  const all: Token[] = []
  for (const token of eachToken(text)) {
    if (token.kind === 'semicolon' && all.length > 0) break
    if (!['space', 'comment', 'semicolon'].includes(token.kind)) all.push(token)
  }
  const at = all[3]?.text === '.' ? 5 : 3
  const [table, word, column, name, last] = [all[at - 1], all[at + 1], all[at + 2], all[at + 4], all.at(-1)]
  if (libsqlIn(text.slice(0, last?.end)) !== ALTER_COLUMN || !isWord(word, 'COLUMN')) return null
  if (!all[0] || !table || !column || !name || !last || column.text.length !== name.text.length) return null
  if ((at === 5 && !isWord(all[2], 'MAIN')) || !same(column.text, name.text)) return null
  const definition = text.slice(name.start, last.end)
  return { table: unquote(table), column: unquote(column), definition, start: all[0].start, end: last.end }
}

/** What ALTER COLUMN must leave as it is, by what says it in a column's definition. */
const FROZEN: readonly (readonly [name: string, word: string])[] = [
  ['PRIMARY KEY', 'PRIMARY'],
  ['UNIQUE', 'UNIQUE'],
  ['GENERATED', 'AS'],
]

/**
 * A table's text with the new definition, and what of it libSQL refuses to change. Null where that cannot be told: libSQL looks
 * for the end of the old definition without heeding quotes and comments, and of a generated column too little is known.
 */
export function redefined(
  sql: string,
  { column, definition }: AlteredColumn,
): { sql: string; frozen: string | null } | null {
  const all = significant(sql)
  const open = all.findIndex(({ text }) => text === '(')
  const own = open < 0 ? [] : definitions(all.slice(open + 1, closing(all, open)))
  const old = own.find(([name]) => name !== undefined && same(unquote(name), column))
  const [first, last] = [old?.[0], old?.at(-1)]
  if (!old || !first || !last) return null
  const end = naiveEnd(sql, first.end)
  if (all.find(({ start }) => start >= last.end)?.start !== end) return null
  const fresh = significant(definition)
  const frozen = FROZEN.find(([, word]) => says(old, word) !== says(fresh, word))?.[0] ?? null
  if (frozen === null && says(fresh, 'AS')) return null
  return { sql: sql.slice(0, first.start) + definition + sql.slice(end), frozen }
}

/** The first comma, or closing bracket without an opening one, whatever it stands in. */
function naiveEnd(sql: string, from: number): number {
  let depth = 0
  for (let at = from; at < sql.length; at += 1) {
    if (sql[at] === '(') depth += 1
    if (sql[at] === ')') depth -= 1
    if (sql[at] === ',' || depth < 0) return at
  }
  return sql.length
}

/** Whether the word stands in a definition outside of brackets. */
function says(definition: readonly Token[], word: string): boolean {
  let depth = 0
  return definition.some((token) => {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    return depth === 0 && isWord(token, word)
  })
}

/** The same table with rowids as SQLite gives them: what follows finds it, on the same lines. */
export function withPlainRowid(statement: string): string {
  const words = randomRowid(significant(statement))
  if (words === null) return statement
  const [start, end] = words
  return statement.slice(0, start) + statement.slice(start, end).replace(/[^\n]/g, ' ') + statement.slice(end)
}

/** Where the two words stand behind a table's columns. */
function randomRowid(all: readonly Token[]): [number, number] | null {
  const open = all.findIndex(({ text }) => text === '(')
  const at = isWord(all[0], 'CREATE') && open > 0 ? closing(all, open) + 1 : all.length
  const first = all.findIndex(
    (token, index) => index >= at && isWord(token, 'RANDOM') && isWord(all[index + 1], 'ROWID'),
  )
  const [random, rowid] = [all[first], all[first + 1]]
  return random && rowid ? [random.start, rowid.end] : null
}
