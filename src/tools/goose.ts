/** goose (https://github.com/pressly/goose). */

import type { SectionsRead } from '../model/folder.ts'
import { byNumber, numbered } from './layouts/numbered.ts'
import { readGoose } from './read/goose.ts'
import { insertion } from './recorded.ts'
import type { Tool } from './tool.ts'

/** It applies what stands above `+goose Down`, cut at lines that end with a semicolon. */
export const goose: Tool = {
  name: 'goose',
  title: 'goose',
  signs: {
    command: /\bgoose\s(?:.*\s)?up\b/,
    dependency: /\bgithub\.com\/pressly\/goose\b/,
    mark: /^--\s*\+goose\s+Up\b/im,
    file: null,
    call: /\bgoose\.(?:Up(?:Context|To)?|NewProvider|SetBaseFS)\(/,
    callers: /\.go$/,
    says: 'goose runs what stands above "-- +goose Down", each file and its history row in one transaction.',
  },
  layouts: numbered({ pattern: /^(\d+)_(.*?)\.sql$/s, key: byNumber }),
  programs: /\.go$/,
  sections: (text) => (text.includes('+goose') ? sectionsOf(text) : null),
  markers: {
    up: '-- +goose Up',
    down: '-- +goose Down',
    fix: 'Write one line "-- +goose Up", below it what goes forward, and then "-- +goose Down". End each statement with a semicolon at the end of a line, or put it between StatementBegin and StatementEnd.',
  },
  pieces: (sql) => readGoose(sql).pieces.map((piece) => ({ ...piece, command: false })),
  runner: {
    name: 'goose',
    tool: 'goose',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'goose',
    sections: 'goose',
    rerun: false,
    ledger: {
      table: 'goose_db_version',
      column: 'version_id',
      keeps: 'each',
      also: { is_applied: '1' },
      create: `CREATE TABLE IF NOT EXISTS goose_db_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version_id INTEGER NOT NULL,
  is_applied INTEGER NOT NULL,
  tstamp TIMESTAMP DEFAULT (datetime('now'))
);
INSERT INTO goose_db_version (version_id, is_applied) SELECT 0, 1 WHERE NOT EXISTS (SELECT 1 FROM goose_db_version)`,
    },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'ignored',
      late: 'refused',
      duplicate: 'refused',
      olderRelease: 'starts',
      twoStarts: 'both',
    },
    refuses: [],
  },
  recorded: {
    columns: ['version_id', 'is_applied'],
    query:
      "SELECT version_id, iif(is_applied, 'applied', 'undone'), NULL, NULL FROM goose_db_version WHERE version_id > 0 ORDER BY id",
    insert: ({ key }) => insertion({ table: 'goose_db_version' }, { version_id: `${Number(key)}`, is_applied: '1' }),
    start: 'goose sqlite3 "$DB" up',
  },
  words: {
    kill: null,
    edit: null,
    missing: null,
    late: 'goose stops ("found 1 missing migrations before current version") until it is started with -allow-missing.',
    duplicate: 'goose stops before it applies anything: "goose: duplicate version … detected".',
    markApplied: (key) => `sqlite3 "$DB" "INSERT INTO goose_db_version (version_id, is_applied) VALUES (${key}, 1);"`,
    hints: [
      {
        statement: /^CREATE ((TEMP|TEMPORARY) )?TRIGGER\b/,
        message: /^incomplete input/,
        says: 'The trigger is cut off before its END. goose ends a statement at every line that ends with a semicolon: put the trigger between "-- +goose StatementBegin" and "-- +goose StatementEnd".',
        fix: 'Write a line "-- +goose StatementBegin" above the trigger and a line "-- +goose StatementEnd" below its END;.',
      },
    ],
    around: ['-- +goose StatementBegin', '-- +goose StatementEnd'],
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    alone: 'Write a line -- +goose NO TRANSACTION into the file',
    create: 'goose -s create describe_it sql',
  },
}

/** Null for a file that only speaks of goose in a comment. */
function sectionsOf(text: string): SectionsRead | null {
  const { isAnnotated, down, noTransaction, problem } = readGoose(text)
  if (!isAnnotated) return null
  const withoutTransaction = { up: noTransaction, down: noTransaction }
  return { tool: 'goose', first: text.indexOf('+goose'), down, withoutTransaction, problem }
}
