/** golang-migrate (https://github.com/golang-migrate/migrate). */

import { byNumber, numbered } from './layouts/numbered.ts'
import { quotedForShell } from './recorded.ts'
import type { Tool } from './tool.ts'

/** The version is marked as dirty, the file runs in a transaction, the mark is taken away: three steps. */
export const golangMigrate: Tool = {
  name: 'golang-migrate',
  title: 'golang-migrate',
  signs: {
    command: /\bmigrate\s(?=.*-database[\s=]).*\bup\b|(?:\bimage:|\bFROM)\s.*\bmigrate\/migrate\b(?![./])/,
    dependency: /\bgithub\.com\/golang-migrate\/migrate\b/,
    mark: null,
    file: null,
    call: /\bmigrate\.New(?:WithDatabaseInstance|WithSourceInstance|WithInstance)?\(/,
    callers: /\.go$/,
    imports: /\bgolang-migrate\/migrate\b/,
    differs: [{ where: /\bNoTxWrap:\s*true\b|\bx-no-tx-wrap=true\b/, fields: 'transaction: none, on-error: stop' }],
    says: 'golang-migrate marks the version as dirty, runs the file in a transaction, and takes the mark away.',
  },
  layouts: numbered({ pattern: /^(\d+)_(.*)\.up\.(?:.*\.)?sql$/s, key: byNumber }),
  sections: null,
  markers: null,
  pieces: null,
  runner: {
    name: 'golang-migrate',
    tool: 'golang-migrate',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'before-and-after',
    reads: 'statements',
    sections: 'none',
    rerun: false,
    ledger: {
      table: 'schema_migrations',
      column: 'version',
      keeps: 'last',
      done: { column: 'dirty', yes: '0', no: '1' },
      create: 'CREATE TABLE IF NOT EXISTS schema_migrations (version uint64,dirty bool)',
    },
    after: {
      kill: 'refuses',
      edit: 'ignored',
      missing: 'last-refused',
      late: 'skipped',
      duplicate: 'refused',
      olderRelease: 'refuses',
      twoStarts: 'both',
    },
    refuses: [],
  },
  recorded: {
    hasCommand: true,
    columns: ['version', 'dirty'],
    query: "SELECT version, iif(dirty, 'failed', 'applied'), NULL, NULL FROM schema_migrations",
    insert: ({ key }) =>
      `DELETE FROM schema_migrations; INSERT INTO schema_migrations (version, dirty) VALUES (${Number(key)}, 0)`,
    forget: (_key, before) => ({
      command: `migrate -path <folder> -database "$DATABASE_URL" force ${before === null ? '-- -1' : quotedForShell(before)}`,
      sql: `DELETE FROM schema_migrations${before === null ? '' : `; INSERT INTO schema_migrations (version, dirty) VALUES (${Number(before)}, 0)`}`,
    }),
    start: 'migrate -path <folder> -database "$DATABASE_URL" up',
  },
  words: {
    kill: 'every start stops ("Dirty database version … Fix and force version.") until somebody runs migrate force.',
    edit: null,
    missing: 'every start stops ("no migration found for version …") if it was the last applied one.',
    late: 'golang-migrate knows only the last version: the file is never applied, and nothing says so.',
    duplicate: 'golang-migrate stops before it applies anything ("duplicate migration file").',
    markApplied: (key) => `migrate -path <folder> -database "$DATABASE_URL" force ${key}`,
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    create: 'migrate create -ext sql -dir <folder> -seq describe_it',
  },
}
