/** Columns that get one value by chance in all rows: a query that has nothing to do with the row is asked once. */

import type { OneChance } from '../../../model/statements.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetName } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, refusal, type SqlValue } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const oneChance: Look<'oneChance'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) => (mayBeOne(sql) ? targetName(sql) : null))
    return atEach(scene, first, asked, (connection, { at, sql }, table): OneChance[] =>
      filledOnce(connection, sql, table).map((column) => ({ at, table, column })),
    )
  },
}

function mayBeOne(sql: string): boolean {
  const action = actionOf(sql)
  if (action === null || action === 'DELETE' || /\breturning\b/i.test(sql)) return false
  return /\brandom(blob)?\s*\(/i.test(sql) && /\bselect\b/i.test(sql)
}

/** Times at which the clock says the same are no chance: three values in a row are. */
const TIMES = 3

/** The columns in which several rows get one value, and another one each time that the statement runs. */
function filledOnce(connection: Connection, sql: string, table: string): string[] {
  const written = writtenColumns(sql)
  const columns = columnsIn(connection, table).flatMap(({ name, hidden }) =>
    hidden === 0 && (written === null || written.has(keyOf(name))) ? [name] : [],
  )
  const returning = `${sql.replace(/[\s;]+$/, '')}\nRETURNING ${columns.map((name) => `quote(${quoted(name)})`).join(', ')}`
  const runs = Array.from({ length: TIMES }, () => ranWith(connection, returning))
  return columns.filter((_, at) => {
    const values = runs.map((rows) => [...new Set(rows.map((row) => row[at]))])
    const isOne = runs.every((rows) => rows.length > 1) && values.every((some) => some.length === 1)
    return isOne && new Set(values.map(([value]) => value)).size === TIMES
  })
}

/** The rows that the statement writes, of which nothing is left; none where SQLite refuses. */
function ranWith(connection: Connection, sql: string): readonly SqlValue[][] {
  let rows: readonly SqlValue[][] = []
  aside(connection, () =>
    refusal(() => {
      rows = connection.rows(sql)
    }),
  )
  return rows
}
