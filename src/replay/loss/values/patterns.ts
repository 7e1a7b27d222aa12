/** Texts with a sign in them that files look for: what of those stands before it, and what behind it. */

import { type Token, unquote } from '../../../sql/tokens.ts'
import type { Pair, Value } from './contents.ts'

/** A pattern of LIKE, `%` for any letters. */
export type Pattern = string

/**
 * `a LIKE '%#%'`, `a GLOB '*#*'`, `instr(a, '#')`, `rtrim(a, replace(a, '#', ''))`: what the file looks for in the column at this
 * place; null for anything else.
 */
export function patternAt(all: readonly Token[], at: number): Pattern | null {
  // `instr(a || '#', '#')` finds an end where there is no sign.
  const comma = all[at + 1]?.text === '||' && all[at + 2]?.kind === 'string' ? at + 3 : at + 1
  const isSearch = /^instr$/i.test(all[at - 2]?.text ?? '') && all[at - 1]?.text === '(' && all[comma]?.text === ','
  // All letters but the sign are taken off, up to the last one of it.
  const isLast = /^replace$/i.test(all[at - 2]?.text ?? '') && all[at - 1]?.text === '(' && isTrimmedBy(all, at - 2)
  const behind = /^NOT$/i.test(all[at + 1]?.text ?? '') ? at + 2 : at + 1
  const [operator, given] = [all[behind]?.text.toUpperCase(), all[behind + 1]]
  if (isSearch || isLast) return textOf(all[comma + 1], (text) => `%${text}%`)
  if (operator === 'LIKE') return textOf(given, (text) => text)
  return operator === 'GLOB' ? textOf(given, (text) => text.replaceAll('*', '%').replaceAll('?', '_')) : null
}

/** `rtrim(a, ` before this place. */
function isTrimmedBy(all: readonly Token[], at: number): boolean {
  const first = all[at - 3]?.text === '.' ? at - 4 : at - 2
  return all[at - 1]?.text === ',' && all[first - 1]?.text === '(' && /^[lr]?trim$/i.test(all[first - 2]?.text ?? '')
}

/** Null for a class of letters, and for what has no place for others. */
function textOf(token: Token | undefined, pattern: (text: string) => Pattern): Pattern | null {
  const text = token?.kind === 'string' ? pattern(unquote(token)) : ''
  return /%/.test(text) && /[^%_\s]/.test(text) && !text.includes('[') ? text : null
}

/** What parts a list or a path, in which there can be more of them: `%,%` and `%,%,%,%,%`, `%/%` and `%/%/%`. */
export function withLonger(pattern: Pattern): Pattern[] {
  const sign = /^%([,;|] ?|[/\\]| ?> ?)%$/.exec(pattern)?.[1]
  return sign === undefined ? [pattern] : [pattern, `%${`${sign}%`.repeat(/^[,;|]/.test(sign) ? 4 : 2)}`]
}

/** Pairs of texts that fit it and differ in one place, and two that differ in each. */
export function pairsOf(pattern: Pattern): { readonly near: readonly Pair[]; readonly far: Pair } {
  const parts = pattern.replaceAll('_', 'k').split('%')
  const text = (letter: (place: number) => string) =>
    parts.map((part, at) => (at === 0 ? part : `${letter(at)}${part}`)).join('')
  const other = (varied: number, ending: string) => `'${text((at) => `k${at}q${at === varied ? ending : ''}`)}`
  const near = parts.slice(1).map((_, at): Pair => [other(at + 1, '1'), other(at + 1, '2')])
  return { near, far: [`'${text((at) => `m${at}a`)}`, `'${text((at) => `z${at}y`)}`] }
}

/** The same of two numbers with a sign between them, as `12,24`; null where the pattern has other parts. */
export function numberPairsOf(pattern: Pattern): { readonly near: readonly Pair[]; readonly far: Pair } | null {
  const sign = /^%([^%_\w]+)%$/.exec(pattern)?.[1]
  if (sign === undefined) return null
  const text = (...parts: readonly [number, number]): Value => `'${parts.join(sign)}`
  const near: Pair[] = [
    [text(12, 17), text(12, 18)],
    [text(12, 17), text(13, 17)],
  ]
  return { near, far: [text(12, 17), text(21, 38)] }
}
