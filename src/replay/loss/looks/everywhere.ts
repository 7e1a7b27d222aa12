/** Whether a column's values are lost in each row that there is: then no kind of row is why. */

import { NULL } from '../../../rows/literals.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'

interface Asked {
  readonly table: MarkedTable
  readonly column: string
  /** Those in which it is lost. */
  readonly rows: readonly Marked[]
}

/** True where no other row has a value of its own there, nor one that stands at the end: what the lost ones have in common is theirs by chance. */
export function isLostEverywhere({ start }: Journey, { table, column, rows }: Asked): boolean {
  const others = table.rows.filter((row) => !rows.includes(row))
  if (others.some(({ own }) => own.has(column))) return false
  const stands = new Set([...start.end.values()].flatMap((held) => held.rows.flat()))
  return !others.some(({ values }) => {
    const value = values.get(column) ?? NULL
    return value !== NULL && stands.has(value)
  })
}
