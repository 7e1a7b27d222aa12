/** How a file becomes one transaction, so that no crash can come into it; for rules about crashes. */

import type { Evidence } from '../../model/rule.ts'
import type { Runner } from '../../model/runner.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { SHELL_WORDS, wordsOf } from '../../tools/table.ts'
import { runnerOf } from '../evidence/evidence.ts'
import { toolOf } from '../evidence/tool.ts'

/** For one file. Both rules about crashes give it, so that following one does not undo the other. */
export function oneTransaction(evidence: Evidence, seen: MigrationSeen): string {
  const pragmas = switchesBetween(seen, runnerOf(evidence, seen))
  const { whole, create } = wordsOf(evidence.runner)
  const asked = evidence.runner.transaction !== 'none' && seen.runner !== undefined
  if (pragmas.length > 0 && (asked || whole !== undefined || create === null)) return betweenPragmas(seen, pragmas)
  if (asked) return NOT_ASKED
  return whole ?? (create === null ? IN_RUNNER : GUARDS)
}

/** The same, and for a runner of the project's own the way for whom it has to stay as it is. */
export function oneTransactionHere(evidence: Evidence, seen: MigrationSeen): string {
  const advice = oneTransaction(evidence, seen)
  const own = toolOf(evidence).words.program || advice === IN_RUNNER
  return own && switchesBetween(seen, runnerOf(evidence, seen)).length === 0 ? `${advice}\n${IN_FILE}` : advice
}

/** For a tool that nobody here can change. */
const GUARDS =
  'Guard the statements that have a guard (IF NOT EXISTS, IF EXISTS, INSERT OR IGNORE), and make a file of its own of each that has none.'

/** The file's own wish is what keeps it out of the runner's transaction. */
const NOT_ASKED =
  'Take the words out of the file that ask for no transaction: then the runner puts it and its history row into one. A statement that SQLite refuses there (VACUUM, a change of journal_mode) belongs into a file of its own, with nothing else in it.'

/** As a script to type; for the pages of the rules as well. */
export const IN_RUNNER = SHELL_WORDS.whole ?? ''

/** For the pages of the rules as well. */
export const IN_FILE =
  'Only where the runner has to stay as it is, put BEGIN; and COMMIT; around the file instead: a crash inside it then leaves nothing, but one between the file and its history row still runs it a second time.'

const KEYS = /^PRAGMA\s+(?:\w+\.)?foreign_keys\s*[=(]\s*['"]?(\w+)/i

/**
 * The statements that switch foreign keys, where one of them makes them other than they are around the file: inside a
 * transaction, the runner's as well as the file's own, they do nothing, and a DROP TABLE deletes what refers to the table.
 */
export function switches(
  { statements, deadPragmas }: Pick<MigrationSeen, 'statements' | 'deadPragmas'>,
  runner: Runner,
): readonly StatementSeen[] {
  if (runner.foreignKeysStay) return []
  const live = statements.filter(
    ({ at, sql }) => KEYS.test(sql) && !deadPragmas.some((dead) => dead.at.line === at.line),
  )
  // One with nothing behind it only takes back another.
  const last = statements.findLastIndex(isWork)
  const acts = (it: StatementSeen) => isOn(it.sql) !== runner.foreignKeys && statements.indexOf(it) < last
  return live.some(acts) ? live : []
}

/** The same where no transaction of the runner's is around the file. */
function switchesBetween(seen: MigrationSeen, runner: Runner): readonly StatementSeen[] {
  return runner.transaction === 'none' ? switches(seen, runner) : []
}

function isWork({ verb }: StatementSeen): boolean {
  return !/^(?:PRAGMA|BEGIN|COMMIT|END)/.test(verb)
}

function isOn(sql: string): boolean {
  return /^(?:on|yes|true|1)$/i.test(KEYS.exec(sql)?.[1] ?? '')
}

/** The file's own transaction, with the first switch before it and the last one, where there are two, behind it. */
function betweenPragmas({ statements }: MigrationSeen, pragmas: readonly StatementSeen[]): string {
  const [first, last] = [pragmas[0], pragmas.at(-1)] as [StatementSeen, StatementSeen]
  const works = statements.filter(isWork)
  const above = works.filter((it) => statements.indexOf(it) < statements.indexOf(first))
  const below = first === last ? [] : works.filter((it) => statements.indexOf(it) > statements.indexOf(last))
  const begin = `Write BEGIN; right below ${named(first)}`
  const commit = first === last ? 'COMMIT; at the end of the file' : `COMMIT; right above ${named(last)}`
  const stray = [...above, ...below].map(({ at }) => at.line)
  const moved =
    stray.length > 0 ? `, and move what stands outside of them (line ${stray.join(', ')}) between the two` : ''
  return `${begin}, and ${commit}${moved}: a crash between them then leaves nothing. Do not put the pragma into a transaction, the runner's or the file's own: there it does nothing, and DROP TABLE deletes the rows that refer to the table, or is refused.`
}

function named({ at, sql }: StatementSeen): string {
  return `${sql} (line ${at.line})`
}
