/** Well-known mistakes, mostly from other databases' SQL, explained in a sentence. */

import { significant } from '../sql/tokens.ts'

interface Hint {
  /** Matched against the statement's significant tokens, upper case, joined by single spaces. */
  readonly statement?: RegExp
  /** Matched against SQLite's message; left out: SQLite does not understand the statement. */
  readonly message?: RegExp
  readonly says: string
}

const HINTS: readonly Hint[] = [
  {
    statement: /^ALTER TABLE .*\bADD (COLUMN )?IF NOT EXISTS\b/,
    says: 'No version of SQLite has ADD COLUMN IF NOT EXISTS. Write ADD COLUMN alone, and let the runner make sure that the file runs once.',
  },
  {
    statement: /^ALTER TABLE .*\bDROP (COLUMN )?IF EXISTS\b/,
    says: 'No version of SQLite has DROP COLUMN IF EXISTS. Write DROP COLUMN alone (SQLite 3.35 or newer).',
  },
  {
    statement: /^ALTER TABLE IF EXISTS\b/,
    says: 'SQLite has no ALTER TABLE IF EXISTS. Write ALTER TABLE alone.',
  },
  {
    statement: /^DROP (TABLE|VIEW|INDEX|TRIGGER) .*\b(CASCADE|RESTRICT)$/,
    says: 'SQLite has no DROP … CASCADE. Drop what depends on it first, each by its own statement.',
  },
  {
    statement: /^ALTER TABLE .*\bALTER (COLUMN )?\S+ (SET|DROP) DEFAULT\b/,
    message: /syntax error/,
    says: "SQLite cannot change a column's default. Make a new table, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter).",
  },
  {
    statement: /^ALTER TABLE .*\bALTER (COLUMN )?\S+ (SET|DROP) NOT NULL$/,
    message: /syntax error/,
    says: 'Before 3.53 SQLite can neither set nor drop NOT NULL. Make a new table, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter).',
  },
  {
    statement: /^ALTER TABLE .*\b(ALTER|MODIFY|CHANGE) (COLUMN )?\S+ (SET DATA )?(TYPE )?/,
    message: /syntax error/,
    says: "SQLite cannot change a column's type. Make a new table, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter).",
  },
  {
    statement: /^ALTER TABLE .*\bADD (COLUMN )?.* , ADD\b/,
    says: 'SQLite adds one column per ALTER TABLE. Write one statement for each column.',
  },
  {
    statement: /\b(SERIAL|BIGSERIAL|AUTO_INCREMENT)\b/,
    says: 'SQLite spells it INTEGER PRIMARY KEY (ids come by themselves) or INTEGER PRIMARY KEY AUTOINCREMENT (ids are never used again).',
  },
  {
    statement: /\bNOW \( \)/,
    says: "SQLite has no NOW(). Write CURRENT_TIMESTAMP, or datetime('now') in brackets as a default.",
  },
  {
    statement: /\b(ENGINE =|DEFAULT CHARSET|UNSIGNED)\b/,
    says: 'This is MySQL’s syntax; SQLite has no storage engines, character sets or unsigned types. Leave it out.',
  },
  {
    statement: /\bDEFAULT (GEN_RANDOM_UUID|UUID_GENERATE_V4|UUID|UNIXEPOCH|DATETIME|STRFTIME|DATE|TIME|JULIANDAY) \(/,
    message: /^near "\("/,
    says: "A default that is an expression must stand in brackets: DEFAULT (datetime('now')).",
  },
  {
    statement: /^CREATE (OR REPLACE|TABLE .* LIKE )/,
    says: 'SQLite has no CREATE OR REPLACE. Write DROP … IF EXISTS and then CREATE.',
  },
  {
    statement: /^TRUNCATE\b/,
    says: 'SQLite has no TRUNCATE. Write DELETE FROM table.',
  },
  {
    statement:
      /^(COMMENT ON|GRANT|REVOKE|SET|USE|CREATE DATABASE|CREATE SCHEMA|CREATE EXTENSION|CREATE TYPE|CREATE SEQUENCE)\b/,
    says: 'SQLite has no such statement: it belongs to another database. Leave it out.',
  },
  {
    // An unknown function could be one that production registers; these are known to be other databases' own.
    message:
      /^no such function: (now|getdate|getutcdate|sysdate|newid|gen_random_uuid|uuid_generate_v[14]|nvl|isnull|len|to_char|to_date|to_timestamp|date_trunc|date_part|date_add|date_format|str_to_date|curdate|curtime|unix_timestamp|from_unixtime|nextval|setval|dateadd|datediff|greatest|least)$/i,
    says: 'That function belongs to another database; https://sqlite.org/lang_corefunc.html and lang_datefunc.html list SQLite’s.',
  },
  {
    message: /^no such collation sequence: (utf8|utf8mb4|utf8mb3|latin1|ascii|ucs2)(_\w+)?$/i,
    says: 'This is MySQL’s collation. SQLite has BINARY, NOCASE and RTRIM.',
  },
  {
    message: /^Cannot add a NOT NULL column with default value NULL/,
    says: 'Give the column a constant default (NOT NULL DEFAULT 0), or add it without NOT NULL and fill it in a later migration.',
  },
  {
    message: /^Cannot add a column with non-constant default/,
    says: 'On a table with rows the default must be a constant. Add the column without default, fill it by UPDATE, and let the application set it.',
  },
  {
    message: /^cannot add a STORED column/i,
    says: 'ALTER TABLE can only add VIRTUAL generated columns; a STORED one needs a rebuild of the table.',
  },
  {
    message: /^Cannot add a (UNIQUE|PRIMARY KEY) column/,
    says: 'Add the column without UNIQUE, then CREATE UNIQUE INDEX on it.',
  },
  {
    message: /^Cannot add a REFERENCES column with non-NULL default value/,
    says: 'With foreign keys on, an added REFERENCES column must default to NULL. Add it so and fill it by UPDATE.',
  },
  {
    message: /^error in (view|trigger) /,
    says: 'The change would break that view or trigger: drop it first, make the change, and create it again.',
  },
  {
    message: /^incomplete input$/,
    says: 'The text ends in the middle of a statement: a bracket, a quote or END is missing.',
  },
  {
    message: /^not authorized\b/,
    says: 'D1 has no temporary tables and no attached databases, and only some pragmas, modules and functions (https://developers.cloudflare.com/d1/sql-api/sql-statements/).',
  },
  {
    statement: /^(INSERT|UPDATE|DELETE|REPLACE|WITH)\b/,
    message: /^database disk image is malformed$/,
    says: 'No file is damaged: SQLite says so, too, of a full-text index that lacks the rows which this statement changes.',
  },
  {
    message: /^Wrong number of parameter bindings/,
    says: 'D1 wants a value for each parameter, and nobody gives one to a migration.',
  },
]

/** What is understood and refused for its rows may have such a word as a name. */
const NOT_UNDERSTOOD = /syntax error|^unrecognized token|^incomplete input|^no such function|^unknown/

/** Words that start a statement; one in the middle of another usually means that a semicolon is missing before it. */
const STARTS = /^(CREATE|ALTER|DROP|INSERT|UPDATE|DELETE|BEGIN|COMMIT|PRAGMA)$/

/** A sentence for a person about a refused statement, the runner's own hints first, or null when SQLite's message is all there is to say. */
export function hintFor(statement: string, message: string, own: readonly Hint[] = []): string | null {
  const text = significant(statement)
    .map((token) => token.text.toUpperCase())
    .join(' ')
  const hint = [...own, ...HINTS].find(
    (one) => (one.statement?.test(text) ?? true) && (one.message ?? NOT_UNDERSTOOD).test(message),
  )
  if (hint) return hint.says
  const near = /^near "(.*)": syntax error$/.exec(message)?.[1]
  if (near && STARTS.test(near.toUpperCase()) && !text.startsWith(near.toUpperCase())) {
    return `A semicolon is probably missing before ${near.toUpperCase()}.`
  }
  return null
}
