/** `not-rerunnable`: the second run of the same file stops. */

import type { Evidence, MigrationSeen, Refusal, Rule, Spoken } from '../model.ts'
import { copyAdvice } from './copy-refused.ts'
import { inWords, under } from './seen.ts'
import { guard, suggested } from './suggest.ts'

const TRANSACTION = `Let the runner write the file and its history row in one transaction, so that no crash can come between them:
sqlite3 -bail "$DB" <<SQL
BEGIN IMMEDIATE;
$(cat "$file")
INSERT INTO __MigrationHistory (MigrationName) VALUES ('$name');
COMMIT;
SQL
and set \`runner: transactional\`.`

export const notRerunnable: Rule = {
  id: 'not-rerunnable',
  level: 'error',
  title: 'A second run stops',
  why:
    'The runner records a file after it has run. When the process dies in between, the next start runs the file again, ' +
    'it fails, and it fails on every start from then on.',
  fix: `Write statements that may find their work done: CREATE … IF NOT EXISTS, DROP … IF EXISTS, INSERT OR IGNORE. ${TRANSACTION}`,
  examples: {
    bad: [
      {
        story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_status.sql
          ALTER TABLE Contacts ADD COLUMN Status TEXT DEFAULT 'pending';
        `,
      },
      {
        story: `
          -- > 001_contacts.sql
          CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        `,
      },
    ],
    good: [
      {
        story: `
          -- > 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
        `,
      },
    ],
  },
  *check(evidence) {
    for (const { seen, rehearsal } of under(evidence, 'again')) {
      for (const refusal of rehearsal.refusals) {
        yield {
          at: refusal.at,
          message: `${consequence(evidence)} ${inWords(refusal)}`,
          ...(evidence.runner.rerun ? mended(seen, refusal) : noNeed(evidence)),
        }
      }
    }
  },
}

function mended(seen: MigrationSeen, refusal: Refusal): Pick<Spoken, 'level' | 'fix' | 'suggestion'> {
  return { level: 'error', fix: copyAdvice(refusal) ?? advice(refusal), ...suggested(guard(seen, refusal)) }
}

function noNeed({ runner }: Evidence): Pick<Spoken, 'level' | 'fix'> {
  return { level: 'note', fix: `Nothing, as long as the ${runner.name} runner applies it.` }
}

function consequence({ runner }: Evidence): string {
  return runner.rerun
    ? 'Stops when it runs a second time, as it does after a crash between the file and its history row.'
    : `Would stop in a second run; the ${runner.name} runner never needs one.`
}

/** SQLite has a guard for making and dropping whole objects, and none for columns. */
function advice({ statement, message }: Refusal): string {
  if (/^duplicate column name/.test(message) || /\bDROP\s+(COLUMN\s+)?\S+$/i.test(statement)) {
    return `SQLite has no guard for a column (no version knows ADD COLUMN IF NOT EXISTS), so no wording of this file is safe to run twice. ${TRANSACTION}`
  }
  if (/already exists$/.test(message)) {
    const verb = /^CREATE\s+(UNIQUE\s+INDEX|TEMP(?:ORARY)?\s+\w+|VIRTUAL\s+TABLE|\w+)/i
      .exec(statement)?.[1]
      ?.toUpperCase()
    if (verb && !/\bRENAME\b/i.test(statement)) return `Write CREATE ${verb} IF NOT EXISTS.`
  }
  if (/^DROP\s/i.test(statement) && /^no such/.test(message)) {
    return `Write DROP ${/^DROP\s+(\w+)/i.exec(statement)?.[1]?.toUpperCase()} IF EXISTS.`
  }
  if (/^UNIQUE constraint failed/.test(message)) {
    return 'Write INSERT OR IGNORE, or INSERT … ON CONFLICT DO NOTHING, so that rows which are there already stay.'
  }
  return `Guard the statement so that it finds its work done. Where SQLite has no guard: ${TRANSACTION}`
}
