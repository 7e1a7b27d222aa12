/** mautrix's dbutil (https://pkg.go.dev/go.mau.fi/util/dbutil). */

import { step } from './layouts/step.ts'
import { readDbutil, withoutPostgres } from './read/dbutil.ts'
import type { Tool } from './tool.ts'

/** Each file and the version that it leads to in one transaction; an empty database begins with a file of its own. */
export const dbutil: Tool = {
  name: 'dbutil',
  title: 'dbutil',
  signs: {
    command: null,
    // Most programs that need its package have no migrations of their own.
    dependency: null,
    // The file for an empty database, or a version that older programs can live with; `v0 -> v1` may be anybody's comment.
    mark: /^-- (?:v0 -> v(?!1\b)\d+(?: \(compatible with v\d+\+\))?|(?:v\d+ -> )?v\d+ \(compatible with v\d+\+\)): \S/,
    file: null,
    call: /\bdbutil\.(?:UpgradeTable|BuildUpgradeTable)\b/,
    callers: /\.go$/,
    says: 'dbutil runs each file and the version that it leads to in one transaction, and a file of its own on an empty database.',
  },
  layouts: [step],
  programs: /\.go$/,
  plain: withoutPostgres,
  sections: readDbutil,
  markers: null,
  pieces: null,
  runner: {
    name: 'dbutil',
    tool: 'dbutil',
    transaction: 'file',
    // Of its own drivers, all of which begin with this pragma; whatsmeow refuses a connection without it.
    foreignKeys: true,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'dbutil',
    rerun: false,
    ledger: {
      table: 'version',
      column: 'version',
      keeps: 'last',
      create: 'CREATE TABLE IF NOT EXISTS version (version INTEGER, compat INTEGER)',
    },
    after: {
      kill: 'reruns',
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
    columns: ['version', 'compat'],
    query: "SELECT version, 'applied', NULL, NULL FROM version",
    insert: ({ key }) => `DELETE FROM version; INSERT INTO version (version) VALUES (${Number(key)})`,
    others: ['database_owner'],
  },
  words: {
    kill: null,
    edit: null,
    missing:
      'every start stops ("unsupported database schema version") if it was the last one, unless it said that older programs can live with it.',
    late: 'dbutil knows only the version that it has reached: a database that is past the file never runs it, and nothing says so.',
    duplicate: 'every start stops (panic: "dbutil: tried to override upgrade at …").',
    markApplied: (key) => `sqlite3 "$DB" 'UPDATE version SET version = ${key};'`,
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    program: true,
    keysOff: 'Write -- transaction: sqlite-fkey-off as the second line of the file',
    alone: 'Write -- transaction: off as the second line of the file',
    renamed: () =>
      'Write the same number into the first line of the file (-- v5: …), and into that of the file for empty databases (-- v0 -> v5: …): dbutil goes by these lines alone.',
    create: null,
  },
}
