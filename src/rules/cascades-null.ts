/** `cascades-null`: rows of a table that no statement is aimed at lose their parent. */

import type { Rule } from '../model/rule.ts'
import { advice, headOf, isMeant, listed } from './advice/keep-aside.ts'
import { rows } from './advice/words.ts'
import { byStatement, factsAbout, factsOf, isNews, placeOf } from './evidence/rows.ts'

const TABLES = `
          -- = 001_tasks.sql
          CREATE TABLE IF NOT EXISTS Projects (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE TABLE IF NOT EXISTS Tasks (Id INTEGER PRIMARY KEY, ProjectId INTEGER REFERENCES Projects(Id) ON DELETE SET NULL, Title TEXT);`

const REBUILD = `
          CREATE TABLE IF NOT EXISTS Projects_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Projects_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Projects;
          DROP TABLE IF EXISTS Projects;
          ALTER TABLE Projects_new RENAME TO Projects;`

export const cascadesNull: Rule = {
  id: 'cascades-null',
  level: 'error',
  scenario: 'rows',
  title: 'Rows of another table lose what they point at',
  why:
    'With foreign keys on, DROP TABLE first deletes every row, and ON DELETE SET NULL (or SET DEFAULT) empties the columns of ' +
    'other tables that pointed at them. The rebuilt table has the same rows again; the links are gone for good, without an error.',
  fix: 'Keep the links aside and put them back behind the rebuild, or alter the table in place.',
  examples: {
    bad: [
      { story: `\n          -- @ runner: d1${TABLES}\n          -- > 002_name_required.sql${REBUILD}\n        ` },
      {
        story: `
          -- @ runner: drizzle
          -- = 001_tasks.sql
          CREATE TABLE IF NOT EXISTS Owners (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE TABLE IF NOT EXISTS Tasks (Id INTEGER PRIMARY KEY, OwnerId INTEGER REFERENCES Owners(Id) ON DELETE SET NULL);
          -- > 002_owner.sql
          REPLACE INTO Owners (Id, Name) VALUES (1, 'Ada'), (2, 'Grace');
        `,
      },
    ],
    good: [
      {
        story: `
          -- @ runner: d1${TABLES}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Tasks_kept AS SELECT Id, ProjectId FROM Tasks;${REBUILD}
          UPDATE Tasks SET ProjectId = (SELECT k.ProjectId FROM Tasks_kept AS k WHERE k.Id = Tasks.Id);
          DROP TABLE IF EXISTS Tasks_kept;
        `,
      },
      {
        story: `
          -- @ level: not-rerunnable off
          -- @ runner: transactional${TABLES}
          -- > 002_name_required.sql${REBUILD}
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const found = seen.fates.flatMap((fate) =>
        isNews(evidence, seen, fate.table)
          ? []
          : fate.unlinked.flatMap((deed) => {
              const changed = factsAbout(factsOf(seen), 'values-changed', fate.now)
              return !deed.aimed && changed.some(({ column }) => column === deed.column) ? [[fate, deed] as const] : []
            }),
      )
      for (const [statement, taken] of byStatement(found)) {
        const tables = [...new Set(taken.map(([{ table }]) => table))]
        const columnsOf = (name: string) => taken.flatMap(([{ table }, { column }]) => (table === name ? [column] : []))
        const bereft = tables.map((table) => ({ table, columns: columnsOf(table) }))
        const links = taken.map(([{ table }, deed]) => `${table}.${deed.column} (${rows(deed.rows)})`)
        yield {
          at: placeOf(seen, statement),
          message: `${headOf(seen, statement)} sets ${listed(links)} to NULL or its default too.`,
          fix: advice(evidence, seen, statement, bereft),
          level: tables.every((table) => isMeant(seen, statement, table) === 'no') ? 'error' : 'warning',
        }
      }
    }
  },
}
