/** Whether applied files have put what a table held anywhere else: they are run twice, on rows that differ in it. */

import type { Script } from '../../../model/text.ts'
import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { on, type State } from '../../../sqlite/engine.ts'
import { type Contents, contentsOf, type Ignored, positionOf, sameContents, sqlOf } from '../values/contents.ts'
import { type Edit, edited } from './asking.ts'
import { endOf, type Setting } from './play.ts'

/**
 * False where the files leave everything but the table, or its column, as it is whatever stood there: a rebuild under the
 * table's own name names all of it, and takes it nowhere. Two runs instead of the hundreds that tell what is kept.
 * @param start rows in the table, before the files
 * @param column null: the rows themselves
 */
export function couldStandElsewhere(
  setting: Setting,
  files: readonly Script[],
  start: State,
  { table, column }: { readonly table: string; readonly column: string | null },
): boolean {
  const base = { ...setting, scripts: files }
  const held = on(setting.engine, start, (connection) => contentsOf(connection, setting.without)).get(keyOf(table))
  const at = column === null ? -1 : positionOf(held, column)
  const values = [...new Set(held?.rows.map((row) => row[at] ?? 'NULL'))].map(sqlOf)
  const other = others(setting, start, table, column === null ? null : { column, values })
  const [one, two] = [endOf(base, start), other && endOf(base, other)]
  return !one || !two || !sameContents(...besides(one, two, table, column))
}

/** The start with other values in the column, or without the table's rows; null where SQLite takes none. */
function others(
  setting: Setting,
  start: State,
  table: string,
  wanted: { readonly column: string; readonly values: readonly string[] } | null,
): State | null {
  const name = `main.${quoted(table)}`
  if (!wanted) return edited(setting, start, [`DELETE FROM ${name}`])
  const column = quoted(wanted.column)
  const [first, second] = wanted.values
  const edits: Edit[] = [
    // One row alone may have the value in a unique column: then another text that looks like none of them.
    ...(second
      ? [`UPDATE ${name} SET ${column} = CASE WHEN ${column} IS ${first} THEN ${second} ELSE ${first} END`]
      : []),
    `UPDATE ${name} SET ${column} = ${column} || '~' || rowid WHERE typeof(${column}) = 'text'`,
  ]
  for (const edit of edits) {
    const other = edited(setting, start, [edit])
    if (other && !isSame(setting, start, other)) return other
  }
  return null
}

function isSame(setting: Setting, one: State, other: State): boolean {
  const [a, b] = [one, other].map((state) => on(setting.engine, state, (it) => contentsOf(it, setting.without)))
  return !a || !b || sameContents(a, b, new Map())
}

/** Both ends without the table, or with the column passed over. */
function besides(one: Contents, two: Contents, table: string, column: string | null): [Contents, Contents, Ignored] {
  const key = keyOf(table)
  if (column === null) return [without(one, key), without(two, key), new Map()]
  const at = positionOf(one.get(key), column)
  return [one, two, new Map([[key, new Set([at])]])]
}

function without(contents: Contents, key: string): Contents {
  return new Map([...contents].filter(([name]) => name !== key))
}
