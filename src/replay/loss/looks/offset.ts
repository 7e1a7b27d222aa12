/** Rows that a copy puts behind those of another table by a sum, as `id + 1000`: where that has one with such a number, only one of both stays. */

import { kindOf, readCopy, sourcesOf, withoutAlias } from '../../../sql/copy.ts'
import { resultFor } from '../../../sql/insert.ts'
import { keyOf } from '../../../sql/names.ts'
import { targetOf } from '../../../sql/statement.ts'
import { quoted, type Token } from '../../../sql/tokens.ts'
import { on, refusal } from '../../../sqlite/engine.ts'
import type { Shape } from '../../../sqlite/table-shape.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { lowest } from '../marks/there.ts'
import { type Asking, type Edit, removing } from '../run/asking.ts'
import { shapeAtStart } from '../run/end-keys.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { barsTo } from './in-the-way.ts'
import type { Replaced } from './replaced.ts'

/** What is put behind so many rows is meant to meet none. */
const FAR_BEHIND = 1_000_000

/** A copy of rows into a table that is there, which goes on where their key is taken. */
interface Asked {
  readonly table: MarkedTable
  readonly step: Step
  readonly into: Shape
  /** A key of the other table, and what the copy makes it of. */
  readonly column: string
  readonly made: string
  readonly called: Token
}

/** One row of the table that is filled gets the number that the copy makes for a row: then either is lost, where neither was before. */
export function takenNumbers(asking: Asking, journey: Journey): Replaced[] {
  return journey.steps.flatMap((step) => {
    const found = askedOf(journey, step).flatMap((asked) => lostBy(asking, journey, asked) ?? [])
    return found.slice(0, 1)
  })
}

function askedOf(journey: Journey, step: Step): Asked[] {
  const { lives, start } = journey
  const { sql } = step.statement
  const copy = readCopy(sql)
  const [source, ...more] = copy?.isPlain && !copy.makes ? sourcesOf(copy) : []
  const target = targetOf(sql)
  if (!source || more.length > 0 || target === null) return []
  const isSource = ({ key }: MarkedTable) => calledIn(lives, key).includes(keyOf(source.table))
  const table = start.tables.find((it) => isSource(it) && !calledIn(lives, it.key).includes(target))
  const filled = [...lives.tables.keys()].find((key) => calledIn(lives, key).includes(target))
  const into = table && filled !== undefined ? shapeAtStart(journey, filled) : null
  if (!table || !into || !barsTo(journey, { name: into.name, shape: into }, step).isSilent) return []
  const names = into.columns.map(({ name }) => name)
  return uniqueColumns(into).flatMap((column): Asked[] => {
    const result = withoutAlias(resultFor(sql, column, names)?.result ?? [])
    if (result.length === 0 || kindOf(result) !== 'expression') return []
    const made = sql.slice(result[0]?.start, result.at(-1)?.end)
    return [{ table, step, into, column, made, called: source.called }]
  })
}

function lostBy(asking: Asking, journey: Journey, { table, step, into, column, made, called }: Asked): Replaced | null {
  // Marks are numbers that no row has yet.
  const row = table.rows.find(({ kind }) => kind.is === 'first') ?? table.rows[0]
  const taken = row && takenBy(asking, row, { into, column, made, called })
  if (!row || !taken) return null
  const { taking, leaving } = taken
  if (asking.vanishes([removing(row)]) === false && asking.alike([taking], [taking, removing(row)]) === true)
    return { table, step, columns: saidIn(table), rows: [row], by: into.name }
  const other = journey.start.tables.find(({ key }) => key === keyOf(into.name))
  if (!other || asking.vanishes([leaving]) !== false || asking.alike([taking], [leaving]) !== true) return null
  return { table: other, step, columns: saidIn(other), rows: [], by: table.name, byChance: true }
}

function saidIn(table: MarkedTable): string[] {
  return [...table.facts.keys()].filter((column) => !isSurrogate(table, column))
}

/** The change that gives the row's new number to a row which is there, and the one that removes that; null where none may have it. */
function takenBy(
  { setting, start }: Asking,
  row: Marked,
  { into, column, made, called }: Pick<Asked, 'into' | 'column' | 'made' | 'called'>,
): { readonly taking: Edit; readonly leaving: Edit } | null {
  return on(setting.engine, start, (connection) => {
    const from = `FROM main.${quoted(row.table.name)} AS ${called.text} WHERE ${row.where}`
    let number: unknown = null
    refusal(() => {
      const [[type, value, again] = []] = connection.rows(`SELECT typeof(${made}\n), ${made}\n, ${made}\n ${from}`)
      if (type === 'integer' && value === again) number = value
    })
    const other = { key: keyOf(into.name), name: into.name, shape: into, facts: new Map(), rows: [] }
    const [where] = lowest(connection, other, 1)
    if (where === undefined || number === null || Number(number) <= 0 || Number(number) > FAR_BEHIND) return null
    const name = `main.${quoted(into.name)}`
    return {
      taking: `UPDATE OR ABORT ${name} SET ${quoted(column)} = ${number} WHERE ${where}`,
      leaving: `DELETE FROM ${name} WHERE ${where}`,
    }
  })
}
