/** What the runners that a project writes itself have in common. */

import type { Ledger } from '../model/runner.ts'
import { folders, NUMBERED_FOLDER } from './layouts/folders.ts'
import { byName, numbered } from './layouts/numbered.ts'
import { releases } from './layouts/releases.ts'
import type { Tool, Words } from './tool.ts'

/** The table of a `migrate.sh` that is written by the script itself. */
export const MIGRATION_HISTORY: Ledger = {
  table: '__MigrationHistory',
  column: 'MigrationName',
  keeps: 'each',
  loose: true,
  create: `CREATE TABLE IF NOT EXISTS __MigrationHistory (
  Id INTEGER PRIMARY KEY AUTOINCREMENT,
  MigrationName TEXT NOT NULL UNIQUE,
  AppliedAt DATETIME DEFAULT CURRENT_TIMESTAMP
)`,
}

/** A script knows no sections and no settings; by which signs it shows, its own commands tell. */
export const LOOP: Pick<Tool, 'signs' | 'layouts' | 'sections' | 'markers' | 'pieces'> = {
  signs: { command: null, dependency: null, mark: null, file: null, says: 'A script applies the files.' },
  layouts: [
    ...numbered({ pattern: null, letters: true, key: byName }),
    folders({
      up: ['migration.sql', 'up.sql'],
      down: 'down.sql',
      pattern: NUMBERED_FOLDER,
      key: (folder) => folder,
    }),
    releases,
  ],
  sections: null,
  markers: null,
  pieces: null,
}

/** A program that reads the files itself (Python, Go, Node), where no shell is in between. */
export const programWords: Words = {
  kill: null,
  edit: null,
  missing: null,
  late: null,
  duplicate: null,
  markApplied: () => 'Write its row into the history, as your program does.',
  run: (file) => `sqlite3 -bail "$DB" < ${file}`,
  program: true,
  inTurn:
    'Or let the program take the lock (BEGIN IMMEDIATE) before it reads in the history which files are pending: the second process waits, and finds them applied.',
  whole:
    'Let the program that applies the files put each one and its history row into one transaction: BEGIN IMMEDIATE, the file, the row, COMMIT; after an error ROLLBACK, and stop. Then no crash can come between them or into the file, and each file needs to run once only. ' +
    'In Python the text for executescript() has to hold all of them, BEGIN and COMMIT too: it commits an open transaction before it begins.',
  create: null,
}

/** The history is a table of the script's own. */
export const loopWords: Words = {
  kill: null,
  edit: null,
  missing: null,
  late: null,
  duplicate: null,
  markApplied: (key) =>
    `sqlite3 "$DB" "INSERT INTO __MigrationHistory (MigrationName) VALUES ('${key.replaceAll("'", "''").replaceAll(/["$`\\]/g, '\\$&')}');"`,
  run: (file) => `sqlite3 -bail "$DB" < ${file}`,
  pipe: 'sqlite3 -bail "$DB"',
  inTurn: `Let only one process at a time migrate. Put this at the top of the script (flock comes with util-linux), where all processes see the same disk:
exec 9> "$DB.lock"
flock 9`,
  whole: `Let the script apply each file and its history row in one transaction, under a lock: then no crash can come between them or into the file. This writes such a script:
npx sqlite-rehearsal init --deploy
Then each file needs to run once only.`,
  hints: [
    {
      statement: /^ALTER TABLE .*\bADD (?:COLUMN )?IF NOT EXISTS\b/,
      message: /syntax error/,
      says: 'No version of SQLite has ADD COLUMN IF NOT EXISTS. Write ADD COLUMN alone, or let the migrate.sh of "npx sqlite-rehearsal init --deploy" apply the files: it asks for the column first.',
    },
  ],
  create: null,
}
