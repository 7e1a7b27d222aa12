/** dbmate (https://github.com/amacneil/dbmate). */

import { byDigits, numbered } from './layouts/numbered.ts'
import { readDbmate } from './read/dbmate.ts'
import type { Tool } from './tool.ts'

/** It applies what stands above `migrate:down`, each file and its history row in one transaction. */
export const dbmate: Tool = {
  name: 'dbmate',
  title: 'dbmate',
  signs: {
    command: /\bdbmate(?:\/v\d+)?(?:@\S+)?\s(?:.*\s)?(?:up|migrate)\b|(?<!github\.com\/)\bamacneil\/dbmate\b/,
    dependency: /^\s*"dbmate"\s*:|\bgithub\.com\/amacneil\/dbmate\b/,
    mark: /^--\s*migrate:up\b/m,
    file: null,
    call: /\bdbmate\.New\(/,
    callers: /\.go$/,
    says: 'dbmate runs what stands above "-- migrate:down", each file and its history row in one transaction.',
  },
  layouts: numbered({ pattern: /^(\d+)(.*?)\.sql$/s, key: byDigits, sorts: (file) => file }),
  sections: (text) => (text.includes('migrate:') ? readDbmate(text) : null),
  markers: {
    up: '-- migrate:up',
    down: '-- migrate:down',
    fix: 'Write one line "-- migrate:up", below it what goes forward, and then one line "-- migrate:down", even with nothing below it.',
  },
  pieces: null,
  runner: {
    name: 'dbmate',
    tool: 'dbmate',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'dbmate',
    rerun: false,
    ledger: {
      table: 'schema_migrations',
      column: 'version',
      keeps: 'each',
      create: 'CREATE TABLE IF NOT EXISTS "schema_migrations" (version varchar(128) primary key)',
    },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'ignored',
      late: 'applied',
      duplicate: 'fails',
      olderRelease: 'starts',
      twoStarts: 'both',
    },
    refuses: [],
  },
  recorded: { without: ['dirty', 'inserted_at'], start: 'dbmate up' },
  words: {
    kill: null,
    edit: null,
    missing: null,
    late: null,
    duplicate:
      'dbmate remembers digits only: of two new files the second fails (UNIQUE constraint failed: schema_migrations.version); next to an applied one the new file is never applied.',
    markApplied: (key) => `sqlite3 "$DB" "INSERT INTO schema_migrations (version) VALUES ('${key}');"`,
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    alone: 'Write -- migrate:up transaction:false as the first marker of the file',
    renamed: () =>
      'A schema.sql that dbmate keeps lists the versions too: dbmate dump writes it anew, from a database where the file was applied under its new name.',
    create: 'dbmate new describe_it',
  },
}
