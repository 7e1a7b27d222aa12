/** UPDATEs that give one value to rows that have another one. */

import { assignmentsIn } from './assignments.ts'
import { namesOf } from './readings.ts'
import { actionOf, outerWord, targetName } from './statement.ts'
import { isWord, significant, type Token } from './tokens.ts'
import { whereTokens } from './where.ts'

/** `UPDATE … SET column = literal WHERE …`: rows with some value get another one. */
export interface Move {
  readonly index: number
  readonly sql: string
  readonly table: string
  /** In keyOf case. */
  readonly column: string
  /** The literal that is written, and those that its condition names, as SQL. */
  readonly to: string
  readonly asked: readonly string[]
  /** What the condition names, key words too. */
  readonly names: ReadonlySet<string>
}

/** One for each column that the UPDATE gives a literal and asks for in its condition; `index` is that of the statement. */
export function movesIn(sql: string, index: number): Move[] {
  const table = actionOf(sql) === 'UPDATE' ? targetName(sql) : null
  if (table === null) return []
  const condition = whereTokens(sql)
  if (condition.length === 0 || condition.some((token) => isWord(token, 'SELECT'))) return []
  if (outerWord(significant(sql), 0, /^(FROM|LIMIT|RETURNING|WITH)$/i) >= 0) return []
  const names = new Set(namesOf(condition).map(({ column }) => column))
  return assignmentsIn(sql).flatMap(({ column, value, text }): Move[] => {
    if (literalsIn(value).join() !== text || !names.has(column)) return []
    return [{ index, sql, table, column, to: text, asked: literalsIn(condition), names }]
  })
}

/** Strings and numbers with their sign, but an empty text: what was empty, or is emptied, has no value that it could lose. */
function literalsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ kind, text }, at) => {
    if (kind !== 'number' && (kind !== 'string' || text === "''")) return []
    return tokens[at - 1]?.text === '-' ? [`-${text}`] : [text]
  })
}
