/** `loses-index`: a rebuilt table came back without one of its indexes. */

import type { Rule } from '../model/rule.ts'
import type { Lost, MigrationSeen } from '../model/seen.ts'
import { tidy } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { pasted } from './advice/words.ts'
import { isDropped, lostFor, rebuiltAt } from './evidence/schema.ts'

const TABLE = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT);
          CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);`

export const losesIndex: Rule = {
  id: 'loses-index',
  level: 'error',
  title: 'A rebuilt table comes back without an index',
  why:
    'DROP TABLE takes the indexes of a table along, and the table that is renamed into its place has none of them. Queries turn ' +
    'slow, and a unique index that is gone lets duplicates in, both without an error.',
  fix: 'Make the index again behind the rebuild.',
  examples: {
    bad: [
      {
        story: `
          -- @ runner: transactional${TABLE}
          -- > 002_name_required.sql
          CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users_new SELECT Id, Email, coalesce(Name, '') FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        `,
      },
      {
        story: `
          -- @ runner: transactional${TABLE}
          -- > 002_name_required.sql
          -- The old table still has the index when it is asked for again, so IF NOT EXISTS passes it over.
          ALTER TABLE Users RENAME TO Users_old;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users SELECT Id, Email, coalesce(Name, '') FROM Users_old;
          CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
          DROP TABLE IF EXISTS Users_old;
        `,
        also: ['rerun-changes-state'],
      },
    ],
    good: [
      {
        story: `
          -- @ runner: transactional${TABLE}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users_new SELECT Id, Email, coalesce(Name, '') FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
          CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
        `,
      },
      {
        story: `${TABLE}
          -- > 002_emails_are_no_longer_unique.sql
          DROP INDEX IF EXISTS Users_Email;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const lost of lostFor(evidence, seen, 'index')) {
        if (isDropped(seen, lost)) continue
        yield {
          at: rebuiltAt(seen, lost.table),
          message: said(seen, lost),
          fix: `Make it again as the last step, behind the DROP TABLE:\n${pasted(lost.sql)}`,
        }
      }
    }
  },
}

function said(seen: MigrationSeen, { name, table, sql, movedTo, became }: Lost): string {
  const unique = /^\s*create\s+unique\b/i.test(sql) ? 'unique index' : 'index'
  if (became !== undefined)
    return `${table} is made anew, and its ${unique} ${name} comes back as another one: ${tidy(became)}.`
  const again = seen.statements.some((it) => it.verb === 'CREATE INDEX' && namesIn(it.sql).has(keyOf(name)))
  const passedOver = again ? ' CREATE INDEX IF NOT EXISTS was passed over, because the old table still had it.' : ''
  return movedTo
    ? `${table} is made anew, and its ${unique} ${name} stays with ${movedTo}.${passedOver}`
    : `${table} is made anew, and its ${unique} ${name} goes with the old table.${passedOver}`
}
