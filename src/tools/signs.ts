/** How migration tools show in a repository, those too whose migrations cannot be read. */

import { TOOLS } from './table.ts'
import type { Signs } from './tool.ts'

/** The runner as the settings spell it: a name, or its fields in braces. Only this room's own words, never a stranger's. */
export type RunnerWords = string

/** One tool as `init` looks for it. */
export interface Sign extends Signs {
  readonly name: string
  /** See `Tool.variantOf`. */
  readonly variantOf?: string
  /** The runner to set; null when this program cannot read the tool's migrations. */
  readonly runner: RunnerWords | null
}

/** Tools whose migrations are programs. */
const PROGRAMS: readonly Sign[] = [
  {
    name: 'knex',
    command: /\bknex\s(?:.*\s)?migrate:(?:latest|up)\b/,
    dependency: null,
    mark: null,
    file: null,
    runner: null,
    says: "knex's migrations are programs, which cannot be rehearsed here.",
  },
]

/** D1's database fed by a script, file by file: what `wrangler d1 execute` runs is recorded by the script, if at all. */
const EXECUTED: Sign = {
  name: 'd1-execute',
  variantOf: 'd1',
  command: /\bwrangler(?:@\S+)?["']?\s+d1\s+execute\b.*--file[=\s]["']?(?:\S*\$|\S*\/\d+_)/,
  dependency: null,
  mark: null,
  file: null,
  runner: '{ like: d1, history: apart }',
  says: 'wrangler d1 execute runs each file on D1; what was run is noted elsewhere, if at all.',
}

/** A library of Go's (https://pkg.go.dev/maragu.dev/migrate): the version and the file in one transaction, by the files' names. */
const MARAGU: Sign = {
  name: 'maragu-migrate',
  command: null,
  dependency: /\b(?:maragu\.dev|github\.com\/maragudk)\/migrate\b/,
  mark: null,
  file: null,
  call: /"(?:maragu\.dev|github\.com\/maragudk)\/migrate"/,
  callers: /\.go$/,
  runner: 'transactional',
  says: "maragu's migrate runs each file in one transaction with the version that it keeps.",
}

/** Every sign that is known. */
export const SIGNS: readonly Sign[] = [
  ...TOOLS.map(({ name, signs, variantOf }) => ({ ...signs, name, runner: name, ...(variantOf ? { variantOf } : {}) })),
  EXECUTED,
  MARAGU,
  ...PROGRAMS,
]
