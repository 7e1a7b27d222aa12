/** Columns that hold moments of two forms behind the file: rows of before in the one, new rows or a new default in the other. */

import type { MixedFormat, MomentForm } from '../../../model/formats.ts'
import { keyOf } from '../../../sql/names.ts'
import { changesRows, namesIn } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, type Engine, NOTHING, on, Refused, refusal, type State } from '../../../sqlite/engine.ts'
import { type Column, readSchema, type Table } from '../../../sqlite/schema.ts'
import { played } from '../../scene.ts'
import type { Look, RowsRun } from '../look.ts'

export const mixedFormats: Look<'mixedFormats'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => (DATES.test(run.scene.script.sql) ? mixedIn(run) : []),
}

/** What a file that writes moments as text has in it: a function, a word of SQLite's, or one itself. */
const DATES = /\b(?:datetime|strftime|current_timestamp|unixepoch|julianday)\b|\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i

type Form = MomentForm | 'other'

/** Seconds since 1970 or days since 4714 BC, as a column of texts keeps them: seven digits or more. */
const NUMBER = '[0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'

/** The form of the values of a column, as SQL; NULL for what says nothing: no value, and a day alone, which fits all of them. */
function formOf(column: string): string {
  const c = quoted(column)
  const day = '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
  const clock = '[0-2][0-9]:[0-5][0-9]*'
  return `CASE WHEN ${c} IS NULL OR ${c} = '' OR ${c} GLOB '${day}' THEN NULL
    WHEN typeof(${c}) IN ('integer', 'real') THEN 'number'
    WHEN ${c} GLOB '${day} ${clock}' THEN 'space'
    WHEN ${c} GLOB '${day}T${clock}' THEN 'T'
    WHEN ${c} GLOB '${NUMBER}' AND ${c} NOT GLOB '*[^0-9.]*' THEN 'number'
    ELSE 'other' END`
}

function mixedIn(run: RowsRun): MixedFormat[] {
  const { scene, first, empty } = run
  const { engine } = scene
  const names = namesIn(scene.script.sql)
  const was = on(engine, empty.before, (connection) => readSchema(connection, 'main'))
  const is = on(engine, first.after, (connection) => readSchema(connection, 'main'))
  const pairs = [...is.tables.values()].flatMap((table) => shared(was.tables.get(table.key), table))
  const asked = pairs.filter(({ old, now }) => old.default !== now.default || names.has(now.key))
  if (asked.length === 0) return []
  const known = asked.flatMap((pair) => {
    const form = on(engine, empty.before, (connection) => knownForm(engine, connection, pair))
    return form === null ? [] : [{ ...pair, form }]
  })
  if (known.length === 0) return []
  const { start, end } = withGaps(run, known)
  const both = engine.openPair(start, end)
  try {
    return known.flatMap((pair) => mixed(engine, both, pair))
  } finally {
    both.close()
  }
}

/** A column that is there before and behind the file. */
interface Pair {
  readonly table: Table
  readonly was: Table
  readonly old: Column
  readonly now: Column
}

function shared(was: Table | undefined, table: Table): Pair[] {
  if (!was || was.virtual || table.virtual) return []
  return table.columns.flatMap((now) => {
    const old = was.columns.find(({ key }) => key === now.key)
    return old && old.hidden === 0 && now.hidden === 0 ? [{ table, was, old, now }] : []
  })
}

/** The one form that the project's own files give the column: by its default and by their rows; null where they do not, or several. */
function knownForm(engine: Engine, connection: Connection, { was, old }: Pair): MomentForm | null {
  const forms = new Set([...formsIn(connection, 'main', was.name, old.name), ...defaultForm(engine, old)])
  const [only, ...more] = forms
  return only !== undefined && more.length === 0 && only !== 'other' ? only : null
}

function formsIn(connection: Connection, schema: string, table: string, column: string): Form[] {
  const rows = connection.rows(`SELECT DISTINCT ${formOf(column)} FROM ${schema}.${quoted(table)}`)
  return rows.flatMap(([form]) => (form === null ? [] : [form as Form]))
}

/** What the default is once it is stored in a column of that type; nothing where it says nothing, or SQLite cannot tell. */
function defaultForm(engine: Engine, { type, default: value }: Column): Form[] {
  if (value === null) return []
  return on(engine, NOTHING, (connection) => {
    try {
      connection.run(`CREATE TABLE one (c ${type} DEFAULT (${value}\n)); INSERT INTO one DEFAULT VALUES`)
      return formsIn(connection, 'main', 'one', 'c')
    } catch (error) {
      if (error instanceof Refused) return []
      throw error
    }
  })
}

/** The two ends of the file with a row that has no value in each of these columns, as a file often fills only what is empty. */
function withGaps({ scene, before, first }: RowsRun, pairs: readonly Pair[]): { start: State; end: State } {
  const plain = { start: before.state, end: first.after }
  if (!first.performance.statements.some(({ sql }) => changesRows(sql))) return plain
  const start = on(scene.engine, before.state, (connection) => {
    for (const { was, old } of pairs.filter((pair) => !pair.old.notNull)) {
      const table = `main.${quoted(was.name)}`
      // A table without rowid, a constraint or a trigger may refuse it: then there is no gap.
      refusal(() =>
        connection.run(
          `UPDATE ${table} SET ${quoted(old.name)} = NULL WHERE rowid = (SELECT min(rowid) FROM ${table})`,
        ),
      )
    }
    return connection.state()
  })
  const { after, performance } = played(scene, start)
  return performance.refusals.length > 0 ? plain : { start, end: after }
}

function mixed(engine: Engine, both: Connection, pair: Pair & { readonly form: MomentForm }): MixedFormat[] {
  const { table, was, old, now, form } = pair
  const before = formsIn(both, 'main', was.name, old.name)
  const after = formsIn(both, 'after', table.name, now.name)
  const [given] = defaultForm(engine, now)
  const found = { table: table.name, column: now.name, was: form }
  const written = after.find((it) => it !== form && it !== 'other' && !before.includes(it))
  const stays = after.some((it) => it !== written && before.includes(it)) || given === form
  if (written && written !== 'other' && stays) return [{ ...found, now: written, by: 'rows' }]
  const isNew =
    given !== undefined && given !== 'other' && given !== form && keyOf(old.default ?? '') !== keyOf(now.default ?? '')
  return isNew && after.some((it) => it !== given) ? [{ ...found, now: given, by: 'default' }] : []
}
