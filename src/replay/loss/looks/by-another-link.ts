/** Rows that a DELETE takes though others point at them: it asks a link of those which leads to another table. */

import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import { allForeignKeys, type ForeignKey, soleKeyIn } from '../../../sqlite/schema-keys.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking, Edit } from '../run/asking.ts'
import type { Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Contents, Value } from '../values/contents.ts'
import type { Abandoned } from './abandoned.ts'

interface Pair {
  readonly child: string
  /** The child's columns: that which points at the table, and one that points at another. */
  readonly link: string
  readonly other: string
  readonly key: string
  /** Literals: two keys that rows of both parents have. */
  readonly both: readonly [Value, Value]
}

/**
 * Ids of two parents are alike in invented rows, as they are both counted from 1. Every child points at the row of one id in both
 * of its links, and that row stays, with either of two ids; then the other link has the other id, and the row goes, though the
 * child points at it as before.
 */
export function takenByAnotherLink(asking: Asking, journey: Journey): Abandoned[] {
  return journey.start.tables.flatMap((table) => {
    const names = calledIn(journey.lives, table.key)
    const step = journey.steps.findLast(
      ({ statement: { sql } }) =>
        actionOf(sql) === 'DELETE' && names.includes(targetOf(sql) ?? '') && /\bselect\b/i.test(sql),
    )
    if (!step) return []
    const found = pairsFor(journey, table).find((pair) => isTaken(asking, names, pair))
    return found ? [{ table, step, child: found.child, column: found.link, asked: found.other }] : []
  })
}

function isTaken(asking: Asking, names: readonly string[], { key, both: [one, other], ...pair }: Pair): boolean {
  const end = (to: Value, also: Value) => asking.end([pointing(pair, to, also)])
  const stands = (contents: Contents | null, id: Value) =>
    contents !== null && names.some((name) => holds(contents, name, key, id))
  if (!stands(end(one, one), one) || !stands(end(other, other), other)) return false
  const apart = end(one, other)
  // A link that the file drops needs no row to lead to.
  const { columns = [] } = apart?.get(keyOf(pair.child)) ?? {}
  return apart !== null && !stands(apart, one) && columns.some((name) => keyOf(name) === keyOf(pair.link))
}

function pointing({ child, link, other }: Pick<Pair, 'child' | 'link' | 'other'>, to: Value, also: Value): Edit {
  return `UPDATE OR IGNORE main.${quoted(child)} SET ${quoted(link)} = ${to}, ${quoted(other)} = ${also}`
}

function holds(contents: Contents, table: string, column: string, value: Value): boolean {
  const { columns = [], rows = [] } = contents.get(table) ?? {}
  const at = columns.findIndex((name) => keyOf(name) === keyOf(column))
  return at >= 0 && rows.some((cells) => cells[at] === value)
}

function pairsFor({ setting, start }: Journey, { key: parent, name }: MarkedTable): Pair[] {
  return on(setting.engine, start.state, (connection) =>
    [...allForeignKeys(connection)].flatMap(([child, keys]) => {
      const sole = keys.filter(({ from }) => from.length === 1)
      const links = keyOf(child) === parent ? [] : sole.filter((it) => keyOf(it.parent) === parent)
      const others = sole.filter((it) => keyOf(it.parent) !== parent)
      return links.flatMap((link) => others.flatMap((other) => pairOf(connection, child, name, link, other)))
    }),
  )
}

function pairOf(connection: Connection, child: string, parent: string, link: ForeignKey, other: ForeignKey): Pair[] {
  const key = link.to?.[0] ?? soleKeyIn(connection, parent)
  const second = other.to?.[0] ?? soleKeyIn(connection, other.parent)
  const [from, also] = [link.from[0], other.from[0]]
  if (key === null || second === null || from === undefined || also === undefined || from === also) return []
  const [one, two] = [`main.${quoted(parent)}`, `main.${quoted(other.parent)}`]
  const sql = `SELECT quote(a.${quoted(key)}) FROM ${one} a JOIN ${two} b ON a.${quoted(key)} = b.${quoted(second)} WHERE a.${quoted(key)} > 0 LIMIT 2`
  const [first, last] = connection.rows(sql).map(([id]) => `${id}`)
  return first && last ? [{ child, link: from, other: also, key, both: [first, last] }] : []
}
