/** What the deployed release may write by the old schema's own words, value by value: a file may narrow what a column holds. */

import type { OldStatement } from '../../../model/statements.ts'
import type { Spare, SpareColumn } from '../../../rows/spare.ts'
import { type Both, columnIn, isCoincidence, refusalOf } from './statements.ts'
import { type Attempt, insert, repeating, rewritten } from './writes.ts'

/** A statement with one named value, and the same one with a value that is there. */
interface Try {
  readonly attempt: Attempt
  readonly plain: Attempt
}

/**
 * For each column the first statement that works before the file, and fails behind it for the sake of the value alone.
 * @param columns those that the release knows
 */
export function refusedValues({ was, is }: Both, spare: Spare, columns: readonly SpareColumn[]): OldStatement[] {
  const named = columns.filter(({ serial }) => !serial)
  return named.flatMap((column): OldStatement[] => {
    for (const { attempt, plain } of tries(spare, named, column)) {
      if (refusalOf(was, attempt) !== null) continue
      const message = refusalOf(is, attempt)
      if (message === null || isOfRows(message) || isCoincidence(message, spare)) continue
      if (refusalOf(was, plain) !== null || refusalOf(is, plain) !== null) continue
      return [{ kind: 'write', sql: attempt.sql, table: spare.table, column: columnIn(message), message, from: null }]
    }
    return []
  })
}

/** Whether a value is there once more, or refers to nothing, is asked with the values that are there. */
function isOfRows(message: string): boolean {
  return /^(UNIQUE|FOREIGN KEY) constraint failed/.test(message)
}

/** An UPDATE first: it is short enough to show the value. */
function tries(spare: Spare, columns: readonly SpareColumn[], column: SpareColumn): Try[] {
  const { rows, fresh, primaryKey } = spare
  const { name, values } = column
  const models = [repeating(spare), fresh].filter((row) => row !== null)
  return values.flatMap((value) => [
    ...(primaryKey.includes(name) ? [] : rows).map((row) => ({
      attempt: rewritten(spare, name, value, row),
      plain: rewritten(spare, name, row.get(name) ?? value, row),
    })),
    ...models.map((row) => ({
      attempt: insert(spare, columns, new Map([...row, [name, value]])),
      plain: insert(spare, columns, row),
    })),
  ])
}
