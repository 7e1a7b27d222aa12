/** sqlx (https://github.com/launchbadge/sqlx), and tauri-plugin-sql, which hands its migrations to sqlx. */

import type { Runner } from '../model/runner.ts'
import { byNumber, numbered } from './layouts/numbered.ts'
import { withoutTransaction } from './read/first-line.ts'
import { OFF_BEFORE } from './read/keys-off.ts'
import { insertion, type Recorded, text } from './recorded.ts'
import type { Tool, Words } from './tool.ts'

const runner: Runner = {
  name: 'sqlx',
  tool: 'sqlx',
  transaction: 'file',
  foreignKeys: true,
  doubleQuotes: true,
  onError: 'rollback',
  history: 'same-transaction',
  reads: 'statements',
  sections: 'sqlx',
  rerun: false,
  ledger: {
    table: '_sqlx_migrations',
    column: 'version',
    keeps: 'each',
    also: { description: "''", success: '1', execution_time: '0' },
    checksum: 'checksum',
    create: `CREATE TABLE IF NOT EXISTS _sqlx_migrations (
  version BIGINT PRIMARY KEY,
  description TEXT NOT NULL,
  installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  success BOOLEAN NOT NULL,
  checksum BLOB NOT NULL,
  execution_time BIGINT NOT NULL
)`,
  },
  after: {
    kill: 'reruns',
    edit: 'refused',
    missing: 'refused',
    late: 'applied',
    duplicate: 'fails',
    olderRelease: 'refuses',
    twoStarts: 'both',
  },
  refuses: [],
}

const recorded: Recorded = {
  query:
    "SELECT version, iif(success, 'applied', 'failed'), lower(hex(checksum)), NULL FROM _sqlx_migrations ORDER BY version",
  checksum: 'sha384',
  hasCommand: true,
  insert: ({ key, name, checksum }) =>
    insertion(
      { table: '_sqlx_migrations' },
      {
        version: `${Number(key)}`,
        description: text(name.replaceAll('_', ' ')),
        success: '1',
        checksum: `X${text(checksum)}`,
        execution_time: '0',
      },
    ),
  start: 'sqlx migrate run',
}

const words: Words = {
  kill: null,
  edit: 'every start stops (VersionMismatch: "was previously applied but has been modified"), even for a comment or a line ending.',
  missing: 'every start stops (VersionMissing: "was previously applied but is missing in the resolved migrations").',
  late: null,
  duplicate: 'sqlx stops at the second file: its history holds each version once.',
  markApplied: (key) => `sqlx migrate run --target-version ${key} --override skip`,
  run: (file) => `sqlite3 -bail "$DB" < ${file}`,
  create: 'sqlx migrate add describe_it',
}

/** Each file and its history row in one transaction, with foreign keys on; checksums are compared at every start. */
export const sqlx: Tool = {
  name: 'sqlx',
  title: 'sqlx',
  signs: {
    command: /\bsqlx\s+(?:migrate|mig)\s+run\b|\bsqlx\s+(?:database|db)\s+(?:setup|reset)\b/,
    dependency: /^\s*sqlx\s*=.*\bsqlite\b/,
    mark: null,
    file: /^sqlx\.toml$/,
    call: /\bsqlx::migrate!|\bMigrator::new\(/,
    callers: /\.rs$/,
    differs: [OFF_BEFORE],
    says: 'sqlx runs each file and its history row in one transaction, with foreign keys on.',
  },
  layouts: numbered({ pattern: /^(\d+)_(.*?)(?:\.up)?\.sql$/s, key: byNumber }),
  sections: withoutTransaction('sqlx', (text) => text.startsWith('-- no-transaction')),
  markers: null,
  pieces: null,
  runner,
  recorded,
  words: { ...words, alone: 'Write -- no-transaction as the first line of the file' },
}

/** Versions and files stand in the Rust program; no file can ask for no transaction. */
export const tauri: Tool = {
  name: 'tauri',
  title: 'tauri-plugin-sql',
  signs: {
    command: null,
    dependency: /^\s*tauri-plugin-sql\s*=/,
    mark: null,
    file: /^tauri\.conf\.json5?$/,
    call: /\btauri_plugin_sql::/,
    callers: /\.rs$/,
    says: 'tauri-plugin-sql hands the files to sqlx when the application starts.',
  },
  layouts: numbered({ pattern: null, key: byNumber }),
  sections: null,
  markers: null,
  pieces: null,
  runner: { ...runner, name: 'tauri', tool: 'tauri', sections: 'none' },
  recorded: { ...recorded, hasCommand: false, start: null },
  words: {
    ...words,
    renamed: () => 'Give it the new version and the new path in the Rust program as well.',
    duplicate: 'The plugin stops at the second file: its history holds each version once.',
    markApplied: () =>
      'Ship a new version of the application: nobody can record a migration on the machines of its users.',
    create: null,
  },
}
