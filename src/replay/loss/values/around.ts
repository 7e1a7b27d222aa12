/** What stands around a column's name in a condition: functions that only tidy its text, and the CASE that it decides. */

import type { Token } from '../../../sql/tokens.ts'

/** They change the case or the blanks of a text, which is no difference. */
const TIDIES = /^(upper|lower|trim|ltrim|rtrim)$/i

/** The place behind the column; behind the brackets of `upper(trim(a))` and `coalesce(a, 0)`. */
export function behindReaders(all: readonly Token[], at: number): number {
  let first = all[at - 1]?.text === '.' ? at - 2 : at
  let next = at + 1
  for (;;) {
    const reader = all[first - 1]?.text === '(' ? (all[first - 2]?.text ?? '') : ''
    const [close, value, end] = all.slice(next, next + 3)
    if (TIDIES.test(reader) && close?.text === ')') next += 1
    else if (
      /^(coalesce|ifnull)$/i.test(reader) &&
      close?.text === ',' &&
      /^(number|string)$/.test(value?.kind ?? '') &&
      end?.text === ')'
    )
      next += 3
    else return next
    first -= 2
  }
}

/** `trim(a)`, `lower(trim(t.a))`: of the column itself. */
export function isTrimmed(all: readonly Token[], at: number): boolean {
  const first = all[at - 1]?.text === '.' ? at - 2 : at
  return all[first - 1]?.text === '(' && /^trim$/i.test(all[first - 2]?.text ?? '') && all[at + 1]?.text === ')'
}

/** `json_each(a)`, `json_each(t.a)`. */
export function isUnfolded(all: readonly Token[], at: number): boolean {
  const first = all[at - 1]?.text === '.' ? at - 2 : at
  return all[first - 1]?.text === '(' && /^jsonb?_each$/i.test(all[first - 2]?.text ?? '') && all[at + 1]?.text === ')'
}

/** Whether what is asked here decides a CASE: `CASE WHEN a NOT IN ('x', 'y') THEN 'x' ELSE a END` knows x and y. */
export function decidesCase(all: readonly Token[], at: number): boolean {
  let depth = 0
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = all[before]
    if (token?.text === ')') depth += 1
    if (token?.text === '(') depth -= 1
    if (token?.kind === 'semicolon') return false
    if (depth > 0 || token?.kind !== 'word') continue
    if (/^WHEN$/i.test(token.text)) return true
    if (/^(SELECT|WHERE|FROM|THEN|ELSE|END|ON|SET|VALUES|CHECK)$/i.test(token.text)) return false
  }
  return false
}

/** So many words and signs are looked through: there are files with a hundred thousand of them between two. */
const FARTHEST = 60

/** `GROUP BY a, lower(b)`, `PARTITION BY a`: a or b. */
export function isGrouped(all: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - FARTHEST); before -= 1) {
    const token = all[before]
    if (token?.kind === 'word' && /^BY$/i.test(token.text))
      return /^(GROUP|PARTITION)$/i.test(all[before - 1]?.text ?? '')
    if (token?.kind === 'semicolon' || (token?.kind === 'word' && ENDS_GROUP.test(token.text))) return false
  }
  return false
}

const ENDS_GROUP = /^(SELECT|FROM|WHERE|HAVING|WINDOW|ORDER|LIMIT|INSERT|CREATE|OVER)$/i
