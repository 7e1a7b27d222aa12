/** How much of an applied file is really different: its bytes, its comments, or its SQL. */

import type { Comparison, Evidence, Migration, Script } from '../model.ts'
import { significant } from '../sql/tokens.ts'
import { describeFacts } from './describe.ts'

/** From harmless to serious: line endings and BOM; comments and white space; the SQL itself. */
export type Grade = 'bytes' | 'comments' | 'sql'

/** Compares two texts token by token, so that a line break inside a string counts as SQL. */
export function grade(before: Script, after: Script): Grade {
  const old = significant(before.sql)
  const now = significant(after.sql)
  if (old.length !== now.length || old.some((token, index) => token.text !== now[index]?.text)) return 'sql'
  return ended(before.sql) === ended(after.sql) ? 'bytes' : 'comments'
}

function ended(sql: string): string {
  return sql.replace(/\r\n?/g, '\n')
}

/** The first line of `after` that `before` does not have at that place, counted from 1. */
export function firstDifference(before: Script, after: Script): number {
  if (before.sql === after.sql) return 1
  const old = before.sql.split('\n')
  const now = after.sql.split('\n')
  const index = now.findIndex((line, at) => line !== old[at])
  // Lines cut off at the end differ behind the last line, where nothing can be pointed at.
  const last = now.at(-1) === '' ? now.length - 1 : now.length
  return Math.max(1, index < 0 ? last : Math.min(index + 1, last))
}

/** What a replay of the old and the new text has shown. */
export interface Difference {
  readonly sentence: string
  /** The old text was refused and the new one is not, so the edit reads as a repair. */
  readonly repairs: boolean
}

/** What the replay says about two texts of one migration; null when they were not compared. */
export function difference(evidence: Evidence, after: Migration): Difference | null {
  const seen = evidence.replayed?.comparisons.find((it) => it.about === 'edited' && it.path === after.path)
  return seen ? { sentence: sentence(seen), repairs: seen.beforeRefusal !== null && seen.afterRefusal === null } : null
}

function sentence({ facts, beforeRefusal, afterRefusal }: Comparison): string {
  if (afterRefusal) return `The new text stops at line ${afterRefusal.at.line}: ${afterRefusal.message}.`
  if (beforeRefusal)
    return `The old text stops at line ${beforeRefusal.at.line} (${beforeRefusal.message}); the new one does not.`
  if (facts.length === 0) return 'Replayed on rows, both texts end in the same database.'
  return `A database built from the new text differs from production: ${describeFacts(facts)}.`
}
