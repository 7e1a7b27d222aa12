/** yoyo-migrations (https://ollycope.com/software/yoyo/latest/). */

import type { Layout, Named } from './layouts/layout.ts'
import { numbered } from './layouts/numbered.ts'
import { withoutTransaction } from './read/first-line.ts'
import type { Tool } from './tool.ts'

/** What `yoyo new` names a file: the day, the number on that day, five characters by chance, then words. */
const OF_A_DAY = /^(\d{8})_(\d\d)_(.*?)(?:\.rollback)?\.sql$/s

/** The number on a day belongs to the version: it stands where a time has its seconds. */
function ofDays(layout: Layout): Layout {
  return {
    ...layout,
    read: (names, around) => {
      const { migrations, strays } = layout.read(names, around)
      return { migrations: migrations.map(ofDay), strays }
    },
    renamed: (file, version) =>
      OF_A_DAY.test(file)
        ? file.replace(/^\d{8}_\d\d/, `${version.slice(0, 8)}_${version.slice(-2)}`)
        : layout.renamed(file, version),
  }
}

function ofDay(named: Named): Named {
  const [, day, number, name] = OF_A_DAY.exec(named.file) ?? []
  return day === undefined ? named : { ...named, version: `${day}0000${number}`, name: name ?? '' }
}

/** Each file and its history row in one transaction, behind a lock that a killed process leaves. */
export const yoyo: Tool = {
  name: 'yoyo',
  title: 'yoyo',
  signs: {
    command: /\byoyo\s(?:.*\s)?apply\b/,
    dependency: /^\s*["']?yoyo-migrations\b/,
    mark: /^-- (?:depends|transactional):/m,
    file: /^yoyo\.ini$/,
    call: /\bread_migrations\(/,
    callers: /\.py$/,
    says: 'yoyo runs each file and its history row in one transaction.',
  },
  layouts: numbered({
    pattern: null,
    unnumbered: true,
    key: (file) => file.replace(/\.sql$/, ''),
    sorts: (file) => file.replace(/\.sql$/, ''),
  }).map(ofDays),
  sections: withoutTransaction('yoyo', (text) => /^(?:--.*\r?\n)*?-- transactional: false\s*$/m.test(text)),
  markers: null,
  pieces: null,
  runner: {
    name: 'yoyo',
    tool: 'yoyo',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'yoyo',
    rerun: false,
    ledger: {
      table: '_yoyo_migration',
      column: 'migration_id',
      keeps: 'each',
      also: { applied_at_utc: 'CURRENT_TIMESTAMP' },
      // It makes the hash out of the id.
      create: `CREATE TABLE IF NOT EXISTS "_yoyo_migration" (
  "migration_hash" VARCHAR(64),
  "migration_id" VARCHAR(255),
  "applied_at_utc" TIMESTAMP,
  PRIMARY KEY ("migration_hash")
)`,
    },
    after: {
      kill: 'refuses',
      edit: 'ignored',
      missing: 'ignored',
      late: 'applied',
      duplicate: 'applied',
      olderRelease: 'starts',
      twoStarts: 'one-waits',
    },
    refuses: [],
  },
  recorded: {
    query: 'SELECT migration_id, \'applied\', NULL, NULL FROM "_yoyo_migration" ORDER BY rowid',
    hasCommand: true,
    others: ['_yoyo_log', '_yoyo_version'],
    lock: {
      table: 'yoyo_lock',
      query: 'SELECT pid FROM yoyo_lock WHERE locked',
      release: { command: 'yoyo break-lock', sql: 'DELETE FROM yoyo_lock' },
    },
    start: 'yoyo apply --batch',
  },
  words: {
    kill: 'every start stops (LockTimeout: "process … has locked this database") until somebody runs yoyo break-lock.',
    edit: null,
    missing: null,
    late: null,
    duplicate: null,
    markApplied: (key) => `yoyo mark --revision ${key} <folder>`,
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    alone: 'Write -- transactional: false as the first line of the file',
    create: 'yoyo new --sql --message "describe it" <folder>',
  },
}
