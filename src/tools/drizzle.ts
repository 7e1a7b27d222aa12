/** drizzle-orm's migrators and drizzle-kit migrate (https://orm.drizzle.team/docs/migrations). */

import type { Misfit } from '../model/folder.ts'
import type { Ledger, Runner } from '../model/runner.ts'
import { folders, NUMBERED_FOLDER } from './layouts/folders.ts'
import { JOURNAL, journaled } from './layouts/journal.ts'
import type { Layout } from './layouts/layout.ts'
import { byNumber, numbered } from './layouts/numbered.ts'
import { breakpointUnits } from './read/breakpoints.ts'
import { D1_REFUSES } from './read/d1.ts'
import { CALLS } from './read/drizzle-calls.ts'
import { NAMED, TIMES } from './read/drizzle-history.ts'
import { IN_TURN, inTurns } from './read/drizzle-turns.ts'
import { journalMisfits } from './read/journal.ts'
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
  altersColumns: true,
  refuses: [
    {
      pattern: '^(COMMIT|END|ROLLBACK)\\b(?! TO)',
      message: 'TRANSACTION_CLOSED: The transaction has been rolled back',
    },
  ],
}

const SQLJS: Driver = { foreignKeys: false, doubleQuotes: true, piece: 'first' }

const D1: Driver = { foreignKeysStay: true, doubleQuotes: true, piece: 'any', refuses: D1_REFUSES }

/** One request per chunk, and no transaction. */
const D1_HTTP: Driver = {
  ...D1,
  transaction: 'none',
  onError: 'stop',
  history: 'apart',
  rerun: true,
}

const EXPO: Driver = { foreignKeys: false, doubleQuotes: true, piece: 'first' }

const DURABLE: Driver = { foreignKeysStay: true, doubleQuotes: true, piece: 'any' }

const NO_SNAPSHOT =
  'A snapshot knows only what its own branch had: where drizzle-kit has written the migration, it is safer to take it away with its snapshot and its entry in the journal, and to run npx drizzle-kit generate once more.'

const TIME_WORDS: Words = {
  between: '--> statement-breakpoint',
  renamed: () =>
    'In meta/_journal.json give its entry the new tag, the new idx and a "when" above that of every other entry, and rename its snapshot in meta/ with it.',
  generated: NO_SNAPSHOT,
  kill: null,
  edit: null,
  missing: null,
  late: 'drizzle applies only what its journal dates after the last applied migration: the file is never applied, and nothing says so.',
  duplicate: null,
  markApplied: () =>
    'There is no command for it: insert hash (SHA-256 of the file) and created_at ("when" of its journal entry) into __drizzle_migrations.',
  run: (file) => `sqlite3 -bail "$DB" < ${file}`,
  hints: [
    {
      message: /contains more than one statement$/,
      says: 'The driver takes one statement at a time: put a line "--> statement-breakpoint" between two statements.',
      fix: 'Put a line "--> statement-breakpoint" between the two statements.',
    },
    {
      message: /contains no statements$/,
      says: 'Between two "--> statement-breakpoint", before the first and after the last one there must be a statement.',
      fix: 'Take out the line "--> statement-breakpoint" that has no statement on one of its sides.',
    },
  ],
  create: 'npx drizzle-kit generate --custom --name describe_it',
}

const NAME_WORDS: Words = {
  ...TIME_WORDS,
  renamed: () => '',
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

const HTTP_WORDS: Words = {
  ...TIME_WORDS,
  whole:
    'Let another program apply the files: wrangler d1 migrations apply and the D1 binding run a file as one unit; drizzle-kit sends each statement by itself.',
  run: (file) => `npx wrangler d1 execute <database> --remote --file ${file}`,
}

const ON_D1: Pick<Words, 'run'> = {
  run: (file) => `npx wrangler d1 execute <database> --remote --file ${file}`,
}

function journal(driver: string, title: string, differs: Driver): Tool {
  const name = driver === '' ? 'drizzle' : `drizzle-${driver}`
  const runner: Runner = { ...BETTER, ...BY_TIME, ...differs, after: inTurns(driver, BY_TIME.after), name, tool: name }
  const kind = driver === '' ? {} : { variantOf: 'drizzle' }
  const byFolder = name.replace('drizzle', 'drizzle-1')
  const signs = { ...SIGNS, ...CALLS[driver] }
  return {
    ...PIECES,
    ...kind,
    name,
    title: `drizzle (${title})`,
    byFolder,
    signs,
    layouts: JOURNALED,
    companions: journalMisfits,
    reads: /(?:^|\/)meta\/_journal\.json$/,
    runner,
    recorded: TIMES,
    words: driver === '' ? { ...TIME_WORDS, inTurn: IN_TURN } : TIME_WORDS,
  }
}

function byFolder(driver: string, title: string, differs: Driver): Tool {
  const name = driver === '' ? 'drizzle-1' : `drizzle-1-${driver}`
  const runner: Runner = { ...BETTER, ...BY_NAME, ...differs, after: inTurns(driver, BY_NAME.after), name, tool: name }
  return {
    ...PIECES,
    variantOf: 'drizzle',
    name,
    title: `drizzle 1.0 (${title})`,
    signs: driver === '' ? { ...SIGNS, makes: /^\d{14}_[^/]+\/snapshot\.json$/ } : SIGNS,
    layouts: FOLDERS,
    companions: oldJournal,
    runner,
    recorded: NAMED,
    words: driver === '' ? { ...NAME_WORDS, inTurn: IN_TURN } : NAME_WORDS,
  }
}

/** What 1.0 stops at. */
function oldJournal(names: readonly string[]): readonly Misfit[] {
  if (!names.includes(JOURNAL)) return []
  const says = 'The journal of an older drizzle-kit is still there: drizzle 1.0 stops at it.'
  return [
    { path: JOURNAL, line: 1, says, fix: 'Run npx drizzle-kit up, which moves each file into a folder of its own.' },
  ]
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
    ...CALLS[''],
    command: /\bdrizzle-kit(?:@\S+)?\s+migrate\b/,
    makes: /^meta\/_journal\.json$/,
    mark: /^--> statement-breakpoint|--> statement-breakpoint$/m,
    file: /^drizzle(?:[.-][\w-]+)*[.-]config(?:[.-][\w-]+)*\.(?:[cm]?[jt]s|json)$/,
  },
}

/** The other drivers, and version 1.0 with a folder per migration. */
export const drizzleVariants: readonly Tool[] = [
  journal('libsql', 'libsql, Turso', LIBSQL),
  journal('sqljs', 'sql.js', SQLJS),
  { ...journal('d1', 'D1 binding', D1), words: { ...TIME_WORDS, ...ON_D1 } },
  { ...journal('d1-http', 'drizzle-kit over HTTP to D1', D1_HTTP), words: HTTP_WORDS },
  journal('expo', 'expo-sqlite, op-sqlite', EXPO),
  journal('durable', 'Durable Objects', DURABLE),
  byFolder('', 'better-sqlite3', {}),
  byFolder('libsql', 'libsql, Turso', LIBSQL),
  byFolder('sqljs', 'sql.js', SQLJS),
  byFolder('d1', 'D1', D1),
  byFolder('d1-http', 'drizzle-kit over HTTP to D1', { ...D1, transaction: 'all' }),
  byFolder('expo', 'expo-sqlite, op-sqlite', EXPO),
  byFolder('durable', 'Durable Objects', DURABLE),
]
