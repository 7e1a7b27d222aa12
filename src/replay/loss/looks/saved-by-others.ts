/** Rows that a DELETE leaves where another table has one that belongs to them: invented ones need not have. */

import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, leaving } from '../run/asking.ts'
import { rowsOf } from '../run/fewer.ts'
import { deletesOf, type Journey, plainRows } from '../run/journey.ts'
import { type Contents, sqlOf } from '../values/contents.ts'
import { askedTables, fillings, onlyFirst } from './asked-tables.ts'

const ASKS_FOR_NONE = /\bnot\s+(in|exists)\b|\bexcept\b|\bleft\s+(outer\s+)?join\b/i

/** Whether a plain row that is alone stays where the only row of another table has what both have columns for, by their names. */
export function isSavedByOthers(asking: Asking, journey: Journey, table: MarkedTable): boolean {
  const [row] = plainRows(table)
  const step = deletesOf(journey, table).find(({ statement: { sql } }) => ASKS_FOR_NONE.test(sql))
  if (!row || !step) return false
  const count = (end: Contents | null) => (end === null ? 0 : rowsOf(journey, table, end))
  const alone = count(asking.end([leaving([row])]))
  return meetings(journey, table, step.statement.sql).some(({ other, columns, fills }) => {
    const sets = columns.map((name) => `${quoted(name)} = ${sqlOf(row.values.get(keyOf(name)) ?? 'NULL')}`)
    const met = `UPDATE OR ABORT main.${quoted(other)} SET ${sets.join(', ')}`
    return fills.some((fill) => count(asking.end([leaving([row]), onlyFirst(other, columns), ...fill, met])) > alone)
  })
}

interface Meeting {
  readonly other: string
  /** Those of its columns that have the name of one of the table's. */
  readonly columns: readonly string[]
  /** What its rows are changed to, so that the statement's conditions hold for them, or do not. */
  readonly fills: readonly (readonly Edit[])[]
}

function meetings({ setting, start }: Journey, { key: table, facts }: MarkedTable, sql: string): Meeting[] {
  const names = namesIn(sql)
  return on(setting.engine, start.state, (connection) =>
    askedTables(connection, table, sql).flatMap((other): Meeting[] => {
      const isShared = (name: string) => facts.has(name) && names.has(name) && name !== 'id'
      const columns = columnsIn(connection, other).flatMap(({ name, hidden }) =>
        hidden === 0 && isShared(keyOf(name)) ? [name] : [],
      )
      return columns.length === 0 ? [] : [{ other, columns, fills: fillings(connection, other, columns, sql) }]
    }),
  )
}
