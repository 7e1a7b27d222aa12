/** Values of a unique column that an UPDATE makes equal, while what told them apart is kept elsewhere: no row loses anything, and two are one too many. */

import { keyOf } from '../../../sql/names.ts'
import { changesRows } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, edited, leaving, writing, writingEach } from '../run/asking.ts'
import { hasHeir, hasPlace, isAssigned, isForeign, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { checkList } from '../values/checked-values.ts'
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
 * Two values that the files take in either row and not in both, where production takes both.
 * @param narrowed what ends the same by itself, which says nothing of two rows that a key keeps apart
 */
export function collisionsIn(asking: Asking, journey: Journey, narrowed: readonly Narrowed[]): Collided[] {
  return journey.start.tables.flatMap((table) =>
    [...table.facts].flatMap(([column, facts]): Collided[] => {
      if (isSurrogate(table, column) || isForeign(table, column)) return []
      if (!hasPlace(journey, table, column) && !hasHeir(journey, table, column)) return []
      const question: Question = { table, column, facts, rows: plainRows(table).slice(0, 2), apart: false }
      const own = narrowed.filter((it) => it.table === table && it.column === column)
      const pair = collidingIn(
        asking,
        journey,
        question,
        own.flatMap((it) => (it.pair ? [it.pair] : [])),
      )
      return pair === null ? [] : [{ table, column, pair }]
    }),
  )
}

/** @param told pairs that are known to end the same, tried first */
function collidingIn(asking: Asking, journey: Journey, question: Question, told: readonly Pair[]): Pair | null {
  const { table, column, facts } = question
  const keys = table.shape.keys
    .filter(({ partial }) => !partial)
    .map((it) => it.columns.map((name) => keyOf(name ?? '')))
  const [key] = keys.filter((it) => it.includes(column)).sort((a, b) => a.length - b.length)
  if (!key) return null
  const patterns = facts.kind === 'word' ? (facts.compared?.patterns ?? []) : []
  // A copy mostly takes the values as they are, unless the files look for something in them.
  const ordinary = isAssigned(journey, table, column) ? nearPairs(facts) : []
  const near = facts.kind === 'listed' ? mappedPairs(journey, question) : ordinary
  const pairs = [...told, ...patterns.flatMap(withLonger).flatMap((it) => pairsOf(it).near), ...near]
  const likely = pairs.filter((pair) => !isBelowNothing(facts, pair)).slice(0, MOST_PAIRS)
  const others = key.filter((it) => it !== column)
  const found = likely.find((pair) => collides(asking, journey, question, others, pair))
  return found && !isMeantForOthers(asking, journey, question) ? found : null
}

/** Pairs of values of which the old schema or the files say that each is there, where a statement that writes rows names one. */
function mappedPairs({ steps }: Journey, { table, facts }: Question): readonly Pair[] {
  const checked = checkList(table.shape, facts.column.name)
  const known = checked.length > 1 ? checked : (facts.compared?.equals ?? [])
  const isNamed = steps.some(
    ({ statement: { sql } }) =>
      changesRows(sql) &&
      significant(sql).some((token) => known.includes(token.kind === 'string' ? `'${unquote(token)}` : token.text)),
  )
  return isNamed ? nearPairs(facts).filter((pair) => pair.every((it) => known.includes(it))) : []
}

/** @param others the other columns of the key, in which both rows are alike */
function collides(
  asking: Asking,
  journey: Journey,
  { column, facts, rows: [one, other] }: Question,
  others: readonly string[],
  pair: Pair,
): boolean {
  if (!one || !other) return false
  const rest = others.map((it) => [it, one.values.get(it) ?? 'NULL'] as const)
  const edits: readonly [Edit, Edit] = [writing(one, column, pair[0]), writingEach(other, [[column, pair[1]], ...rest])]
  // Other rows have the few values of a list, beside the same parent.
  const among = (rows: readonly Marked[]) => (facts.kind === 'listed' ? [leaving(rows)] : [])
  const both = [...among([one, other]), ...edits]
  if (edited(journey.setting, journey.start.state, both) === null || asking.end(both) !== null) return false
  return edits.every((edit, at) => {
    const single = [...among(at === 0 ? [one] : [other]), edit]
    return asking.isAllowed(single.join(';\n')) && asking.end(single) !== null
  })
}
