/** Where in a refused statement the trouble is, found by asking SQLite again. */

import { keyOf } from '../sql/names.ts'
import { significant, type Token, unquote } from '../sql/tokens.ts'
import { type Connection, Refused } from '../sqlite/engine.ts'

/** UTF-16 offsets into the statement. */
interface Spot {
  readonly start: number
  readonly end: number
}

/** Statements with more tokens than this are pointed at as a whole: asking costs one prepare per candidate. */
const MOST_TOKENS = 20_000

/**
 * The part of `statement` that `message` speaks of: the token of a syntax error, or the name that does not exist or exists
 * already. Falls back to the statement's first token.
 */
export function locate(connection: Connection, statement: string, message: string): Spot {
  const all = significant(statement)
  const whole = { start: 0, end: all[0]?.end ?? 0 }
  if (all.length === 0 || all.length > MOST_TOKENS) return whole
  const near = /^near "([\s\S]*)": /.exec(message)
  if (near) return nearToken(connection, statement, all, near[1] as string, message) ?? whole
  if (message === 'incomplete input') return last(all)
  const unrecognized = /^unrecognized token: "([\s\S]*)"/.exec(message)
  if (unrecognized) return at(statement, unrecognized[1] as string) ?? whole
  const name = NAMED.map((pattern) => pattern.exec(message)?.[1]).find((found) => found !== undefined)
  return (name === undefined ? null : named(all, name)) ?? whole
}

/** SQLite's messages that end in, or hold, the name in question. */
const NAMED: readonly RegExp[] = [
  /^no such (?:table|column|index|view|trigger|function|module|collation sequence): "?([^"]*?)"?(?: - .*)?$/,
  /^duplicate column name: (.*)$/,
  /^(?:table|view|index|trigger|there is already (?:a table|an index)) (?:named )?"?(.*?)"? already exists$/,
  /^there is already (?:a table|an index|another table or index) (?:with this name|named): (.*)$/,
  /has no column named (.*)$/,
  /^unknown column "(.*)" in foreign key definition$/,
  /^wrong number of arguments to function (.*)\(\)$/,
  /^misuse of (?:aggregate|window)(?: function)?:? (.*)\(\)$/,
  /^ambiguous column name: (.*)$/,
]

/**
 * A syntax error names a token but not which of its occurrences. The right one is the first whose text, cut right behind
 * it, is refused with the same words: anything shorter is merely incomplete.
 */
function nearToken(
  c: Connection,
  statement: string,
  all: readonly Token[],
  text: string,
  message: string,
): Spot | null {
  for (const token of all) {
    if (token.text !== text) continue
    try {
      c.prepare(statement.slice(0, token.end))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      if (error.message === message) return token
    }
  }
  return at(statement, text)
}

function named(all: readonly Token[], name: string): Spot | null {
  const whole = keyOf(name)
  const short = whole.slice(whole.lastIndexOf('.') + 1)
  const matches = (wanted: string) => all.find((token) => keyOf(unquote(token)) === wanted)
  return matches(whole) ?? matches(short) ?? null
}

function at(statement: string, text: string): Spot | null {
  const start = statement.indexOf(text)
  return start < 0 ? null : { start, end: start + text.length }
}

function last(all: readonly Token[]): Spot {
  return all[all.length - 1] as Token
}
