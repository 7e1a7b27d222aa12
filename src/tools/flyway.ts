/** flyway migrate (https://documentation.red-gate.com/flyway). */

import { versions } from './layouts/versions.ts'
import { flywayMixed, flywayProblem } from './read/flyway.ts'
import { text } from './recorded.ts'
import type { Tool } from './tool.ts'

/** Files by these names run at an event: https://documentation.red-gate.com/fd/callbacks-275218509.html. */
const CALLBACKS =
  /^(?:createSchema|(?:before|after)(?:Connect|Versioned|Repeatables|Each(?:Migrate|Undo)(?:Statement)?|Migrate|Undo|Clean|Info|Validate|Baseline|Repair)(?:Error|Applied|OperationFinish)?)(?:__.*)?\.sql$/s

/** Each file and its history row in one transaction; checksums are validated at every start. */
export const flyway: Tool = {
  name: 'flyway',
  title: 'flyway',
  signs: {
    command: /\bflyway\s(?:.*\s)?migrate\b|\bflywayMigrate\b|\bflyway\/flyway\b/,
    dependency: /\borg\.flywaydb\b|\bflyway-core\b/,
    mark: null,
    file: /^flyway\.(?:conf|toml)$/,
    says: 'flyway runs each file and its history row in one transaction.',
  },
  layouts: [versions({ undo: 'down', repeatable: true, nested: false, callbacks: CALLBACKS })],
  sections: flywayProblem,
  markers: null,
  pieces: null,
  runner: {
    name: 'flyway',
    tool: 'flyway',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'flyway',
    rerun: false,
    ledger: {
      table: 'flyway_schema_history',
      column: 'version',
      keeps: 'each',
      also: { success: '1', description: "''", type: "'SQL'", script: "''", installed_by: "''", execution_time: '0' },
      checksum: 'checksum',
      create: `CREATE TABLE IF NOT EXISTS "flyway_schema_history" (
  "installed_rank" INTEGER PRIMARY KEY,
  "version" VARCHAR(50),
  "description" VARCHAR(200) NOT NULL,
  "type" VARCHAR(20) NOT NULL,
  "script" VARCHAR(1000) NOT NULL,
  "checksum" INT,
  "installed_by" VARCHAR(100) NOT NULL,
  "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
  "execution_time" INT NOT NULL,
  "success" BOOLEAN NOT NULL
)`,
    },
    after: {
      kill: 'reruns',
      edit: 'refused',
      lineEndings: 'ignored',
      missing: 'refused-but-last',
      late: 'refused',
      duplicate: 'refused',
      rename: 'refused',
      olderRelease: 'starts',
      twoStarts: 'one-waits',
    },
    refuses: [],
  },
  recorded: {
    insert: null,
    query: `SELECT version, iif(success, 'applied', 'failed'), CAST(checksum AS TEXT), NULL
FROM flyway_schema_history WHERE version IS NOT NULL ORDER BY installed_rank`,
    checksum: 'crc32-of-lines',
    forget: (key) => ({
      command: 'flyway repair',
      sql: `DELETE FROM flyway_schema_history WHERE version = ${text(key)} AND NOT success`,
    }),
    start: 'flyway migrate',
  },
  words: {
    kill: null,
    edit: 'every start stops ("Migration checksum mismatch") until somebody runs flyway repair; line endings alone do not count.',
    missing: 'every start stops ("Detected applied migration not resolved locally") unless it was the last one.',
    late: 'every start stops ("Detected resolved migration not applied to database") unless outOfOrder is set.',
    duplicate: 'every start stops ("Found more than one migration with version").',
    markApplied: () => 'There is no command for one migration: repair what failed, and run flyway repair.',
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    create: null,
  },
}

/** The same with `mixed = true` (https://documentation.red-gate.com/flyway/reference/configuration/flyway-namespace/flyway-mixed-setting). */
export const flywayMixedFiles: Tool = {
  ...flyway,
  name: 'flyway-mixed',
  title: 'flyway with mixed = true',
  variantOf: 'flyway',
  signs: {
    command: /\bflyway\s(?:.*\s)?-mixed=true\b|\bFLYWAY_MIXED\s*[=:]\s*["']?true\b/,
    dependency: /^\s*(?:mixed(?:\.set\(\s*|\s*=\s*|\s+)true\b|<mixed>\s*true\s*<\/mixed>)/,
    mark: null,
    file: null,
    call: /\.mixed\(\s*true\s*\)/,
    callers: /\.(?:kts?|java)$/,
    says: 'flyway runs a file with a pragma for foreign keys without a transaction (mixed is true), and each other one in one.',
  },
  sections: flywayMixed,
  unasked: true,
  runner: { ...flyway.runner, name: 'flyway-mixed', tool: 'flyway-mixed', sections: 'flyway-mixed' },
}
