/** What a row says of the one at which it should point, where a query in brackets gives all of them the same one. */

import type { StatementSeen } from '../../../model/seen.ts'
import type { Filled } from '../../../sql/filled.ts'
import { isNamedAfter, keyOf, same } from '../../../sql/names.ts'
import { actionOf, namesIn, outerWord, targetOf } from '../../../sql/statement.ts'
import { quoted, significant, type Token, unquote } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { type Column, columnsIn } from '../../../sqlite/schema.ts'
import { foreignKeysIn } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'

/** A query for the key of a list, and the statements of its file. */
interface Asked {
  readonly filled: Filled
  /** As spelt, the column that gets the key. */
  readonly column: string
  readonly statement: StatementSeen
  readonly all: readonly StatementSeen[]
}

/**
 * The condition that the query lacks, over a list whose key it asks for: by a column of the row that no statement about the same
 * rows reads, and that holds what the list was filled from, or is named after the list. Where a column that has a parent in every
 * row gets another one in all of them, its own value says it.
 * @returns the list and the condition, which is null where it is all the rows had; null where the row says nothing of it
 */
export function namedBy(connection: Connection, asked: Asked): { other: string; tie: string | null } | null {
  const { filled, statement } = asked
  if (isChosen(statement.sql)) return null
  const list = listOf(connection, filled.query)
  if (!list || same(list.name, filled.table)) return null
  const own = columnsIn(connection, filled.table)
  if (isOverwritten(connection, asked, list, own)) return { other: list.name, tie: null }
  const read = asked.all.filter(({ sql }) => targetOf(sql) === targetOf(statement.sql)).map(({ sql }) => namesIn(sql))
  const links = new Set(foreignKeysIn(connection, filled.table).flatMap(({ from }) => from.map(keyOf)))
  const open = own.filter(
    ({ key, type, primaryKey }) =>
      !links.has(key) && !read.some((names) => names.has(key)) && isText(type) && !(primaryKey > 0 && own.length === 1),
  )
  for (const { key, name } of open) {
    const to = list.texts.find((it) => isFilledFrom(asked, list, key, it) || isNamed(filled.table, name, list, it))
    if (to) return { other: list.name, tie: `${list.name}.${to.name} = ${filled.table}.${name}` }
  }
  return null
}

/** Whether a literal chooses the rows that get the key: then one is meant for just those. */
function isChosen(sql: string): boolean {
  const all = significant(sql)
  const where = outerWord(all, 0, /^WHERE$/i)
  return where >= 0 && all.slice(where).some(({ kind }) => kind === 'number' || kind === 'string')
}

interface List {
  readonly name: string
  readonly texts: readonly Column[]
}

/** The one table of which the query takes a key: by itself, or the first or last of them. */
function listOf(connection: Connection, query: readonly Token[]): List | null {
  const from = outerWord(query, 0, /^FROM$/i)
  const table = query[from + 1]
  const asked = query.slice(1, Math.max(from, 1))
  // Without the table's name before that of the column.
  const bare = asked.filter(({ text }, at) => text !== '.' && asked[at + 1]?.text !== '.')
  const texts = bare.map((token) => keyOf(unquote(token)))
  const next = query[from + 2]?.text ?? ''
  if (from < 0 || !table || /^(,|JOIN|\.)$/i.test(next) || query.some(({ text }) => /^JOIN$/i.test(text))) return null
  const name = readCatalog(connection).ordinary.get(keyOf(unquote(table)))
  const columns = name === undefined ? [] : columnsIn(connection, name)
  const keys = columns.filter(({ primaryKey }) => primaryKey > 0)
  const [key] = keys
  const isKey = key && keys.length === 1 && texts.includes(key.key)
  const isPlain = texts.length === 1 || /^(min|max)\($/.test(texts.slice(0, 2).join(''))
  if (name === undefined || !isKey || !isPlain) return null
  return { name, texts: columns.filter((it) => it.primaryKey === 0 && isText(it.type)) }
}

function isText(type: string): boolean {
  return /char|text|clob/i.test(type)
}

/** Whether a statement before has put the column's values there. */
function isFilledFrom({ all, statement, filled }: Asked, list: List, column: string, to: Column): boolean {
  return all.slice(0, all.indexOf(statement)).some(({ sql }) => {
    const names = namesIn(sql)
    const isCopy = actionOf(sql) === 'INSERT' && same(targetOf(sql) ?? '', list.name) && names.has(keyOf(filled.table))
    return isCopy && names.has(column) && (names.has(to.key) || list.texts.length === 1)
  })
}

/** `category` or `category_name` of a row, of `categories (id, name)`; and `name` of `old_categories`. */
function isNamed(table: string, column: string, { name: list }: List, to: Column): boolean {
  const bare = (name: string) => keyOf(name).replaceAll('_', '')
  const [own, its] = [bare(column), bare(to.name)]
  const stem = own.endsWith(its) && own !== its ? own.slice(0, -its.length) : own
  return (
    isNamedAfter(`${stem}_id`, list) || (own === its && bare(table) !== bare(list) && bare(table).includes(bare(list)))
  )
}

/** Whether the column has a parent in all rows, and the statement writes all of them. */
function isOverwritten(
  connection: Connection,
  { filled, column, statement }: Asked,
  list: List,
  own: readonly Column[],
): boolean {
  const isLink = foreignKeysIn(connection, filled.table).some(
    ({ from, parent }) => from.length === 1 && same(from[0] ?? '', column) && same(parent, list.name),
  )
  if (actionOf(statement.sql) !== 'UPDATE' || !isLink || !own.some((it) => same(it.name, column) && it.notNull))
    return false
  const [[count] = []] = connection.rows(`SELECT count(DISTINCT ${quoted(column)}) FROM main.${quoted(filled.table)}`)
  return Number(count) > 1
}
