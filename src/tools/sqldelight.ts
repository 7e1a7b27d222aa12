/** SQLDelight's `.sqm` files (https://sqldelight.github.io/sqldelight/). */

import { sqm } from './layouts/positions.ts'
import { withoutKotlin } from './read/sqldelight.ts'
import type { Tool } from './tool.ts'

/** All steps in one transaction, counted in `user_version`. */
export const sqldelight: Tool = {
  name: 'sqldelight',
  title: 'SQLDelight',
  signs: {
    command: null,
    dependency: /\bapp\.cash\.sqldelight\b|\bcom\.squareup\.sqldelight\b/,
    mark: null,
    file: null,
    says: 'SQLDelight runs all pending .sqm files in one transaction and counts them in user_version.',
  },
  layouts: [sqm],
  sections: null,
  markers: null,
  reads: /\.sqm$/,
  startsElsewhere: true,
  plain: withoutKotlin,
  pieces: null,
  runner: {
    name: 'sqldelight',
    tool: 'sqldelight',
    transaction: 'all',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'none',
    rerun: false,
    ledger: { table: '', column: '', keeps: 'user-version', create: '' },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'ignored',
      late: 'skipped',
      duplicate: 'applied',
      olderRelease: 'refuses',
      twoStarts: 'one-waits',
    },
    refuses: [],
  },
  recorded: {},
  words: {
    kill: null,
    edit: null,
    missing: null,
    late: 'only a count is kept: the file is never run on a database that is past its number.',
    duplicate: null,
    markApplied: (key) => `PRAGMA user_version = ${key};`,
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    create: null,
  },
}
