/** Where each statement of a script starts and ends, from its text alone. */

import { type Token, tokens } from '../sql/tokens.ts'

/** UTF-16 offsets of one statement: from its first token to just behind its semicolon or the end of the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Splits at semicolons, apart from those inside a trigger's body: a CREATE TRIGGER ends at `; END ;`, as in
 * `sqlite3_complete()` (https://sqlite.org/c3ref/complete.html).
 */
export function spans(sql: string): Span[] {
  const found: Span[] = []
  let statement: Token[] = []
  for (const token of tokens(sql)) {
    if (token.kind === 'space' || token.kind === 'comment') continue
    if (token.kind === 'semicolon' && statement.length === 0) continue
    statement.push(token)
    if (token.kind !== 'semicolon' || !ends(statement)) continue
    found.push(span(statement))
    statement = []
  }
  return statement.length > 0 ? [...found, span(statement)] : found
}

function span(statement: readonly Token[]): Span {
  return { start: statement[0]?.start ?? 0, end: statement.at(-1)?.end ?? 0 }
}

/** Whether the semicolon at the end of these tokens ends the statement. */
function ends(statement: readonly Token[]): boolean {
  if (!isTrigger(statement)) return true
  return statement.at(-2)?.text.toUpperCase() === 'END' && statement.at(-3)?.kind === 'semicolon'
}

function isTrigger(statement: readonly Token[]): boolean {
  const words = statement.slice(0, 6).map((it) => it.text.toUpperCase())
  return /^(?:EXPLAIN (?:QUERY PLAN )?)?CREATE (?:TEMP |TEMPORARY )?TRIGGER(?: |$)/.test(words.join(' '))
}
