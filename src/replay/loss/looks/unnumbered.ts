/** Search tables whose rows get new rowids, where a trigger or a view takes those for the ids of other rows. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesIn, targetOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking, Edit } from '../run/asking.ts'
import { goneStep, type Journey, plainRows } from '../run/journey.ts'
import { watched } from '../run/play.ts'
import type { Held } from '../values/contents.ts'
import type { Renumbered } from './renumbered.ts'

const ROWID = 'rowid'

/** Far from any rowid that the rows of ours have. */
const FAR = 7_000_000

/**
 * Tables that are made anew, and whose rows end with the same rowids whatever they had before: on rows without gaps nothing
 * changes, so that nobody sees it before production.
 * @param lost tables of which something else is lost: that is the greater trouble
 */
export function unnumberedIn(asking: Asking, journey: Journey, lost: ReadonlySet<MarkedTable>): Renumbered[] {
  const { setting, start } = journey
  return start.tables.flatMap((table) => {
    if (lost.has(table) || table.facts.has(ROWID)) return []
    const held = madeAnew(journey, table)
    const before = held === null ? [] : on(setting.engine, start.state, (connection) => tiesIn(connection, table.key))
    if (held === null || before.length === 0) return []
    const heir = keyOf(held.name)
    const far = asking.end(movedFar(table))?.get(heir)
    if (!far || rowidsOf(far) !== rowidsOf(held)) return []
    let after: string[] = []
    watched(setting, start.state, (connection) => {
      after = tiesIn(connection, heir)
    })
    const by = before.find((it) => after.includes(it)) ?? after[0]
    return by === undefined ? [] : [{ table, column: ROWID, into: held.name, by }]
  })
}

/**
 * The search table in which the rows of one that went are now, by its name or by a new one: also where they were kept aside
 * meanwhile.
 */
function madeAnew(journey: Journey, table: MarkedTable): Held | null {
  const { lives, start } = journey
  if (goneStep(journey, table) === null) return null
  const own = start.end.get(table.key)
  const heirs = own ? [own] : [...start.end.values()].filter(({ name }) => !lives.tables.has(keyOf(name)))
  // Texts of a search table bear no marks.
  const isIn = ({ rows }: Held, { values }: Marked) =>
    rows.some((cells) => [...values.values()].every((value) => value === 'NULL' || cells.includes(value)))
  const isHeir = (held: Held) => held.columns.at(-1) === ROWID && plainRows(table).some((row) => isIn(held, row))
  return heirs.find(isHeir) ?? null
}

/** FTS4 takes another rowid only with a new row. */
function movedFar({ name, shape }: MarkedTable): Edit[] {
  const [into, columns] = [`main.${quoted(name)}`, shape.columns.map((it) => quoted(it.name)).join(', ')]
  return [
    `INSERT INTO ${into} (${ROWID}, ${columns}) SELECT ${ROWID} + ${FAR}, ${columns} FROM ${into}`,
    `DELETE FROM ${into} WHERE ${ROWID} < ${FAR}`,
  ]
}

function rowidsOf({ rows }: Held): string {
  return rows
    .map((row) => row.at(-1))
    .sort()
    .join()
}

/** The triggers that find rows of the table by their rowid, and the views that name both. */
function tiesIn(connection: Connection, key: string): string[] {
  const parts = connection.rows(`SELECT type, name, sql FROM main.sqlite_master WHERE type IN ('trigger', 'view')`)
  return parts.flatMap(([type, name, sql]) => {
    const isTrigger = type === 'trigger'
    const statements = isTrigger ? readTrigger(String(sql)).statements : [String(sql)]
    const isTied = statements.some((text) => {
      const names = namesIn(text)
      return (isTrigger ? targetOf(text) === key : names.has(key)) && (names.has(ROWID) || names.has('docid'))
    })
    return isTied ? [`the ${type} ${name}`] : []
  })
}
