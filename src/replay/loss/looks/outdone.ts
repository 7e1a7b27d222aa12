/** Rows that go into others of the same key, where DO UPDATE keeps the greater or the lesser of two values: theirs would show if it were that. */

import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { indexOf, tokensIn } from '../run/found.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Value } from '../values/contents.ts'
import type { Question } from './alike.ts'

/** Beyond what rows of ours hold, to either side. */
const EXTREMES: Readonly<Record<string, readonly Value[]>> = {
  integer: ['-9000000', '99000000'],
  real: ['-9000000.0', '99000000.0'],
  date: ["'0001-01-01", "'9999-12-31"],
  time: ["'0001-01-01 00:00:00", "'9999-12-31 00:00:00"],
}

/** Whether the row is lost for one value only, which the files compare with that of the row that is there: with another one all of it stands. */
export function isOutdone(asking: Asking, { steps, lives }: Journey, row: Marked): boolean {
  const { table, own, kind } = row
  const names = calledIn(lives, table.key)
  const isWeighed = steps.some(({ statement: { sql } }) => {
    return /\bdo\s+update\b/i.test(sql) && names.some((name) => namesIn(sql).has(name))
  })
  if (!isWeighed || kind.is === 'plain') return false
  const keys = new Set(table.shape.keys.flatMap(({ columns }) => columns.map((column) => keyOf(column ?? ''))))
  return [...own].some((column) => {
    const values = keys.has(column) ? [] : (EXTREMES[table.facts.get(column)?.kind ?? ''] ?? [])
    return values.some((value) => standsWith(asking, row, column, value))
  })
}

/** Rows that stand at the end with another row's value: DO UPDATE has written that over theirs. */
export function writtenOver(asking: Asking, { steps, index }: Journey, { rows, column }: Question): Marked[] {
  if (!steps.some(({ statement: { sql } }) => /\bdo\s+update\b/i.test(sql))) return []
  const isNowhere = (row: Marked) => tokensIn(row.values.get(column) ?? '').every((mark) => !index.has(mark))
  const open = rows.filter((row) => row.own.has(column) && isNowhere(row))
  return open.filter((row) => !isWeighed(asking, row, column))
}

/** Whether a value beyond those of all other rows would show. */
function isWeighed(asking: Asking, row: Marked, column: string): boolean {
  const values = EXTREMES[row.table.facts.get(column)?.kind ?? ''] ?? []
  return values.some((value) => asking.vanishes([writing(row, column, value)]) === false)
}

function standsWith(asking: Asking, row: Marked, column: string, value: Value): boolean {
  const edit = writing(row, column, value)
  const end = asking.vanishes([edit]) === false ? asking.end([edit]) : null
  if (!end) return false
  const index = indexOf(end)
  const others = [...row.own].filter((key) => key !== column && !isSurrogate(row.table, key))
  return others.every((key) => tokensIn(row.values.get(key) ?? '').every((mark) => index.has(mark)))
}
