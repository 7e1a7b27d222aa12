/** Ids that a file writes out for rows of its own, in a table of which a program makes the rows: SQLite has given the same numbers to those. */

import { insertShape } from '../../../sql/insert.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, outerWord, targetOf } from '../../../sql/statement.ts'
import { quoted, significant } from '../../../sql/tokens.ts'
import { replacesRows, writtenColumns } from '../../../sql/written.ts'
import { on } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { allForeignKeys } from '../../../sqlite/schema-keys.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { type Step, watched } from '../run/play.ts'
import { type Contents, contentsOf, rowsBeyond } from '../values/contents.ts'
import { isMoment } from '../values/kinds-of-value.ts'
import { changes } from './other-values.ts'
import type { Replaced } from './replaced.ts'
import { seedsOf } from './seeded.ts'

/** What OR REPLACE or DO UPDATE takes from the row that has such an id already: nobody has said that it is the same one. */
export function givenIds(asking: Asking, journey: Journey): Replaced[] {
  return journey.steps.flatMap((step, at): Replaced[] => {
    const table = journey.start.tables.find((it) => isAsked(journey, it, step) && !isFilledBefore(journey, it, at))
    const id = table && [...table.facts.keys()].find((column) => isSurrogate(table, column))
    const givenId = table && id !== undefined ? idPutBy(journey, table, id, at) : undefined
    if (!table || id === undefined || givenId === undefined) return []
    const there = table.rows.find(({ values }) => values.get(id) === givenId)
    const plain = plainRows(table).find((it) => it !== there)
    const row = there ?? plain
    if (!plain || !row) return []
    const edits: Edit[] = there
      ? []
      : [`DELETE FROM main.${quoted(table.name)} WHERE ${quoted(id)} = ${givenId}`, writing(row, id, givenId)]
    const columns = [...table.facts].flatMap(([column, facts]) => {
      const other = column === id || isMoment(facts.column.default) ? [] : changes(journey, column, [row])
      const isLost = other.length > 0 && asking.alike(edits, [...other, ...edits]) === true
      return isLost && asking.vanishes(changes(journey, column, [plain])) === false ? [column] : []
    })
    return columns.length > 0 ? [{ table, step, columns, rows: [row], givenId }] : []
  })
}

/** Whether the statement writes out ids of a table that nothing but a program has filled, over what has them. */
function isAsked(journey: Journey, table: MarkedTable, { statement: { sql } }: Step): boolean {
  if (!calledIn(journey.lives, table.key).includes(targetOf(sql) ?? '') || !isThere(journey, table)) return false
  const all = significant(sql)
  const conflict = all[outerWord(all, 0, /^CONFLICT$/i) - 1]
  const isUpsert = conflict !== undefined && /\bdo\s+update\b/i.test(sql) && outerWord(all, 0, /^WHERE$/i) < 0
  if (!isUpsert && !replacesRows(sql)) return false
  const written = writtenColumns(sql)
  const isId = [...table.facts.keys()].some((it) => isSurrogate(table, it) && (written === null || written.has(it)))
  if (!isId || insertShape(sql.slice(0, conflict?.start)) === null) return false
  return seedsOf(journey, table).length === 0 && isFilledByProgram(journey, table)
}

/** By an earlier statement of the new files: then those are the rows that it may mean. */
function isFilledBefore({ steps, lives }: Journey, { key }: MarkedTable, at: number): boolean {
  const names = calledIn(lives, key)
  return steps.slice(0, at).some(({ statement: { sql } }) => {
    return actionOf(sql) === 'INSERT' && !replacesRows(sql) && names.includes(targetOf(sql) ?? '')
  })
}

/** Rows of another table cannot be without one of it, or SQLite is told to give out its ids once only. */
function isFilledByProgram({ setting, start }: Journey, { key, name }: MarkedTable): boolean {
  return on(setting.engine, start.state, (connection) => {
    const asked = `SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE AND sql LIKE '%autoincrement%'`
    const isNeeded = [...allForeignKeys(connection)].some(([child, keys]) => {
      const never = columnsIn(connection, child).filter((it) => it.notNull || it.primaryKey > 0)
      const isNever = (column: string) => never.some((it) => it.key === keyOf(column))
      return keyOf(child) !== key && keys.some(({ parent, from }) => keyOf(parent) === key && from.every(isNever))
    })
    return isNeeded || connection.rows(asked, [name]).length > 0
  })
}

/** The id of the first row that the statement puts in. */
function idPutBy({ setting, start, lives }: Journey, table: MarkedTable, id: string, at: number): string | undefined {
  const held = (contents: Contents) => calledIn(lives, table.key).flatMap((name) => contents.get(name) ?? [])[0]
  let before = on(setting.engine, start.state, (connection) => held(contentsOf(connection, setting.without)))
  let after = before
  watched(setting, start.state, (connection, done) => {
    if (done === at) before = held(contentsOf(connection, setting.without))
    if (done === at + 1) after = held(contentsOf(connection, setting.without))
  })
  const place = after?.columns.findIndex((name) => keyOf(name) === id) ?? -1
  return after && place >= 0 ? rowsBeyond(after, before)[0]?.[place] : undefined
}
