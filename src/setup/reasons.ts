/** Says why a folder is set up as it is: the same sentences in the terminal and in the settings' comments. */

import { type At, type Choice, DEFAULT_RUNNER, type FoundFolder, type Show } from './found.ts'

/** Lines of evidence for one side; more would hide them. */
const MOST = 3

/** `path:line: text`, safe to print. */
export function shownAt({ path, line, text }: At, show: Show): string {
  return text === '' ? show(path) : `${show(path)}:${line}: ${show(text)}`
}

/** The layout and what was seen of it, as one line. */
export function layoutWords({ files, layout, layoutReason, strays }: FoundFolder, show: Show): string {
  const [first, last] = [files[0], files.at(-1)]
  if (first === undefined || last === undefined) {
    return strays.length === 0
      ? 'not known before the first file is there; until then the check ends with "could not check"'
      : `none: no file is named like 001_initial_schema.sql, but there is ${show(strays[0] ?? '')}`
  }
  const span = files.length === 1 ? show(first) : `${files.length} files, ${show(first)} … ${show(last)}`
  const others = strays.length === 0 ? '' : `; not ${strays.length} with other names, such as ${show(strays[0] ?? '')}`
  const why = layoutReason === null ? '' : ` (${layoutReason})`
  return `${layout}, ${layout === 'plain' ? 'counting up' : 'dated'}: ${span}${others}${why}`
}

/** Why this runner, as sentences; what speaks for another is never kept back. */
export function runnerReasons(choice: Choice, show: Show): string[] {
  const { because } = choice
  const first = because[0]
  if (first === undefined) {
    return [
      'Nothing was found that applies these files, so the default holds: each is fed to sqlite3 by a script.',
      'If production does it otherwise, say so: sqlite3, sqlite3-bail, transactional, d1, drizzle, dbmate or goose.',
    ]
  }
  return [...because.slice(0, MOST).map((clue) => shownAt(clue.at, show)), first.says, ...conflict(choice, show)]
}

function conflict(choice: Choice, show: Show): string[] {
  const seen = choice.against.slice(0, MOST).map((clue) => `${shownAt(clue.at, show)} (${clue.runner})`)
  return seen.length === 0 ? [] : [verdict(choice), ...seen]
}

function verdict({ against, tied, runner }: Choice): string {
  if (!tied) return 'These speak for another runner, but not as clearly:'
  // A folder that both name: one tool writes the files, the other has the history of what was applied.
  if (runner === 'd1' && against.every((clue) => clue.runner === 'drizzle'))
    return 'drizzle-kit writes the files, but what applies them to D1 counts:'
  return `These speak for another runner, and no less than that for ${runner}; set the one that production uses:`
}

/** Whether the runner has to be set. */
export function isDefault({ runner }: Choice): boolean {
  return runner === null || runner === DEFAULT_RUNNER
}
