/** A `CREATE TRIGGER` text in its parts: when it fires, for which columns, under which condition, and what it does. */

import { normalSql } from './create-table.ts'
import { keyOf } from './names.ts'
import { inOneOrder } from './spellings.ts'
import { significant, type Token, unquote } from './tokens.ts'

export interface TriggerText {
  /** The table or view (keyOf case) on whose rows it fires. */
  readonly table: string
  /** `AFTER UPDATE`. */
  readonly moment: string
  /** Behind `UPDATE OF`, in lower case; empty: any column. */
  readonly columns: readonly string[]
  /** Behind WHEN; null without one. */
  readonly condition: string | null
  readonly statements: readonly string[]
}

/** Reads the text that `sqlite_schema` holds for a trigger. */
export function readTrigger(sql: string): TriggerText {
  const all = significant(sql)
  const words = all.map((token) => (token.kind === 'word' ? token.text.toUpperCase() : ''))
  const at = words.findIndex((word, index) => index > 1 && /^(BEFORE|AFTER|INSTEAD|INSERT|UPDATE|DELETE)$/.test(word))
  const when = /^(BEFORE|INSTEAD)$/.test(words[at] ?? '') ? words[at] : 'AFTER'
  const event = words.findIndex((word, index) => index >= at && /^(INSERT|UPDATE|DELETE)$/.test(word))
  const on = words.indexOf('ON', event)
  const listed = words[event + 1] === 'OF' ? all.slice(event + 2, on).filter(({ text }) => text !== ',') : []
  const begin = words.indexOf('BEGIN', on)
  const asks = words.indexOf('WHEN', on)
  const name = all[on + 2]?.text === '.' ? all[on + 3] : all[on + 1]
  return {
    table: name ? keyOf(unquote(name)) : '',
    moment: `${when} ${words[event]}`,
    columns: listed.map((token) => keyOf(unquote(token))),
    condition: asks > 0 && asks < begin ? textOf(sql, all.slice(asks + 1, begin)) : null,
    statements: statementsIn(sql, all.slice(begin + 1, words.lastIndexOf('END'))),
  }
}

function statementsIn(sql: string, body: readonly Token[]): string[] {
  const found: Token[][] = [[]]
  for (const token of body) {
    if (token.kind === 'semicolon') found.push([])
    else found.at(-1)?.push(token)
  }
  return found.filter((tokens) => tokens.length > 0).map((tokens) => textOf(sql, tokens))
}

function textOf(sql: string, tokens: readonly Token[]): string {
  return sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
}

function textOfAll(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}

/** A condition or statement as it can be compared: without layout, brackets around the whole, and second spellings. */
export function normalPart(sql: string): string {
  const text = textOfAll(inOneOrder(significant(normalSql(sql))))
  return isBracketed(text) ? normalPart(text.slice(2, -2)) : text
}

function isBracketed(text: string): boolean {
  if (!text.startsWith('( ') || !text.endsWith(' )')) return false
  let depth = 0
  const tokens = significant(text)
  const closes = tokens.findIndex((token) => {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    return depth === 0
  })
  return closes === tokens.length - 1
}
