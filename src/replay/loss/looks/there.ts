/** Two values that a column has already: where a CHECK refuses every value that others would be judged by. */

import { quoted } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import { type Pair, readAs, type Value } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'

interface Asked {
  readonly table: MarkedTable
  readonly facts: Facts
}

/** Null where all rows have the same one. */
export function twoThere({ setting, start }: Journey, { table, facts }: Asked): Pair | null {
  const { name } = facts.column
  const sql = `SELECT DISTINCT ${readAs(name)} FROM main.${quoted(table.name)} WHERE ${quoted(name)} IS NOT NULL LIMIT 2`
  const [one, other] = on(setting.engine, start.state, (connection) => connection.rows(sql).map(([value]) => value))
  return one === undefined || other === undefined ? null : [String(one) as Value, String(other) as Value]
}
