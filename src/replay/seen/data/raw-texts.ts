/** Texts that a file puts between the quotation marks of a document as they are: `'{"a":"' || a || '"}'` is no JSON where `a` has one of its own. */

import type { RawText } from '../../../model/formats.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { quotationMarks } from '../../../rows/awkward-values.ts'
import { quotedTokens } from '../../../sql/json-texts.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, changesRows, namesIn, targetName } from '../../../sql/statement.ts'
import { quoted, significant } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on, refusal, rowsOrNone, type State } from '../../../sqlite/engine.ts'
import { readSchema } from '../../../sqlite/schema.ts'
import { foreignKeysIn } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { readShape } from '../../../sqlite/table-shape.ts'
import { playedAs } from '../../scene.ts'
import type { Look, RowsRun } from '../look.ts'

export const rawTexts: Look<'rawTexts'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => run.first.performance.statements.flatMap((one) => putAsTheyAre(run, one)),
}

/** A column that people write, and the value that is put into all of its rows. */
interface Written {
  readonly table: string
  readonly column: string
  readonly literal: string
}

/** So many columns are tried, each by a run of the file. */
const MOST = 4

/** The first one by which a document of the file becomes none. Where SQLite stops the file, that is told as such. */
function putAsTheyAre({ scene, before, first }: RowsRun, { sql, at }: StatementSeen): RawText[] {
  if (!changesRows(sql) || !sql.includes('"')) return []
  const read = new Set(namesOf(quotedTokens(significant(sql))).map(({ column }) => column))
  if (read.size === 0) return []
  const { engine } = scene
  const columns = on(engine, before.state, (connection) => writtenIn(connection, sql, read)).slice(0, MOST)
  if (columns.length === 0) return []
  const names = namesIn(scene.script.sql)
  const documentsAt = (end: State) => on(engine, end, (connection) => documentsIn(connection, names))
  // What is written only where there is nothing yet is written nowhere else.
  const open = /\bis\s+null\b/i.test(sql)
    ? on(engine, before.state, (it) => (emptied(it, sql) ? it.state() : null))
    : null
  const filled = open && playedAs(scene, open, scene.script.sql)
  const documents = documentsAt(filled ?? first.after)
  for (const one of documents.length > 0 ? columns : []) {
    const start = filledWith(engine, open ?? before.state, one)
    // A later statement may read what this one has written, and stop there.
    const end = playedAs(scene, start, scene.script.sql) ?? playedAs(scene, start, upTo(scene.script.sql, sql))
    const broken = end && on(engine, end, (connection) => brokenIn(connection, documents, one))
    if (broken) return [{ at, sql, of: `${one.table}.${one.column}`, ...broken }]
  }
  return []
}

function upTo(script: string, statement: string): string {
  return script.slice(0, script.indexOf(statement) + statement.length)
}

/** Writes NULL into the columns that the UPDATE writes; whether SQLite let it in one at least. */
function emptied(connection: Connection, sql: string): boolean {
  const table = actionOf(sql) === 'UPDATE' ? targetName(sql) : null
  const written = table === null ? [] : [...(writtenColumns(sql) ?? [])]
  const isRefused = (column: string) =>
    refusal(() => connection.run(`UPDATE main.${quoted(table ?? '')} SET ${quoted(column)} = NULL`)) !== null
  return written.filter((column) => !isRefused(column)).length > 0
}

function writtenIn(connection: Connection, sql: string, read: ReadonlySet<string>): Written[] {
  const [named, catalog] = [namesIn(sql), readCatalog(connection)]
  const tables = [...readSchema(connection, 'main').tables.values()].filter((it) => !it.virtual && named.has(it.key))
  return tables.flatMap(({ name: table }) => {
    const links = new Set(foreignKeysIn(connection, table).flatMap(({ from }) => from.map(keyOf)))
    return readShape(connection, table, catalog.texts).columns.flatMap((column) => {
      const [value] = read.has(keyOf(column.name)) && !links.has(keyOf(column.name)) ? quotationMarks(column) : []
      return value ? [{ table, column: column.name, literal: value.literal }] : []
    })
  })
}

/** The database in which each row has the value, as far as keys let it. */
function filledWith(engine: RowsRun['scene']['engine'], state: State, { table, column, literal }: Written): State {
  return on(engine, state, (connection) => {
    refusal(() => connection.run(`UPDATE OR IGNORE main.${quoted(table)} SET ${quoted(column)} = ${literal}`))
    return connection.state()
  })
}

/** A column, as spelt, in which there are documents. */
interface Place {
  readonly table: string
  readonly column: string
}

const IS_DOCUMENT = (cell: string) => `typeof(${cell}) = 'text' AND ${cell} GLOB '[[{]*'`

/** In whose plain rows each text that looks like a document is one. */
function documentsIn(connection: Connection, names: ReadonlySet<string>): Place[] {
  const tables = [...readSchema(connection, 'main').tables.values()].filter((it) => !it.virtual && names.has(it.key))
  return tables.flatMap(({ name: table, columns }) =>
    columns.flatMap(({ name: column }) => {
      const cell = quoted(column)
      const sql = `SELECT count(*), total(json_valid(${cell})) FROM main.${quoted(table)} WHERE ${IS_DOCUMENT(cell)}`
      const [[all, valid] = []] = rowsOrNone(connection, sql)
      return Number(all) > 0 && all === valid ? [{ table, column }] : []
    }),
  )
}

function brokenIn(
  connection: Connection,
  places: readonly Place[],
  one: Written,
): Pick<RawText, 'into' | 'text'> | null {
  for (const { table, column } of places) {
    const cell = quoted(column)
    const isBroken = `${IS_DOCUMENT(cell)} AND NOT json_valid(${cell}) AND instr(${cell}, ${one.literal}) > 0`
    const [[text] = []] = rowsOrNone(connection, `SELECT ${cell} FROM main.${quoted(table)} WHERE ${isBroken} LIMIT 1`)
    if (text !== undefined) return { into: `${table}.${column}`, text: String(text) }
  }
  return null
}
