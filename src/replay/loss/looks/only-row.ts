/** A row that is lost where it holds another value, in a table that takes no second row beside it. */

import { actionOf, targetOf } from '../../../sql/statement.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, removing, writing } from '../run/asking.ts'
import { isThere, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { hasPayload, type LostRows } from './rows.ts'

/** Tables that are gone or made anew, and whose row ends with such a value as if it had not been there. */
export function onlyRowLosses(asking: Asking, journey: Journey): LostRows[] {
  return journey.start.tables.flatMap((table): LostRows[] => {
    const [row] = table.rows
    if (!row || !table.instead || isThere(journey, table) || isDeletedFrom(journey, table)) return []
    if (asking.vanishes([removing(row)]) !== false) return []
    const rows = table.instead.filter(
      (it) => hasPayload(it) && asking.alike(changed(row, it), [removing(row)]) === true,
    )
    if (rows.length === 0) return []
    return [{ ...{ table, rows, all: rows, along: [] }, ...{ whole: false, kept: null, common: null }, ...NOT_TAKEN }]
  })
}

const NOT_TAKEN = { taken: false, removedBy: null, oneKept: false }

function changed(row: Marked, { values }: Marked): Edit[] {
  return [...values].flatMap(([column, value]) =>
    value === row.values.get(column) ? [] : [writing(row, column, value)],
  )
}

/** What a DELETE takes is its author's affair. */
function isDeletedFrom({ steps, lives }: Journey, { key }: MarkedTable): boolean {
  const names = calledIn(lives, key)
  return steps.some(({ statement: { sql } }) => actionOf(sql) === 'DELETE' && names.includes(targetOf(sql) ?? ''))
}
