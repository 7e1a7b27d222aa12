/** Texts that become numbers as members of a document which another text of their row names: a list of settings holds more than numbers. */

import { namesIn } from '../../../sql/statement.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { hasPlace, isForeign, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { type Contents, type Pair, plainText, type Value } from '../values/contents.ts'
import { endAlike, isRead } from './alike.ts'
import type { LostValues } from './columns.ts'
import type { Narrowed } from './narrowed.ts'

/** Two settings that are no numbers. */
const WORDS: Pair = ["'on", "'off"]

/** With others one is another one, with any word it is none. */
const NUMBERS: Pair = ["'9", "'8"]

/**
 * What a conversion of texts to numbers is meant for is a column of numbers that are kept as texts. Where each row names its own member
 * of an object, the rows are of many kinds, and so are their values: words among them all become 0.
 * @param known columns of which it is known that they are lost
 */
export function memberNumbers(asking: Asking, journey: Journey, known: readonly LostValues[]): Members {
  const folds = journey.steps.filter(({ statement: { sql } }) => /\bjsonb?_group_object\s*\(/i.test(sql))
  if (folds.length === 0) return { away: [], deleted: [] }
  const found = foundIn(asking, journey, known)
  const isPlaced = ({ table, column }: LostValues) => hasPlace(journey, table, column)
  const deleted = found.filter(isPlaced).map(({ table, column, pair }): Narrowed => {
    const names = calledIn(journey.lives, table.key)
    const step = folds.find(({ statement: { sql } }) => names.some((name) => namesIn(sql).has(name)))
    return { table, column, pair, isMember: true, ...(step ? { step } : {}) }
  })
  return { away: found.filter((one) => !isPlaced(one)), deleted }
}

/** Columns that are gone, and such of rows that were deleted from a table which is there. */
export interface Members {
  readonly away: readonly LostValues[]
  readonly deleted: readonly Narrowed[]
}

function foundIn(asking: Asking, journey: Journey, known: readonly LostValues[]): LostValues[] {
  return journey.start.tables.flatMap((table) =>
    [...table.facts].flatMap(([column, { kind, column: declared }]) => {
      const [row] = plainRows(table)
      const isOpen = kind === 'word' && declared.kind === 'text' && !isForeign(table, column) && isRead(journey, column)
      if (!row || !isOpen || known.some((it) => it.table === table && it.column === column)) return []
      return isMember(asking, table, row, column) ? [{ table, column, row, common: null, pair: WORDS }] : []
    }),
  )
}

function isMember(asking: Asking, table: MarkedTable, row: Marked, column: string): boolean {
  const alike = (pair: Pair) => endAlike(asking, row, column, pair)
  if (alike(WORDS) !== true || alike(NUMBERS) !== false || alike([WORDS[0], 'NULL']) === true) return false
  const names = [...table.facts.keys()].flatMap((key) =>
    key !== column && row.own.has(key) ? plainText(row.values.get(key) ?? '') : [],
  )
  const end = asking.end([writing(row, column, NUMBERS[0])])
  return end !== null && cellsOf(end).some((cell) => names.some((name) => isNumberIn(cell, name)))
}

function cellsOf(end: Contents): Value[] {
  return [...end.values()].flatMap(({ rows }) => rows.flat()).filter((cell) => cell.startsWith("'{"))
}

/** `{"theme":9}`, or `9.0`. */
function isNumberIn(cell: Value, name: string): boolean {
  const at = cell.indexOf(`${JSON.stringify(name)}:`)
  return at >= 0 && /^:9(\.0)?[,}]/.test(cell.slice(at + JSON.stringify(name).length))
}
