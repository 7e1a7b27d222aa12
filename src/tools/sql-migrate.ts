/** sql-migrate (https://github.com/rubenv/sql-migrate). */

import { byName, numbered } from './layouts/numbered.ts'
import { readSqlMigrate, sqlMigrateUnits } from './read/sql-migrate.ts'
import { insertion, text } from './recorded.ts'
import type { Tool } from './tool.ts'

/** Cut at lines that end with a semicolon; each file and its history row in one transaction. */
export const sqlMigrate: Tool = {
  name: 'sql-migrate',
  title: 'sql-migrate',
  signs: {
    command: /\bsql-migrate\s(?:.*\s)?up\b/,
    dependency: /\bgithub\.com\/rubenv\/sql-migrate\b/,
    mark: /^-- \+migrate Up\b/m,
    file: /^dbconfig\.yml$/,
    call: /\bmigrate\.(?:Exec(?:Context|Max)?|FileMigrationSource|EmbedFileSystemMigrationSource|HttpFileSystemMigrationSource)\b/,
    callers: /\.go$/,
    imports: /\brubenv\/sql-migrate\b/,
    says: 'sql-migrate runs what stands below "-- +migrate Up", each file and its history row in one transaction.',
  },
  layouts: numbered({ pattern: null, unnumbered: true, key: byName }),
  sections: (text) => (text.includes('+migrate') ? readSqlMigrate(text) : null),
  markers: {
    up: '-- +migrate Up',
    down: '-- +migrate Down',
    fix: 'Write one line "-- +migrate Up", below it what goes forward, and then "-- +migrate Down". End each statement with a semicolon at the end of a line, or put it between "-- +migrate StatementBegin" and "-- +migrate StatementEnd".',
  },
  pieces: sqlMigrateUnits,
  runner: {
    name: 'sql-migrate',
    tool: 'sql-migrate',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'sql-migrate',
    sections: 'sql-migrate',
    rerun: false,
    ledger: {
      table: 'gorp_migrations',
      column: 'id',
      keeps: 'each',
      create:
        'CREATE TABLE IF NOT EXISTS "gorp_migrations" ("id" varchar(255) not null primary key, "applied_at" datetime)',
    },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'refused',
      late: 'applied',
      duplicate: 'applied',
      olderRelease: 'refuses',
      twoStarts: 'both',
    },
    refuses: [],
  },
  recorded: {
    insert: ({ key }) => insertion({ table: 'gorp_migrations' }, { id: text(key), applied_at: "datetime('now')" }),
    start: 'sql-migrate up',
  },
  words: {
    kill: null,
    edit: null,
    missing: 'every start stops ("unknown migration in database").',
    late: null,
    duplicate: null,
    markApplied: (key) =>
      `sqlite3 "$DB" "INSERT INTO gorp_migrations (id, applied_at) VALUES ('${key}', datetime('now'));"`,
    hints: [
      {
        statement: /^CREATE ((TEMP|TEMPORARY) )?TRIGGER\b/,
        message: /^incomplete input/,
        says: 'The trigger is cut off before its END. sql-migrate ends a statement at every line that ends with a semicolon: put the trigger between "-- +migrate StatementBegin" and "-- +migrate StatementEnd".',
        fix: 'Write a line "-- +migrate StatementBegin" above the trigger and a line "-- +migrate StatementEnd" below its END;.',
      },
    ],
    around: ['-- +migrate StatementBegin', '-- +migrate StatementEnd'],
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    alone: 'Write -- +migrate Up notransaction as the first marker of the file',
    create: 'sql-migrate new describe_it',
  },
}
