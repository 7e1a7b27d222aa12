/** Rows that go into each of several parents, as half of the key is compared that leads to theirs. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, leaving, removing, writing, writingEach } from '../run/asking.ts'
import { isThere, type Journey, plainRows } from '../run/journey.ts'
import { sqlOf, type Value } from '../values/contents.ts'
import type { Question } from './alike.ts'

type Lost = Pick<Question, 'table' | 'column'>

/**
 * Columns of tables that are gone, in a foreign key of several. Two parents are made alike in the rest of that key: where a row of the
 * one may as well be the other's, and shows all the same, it is known of neither which one it was.
 * @param told columns that are lost otherwise
 */
export function halfKeys(asking: Asking, journey: Journey, told: readonly Lost[]): Lost[] {
  return journey.start.tables.flatMap((table) => {
    if (isThere(journey, table) || (journey.only ?? table.key) !== table.key) return []
    const [one, other] = plainRows(table)
    if (!one || !other) return []
    return table.shape.foreignKeys.flatMap(({ from, to, parent }) => {
      const own = from.map(keyOf)
      const its = to ?? parentKey(journey, parent)
      if (own.length < 2 || its?.length !== own.length || !journey.start.end.has(keyOf(parent))) return []
      return own.flatMap((column): Lost[] => {
        const isTold = told.some((it) => it.table === table && it.column === column)
        const isLost = !isTold && isOfEither(asking, [one, other], { parent, own, its, column })
        return isLost ? [{ table, column }] : []
      })
    })
  })
}

interface Key {
  readonly parent: string
  /** Its columns, here and there. */
  readonly own: readonly string[]
  readonly its: readonly string[]
  /** The one that may not be compared. */
  readonly column: string
}

function isOfEither(asking: Asking, [one, other]: readonly [Marked, Marked], { parent, own, its, column }: Key) {
  const held = (row: Marked, key: string): Value => row.values.get(key) ?? 'NULL'
  const rest = own.filter((key) => key !== column)
  if (
    held(one, column) === held(other, column) ||
    own.some((key) => [one, other].some((row) => held(row, key) === 'NULL'))
  )
    return false
  const sets = rest.map((key) => `${quoted(its[own.indexOf(key)] ?? key)} = ${sqlOf(held(one, key))}`)
  const where = own.map((key, at) => `${quoted(its[at] ?? key)} IS ${sqlOf(held(other, key))}`)
  const beside = [
    leaving([one, other]),
    `UPDATE OR ABORT main.${quoted(parent)} SET ${sets.join(', ')} WHERE ${where.join(' AND ')}`,
    writingEach(
      other,
      rest.map((key) => [key, held(one, key)] as const),
    ),
  ]
  // Where the column is in a key, a list may be in the order of that.
  const moves = [writing(one, column, held(other, column)), writing(other, column, held(one, column))]
  return (
    moves.some((move) => asking.alike(beside, [...beside, move]) === true) &&
    asking.alike(beside, [...beside, removing(one)]) === false
  )
}

function parentKey({ start }: Journey, parent: string): readonly string[] | null {
  return start.tables.find(({ key }: MarkedTable) => key === keyOf(parent))?.shape.primaryKey ?? null
}
