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
  const broken = brokenBy(scene, state, stopped)
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
 * The columns of which some row breaks a new key, in words; null where the refusal is of another kind, or they have other names in
 * the table that they come from.
 * @param state the rows on which the file is refused
 */
export function strayIn(scene: Scene, state: State, stopped: Refusal): string | null {
  const broken = brokenBy(scene, state, stopped)
  const columns = on(scene.engine, state, (connection) =>
    broken.flatMap((one) => {
      const source = sourceOf(connection, one, stopped)
      return source === null ? [] : [`${source.table}.${source.column}`]
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

/** The keys that rows break where none is asked for; none where the file is refused for another reason. */
function brokenBy(scene: Scene, state: State, { message }: Refusal): Broken[] {
  if (message !== 'FOREIGN KEY constraint failed') return []
  const { after, performance } = played({ ...scene, runner: { ...scene.runner, foreignKeys: false } }, state)
  return performance.refusals.length > 0 ? [] : on(scene.engine, after, brokenKeys)
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
function pointed(connection: Connection, broken: Broken, stopped: Refusal): string[] {
  const { key } = broken
  const to = key.to?.[0] ?? soleKeyIn(connection, key.parent)
  const source = sourceOf(connection, broken, stopped)
  if (source === null || to === null) return []
  const [child, column] = [identifier(source.table), identifier(source.column)]
  const parents = `(SELECT ${identifier(to)} AS key, row_number() OVER (ORDER BY rowid) - 1 AS number FROM main.${identifier(key.parent)} WHERE ${identifier(to)} IS NOT NULL)`
  const numbered = `(SELECT rowid AS id, row_number() OVER (ORDER BY rowid) - 1 AS number FROM main.${child} WHERE ${column} IS NOT NULL)`
  const sql = `UPDATE OR ABORT main.${child} SET ${column} = p.key FROM ${numbered} AS c, ${parents} AS p
    WHERE c.id = ${child}.rowid AND p.number = c.number % (SELECT count(*) FROM ${parents})`
  return refusal(() => connection.run(sql)) === null ? [`${source.table}.${source.column}`] : []
}

/** Where the values of a broken key of one column come from; null where no table has such a column that is free. */
function sourceOf(connection: Connection, { table, key }: Broken, { statement }: Refusal) {
  const [column = '', ...more] = key.from
  const source = sourcesOf(connection, table, statement).find((it) => isFree(connection, it, column))
  return source === undefined || more.length > 0 ? null : { table: source, column }
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
