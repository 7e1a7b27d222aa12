/** Says why a folder is set up as it is: the same sentences in the terminal and in the settings' comments. */

import { DEFAULT_RUNNER } from '../../found/found.ts'
import type { At } from '../../tools/settings/text.ts'
import { RUNNERS } from '../../tools/table.ts'
import type { Choice, Found, FoundFolder, Show } from './found.ts'

/** Lines of evidence for one side; more would hide them. */
const MOST = 3

/** `path:line: text`, safe to print. */
export function shownAt({ path, line, text }: At, show: Show): string {
  return text === '' ? show(path) : `${show(path)}:${line}: ${show(text.replaceAll('\t', ' '))}`
}

/** The layout and what was seen of it, as one line. */
export function layoutWords({ files, layout, dated, layoutReason, strays }: FoundFolder, show: Show): string {
  const [first, last] = [files[0], files.at(-1)]
  if (first === undefined || last === undefined) {
    return strays.length === 0
      ? 'not known before the first file is there; until then the check ends with "could not check"'
      : `none: no file is named like 001_initial_schema.sql, but there is ${show(strays[0] ?? '')}`
  }
  const span = files.length === 1 ? show(first) : `${files.length} files, ${show(first)} … ${show(last)}`
  const others = strays.length === 0 ? '' : `; not ${strays.length} with other names, such as ${show(strays[0] ?? '')}`
  const why = layoutReason === null ? '' : ` (${layoutReason})`
  return `${layout}, ${dated ? 'dated' : 'counting up'}: ${span}${others}${why}`
}

/** Why this runner, as sentences; what speaks for another is never kept back. */
export function runnerReasons(choice: Choice, show: Show): string[] {
  const { because } = choice
  const first = because[0]
  if (choice.byNames) return ['By the names of its files: nothing else in the repository speaks of a tool.']
  if (first === undefined) {
    return [
      'Nothing was found that applies these files, so the default holds: each is fed to sqlite3 by a script.',
      `If production does it otherwise, say so: ${Object.keys(RUNNERS).join(', ')}.`,
    ]
  }
  return [...because.slice(0, MOST).map((clue) => shownAt(clue.at, show)), first.says, ...conflict(choice, show)]
}

function conflict(choice: Choice, show: Show): string[] {
  const seen = choice.against.slice(0, MOST).map((clue) => `${shownAt(clue.at, show)} (${clue.runner})`)
  return seen.length === 0 ? [] : [verdict(choice), ...seen]
}

function verdict({ against, tied, runner }: Choice): string {
  // A folder that both name: one tool writes the files, the other has the history of what was applied.
  if (!runner?.startsWith('drizzle') && against.every((clue) => clue.runner.startsWith('drizzle')))
    return 'drizzle-kit writes the files, but what applies them counts:'
  if (!tied) return 'These speak for another runner, but not as clearly:'
  return `These speak for another runner, and no less than that for ${runner}; set the one that production uses:`
}

/** Which file makes what the migrations lack, as a sentence; null where they lack nothing. */
export function baselineReason({ baseline }: FoundFolder, show: Show): string | null {
  if (baseline === null) return null
  const [first = '', ...more] = baseline.tables
  const tables = more.length === 0 ? show(first) : `${show(first)} and ${more.length} more tables`
  return `${show(baseline.path)} makes ${tables}, which migrations use and none of them makes.`
}

/** Whether the runner has to be set. */
export function isDefault({ runner }: Choice): boolean {
  return runner === null || runner === DEFAULT_RUNNER
}

/** What became of one of the files. */
export interface Outcome {
  readonly path: string
  /** Its text as it was, or would be, written; null: nothing to write, because of `why`. */
  readonly text: string | null
  /** Why it is left as it is; empty when it is written. */
  readonly why: string
}

/** One paragraph for each folder, and one for whatever else was seen. */
export function foundText(found: Found, show: Show): string {
  const folders = found.choices.map((choice) => folderText(choice, show))
  if (folders.length === 0) folders.push('No folder of migrations was found by the names of its files.')
  const seeds = found.seeds.map(({ path, at }) =>
    at === null ? `  ${show(path)}, by its name` : `  ${show(path)}, by ${shownAt(at, show)}`,
  )
  const sights = found.sights.flatMap(({ at, says }) => [`  ${shownAt(at, show)}`, `    ${says}`])
  const others = [
    seeds.length > 0 ? ['Perhaps seeds that run at every start', ...seeds] : [],
    sights.length > 0 ? ['Also seen', ...sights] : [],
  ]
  return [...folders, ...others.filter((part) => part.length > 0).map((part) => part.join('\n'))].join('\n\n')
}

function folderText(choice: Choice, show: Show): string {
  const { folder, runner } = choice
  const before = baselineReason(folder, show)
  const name = folder.path === '.' ? 'The root of the repository' : `${show(folder.path)}/`
  return [
    name,
    `  layout  ${layoutWords(folder, show)}`,
    `  runner  ${runner ?? DEFAULT_RUNNER}${isDefault(choice) ? ', the default' : ''}`,
    ...runnerReasons(choice, show).map((line) => `          ${line}`),
    ...(before === null ? [] : [`  before  ${before}`]),
  ].join('\n')
}

/** What was written, or would be, with the texts that were not. */
export function outcomeText(outcomes: readonly Outcome[], dryRun: boolean, show: Show): string {
  const written = outcomes.filter(({ text }) => text !== null)
  const lines = outcomes.map(({ path, text, why }) =>
    text === null ? `${show(path)} ${why}` : `${show(path)} ${dryRun ? 'would be written:' : 'is written.'}`,
  )
  if (!dryRun) return [...lines, ...(written.length === 0 ? ['Nothing was written.'] : [])].join('\n')
  const shown = outcomes.map(({ text }, index) => {
    const body = (text ?? '').trimEnd().split('\n').map(show)
    return [lines[index] ?? '', ...body.map((line) => `  ${line}`.trimEnd())].join('\n').trimEnd()
  })
  return [...shown, 'This was a dry run: nothing was written.'].join('\n\n')
}

/** What to do with the files. */
export function nextText(paths: readonly string[], show: Show): string {
  return [
    'Next:',
    '  1. npx sqlite-rehearsal, which rehearses what is new here, and says that the settings are new until they are merged',
    `  2. git add ${paths.map(show).join(' ')}, commit, and merge them:`,
    '     on GitHub, the settings that count are those of the branch that is merged into',
    '  3. make "rehearse" a required check: Settings, Rules, Rulesets, Require status checks to pass',
  ].join('\n')
}
