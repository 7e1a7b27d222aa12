/** prisma migrate deploy (https://www.prisma.io/docs/orm/prisma-migrate). */

import type { Misfit } from '../model/folder.ts'
import { folders, NUMBERED_FOLDER } from './layouts/folders.ts'
import { insertion, quotedForShell, text } from './recorded.ts'
import type { Tool } from './tool.ts'

const LOCK = 'migration_lock.toml'

/** The lock file names the database for which the migrations were made. */
function lockMisfits(names: readonly string[], text: (name: string) => string | null): readonly Misfit[] {
  const provider = /^\s*provider\s*=\s*"([^"]*)"/m.exec(text(LOCK) ?? '')?.[1]
  const other = provider !== undefined && provider !== 'sqlite'
  const says = `${LOCK} says that the migrations are for ${provider}: prisma stops (P3019).`
  const fix = 'Make the migrations anew for SQLite, or name the folder of those that are.'
  const empty = names.filter((name) => /^\d+_[^/]*\/(?!migration\.sql$)/.test(name)).map((name) => name.split('/')[0])
  const without = [...new Set(empty)].filter((folder) => !names.includes(`${folder}/migration.sql`))
  return [
    ...(other ? [{ path: LOCK, line: 1, says, fix }] : []),
    ...without.map((folder) => ({
      path: `${folder}/migration.sql`,
      line: 1,
      says: `There is no migration.sql in ${folder}: prisma stops (P3015).`,
      fix: 'Bring the file back, or remove its folder.',
    })),
  ]
}

/** Each statement commits; a row is written before the file and completed after it. */
export const prisma: Tool = {
  name: 'prisma',
  title: 'prisma migrate',
  signs: {
    command: /\bprisma(?:@\S+)?\s+migrate\s+deploy\b/,
    dependency: null,
    mark: /^-- (?:CreateTable|RedefineTables|AlterTable|CreateIndex)$/m,
    file: /^(?:schema\.prisma|prisma\.config\.[cm]?[jt]s|migration_lock\.toml)$/,
    makes: /^\d{14}_[^/]+\/migration\.sql$/,
    says: 'prisma migrate deploy runs each migration.sql without a transaction and notes it before and after.',
  },
  layouts: [
    folders({
      up: ['migration.sql'],
      down: null,
      pattern: NUMBERED_FOLDER,
      key: (folder) => folder,
      sorts: (folder) => folder,
    }),
  ],
  sections: null,
  markers: null,
  companions: lockMisfits,
  reads: /(?:^|\/)migration_lock\.toml$/,
  pieces: null,
  runner: {
    name: 'prisma',
    tool: 'prisma',
    transaction: 'none',
    foreignKeys: true,
    // The engine that prisma brings along; with an adapter for better-sqlite3 they are refused.
    doubleQuotes: true,
    onError: 'stop',
    history: 'before-and-after',
    reads: 'statements',
    sections: 'none',
    rerun: false,
    ledger: {
      table: '_prisma_migrations',
      column: 'migration_name',
      keeps: 'each',
      also: { id: 'lower(hex(randomblob(16)))', checksum: "''" },
      done: { column: 'finished_at', yes: 'CURRENT_TIMESTAMP', no: 'NULL' },
      create: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`,
    },
    after: {
      kill: 'refuses',
      edit: 'ignored',
      missing: 'ignored',
      late: 'applied',
      duplicate: 'applied',
      olderRelease: 'starts',
      twoStarts: 'both',
    },
    refuses: [],
  },
  recorded: {
    query: `SELECT migration_name, iif(rolled_back_at IS NOT NULL, 'undone', iif(finished_at IS NULL, 'failed', 'applied')), checksum, logs
FROM _prisma_migrations ORDER BY started_at, rowid`,
    hasCommand: true,
    checksum: 'sha256',
    insert: ({ key, checksum }) =>
      insertion(
        { table: '_prisma_migrations' },
        {
          id: 'lower(hex(randomblob(16)))',
          checksum: text(checksum),
          finished_at: 'CURRENT_TIMESTAMP',
          migration_name: text(key),
          applied_steps_count: '0',
        },
      ),
    forget: (key) => ({
      command: `npx prisma migrate resolve --rolled-back ${quotedForShell(key)}`,
      sql: `UPDATE _prisma_migrations SET rolled_back_at = CURRENT_TIMESTAMP WHERE migration_name = ${text(key)} AND finished_at IS NULL`,
    }),
    start: 'npx prisma migrate deploy',
  },
  words: {
    kill: 'prisma migrate deploy refuses to go on (P3009) until somebody runs prisma migrate resolve.',
    edit: 'prisma migrate deploy goes on; prisma migrate dev asks to reset the development database.',
    missing: null,
    late: null,
    duplicate: null,
    markApplied: (key) => `npx prisma migrate resolve --applied ${key}`,
    whole:
      'Put BEGIN; at the top of migration.sql and COMMIT; at its end: then a file that fails or dies leaves nothing, and only prisma migrate resolve --rolled-back is left to do.',
    run: (file) => `npx prisma db execute --file ${file}`,
    create: 'npx prisma migrate dev --create-only --name describe_it',
  },
}
