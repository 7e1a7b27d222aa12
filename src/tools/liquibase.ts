/** liquibase update with SQL changelogs (https://docs.liquibase.com). */

import { byName, numbered } from './layouts/numbered.ts'
import { forSqlite, growth, liquibaseUnits } from './read/liquibase.ts'
import type { Tool } from './tool.ts'

const CUT_TRIGGER = {
  statement: /^CREATE ((TEMP|TEMPORARY) )?TRIGGER\b/,
  message: /^incomplete input/,
  says: 'The trigger is cut off at its first semicolon: write splitStatements:false or endDelimiter:/ after --changeset author:id.',
  fix: 'Write splitStatements:false behind --changeset author:id, where the trigger is alone in its changeset; else endDelimiter:/ there, and a / behind each statement.',
}

/** The changesets of an applied file are told apart; those of a new one are taken for one migration. */
export const liquibase: Tool = {
  name: 'liquibase',
  title: 'liquibase',
  signs: {
    command: /\bliquibase\s(?:.*\s)?update\b/,
    dependency: /\borg\.liquibase\b|\bliquibase-core\b/,
    mark: /^--\s*liquibase formatted sql\b/im,
    file: /^liquibase\.properties$/,
    says: 'liquibase runs each changeset in a transaction and keeps its checksum.',
  },
  layouts: numbered({ pattern: null, unnumbered: true, key: byName, sorts: (file) => file }),
  plain: forSqlite,
  sections: null,
  markers: null,
  grows: growth,
  pieces: liquibaseUnits,
  runner: {
    name: 'liquibase',
    tool: 'liquibase',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'liquibase',
    // A piece with two is a changeset that asked not to be cut, and the driver runs the first.
    piece: 'first',
    sections: 'none',
    rerun: false,
    ledger: {
      table: 'DATABASECHANGELOG',
      column: 'FILENAME',
      keeps: 'each',
      checksum: 'MD5SUM',
      also: { ID: "'1'", AUTHOR: "''", DATEEXECUTED: 'CURRENT_TIMESTAMP', ORDEREXECUTED: '1', EXECTYPE: "'EXECUTED'" },
      create: `CREATE TABLE IF NOT EXISTS DATABASECHANGELOG (
  ID VARCHAR(255) NOT NULL,
  AUTHOR VARCHAR(255) NOT NULL,
  FILENAME VARCHAR(255) NOT NULL,
  DATEEXECUTED TEXT NOT NULL,
  ORDEREXECUTED INT NOT NULL,
  EXECTYPE VARCHAR(10) NOT NULL,
  MD5SUM VARCHAR(35),
  DESCRIPTION VARCHAR(255),
  COMMENTS VARCHAR(255),
  TAG VARCHAR(255),
  LIQUIBASE VARCHAR(20),
  CONTEXTS VARCHAR(255),
  LABELS VARCHAR(255),
  DEPLOYMENT_ID VARCHAR(10)
)`,
    },
    after: {
      kill: 'refuses',
      edit: 'refused',
      lineEndings: 'ignored',
      missing: 'ignored',
      late: 'applied',
      duplicate: 'applied',
      olderRelease: 'starts',
      twoStarts: 'one-waits',
    },
    refuses: [],
  },
  recorded: {
    hasCommand: true,
    insert: null,
    query: `SELECT replace(FILENAME, rtrim(FILENAME, replace(FILENAME, '/', '')), ''), 'applied', NULL, NULL
FROM DATABASECHANGELOG ORDER BY ORDEREXECUTED`,
    columns: ['filename', 'md5sum'],
    lock: {
      table: 'DATABASECHANGELOGLOCK',
      query: 'SELECT 1 FROM DATABASECHANGELOGLOCK WHERE LOCKED',
      release: { command: 'liquibase release-locks', sql: 'UPDATE DATABASECHANGELOGLOCK SET LOCKED = 0' },
    },
    start: 'liquibase update',
  },
  words: {
    kill: 'every start waits for the changelog lock of the killed one until somebody runs liquibase release-locks.',
    edit: 'every start stops ("Validation Failed: 1 changesets check sum").',
    missing: null,
    late: null,
    duplicate: null,
    markApplied: () => 'liquibase changelog-sync',
    hints: [CUT_TRIGGER],
    run: (file) => `sqlite3 -bail "$DB" < ${file}`,
    create: null,
  },
}
