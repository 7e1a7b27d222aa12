/** drizzle-orm's migrators and drizzle-kit migrate (https://orm.drizzle.team/docs/migrations). */

import type { Ledger, Runner } from '../model/runner.ts'
import { folders, NUMBERED_FOLDER } from './layouts/folders.ts'
import { journaled } from './layouts/journal.ts'
import type { Layout } from './layouts/layout.ts'
import { byNumber, numbered } from './layouts/numbered.ts'
import { breakpointUnits } from './read/breakpoints.ts'
import { D1_REFUSES } from './read/d1.ts'
import type { Tool, Words } from './tool.ts'

/** Before 1.0 the history goes by the time of the journal's entry: what is not later than the last one is never applied. */
const BY_TIME: Pick<Runner, 'ledger' | 'after'> = {
  ledger: {
    table: '__drizzle_migrations',
    column: 'created_at',
    keeps: 'each',
    also: { hash: "''" },
    create:
      'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  },
  after: {
    kill: 'reruns',
    edit: 'ignored',
    missing: 'ignored',
    late: 'skipped',
    duplicate: 'applied',
    olderRelease: 'starts',
    twoStarts: 'both',
  },
}

const NAMES: Ledger = {
  table: '__drizzle_migrations',
  column: 'name',
  keeps: 'each',
  also: { hash: "''" },
  create:
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric, name text, applied_at TEXT)',
}

/** Since 1.0 it goes by the folder's name. */
const BY_NAME: Pick<Runner, 'ledger' | 'after'> = { ledger: NAMES, after: { ...BY_TIME.after, late: 'applied' } }

const JOURNALED: readonly Layout[] = numbered({ pattern: null, key: byNumber }).map(journaled)

const FOLDERS: readonly Layout[] = [
  folders({
    up: ['migration.sql'],
    down: null,
    pattern: NUMBERED_FOLDER,
    key: (folder) => folder,
    sorts: (folder) => folder,
  }),
]

/** better-sqlite3: one statement per chunk, foreign keys on, no strings in double quotes, one transaction for all files. */
const BETTER: Omit<Runner, 'name' | 'tool' | 'ledger' | 'after'> = {
  transaction: 'all',
  foreignKeys: true,
  doubleQuotes: false,
  onError: 'rollback',
  history: 'same-transaction',
  reads: 'drizzle',
  piece: 'one',
  sections: 'none',
  rerun: false,
  refuses: [],
}

type Driver = Partial<Omit<Runner, 'name' | 'tool'>>

/** libsql's migrate() switches foreign keys off around the transaction; of a chunk it runs the first statement only. */
const LIBSQL: Driver = {
  foreignKeys: false,
  around: 'off',
  piece: 'first',
  refuses: [
    {
      pattern: '^(COMMIT|END|ROLLBACK)\\b(?! TO)',
      message: 'TRANSACTION_CLOSED: The transaction has been rolled back',
    },
  ],
}

const SQLJS: Driver = { foreignKeys: false, doubleQuotes: true, piece: 'first' }

const D1: Driver = { doubleQuotes: true, piece: 'any', refuses: D1_REFUSES }

/** One request per chunk, and no transaction. */
const D1_HTTP: Driver = { ...D1, transaction: 'none', onError: 'stop', history: 'apart', rerun: true }

const EXPO: Driver = { foreignKeys: false, doubleQuotes: true, piece: 'first' }

const DURABLE: Driver = { doubleQuotes: true, piece: 'any' }

const TIME_WORDS: Words = {
  kill: null,
  edit: null,
  missing: null,
  late: 'drizzle applies only what its journal dates after the last applied migration: the file is never applied, and nothing says so.',
  duplicate: null,
  markApplied: () =>
    'There is no command for it: insert hash (SHA-256 of the file) and created_at ("when" of its journal entry) into __drizzle_migrations.',
  run: (file) => `sqlite3 -bail "$DB" < ${file}`,
  create: 'npx drizzle-kit generate --custom --name describe_it',
}

const NAME_WORDS: Words = {
  ...TIME_WORDS,
  late: null,
  markApplied: (key) =>
    `There is no command for it: insert name ('${key}'), hash (SHA-256 of the file) and created_at into __drizzle_migrations.`,
}

const SIGNS: Tool['signs'] = {
  command: null,
  dependency: null,
  mark: null,
  file: null,
  says: 'drizzle applies all new files in one transaction.',
}

function journal(driver: string, title: string, differs: Driver): Tool {
  const name = driver === '' ? 'drizzle' : `drizzle-${driver}`
  const runner: Runner = { ...BETTER, ...BY_TIME, ...differs, name, tool: name }
  return { ...PIECES, name, title: `drizzle (${title})`, signs: SIGNS, layouts: JOURNALED, runner, words: TIME_WORDS }
}

function byFolder(driver: string, title: string, differs: Driver): Tool {
  const name = driver === '' ? 'drizzle-1' : `drizzle-1-${driver}`
  const runner: Runner = { ...BETTER, ...BY_NAME, ...differs, name, tool: name }
  return { ...PIECES, name, title: `drizzle 1.0 (${title})`, signs: SIGNS, layouts: FOLDERS, runner, words: NAME_WORDS }
}

const PIECES: Pick<Tool, 'sections' | 'markers' | 'pieces'> = {
  sections: null,
  markers: null,
  pieces: breakpointUnits,
}

/** On better-sqlite3. */
export const drizzle: Tool = {
  ...journal('', 'better-sqlite3', {}),
  signs: {
    ...SIGNS,
    command: /\bdrizzle-kit(?:@\S+)?\s+migrate\b/,
    mark: /^--> statement-breakpoint|--> statement-breakpoint$/m,
    file: /^drizzle(?:[.-][\w-]+)*[.-]config(?:[.-][\w-]+)*\.(?:[cm]?[jt]s|json)$/,
  },
}

/** The other drivers, and version 1.0 with a folder per migration. */
export const drizzleVariants: readonly Tool[] = [
  journal('libsql', 'libsql, Turso', LIBSQL),
  journal('sqljs', 'sql.js', SQLJS),
  journal('d1', 'D1 binding', D1),
  journal('d1-http', 'drizzle-kit over HTTP to D1', D1_HTTP),
  journal('expo', 'expo-sqlite, op-sqlite', EXPO),
  journal('durable', 'Durable Objects', DURABLE),
  byFolder('', 'better-sqlite3', {}),
  byFolder('libsql', 'libsql, Turso', LIBSQL),
  byFolder('d1', 'D1', D1),
]
