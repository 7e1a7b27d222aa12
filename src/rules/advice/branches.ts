/** Advice for a CASE with an ELSE into which values fall that were not meant: a branch for each. */

import { keyOf } from '../../sql/names.ts'
import { isName } from '../../sql/readings.ts'
import { isWord, significant, type Token, unquote } from '../../sql/tokens.ts'

/**
 * The branches that a CASE over the column lacks to tell the two values apart.
 * @param values as SQL
 * @returns null where no CASE compares the column with literals alone, or has both of them, or has no ELSE
 */
export function branchesFix(sql: string, column: string, values: readonly string[]): string | null {
  const all = significant(sql)
  for (const [at, { text, kind }] of all.entries()) {
    if (kind !== 'word' || !/^CASE$/i.test(text)) continue
    const known = literalsOf(all, at, column)
    const open = known === null ? [] : values.filter((value) => !known.has(value))
    if (open.length === 0) continue
    const branches = open.map((value) => `WHEN ${whenOf(all, at, column)}${value} THEN …`).join(' ')
    const both = open.length > 1 ? `${open.join(' and ')} both fall` : `${open[0]} falls`
    return `${both} into the ELSE of the CASE. Give what means something else a branch of its own: … ${branches} ELSE … END.`
  }
  return null
}

/** Empty where the operand stands behind CASE. */
function whenOf(all: readonly Token[], at: number, column: string): string {
  if (!isWord(all[at + 1], 'WHEN')) return ''
  const name = all.slice(at).find((token) => isName(token) && keyOf(unquote(token)) === keyOf(column))
  return `${name?.text ?? column} = `
}

/** The literals with which the WHENs of a CASE compare the column; null where they ask for anything else, or there is no ELSE. */
function literalsOf(all: readonly Token[], at: number, column: string): Set<string> | null {
  const found = new Set<string>()
  let [depth, isAsking, isNamed, hasElse] = [1, true, false, false]
  for (let next = at + 1; next < all.length && depth > 0; next += 1) {
    const token = all[next] as Token
    if (isWord(token, 'CASE')) depth += 1
    if (isWord(token, 'END')) depth -= 1
    if (depth !== 1) continue
    if (isWord(token, 'WHEN')) isAsking = true
    else if (isWord(token, 'THEN')) isAsking = false
    else if (isWord(token, 'ELSE')) {
      isAsking = false
      // What the ELSE leaves as it is has been given to another value by a branch.
      hasElse = !all.slice(next + 1, next + 4).some((it) => isName(it) && keyOf(unquote(it)) === keyOf(column))
    } else if (!isAsking) continue
    else if (token.kind === 'number' || token.kind === 'string')
      found.add(`${all[next - 1]?.text === '-' ? '-' : ''}${token.text}`)
    else if (isName(token) && keyOf(unquote(token)) === keyOf(column)) isNamed = true
    else if (!/^(?:=|==|-|\(|\)|,|\.|IS|IN|OR)$/i.test(token.text) && all[next + 1]?.text !== '.') return null
  }
  return isNamed && hasElse ? found : null
}
