/** Columns that an UPDATE fills out of its FROM, where nothing says which row of that belongs to which: SQLite takes any of them. */

import type { Untied } from '../../../model/statements.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { targetName } from '../../../sql/statement.ts'
import type { Token } from '../../../sql/tokens.ts'
import { quoted, unquote } from '../../../sql/tokens.ts'
import { type UpdateFrom, updateFrom, withoutTexts } from '../../../sql/update-from.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { indexesIn, primaryKeyIn } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import type { Played, Scene } from '../../scene.ts'
import { linksIn } from './links.ts'
import { atEach } from './turns.ts'

export function untiedFrom(scene: Scene, played: Played): Untied[] {
  const asked = played.performance.statements.map(({ sql }) => updateFrom(sql))
  return atEach(scene, played, asked, (connection, { at, sql }, update): Untied[] => {
    const table = targetName(sql)
    if (table === null || isTied(connection, table, update) || isOneRow(connection, update)) return []
    const given = assignmentsIn(sql).filter(({ value }) => !isOfRow(connection, table, update, value))
    const [first] = given
    const found = first && tieOf(connection, table, update, new Set(given.map(({ column }) => column)))
    return first && found
      ? [{ at, table, column: nameOf(connection, table, first.column), ...found, isOneOf: true }]
      : []
  })
}

function nameOf(connection: Connection, table: string, key: string): string {
  return columnsIn(connection, table).find((it) => it.key === key)?.name ?? key
}

/** Whether SQLite understands it of the rows behind FROM alone. */
function isOfFrom(connection: Connection, { before, from }: UpdateFrom, value: string): boolean {
  const sql = `${withoutTexts(before)} SELECT (${value}) FROM ${withoutTexts(from)}`
  return refusal(() => connection.prepare(sql)) === null
}

/** Whether SQLite understands it of the table's row alone. */
function isOfRow(
  connection: Connection,
  table: string,
  { before, called }: UpdateFrom,
  value: readonly Token[],
): boolean {
  const sql = `${withoutTexts(before)} SELECT (${withoutTexts(value)}) FROM main.${quoted(table)} AS ${quoted(called)}`
  return refusal(() => connection.prepare(sql)) === null
}

/** The conditions on what is behind FROM. */
function conditionsOf(connection: Connection, update: UpdateFrom): (readonly Token[])[] {
  return update.conditions.filter((one) => isOfFrom(connection, update, withoutTexts(one)))
}

/** One condition at least is about both, or the query behind FROM is about the row. */
function isTied(connection: Connection, table: string, update: UpdateFrom): boolean {
  const isOfBoth = (one: readonly Token[]) =>
    !isOfRow(connection, table, update, one) && !isOfFrom(connection, update, withoutTexts(one))
  return !isOfFrom(connection, update, '1') || update.conditions.some(isOfBoth)
}

const AGGREGATE = /^(count|sum|total|avg|min|max|group_concat|string_agg|jsonb?_group_(array|object))$/i

/** What is behind FROM gives one row, or is to: a LIMIT, a sum of all, one that is there by itself. */
function isOneRow(connection: Connection, update: UpdateFrom): boolean {
  const read = [...update.before, ...update.from]
  const isWord = (words: RegExp) => read.some(({ kind, text }) => kind === 'word' && words.test(text))
  if (isWord(/^LIMIT$/i) || (isWord(AGGREGATE) && !isWord(/^(GROUP|OVER)$/i))) return true
  const own = conditionsOf(connection, update).map(withoutTexts)
  const where = own.length > 0 ? ` WHERE ${own.join(' AND ')}` : ''
  const sql = `${withoutTexts(update.before)} SELECT 1 FROM ${withoutTexts(update.from)}${where} LIMIT 2`
  let rows = 0
  refusal(() => {
    rows = connection.rows(sql).length
  })
  return rows === 1
}

/**
 * The condition that is not there, where something speaks for it: the query gives the key of the table itself, or a table has a
 * link to it, or a key of the same name. Of a table whose rows a literal chooses, one is meant.
 */
function tieOf(
  connection: Connection,
  table: string,
  update: UpdateFrom,
  written: ReadonlySet<string>,
): Pick<Untied, 'other' | 'tie'> | null {
  const { sources, called, before, from } = update
  const ordinary = readCatalog(connection).ordinary
  const read = new Set([...before, ...from].map((token) => keyOf(unquote(token))))
  const isOneMeant = [from, ...conditionsOf(connection, update)].some(isChosen)
  const columns = columnsIn(connection, table)
  const [key, links] = [primaryKeyIn(connection, table), linksIn(connection, table)]
  for (const { label, table: own } of sources) {
    const isQuery = own === null || !ordinary.has(keyOf(own))
    const gives = (column: string) => isOfFrom(connection, update, `[${label}].[${column}]`)
    if (!isQuery && isOneMeant) continue
    const all = `${label}.`
    const pairs = key.map((column) => `${called}.${column} = ${all}${column}`)
    const isOwn = isQuery ? read.has(keyOf(table)) : same(own, table)
    if (isOwn && key.length > 0 && key.every(gives)) return { other: label, tie: pairs.join(' AND ') }
    for (const { other, from: link, isOwn: isFrom, tieAs } of links) {
      const isThere = isQuery ? read.has(keyOf(other)) : same(own, other)
      const column = isFrom ? (primaryKeyIn(connection, other)[0] ?? 'rowid') : link
      if (isThere && !(isFrom && written.has(keyOf(link))) && gives(column)) return { other: label, tie: tieAs(label) }
    }
    const shared = isQuery
      ? undefined
      : uniqueIn(connection, own).find((it) => columns.some(({ name }) => same(name, it)))
    if (shared !== undefined && !written.has(keyOf(shared)))
      return { other: label, tie: `${called}.${shared} = ${all}${shared}` }
  }
  return null
}

/** Columns that are a key by themselves, and are called more than id: two tables that have one of the same name speak of the same thing. */
function uniqueIn(connection: Connection, table: string): string[] {
  const unique = indexesIn(connection, table).filter((it) => it.unique && !it.partial && it.parts.length === 1)
  const keys = [primaryKeyIn(connection, table), ...unique.map(({ parts }) => parts.flatMap(({ name }) => name ?? []))]
  return keys.flatMap(([only, ...more]) =>
    only !== undefined && more.length === 0 && !/^(row)?id$/i.test(only) ? [only] : [],
  )
}

/** `d.is_default = 1`, `u.role IN ('owner')`, `s.gone IS NULL`. */
function isChosen(all: readonly Token[]): boolean {
  const isLiteral = (token: Token | undefined) =>
    token !== undefined && (/^(number|string|blob)$/.test(token.kind) || /^(NULL|TRUE|FALSE|NOT|\()$/i.test(token.text))
  return all.some(({ text }, at) => /^(=|==|IS|IN)$/i.test(text) && (isLiteral(all[at + 1]) || isLiteral(all[at - 1])))
}
