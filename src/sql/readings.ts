/** Which columns an expression names, and which tables they can be in: read from the text, for what is read out of columns. */

import { keyOf } from './names.ts'
import { type Token, unquote } from './tokens.ts'

/** A name as it stands in an expression: `e.value` is the column `value` of `e`. */
export interface Name {
  readonly of: string | null
  readonly column: string
}

/** The columns that an expression names; a path or another function's name is none. */
export function namesOf(tokens: readonly Token[]): Name[] {
  return tokens.flatMap((token, at): Name[] => {
    const next = tokens[at + 1]?.text
    if (!isName(token) || next === '(' || next === '.') return []
    const of = tokens[at - 1]?.text === '.' ? tokens[at - 2] : undefined
    return [{ column: keyOf(unquote(token)), of: of ? keyOf(unquote(of)) : null }]
  })
}

/** Whether the token can be a name: a word, or one in quotes. */
export function isName(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'quoted'
}

/** The table that an alias stands for; the name itself where it is none; null for a trigger's rows and an upsert's. */
export function tableOf(all: readonly Token[], name: string): string | null {
  if (/^(new|old|excluded)$/.test(name)) return null
  for (const [at, token] of all.entries()) {
    if (!isName(token) || keyOf(unquote(token)) !== name || all[at + 1]?.text === '.') continue
    const before = /^AS$/i.test(all[at - 1]?.text ?? '') ? all[at - 2] : all[at - 1]
    if (before && isName(before) && !/^(FROM|JOIN|INTO|UPDATE|TABLE|ON)$/i.test(before.text))
      return keyOf(unquote(before))
  }
  return name
}

/** The keys of everything in a statement that can be a table. */
export function tablesNamed(all: readonly Token[]): Set<string> {
  return new Set(all.filter(isName).map((token) => keyOf(unquote(token))))
}
