/** Other ids for all rows of a table, as those that are given out in order are alike in every table. */

import { keyOf, same } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import { allForeignKeys, soleKeyIn } from '../../../sqlite/schema-keys.ts'
import type { Edit } from './asking.ts'
import type { Journey } from './journey.ts'

/** Far from every id that is given out. */
const SHIFT = 70_000_000

/** How the ids get others, and by how much. */
export interface Shift {
  /** The key of the table, as spelt. */
  readonly id: string
  readonly by: number
  readonly changes: readonly Edit[]
}

/**
 * Other ids for the rows of a table that SQLite numbers, and for what refers to them.
 * @param table as it is called before the first file (keyOf case)
 * @returns null where it has no key of one column, or that refers to another table itself
 */
export function shiftOf({ setting, start }: Journey, table: string): Shift | null {
  return on(setting.engine, start.state, (connection) => {
    const id = soleKeyIn(connection, table)
    const keys = allForeignKeys(connection)
    const isForeign = [...keys].some(
      ([child, own]) => keyOf(child) === table && own.some(({ from }) => from.some((it) => same(it, id ?? ''))),
    )
    if (id === null || isForeign) return null
    const moved = (name: string, column: string) =>
      `UPDATE main.${quoted(name)} SET ${quoted(column)} = ${quoted(column)} + ${SHIFT}`
    const children = [...keys].flatMap(([child, own]) =>
      own.flatMap(({ parent, from, to }) =>
        keyOf(parent) === table && from.length === 1 && same(to?.[0] ?? id, id) ? [moved(child, from[0] ?? '')] : [],
      ),
    )
    return { id, by: SHIFT, changes: [moved(table, id), ...children] }
  })
}
