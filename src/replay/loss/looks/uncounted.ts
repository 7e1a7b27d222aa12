/** Quantities of doubles that a DELETE takes, as it makes room for a key: the row that stays keeps its own, and nothing adds them up. */

import { isIn, set, wordsIn } from '../../../rows/truths.ts'
import { namesIn } from '../../../sql/statement.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing, writingEach } from '../run/asking.ts'
import { cellsAfter } from '../run/cells.ts'
import { keysToCome } from '../run/end-keys.ts'
import { deletesOf, isThere, type Journey, plainRows } from '../run/journey.ts'
import type { Step } from '../run/play.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { alone } from './undoubled.ts'

export interface Uncounted {
  readonly table: MarkedTable
  readonly step: Step
  /** In keyOf case, as the columns of the key. */
  readonly column: string
  readonly key: readonly string[]
}

/** Last words of names of what two rows about the same thing have together; of most other numbers each row says the same. */
const ADDS_UP = set('quantity qty piece copy hit click visit impression')

/**
 * Two rows that differ in a new key both stay; where they are alike in it, one goes, and the end is the same with whatever number it
 * had. A DELETE that asks for the number chooses by it.
 */
export function uncountedIn(asking: Asking, journey: Journey): Uncounted[] {
  return journey.start.tables.flatMap((table): Uncounted[] => {
    const deletes = deletesOf(journey, table)
    const [step, pair] = [deletes.at(-1), plainRows(table).slice(0, 2)]
    if (!step || pair.length < 2 || !isThere(journey, table)) return []
    const isAsked = (column: string) => deletes.some(({ statement: { sql } }) => namesIn(sql).has(column))
    const counting = [...table.facts].flatMap(([column, facts]) => (addsUp(facts) && !isAsked(column) ? [column] : []))
    return counting.flatMap((column): Uncounted[] => {
      const keys = keysToCome(journey, table).filter((key) => key.length > 0 && !key.includes(column))
      const key = keys.find((it) => isDropped(asking, journey, { pair, column, key: it }))
      return key ? [{ table, step, column, key }] : []
    })
  })
}

function addsUp({ kind, column: { name } }: Facts): boolean {
  return (kind === 'integer' || kind === 'real') && isIn(ADDS_UP, wordsIn(name).at(-1) ?? '')
}

interface Doubles {
  readonly pair: readonly Marked[]
  readonly column: string
  readonly key: readonly string[]
}

function isDropped(asking: Asking, journey: Journey, { pair, column, key }: Doubles): boolean {
  const [one, other] = pair as [Marked, Marked]
  if (key.some((it) => namesIn(`${one.where} ${other.where}`).has(it))) return false
  const apart = alone(journey, one.table, pair)
  const alike = [
    ...apart,
    writingEach(
      other,
      key.map((it) => [it, one.values.get(it) ?? 'NULL'] as const),
    ),
  ]
  const staying = (edits: readonly string[]) => {
    const cells = cellsAfter(journey, edits)
    return pair.filter((row) => cells?.(row, column) === row.values.get(column))
  }
  const [left, ...more] = staying(alike)
  if (!left || more.length > 0 || staying(apart).length < 2) return false
  const gone = left === one ? other : one
  // A sum shows both, as does the largest number the one, and the smallest the other.
  const held = Number(gone.values.get(column))
  return [held * 2, 1].every((it) => asking.alike(alike, [...alike, writing(gone, column, String(it))]) === true)
}
