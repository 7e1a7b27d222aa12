/** What a runner's database refuses although SQLite would take it. */

import type { Runner } from '../model/runner.ts'
import { significant, type Token } from '../sql/tokens.ts'

/** The words with which the runner's database refuses this statement; null when it leaves it to SQLite. */
export function prohibition({ refuses }: Runner, statement: string): string | null {
  if (refuses.length === 0) return null
  const text = significant(statement).map(shape).join(' ')
  return refuses.find(({ pattern }) => new RegExp(pattern, 'i').test(text))?.message ?? null
}

/** Names stay, without quotes; of a string only that it is one. */
function shape({ kind, text }: Token): string {
  if (kind === 'quoted') return text.slice(1, -1)
  return kind === 'string' || kind === 'blob' ? "''" : text
}

/**
 * Whether a refusal is a clash with the runner's own transaction: SQLite's words for a BEGIN inside one, and D1's for any
 * statement about transactions.
 */
export function clashes({ transaction }: Runner, message: string): boolean {
  return (
    transaction !== 'none' &&
    /^cannot start a transaction within|^To execute a transaction|^the transaction is ended by/.test(message)
  )
}
