/** drizzle-orm's migrators and drizzle-kit migrate (https://orm.drizzle.team/docs/migrations). */

import { byName, numbered } from './layouts/numbered.ts'
import type { Tool } from './tool.ts'

/** On better-sqlite3: one transaction for all pending files, foreign keys on. */
export const drizzle: Tool = {
  name: 'drizzle',
  title: 'drizzle (better-sqlite3)',
  signs: {
    command: /\bdrizzle-kit(?:@\S+)?\s+migrate\b/,
    dependency: null,
    mark: /^--> statement-breakpoint|--> statement-breakpoint$/m,
    file: /^drizzle(?:[.-][\w-]+)*[.-]config(?:[.-][\w-]+)*\.(?:[cm]?[jt]s|json)$/,
    says: 'drizzle applies all new files in one transaction.',
  },
  layouts: numbered({ pattern: null, key: byName }),
  sections: null,
  markers: null,
  pieces: null,
  runner: {
    name: 'drizzle',
    tool: 'drizzle',
    transaction: 'all',
    foreignKeys: true,
    doubleQuotes: false,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'none',
    rerun: false,
    ledger: {
      table: '__drizzle_migrations',
      column: 'hash',
      keeps: 'each',
      create:
        'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
    },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'ignored',
      late: 'skipped',
      duplicate: 'lost',
      olderRelease: 'starts',
      twoStarts: 'both',
    },
    refuses: [],
  },
  words: {
    kill: null,
    edit: null,
    missing: null,
    late: 'drizzle applies only what its journal dates after the last applied migration: the file is never applied, and nothing says so.',
    duplicate: null,
    markApplied: () =>
      'There is no command for it: insert hash (SHA-256 of the file) and created_at ("when" of its journal entry) into __drizzle_migrations.',
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    create: 'npx drizzle-kit generate --custom --name describe_it',
  },
}
