/** Values of a unique column that an UPDATE makes equal, while what told them apart is kept elsewhere: no row loses anything, and two are one too many. */

import { keyOf } from '../../../sql/names.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, edited, writing, writingEach } from '../run/asking.ts'
import { hasHeir, hasPlace, isAssigned, isForeign, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import { isBelowNothing, nearPairs } from '../values/near.ts'
import { pairsOf, withLonger } from '../values/patterns.ts'
import type { Question } from './alike.ts'
import { isMeantForOthers } from './meant.ts'
import type { Narrowed } from './narrowed.ts'

export interface Collided {
  readonly table: MarkedTable
  readonly column: string
  /** One row has the one, and another the other. */
  readonly pair: Pair
}

/** So many pairs are tried in one column: each is a run or two. */
const MOST_PAIRS = 12

/**
 * Two values that the files take in either row and not in both, where production takes both. What ends the same by itself is
 * told as that.
 */
export function collisionsIn(asking: Asking, journey: Journey, narrowed: readonly Narrowed[]): Collided[] {
  return journey.start.tables.flatMap((table) =>
    [...table.facts].flatMap(([column, facts]): Collided[] => {
      if (isSurrogate(table, column) || isForeign(table, column) || facts.kind === 'listed') return []
      if (!hasPlace(journey, table, column) && !hasHeir(journey, table, column)) return []
      if (narrowed.some((it) => it.table === table && it.column === column)) return []
      const question: Question = { table, column, facts, rows: plainRows(table).slice(0, 2), apart: false }
      const pair = collidingIn(asking, journey, question)
      return pair === null ? [] : [{ table, column, pair }]
    }),
  )
}

function collidingIn(asking: Asking, journey: Journey, question: Question): Pair | null {
  const { table, column, facts } = question
  const patterns = facts.kind === 'word' ? (facts.compared?.patterns ?? []) : []
  // A copy mostly takes the values as they are, unless the files look for something in them.
  const near = isAssigned(journey, table, column) ? nearPairs(facts) : []
  const pairs = [...patterns.flatMap(withLonger).flatMap((it) => pairsOf(it).near), ...near]
  const likely = pairs.filter((pair) => !isBelowNothing(facts, pair)).slice(0, MOST_PAIRS)
  const keys = table.shape.keys
    .filter(({ partial }) => !partial)
    .map((it) => it.columns.map((name) => keyOf(name ?? '')))
  const [key] = keys.filter((it) => it.includes(column)).sort((a, b) => a.length - b.length)
  const others = key?.filter((it) => it !== column)
  const found = others && likely.find((pair) => collides(asking, journey, question, others, pair))
  return found && !isMeantForOthers(asking, journey, question) ? found : null
}

/** @param others the other columns of the key, in which both rows are alike */
function collides(
  asking: Asking,
  journey: Journey,
  { column, rows: [one, other] }: Question,
  others: readonly string[],
  pair: Pair,
): boolean {
  if (!one || !other) return false
  const rest = others.map((it) => [it, one.values.get(it) ?? 'NULL'] as const)
  const edits: readonly [Edit, Edit] = [writing(one, column, pair[0]), writingEach(other, [[column, pair[1]], ...rest])]
  if (edited(journey.setting, journey.start.state, edits) === null || asking.end(edits) !== null) return false
  return edits.every((edit) => asking.isAllowed(edit) && asking.end([edit]) !== null)
}
