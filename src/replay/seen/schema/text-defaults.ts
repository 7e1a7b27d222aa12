/** Defaults that are a text in quotes and look like an expression or a truth: every new row then holds the words of it. */

import type { TextDefault } from '../../../model/formats.ts'
import { keyOf } from '../../../sql/names.ts'
import { significant, type Token, unquote } from '../../../sql/tokens.ts'
import { later } from '../../../sqlite/clock.ts'
import { type Engine, NOTHING, on, Refused, type State } from '../../../sqlite/engine.ts'
import { readSchema } from '../../../sqlite/schema.ts'
import type { Look } from '../look.ts'

export const textDefaults: Look<'textDefaults'> = {
  nothing: [],
  needs: 'empty',
  look: ({ scene, empty }) => {
    const mayHave = /\bdefault\b[\s(]*['"]/i.test(scene.script.sql) && empty.performance.refusals.length === 0
    return mayHave ? newOnes(scene.engine, empty, scene.script.sql) : []
  },
}

function newOnes(engine: Engine, { before, after }: { before: State; after: State }, sql: string): TextDefault[] {
  const known = defaultsOf(engine, before)
  const was = new Set(known.map(idOf))
  // Who keeps such words elsewhere, or asks for them, reads them so.
  const areUsual = known.some(({ isNumber, text }) => isNumber && asTruth(text) !== null) || asksForTruths(sql)
  const fresh = defaultsOf(engine, after).filter((it) => !was.has(idOf(it)))
  return fresh.flatMap(({ isNumber, ...it }) => {
    const gives = (isNumber && !areUsual ? asTruth(it.text) : null) ?? asExpression(engine, it.text)
    return gives === null ? [] : [{ ...it, gives }]
  })
}

/** `isNumber`: its column holds numbers, and truths among them. */
type Default = Omit<TextDefault, 'gives'> & { readonly isNumber: boolean }

/** Types of numbers and truths. Not those of dates, which are NUMERIC to SQLite, too: https://sqlite.org/datatype3.html#affname. */
const NUMBERS = /bool|int|real|floa|doub|numeric|decimal/i

/** Whether the file has such a word in quotes that is no default: in a CHECK, a condition, a value. */
function asksForTruths(sql: string): boolean {
  const tokens = significant(sql).filter(({ text }) => text !== '(')
  const isDefault = (at: number) => /^default$/i.test(tokens[at - 1]?.text ?? '')
  return tokens.some((it, at) => it.kind === 'string' && asTruth(unquote(it)) !== null && !isDefault(at))
}

/** SQLite has no truths but the numbers 1 and 0 (https://sqlite.org/datatype3.html#boolean_datatype); null for another text. */
function asTruth(text: string): '1' | '0' | null {
  const word = text.trim().toLowerCase()
  return word === 'true' ? '1' : word === 'false' ? '0' : null
}

function idOf({ table, column, text }: Omit<Default, 'isNumber'>): string {
  return JSON.stringify([keyOf(table), keyOf(column), text])
}

/** Every default that is one text. */
function defaultsOf(engine: Engine, state: State): Default[] {
  const tables = on(engine, state, (connection) => [...readSchema(connection, 'main').tables.values()])
  return tables.flatMap((table) =>
    table.columns.flatMap(({ name, type, default: value }) => {
      const text = value === null ? null : textIn(value)
      return text === null ? [] : [{ table: table.name, column: name, text, isNumber: NUMBERS.test(type) }]
    }),
  )
}

/** What stands in the quotes; null for any other expression. A name in double quotes is a text here, as there is no column. */
function textIn(expression: string): string | null {
  const [only, ...more] = significant(expression).filter(({ text }) => text !== '(' && text !== ')')
  return only && more.length === 0 && (only.kind === 'string' || only.kind === 'quoted') ? unquote(only) : null
}

/** Longer ones are documents. */
const MOST_TOKENS = 40

/** Other databases' functions of the moment and of chance: no text is meant to be called so. */
const FOREIGN = /^(?:now|getdate|sysdate|newid|uuid|gen_random_uuid|uuid_generate_v4)\s*\(\s*\)$/i

/**
 * What SQLite makes of the text as an expression, where that is another thing at another time, or each time: nobody wants such a
 * text for its own sake. Empty for another database's function; null for a text.
 */
export function asExpression(engine: Engine, text: string): string | null {
  if (FOREIGN.test(text.trim())) return ''
  const tokens = significant(text)
  if (tokens.length > MOST_TOKENS || !isCall(tokens) || tokens.some(isForbidden)) return null
  const ask = () => evaluated(engine, text)
  const [now, again, then] = [ask(), ask(), later(ask)]
  if (now === null || now === then) return null
  return now === again ? now : BY_CHANCE
}

function isCall(tokens: readonly Token[]): boolean {
  const calls = tokens.some(({ kind }, at) => kind === 'word' && tokens[at + 1]?.text === '(')
  return calls || (tokens.length === 1 && /^current_(?:timestamp|date|time)$/i.test(tokens[0]?.text ?? ''))
}

function isForbidden({ kind, text }: Token): boolean {
  return kind === 'semicolon' || kind === 'unfinished' || /^(?:select|with|values|zeroblob|printf|format)$/i.test(text)
}

/** A report is the same each time that it is made. */
const BY_CHANCE = 'another value each time'

/** As text; null where SQLite refuses it. */
function evaluated(engine: Engine, expression: string): string | null {
  return on(engine, NOTHING, (connection) => {
    try {
      const [row] = connection.rows(`SELECT quote((${expression}\n))`)
      return String(row?.[0] ?? '')
    } catch (error) {
      if (error instanceof Refused) return null
      throw error
    }
  })
}
