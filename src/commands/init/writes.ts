/** Writes the settings file: what differs from the defaults, why, and what only a person can know. */

import { DEFAULT_RUNNER } from '../../found/found.ts'
import { linesOf } from '../../tools/settings/text.ts'
import type { Choice, Found, Show } from './found.ts'
import { baselineReason, isDefault, runnerReasons, shownAt } from './says.ts'

const REPOSITORY = 'https://github.com/sqlite-rehearsal/sqlite-rehearsal'

const SCHEMA = 'https://raw.githubusercontent.com/sqlite-rehearsal/sqlite-rehearsal/v0/schema/settings.schema.json'

/** The text of `.github/rehearsal.yml`. `show` makes strangers' lines fit for a comment. */
export function settingsText(found: Found, show: Show): string {
  const [only] = found.choices
  const body = found.obvious && only ? folderLines(only, show) : folderList(found.choices, show)
  const parts = [
    [`# yaml-language-server: $schema=${SCHEMA}`, ...comments([`Every key: ${REPOSITORY}/blob/v0/docs/settings.md`])],
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
  const before = baselineReason(choice.folder, show)
  return [
    ...comments(runnerReasons(choice, show)),
    ...(isDefault(choice) ? comments([`runner: ${runner}`]) : [`runner: ${runner}`]),
    ...(layoutReason === null ? [] : [...comments([`The layout, because ${layoutReason}.`]), `layout: ${layout}`]),
    ...(before === null ? [] : [...comments([before]), `baseline: ${scalar(choice.folder.baseline?.path ?? '')}`]),
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
    'Scripts that run after the migrations at every start, if these do:',
    ...run,
    `seeds: [${seeds.map(({ path }) => scalar(path)).join(', ')}]`,
  ])
}

/** The text of `.github/workflows/rehearse.yml`. No `paths:`, as a required check that is skipped waits for ever. */
export const WORKFLOW_TEXT = `name: rehearse
on: [pull_request, merge_group]
permissions:
  contents: read         # the two revisions
  pull-requests: write   # the comment; leave it out and the report is in the job summary only
jobs:
  rehearse:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: sqlite-rehearsal/sqlite-rehearsal@v0
`

const ACTION = /\buses["']?\s*:\s*["']?sqlite-rehearsal\/sqlite-rehearsal[@/]/i

const COMMAND = /\b(?:npx|bunx|dlx|exec|yarn)\b.*\bsqlite-rehearsal\b/

/** The line (counted from 1) in which a workflow runs the Action or the command; null when none does. */
export function rehearsalIn(text: string): number | null {
  const line = linesOf(text).findIndex((one) => !/^\s*#/.test(one) && (ACTION.test(one) || COMMAND.test(one)))
  return line === -1 ? null : line + 1
}

/** What stays text without quotes in every YAML, and looks like a path. */
const PLAIN = /^[A-Za-z_][\w./-]*$/

/** Words that some YAML takes for something else than text: https://yaml.org/type/bool.html */
const WORDS = /^(?:y|yes|n|no|true|false|on|off|null)$/i

/** What YAML does not allow (https://yaml.org/spec/1.2.2/#51-character-set), what breaks lines, and what an eye would miss. */
const ESCAPED = /["\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu

/** The text as a YAML scalar on one line: plain where that is safe, else in double quotes. */
export function scalar(text: string): string {
  if (PLAIN.test(text) && !WORDS.test(text)) return text
  return `"${text.replace(ESCAPED, escaped)}"`
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
}

/** Lines of comments. Each text must be on one line already; what YAML allows nowhere is shown as `?`. */
export function comments(lines: readonly string[]): string[] {
  return lines.map((line) => `# ${line.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, '?')}`)
}
