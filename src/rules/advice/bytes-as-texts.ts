/** Bytes that a DELETE looks for in a list of texts: no BLOB is ever like a text. */

import type { TableSeen } from '../../model/schema.ts'
import { same } from '../../sql/names.ts'

/** `a NOT IN (SELECT lower(hex(b)) FROM …`. */
const IN_LIST = /(\w+)\s+NOT\s+IN\s*\(\s*SELECT\s+((?:(?:lower|upper)\s*\(\s*)?hex\s*\(\s*(\w+)\s*\)+)\s+FROM\b/i

/** Why the condition holds for every row of the table, and what to write; null where it is not for that. */
export function bytesAsTexts(
  table: TableSeen | null,
  sql: string,
): { readonly says: string; readonly fix: string } | null {
  const [, own = '', made, inside] = IN_LIST.exec(sql) ?? []
  const isBytes = table?.columns.some(({ name, type }) => same(name, own) && /BLOB/i.test(type))
  if (made === undefined || !isBytes) return null
  return {
    says: `${own} holds bytes, ${made} is a text, and the two are never equal`,
    fix: `Compare bytes with bytes: write ${inside} for ${made}.`,
  }
}
