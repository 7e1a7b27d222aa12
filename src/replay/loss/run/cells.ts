/** What stands in the rows of a table at the end, found by their own ids. */

import { quoted } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { readAs, type Value } from '../values/contents.ts'
import { type Edit, edited } from './asking.ts'
import type { Journey } from './journey.ts'
import { stateAfter } from './play.ts'

/** The value in a row's column at the end; undefined where there is no such row. */
export type Cells = (row: Marked, column: string) => Value | undefined

/** All rows are read of one run of the files on the changed start; null where SQLite refuses a change, or the files on it. */
export function cellsAfter({ setting, start, lives }: Journey, edits: readonly Edit[]): Cells | null {
  const changed = edited(setting, start.state, edits)
  const end = changed && stateAfter(setting, changed)
  if (!end) return null
  const read = new Map<string, ReadonlyMap<Marked, Value>>()
  return (row, column) => {
    const key = `${row.table.key}\u0001${column}`
    const known =
      read.get(key) ?? on(setting.engine, end, (connection) => cellsIn(connection, lives, row.table, column))
    read.set(key, known)
    return known.get(row)
  }
}

/** Of all rows at once: a database takes long to open. */
function cellsIn(
  connection: Connection,
  lives: Journey['lives'],
  table: MarkedTable,
  column: string,
): Map<Marked, Value> {
  const found = new Map<Marked, Value>()
  const life = lives.tables.get(table.key)
  const name = life?.columns.get(column)?.now
  if (!life || name === undefined) return found
  for (const row of table.rows)
    refusal(() => {
      const [cells] = connection.rows(`SELECT ${readAs(name)} FROM main.${quoted(life.now)} WHERE ${row.where}`)
      if (cells) found.set(row, String(cells[0]))
    })
  return found
}
