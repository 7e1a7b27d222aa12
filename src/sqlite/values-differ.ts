/** What a column's new values have to do with the old ones, found by SQL on the joined rows. */

import type { ValueChange } from '../model/facts.ts'
import { quoted } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'
import type { Column } from './schema.ts'

/** The rows that both states have, as SQL: `b` is the row before, `a` the row after. */
export interface Joined {
  readonly pair: Connection
  readonly from: string
  /** The columns before. */
  readonly was: readonly Column[]
}

/** Classifies the change of a column that both sides have and that differs in at least one row. */
export function valueChange(joined: Joined, column: Column): { how: ValueChange; source: string | null } {
  if (isWiped(joined, column)) return { how: 'wiped', source: null }
  const how = converted(joined, column)
  // What reads as it did holds its own values, whatever other column holds the same ones.
  const source = how === 'retyped' ? null : swappedWith(joined, column)
  if (source !== null) return { how: 'swapped', source }
  // Rows with other primary keys are only brought together where a rebuild has numbered them anew.
  return { how: column.primaryKey > 0 ? 'renumbered' : how, source: null }
}

/** Every row holds one value now, and several before. */
function isWiped({ pair, from }: Joined, column: Column): boolean {
  const [now, then] = [sql('a', column), sql('b', column)]
  const [row] = pair.rows(`SELECT count(DISTINCT quote(${now})), count(DISTINCT quote(${then})) ${from}`)
  return Number(row?.[0]) === 1 && Number(row?.[1]) > 1
}

/** The old column whose values it has in every row; not told from one value, nor from columns of 0 and 1. */
function swappedWith({ pair, from, was }: Joined, column: Column): string | null {
  const others = was.filter((other) => other.key !== column.key)
  if (others.length === 0) return null
  const now = sql('a', column)
  const [told] = pair.rows(`SELECT count(DISTINCT quote(${now})) > 1 AND NOT min(${now} IN (0, 1)) ${from}`)
  if (told?.[0] !== 1) return null
  // CAST: a swapped column may have another affinity.
  const same = others.map((other) => `min(CAST(${now} AS TEXT) IS CAST(${sql('b', other)} AS TEXT))`)
  const [row = []] = pair.rows(`SELECT ${same.join(', ')} ${from}`)
  return others[row.indexOf(1)]?.name ?? null
}

/** Whole numbers up to here survive as floating point (IEEE 754, 53 bits). */
const EXACT = 2 ** 53

/** By the rows that differ: text became a number that reads differently (`converted`), or the same (`retyped`). */
function converted({ pair, from }: Joined, column: Column): ValueChange {
  const [now, then] = [sql('a', column), sql('b', column)]
  const readsTheSame = `CAST(${now} AS TEXT) = CAST(${then} AS TEXT)`
  const isNumber = (value: string) => `typeof(${value}) IN ('integer', 'real')`
  const sameNumber = `${isNumber(now)} AND ${isNumber(then)} AND (${now} = ${then} OR abs(${then} + 0.0) > ${EXACT})`
  // Affinity takes text for a number only when all of it is one (https://sqlite.org/datatype3.html#determination_of_column_affinity).
  const becameNumber = `typeof(${then}) = 'text' AND ${isNumber(now)} AND ${now} = CAST(${then} AS NUMERIC)`
  const becameText = `${isNumber(then)} AND typeof(${now}) = 'text'`
  const plain = `${readsTheSame} OR (${sameNumber})`
  const [row] = pair.rows(
    `SELECT min(coalesce(${plain}, 0)), min(coalesce(${plain} OR (${becameNumber}) OR (${becameText}), 0))
     ${from} WHERE typeof(${then}) <> typeof(${now}) OR ${then} COLLATE BINARY IS NOT ${now} COLLATE BINARY`,
  )
  if (row?.[0] === 1) return 'retyped'
  return row?.[1] === 1 ? 'converted' : 'other'
}

function sql(side: 'a' | 'b', column: Column): string {
  return `${side}.${quoted(column.name)}`
}
