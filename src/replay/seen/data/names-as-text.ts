/** Columns that were filled with a column's name: SQLite takes `"Nmae"` for text where there is no such column. */

import type { NameAsText, StatementSeen } from '../../../model/seen.ts'
import { keyOf } from '../../../sql/names.ts'
import { changesRows, namesIn, targetOf } from '../../../sql/statement.ts'
import { quoted, significant, unquote } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { readSchema, type Schema, type Table } from '../../../sqlite/schema.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Look } from '../look.ts'

export const namesAsText: Look<'namesAsText'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => heldAsText(scene, first),
}

/**
 * The columns that hold the name of a column as text in every row, and did not before, where a statement has that name in
 * double quotes (https://sqlite.org/quirks.html#dblquote). A double-quoted word that is no column's name of the tables in
 * the statement was meant as text.
 */
function heldAsText(scene: Scene, first: Played): NameAsText[] {
  const suspects = first.performance.statements.flatMap(suspect)
  if (suspects.length === 0) return []
  const pair = scene.engine.openPair(first.before, first.after)
  try {
    const [was, is] = [readSchema(pair, 'main'), readSchema(pair, 'after')]
    return [...is.tables.values()].flatMap((table) =>
      held(pair, was, table).flatMap((one) => blamed(one, suspects, was, is)),
    )
  } finally {
    pair.close()
  }
}

interface Suspect {
  readonly statement: StatementSeen
  /** Texts in double quotes, as written. */
  readonly quoted: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

function suspect(statement: StatementSeen): Suspect[] {
  const { sql, verb } = statement
  if (!sql.includes('"') || !(changesRows(sql) || verb === 'CREATE TABLE')) return []
  const quoted = significant(sql)
    .filter((token) => token.text.startsWith('"'))
    .map(unquote)
  return quoted.length > 0 ? [{ statement, quoted: new Set(quoted), names: namesIn(sql) }] : []
}

interface Held {
  readonly table: Table
  readonly column: string
  readonly name: string
  readonly rows: number
}

/** The columns of a table that hold one text in every row, which is another one than before. */
function held(pair: Connection, was: Schema, table: Table): Held[] {
  if (table.virtual || table.columns.length === 0) return []
  const then = was.tables.get(table.key)
  const now = single(pair, 'after', table)
  const before = then ? single(pair, 'main', then) : new Map<string, unknown>()
  return table.columns.flatMap(({ key, name: column }) => {
    const found = now.get(key)
    if (!found || before.get(key) !== undefined) return []
    return [{ table, column, name: found.text, rows: found.rows }]
  })
}

function single(
  pair: Connection,
  schema: string,
  { name, columns }: Table,
): Map<string, { text: string; rows: number }> {
  const some = columns.slice(0, 400)
  const sums = some.flatMap(({ name: column }) => [
    `min(${quoted(column)})`,
    `max(${quoted(column)})`,
    `count(${quoted(column)})`,
  ])
  const [row = []] = pair.rows(`SELECT count(*), ${sums.join(', ')} FROM ${schema}.${quoted(name)}`)
  const [rows, ...values] = row
  return new Map(
    some.flatMap(({ key }, at) => {
      const [low, high, count] = values.slice(at * 3, at * 3 + 3)
      const is = typeof low === 'string' && low === high && count === rows
      return is ? [[key, { text: low, rows: Number(rows) }] as const] : []
    }),
  )
}

function blamed(one: Held, suspects: readonly Suspect[], was: Schema, is: Schema): NameAsText[] {
  const found = suspects.find(
    ({ statement, quoted, names }) =>
      quoted.has(one.name) &&
      (names.has(one.table.key) || targetOf(statement.sql) !== null) &&
      isColumn(one, names, was, is),
  )
  const { table, column, name, rows } = one
  return found ? [{ at: found.statement.at, table: table.name, column, name, rows }] : []
}

/** Whether the text is the name of a column: of the table itself, or of one that the statement names, before or after. */
function isColumn({ table, name }: Held, names: ReadonlySet<string>, was: Schema, is: Schema): boolean {
  const key = keyOf(name)
  const near = [table, ...[...was.tables.values(), ...is.tables.values()].filter((it) => names.has(it.key))]
  return near.some((it) => it.columns.some((column) => column.key === key))
}
