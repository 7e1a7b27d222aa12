/** What a CHECK demands, part by part. */

import { significant, type Token } from './tokens.ts'

/** The parts between the outer ANDs; `x BETWEEN a AND b` is two of them. A condition with an outer OR is one part. */
export function demands(condition: string): string[] {
  return partsOf(condition, true)
}

/** The BETWEEN, in one of these conditions, of which the part is one end; else the part itself. */
export function wholeOf(conditions: readonly string[], part: string): string {
  const whole = conditions.flatMap((condition) => partsOf(condition, false))
  return whole.find((it) => demands(it).includes(part)) ?? part
}

/** @param divides whether a BETWEEN is two parts */
function partsOf(condition: string, divides: boolean): string[] {
  const all = significant(condition)
  const outer = outerWords(all)
  if (outer.some(({ word }) => word === 'OR')) return [condition]
  const parts: Token[][] = []
  let from = 0
  let isOpen = false
  for (const { word, at } of outer) {
    if (word === 'BETWEEN') isOpen = true
    else if (isOpen) isOpen = false
    else {
      parts.push(all.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, all.slice(from)].flatMap((part) => bounds(condition, part, divides))
}

interface Outer {
  readonly word: string
  readonly at: number
}

/** The words that join or bound, outside of all brackets and of CASE … END. */
function outerWords(all: readonly Token[]): Outer[] {
  let depth = 0
  return all.flatMap(({ kind, text }, at) => {
    const word = kind === 'word' ? text.toUpperCase() : text
    if (word === '(' || word === 'CASE') depth += 1
    if (word === ')' || word === 'END') depth -= 1
    return depth === 0 && (word === 'AND' || word === 'OR' || word === 'BETWEEN') ? [{ word, at }] : []
  })
}

function bounds(condition: string, part: readonly Token[], divides: boolean): string[] {
  const text = (tokens: readonly Token[]) => condition.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  const [between, and] = outerWords(part)
  const isBracketed = part[0]?.text === '(' && part.at(-1)?.text === ')' && outerWords(part.slice(1, -1)).length > 0
  if (isBracketed && isWhole(part)) return partsOf(text(part.slice(1, -1)), divides)
  const isNot = between !== undefined && /^NOT$/i.test(part[between.at - 1]?.text ?? '')
  if (!divides || between?.word !== 'BETWEEN' || and === undefined || isNot) return [text(part)]
  const what = text(part.slice(0, between.at))
  return [`${what} >= ${text(part.slice(between.at + 1, and.at))}`, `${what} <= ${text(part.slice(and.at + 1))}`]
}

/** The first bracket closes with the last token. */
function isWhole(part: readonly Token[]): boolean {
  let depth = 0
  return part.every(({ text }, at) => {
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    return depth > 0 || at === part.length - 1
  })
}
