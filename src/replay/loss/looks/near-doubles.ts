/** Rows that a DELETE takes for doubles as it compares less of a value than the key that it makes room for: letters of any case, a day, the first signs. */

import { isIn, set, wordsIn } from '../../../rows/truths.ts'
import { namesIn } from '../../../sql/statement.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Edit, writingEach } from '../run/asking.ts'
import { cellsAfter } from '../run/cells.ts'
import { keysToCome } from '../run/end-keys.ts'
import { deletesOf, isForeign, isThere, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import type { Pair } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { nearPairs } from '../values/near.ts'
import { alone, withoutDeletes } from './undoubled.ts'

export interface NearDoubles {
  readonly table: MarkedTable
  readonly step: Step
  /** The column (keyOf case) of the key in which they differ. */
  readonly column: string
  /** One row has the one, and another the other. */
  readonly pair: Pair
  /** The others of the key, in which they are alike. */
  readonly others: readonly string[]
}

/** So many pairs are tried in one column: each is a run. */
const MOST_PAIRS = 8

/**
 * Two rows that differ in one column of a new key, by a little, of which one goes, and both would stay without the DELETE: the key
 * takes both. They stay where they differ by more.
 */
export function nearDoubles(journey: Journey): NearDoubles[] {
  return journey.start.tables.flatMap((table): NearDoubles[] => {
    const step = deletesOf(journey, table).at(-1)
    const [one, other] = plainRows(table)
    if (!step || !one || !other || !isThere(journey, table)) return []
    return keysToCome(journey, table).flatMap((key) =>
      key.flatMap((column): NearDoubles[] => {
        const others = key.filter((it) => it !== column)
        const pair = isForeign(table, column) ? null : pairOf(journey, [one, other], column, others)
        return pair ? [{ table, step, column, pair, others }] : []
      }),
    )
  })
}

function pairOf(
  journey: Journey,
  [one, other]: readonly [Marked, Marked],
  column: string,
  others: readonly string[],
): Pair | null {
  const facts = one.table.facts.get(column)
  const finds = namesIn(`${one.where} ${other.where}`)
  if (!facts || facts.listed.length > 0 || [column, ...others].some((it) => finds.has(it))) return null
  const rest = others.map((it) => [it, one.values.get(it) ?? 'NULL'] as const)
  const edits = ([first, second]: Pair): Edit[] => [
    ...alone(journey, one.table, [one, other]),
    writingEach(one, [[column, first]]),
    writingEach(other, [[column, second], ...rest]),
  ]
  const left = (all: Journey, pair: Pair) => {
    const cells = cellsAfter(all, edits(pair))
    return cells && [one, other].filter((row) => cells(row, column) !== undefined).length
  }
  const own: Pair = [one.values.get(column) ?? 'NULL', other.values.get(column) ?? 'NULL']
  if (left(journey, own) !== 2) return null
  const kept = keeping(journey, one.table)
  // Neither of the two values is what a row goes for by itself.
  const goTogether = ([first, second]: Pair) =>
    left(journey, [first, second]) === 1 &&
    left(journey, [first, own[1]]) === 2 &&
    left(journey, [own[0], second]) === 2
  return pairsIn(one.table, facts).find((pair) => goTogether(pair) && left(kept, pair) === 2) ?? null
}

/** The files without their DELETEs from the table. */
function keeping(journey: Journey, { key }: MarkedTable): Journey {
  const { setting } = journey
  const names = calledIn(journey.lives, key)
  return { ...journey, setting: { ...setting, scripts: setting.scripts.map((it) => withoutDeletes(it, names)) } }
}

/** Two texts that differ in the case of a letter. */
const IN_CASE: Pair = ["'https://example.org/Mab", "'https://example.org/mab"]

/** The last words of names of what is the same in any case, whoever writes it. */
const ANY_CASE = set(
  'email mail login username user nick nickname handle domain host hostname tag keyword currency country lang language locale hash sha sha1 sha256 md5 hex uuid guid mac color colour ext extension suffix mime',
)

function pairsIn({ name }: MarkedTable, facts: Facts): readonly Pair[] {
  const near = nearPairs(facts).slice(0, MOST_PAIRS)
  if (facts.kind !== 'word') return near
  const [last = '', before = ''] = wordsIn(facts.column.name).reverse()
  const called = last === 'name' ? before || (wordsIn(name).at(-1) ?? '') : last
  const isAny = [called, last === 'address' ? before : ''].some((it) => isIn(ANY_CASE, it))
  return isAny ? near : [IN_CASE, ...near]
}
