/** The first row of a table and the newest one: copies pass over them for their places alone. */

import type { Script } from '../../../model/text.ts'
import { statementsOf } from '../../../sql/split.ts'
import { namesIn } from '../../../sql/statement.ts'
import type { MarkedTable } from './marked-table.ts'
import { type Making, takesRows } from './met.ts'
import { putRow, readRow } from './put-row.ts'
import type { RowKind } from './row-kinds.ts'
import { lowest } from './there.ts'
import { AS_IT_IS } from './wanted.ts'

const FIRST: RowKind = { is: 'first', column: null, says: 'the lowest id' }

const LAST: RowKind = { is: 'last', column: null, says: 'the highest id' }

/** After all others: no row has a higher id than the newest one. */
export function addOuter(making: Making, scripts: readonly Script[]): void {
  const reading = scripts.flatMap(({ sql }) => statementsOf(sql)).filter((sql) => ASKS_LAST.test(sql) && takesRows(sql))
  const named = reading.map(namesIn)
  for (const table of making.tables.values()) {
    addFirst(making, table)
    if (named.some((names) => names.has(table.key))) addLast(making, table)
  }
}

/** What a statement has that goes by the end of its rows. */
const ASKS_LAST = /\b(max|lead|last_value)\s*\(|\bdesc\b|\bexists\b/i

/** As it is: a copy with an OFFSET passes over it. */
function addFirst({ connection }: Making, table: MarkedTable): void {
  for (const where of lowest(connection, table, 1)) table.rows.push(readRow(connection, table, FIRST, where, AS_IT_IS))
}

/** With values of its own, below the parent of a plain row. */
function addLast({ connection, wanted }: Making, table: MarkedTable): void {
  const asked = wanted(table, LAST, 0)
  const where = asked && putRow(connection, table, asked)
  if (asked && where !== null) table.rows.push(readRow(connection, table, LAST, where, asked))
}
