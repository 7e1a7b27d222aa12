/** wrangler d1 migrations apply (https://developers.cloudflare.com/d1/reference/migrations/). */

import { folders, NUMBERED_FOLDER } from './layouts/folders.ts'
import { byName, numbered } from './layouts/numbered.ts'
import { D1_REFUSES } from './read/d1.ts'
import { quotedForShell } from './recorded.ts'
import type { Tool } from './tool.ts'

/** The file's text and its history row are one request, with foreign keys on. */
export const d1: Tool = {
  name: 'd1',
  title: 'wrangler (Cloudflare D1)',
  takes: 'drizzle',
  signs: {
    command: /\bwrangler(?:@\S+)?\s+d1\s+migrations\s+apply\b/,
    dependency: null,
    mark: /^-- Migration number: \d+/m,
    file: /^wrangler(?:[.-][\w-]+)*\.(?:toml|jsonc?)$/,
    says: 'wrangler runs the files on D1.',
  },
  layouts: [
    ...numbered({ pattern: null, unnumbered: true, key: byName }),
    // `migrations_pattern: "migrations/*/migration.sql"`: the history holds the path as seen from the folder.
    folders({ up: ['migration.sql'], down: null, pattern: NUMBERED_FOLDER, key: (_folder, _version, path) => path }),
  ],
  sections: null,
  markers: null,
  pieces: null,
  runner: {
    name: 'd1',
    tool: 'd1',
    transaction: 'file',
    foreignKeys: true,
    foreignKeysStay: true,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'appended',
    reads: 'statements',
    sections: 'none',
    rerun: false,
    ledger: {
      table: 'd1_migrations',
      column: 'name',
      keeps: 'each',
      create: `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`,
    },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'ignored',
      late: 'applied',
      duplicate: 'applied',
      olderRelease: 'starts',
      twoStarts: 'both',
    },
    refuses: D1_REFUSES,
    // https://developers.cloudflare.com/d1/platform/limits/; the depth and the number of terms were seen with workerd.
    limits: { value: 2_000_000, statement: 100_000, columns: 100, depth: 100, compound: 5, pattern: 50, arguments: 32 },
  },
  recorded: {
    start: 'npx wrangler d1 migrations apply <database> --remote',
    typed: (sql) => `npx wrangler d1 execute <database> --remote --command ${quotedForShell(sql)}`,
  },
  words: {
    kill: null,
    edit: null,
    missing: null,
    late: null,
    duplicate: null,
    markApplied: (key) =>
      `npx wrangler d1 execute <database> --remote --command "INSERT INTO d1_migrations (name) VALUES ('${key.replaceAll("'", "''").replaceAll(/["$`\\]/g, '\\$&')}');"`,
    run: (file) => `npx wrangler d1 execute <database> --remote --file ${file}`,
    create: 'npx wrangler d1 migrations create <database> describe_it',
  },
}
