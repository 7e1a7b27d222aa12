/** Words of a list of which a conversion to numbers makes one number: none of them begins with a digit. */

import { assignmentsIn, withoutQueries } from '../../../sql/assignments.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { isWord, unquote } from '../../../sql/tokens.ts'
import type { Asking } from '../run/asking.ts'
import { columnCalled } from '../run/called.ts'
import { cellOf } from '../run/end-cell.ts'
import { askedRow, type Journey } from '../run/journey.ts'
import { type Pair, plainText } from '../values/contents.ts'
import { endAlike, type Question } from './alike.ts'

/**
 * Two words that are one number in their own place, where the statement makes it of what was there, as
 * `CAST(value AS INTEGER)`: who writes a word for two others, or a CASE, knows what becomes of them.
 */
export function castWords(asking: Asking, journey: Journey, { table, column, facts }: Question): Pair | null {
  const row = askedRow(journey, table)
  const [one, other] = facts.listed
  if (!row || one === undefined || other === undefined || !facts.listed.every((it) => /^'\D/.test(it))) return null
  const made = plainText(cellOf(journey, row, column) ?? 'NULL')
  if (!/^-?\d+(\.\d+)?$/.test(made) || !isMadeOfItself(journey, table.name, column)) return null
  return endAlike(asking, row, column, [one, other]) === true ? [one, other] : null
}

function isMadeOfItself({ steps }: Journey, table: string, column: string): boolean {
  const own = keyOf(columnCalled(steps, table, column))
  return steps.some(({ statement: { sql } }) =>
    assignmentsIn(sql).some(({ column: name, value }) => {
      const tokens = withoutQueries(value)
      const isRead = tokens.some((token) => isName(token) && keyOf(unquote(token)) === own)
      const isSaid = tokens.some((token) => isWord(token, 'CASE') || isWord(token, 'IIF'))
      return name === own && isRead && !isSaid
    }),
  )
}
