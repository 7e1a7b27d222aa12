/** Documents that a file puts into others as texts: `json_object('tags', tags)` gives `{"tags":"[]"}`, where `json(tags)` gives a list. */

import type { TextDocument } from '../../../model/formats.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { type PutIn, valuesPutIn } from '../../../sql/json-writings.ts'
import { keyOf } from '../../../sql/names.ts'
import { changesRows, namesIn } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, on, refusal, rowsOrNone, type State } from '../../../sqlite/engine.ts'
import { readSchema } from '../../../sqlite/schema.ts'
import { playedAs } from '../../scene.ts'
import type { Look, RowsRun } from '../look.ts'

export const textDocuments: Look<'textDocuments'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => run.first.performance.statements.flatMap((one) => takenForText(run, one)),
}

/** A text in a document that is a list or an object itself. */
interface Leaf {
  readonly table: string
  readonly column: string
  /** Its place, with `[#]` for each place in a list. */
  readonly path: string
  readonly text: string
}

/** So many of them are looked at in a column: they come in kinds. */
const MOST = 200

/**
 * The values that are documents and that the statement puts in as texts. SQLite is asked: with `json()` around it the file passes
 * on all rows, and the text is a document. Where the project itself keeps documents as texts there, that is its form.
 */
function takenForText(run: RowsRun, { sql, at }: StatementSeen): TextDocument[] {
  const { scene, before, first } = run
  const values = changesRows(sql) ? valuesPutIn(sql) : []
  if (values.length === 0) return []
  const names = namesIn(scene.script.sql)
  const asBefore = { start: before.state, end: first.after }
  const found = textsAdded(run, names, asBefore)
  const runs = found.length > 0 ? [{ ...asBefore, found }] : byDefault(run, names)
  return runs.flatMap(({ start, found: all }) =>
    [...new Set(values.map(({ text }) => text))].flatMap((text): TextDocument[] => {
      const after = playedAs(
        scene,
        start,
        scene.script.sql.replace(sql, () => wrapped(sql, values, text)),
      )
      if (after === null) return []
      const left = new Set(leavesAt(run, names, after).map(placeOf))
      const leaf = all.find((one) => !left.has(placeOf(one)))
      return leaf ? [{ ...leaf, at, value: text }] : []
    }),
  )
}

interface Ends {
  readonly start: State
  readonly end: State
}

/** The file on rows that all have their columns' defaults, where these are documents: what nothing reads as JSON has words in made-up rows. */
function byDefault(run: RowsRun, names: ReadonlySet<string>): (Ends & { readonly found: Leaf[] })[] {
  const start = on(run.scene.engine, run.before.state, (connection) => {
    const tables = [...readSchema(connection, 'main').tables.values()].filter((it) => !it.virtual && names.has(it.key))
    const all = tables.flatMap(({ name, columns }) => columns.map((column) => ({ table: name, column })))
    const documents = all.flatMap(({ table, column }) => {
      if (column.default === null || column.hidden !== 0) return []
      const value = `(SELECT d FROM (SELECT ${column.default}\n AS d) WHERE json_valid(d) AND d GLOB '[[{]*')`
      const [is] = rowsOrNone(connection, `SELECT ${value} IS NOT NULL`)
      return is?.[0] === 1 ? [{ table, column: column.name, value }] : []
    })
    for (const { table, column, value } of documents)
      refusal(() => connection.run(`UPDATE OR IGNORE main.${quoted(table)} SET ${quoted(column)} = ${value}`))
    return documents.length === 0 ? null : connection.state()
  })
  if (start === null) return []
  const end = playedAs(run.scene, start, run.scene.script.sql)
  return end === null ? [] : [{ start, end, found: textsAdded(run, names, { start, end }) }]
}

/** Those that are there behind the file and were not before it, neither there nor in another table. */
function textsAdded(run: RowsRun, names: ReadonlySet<string>, { start, end }: Ends): Leaf[] {
  const after = leavesAt(run, names, end)
  if (after.length === 0) return []
  const was = new Set(leavesAt(run, names, start).flatMap((one) => [placeOf(one), wordsOf(one)]))
  return after.filter((one) => !was.has(placeOf(one)) && !was.has(wordsOf(one)))
}

function leavesAt({ scene }: RowsRun, names: ReadonlySet<string>, state: State): Leaf[] {
  return on(scene.engine, state, (connection) => leavesIn(connection, names))
}

function placeOf({ table, column, path }: Leaf): string {
  return JSON.stringify([keyOf(table), keyOf(column), path])
}

/** A table that is made anew may have another name. */
function wordsOf({ path, text }: Leaf): string {
  return `${path} ${text}`
}

function wrapped(sql: string, values: readonly PutIn[], text: string): string {
  const own = values.filter((one) => one.text === text)
  return own.reduceRight((all, { start, end }) => `${all.slice(0, start)}json(${text})${all.slice(end)}`, sql)
}

/** None where the engine knows no JSON, or a column cannot be read. */
function leavesIn(connection: Connection, names: ReadonlySet<string>): Leaf[] {
  const tables = [...readSchema(connection, 'main').tables.values()].filter((it) => !it.virtual && names.has(it.key))
  return tables.flatMap(({ name: table, columns }) =>
    columns.flatMap(({ name: column }) => {
      const cell = `"the table".${quoted(column)}`
      const document = `CASE WHEN typeof(${cell}) = 'text' AND json_valid(${cell}) THEN ${cell} END`
      const sql = `SELECT DISTINCT leaf.fullkey, leaf.atom FROM main.${quoted(table)} AS "the table", json_tree(${document}) AS leaf
        WHERE leaf.type = 'text' AND leaf.atom GLOB '[[{]*' AND json_valid(leaf.atom) LIMIT ${MOST}`
      return rowsOrNone(connection, sql).map(([path, text]) => {
        return { table, column, path: String(path).replace(/\[\d+\]/g, '[#]'), text: String(text) }
      })
    }),
  )
}
