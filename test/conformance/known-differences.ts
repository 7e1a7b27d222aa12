/** Where a model differs from the record of the real tool, and why that is left. */

const LOCK = "the lock that a killed process leaves is in the tool's `after.kill`, not in its history"
const NAMES = 'a name that the tool does not take, or stops at, is a finding of the folder, and no matter of a start'
const FOLDER = 'without a folder, or with nothing in it, there is no check'
const FACTS = 'the file asks its connection for what only the real one has'
const READING = 'what the tool does not read is a finding of its file (unreadable-file), and no matter of a start'
const BY_HAND = 'a row was changed by hand'
const COMPANION = 'the companion of the folder (journal, sum, lock) is checked by journal-out-of-step'
const FEATURE = 'a feature that is not modelled'

const DIFFERENCES: readonly (readonly [record: RegExp, name: RegExp, why: string])[] = [
  [/^(?:atlas|yoyo|liquibase)$/, /^killed in the middle$/, LOCK],
  [
    /./,
    /^own: (?:folder: |names in the folder|no folder|an empty folder|a folder (?:per|without)|migrations_pattern)/,
    NAMES,
  ],
  [/./, /^own: folder: (?:none|nothing)/, FOLDER],
  [/./, /^own: (?:facts of the connection|foreign_keys)/, FACTS],
  [
    /./,
    /^own: .*(?:by hand|did not succeed|drops the history|history row cannot be written|0\.x's history|tables without a history)/,
    BY_HAND,
  ],
  [
    /^(?:dbmate|goose|sql-migrate|liquibase)/,
    /^own: (?!StatementBegin|notransaction, (?!BEGIN without)|transaction:false(?! with BEGIN that|, killed))/,
    READING,
  ],
  [
    /^(?:dbmate|goose|sql-migrate)/,
    /^own: (?:transaction:false (?:with BEGIN that|, killed)|notransaction, BEGIN without|NO TRANSACTION, left-open)/,
    FEATURE,
  ],
  [
    /^(?:drizzle|atlas|prisma)/,
    /^own: .*(?:journal|entry without|without its file|atlas\.sum|migration_lock|lock of another)/,
    COMPANION,
  ],
  [/^atlas/, /^own: (?:atlas:|txmode|folder)/, FEATURE],
  [
    /./,
    /^own: .*(?:left-open|stays open|stays for the next file|in one file, a table is rebuilt in the next)/,
    'all files run on one connection; here each starts with a fresh one where it matters',
  ],
  [/^prisma/, /^own: (?:a byte order mark|BEGIN and COMMIT around|what prisma migrate diff|two starts)/, FEATURE],
  [
    /^refinery/,
    /^own: (?:V1 and U1|a U file|a V file|two new files with one version and one name)/,
    'unordered `U` files are taken for `V` files',
  ],
  [/^sqlx/, /^own: ignored-chars/, FEATURE],
  [/^flyway/, /^own: (?:a repeatable file|executeInTransaction)/, FEATURE],
  [/^nuxthub/, /^(?:own: |BEGIN and COMMIT|BEGIN without|an empty file|a trigger)/, FEATURE],
  [/^yoyo/, /^(?:own: |a table is rebuilt outside)/, "Python's module begins transactions of its own"],
  [/^liquibase/, /^an empty file$/, 'a changeset without a statement is refused by its validation'],
  [
    /^wrangler/,
    /^own: (?:statements that D1|a statement of 120)/,
    'limits and modules of D1 are compared by d1.test.ts',
  ],
  [
    /^diesel/,
    /^(?:an applied file gets another name|an applied file in the middle is gone|an applied file is gone and a new one there|the last applied file is gone)$/,
    'the empty folder that was left is what diesel stops at; git keeps none',
  ],
]

/** Why this case of a record may differ from the model; null where it must not. */
export function known(record: string, name: string): string | null {
  return DIFFERENCES.find(([records, cases]) => records.test(record) && cases.test(name))?.[2] ?? null
}
