/** Columns that show only as long as another one of the row lets them: of a line with no pieces, nobody knows what a piece cost. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, type Edit, removing, writing, writingBoth, writingEach } from '../run/asking.ts'
import { askedRow, isForeign, isReadWith, isSurrogate, type Journey } from '../run/journey.ts'
import { type Contents, nullsIn, type Pair, type Value } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { leastFrom } from '../values/spans.ts'
import type { Question } from './alike.ts'
import { changedPlaces, type Mixed } from './mixed.ts'
import { otherValue } from './other-values.ts'

/** Beyond every mark: what the greater or the lesser of two numbers is, is the other one then. */
const FAR = 99_000_000

/** How far apart numbers are that leave the same remainder, whatever small number they are divided by. */
const TURN = 2_520_000

/** So many columns are tried each by itself. */
const MOST_OTHERS = 6

/**
 * Two values of a column that is gone which end the same beside one value of a number of the same row, and not beside what that number
 * holds otherwise: beside 0 in a product, a divisor of 1, a percentage of 100, a number that is always the greater of the two. A CHECK
 * that allows none of those is all that says that there are no such rows.
 */
export function absorbedIn(asking: Asking, journey: Journey, one: Question): Mixed | null {
  const { table, column, facts } = one
  const row = askedRow(journey, table)
  // Whether there is nothing of one thing or of another says little, and documents are asked leaf by leaf.
  if (!row || facts.kind === 'listed' || facts.kind === 'json' || isForeign(table, column)) return null
  const others = [...table.facts].filter(([key, its]) => isFree(one, key, its) && isReadWith(journey, column, key))
  if (others.length === 0) return null
  const pairs = pairsFor(journey, row, one).filter((pair) => isShown(asking, row, column, pair))
  if (pairs.length === 0 || !meetsAny(asking, row, column, pairs, others)) return null
  for (const [other, its] of others.slice(0, MOST_OTHERS)) {
    const at = { row, columns: [column, other] as const, isMoment: isMoment(facts) || isMoment(its) }
    for (const pair of pairs) {
      const beside = hiddenBeside(asking, at, its, pair)
      if (beside !== null)
        return {
          column: other,
          pairs: [
            [pair[0], beside],
            [pair[1], beside],
          ],
        }
    }
  }
  return null
}

/** Numbers of which each value can be that of any row. */
function isFree({ table, column }: Question, key: string, { kind }: Facts): boolean {
  const isKey = table.shape.keys.some(({ columns }) => columns.some((it) => keyOf(it ?? '') === key))
  const isNumber = kind === 'integer' || kind === 'real'
  return isNumber && key !== column && !isKey && !isSurrogate(table, key) && !isForeign(table, key)
}

/** Of two moments the later one is later. */
function isMoment({ kind, column }: Facts): boolean {
  return (
    kind === 'date' || kind === 'time' || column.moment !== undefined || /(_at|At|_on|time|date|day)$/.test(column.name)
  )
}

/** Small numbers first, which tell a reader most; marks where the other one is larger than those. */
function pairsFor(journey: Journey, row: Marked, { column, facts }: Question): Pair[] {
  const [value, other] = [row.values.get(column) ?? 'NULL', otherValue(journey, row, column)]
  const own: Pair[] = other === null || value === 'NULL' ? [] : [[value, other]]
  if (facts.kind === 'integer') return [['70', '90'], ['3', String(3 + TURN)], ...own]
  return facts.kind === 'real' ? [['70.5', '90.5'], ...own] : own
}

/** Whether the two values show as it is: what ends the same anyhow is no matter of the other column. */
function isShown(asking: Asking, row: Marked, column: string, pair: Pair): boolean {
  const [one, other] = pair.map((value) => writing(row, column, value))
  return one !== undefined && other !== undefined && asking.alike([one], [other]) === false
}

type Others = readonly (readonly [string, Facts])[]

/** Whether something at the end is made of the column and of one of the others; also where that cannot be told. */
function meetsAny(asking: Asking, row: Marked, column: string, pairs: readonly Pair[], others: Others): boolean {
  const places = (edit: Edit) => changedPlaces(asking.base, asking.end([edit]))
  const own = pairs.map(([value]) => places(writing(row, column, value))).find((it) => it !== null && it.size > 0)
  if (!own) return true
  const all = (numberFor: (its: Facts) => number) =>
    places(
      writingEach(
        row,
        others.map(([key, its]) => [key, String(numberFor(its))] as const),
      ),
    )
  return [({ ends }: Facts) => leastFrom(ends[0]), () => FAR].some((numberFor) => {
    const its = all(numberFor)
    return its === null || [...own].some((place) => its.has(place))
  })
}

interface At {
  readonly row: Marked
  readonly columns: Pair
  readonly isMoment: boolean
}

/** The value of the other column beside which the pair ends the same; null for none. */
function hiddenBeside(asking: Asking, at: At, its: Facts, pair: Pair): Value | null {
  const edit = (value: Value, beside: number) => writingBoth(at.row, at.columns, [value, String(beside)])
  const ends = (beside: number) => pair.map((value) => asking.end([edit(value, beside)]))
  const isHidden = (beside: number) => {
    if (!Number.isFinite(beside) || beside < 0) return false
    const [one, other] = pair.map((value) => [edit(value, beside)])
    if (!one || !other || asking.alike(one, other) !== true || asking.alike(one, [removing(at.row)]) !== false)
      return false
    return [...one, ...other].every((it) => asking.isAllowed(it))
  }
  const least = leastFrom(its.ends[0])
  const first = ends(least).includes(null) ? least + 1 : least
  const few = [first, first + 1, ...(Number.isFinite(its.ends[1]) ? [its.ends[1]] : [])]
  const beside = few.find(isHidden) ?? [zeroOf(ends, first, its.kind === 'real')].find(isHidden)
  if (beside !== undefined) return String(beside)
  // What is beyond all dates or digits is nothing at all, whatever the column holds.
  const isTold = () => ends(FAR).every((end) => nullsIn(end) <= nullsIn(asking.base))
  return !at.isMoment && isHidden(FAR) && isTold() ? String(FAR) : null
}

/** Where the distance of the two ends grows or shrinks evenly with the other number: what makes it nothing; not finite where it does not. */
function zeroOf(ends: (beside: number) => readonly (Contents | null)[], first: number, isReal: boolean): number {
  const [here = 0, next = 0] = [first, first + 1].map((it) => distance(ends(it)))
  const zero = first + here / (here - next)
  return isReal ? zero : Math.round(zero)
}

/** Between the only two numbers in which the ends differ. */
function distance([one = null, other = null]: readonly (Contents | null)[]): number {
  const [place, ...more] = changedPlaces(one, other) ?? []
  if (!one || !other || place === undefined || more.length > 0) return Number.NaN
  const [table = '', at = ''] = place.split('\u0001')
  const sum = (end: Contents) => (end.get(table)?.rows ?? []).reduce((all, cells) => all + Number(cells[Number(at)]), 0)
  return sum(other) - sum(one)
}
