/** Rows that have a key which an upsert puts together of what other rows say and a value of its own: the theme of each user. */

import { kindOf } from '../../../sql/copy.ts'
import { resultFor } from '../../../sql/insert.ts'
import { keyOf } from '../../../sql/names.ts'
import { writesOneForAll } from '../../../sql/upsert.ts'
import { replacesRows } from '../../../sql/written.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import type { Step } from '../run/play.ts'
import type { Value } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { changes } from './other-values.ts'

interface Asked {
  readonly step: Step
  readonly table: MarkedTable
  /** Whether one value for all need not be meant for such a column. */
  readonly isOpen: (facts: Facts) => boolean
}

/**
 * The columns that get one value for all in a row that is there with such a key, and what they held makes no difference then.
 * @param put the rows that the statement has put in, as columns (keyOf case)
 */
export function setForAll(
  asking: Asking,
  journey: Journey,
  { step, table, isOpen }: Asked,
  put: () => readonly ReadonlyMap<string, Value>[],
): { readonly columns: readonly string[]; readonly row: Marked } | null {
  const { sql } = step.statement
  const names = table.shape.columns.map(({ name }) => name)
  const open = [...table.facts].flatMap(([column, facts]) =>
    !isSurrogate(table, column) && isOpen(facts) && writesOneForAll(sql, column, names) ? [column] : [],
  )
  const [row] = plainRows(table)
  const givenAs = (column: string | null) => {
    const { result = [] } = (column !== null && resultFor(sql, column, names)) || {}
    return result.length === 1 && /^(string|number)$/.test(result[0]?.kind ?? '') ? 'written' : kindOf(result)
  }
  const key = table.shape.keys.find(({ partial, columns }) => {
    const given = columns.map(givenAs)
    const isPutTogether = given.includes('written') && given.includes('bare')
    return !partial && isPutTogether && given.every((it) => it === 'written' || it === 'bare')
  })
  if (!row || !key || open.length === 0 || replacesRows(sql)) return null
  const [given] = put()
  const edits = key.columns.map((name) => {
    const column = keyOf(name ?? '')
    return writing(row, column, given?.get(column) ?? 'NULL')
  })
  const columns = open.filter((column) => {
    const other = changes(journey, column, [row])
    return other.length > 0 && asking.alike(edits, [...other, ...edits]) === true && asking.vanishes(other) === false
  })
  return given && columns.length > 0 ? { columns, row } : null
}
