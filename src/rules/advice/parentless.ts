/** Words for rows that a DELETE of orphans takes though they are none. */

import type { Loss } from '../../model/loss.ts'
import { identifier } from '../../sql/tokens.ts'
import { ifMeant } from '../evidence/losses.ts'

/** Of a loss of the kind `parentless`: its message and its fix. */
export function parentless({ called: table, columns, kinds, with: home }: Loss): {
  level: 'warning'
  message: string
  fix: string
} {
  const [column, by, other] = [columns[0]?.name ?? '', kinds[0] ?? '', home?.other ?? '']
  const own = `${identifier(table)}.${identifier(column)}`
  const isLiteral = /^(?:[+-]?\d|')/.test(by)
  const message =
    by === 'NULL'
      ? `The DELETE takes rows of ${table} whose ${column} is NULL, too: the schema lets them be without a row of ${other}, and they have lost none.`
      : isLiteral
        ? `The DELETE takes rows of ${table} whose ${column} is ${by}, too: that is its DEFAULT, and no row of ${other} has it.`
        : `The DELETE looks for ${column} in ${other} alone, whatever ${by} says: rows go whose ${column} is that of another table's row.`
  const condition =
    by === 'NULL'
      ? `${own} IS NOT NULL AND`
      : isLiteral
        ? `${own} <> ${by} AND`
        : `${identifier(table)}.${identifier(by)} = '…' AND`
  return {
    level: 'warning',
    message,
    fix: `Leave them out: write ${condition} in front of the condition. ${ifMeant('loses-rows')}`,
  }
}
