/** What expressions write anew inside of texts: `replace(serial, '-', '')`, `rtrim(path, '/')`. */

import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { isName } from './readings.ts'
import { significant, type Token, unquote } from './tokens.ts'

/** One text that becomes another one, wherever it stands in a value. */
export interface Replaced {
  /** The names (keyOf case) in the value. */
  readonly names: ReadonlySet<string>
  /** Never empty: SQLite replaces nothing then (https://sqlite.org/lang_corefunc.html#replace). */
  readonly from: string
  readonly to: string
  /** It goes at this end of a value only. */
  readonly only?: 'start' | 'end'
  /** All of the characters that are taken off there. */
  readonly of?: string
}

/** Each call of replace() whose last two arguments are texts, and each one that trims what a text of its own lists. */
export function replacedIn(sql: string): Replaced[] {
  if (!/\b(replace|[lr]?trim)\s*\(/i.test(sql)) return []
  const all = significant(sql)
  return all.flatMap(({ text }, at): Replaced[] => {
    if (all[at + 1]?.text !== '(') return []
    if (/^[lr]?trim$/i.test(text)) return trimmed(all, at)
    if (!/^replace$/i.test(text)) return []
    const end = closing(all, at + 1)
    const [comma, from, other, to] = all.slice(end - 4, end)
    if (comma?.text !== ',' || other?.text !== ',' || from?.kind !== 'string' || to?.kind !== 'string') return []
    if (unquote(from) === '') return []
    return [{ names: namesIn(all.slice(at + 2, end - 4)), from: unquote(from), to: unquote(to) }]
  })
}

/** Any of the characters is taken off (https://sqlite.org/lang_corefunc.html#trim): the first of them shows what becomes the same. */
function trimmed(all: readonly Token[], at: number): Replaced[] {
  const end = closing(all, at + 1)
  const [comma, listed] = all.slice(end - 2, end)
  const of = comma?.text === ',' && listed?.kind === 'string' ? unquote(listed) : ''
  const [from] = of
  if (from === undefined) return []
  const only = /^ltrim$/i.test(all[at]?.text ?? '') ? 'start' : 'end'
  return [{ names: namesIn(all.slice(at + 2, end - 2)), from, to: '', only, of }]
}

function namesIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(isName).map((it) => keyOf(unquote(it))))
}
