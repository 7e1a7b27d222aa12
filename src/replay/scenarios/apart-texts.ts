/** Texts that were invented alike for two tables: a key that only they make equal is refused on few databases. */

import type { Refusal } from '../../model/facts.ts'
import { renameOf } from '../../sql/alter.ts'
import { keyOf } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { actionOf, namesIn, targetOf } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { writtenColumns } from '../../sql/written.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { allForeignKeys } from '../../sqlite/schema-keys.ts'
import type { Scene } from '../scene.ts'

/**
 * The database with another ending to each text that a table has in common with one that the file names before it, but for
 * those that the file names and those of foreign keys; null where there are none.
 * @param isOurs whether the rows of a table (keyOf case) are invented
 */
export function apartTexts({ engine, script }: Scene, state: State, isOurs: (table: string) => boolean): State | null {
  const named = namesIn(script.sql)
  const literals = significant(script.sql).filter(({ kind }) => kind === 'string')
  const known = literals.map((token) => unquote(token))
  return on(engine, state, (connection) => {
    const keys = keyColumns(connection)
    const places = everyTable(connection)
      .filter((table) => named.has(table) && isOurs(table))
      .flatMap((table) => textColumns(connection, table).map((column) => ({ table, column })))
    let changed = 0
    for (const { table, column } of places) {
      if (keys.has(`${table}.${keyOf(column)}`)) continue
      const before = places.slice(
        0,
        places.findIndex((it) => it.table === table),
      )
      const own = identifier(column)
      for (const other of before) {
        const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${own} = ${own} || ' of ' || ? WHERE typeof(${own}) = 'text'
          AND ${own} IN (SELECT ${identifier(other.column)} FROM main.${identifier(other.table)})
          AND ${own} NOT IN (SELECT value FROM json_each(?))`
        if (refusal(() => connection.rows(sql, [table, JSON.stringify(known)])) === null)
          changed += Number(connection.rows('SELECT changes()')[0]?.[0])
      }
    }
    return changed > 0 ? connection.state() : null
  })
}

/** `table.column` of everything that a foreign key compares. */
function keyColumns(connection: Connection): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [child, all] of allForeignKeys(connection))
    for (const { parent, from, to } of all) {
      for (const name of from) found.add(`${keyOf(child)}.${keyOf(name)}`)
      for (const name of to ?? textColumns(connection, parent)) found.add(`${keyOf(parent)}.${keyOf(name)}`)
    }
  return found
}

function textColumns(connection: Connection, table: string): string[] {
  const rows = connection.rows(
    `SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0 AND (type LIKE '%TEXT%' OR type LIKE '%CHAR%')`,
    [table],
  )
  return rows.map(([name]) => String(name))
}

/** Whether the statement that was refused has written something: where equal texts are what it looks for, it finds none now. */
export function hasWritten({ engine, script }: Scene, before: State, after: State, { statement }: Refusal): boolean {
  const target = targetOf(statement)
  if (target === null) return false
  const renames = statementsOf(script.sql).flatMap((sql) => renameOf(sql) ?? [])
  const now = renames.find(({ from }) => keyOf(from) === target)?.to ?? target
  const countIn = (state: State, table: string, where?: string) =>
    on(engine, state, (connection) => countRowsOf(connection, table, where))
  if (actionOf(statement) !== 'UPDATE') return countIn(after, now) > countIn(before, target)
  const columns = [...(writtenColumns(statement) ?? [])].map((name) => `${identifier(name)} IS NOT NULL`)
  return columns.length > 0 && countIn(after, now, ` WHERE ${columns.join(' AND ')}`) > 0
}

/** 0 where there is no such table. */
export function countRowsOf(connection: Connection, table: string, where = ''): number {
  let found = 0
  refusal(() => {
    found = Number(connection.rows(`SELECT count(*) FROM main.${identifier(table)}${where}`)[0]?.[0])
  })
  return found
}
