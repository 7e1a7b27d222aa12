/** Rows that a DELETE takes for doubles of rows of another parent: what it compares leaves out whose they are. */

import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Edit, writing } from '../run/asking.ts'
import { cellsAfter } from '../run/cells.ts'
import { keysToCome } from '../run/end-keys.ts'
import { deletesOf, isThere, type Journey, plainRows } from '../run/journey.ts'
import type { Step } from '../run/play.ts'

export interface TakenForDoubles {
  readonly table: MarkedTable
  readonly step: Step
  /** The foreign key (keyOf case) in which the rows differ, and the table that it leads to, as spelt. */
  readonly column: string
  readonly parent: string
}

/**
 * Two rows that differ in their parent alone: of those one goes, and both stay where they are unlike in the rest, too. So it is asked of
 * tables whose rows have no id of their own, and say nothing but what belongs to whom; and where no new key wants each of the
 * rest once.
 */
export function takenForDoubles(journey: Journey): TakenForDoubles[] {
  return journey.start.tables.flatMap((table): TakenForDoubles[] => {
    const own = deletesOf(journey, table)
    const [one, ...more] = plainRows(table)
    if (own.length === 0 || !one || !isThere(journey, table) || hasOwnId(table)) return []
    const isNamed = (column: string) => own.some(({ statement: { sql } }) => namesIn(sql).has(column))
    const open = table.shape.foreignKeys.flatMap(({ from: [column = '', ...rest], parent }) =>
      rest.length > 0 || keyOf(parent) === table.key || isNamed(keyOf(column))
        ? []
        : [{ column: keyOf(column), parent }],
    )
    const [step] = own
    const asked = open.filter(({ column }) => !keysToCome(journey, table).some((key) => !key.includes(column)))
    return asked.flatMap(({ column, parent }): TakenForDoubles[] => {
      const other = more.find(({ values }) => values.get(column) !== one.values.get(column))
      const isTaken = other !== undefined && isOneLess(journey, [one, other], column)
      return isTaken && step ? [{ table, step, column, parent }] : []
    })
  })
}

/** An id that nothing else is in, by which other rows could know it. */
function hasOwnId({ shape: { columns, primaryKey, foreignKeys } }: MarkedTable): boolean {
  const [id, ...more] = primaryKey.map(keyOf)
  if (columns.some(({ rowidAlias }) => rowidAlias)) return true
  return id !== undefined && more.length === 0 && !foreignKeys.some(({ from }) => from.some((it) => keyOf(it) === id))
}

/** Both rows stand at the end as they are, and one of them where they are alike in all but the column. */
function isOneLess(journey: Journey, [one, other]: readonly [Marked, Marked], column: string): boolean {
  const standing = (edits: readonly Edit[]) => {
    const cells = cellsAfter(journey, edits)
    return cells && [one, other].filter((row) => cells(row, column) !== undefined).length
  }
  const edits = [...other.values].flatMap(([key, value]) => {
    const its = one.values.get(key) ?? 'NULL'
    return key === column || its === value ? [] : [writing(other, key, its)]
  })
  // What it is found by has to stay as it is.
  const finds = namesIn(other.where)
  const isFound = ![...other.values.keys()].some((key) => key !== column && finds.has(key))
  return isFound && edits.length > 0 && standing([]) === 2 && standing(edits) === 1
}
