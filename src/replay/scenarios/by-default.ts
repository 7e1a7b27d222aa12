/** Moments that a table's own DEFAULT writes into rows which a file adds: it does so for the application as well. */

import type { Fact } from '../../model/facts.ts'
import type { StatementSeen } from '../../model/seen.ts'
import { alterationIn } from '../../sql/alter.ts'
import { readTrigger } from '../../sql/create-trigger.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, objectOf, targetOf, verbOf } from '../../sql/statement.ts'
import { replacesRows, writtenColumns } from '../../sql/written.ts'
import { asksForChance } from '../../sqlite/chance.ts'
import { on } from '../../sqlite/engine.ts'
import { columnsIn } from '../../sqlite/schema.ts'
import type { Before, Scene } from '../scene.ts'

/**
 * Whether nothing but the DEFAULT of a table that was there before can have written the column: the file adds rows and leaves it
 * out. An id that is made by chance is another one in each database all the same.
 */
export function isByDefault(
  { engine }: Scene,
  { state }: Pick<Before, 'state'>,
  statements: readonly StatementSeen[],
  fact: Fact,
): boolean {
  if (fact.kind !== 'values-changed') return false
  const { table, column } = fact
  const written = on(engine, state, (connection) => columnsIn(connection, table)).find(({ name }) => same(name, column))
  if (!written || written.default === null || asksForChance(written.default)) return false
  const all = statements.map(({ sql }) => sql)
  const isMadeAnew = all.some(
    (sql) =>
      (/^(CREATE|DROP) TABLE$/.test(verbOf(sql)) && objectOf(sql) === keyOf(table)) ||
      same(alterationIn(sql)?.renamed ?? '', table),
  )
  const inTriggers = all.flatMap((sql) => (verbOf(sql) === 'CREATE TRIGGER' ? readTrigger(sql).statements : []))
  const writes = (sql: string) =>
    targetOf(sql) === keyOf(table) && /^(INSERT|REPLACE|UPDATE)$/.test(actionOf(sql) ?? '')
  const isGiven = (sql: string) => replacesRows(sql) || (writtenColumns(sql)?.has(keyOf(column)) ?? true)
  const writing = [...all, ...inTriggers].filter(writes)
  return !isMadeAnew && writing.some((sql) => actionOf(sql) === 'INSERT') && !writing.some(isGiven)
}
