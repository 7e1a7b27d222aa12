/** Defaults that call what SQLite has not: CREATE TABLE takes them, and the first row that is left to one is refused. */

import { keyOf } from '../../../sql/names.ts'
import { NOTHING, on, refusal } from '../../../sqlite/engine.ts'
import { readSchema } from '../../../sqlite/schema.ts'
import type { Look } from '../look.ts'

export const unmetDefaults: Look<'unmetDefaults'> = {
  nothing: [],
  needs: 'empty',
  look: ({ scene, empty }) => {
    if (!/\bdefault\s*\(/i.test(scene.script.sql) || empty.performance.refusals.length > 0) return []
    const defaultsOf = (state: typeof empty.after) =>
      on(scene.engine, state, (connection) =>
        [...readSchema(connection, 'main').tables.values()].flatMap(({ name, columns }) =>
          columns.flatMap((column) =>
            column.default?.includes('(') ? { table: name, column: column.name, text: column.default } : [],
          ),
        ),
      )
    const idOf = ({ table, column, text }: { table: string; column: string; text: string }) =>
      keyOf(`${table}\n${column}\n${text}`)
    const was = new Set(defaultsOf(empty.before).map(idOf))
    const fresh = defaultsOf(empty.after).filter((it) => !was.has(idOf(it)))
    return on(scene.engine, NOTHING, (connection) =>
      fresh.flatMap(({ text }) => refusal(() => void connection.rows(`SELECT ${text}`)) ?? []),
    )
  },
}
