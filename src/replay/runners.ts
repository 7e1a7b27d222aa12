/** How production applies a file, by name: data that the replay follows and the README prints. */

import type { Runner } from '../model.ts'
import { D1_REFUSES } from './d1.ts'

/** The table of the guide-like `migrate.sh`: written by the script itself, apart from the file. */
const MIGRATION_HISTORY = {
  table: '__MigrationHistory',
  column: 'MigrationName',
  create: `CREATE TABLE IF NOT EXISTS __MigrationHistory (
  Id INTEGER PRIMARY KEY AUTOINCREMENT,
  MigrationName TEXT NOT NULL UNIQUE,
  AppliedAt DATETIME DEFAULT CURRENT_TIMESTAMP
)`,
}

/** What wrangler makes (https://developers.cloudflare.com/d1/reference/migrations/). */
const D1_MIGRATIONS = {
  table: 'd1_migrations',
  column: 'name',
  create: `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`,
}

/** What drizzle-orm's migrators make; they find a file by the hash of its text, for which its name stands here. */
const DRIZZLE_MIGRATIONS = {
  table: '__drizzle_migrations',
  column: 'hash',
  create:
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
}

/**
 * The runners that can be named in the settings.
 * `sqlite3` is a shell loop over `sqlite3 db < file`: no transaction, goes on after an error, records the file afterwards.
 * `sqlite3-bail` is the same with `sqlite3 -bail`. `transactional` wraps the file and its history row in one transaction.
 * `d1` is `wrangler d1 migrations apply`: foreign keys on, the history row appended to the file's text. `drizzle` is
 * drizzle-orm's migrator on better-sqlite3: one transaction for all pending files, foreign keys on.
 */
export const RUNNERS: Readonly<Record<string, Runner>> = {
  sqlite3: {
    name: 'sqlite3',
    transaction: 'none',
    foreignKeys: false,
    onError: 'continue',
    history: 'apart',
    rerun: true,
    ledger: MIGRATION_HISTORY,
    refuses: [],
  },
  'sqlite3-bail': {
    name: 'sqlite3-bail',
    transaction: 'none',
    foreignKeys: false,
    onError: 'stop',
    history: 'apart',
    rerun: true,
    ledger: MIGRATION_HISTORY,
    refuses: [],
  },
  transactional: {
    name: 'transactional',
    transaction: 'file',
    foreignKeys: false,
    onError: 'rollback',
    history: 'same-transaction',
    rerun: false,
    ledger: MIGRATION_HISTORY,
    refuses: [],
  },
  d1: {
    name: 'd1',
    transaction: 'file',
    foreignKeys: true,
    onError: 'rollback',
    history: 'appended',
    rerun: false,
    ledger: D1_MIGRATIONS,
    refuses: D1_REFUSES,
  },
  drizzle: {
    name: 'drizzle',
    transaction: 'all',
    foreignKeys: true,
    onError: 'rollback',
    history: 'same-transaction',
    rerun: false,
    ledger: DRIZZLE_MIGRATIONS,
    refuses: [],
  },
}
