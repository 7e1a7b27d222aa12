/** The row with the lowest id, which a copy with an OFFSET passes over. */

import type { Marked } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { type Asking, type Edit, removing } from '../run/asking.ts'
import { keysOf, losesAnother } from '../run/by-key.ts'
import { contentsAtStart, type Journey, plainRows } from '../run/journey.ts'
import { changes } from './other-values.ts'

/** Whether it makes no difference what it says, or what is missing without it is another row in its stead. */
export function isPassedOver(asking: Asking, journey: Journey, row: Marked): boolean {
  const saysNothing = asking.vanishes(firstChanged(journey, row)) === true && othersShow(asking, journey, row)
  return saysNothing || anotherGoes(asking, journey, row)
}

/** Without it another row would be the first one: so it gets other values. */
function firstChanged(journey: Journey, row: Marked): Edit[] {
  const keys = new Set(uniqueColumns(row.table.shape))
  const columns = [...row.values.keys()].filter((key) => !keys.has(key))
  const edits = columns.flatMap((column) => changes(journey, column, [row]))
  return edits.length > 0 ? edits : [removing(row)]
}

/** Whether other values show in another row: else it is the columns that are lost, and not this row. */
function othersShow(asking: Asking, journey: Journey, { table }: Marked): boolean {
  const [other] = plainRows(table)
  return other === undefined || asking.vanishes(firstChanged(journey, other)) !== true
}

function anotherGoes(asking: Asking, journey: Journey, row: Marked): boolean {
  const { start, lives } = journey
  const was = keysOf(start.end, lives, row.table)
  const end = was && asking.end([removing(row)])
  if (!was || !end) return false
  return losesAnother(was, keysOf(end, lives, row.table), contentsAtStart(journey).get(row.table.key), row.table)
}
