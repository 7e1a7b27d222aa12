/** Tables that go into another one by statements that replace its rows: whether two rows met there as one was meant, or by chance. */

import { kindOf } from '../../../sql/copy.ts'
import { resultFor } from '../../../sql/insert.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { namesIn } from '../../../sql/statement.ts'
import type { Shape } from '../../../sqlite/table-shape.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'

/** The table of production whose rows the statement puts in, and that is gone at the end; what is called new is to take the place of what is there. */
export function mergedBy({ lives, start }: Journey, table: MarkedTable, sql: string): string | null {
  const read = namesIn(sql)
  const gone = [...lives.tables].filter(
    ([key, { goneAfter }]) => goneAfter !== null && key !== table.key && !start.end.has(key),
  )
  const named = gone.filter(([key, { now }]) => !IS_NEWER.test(now) && calledIn(lives, key).some((it) => read.has(it)))
  return named[0]?.[1].now ?? null
}

const IS_NEWER = /(^|_)(new|next|imports?|imported|stage|staging|staged|incoming|updates?|updated|te?mp)(_|$)/i

/** One column of two may be a copy of the other table's. */
const FEWEST = 2

/** Both tables give out their ids themselves, neither refers to the other, and the row of one is found by the id of the other's. */
export function isByChance({ start }: Journey, { key, shape, facts }: MarkedTable, by: string, sql: string): boolean {
  const other = start.tables.find((it) => it.key === keyOf(by))
  const [own, its] = [shape, other?.shape].map((it) => it?.columns.find(({ rowidAlias }) => rowidAlias)?.name)
  if (!other || own === undefined || its === undefined || facts.size <= FEWEST) return false
  const isLinked = (keys: Shape['foreignKeys'], parent: string) => keys.some((it) => keyOf(it.parent) === parent)
  if (isLinked(shape.foreignKeys, other.key) || isLinked(other.shape.foreignKeys, key)) return false
  const { result = [] } =
    resultFor(
      sql,
      own,
      shape.columns.map(({ name }) => name),
    ) ?? {}
  return kindOf(result) === 'bare' && namesOf(result).at(-1)?.column === keyOf(its)
}
