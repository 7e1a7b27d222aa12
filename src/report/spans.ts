/** Where each statement of a script starts and ends, from its text alone. */

import { statementEnds } from '../sql/split.ts'
import { skipLeading } from '../sql/statement.ts'
import { significant } from '../sql/tokens.ts'

/** UTF-16 offsets of one statement: from its first token to just behind its semicolon or its last token. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Splits where SQLite itself takes a statement for complete. */
export function spans(sql: string): Span[] {
  const ends = statementEnds(sql)
  const found = ends.map((end, at) => ({ start: skipLeading(sql, ends[at - 1] ?? 0), end }))
  const rest = skipLeading(sql, ends.at(-1) ?? 0)
  const last = significant(sql.slice(rest)).at(-1)
  return [...found.filter(({ start, end }) => start < end), ...(last ? [{ start: rest, end: rest + last.end }] : [])]
}
