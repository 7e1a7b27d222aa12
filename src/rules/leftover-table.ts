/** `leftover-table`: the helper table of a rebuild is still there. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { same } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { rows } from './advice/words.ts'
import { later, madeAt, named } from './evidence/evidence.ts'

const TABLE = `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);`

const REBUILD = `ALTER TABLE Users RENAME TO Users_old;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users SELECT Id, coalesce(Name, '') FROM Users_old;`

export const leftoverTable: Rule = {
  id: 'leftover-table',
  level: 'warning',
  scenario: 'rows',
  title: 'The helper table of a rebuild is still there',
  why:
    'A second copy of the rows stays behind: it grows old, takes room, holds what somebody asked to have deleted, and stands in ' +
    'the way of the next rebuild that uses its name.',
  fix: 'Drop the helper table as the last step of the rebuild.',
  examples: {
    bad: [
      {
        story: `${TABLE}
          -- > 002_name_required.sql
          ${REBUILD}
        `,
        also: ['not-rerunnable'],
      },
      {
        story: `${TABLE}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT OR IGNORE INTO Users_new SELECT Id, coalesce(Name, '') FROM Users;
        `,
      },
    ],
    good: [
      {
        story: `${TABLE}
          -- > 002_name_required.sql
          ${REBUILD}
          DROP TABLE IF EXISTS Users_old;
        `,
      },
      {
        story: `${TABLE}
          -- > 002_new_users.sql
          CREATE TABLE IF NOT EXISTS Users_new (Token TEXT PRIMARY KEY, Invited TEXT);
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { table, of, rows: count } of seen.leftovers) {
        if (goesLater(evidence, seen, table)) continue
        const isRebuilt = seen.rebuilt.some((it) => same(it, of))
        yield {
          at: madeAt(seen, table, isRebuilt ? ['ALTER TABLE', 'CREATE TABLE'] : ['CREATE TABLE', 'ALTER TABLE']),
          message: isRebuilt
            ? `${of} is made anew, and ${table} stays behind with ${rows(count)}.`
            : `${table} is a copy of ${of} with ${rows(count)}, and neither takes its place nor goes.`,
          fix: isRebuilt
            ? `Drop it as the last step:\nDROP TABLE IF EXISTS ${identifier(table)};`
            : `Let it take the place of ${of}, or drop it:\nDROP TABLE IF EXISTS ${identifier(of)};\nALTER TABLE ${identifier(table)} RENAME TO ${identifier(of)};`,
        }
      }
    }
  },
}

/** A later new file drops it, or renames it into place. */
function goesLater(evidence: Evidence, seen: MigrationSeen, table: string): boolean {
  return later(evidence, seen).some(
    ({ schema }) => schema && named(schema.before.tables, table) !== null && named(schema.after.tables, table) === null,
  )
}
