/** How migration tools show in a repository, those too whose migrations cannot be read. */

import { TOOLS } from './table.ts'
import type { Signs } from './tool.ts'

/** The runner as the settings spell it: a name, or its fields in braces. Only this room's own words, never a stranger's. */
export type RunnerWords = string

/** One tool as `init` looks for it. */
export interface Sign extends Signs {
  readonly name: string
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

/** Every sign that is known. */
export const SIGNS: readonly Sign[] = [
  ...TOOLS.map(({ name, signs }) => ({ ...signs, name, runner: name })),
  ...PROGRAMS,
]
