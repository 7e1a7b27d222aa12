/** The row with the lowest id, which a copy with an OFFSET passes over, and the one with the highest. */

import type { Marked } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { type Asking, type Edit, removing } from '../run/asking.ts'
import { keysOf, losesAnother } from '../run/by-key.ts'
import { tokensIn } from '../run/found.ts'
import { contentsAtStart, isForeign, type Journey, plainRows } from '../run/journey.ts'
import { changes } from './other-values.ts'

/** What is special about it is its place, which another row has without it. */
export function isOuter({ kind: { is } }: Marked): boolean {
  return is === 'first' || is === 'last'
}

/** Whether it makes no difference what it says, or what is missing without it is another row in its stead. */
export function isPassedOver(asking: Asking, journey: Journey, row: Marked): boolean {
  const columns = toldBy(journey, row)
  const edits = changed(journey, row, columns)
  return (
    (asking.vanishes(edits) === true && othersShow(asking, journey, row, columns)) || anotherGoes(asking, journey, row)
  )
}

/** Its own columns: another parent would make another row the outer one there. What the row before it ends with stands there. */
function toldBy({ index }: Journey, row: Marked): string[] {
  const keys = new Set(uniqueColumns(row.table.shape))
  const columns = [...row.values.keys()].filter((key) => !keys.has(key))
  if (row.kind.is === 'first') return columns
  const stands = (key: string) => tokensIn(row.values.get(key) ?? '').some((token) => index.has(token))
  return columns.filter((key) => !isForeign(row.table, key) && !stands(key))
}

/** Without it another row would be the outer one: so it gets other values. */
function changed(journey: Journey, row: Marked, columns: readonly string[]): Edit[] {
  const edits = columns.flatMap((column) => changes(journey, column, [row]))
  return edits.length > 0 ? edits : [removing(row)]
}

/** Whether other values show in another row: else it is the columns that are lost, and not this row. */
function othersShow(asking: Asking, journey: Journey, { table }: Marked, columns: readonly string[]): boolean {
  const [other] = plainRows(table)
  return other === undefined || asking.vanishes(changed(journey, other, columns)) !== true
}

function anotherGoes(asking: Asking, journey: Journey, row: Marked): boolean {
  const { start, lives } = journey
  const was = keysOf(start.end, lives, row.table)
  const end = was && asking.end([removing(row)])
  if (!was || !end) return false
  return losesAnother(was, keysOf(end, lives, row.table), contentsAtStart(journey).get(row.table.key), row.table)
}
