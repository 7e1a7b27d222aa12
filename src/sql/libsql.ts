/** What libSQL takes and no SQLite does (https://docs.turso.tech/libsql#altering-columns). */

import { closing } from './create-table.ts'
import { significant, type Token } from './tokens.ts'

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

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word
}
