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
    name: 'golang-migrate',
    command: /\bmigrate\s(?=.*-database[\s=]).*\bup\b|(?:\bimage:|\bFROM)\s.*\bmigrate\/migrate\b(?![./])/,
    dependency: /\bgithub\.com\/golang-migrate\/migrate\b/,
    mark: null,
    file: null,
    runner: '{ like: transactional, history: apart, rerun: no }',
    says: 'golang-migrate runs each file in a transaction and records it apart; a file that died is not run again by itself.',
  },
  {
    name: 'sqlx',
    command: /\bsqlx\s+(?:migrate|mig)\s+run\b|\bsqlx\s+(?:database|db)\s+(?:setup|reset)\b/,
    dependency: /^\s*sqlx\s*=.*\bsqlite\b/,
    mark: null,
    file: null,
    runner: '{ like: transactional, foreign-keys: on }',
    says: 'sqlx runs each file and its history row in one transaction, with foreign keys on.',
  },
  {
    name: 'prisma',
    command: /\bprisma\s+migrate\s+deploy\b/,
    dependency: null,
    mark: null,
    file: null,
    runner: null,
    says: 'prisma keeps each migration in a folder of its own (…/migration.sql), which this version does not read.',
  },
  {
    name: 'diesel',
    command: /\bdiesel\s+migration\s+run\b/,
    dependency: /^\s*diesel_migrations\s*=/,
    mark: null,
    file: null,
    runner: null,
    says: 'diesel keeps each migration in a folder of its own (…/up.sql), which this version does not read.',
  },
  {
    name: 'flyway',
    command: /\bflyway\s(?:.*\s)?migrate\b/,
    dependency: null,
    mark: null,
    file: null,
    runner: null,
    says: 'flyway names its files V1__name.sql, which this version does not read.',
  },
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
  ...TOOLS.map(({ name, signs, variantOf }) => ({ ...signs, name, runner: name, ...(variantOf ? { variantOf } : {}) })),
  ...PROGRAMS,
]
