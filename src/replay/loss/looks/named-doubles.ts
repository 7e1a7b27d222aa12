/** Names for what becomes of rows that a DELETE takes for doubles. */

import type { Loss, LostColumn } from '../../../model/loss.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import { about } from '../run/standing.ts'
import { sqlOf } from '../values/contents.ts'
import type { NearDoubles } from './near-doubles.ts'
import type { NoneLeft } from './none-left.ts'
import type { TakenForDoubles } from './taken-for-doubles.ts'
import type { Uncounted } from './uncounted.ts'
import type { Undoubled } from './undoubled.ts'

/** At the DELETE. */
export function undoubledLoss(journey: Journey, { table, step, columns, others, unlike }: Undoubled): Loss {
  const told = columns.map((column) => asSpelt(table, column))
  const kinds = others.map((column) => asSpelt(table, column).name)
  return { ...about(journey, table, step), what: 'undoubled', columns: told, kinds, ...(unlike ? { unlike } : {}) }
}

/** At the DELETE. */
export function nearDoublesLoss(journey: Journey, { table, step, column, pair, others }: NearDoubles): Loss {
  const spelt = (key: string) => table.facts.get(key)?.column.name ?? key
  const [one, other] = pair.map(sqlOf)
  const columns = [{ name: spelt(column), says: null, pair: [one ?? '', other ?? ''] as const }]
  return { ...about(journey, table, step), what: 'undoubled', columns, kinds: others.map(spelt) }
}

function asSpelt(table: MarkedTable, column: string): LostColumn {
  return { name: table.facts.get(column)?.column.name ?? column, says: null, pair: null }
}

/** At the DELETE. */
export function noneLeftLoss(journey: Journey, { table, step, columns, id }: NoneLeft): Loss {
  const told = columns.map((column) => asSpelt(table, column))
  return { ...about(journey, table, step), what: 'undoubled', columns: told, kinds: [id], noneLeft: true }
}

/** At the DELETE. */
export function takenForDoublesLoss(journey: Journey, { table, step, column, parent }: TakenForDoubles): Loss {
  const told = [asSpelt(table, column)]
  const home = { other: parent, into: table.name }
  return { ...about(journey, table, step), what: 'undoubled', columns: told, kinds: [], with: home }
}

/** At the DELETE. */
export function uncountedLoss(journey: Journey, { table, step, column, key }: Uncounted): Loss {
  const kinds = key.map((it) => asSpelt(table, it).name)
  return {
    ...about(journey, table, step),
    what: 'undoubled',
    columns: [asSpelt(table, column)],
    kinds,
    uncounted: true,
  }
}
