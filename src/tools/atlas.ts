/** atlas migrate apply (https://atlasgo.io/versioned/apply). */

import { byDigits, numbered } from './layouts/numbered.ts'
import { sumMisfits } from './read/atlas-sum.ts'
import { withoutTransaction } from './read/first-line.ts'
import { insertion, quotedForShell, text } from './recorded.ts'
import type { Tool } from './tool.ts'

/** Each file and its history row in one transaction. `atlas.sum` holds the checksums of the folder. */
export const atlas: Tool = {
  name: 'atlas',
  title: 'atlas migrate',
  signs: {
    command: /\batlas\s+migrate\s+apply\b/,
    dependency: null,
    mark: /^-- atlas:\w+/m,
    file: /^atlas\.(?:hcl|sum)$/,
    makes: /^atlas\.sum$/,
    says: 'atlas runs each file and its history row in one transaction, if atlas.sum fits the folder.',
  },
  layouts: numbered({ pattern: null, unnumbered: true, key: byDigits, sorts: (file) => file }),
  // A directive counts above an empty line at the top of the file.
  sections: withoutTransaction('atlas', (text) =>
    (/^(?:--.*\r?\n)+(?=\r?\n)/.exec(text)?.[0] ?? '')
      .split(/\r?\n/)
      .some((line) => /^-- atlas:txmode none\s*$/.test(line)),
  ),
  companions: sumMisfits,
  reads: /(?:^|\/)atlas\.sum$/,
  markers: null,
  pieces: null,
  runner: {
    name: 'atlas',
    tool: 'atlas',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'atlas',
    rerun: false,
    ledger: {
      table: 'atlas_schema_revisions',
      column: 'version',
      keeps: 'each',
      also: {
        ...{ description: "''", executed_at: 'CURRENT_TIMESTAMP', execution_time: '0' },
        ...{ applied: '1', total: '1', hash: "''", operator_version: "''" },
      },
      create: `CREATE TABLE IF NOT EXISTS atlas_schema_revisions (
  version text NOT NULL PRIMARY KEY,
  description text NOT NULL,
  type integer NOT NULL DEFAULT 2,
  applied integer NOT NULL DEFAULT 0,
  total integer NOT NULL DEFAULT 0,
  executed_at datetime NOT NULL,
  execution_time integer NOT NULL,
  error text NULL,
  error_stmt text NULL,
  hash text NOT NULL,
  partial_hashes json NULL,
  operator_version text NOT NULL
)`,
    },
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'ignored',
      late: 'refused',
      duplicate: 'fails',
      olderRelease: 'starts',
      twoStarts: 'one-stops',
    },
    refuses: [],
  },
  recorded: {
    query: `SELECT version, iif(error IS NOT NULL AND error <> '' OR applied < total, 'failed', 'applied'), hash, error
FROM atlas_schema_revisions WHERE version NOT LIKE '.%' ORDER BY executed_at, version`,
    hasCommand: true,
    checksum: 'chained-sha256',
    insert: ({ key, name, checksum }) =>
      insertion(
        { table: 'atlas_schema_revisions' },
        {
          ...{ version: text(key), description: text(name), type: '4', applied: '0', total: '0' },
          ...{ executed_at: 'CURRENT_TIMESTAMP', execution_time: '0', hash: text(checksum), operator_version: "''" },
        },
      ),
    forget: (key, before) => ({
      command: `atlas migrate set ${quotedForShell(before ?? '')} --url "$DATABASE_URL"`,
      sql: `DELETE FROM atlas_schema_revisions WHERE version = ${text(key)}`,
    }),
    start: 'atlas migrate apply --url "$DATABASE_URL"',
  },
  words: {
    kill: 'starts within the next seconds stop at the lock of the killed one ("acquiring database lock").',
    edit: 'every start stops (checksum mismatch) until atlas.sum is generated again; after that nobody compares the file with what was applied.',
    missing: 'every start stops (checksum mismatch) until atlas.sum is generated again.',
    late: 'atlas stops ("was added out of order") unless it is started with --exec-order non-linear.',
    duplicate: 'atlas stops at the second of two new files; one beside an applied version is never applied.',
    markApplied: (key) => `atlas migrate set ${key} --url "$DATABASE_URL"`,
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    alone: 'Write -- atlas:txmode none as the first line of the file, and leave the line below it empty',
    remakes: 'atlas.sum',
    renamed: (folder) => `atlas migrate hash --dir file://${folder}`,
    create: 'atlas migrate new describe_it',
  },
}
