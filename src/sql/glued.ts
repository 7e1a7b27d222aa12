/** Columns that an expression puts right behind each other, with nothing between: `a || b`. */

import { keyOf } from './names.ts'
import { isName } from './readings.ts'
import { significant, type Token, unquote } from './tokens.ts'

/** The keys of two columns, the first one first. */
export type Glued = readonly [string, string]

export function gluedIn(sql: string): Glued[] {
  if (!sql.includes('||')) return []
  const all = significant(sql)
  return all.flatMap(({ text }, at): Glued[] => {
    const [one, other] = text === '||' ? [before(all, at), behind(all, at)] : [null, null]
    return one === null || other === null ? [] : [[one, other]]
  })
}

/** `a`, `t.a`, `CAST(a AS TEXT)`. */
function before(all: readonly Token[], at: number): string | null {
  const isCast = all[at - 1]?.text === ')' && /^AS$/i.test(all[at - 3]?.text ?? '')
  return named(all[isCast ? at - 4 : at - 1])
}

function behind(all: readonly Token[], at: number): string | null {
  const first = /^CAST$/i.test(all[at + 1]?.text ?? '') ? at + 3 : at + 1
  const name = all[first + 1]?.text === '.' ? first + 2 : first
  return all[name + 1]?.text === '(' ? null : named(all[name])
}

function named(token: Token | undefined): string | null {
  return token && isName(token) ? keyOf(unquote(token)) : null
}
