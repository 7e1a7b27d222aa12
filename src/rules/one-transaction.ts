/** The advice against every crash: the file and its history row in one transaction of the runner's. */

import type { Evidence, MigrationSeen } from '../model.ts'

/** For one file. Both rules about crashes give it, so that following one does not undo the other. */
export function oneTransaction({ runner }: Evidence, seen: MigrationSeen): string {
  return runner.transaction === 'none' || seen.runner === undefined ? IN_RUNNER : NOT_ASKED
}

/** The file's own wish is what keeps it out of the runner's transaction. */
const NOT_ASKED =
  'Take the words out of the file that ask for no transaction: then the runner puts it and its history row into one. A statement that SQLite refuses there (VACUUM, a change of journal_mode) belongs into a file of its own, with nothing else in it.'

/** As a script to type; for the pages of the rules as well. */
export const IN_RUNNER = `Let the runner write the file and its history row in one transaction, so that no crash can come between them or into the file:
sqlite3 -bail "$DB" <<SQL
BEGIN IMMEDIATE;
$(cat "$file")
INSERT INTO __MigrationHistory (MigrationName) VALUES ('$name');
COMMIT;
SQL
and set \`runner: transactional\`. No file may have a BEGIN; and COMMIT; of its own then: SQLite has no transaction within a transaction.`
