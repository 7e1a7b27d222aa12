/** The `migrate.sh` that `init --deploy` writes (src/commands/assets/migrate.sh), which shows by a line of its own. */

import { LOOP, loopWords, MIGRATION_HISTORY } from './by-hand.ts'
import { byName, numbered } from './layouts/numbered.ts'
import { migrateShUnits } from './read/migrate-sh.ts'
import type { Tool } from './tool.ts'

/** The lock, the file, its history row and its checksum in one transaction of one process of the sqlite3 shell. */
export const migrateSh: Tool = {
  ...LOOP,
  name: 'migrate-sh',
  title: 'the migrate.sh of init --deploy',
  signs: {
    ...LOOP.signs,
    command: /^\s*:\s+sqlite-rehearsal runner migrate-sh\b/,
    says: 'The migrate.sh of "init --deploy" puts each file and its history row into one transaction, with a lock.',
  },
  // No folder for each migration: it takes the files of one folder.
  layouts: numbered({ pattern: null, letters: true, key: byName }),
  pieces: migrateShUnits,
  runner: {
    name: 'migrate-sh',
    tool: 'migrate-sh',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'migrate-sh',
    sections: 'none',
    rerun: false,
    ledger: MIGRATION_HISTORY,
    addsColumnIfNotExists: true,
    after: {
      kill: 'reruns',
      edit: 'warned',
      missing: 'ignored',
      late: 'applied',
      duplicate: 'applied',
      olderRelease: 'starts',
      twoStarts: 'one-waits',
    },
    refuses: [
      { pattern: '^(?:COMMIT|END)\\b', message: 'the transaction is ended by migrate.sh, and not by the file' },
      {
        pattern: '^ROLLBACK(?! (?:TRANSACTION )?TO\\b)',
        message: 'the transaction is ended by migrate.sh, and not by the file',
      },
    ],
  },
  words: {
    ...loopWords,
    edit: 'Every start of migrate.sh warns that the file was edited after it was applied, and goes on.',
  },
}
