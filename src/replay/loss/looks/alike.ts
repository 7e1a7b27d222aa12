/** Questions about the values of one column, and whether two of them end the same. */

import { namesIn } from '../../../sql/statement.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import type { Journey } from '../run/journey.ts'
import type { Contents, Pair, Value } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'

/** A column, and the rows in which its value does not stand at the end. */
export interface Question {
  readonly table: MarkedTable
  readonly column: string
  readonly facts: Facts
  readonly rows: readonly Marked[]
  /** It stands there, but not beside anything else of its rows. */
  readonly apart: boolean
  /** Rows of the table that are lost with all that they hold. */
  readonly lost?: ReadonlySet<Marked>
}

/** Whether some statement that changes rows reads the column: then something was made of its values. */
export function isRead({ setting }: Journey, column: string): boolean {
  return setting.scripts.some(({ sql }) => namesIn(sql).has(column) && /\b(insert|update|replace)\b/i.test(sql))
}

/** Whether the row ends the same with either value in the column; null where it cannot be told. */
export function endAlike(asking: Asking, row: Marked, column: string, [one, other]: Pair): boolean | null {
  return asking.alike([writing(row, column, one)], [writing(row, column, other)])
}

/** The rows that only the first has. */
export function rowsBut(all: Contents | null, but: Contents | null): (readonly Value[])[] {
  return [...(all ?? [])].flatMap(([key, { rows }]) => {
    const there = new Set(but?.get(key)?.rows.map((cells) => cells.join('\u0001')))
    return rows.filter((cells) => !there.has(cells.join('\u0001')))
  })
}
