/** npx nuxt db migrate, and NuxtHub at deployment (https://hub.nuxt.com). */

import { numbered } from './layouts/numbered.ts'
import { D1_REFUSES } from './read/d1.ts'
import { naiveUnits } from './read/naive.ts'
import type { Tool } from './tool.ts'

const CUT_TRIGGER = {
  statement: /^CREATE ((TEMP|TEMPORARY) )?TRIGGER\b/,
  message: /^incomplete input/,
  says: 'The trigger is cut off at its first semicolon: NuxtHub cuts a file at every semicolon that stands in no text and no comment.',
  fix: 'Leave the trigger out of the migrations, as none with a semicolon in it can be applied: let the application do its work, or make it once by hand (npx wrangler d1 execute <database> --command).',
}

/** Each statement commits, with foreign keys on; the history row is the last statement. */
export const nuxthub: Tool = {
  name: 'nuxthub',
  title: 'NuxtHub',
  takes: 'drizzle',
  signs: {
    command: /\bnuxt(?:hub)?\s+(?:db|database)\s+migrate\b/,
    dependency: /^\s*"@nuxthub\/core"\s*:/,
    mark: null,
    file: null,
    call: /\bapplyDatabaseMigrations\b/,
    callers: /\.[cm]?[jt]s$/,
    says: 'NuxtHub runs each statement by itself, with foreign keys on, and records the file afterwards.',
  },
  layouts: numbered({
    pattern: null,
    unnumbered: true,
    key: (file) => file.replace(/\.sql$/, ''),
    sorts: (file) => file,
  }),
  sections: null,
  markers: null,
  pieces: naiveUnits,
  runner: {
    name: 'nuxthub',
    tool: 'nuxthub',
    transaction: 'none',
    foreignKeys: true,
    doubleQuotes: false,
    onError: 'stop',
    history: 'appended',
    reads: 'nuxthub',
    sections: 'none',
    rerun: true,
    ledger: {
      table: '_hub_migrations',
      column: 'name',
      keeps: 'each',
      create: `CREATE TABLE IF NOT EXISTS _hub_migrations (
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
    refuses: [],
  },
  recorded: { hasCommand: true, start: 'npx nuxt db migrate' },
  words: {
    kill: null,
    edit: null,
    missing: null,
    late: null,
    duplicate: null,
    markApplied: (key) => `npx nuxt db mark-as-migrated ${key}`,
    whole:
      'NuxtHub has no transaction around a file: keep each file to one statement where half of it would hurt, and write the others so that they may run twice (IF NOT EXISTS, INSERT OR IGNORE).',
    hints: [CUT_TRIGGER],
    run: (file) => `npx nuxt db sql < ${file}`,
    create: 'npx nuxt db generate',
  },
}

/** The same on Cloudflare, where foreign keys cannot be switched off. */
export const nuxthubD1: Tool = {
  ...nuxthub,
  variantOf: 'nuxthub',
  name: 'nuxthub-d1',
  title: 'NuxtHub (Cloudflare D1)',
  signs: { command: null, dependency: /^\s*"wrangler"\s*:/, mark: null, file: null, says: nuxthub.signs.says },
  runner: { ...nuxthub.runner, name: 'nuxthub-d1', tool: 'nuxthub-d1', foreignKeysStay: true, refuses: D1_REFUSES },
}
