/** Which columns an UPDATE or INSERT writes, and whether it deletes rows that are in its way. */

import { keyOf } from './names.ts'
import { cutAt, outerWord, verbAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'

/** `REPLACE INTO`, `INSERT OR REPLACE`, `UPDATE OR REPLACE`, also behind a WITH: https://sqlite.org/lang_conflict.html. */
export function replacesRows(sql: string): boolean {
  if (!/\breplace\b/i.test(sql)) return false
  const all = significant(sql)
  const [verb, or, how] = all.slice(Math.max(0, verbAt(all))).map(({ text }) => text.toUpperCase())
  if (verb === 'REPLACE') return true
  return (verb === 'INSERT' || verb === 'UPDATE') && or === 'OR' && how === 'REPLACE'
}

/** The columns (keyOf case) that an UPDATE sets, or an INSERT names; null for one that names none: it writes all. */
export function writtenColumns(sql: string): ReadonlySet<string> | null {
  const all = significant(sql)
  const verb = verbAt(all)
  const names = /^UPDATE$/i.test(all[verb]?.text ?? '') ? assigned(all, verb) : namedIn(all, verb)
  return names && new Set(names.map(keyOf))
}

/** `SET a = …, (b, c) = …`. */
function assigned(all: readonly Token[], verb: number): string[] {
  const set = outerWord(all, verb, /^SET$/i)
  const end = outerWord(all, set + 1, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i)
  const parts = cutAt(all.slice(set + 1, end < 0 ? all.length : end), ({ text }) => text === ',')
  const left = parts.flatMap((part) =>
    part.slice(
      0,
      part.findIndex(({ text }) => text === '='),
    ),
  )
  return left.filter(isName).map(unquote)
}

/** The names in the brackets of `INSERT INTO t AS x (a, b)`; null where there are none. */
export function namedIn(all: readonly Token[], verb: number): string[] | null {
  const rows = outerWord(all, verb, /^(SELECT|VALUES|WITH|DEFAULT)$/i)
  const open = all.findIndex(({ text }, at) => at > verb && text === '(')
  if (open < 0 || (rows >= 0 && open > rows)) return null
  const close = all.findIndex(({ text }, at) => at > open && text === ')')
  return all
    .slice(open + 1, close)
    .filter(isName)
    .map(unquote)
}

function isName({ kind }: Token): boolean {
  return kind === 'word' || kind === 'quoted' || kind === 'string'
}
