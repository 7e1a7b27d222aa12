/** Foreign keys that take the place of others: rows that kept the old one and break the new one have got that from the file. */

import { keyOf, same } from '../../../sql/names.ts'
import { on, type State } from '../../../sqlite/engine.ts'
import { allForeignKeys, type ForeignKey } from '../../../sqlite/schema-keys.ts'
import type { Scene } from '../../scene.ts'

/** Whether every new foreign key from the table to the parent (both as spelt) has taken the place of an old one. */
export type Replacing = (table: string, parent: string) => boolean

/**
 * A column of the table took over from one that the old key was on, under its name or as a new one beside which that is gone,
 * and the parent of the old key is gone too: its rows went into the new parent. A column that was there before and
 * owed nothing to anybody takes over from none.
 */
export function replacedKeys({ engine }: Scene, before: State, after: State): Replacing {
  const [was, is] = [before, after].map((state) =>
    on(engine, state, (connection) => ({
      keys: allForeignKeys(connection),
      columns: new Map(
        connection
          .rows(
            `SELECT m.name, c.name FROM main.sqlite_master m CROSS JOIN pragma_table_info(m.name, 'main') c WHERE m.type = 'table'`,
          )
          .reduce((all, [table, column]) => {
            const key = keyOf(String(table))
            return all.set(key, [...(all.get(key) ?? []), keyOf(String(column))])
          }, new Map<string, string[]>()),
      ),
    })),
  )
  return (table, parent) => {
    const [old, now] = [was?.columns.get(keyOf(table)), is?.columns.get(keyOf(table))]
    if (!was || !is || !old || !now) return false
    const of = (keys: ReadonlyMap<string, readonly ForeignKey[]>) =>
      [...keys].flatMap(([name, own]) => (same(name, table) ? own : [])).filter(({ from }) => from.length === 1)
    const columnOf = ({ from }: ForeignKey) => keyOf(from[0] ?? '')
    const gone = of(was.keys).filter((key) => !is.columns.has(keyOf(key.parent)))
    const left = gone.filter((key) => !now.includes(columnOf(key)))
    const fresh = of(is.keys).filter((key) => same(key.parent, parent))
    const isReplacing = (key: ForeignKey) =>
      gone.some((it) => columnOf(it) === columnOf(key)) || (left.length > 0 && !old.includes(columnOf(key)))
    return fresh.length > 0 && fresh.every(isReplacing)
  }
}
