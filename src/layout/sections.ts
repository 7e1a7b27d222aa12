/** Files that hold the way there and the way back: which tool's markers they have, and their two scripts. */

import type { Migration, Runner, Script, Sections } from '../model.ts'
import { readGoose } from '../sql/goose-file.ts'
import { readDbmate } from './dbmate-file.ts'

/** What one tool makes of a file. Offsets are UTF-16 code units into the text, byte order mark included. */
export interface SectionsRead {
  readonly tool: Sections['tool']
  /** The first marker. */
  readonly first: number
  /** The marker of the way back; null when there is none. */
  readonly down: number | null
  readonly withoutTransaction: { readonly up: boolean; readonly down: boolean }
  /** Why the tool stops at the file, or does not apply all of it. */
  readonly problem: { readonly at: number; readonly says: string } | null
}

/** The scripts of one file, and what is known of its sections; that is null for a file that has none. */
export type Parts = Pick<Migration, 'up' | 'down'> & { readonly sections: Sections | null }

/**
 * Cuts a file where its way back begins. What stands above the first marker, which can only be comments, stays with the way
 * there, so that both scripts together are the file. A file with a problem has no scripts.
 * @param file the whole file as a script, without byte order mark
 * @param bom whether it had one
 * @param marks whose markers count
 */
export function partsOf(file: Script, bom: boolean, marks: Runner['sections']): Parts {
  const text = `${bom ? '\uFEFF' : ''}${file.sql}`
  const read = readBy(text, marks)
  if (read === null) return { up: file, down: null, sections: null }
  const { tool, down, problem, withoutTransaction } = read
  if (problem) {
    const line = lineAt(text, problem.at)
    return { up: null, down: null, sections: { tool, problem: { line, says: problem.says } } }
  }
  const cut = (down ?? text.length) - (bom ? 1 : 0)
  const back = { ...file, sql: file.sql.slice(cut), line: lineAt(text, down ?? 0) }
  return {
    up: { ...file, sql: file.sql.slice(0, cut), ...asks(withoutTransaction.up) },
    down: down === null ? null : { ...back, ...asks(withoutTransaction.down) },
    sections: { tool, problem: null },
  }
}

function asks(none: boolean): Pick<Script, 'transaction'> {
  return none ? { transaction: 'none' } : {}
}

/** Where the runner does not tell, the markers do; of both kinds in one file the first one. */
function readBy(text: string, marks: Runner['sections']): SectionsRead | null {
  const dbmate = marks === 'goose' || !text.includes('migrate:') ? null : readDbmate(text)
  const goose = marks === 'dbmate' || !text.includes('+goose') ? null : gooseSections(text)
  if (dbmate && goose) return dbmate.first < goose.first ? dbmate : goose
  return dbmate ?? goose
}

/** Null for a file that only speaks of goose in a comment. */
function gooseSections(text: string): SectionsRead | null {
  const { isAnnotated, down, noTransaction, problem } = readGoose(text)
  if (!isAnnotated) return null
  const withoutTransaction = { up: noTransaction, down: noTransaction }
  return { tool: 'goose', first: text.indexOf('+goose'), down, withoutTransaction, problem }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
