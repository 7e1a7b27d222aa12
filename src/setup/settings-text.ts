/** Writes the settings file: what differs from the defaults, why, and what only a person can know. */

import { type Choice, DEFAULT_RUNNER, type Found, type Show } from './found.ts'
import { isDefault, runnerReasons, shownAt } from './reasons.ts'
import { comments, scalar } from './yaml.ts'

const REPOSITORY = 'https://github.com/sqlite-rehearsal/sqlite-rehearsal'
const SCHEMA = 'https://raw.githubusercontent.com/sqlite-rehearsal/sqlite-rehearsal/v0/schema/settings.schema.json'

/** The text of `.github/rehearsal.yml`. `show` makes strangers' lines fit for a comment. */
export function settingsText(found: Found, show: Show): string {
  const [only] = found.choices
  const body = found.obvious && only ? folderLines(only, show) : folderList(found.choices, show)
  const parts = [
    [`# yaml-language-server: $schema=${SCHEMA}`, ...comments([`Every key: ${REPOSITORY}#options`])],
    body,
    sqliteHint(found.choices),
    seedsHint(found, show),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

function folderList(choices: readonly Choice[], show: Show): string[] {
  const entries = choices.flatMap((choice) => {
    const lines = folderLines(choice, show)
    const path = scalar(choice.folder.path)
    const isPlain = lines.every((line) => line.startsWith('#'))
    // Comments in front, so that they stand above what they speak of.
    const reasons = lines.filter((line) => line.startsWith('#'))
    const keys = lines.filter((line) => !line.startsWith('#')).map((line) => `  ${line}`)
    return [...reasons, isPlain ? `- ${path}` : `- path: ${path}`, ...keys]
  })
  return ['folders:', ...entries.map((line) => `  ${line}`)]
}

/** A folder's keys with their reasons above them. */
function folderLines(choice: Choice, show: Show): string[] {
  const { layout, layoutReason } = choice.folder
  const runner = choice.runner ?? DEFAULT_RUNNER
  return [
    ...comments(runnerReasons(choice, show)),
    ...(isDefault(choice) ? comments([`runner: ${runner}`]) : [`runner: ${runner}`]),
    ...(layoutReason === null ? [] : [...comments([`The layout, because ${layoutReason}.`]), `layout: ${layout}`]),
  ]
}

/** D1's version is Cloudflare's, and cannot be asked for: `sqlite_version()` is not authorised there. */
function sqliteHint(choices: readonly Choice[]): string[] {
  if (choices.every(({ runner }) => runner === 'd1')) return []
  return comments([
    "The version of production's SQLite, so that what only a newer one understands is an error: `sqlite3 --version` in the",
    'image that migrates, or SELECT sqlite_version() in the program.',
    'sqlite: X.Y',
  ])
}

function seedsHint({ seeds }: Found, show: Show): string[] {
  if (seeds.length === 0) return []
  const run = seeds.flatMap(({ at }) => (at === null ? [] : [shownAt(at, show)]))
  return comments([
    'Scripts that run behind the migrations at every start, if these do:',
    ...run,
    `seeds: [${seeds.map(({ path }) => scalar(path)).join(', ')}]`,
  ])
}
