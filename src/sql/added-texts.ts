/** Values that a statement adds by `+`, and the same put together by `||`: read from its text. */

import { endOf, startOf } from './operands.ts'
import { significant, type Token } from './tokens.ts'

/** `first + ' ' + last`: what stands between signs that add or put together. */
export interface Sum {
  readonly operands: readonly (readonly Token[])[]
  /** Between one operand and the next. */
  readonly signs: readonly string[]
  /** As it is written, and with `||` for each sign. */
  readonly sql: string
  readonly joined: string
}

/** Those that nothing multiplies, takes off or divides. */
export function sumsIn(sql: string): Sum[] {
  if (!sql.includes('+')) return []
  const all = significant(sql)
  const found: Sum[] = []
  let done = 0
  for (const [at, { text }] of all.entries()) {
    if (at < done || text !== '+') continue
    const first = firstOf(all, at)
    const [ends, signs, places]: [number[], string[], number[]] = [[], [], [first]]
    for (let start = first; ; start = (ends.at(-1) ?? 0) + 2) {
      const end = endOf(all, start)
      if (end < 0) break
      ends.push(end)
      const sign = all[end + 1]?.text ?? ''
      if (!JOINS.test(sign)) break
      signs.push(sign)
      places.push(end + 2)
    }
    done = (ends.at(-1) ?? at) + 1
    if (first < 0 || ends.length < 2 || OTHERS.test(all[first - 1]?.text ?? '') || OTHERS.test(all[done]?.text ?? ''))
      continue
    const operands = ends.map((end, index) => all.slice(places[index], end + 1))
    const textOf = (tokens: readonly Token[]) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end)
    found.push({
      ...{ operands, signs: signs.slice(0, ends.length - 1) },
      sql: textOf(all.slice(first, done)),
      joined: operands.map(textOf).join(' || '),
    })
  }
  return found
}

const JOINS = /^(\+|\|\|)$/

/** What binds before or like a plus, and makes numbers. */
const OTHERS = /^([-*/%+~]|<<|>>|&|\||COLLATE)$/i

/** Where the first operand begins, of which one ends before the sign at `at`; -1 where it cannot be read. */
function firstOf(all: readonly Token[], at: number): number {
  const start = startOf(all, at - 1)
  return start > 0 && JOINS.test(all[start - 1]?.text ?? '') ? firstOf(all, start - 1) : start
}
