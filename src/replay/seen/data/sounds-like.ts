/** Whether a text in double quotes was meant as the name of a column. */

import { outerWord } from '../../../sql/statement.ts'
import { type Token, unquote } from '../../../sql/tokens.ts'

/**
 * It sounds like a column that is near, is written as only names are, or stands in an expression or a copy beside another
 * name in double quotes that is a column.
 * @param known columns (lower case) of the tables in the statement
 * @param others whether another name in double quotes is a column
 */
export function soundsLikeColumn(
  tokens: readonly Token[],
  token: Token,
  known: ReadonlySet<string>,
  others: boolean,
): boolean {
  // Nothing in a list of VALUES can be a column.
  if (outerWord(tokens, 0, /^VALUES$/i) >= 0) return false
  const name = unquote(token)
  if ([...known].some((column) => isLike(name, column)) || /^[a-z]+\d*(_[a-z\d]+)+$|[a-z\d][A-Z]/.test(name))
    return true
  return others && (isPart(tokens, token) || outerWord(tokens, 0, /^SELECT$/i) >= 0)
}

/** Whether it is joined with something, or handed to a function. */
function isPart(tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token)
  return [tokens[at - 1]?.text, tokens[at + 1]?.text].some((text) => text === '||' || text === '(' || text === ')')
}

function isLike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((it) => it.toLowerCase().replaceAll(/[^a-z\d]/g, ''))
  if (!a || !b) return false
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 4 && long.includes(short)) return true
  return short.length >= 4 && distance(a, b) <= (short.length > 5 ? 2 : 1)
}

/** How many letters have to be put in, left out, changed, or change places with the next one. */
function distance(a: string, b: string): number {
  let earlier: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1)
      const isSwapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other
      const swap = isSwapped ? (earlier[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, swap))
    }
    earlier = row
    row = next
  }
  return row[b.length] ?? 0
}
