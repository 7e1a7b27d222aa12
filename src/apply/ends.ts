/** Where a statement ends in a piece of SQL. */

import { units } from '../tools/pieces.ts'

/** A statement's text without its semicolon and the space around that. */
export function withoutSemicolon(sql: string): string {
  return sql.replace(/(?<![\s;])[\s;]+$/, '')
}

/** Where a statement that could not be prepared ends: its semicolon, else the end of the piece. */
export function endOfStatement(text: string, from: number): number {
  const first = units(text.slice(from), 'statements')[0]
  return from + (first?.end ?? 0)
}
