/** How production applies a file, by name: data that the replay follows and the README prints. */

import type { Ledger, Runner } from '../model/runner.ts'
import { D1_REFUSES } from './d1.ts'

/** The table of the guide-like `migrate.sh`: written by the script itself, apart from the file. */
const MIGRATION_HISTORY: Ledger = {
  table: '__MigrationHistory',
  column: 'MigrationName',
  holds: 'name',
  create: `CREATE TABLE IF NOT EXISTS __MigrationHistory (
  Id INTEGER PRIMARY KEY AUTOINCREMENT,
  MigrationName TEXT NOT NULL UNIQUE,
  AppliedAt DATETIME DEFAULT CURRENT_TIMESTAMP
)`,
}

/** What wrangler makes (https://developers.cloudflare.com/d1/reference/migrations/). */
const D1_MIGRATIONS: Ledger = {
  table: 'd1_migrations',
  column: 'name',
  holds: 'name',
  create: `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`,
}

/** What drizzle-orm's migrators make; they find a file by the hash of its text, for which its name stands here. */
const DRIZZLE_MIGRATIONS: Ledger = {
  table: '__drizzle_migrations',
  column: 'hash',
  holds: 'name',
  create:
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
}

/** What dbmate makes; it knows a file by the digits of its name. */
const SCHEMA_MIGRATIONS: Ledger = {
  table: 'schema_migrations',
  column: 'version',
  holds: 'digits',
  create: 'CREATE TABLE IF NOT EXISTS "schema_migrations" (version varchar(128) primary key)',
}

/** What goose makes; it begins with a row for version 0. */
const GOOSE_DB_VERSION: Ledger = {
  table: 'goose_db_version',
  column: 'version_id',
  holds: 'number',
  also: { column: 'is_applied', value: '1' },
  create: `CREATE TABLE IF NOT EXISTS goose_db_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version_id INTEGER NOT NULL,
  is_applied INTEGER NOT NULL,
  tstamp TIMESTAMP DEFAULT (datetime('now'))
);
INSERT INTO goose_db_version (version_id, is_applied) SELECT 0, 1 WHERE NOT EXISTS (SELECT 1 FROM goose_db_version)`,
}

/**
 * The runners that can be named in the settings.
 * `sqlite3` is a shell loop over `sqlite3 db < file`: no transaction, goes on after an error, records the file afterwards.
 * `sqlite3-bail` is the same with `sqlite3 -bail`. `transactional` wraps the file and its history row in one transaction.
 * `d1` is `wrangler d1 migrations apply`: foreign keys on, the history row appended to the file's text. `drizzle` is
 * drizzle-orm's migrator on better-sqlite3: one transaction for all pending files, foreign keys on.
 * `dbmate` and `goose` play a file's way there, each file and its history row in one transaction, unless the file asks for
 * none; goose cuts it at lines that end in a semicolon.
 */
export const RUNNERS: Readonly<Record<string, Runner>> = {
  sqlite3: {
    name: 'sqlite3',
    transaction: 'none',
    foreignKeys: false,
    onError: 'continue',
    history: 'apart',
    reads: 'shell',
    sections: 'none',
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
    reads: 'shell',
    sections: 'none',
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
    reads: 'statements',
    sections: 'any',
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
    reads: 'statements',
    sections: 'none',
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
    reads: 'statements',
    sections: 'none',
    rerun: false,
    ledger: DRIZZLE_MIGRATIONS,
    refuses: [],
  },
  dbmate: {
    name: 'dbmate',
    transaction: 'file',
    foreignKeys: false,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'dbmate',
    rerun: false,
    ledger: SCHEMA_MIGRATIONS,
    refuses: [],
  },
  goose: {
    name: 'goose',
    transaction: 'file',
    foreignKeys: false,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'goose',
    sections: 'goose',
    rerun: false,
    ledger: GOOSE_DB_VERSION,
    refuses: [],
  },
}
