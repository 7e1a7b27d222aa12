/** NULLs that a file writes over with an empty value, where views, triggers and indexes still ask whether there is a value. */

import { keyOf, same } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { identifier, isWord, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, on, rowsOrNone, type State } from '../../../sqlite/engine.ts'
import { columnsOf } from '../../../sqlite/release.ts'
import { columnsIn, type Entry, entriesOf } from '../../../sqlite/schema.ts'
import { type Value, valueIn } from '../../loss/values/contents.ts'
import { playedToEnd } from '../../scene.ts'
import type { RowsRun } from '../look.ts'
import { type Question, startWith, wordsIn } from './word-ends.ts'

/** What is written where there is no value. Any other word is one that the rows were to get. */
const EMPTY = /^('\s*|'?-?[01]|'?(0000|0001|9999|1970-01-01).*|'(null|none|nil|undefined|n\/?a|-))$/i

/** Whether the text has a literal that may stand for no value. */
export function hasEmpty(sql: string): boolean {
  return significant(sql).some(
    (token) => (token.kind === 'string' || token.kind === 'number') && EMPTY.test(valueIn(token.text)),
  )
}

/** Whether the object asks if the table's column is NULL. */
export function asksForNull(connection: Connection, { type, table: own, sql }: Entry, table: string, column: string) {
  if (!/\bnull\b|\bisnull\b|\bnotnull\b/i.test(sql)) return false
  const all = significant(sql)
  // More rows in an index change no answer; of a unique one that is what the empty value, and NOT NULL with it, are mostly meant for.
  const both = type !== 'index'
  const isOwn = (of: Token | null) => {
    if (type !== 'trigger') return true
    // The row that comes may still have none.
    if (of && same(unquote(of), 'new')) return false
    if (of && same(unquote(of), 'old')) return same(own, table)
    return others(connection, sql, table).every((it) => columnsIn(connection, it).every(({ key }) => key !== column))
  }
  return all.some((token, at) => {
    if (keyOf(unquote(token)) !== column || !/^(word|quoted)$/.test(token.kind)) return false
    const [one, two] = all.slice(at + 1, at + 3)
    const isNull = isWord(one, 'ISNULL') || (isWord(one, 'IS') && isWord(two, 'NULL'))
    const isNot =
      isWord(one, 'NOTNULL') || (isWord(one, 'NOT') && isWord(two, 'NULL')) || (isWord(one, 'IS') && isWord(two, 'NOT'))
    const of = all[at - 1]?.text === '.' ? (all[at - 2] ?? null) : null
    return (isNull || (isNot && both)) && isOwn(of)
  })
}

/** The other tables that a text names, as spelt. */
function others(connection: Connection, sql: string, table: string): string[] {
  const names = namesIn(sql)
  return entriesOf(connection).flatMap((it) =>
    it.type === 'table' && names.has(keyOf(it.name)) && !same(it.name, table) ? [it.name] : [],
  )
}

/**
 * The empty value that stands in the rows where all of them had NULL; null where one is NULL still, where it was known as an
 * empty one before, or where the view shows what it showed.
 */
export function inPlaceOfNull(run: RowsRun, question: Question): Value | null {
  const { scene, empty } = run
  const { table, column, object } = question
  const start = startWith(run, question, 'NULL')
  const end = start && playedToEnd(scene, start)
  if (!start || !end) return null
  const words = (state: State) => on(scene.engine, state, (it) => wordsIn(it, table, column))
  const [had, has] = [words(start), words(end)]
  const [now, ...more] = has.filter((it) => !had.includes(it))
  if (now === undefined || more.length > 0 || has.includes('NULL') || !EMPTY.test(now)) return null
  const isKnown = on(scene.engine, empty.before, (connection) => {
    const own = columnsIn(connection, table).find(({ key }) => key === keyOf(column))
    return wordsIn(connection, table, column).includes(now) || (own?.default ?? 'NULL') === literalOf(now)
  })
  if (isKnown || asksForToo(object.sql, column, now)) return null
  if (object.type !== 'view') return now
  const shown = (state: State) => on(scene.engine, state, (it) => shownBy(it, object.name, now))
  const both = [shown(start), shown(end)].map((rows) => JSON.stringify(rows))
  return both[0] === both[1] ? null : now
}

function literalOf(value: Value): string {
  return value.startsWith("'") ? `${value}'` : value
}

/** `deleted_at IS NULL OR deleted_at = ''`, `coalesce(deleted_at, '') = ''`: the empty value is known behind the column's name. */
function asksForToo(sql: string, column: string, now: Value): boolean {
  const all = significant(sql)
  return all.some((token, at) => {
    if (!same(unquote(token), column)) return false
    return all.slice(at + 1, at + 5).some((it) => /^(string|number)$/.test(it.kind) && valueIn(it.text) === now)
  })
}

/** What the view shows, with what stands in the place of NULL for NULL. */
function shownBy(connection: Connection, view: string, now: Value): string[] {
  const known = now.startsWith("'") ? now.slice(1) : Number(now)
  const columns = columnsOf(connection, view).map(identifier).join(', ')
  const rows = rowsOrNone(connection, `SELECT ${columns} FROM main.${identifier(view)} LIMIT 500`)
  return rows.map((cells) => JSON.stringify(cells.map((cell) => cell ?? known))).sort()
}
