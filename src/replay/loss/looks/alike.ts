/** Questions about the values of one column, and whether two of them end the same. */

import { namesIn } from '../../../sql/statement.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { tokensIn } from '../run/found.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import { type Contents, type Pair, rowsBeyond, type Value } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { isOneAtStart } from './one-at-start.ts'

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
  /** The row of which it is asked which values end the same, where that is not any plain one. */
  readonly asked?: Marked
}

/** Whether some statement that changes rows reads the column: then something was made of its values. */
export function isRead({ setting }: Journey, column: string): boolean {
  return setting.scripts.some(({ sql }) => namesIn(sql).has(column) && /\b(insert|update|replace)\b/i.test(sql))
}

/**
 * Whether the row ends the same with either value in the column; null where it cannot be told, as where both values are those
 * of rows that a condition takes out: what is gone with its row is not made one. Nor is what production itself makes one.
 */
export function endAlike(asking: Asking, row: Marked, column: string, pair: Pair): boolean | null {
  const [one, other] = [writing(row, column, pair[0]), writing(row, column, pair[1])]
  const answer = asking.alike([one], [other])
  if (answer !== true) return answer
  return isTakenOut(asking, row, column, one) || isOneAtStart(asking, row, column, pair) ? null : answer
}

/** Nothing else stands at the end that only this row has, and something does where it holds what it held. */
function isTakenOut(asking: Asking, row: Marked, column: string, edit: Edit): boolean {
  const end = asking.end([edit])
  const others = [...row.own].filter((key) => key !== column)
  const said = standing(
    asking.base,
    row,
    others.filter((key) => !isSurrogate(row.table, key)),
  )
  // An id may stand where others refer to it.
  const marks = said.length > 0 ? said : standing(asking.base, row, others)
  return end !== null && marks.length > 0 && !marks.some((token) => tokensOf(end).has(token))
}

/** The row's marks in these columns, as far as they stand at the end. */
function standing(end: Contents, { values }: Marked, columns: readonly string[]): string[] {
  const marks = columns.flatMap((key) => tokensIn(values.get(key) ?? ''))
  return marks.filter((token) => tokensOf(end).has(token))
}

/** By end: many pairs are asked about one row. */
const TOKENS = new WeakMap<Contents, ReadonlySet<string>>()

function tokensOf(contents: Contents): ReadonlySet<string> {
  const known =
    TOKENS.get(contents) ?? new Set([...contents.values()].flatMap(({ rows }) => rows.flat().flatMap(tokensIn)))
  TOKENS.set(contents, known)
  return known
}

/** The rows that only the first has. */
export function rowsBut(all: Contents | null, but: Contents | null): (readonly Value[])[] {
  return [...(all ?? [])].flatMap(([key, held]) => rowsBeyond(held, but?.get(key)))
}
