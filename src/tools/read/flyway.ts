/** What flyway's own reading of a file objects to. */

import type { SectionsRead } from '../../model/folder.ts'
import { statementEnds } from '../../sql/split.ts'
import { significant } from '../../sql/tokens.ts'

/** BEGIN is half a block to it; a pragma for foreign keys beside other statements would need two kinds of transaction. */
export function flywayProblem(text: string): SectionsRead | null {
  return read(text, false)
}

/** With `mixed` set, a file with such a pragma runs without a transaction, whatever else it holds. */
export function flywayMixed(text: string): SectionsRead | null {
  return read(text, true)
}

function read(text: string, mixed: boolean): SectionsRead | null {
  const all = statementsOf(text)
  const begin = all.find(({ words }) => /^BEGIN\b/.test(words))
  const pragmas = all.filter(({ words }) => /^PRAGMA FOREIGN_KEYS\b/.test(words))
  if (begin)
    return stops(
      begin.start,
      'flyway takes BEGIN for the start of a block that does not end, and stops at the file.',
      'Leave BEGIN and COMMIT out: flyway makes the transaction.',
    )
  const [first] = pragmas
  if (first && !mixed && pragmas.length < all.length)
    return stops(
      first.start,
      'flyway stops at a file that mixes this pragma, which it runs without a transaction, with other statements (mixed is false).',
      FIX,
    )
  const withoutTransaction = { up: true, down: true }
  return first ? { tool: 'flyway', first: first.start, down: null, withoutTransaction, problem: null } : null
}

const FIX =
  'Leave the pragma out: flyway runs the file on one connection whose foreign keys are off, unless the address of the database says otherwise. Where flyway.mixed is true, "runner: flyway-mixed" in the settings of this check says so.'

function stops(at: number, says: string, fix: string): SectionsRead {
  return {
    tool: 'flyway',
    first: at,
    down: null,
    withoutTransaction: { up: false, down: false },
    problem: { at, says, fix },
  }
}

function statementsOf(text: string): { start: number; words: string }[] {
  let start = 0
  return [...statementEnds(text), text.length].flatMap((end) => {
    const from = start
    start = Math.max(start, end)
    const all = significant(text.slice(from, end))
    const [first] = all
    return first ? [{ start: from + first.start, words: all.map((token) => token.text.toUpperCase()).join(' ') }] : []
  })
}
