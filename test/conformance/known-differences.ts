/** Where a model differs from the record of the real tool, and why that is left. A difference that is gone fails its test. */

const LOCK = "the lock that a killed process leaves is in the tool's `after.kill`, not in its history"
const NAMES = 'a name that the tool does not take, or stops at, is a finding of the folder, and no matter of a start'
const FACTS = 'the file asks its connection for what only the real one has'
const READING = 'what the tool does not read, or reads otherwise, is a finding of its file, and no matter of a start'
const BY_HAND = 'a row of the history was changed by hand'
const COMPANION = 'the file beside the migrations is checked by journal-out-of-step'
const CONNECTION = 'all files run on one connection there; here each starts with a fresh one where it matters'
const FEATURE = 'a feature that is not modelled'

/** Record, reason, and the cases. */
const DIFFERENCES: readonly (readonly [record: string, why: string, cases: readonly string[]])[] = [
  [
    'atlas',
    COMPANION,
    [
      'own: atlas.sum is not made',
      'own: atlas.sum does not know a new file',
      'own: atlas.sum as before, a comment added to an applied file',
      'own: atlas.sum as before, line endings changed',
      'own: atlas.sum as before, an applied file is gone',
    ],
  ],
  ['atlas', CONNECTION, ['own: txmode none in the file, left-open']],
  ['atlas', FACTS, ['own: facts of the connection']],
  [
    'atlas',
    FEATURE,
    [
      'own: txmode none in the file, an error in the middle, then mended',
      'own: txmode all in the file',
      'own: atlas:delimiter',
      'own: atlas:checkpoint',
      'own: atlas:checkpoint on a database that has the first file',
    ],
  ],
  ['atlas', LOCK, ['killed in the middle']],
  [
    'atlas',
    NAMES,
    [
      'own: folder: 001-name.sql',
      'own: folder: no number',
      'own: folder: a dot file',
      'own: folder: down files',
      'own: folder: none',
    ],
  ],
  ['dbmate', BY_HAND, ['own: a row taken out by hand']],
  ['dbmate', CONNECTION, ['own: transaction:false with BEGIN that stays open']],
  ['dbmate', FACTS, ['own: foreign_keys and the version of SQLite']],
  ['dbmate', NAMES, ['own: no folder', 'own: an empty folder']],
  [
    'dbmate',
    READING,
    [
      'own: transaction:false, killed in the middle, then again',
      'own: no section at all',
      'own: up, down, up, down',
      'own: two sections up, one without a transaction',
      'own: -- MIGRATE:UP',
      'own: a blank before -- migrate:up',
      'own: an empty file',
    ],
  ],
  ['diesel', BY_HAND, ['own: the history row cannot be written']],
  ['diesel', CONNECTION, ['own: run_in_transaction = false, left-open']],
  ['diesel', FACTS, ['own: facts of the connection']],
  [
    'diesel',
    NAMES,
    ['own: folder: a folder without up.sql', 'own: folder: UP.SQL', 'own: folder: no number', 'own: folder: none'],
  ],
  ['diesel/record-system', FACTS, ['own: facts of the connection']],
  ['drizzle-1', BY_HAND, ["own: 0.x's history, with a row that no folder has", 'own: a row taken out by hand']],
  ['drizzle-1', COMPANION, ['own: an old journal is still there']],
  ['drizzle-1', NAMES, ['own: names in the folder', 'own: no folder']],
  [
    'drizzle-better-sqlite3',
    BY_HAND,
    ['own: the last row of the history taken out by hand', 'own: a row written by hand'],
  ],
  [
    'drizzle-better-sqlite3',
    COMPANION,
    [
      'own: an entry without a file',
      'own: an applied entry without its file',
      'own: no journal',
      'own: a journal that is not JSON',
    ],
  ],
  ['drizzle-libsql', BY_HAND, ['own: the last row of the history taken out by hand', 'own: a row written by hand']],
  [
    'drizzle-libsql',
    COMPANION,
    [
      'own: an entry without a file',
      'own: an applied entry without its file',
      'own: no journal',
      'own: a journal that is not JSON',
    ],
  ],
  ['drizzle-sqljs', BY_HAND, ['own: the last row of the history taken out by hand', 'own: a row written by hand']],
  [
    'drizzle-sqljs',
    COMPANION,
    [
      'own: an entry without a file',
      'own: an applied entry without its file',
      'own: no journal',
      'own: a journal that is not JSON',
    ],
  ],
  ['flyway', CONNECTION, ['own: foreign_keys set in one file, a table is rebuilt in the next']],
  ['flyway', FACTS, ['own: facts of the connection']],
  [
    'flyway',
    FEATURE,
    [
      'own: executeInTransaction=false, killed in the middle',
      'own: executeInTransaction=false, VACUUM',
      'own: a repeatable file, edited',
    ],
  ],
  ['flyway', NAMES, ['own: folder: a nested folder', 'own: folder: upper-case .SQL']],
  ['golang-migrate', FACTS, ['own: facts of the connection']],
  [
    'golang-migrate',
    NAMES,
    [
      'own: folder: upper-case .SQL',
      'own: folder: another ending',
      'own: folder: 1.sql and 2.up.sql',
      'own: folder: 001_name.sql',
      'own: folder: 001-name.up.sql',
      'own: folder: none',
      'own: folder: nothing of it',
    ],
  ],
  ['golang-migrate/record-sqlite', FACTS, ['own: facts of the connection']],
  ['goose', CONNECTION, ['own: NO TRANSACTION, left-open']],
  ['goose', FACTS, ['own: facts of the connection']],
  [
    'goose',
    NAMES,
    [
      'own: folder: 1.sql',
      'own: folder: 001-name.sql',
      'own: folder: no number',
      'own: folder: seed.sql',
      'own: folder: version 0',
      'own: folder: a dot file',
      'own: folder: name.up.sql and name.down.sql',
      'own: folder: a file in Go',
      'own: folder: none',
    ],
  ],
  [
    'goose',
    READING,
    [
      'own: ENVSUB ON',
      'own: ENVSUB ON inside of Up',
      'own: no annotation',
      'own: a blank before the annotation',
      'own: a byte order mark',
    ],
  ],
  ['liquibase', FACTS, ['own: facts of the connection']],
  [
    'liquibase',
    FEATURE,
    [
      'an empty file',
      'own: runInTransaction:false, an error in the middle, then mended',
      'own: runInTransaction:false, vacuum',
      'own: runInTransaction:false, begin',
      'own: runOnChange:true, SQL changed in an applied file',
      'own: two changesets in one file, an error in the second',
      'own: one id twice in a file',
      'own: no changeset line',
    ],
  ],
  ['liquibase', LOCK, ['killed in the middle']],
  ['liquibase', NAMES, ['own: folder: a nested folder', 'own: folder: upper-case .SQL']],
  ['nuxthub', BY_HAND, ['own: an error, a row written by hand']],
  ['nuxthub', CONNECTION, ['BEGIN without COMMIT']],
  [
    'nuxthub',
    FEATURE,
    [
      'BEGIN and COMMIT in the file',
      'an empty file',
      'own: a backslash before a quote',
      'own: a trigger without CASE',
      'own: a semicolon in backticks',
    ],
  ],
  [
    'nuxthub',
    NAMES,
    ['own: names in the folder, none of them hidden', 'own: a quote in the name', 'own: a folder per migration'],
  ],
  ['prisma', BY_HAND, ['own: tables without a history']],
  ['prisma', COMPANION, ['own: a folder without migration.sql', 'own: a lock of another database']],
  ['prisma', CONNECTION, ['own: foreign_keys=OFF stays for the next file', 'own: BEGIN stays open for the next file']],
  ['prisma', NAMES, ['own: names in the folder', 'own: names in the folder, each with a migration.sql']],
  ['refinery', BY_HAND, ['own: the history row cannot be written']],
  ['refinery', FACTS, ['own: facts of the connection']],
  [
    'refinery',
    NAMES,
    [
      'own: folder: a hyphen in the name',
      'own: folder: V1.5',
      'own: folder: a time stamp of 14 digits',
      'own: folder: none',
    ],
  ],
  ['refinery/record-strict', FEATURE, ['own: a V file becomes a U file']],
  ['rusqlite-migration', FACTS, ['own: facts of the connection']],
  [
    'rusqlite-migration',
    NAMES,
    [
      'own: folder: a folder without up.sql',
      'own: folder: a file that ends in up.sql',
      'own: folder: an underscore',
      'own: folder: no number',
      'own: folder: no name',
      'own: folder: a dot folder',
      'own: folder: none',
      'own: folder: nothing of it',
    ],
  ],
  ['sql-migrate', CONNECTION, ['own: notransaction, BEGIN without COMMIT']],
  ['sql-migrate', FACTS, ['own: facts of the connection']],
  ['sql-migrate', NAMES, ['own: folder: none']],
  [
    'sql-migrate',
    READING,
    [
      'own: no annotation',
      'own: an empty file',
      'own: SQL before Up',
      'own: a blank before the annotation',
      'own: annotations in other spellings',
      'own: Down before Up',
      'own: only Down',
      'own: a line comment without a blank at the end',
      'own: a line of a text that begins with two dashes',
      'own: a byte order mark',
    ],
  ],
  ['sqlx', BY_HAND, ['own: a row in the history that did not succeed']],
  ['sqlx', CONNECTION, ['own: no-transaction, left-open']],
  ['sqlx', FACTS, ['own: facts of the connection']],
  [
    'sqlx',
    FEATURE,
    [
      'own: ignored-chars in sqlx.toml, line endings changed in an applied file',
      'own: ignored-chars set after the files were applied',
    ],
  ],
  [
    'sqlx',
    NAMES,
    [
      'own: folder: 001-name_more.sql',
      'own: folder: no number',
      'own: folder: a negative version',
      'own: folder: a dot file',
      'own: folder: none',
    ],
  ],
  ['wrangler', BY_HAND, ['own: a row taken out of d1_migrations by hand']],
  [
    'wrangler',
    FEATURE,
    [
      'own: statements that D1 does not take: BEGIN TRANSACTION;\\nCREATE TABLE a (x);\\nCOMMIT;\\n"',
      'own: statements that D1 does not take: CREATE VIRTUAL TABLE f USING fts5(x);\\n"',
      'own: statements that D1 does not take: CREATE VIRTUAL TABLE r USING rtree(id, a, b);\\n"',
      'own: a statement of 120,000 characters',
    ],
  ],
  [
    'wrangler',
    NAMES,
    [
      'own: names in the folder',
      'own: a folder per migration without migrations_pattern',
      'own: migrations_pattern outside of migrations_dir',
      'own: migrations_pattern without migrations_dir',
      'own: migrations_pattern with **',
      'own: no folder',
    ],
  ],
  ['dbutil', FACTS, ['own: facts of the connection']],
  [
    'dbutil',
    READING,
    ['own: no header', 'own: a header in the second line', 'own: a header alone', 'own: transaction: maybe'],
  ],
  ['dbutil', FEATURE, ['own: a file for empty databases, and nothing else', 'own: older programs are let']],
  ['yoyo', FACTS, ['own: facts of the connection']],
  [
    'yoyo',
    FEATURE,
    ["a table is rebuilt outside of the runner's transaction", 'own: depends on a file that there is not'],
  ],
  ['yoyo', LOCK, ['killed in the middle']],
  ['yoyo', NAMES, ['own: folder: post-apply.sql']],
]

/** Why this case of a record differs from the model; null where it must not. */
export function known(record: string, name: string): string | null {
  return DIFFERENCES.find(([of, , cases]) => of === record && cases.includes(name))?.[1] ?? null
}
