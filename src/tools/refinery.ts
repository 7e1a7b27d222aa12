/** refinery (https://github.com/rust-db/refinery). */

import { versions } from './layouts/versions.ts'
import { OFF_BEFORE } from './read/keys-off.ts'
import { insertion, text } from './recorded.ts'
import type { Tool } from './tool.ts'

/** Each file in a transaction, and its history row in another one. */
export const refinery: Tool = {
  name: 'refinery',
  title: 'refinery',
  signs: {
    command: /\brefinery\s+migrate\b/,
    dependency: /^\s*refinery\s*=/,
    mark: null,
    file: /^refinery\.toml$/,
    keysByBuild: true,
    says: 'refinery runs each file in a transaction and records it in another one.',
  },
  layouts: [versions({ undo: 'up', repeatable: false, nested: true })],
  sections: null,
  markers: null,
  pieces: null,
  runner: {
    name: 'refinery',
    tool: 'refinery',
    transaction: 'file',
    foreignKeys: true,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'apart',
    reads: 'statements',
    sections: 'none',
    rerun: true,
    ledger: {
      table: 'refinery_schema_history',
      column: 'version',
      keeps: 'each',
      also: { name: "''", applied_on: "''" },
      checksum: 'checksum',
      create: `CREATE TABLE IF NOT EXISTS refinery_schema_history(
  version int4 PRIMARY KEY,
  name VARCHAR(255),
  applied_on VARCHAR(255),
  checksum VARCHAR(255))`,
    },
    after: {
      kill: 'reruns',
      edit: 'warned',
      missing: 'warned',
      late: 'skipped',
      duplicate: 'fails',
      olderRelease: 'starts',
      twoStarts: 'both',
    },
    refuses: [],
  },
  recorded: {
    query: "SELECT version, 'applied', checksum, NULL FROM refinery_schema_history ORDER BY version",
    checksum: 'siphash13',
    insert: ({ key, name, checksum }) =>
      insertion(
        { table: 'refinery_schema_history' },
        {
          version: `${Number(key)}`,
          name: text(name),
          applied_on: "strftime('%Y-%m-%dT%H:%M:%SZ')",
          checksum: text(checksum),
        },
      ),
    start: 'refinery migrate -p <folder>',
  },
  words: {
    kill: null,
    edit: 'the program refinery prints a warning; with abort_divergent (the default of the library) every start stops.',
    missing:
      'the program refinery prints a warning; with abort_missing (the default of the library) every start stops.',
    late: 'refinery goes by the highest version: the program passes the file over; with abort_missing (the default of the library) every start stops.',
    duplicate: 'the second file is run, and its row in the history then fails.',
    markApplied: (key) =>
      `sqlite3 "$DB" "INSERT INTO refinery_schema_history (version, name, applied_on, checksum) VALUES (${key}, '<name>', datetime('now'), '<checksum>');"`,
    whole: 'Call set_grouped(true) in the program: then all pending files and their rows are one transaction.',
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    create: null,
  },
}

/** In a program of one's own, whose defaults differ from those of the command: it stops where files and history differ. */
export const refineryLibrary: Tool = {
  ...refinery,
  name: 'refinery-library',
  title: 'refinery (in the program)',
  variantOf: 'refinery',
  signs: {
    command: null,
    dependency: null,
    mark: null,
    file: null,
    call: /\brefinery(?:_core)?::(?:embed_migrations!|load_sql_migrations\b|Runner\b)|\buse refinery(?:_core)?::\{[^}]*\b(?:load_sql_migrations|Runner)\b|\bmigrations::runner\(\)/,
    callers: /\.rs$/,
    differs: [
      { where: /\bset_grouped\(true\)/, fields: 'transaction: all, history: same-transaction, rerun: no' },
      OFF_BEFORE,
    ],
    keysByBuild: true,
    says: refinery.signs.says,
  },
  runner: {
    ...refinery.runner,
    name: 'refinery-library',
    tool: 'refinery-library',
    after: {
      ...refinery.runner.after,
      edit: 'refused',
      missing: 'refused',
      late: 'refused',
      rename: 'refused',
      olderRelease: 'refuses',
    },
  },
  words: {
    ...refinery.words,
    edit: 'every start stops ("applied migration … is different than filesystem one"), even for a comment, unless the program calls set_abort_divergent(false).',
    missing:
      'every start stops ("migration … is missing from the filesystem") unless the program calls set_abort_missing(false).',
    late: 'every start stops ("migration … is missing from the filesystem") unless the program calls set_abort_missing(false).',
  },
}
