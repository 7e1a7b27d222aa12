/** Names in double quotes that are no column: SQLite takes `"Nmae"` for a text where there is no such column. */

import { perform } from '../../../apply/file.ts'
import type { NameAsText } from '../../../model/formats.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { keyOf } from '../../../sql/names.ts'
import { changesRows, namesIn, outerWord, targetName } from '../../../sql/statement.ts'
import { quoted, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { readSchema, type Schema } from '../../../sqlite/schema.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Look } from '../look.ts'
import { soundsLikeColumn } from './sounds-like.ts'

export const namesAsText: Look<'namesAsText'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => takenForText(scene, first),
}

/**
 * Asks SQLite before each statement with such a name: in brackets it is a name and nothing else, and what is refused then
 * was taken for a text (https://sqlite.org/quirks.html#dblquote). Texts that were meant as such are passed over.
 */
function takenForText(scene: Scene, first: Played): NameAsText[] {
  const { statements } = first.performance
  if (!statements.some(isSuspect)) return []
  return on(scene.engine, first.before, (connection) => {
    const found: NameAsText[] = []
    const before = readSchema(connection, 'main')
    let next = 0
    perform(connection, scene.script, scene.runner, (path, line) => {
      scene.watch(path, line)
      const statement = line > 0 ? statements[next] : undefined
      if (line > 0) next += 1
      if (statement && isSuspect(statement)) found.push(...textsIn(connection, statement, before))
    })
    // A word that stands in single quotes as well is a text.
    const isSingle = significant(scene.script.sql).some(({ kind, text }) => kind === 'string' && /\w/.test(text))
    const meant = found.filter(
      ({ name, byQuotes }) => !scene.script.sql.includes(`'${name}'`) && (isSingle || !byQuotes),
    )
    return meant.map((one) => ({ ...one, column: columnWith(connection, one) }))
  })
}

function isSuspect({ sql }: StatementSeen): boolean {
  return sql.includes('"') && changesRows(sql)
}

function textsIn(connection: Connection, statement: StatementSeen, before: Schema): NameAsText[] {
  const { sql, at } = statement
  const tokens = significant(sql)
  const candidates = tokens.filter((token) => token.text.startsWith('"') && /^[A-Za-z_]\w*$/.test(unquote(token)))
  const texts = candidates.filter((token) => isText(connection, sql, token))
  if (texts.length === 0) return []
  const known = columnsNear(connection, sql, before)
  const others = candidates.some((token) => !texts.includes(token) && known.has(keyOf(unquote(token))))
  const sounding = new Set(texts.filter((token) => soundsLikeColumn(tokens, token, known, others)).map(unquote))
  const table = targetName(sql) ?? ''
  // Nothing in a list of VALUES can be a column.
  const rest = outerWord(tokens, 0, /^VALUES$/i) >= 0 ? [] : texts.map(unquote)
  return [...new Set([...sounding, ...rest])].map((name) => ({
    ...{ at, table, column: null, name },
    ...(sounding.has(name) ? {} : { byQuotes: true as const }),
  }))
}

/** Whether SQLite finds no column of this name where the token stands. */
function isText(connection: Connection, sql: string, { start, end, text }: Token): boolean {
  const asName = `${sql.slice(0, start)}[${text.slice(1, -1)}]${sql.slice(end)}`
  return /^no such column/.test(refusal(() => connection.prepare(asName)) ?? '')
}

/** The columns of the tables that the statement names, now and before the file. */
function columnsNear(connection: Connection, sql: string, before: Schema): Set<string> {
  const names = namesIn(sql)
  const tables = [...before.tables.values(), ...readSchema(connection, 'main').tables.values()]
  return new Set(tables.filter(({ key }) => names.has(key)).flatMap(({ columns }) => columns.map(({ key }) => key)))
}

/** The column of the table that holds the text in every row at the end; null where there is none. */
function columnWith(connection: Connection, { table, name }: NameAsText): string | null {
  const there = readSchema(connection, 'main').tables.get(keyOf(table))
  const value = `'${name.replaceAll("'", "''")}'`
  for (const { name: column } of there?.columns ?? []) {
    const [row] = connection.rows(
      `SELECT count(*) > 0 AND total(${quoted(column)} IS ${value}) = count(*) FROM main.${quoted(there?.name ?? '')}`,
    )
    if (row?.[0] === 1) return column
  }
  return null
}
