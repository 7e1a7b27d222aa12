/** A whole table under another name whose rows have got new ids, as its copy leaves them out. */

import { writtenFor } from '../../../sql/insert.ts'
import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { unfoldedCopy } from '../../../sql/unfold.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking, Edit } from '../run/asking.ts'
import { contentsAtStart, goneStep, isSurrogate, type Journey } from '../run/journey.ts'
import { copyOf } from '../run/standing.ts'
import type { Held, Value } from '../values/contents.ts'
import { isTold, type Moved, movedRows, type Strayed } from './strayed.ts'

export interface Renumbered {
  readonly table: MarkedTable
  /** As spelt: its id, and the table in which its rows are now. */
  readonly column: string
  readonly into: string
  /** What takes the old ids for those of other rows; nothing where that is not known. */
  readonly by?: string
}

/**
 * Tables that are gone and whose rows, all of them and nothing else, are a new table with an id of the same name, which SQLite
 * has given out in the old order: on rows without gaps nothing changes, so that nobody sees it before production. Where the
 * rows come in an order of their own, or come from several tables, new ids are meant; and where tables refer to the old
 * ones, those are asked about.
 * @param lost tables of which something else is lost: that is the greater trouble
 */
export function renumberings(
  asking: Asking,
  journey: Journey,
  lost: ReadonlySet<MarkedTable>,
  strayed: readonly Strayed[],
): Renumbered[] {
  const { tables, end } = journey.start
  return tables.flatMap((table) => {
    if (lost.has(table) || end.has(table.key) || strayed.some(({ parent }) => parent === table)) return []
    const id = table.shape.columns.find(({ name }) => isSurrogate(table, keyOf(name)))?.name
    const moved = movedRows(journey, table)
    const [one, other] = moved
    const held = one && end.get(one.home)
    if (id === undefined || !one || !other || !held) return []
    const isMeant =
      !isHome(journey, table, moved, held) || !isLeftOut(journey, table, id, held) || isReferred(journey, table)
    if (isMeant || isTold(journey, moved, new Set()) || hasOthers(asking, table, held)) return []
    return asking.vanishes(swapping(table, id, [one.old, other.old])) === false
      ? [{ table, column: id, into: held.name }]
      : []
  })
}

/** Whether they are all in one new table, alone there and with numbers. */
function isHome(journey: Journey, table: MarkedTable, moved: readonly Moved[], held: Held): boolean {
  const { lives } = journey
  const home = keyOf(held.name)
  if (lives.tables.has(home) || moved.some((it) => it.home !== home || !/^\d+$/.test(it.now))) return false
  return contentsAtStart(journey).get(table.key)?.rows.length === held.rows.length
}

/** Whether rows of other tables are there too, which have ids of their own: the old ones may be taken by them. */
function hasOthers(asking: Asking, { name }: MarkedTable, held: Held): boolean {
  const end = asking.end([`DELETE FROM main.${quoted(name)}`])
  return end !== null && (end.get(keyOf(held.name))?.rows.length ?? 0) > 0
}

/** Whether the copy reads this table alone and leaves the id to SQLite. */
function isLeftOut(journey: Journey, table: MarkedTable, id: string, held: Held): boolean {
  const sql = copyOf(journey, goneStep(journey, table), table)?.statement.sql ?? ''
  const copy = unfoldedCopy(sql)
  if (!copy?.isPlain || copy.from.some(({ text }) => /^(,|\(|JOIN)$/i.test(text))) return false
  const isThere = held.columns.some((name) => keyOf(name) === keyOf(id))
  return isThere && ['left-out', 'literal'].includes(writtenFor(sql, id, held.columns))
}

function isReferred({ start }: Journey, { key }: MarkedTable): boolean {
  return start.tables.some(({ shape }) => shape.foreignKeys.some(({ parent }) => keyOf(parent) === key))
}

/** Two rows change their ids, by way of one that nobody has. */
function swapping({ name }: MarkedTable, id: string, [one, other]: readonly [Value, Value]): Edit[] {
  const set = (to: string, from: string) =>
    `UPDATE OR ABORT main.${quoted(name)} SET ${quoted(id)} = ${to} WHERE ${quoted(id)} = ${from}`
  return [set(`-${one}`, one), set(one, other), set(other, `-${one}`)]
}
