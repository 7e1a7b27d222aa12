/** Invented rows that keep a foreign key which a new file is the first to declare: production's rows may have kept it all along. */

import type { Refusal } from '../../model/facts.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { type ForeignKey, foreignKeysIn, soleKeyIn } from '../../sqlite/schema-keys.ts'
import { type Played, played, type Scene } from '../scene.ts'

/** A start on which every new key has its parent, and the columns that got another value. */
export interface Kept {
  readonly state: State
  readonly first: Played
  readonly columns: readonly string[]
}

/**
 * SQLite is asked which new keys the rows break, on a run without foreign keys; in the rows before the file those columns then
 * hold keys of the parent.
 * @returns null where no new key is broken, its values do not come from such a column, or that does not help
 */
export function kept(scene: Scene, state: State, stopped: Refusal): Kept | null {
  if (stopped.message !== 'FOREIGN KEY constraint failed') return null
  const { after, performance } = played({ ...scene, runner: { ...scene.runner, foreignKeys: false } }, state)
  if (performance.refusals.length > 0) return null
  const broken = on(scene.engine, after, brokenKeys)
  const columns: string[] = []
  const other = on(scene.engine, state, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    for (const one of broken) columns.push(...pointed(connection, one, stopped))
    return connection.state()
  })
  if (columns.length === 0) return null
  const first = played(scene, other)
  return first.performance.refusals.length > 0 ? null : { state: other, first, columns }
}

/**
 * The columns of which some row breaks a new key, in words; null where the refusal is of another kind, or they have other names in the table that they come from.
 * @param state the rows on which the file is refused
 */
export function strayIn(scene: Scene, state: State, stopped: Refusal): string | null {
  if (stopped.message !== 'FOREIGN KEY constraint failed') return null
  const { after, performance } = played({ ...scene, runner: { ...scene.runner, foreignKeys: false } }, state)
  if (performance.refusals.length > 0) return null
  const broken = on(scene.engine, after, brokenKeys)
  const columns = on(scene.engine, state, (connection) =>
    broken.flatMap(({ table, key: { from } }) => {
      const [column = '', ...more] = from
      const source = sourcesOf(connection, table, stopped.statement).find((it) => isFree(connection, it, column))
      return source === undefined || more.length > 0 ? [] : [`${source}.${column}`]
    }),
  )
  return columns.length > 0 ? unparented(columns) : null
}

/** Values of these columns, which point at nothing. */
export function unparented(columns: readonly string[]): string {
  return `values of ${columns.join(' and ')} that no parent has`
}

interface Broken {
  readonly table: string
  readonly key: ForeignKey
}

/** The keys that some row breaks. */
function brokenKeys(connection: Connection): Broken[] {
  const rows = connection.rows('SELECT DISTINCT "table", fkid FROM pragma_foreign_key_check')
  return rows.flatMap(([table, id]) =>
    foreignKeysIn(connection, String(table))
      .filter((key) => key.id === id)
      .map((key) => ({ table: String(table), key })),
  )
}

/** Lets the rows that the key comes from point at parents; the columns that were changed. */
function pointed(connection: Connection, { table, key }: Broken, { statement }: Refusal): string[] {
  const [from, ...more] = key.from
  const to = key.to?.[0] ?? soleKeyIn(connection, key.parent)
  if (from === undefined || more.length > 0 || to === null) return []
  const source = sourcesOf(connection, table, statement).find((it) => isFree(connection, it, from))
  if (source === undefined) return []
  const [child, column] = [identifier(source), identifier(from)]
  const parents = `(SELECT ${identifier(to)} AS key, row_number() OVER (ORDER BY rowid) - 1 AS number FROM main.${identifier(key.parent)} WHERE ${identifier(to)} IS NOT NULL)`
  const numbered = `(SELECT rowid AS id, row_number() OVER (ORDER BY rowid) - 1 AS number FROM main.${child} WHERE ${column} IS NOT NULL)`
  const sql = `UPDATE OR ABORT main.${child} SET ${column} = p.key FROM ${numbered} AS c, ${parents} AS p
    WHERE c.id = ${child}.rowid AND p.number = c.number % (SELECT count(*) FROM ${parents})`
  return refusal(() => connection.run(sql)) === null ? [`${source}.${from}`] : []
}

/** The table itself, which is rebuilt, or those that the refused statement takes its rows from. */
function sourcesOf(connection: Connection, table: string, statement: string): string[] {
  const named = namesIn(statement)
  const all = everyTable(connection)
  return [...all.filter((it) => it === keyOf(table)), ...all.filter((it) => named.has(it) && it !== keyOf(table))]
}

/** Whether the table has the column, and no key that is known says what it holds. */
function isFree(connection: Connection, table: string, column: string): boolean {
  const own = connection.rows(`SELECT name FROM pragma_table_info(?, 'main')`, [table])
  if (!own.some(([name]) => keyOf(String(name)) === keyOf(column))) return false
  return !foreignKeysIn(connection, table).some(({ from }) => from.some((name) => keyOf(name) === keyOf(column)))
}
