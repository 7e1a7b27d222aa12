/** Moments that a table's own DEFAULT writes into rows which a file adds: it does so for the application as well. */

import type { Fact } from '../../model/facts.ts'
import type { StatementSeen } from '../../model/seen.ts'
import { alterationIn } from '../../sql/alter.ts'
import { readTrigger } from '../../sql/create-trigger.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, objectOf, targetOf, verbOf } from '../../sql/statement.ts'
import { replacesRows, writtenColumns } from '../../sql/written.ts'
import { asksForChance } from '../../sqlite/chance.ts'
import { on, type State } from '../../sqlite/engine.ts'
import { columnsIn } from '../../sqlite/schema.ts'
import type { Before, Scene } from '../scene.ts'

/**
 * Whether nothing but the DEFAULT of the table can have written the column: the file adds rows and leaves it out. That of a new
 * table dates the rows that come with it as it dates all others; where a table is made anew, its rows had a date. An id that is
 * made by chance is another one in each database all the same.
 * @param after what the file has left, its new tables among it
 */
export function isByDefault(
  { engine }: Scene,
  { state }: Pick<Before, 'state'>,
  after: State,
  statements: readonly StatementSeen[],
  fact: Fact,
): boolean {
  if (fact.kind !== 'values-changed') return false
  const { table, column } = fact
  const had = on(engine, state, (connection) => columnsIn(connection, table))
  const isNew = had.length === 0
  const is = isNew ? on(engine, after, (connection) => columnsIn(connection, table)) : had
  const written = is.find(({ name }) => same(name, column))
  if (!written || written.default === null || asksForChance(written.default)) return false
  const all = statements.map(({ sql }) => sql)
  const isMadeAnew = all.some(
    (sql) =>
      ((isNew ? /^DROP TABLE$/ : /^(CREATE|DROP) TABLE$/).test(verbOf(sql)) && objectOf(sql) === keyOf(table)) ||
      same(alterationIn(sql)?.renamed ?? '', table),
  )
  const inTriggers = all.flatMap((sql) => (verbOf(sql) === 'CREATE TRIGGER' ? readTrigger(sql).statements : []))
  const writes = (sql: string) =>
    targetOf(sql) === keyOf(table) && /^(INSERT|REPLACE|UPDATE)$/.test(actionOf(sql) ?? '')
  const isGiven = (sql: string) => replacesRows(sql) || (writtenColumns(sql)?.has(keyOf(column)) ?? true)
  const writing = [...all, ...inTriggers].filter(writes)
  return !isMadeAnew && writing.some((sql) => actionOf(sql) === 'INSERT') && !writing.some(isGiven)
}
