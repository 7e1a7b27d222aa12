/** Rows of the base's own, as the units and states that it lists: what a new file does to one that it names by its key is meant. */

import { keyOf } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { quoted, significant } from '../../../sql/tokens.ts'
import { alone, on, refusal } from '../../../sqlite/engine.ts'
import type { Column } from '../../../sqlite/table-shape.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { readAs, sqlOf, type Value } from '../values/contents.ts'

/** Whether the base's INSERTs write the key of each of these rows, and the statement names it. */
export function areSeeded(journey: Journey, table: MarkedTable, rows: readonly Marked[], sql: string): boolean {
  const keys = table.shape.keys.flatMap(({ columns: [column, ...more], partial }) =>
    partial || !column || more.length > 0 || isSurrogate(table, keyOf(column)) ? [] : [keyOf(column)],
  )
  const named = literalsIn(sql)
  const isNamed = (column: string) => rows.every(({ values }) => named.has(sqlOf(values.get(column) ?? 'NULL')))
  const own = keys.filter(isNamed)
  if (rows.length === 0 || own.length === 0) return false
  const seeds = new Set(seedsOf(journey, table).flatMap((it) => [...literalsIn(it)]))
  return own.some((column) => rows.every(({ values }) => seeds.has(sqlOf(values.get(column) ?? 'NULL'))))
}

/** The statements of the base that put rows into the table. */
export function seedsOf({ base, lives }: Journey, { key }: MarkedTable): string[] {
  const names = calledIn(lives, key)
  return base
    .flatMap(({ sql }) => statementsOf(sql))
    .filter((it) => /^(INSERT|REPLACE)$/.test(actionOf(it) ?? '') && names.includes(targetOf(it) ?? ''))
}

/** What the base itself puts into the column of its rows, and its DEFAULT. */
export function ownTexts(journey: Journey, table: MarkedTable, { name, default: given }: Column): readonly Value[] {
  const { setting, start } = journey
  const made = on(setting.engine, start.state, (it) =>
    it.rows(`SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?`, [table.name]),
  )
  return on(setting.engine, alone(new Uint8Array(0)), (connection) => {
    const found: Value[] = []
    // What another table has to hold first is left out.
    for (const sql of [String(made[0]?.[0]), ...seedsOf(journey, table)]) refusal(() => connection.run(sql))
    const own = quoted(name)
    for (const from of [`SELECT ${own} FROM main.${quoted(table.name)}`, `SELECT (${given}\n) AS ${own}`])
      refusal(() => {
        for (const [cell] of connection.rows(`SELECT DISTINCT ${readAs(name)} FROM (${from})`)) found.push(String(cell))
      })
    return found
  })
}

/** The texts that it writes, as SQL. */
function literalsIn(sql: string): Set<string> {
  return new Set(significant(sql).flatMap(({ kind, text }) => (kind === 'string' ? [text] : [])))
}
