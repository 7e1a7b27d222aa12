/** npx nuxt db migrate, and NuxtHub at deployment (https://hub.nuxt.com). */

import { numbered } from './layouts/numbered.ts'
import { naiveUnits } from './read/naive.ts'
import type { Tool } from './tool.ts'

/** Each statement commits, with foreign keys on; the history row is the last statement. */
export const nuxthub: Tool = {
  name: 'nuxthub',
  title: 'NuxtHub',
  signs: {
    command: /\bnuxt(?:hub)?\s+(?:db|database)\s+migrate\b/,
    dependency: /^\s*"@nuxthub\/core"\s*:/,
    mark: null,
    file: null,
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
  words: {
    kill: null,
    edit: null,
    missing: null,
    late: null,
    duplicate: null,
    markApplied: (key) => `npx nuxt db mark-as-migrated ${key}`,
    run: (file) => `npx nuxt db sql < ${file}`,
    create: 'npx nuxt db generate',
  },
}
