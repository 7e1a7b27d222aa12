/** Rows that say nothing which does not stand at the end: what is lost with them nobody misses. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked } from '../marks/marked-table.ts'
import { standsByName } from '../run/by-key.ts'
import { keysAtEnd } from '../run/end-keys.ts'
import { isSurrogate, type Journey, plainRows } from '../run/journey.ts'

/**
 * One word is all that it says, and stands at the end in a list where it cannot stand twice: another row with it says no more.
 * What keeps its ids is no list of words.
 */
export function isListed(journey: Journey, { table, values }: Marked): boolean {
  const [value, ...more] = [...values].flatMap(([key, it]) => (it === 'NULL' || isSurrogate(table, key) ? [] : [it]))
  if (value === undefined || more.length > 0 || !value.startsWith("'")) return false
  const [id] = [...values.keys()].filter((key) => isSurrogate(table, key))
  const ids = new Set(id === undefined ? [] : plainRows(table).flatMap((row) => row.values.get(id) ?? []))
  return [...journey.start.end.values()].some(({ name, columns, rows }) => {
    if (rows.some((cells) => cells.some((cell) => ids.has(cell)))) return false
    const places = [...columns.keys()].filter((at) => rows.some((cells) => cells[at] === value))
    const isKey = (at: number) =>
      keysAtEnd(journey, name).some(
        ([only = '', ...others]) => others.length === 0 && only === keyOf(columns[at] ?? ''),
      )
    return places.some(isKey)
  })
}

/** Where no key tells its rows apart, another one says all that it says, and stands where a key wants each row once. */
export function isRepetition(journey: Journey, row: Marked): boolean {
  const { shape, rows } = row.table
  const isSame = ({ values }: Marked) => [...row.values].every(([key, value]) => values.get(key) === value)
  if (shape.keys.length > 0 || !rows.some((other) => other !== row && isSame(other))) return false
  const homes = [...journey.start.end.values()].filter(({ name }) =>
    keysAtEnd(journey, name).some((key) => key.every((column) => row.values.has(column))),
  )
  return standsByName(homes, row)
}
