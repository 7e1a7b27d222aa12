/** Rows of the base's own, as the units and states that it lists: what a new file does to one that it names by its key is meant. */

import { keyOf } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { significant } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { sqlOf } from '../values/contents.ts'

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

/** The texts that it writes, as SQL. */
function literalsIn(sql: string): Set<string> {
  return new Set(significant(sql).flatMap(({ kind, text }) => (kind === 'string' ? [text] : [])))
}
