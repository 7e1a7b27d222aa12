/** Values that a column has already: two, where a CHECK refuses every value that others would be judged by, and the project's own words. */

import { statementsOf } from '../../../sql/split.ts'
import { targetOf } from '../../../sql/statement.ts'
import { quoted, significant, unquote } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import { type Pair, readAs, type Value } from '../values/contents.ts'
import { type Facts, literalDefault } from '../values/kinds-of-value.ts'

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

/** The words in rows that the project itself has written and not changed since, and the one that rows get of which nobody says anything. */
export function wordsThere({ base, setting, start }: Journey, { table, facts }: Asked): Value[] {
  const { name } = facts.column
  const writing = base.flatMap(({ sql }) => statementsOf(sql).filter((one) => targetOf(one) === table.key))
  const texts = writing.flatMap(significant).flatMap((token) => (token.kind === 'string' ? [unquote(token)] : []))
  const own = new Set(texts.map((text): Value => `'${text}`))
  const sql = `SELECT DISTINCT ${readAs(name)} FROM main.${quoted(table.name)} WHERE ${quoted(name)} <> ''`
  const there = own.size > 0 ? on(setting.engine, start.state, (connection) => connection.rows(sql).map(String)) : []
  const given = literalDefault(facts.column)
  const words = given !== null && /^'./.test(given) ? [given] : []
  return [...there.filter((value) => own.has(value)), ...words]
}
