/** What stands in the rows of a table at the end, found by their own ids. */

import { quoted } from '../../../sql/tokens.ts'
import { on, refusal } from '../../../sqlite/engine.ts'
import type { Marked } from '../marks/marked-table.ts'
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
  return ({ table, where }, column) => {
    const life = lives.tables.get(table.key)
    const name = life?.columns.get(column)?.now
    if (!life || name === undefined) return undefined
    return on(setting.engine, end, (connection) => {
      let found: Value | undefined
      refusal(() => {
        const [row] = connection.rows(`SELECT ${readAs(name)} FROM main.${quoted(life.now)} WHERE ${where}`)
        if (row) found = String(row[0])
      })
      return found
    })
  }
}
