/** The files as they read where columns hold the documents that they take them for. */

import type { Script } from '../../../model/text.ts'
import { withDocumentsOnly } from '../../../sql/json-writings.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { readSchema } from '../../../sqlite/schema.ts'

/** But for columns whose DEFAULT is a text that is no document: their rows need not hold one. */
export function asDocuments(connection: Connection, scripts: readonly Script[]): Script[] {
  if (!scripts.some(({ sql }) => /\bjson_valid\s*\(/i.test(sql))) return [...scripts]
  const others = otherTexts(connection)
  return scripts.map((it) => withDocumentsOnly(it, others))
}

/** In keyOf case, whichever table has them. */
function otherTexts(connection: Connection): ReadonlySet<string> {
  const columns = [...readSchema(connection, 'main').tables.values()].flatMap((table) => table.columns)
  const isOther = (written: string) => {
    let found = false
    refusal(() => {
      const asked = `SELECT typeof(d) = 'text' AND NOT json_valid(d) FROM (SELECT ${written}\n AS d)`
      found = connection.rows(asked)[0]?.[0] === 1
    })
    return found
  }
  return new Set(columns.flatMap(({ key, default: written }) => (written !== null && isOther(written) ? [key] : [])))
}
