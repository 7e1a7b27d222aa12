/** Says in the terminal what was found, what was written, and what to do next. */

import { type Choice, DEFAULT_RUNNER, type Found, type Show } from './found.ts'
import { isDefault, layoutWords, runnerReasons, shownAt } from './reasons.ts'

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
  const name = folder.path === '.' ? 'The root of the repository' : `${show(folder.path)}/`
  return [
    name,
    `  layout  ${layoutWords(folder, show)}`,
    `  runner  ${runner ?? DEFAULT_RUNNER}${isDefault(choice) ? ', the default' : ''}`,
    ...runnerReasons(choice, show).map((line) => `          ${line}`),
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
    '  1. npx sqlite-rehearsal, which rehearses what is new here',
    `  2. git add ${paths.map(show).join(' ')}, commit, and merge them:`,
    '     on GitHub, the settings that count are those of the branch that is merged into',
    '  3. make "rehearse" a required check: Settings, Rules, Rulesets, Require status checks to pass',
  ].join('\n')
}
