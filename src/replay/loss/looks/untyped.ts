/** Columns that took a value as it came, made anew with a type: 123 and '123' are one then. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { hasHeir, isThere, type Journey, plainRows } from '../run/journey.ts'
import { type Pair, positionOf } from '../values/contents.ts'
import type { Narrowed } from './narrowed.ts'

const NUMBER_AND_TEXT: Pair = ['123', "'123"]

/** Of rebuilt tables; where a column had no type at all it is a loss only for the numbers that it holds. */
export function typings(asking: Asking, journey: Journey): Narrowed[] {
  return journey.start.tables.flatMap((table) => {
    if (isThere(journey, table)) return []
    const open = table.shape.columns.filter(({ type, name }) => {
      return (type === 'ANY' || type === '') && hasHeir(journey, table, keyOf(name))
    })
    return open.flatMap(({ name, type }): Narrowed[] => {
      const column = keyOf(name)
      const isOne =
        endAlike(asking, table, column) && (type === 'ANY' || isTextFromNumbers(asking, journey, table, column))
      return isOne ? [{ table, column, pair: NUMBER_AND_TEXT }] : []
    })
  })
}

function endAlike(asking: Asking, table: MarkedTable, column: string): boolean {
  const [row] = plainRows(table)
  const [one, other] = NUMBER_AND_TEXT.map((value) => (row ? [writing(row, column, value)] : []))
  return row !== undefined && one !== undefined && other !== undefined && asking.alike(one, other) === true
}

/** A column that holds texts alone, or gets a type for its numbers, has its type only written down. */
function isTextFromNumbers(asking: Asking, { setting, start }: Journey, table: MarkedTable, column: string): boolean {
  const [row] = plainRows(table)
  const end = row && asking.end([writing(row, column, NUMBER_AND_TEXT[0])])
  const heir = end?.get(table.key)
  const at = positionOf(heir, column)
  if (!heir?.rows.some((cells) => cells[at] === NUMBER_AND_TEXT[1])) return false
  const sql = `SELECT count(*) FROM main.${quoted(table.name)} WHERE typeof(${quoted(column)}) IN ('integer', 'real')`
  return on(setting.engine, start.state, (connection) => Number(connection.rows(sql)[0]?.[0]) > 0)
}
