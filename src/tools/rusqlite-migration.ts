/** rusqlite_migration (https://github.com/cljoly/rusqlite_migration), which counts migrations in `user_version`. */

import { unpadded } from '../version.ts'
import { folders } from './layouts/folders.ts'
import { byNumber, numbered } from './layouts/numbered.ts'
import { OFF_BEFORE } from './read/keys-off.ts'
import type { Tool } from './tool.ts'

/** All pending migrations in one transaction; what was applied is only a number. */
export const rusqliteMigration: Tool = {
  name: 'rusqlite-migration',
  title: 'rusqlite_migration',
  signs: {
    command: null,
    dependency: /^\s*rusqlite_migration\s*=/,
    mark: null,
    file: null,
    call: /\brusqlite_migration::|\bMigrations::(?:new|from_directory)\(|\.to_latest\(/,
    callers: /\.rs$/,
    differs: [OFF_BEFORE],
    keysByBuild: true,
    makes: /^\d+-[^/]+\/up\.sql$/,
    says: 'rusqlite_migration runs all pending migrations in one transaction and counts them in user_version.',
  },
  layouts: [
    folders({
      up: ['up.sql'],
      down: 'down.sql',
      pattern: /^(\d+)-(.*)$/s,
      key: (_folder, version) => unpadded(version),
    }),
    ...numbered({ pattern: null, key: byNumber }),
  ],
  sections: null,
  markers: null,
  pieces: null,
  runner: {
    name: 'rusqlite-migration',
    tool: 'rusqlite-migration',
    transaction: 'all',
    foreignKeys: true,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'none',
    rerun: false,
    ledger: { table: '', column: '', keeps: 'user-version', create: '' },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'last-refused',
      late: 'skipped',
      duplicate: 'refused',
      gap: 'refused',
      olderRelease: 'refuses',
      twoStarts: 'both',
    },
    refuses: [],
  },
  recorded: {},
  words: {
    kill: null,
    edit: null,
    missing: 'every start stops (DatabaseTooFarAhead, or "Migration ids must be consecutive numbers").',
    late: 'only a count is kept: a migration that is put between applied ones shifts the others, is never run itself, and nothing says so.',
    duplicate: 'every start stops ("Multiple migrations detected for migration id").',
    markApplied: (key) => `sqlite3 "$DB" 'PRAGMA user_version = ${key};'`,
    inTurn:
      'Or take a lock around to_latest(): BEGIN EXCLUSIVE on a database file of its own, with a busy_timeout, which holds between processes and ends with the one that has it.',
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    create: null,
  },
}
