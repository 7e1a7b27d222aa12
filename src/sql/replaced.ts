/** What expressions write anew inside of texts: `replace(serial, '-', '')`. */

import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { isName } from './readings.ts'
import { significant, unquote } from './tokens.ts'

/** One text that becomes another one, wherever it stands in a value. */
export interface Replaced {
  /** The names (keyOf case) in the value. */
  readonly names: ReadonlySet<string>
  /** Never empty: SQLite replaces nothing then (https://sqlite.org/lang_corefunc.html#replace). */
  readonly from: string
  readonly to: string
}

/** Each call of replace() whose last two arguments are texts. */
export function replacedIn(sql: string): Replaced[] {
  if (!/\breplace\s*\(/i.test(sql)) return []
  const all = significant(sql)
  return all.flatMap(({ text }, at): Replaced[] => {
    if (!/^replace$/i.test(text) || all[at + 1]?.text !== '(') return []
    const end = closing(all, at + 1)
    const [comma, from, other, to] = all.slice(end - 4, end)
    if (comma?.text !== ',' || other?.text !== ',' || from?.kind !== 'string' || to?.kind !== 'string') return []
    if (unquote(from) === '') return []
    const names = all.slice(at + 2, end - 4).filter(isName)
    return [{ names: new Set(names.map((it) => keyOf(unquote(it)))), from: unquote(from), to: unquote(to) }]
  })
}
