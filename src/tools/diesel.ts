/** diesel migration run, and diesel_migrations (https://diesel.rs/guides/getting-started). */

import { folders } from './layouts/folders.ts'
import { OFF_BEFORE } from './read/keys-off.ts'
import type { Tool } from './tool.ts'

/** What stands in front of the first `_`, letters too, without hyphens; diesel compares it as text. */
function versionOf(folder: string): string {
  return (folder.split('_')[0] ?? '').replaceAll('-', '')
}

/** Each up.sql and its history row in one transaction; foreign keys are on with the bundled SQLite. */
export const diesel: Tool = {
  name: 'diesel',
  title: 'diesel',
  signs: {
    command: /\bdiesel\s+migration\s+run\b|\bdiesel\s+(?:setup|database\s+(?:setup|reset))\b/,
    dependency: /^\s*diesel_migrations\s*=/,
    mark: null,
    file: /^diesel\.toml$/,
    makes: /^\d{4}-\d\d-\d\d-\d{6}(?:-\d+)?_[^/]+\/up\.sql$/,
    call: /\brun_pending_migrations\b|\bdiesel_migrations::embed_migrations!|\bembedded_migrations::run(?:_with_output)?\b/,
    callers: /\.rs$/,
    differs: [OFF_BEFORE],
    applies: /\.(?:run_next_migration|run_migrations?|pending_migrations)\(/,
    keysByBuild: true,
    says: 'diesel runs each up.sql and its history row in one transaction.',
  },
  layouts: [
    folders({
      up: ['up.sql'],
      down: 'down.sql',
      pattern: /^(\d[\d-]*)[^_]*_?(.*)$/s,
      key: versionOf,
      sorts: versionOf,
      withoutTransaction: (folder, { text }) =>
        /^\s*run_in_transaction\s*=\s*false\b/m.test(text(`${folder}/metadata.toml`) ?? ''),
    }),
  ],
  sections: null,
  markers: null,
  reads: /(?:^|\/)metadata\.toml$/,
  pieces: null,
  runner: {
    name: 'diesel',
    tool: 'diesel',
    transaction: 'file',
    foreignKeys: true,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'whole',
    piece: 'some',
    sections: 'diesel',
    rerun: false,
    ledger: {
      table: '__diesel_schema_migrations',
      column: 'version',
      keeps: 'each',
      create: `CREATE TABLE IF NOT EXISTS __diesel_schema_migrations (
  version VARCHAR(50) PRIMARY KEY NOT NULL,
  run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
)`,
    },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'ignored',
      late: 'applied',
      duplicate: 'one-wins',
      olderRelease: 'starts',
      twoStarts: 'both',
    },
    refuses: [],
  },
  recorded: { start: 'diesel migration run' },
  words: {
    kill: null,
    edit: null,
    missing: null,
    late: null,
    duplicate: 'diesel keeps one of two folders with one version, and never runs the other: nothing says so.',
    markApplied: (key) => `sqlite3 "$DB" "INSERT INTO __diesel_schema_migrations (version) VALUES ('${key}');"`,
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    alone: 'Put a file metadata.toml with the line run_in_transaction = false beside up.sql',
    create: 'diesel migration generate describe_it',
  },
}
