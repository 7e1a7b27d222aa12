/** Rows that a DELETE takes for doubles because they have no value: it groups them, and the key that it makes room for does not. */

import { keyOf } from '../../../sql/names.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { keysAtEnd } from '../run/end-keys.ts'
import { isThere, type Journey } from '../run/journey.ts'
import type { Step } from '../run/play.ts'

export interface Undoubled {
  readonly table: MarkedTable
  readonly step: Step
  /** The column (keyOf case) in which they have no value. */
  readonly column: string
}

/** To a key no NULL is like another one (https://sqlite.org/lang_createtable.html#unique_constraints); to GROUP BY all are. */
export function undoubledIn(journey: Journey): Undoubled[] {
  return journey.leavings.flatMap(({ table, step, rows, cameBack, moved }) => {
    if (cameBack || moved || !isThere(journey, table)) return []
    const left = table.rows.filter((row) => !rows.includes(row) && row.kind.is === 'null')
    const columns = rows.flatMap(({ kind: { is, column, among } }) => {
      const isSecond = is === 'null' && among?.length === 0 && left.some((row) => row.kind.column === column)
      return isSecond && column !== null && isInKey(journey, table, column) ? [column] : []
    })
    return [...new Set(columns)].map((column) => ({ table, step, column }))
  })
}

function isInKey(journey: Journey, { key }: MarkedTable, column: string): boolean {
  const life = journey.lives.tables.get(key)
  const now = keyOf(life?.columns.get(column)?.now ?? column)
  return keysAtEnd(journey, life?.now ?? key).some((columns) => columns.includes(now))
}
