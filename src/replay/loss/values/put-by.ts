/** Values that stand in a column only while the new files run: two others change places by way of them. */

import { type Move, movesIn } from '../../../sql/moves.ts'
import { same } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { valueIn } from './contents.ts'
import { anotherThan } from './kinds-of-value.ts'
import type { Compared } from './literals.ts'

type Scripts = readonly { readonly sql: string }[]

/**
 * Another value in the place of such ones among those by which a column can be judged: no row of production's is to be expected
 * to have one. What
 * production's own files write or list is none.
 * @param base the files that production has applied
 */
export function withoutPutBy(
  compared: ReadonlyMap<string, Compared>,
  scripts: Scripts,
  base: Scripts,
): ReadonlyMap<string, Compared> {
  const found = putBy(scripts.flatMap(({ sql }) => statementsOf(sql)))
  if (found.length === 0) return compared
  const known = new Set(base.flatMap(({ sql }) => significant(sql)).map((token) => unquote(token)))
  return new Map(
    [...compared].map(([name, one]) => {
      const own = found
        .filter(({ column, to }) => column === name && !known.has(plain(to)))
        .map(({ to }) => valueIn(to))
      const equals = one.equals.map((value) => (own.includes(value) ? anotherThan(value) : value))
      return [name, { ...one, equals: [...new Set(equals)] }]
    }),
  )
}

/**
 * The first move is the first to name the value; others take the place that its rows have left; and only then a third takes
 * the value away. Where nobody takes that place, it may be a step on the way that rows are at already.
 */
function putBy(statements: readonly string[]): Move[] {
  const moves = statements.flatMap((sql, index) => movesIn(sql, index))
  return moves.filter((move) => {
    const own = moves.filter((it) => same(it.table, move.table) && it.column === move.column)
    const before = statements.slice(0, move.index + 1)
    const isFirst = !own.some((it) => it.index <= move.index && it.asked.includes(move.to))
    const taken = own.find((it) => it.index > move.index && it.asked.includes(move.to) && it.to !== move.to)
    const isRefilled = (until: Move) =>
      own.some((it) => it.index > move.index && it.index < until.index && move.asked.includes(it.to))
    const isNamed = before.slice(0, -1).some((sql) => significant(sql).some(({ text }) => text === plainToken(move.to)))
    return isFirst && !isNamed && taken !== undefined && isRefilled(taken)
  })
}

function plainToken(literal: string): string {
  return literal.replace(/^-/, '')
}

function plain(literal: string): string {
  const [token] = significant(plainToken(literal))
  return token ? unquote(token) : literal
}
