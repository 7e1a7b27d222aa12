/** Rows for virtual tables of the simple kinds: full-text tables that keep their own text, and R-Trees. */

import { keyOf } from '../sql/names.ts'
import { identifier, significant } from '../sql/tokens.ts'
import { type Connection, refusal as refusedBy } from '../sqlite/engine.ts'
import { text } from './literals.ts'
import { refusal, type World } from './world.ts'

/**
 * Adds up to `rows` rows to a virtual table.
 * @returns Null, or why it got none. External-content and other virtual tables are left to whoever fills them.
 */
export function placeVirtual(
  connection: Connection,
  table: { readonly name: string; readonly module: string; readonly sql: string },
  rows: number,
): string | null {
  const fullText = /^fts[345]$/.test(table.module) && !hasContentOption(table.sql)
  const boxes = /^rtree(_i32)?$/.test(table.module)
  if (!fullText && !boxes) return `it is a virtual table (${table.module}) whose rows come from elsewhere`
  try {
    const columns = connection
      .rows(`PRAGMA main.table_xinfo(${identifier(table.name)})`)
      .filter((row) => row[6] === 0)
      .map((row) => String(row[1]))
    const name = `main.${identifier(table.name)}`
    const last = boxes ? `max(${identifier(columns[0] ?? 'id')})` : 'count(*)'
    const start = Number(connection.rows(`SELECT coalesce(${last}, 0) FROM ${name}`)[0]?.[0])
    for (let serial = start + 1; serial <= start + rows; serial += 1) {
      const values = columns.map((column) => (boxes ? String(serial) : text(`${column} ${serial}`)))
      connection.run(`INSERT INTO ${name} (${columns.map(identifier).join(', ')}) VALUES (${values.join(', ')})`)
    }
    return null
  } catch (error) {
    return refusal(error)
  }
}

/**
 * Fills the indexes over other tables' text whose rows the new files take: whoever fills them has done so, and without them
 * FTS5 calls the database malformed. Call it behind the last row of their content.
 */
export function fillCleared({ connection, catalog, hints }: World): void {
  for (const { name, sql } of catalog.virtual.values()) {
    if (!hints.cleared.has(keyOf(name)) || !hasContentOption(sql)) continue
    const table = identifier(name)
    refusedBy(() => connection.run(`INSERT INTO main.${table} (${table}) VALUES ('rebuild')`))
  }
}

/** `content=…` takes the text from another table, or keeps none. */
function hasContentOption(sql: string): boolean {
  const words = significant(sql)
  return words.some((token, at) => /^content$/i.test(token.text) && words[at + 1]?.text === '=')
}
