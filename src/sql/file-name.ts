/** Where a statement names a file of its own: ATTACH and VACUUM INTO, the only two that do. */

import { significant, type Token } from './tokens.ts'

/** The expression that says which file. `start` and `end` are UTF-16 offsets into the statement. */
export interface FileName {
  readonly verb: 'ATTACH' | 'VACUUM'
  readonly start: number
  readonly end: number
  /** Of a single token: ATTACH takes a bare name for text, which no other expression does. */
  readonly only: Token | null
}

/**
 * Null for every other statement, and for one that SQLite will not understand. The grammar:
 * https://sqlite.org/lang_attach.html, https://sqlite.org/lang_vacuum.html
 */
export function fileNameIn(statement: string): FileName | null {
  // Asked of every statement each time that it is played.
  if (!/attach|vacuum/i.test(statement)) return null
  const all = significant(statement).filter((token) => token.kind !== 'semicolon')
  if (isWord(all[0], 'ATTACH')) {
    const from = isWord(all[1], 'DATABASE') ? 2 : 1
    return between(all, 'ATTACH', from, indexOfAs(all, from))
  }
  if (!isWord(all[0], 'VACUUM')) return null
  const into = all.slice(0, 3).findIndex((token) => isWord(token, 'INTO'))
  return into < 0 ? null : between(all, 'VACUUM', into + 1, all.length)
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word
}

function between(all: readonly Token[], verb: FileName['verb'], from: number, until: number): FileName | null {
  const [first, last] = [all[from], all[until - 1]]
  if (!first || !last || until <= from) return null
  return { verb, start: first.start, end: last.end, only: until === from + 1 ? first : null }
}

/** The AS of the statement itself: that of a CAST stands in brackets. */
function indexOfAs(all: readonly Token[], from: number): number {
  let depth = 0
  return all.findIndex((token, index) => {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    return index > from && depth === 0 && isWord(token, 'AS')
  })
}
