/** Values that production itself does not tell apart: an R-Tree of whole numbers cuts them, a trigger writes all of them in one way. */

import { quoted } from '../../../sql/tokens.ts'
import { on, refusal } from '../../../sqlite/engine.ts'
import type { Marked } from '../marks/marked-table.ts'
import { triggersIn, withoutTriggers } from '../marks/triggers.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { type Pair, readAs } from '../values/contents.ts'

/** As a text, a number and a number with a fraction: what a trigger writes over all of these is no way to write them. */
const ANYTHING = ["'Zanything", '7654321', '7654321.5']

/**
 * Whether the row holds the same before the first new file, whichever of the two values is written into the column: then nobody
 * has both, and nothing is lost where they end the same.
 */
export function isOneAtStart(asking: Asking, row: Marked, column: string, pair: Pair): boolean {
  return on(asking.setting.engine, asking.start, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    const { name, key } = row.table
    /** What the table has in the column then; null where SQLite refuses. */
    const heldAfter = (edit: Edit): string | null => {
      let held: string | null = null
      connection.run('SAVEPOINT held')
      refusal(() => {
        connection.run(edit)
        const cells = connection.rows(`SELECT ${readAs(column)} FROM main.${quoted(name)}`)
        held = cells.map(([cell]) => String(cell)).join('\u0001')
      })
      connection.run('ROLLBACK TO held; RELEASE held')
      return held
    }
    const areOne = () => {
      const [one, other] = pair.map((value) => heldAfter(writing(row, column, value)))
      return one !== null && one === other
    }
    if (withoutTriggers(connection, areOne)) return true
    if (!triggersIn(connection).some(({ table }) => table === key) || !areOne()) return false
    // The time of a change is written over whatever comes, and says nothing of what is there.
    const [own] = pair.map((value) => heldAfter(writing(row, column, value)))
    return ANYTHING.some((value) => {
      const held = heldAfter(writing(row, column, value))
      return held !== null && held !== own
    })
  })
}
