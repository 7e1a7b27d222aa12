/** The migration tools that are known by name: how they show, and what each really does with a file. */

/** The runner as the settings spell it: a name, or its fields in braces. Only this room's own words, never a stranger's. */
export type RunnerWords = string

/** One tool. */
export interface Tool {
  readonly name: string
  /** A command, or a container's image, that applies migrations. */
  readonly command: RegExp
  /** A line of package.json, go.mod or Cargo.toml that depends on it; null where that tells nothing. */
  readonly dependency: RegExp | null
  /** The nearest runner; null when this program cannot read the tool's files. */
  readonly runner: RunnerWords | null
  /** What the tool does, or why its files cannot be read: a sentence. */
  readonly says: string
}

/** A line in a migration with which the way there begins, and the tool that reads it so. */
export const MARKERS = [
  { tool: 'dbmate', up: /^--\s*migrate:up\b/m },
  { tool: 'goose', up: /^--\s*\+goose\s+Up\b/im },
] as const

/**
 * Where a tool's own documentation and sources leave room, the runner is the one that protects least.
 * sqlx: `SqliteConnectOptions` switches foreign keys on. golang-migrate: the version is marked as dirty before and clean
 * after the file's transaction, and a dirty version is applied again by nobody but a person.
 */
export const TOOLS: readonly Tool[] = [
  {
    name: 'wrangler',
    command: /\bwrangler(?:@\S+)?\s+d1\s+migrations\s+apply\b/,
    dependency: null,
    runner: 'd1',
    says: 'wrangler runs the files on D1.',
  },
  {
    name: 'drizzle-kit',
    command: /\bdrizzle-kit(?:@\S+)?\s+migrate\b/,
    dependency: null,
    runner: 'drizzle',
    says: 'drizzle applies all new files in one transaction.',
  },
  {
    name: 'dbmate',
    command: /\bdbmate\s(?:.*\s)?(?:up|migrate)\b|\bamacneil\/dbmate\b/,
    dependency: /^\s*"dbmate"\s*:|\bgithub\.com\/amacneil\/dbmate\b/,
    runner: 'dbmate',
    says: 'dbmate runs what stands above "-- migrate:down", each file and its history row in one transaction.',
  },
  {
    name: 'goose',
    command: /\bgoose\s(?:.*\s)?up\b/,
    dependency: /\bgithub\.com\/pressly\/goose\b/,
    runner: 'goose',
    says: 'goose runs what stands above "-- +goose Down", each file and its history row in one transaction.',
  },
  {
    name: 'golang-migrate',
    command: /\bmigrate\s(?=.*-database[\s=]).*\bup\b|(?:\bimage:|\bFROM)\s.*\bmigrate\/migrate\b(?![./])/,
    dependency: /\bgithub\.com\/golang-migrate\/migrate\b/,
    runner: '{ like: transactional, history: apart, rerun: no }',
    says: 'golang-migrate runs each file in a transaction and records it apart; a file that died is not run again by itself.',
  },
  {
    name: 'sqlx',
    command: /\bsqlx\s+(?:migrate|mig)\s+run\b|\bsqlx\s+(?:database|db)\s+(?:setup|reset)\b/,
    dependency: /^\s*sqlx\s*=.*\bsqlite\b/,
    runner: '{ like: transactional, foreign-keys: on }',
    says: 'sqlx runs each file and its history row in one transaction, with foreign keys on.',
  },
  {
    name: 'prisma',
    command: /\bprisma\s+migrate\s+deploy\b/,
    dependency: null,
    runner: null,
    says: 'prisma keeps each migration in a folder of its own (…/migration.sql), which this version does not read.',
  },
  {
    name: 'diesel',
    command: /\bdiesel\s+migration\s+run\b/,
    dependency: /^\s*diesel_migrations\s*=/,
    runner: null,
    says: 'diesel keeps each migration in a folder of its own (…/up.sql), which this version does not read.',
  },
  {
    name: 'flyway',
    command: /\bflyway\s(?:.*\s)?migrate\b/,
    dependency: null,
    runner: null,
    says: 'flyway names its files V1__name.sql, which this version does not read.',
  },
  {
    name: 'knex',
    command: /\bknex\s(?:.*\s)?migrate:(?:latest|up)\b/,
    dependency: null,
    runner: null,
    says: "knex's migrations are programs, which cannot be rehearsed here.",
  },
]
