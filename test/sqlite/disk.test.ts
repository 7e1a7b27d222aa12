/** Files that a migration makes beside the database, and databases that are damaged without an error. */

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../src/apply/file.ts'
import { check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import type { Runner } from '../../src/model/runner.ts'
import { fileNameIn } from '../../src/sql/statement.ts'
import { besideDiffers } from '../../src/sqlite/beside.ts'
import { ENGINES } from '../../src/sqlite/bundled.ts'
import { atNoon } from '../../src/sqlite/clock.ts'
import type { Connection, Engine, State } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { storyInput } from '../story.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'

const SHELL = RUNNERS.sqlite3 as Runner

/** Plays a stranger's text; SQLite's complaints. */
function played(connection: Connection, sql: string): string[] {
  return perform(connection, { path: 'x.sql', sql, line: 1 }, SHELL, () => {}).refusals.map((it) => it.message)
}

describe.each(ENGINES)('the disk of $package $sqlite', (bundled) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startEngine(bundled)
  })

  /** Plays the text in a process of its own: what it complained of, and what it left. */
  function process(sql: string, state?: State): { said: string[]; state: State } {
    const connection = engine.open(state)
    try {
      return { said: played(connection, sql), state: connection.state() }
    } finally {
      connection.close()
    }
  }

  const START = "CREATE TABLE t (x); INSERT INTO t VALUES (1); VACUUM INTO 'copy.db'; ATTACH 'side.db' AS side;"

  test('keeps files for the next process, and for nobody else', () => {
    const first = process(`${START} CREATE TABLE side.s AS SELECT * FROM t;`)
    expect(first.said).toEqual([])
    expect([...first.state.files.keys()].sort()).toEqual(['copy.db', 'side.db'])
    const second = process("VACUUM INTO 'copy.db';\nATTACH 'side.db' AS side; CREATE TABLE side.s (x);", first.state)
    expect(second.said).toEqual(['output file already exists', 'table s already exists'])
    expect(process(`${START} CREATE TABLE side.s (x);`).said).toEqual([])
    expect(process(`${START} CREATE TABLE side.s (x);`, structuredClone(first.state)).said).toEqual([
      'table t already exists',
    ])
  })

  test('shows each process the files as they were when the bytes were taken', () => {
    const first = process(`${START} CREATE TABLE side.s (x);`)
    const more = "ATTACH 'side.db' AS side; INSERT INTO side.s VALUES (1); INSERT INTO t SELECT count(*) FROM side.s;"
    for (const { said, state } of [process(more, first.state), process(more, first.state)]) {
      expect(said).toEqual([])
      const connection = engine.open(state)
      expect(connection.rows('SELECT x FROM t')).toEqual([[1], [1]])
      connection.close()
      expect(besideDiffers(engine, first.state, state)).toMatchObject([
        { kind: 'rows-added', table: 's (in side.db)', rows: 1 },
      ])
    }
    expect(besideDiffers(engine, first.state, first.state)).toEqual([])
  })

  test('keeps databases that are open at the same time apart', () => {
    const all = [engine.open(), engine.open()]
    for (const it of all)
      expect(played(it, "ATTACH 'a.db' AS a; CREATE TABLE a.b (x); VACUUM INTO 'c.db';")).toEqual([])
    for (const it of all) it.close()
  })

  test.each([
    ["'a.db'", "'./b/../a.db'"],
    ["'/srv/data/a.db'", "'/srv/data//a.db'"],
    ["'../a.db'", '"../a.db"'],
    ['a', "'a'"],
    ["'a' || '.db'", "'a.db'"],
    ["(SELECT 'a-' || count(*) FROM sqlite_master)", "'a-0'"],
    ["CAST('a' AS TEXT)", '[a]'],
    ['7', "'7'"],
  ])('knows a file by its name: %s is %s', (one, other) => {
    const first = process(`ATTACH ${one} AS side; CREATE TABLE side.s (x);`)
    expect(process(`ATTACH DATABASE ${other} AS "the side"; CREATE TABLE "the side".s (x);`, first.state).said).toEqual(
      ['table s already exists'],
    )
  })

  test.each(["''", "':memory:'", 'NULL', 'nobody()'])('makes no file of %s', (name) => {
    const text = `ATTACH ${name} AS side;\nCREATE TABLE side.s (x);\nVACUUM INTO ${name};`
    expect(process(text).state.files.size).toBe(0)
  })

  test('takes a name that holds the time for another one in the next process', () => {
    const copy = (name: string) => `VACUUM INTO ${name};`
    const twice = (name: string) =>
      atNoon(() => process(copy(name), process(`CREATE TABLE t (x); ${copy(name)}`).state).said)
    expect(twice("'copy-' || strftime('%s', 'now') || '.db'")).toEqual([])
    expect(twice("'copy-' || hex(randomblob(8)) || '.db'")).toEqual([])
    expect(twice("'copy-' || date('now') || '.db'")).toEqual(['output file already exists'])
    const now = copy("'copy-' || strftime('%s', 'now') || '.db'")
    expect(atNoon(() => process(`CREATE TABLE t (x); ${now}\n${now}`).said)).toEqual(['output file already exists'])
  })

  test('reads files that are still attached, locked or in write-ahead mode', () => {
    const modes = `PRAGMA locking_mode = EXCLUSIVE; ATTACH 'a.db' AS a; CREATE TABLE a.t (x);
      ATTACH 'w.db' AS w; PRAGMA w.journal_mode = WAL; CREATE TABLE w.t (x); INSERT INTO w.t VALUES (1);`
    const first = process(modes)
    expect(first.said).toEqual([])
    const second = process(
      "ATTACH 'w.db' AS w; CREATE TABLE got AS SELECT x FROM w.t; ATTACH 'a.db' AS a; CREATE TABLE a.t (x);",
      first.state,
    )
    expect(second.said).toEqual(['table t already exists'])
  })

  test('writes both files or none', () => {
    const both =
      "ATTACH 'a.db' AS a; CREATE TABLE a.t (x); CREATE TABLE t (x); BEGIN; INSERT INTO a.t VALUES (1); INSERT INTO t VALUES (1);"
    const first = process(both)
    expect(
      process(
        "ATTACH 'a.db' AS a; CREATE TABLE n AS SELECT 1 FROM a.t UNION ALL SELECT 1 FROM t; SELECT 1 / 0;",
        first.state,
      ).said,
    ).toEqual([])
    expect(
      besideDiffers(
        engine,
        first.state,
        process(`DROP TABLE t; ATTACH 'a.db' AS a; DROP TABLE a.t; DETACH a; ${both} COMMIT;`, first.state).state,
      ),
    ).toMatchObject([{ kind: 'rows-added', table: 't (in a.db)', rows: 1 }])
  })

  test.each([
    ["ATTACH '/data/old.db' AS old; SELECT * FROM old.people;", 'no such file: /data/old.db'],
    ["ATTACH '/data/old.db' AS old; SELECT * FROM people;", 'no such file: /data/old.db'],
    ["ATTACH '/data/old.db' AS old; DROP VIEW OLD.people;", 'no such file: /data/old.db'],
    ["ATTACH 'old.db' AS old; CREATE TABLE old.t (x); SELECT * FROM old.people;", 'no such table: old.people'],
    ["ATTACH 'old.db' AS old; SELECT * FROM main.people;", 'no such table: main.people'],
    ["ATTACH 'old.db' AS old; DETACH old; SELECT * FROM people;", 'no such table: people'],
    ["ATTACH ':memory:' AS old; SELECT * FROM old.people;", 'no such table: old.people'],
    ["ATTACH 'file:old.db?mode=ro' AS old;", 'no such file: file:old.db?mode=ro'],
    ["VACUUM INTO 'file:copy.db';", 'no such file: file:copy.db'],
    ["BEGIN; VACUUM INTO 'copy.db';", 'cannot VACUUM from within a transaction'],
    ["ATTACH 'a.db' AS main;", 'database main is already in use'],
    ['VACUUM INTO 7;', 'non-text filename'],
  ])('says what it cannot know, and leaves the rest to SQLite: %s', (sql, message) => {
    expect(process(sql).said).toEqual([message])
  })
})

describe('the name of a file in a statement', () => {
  test.each([
    ["ATTACH 'a' AS b", "'a'"],
    ['/* x */ attach database (SELECT CAST(1 AS TEXT)) || x as "as" ;', '(SELECT CAST(1 AS TEXT)) || x'],
    ['ATTACH a AS b KEY c', 'a'],
    ["VACUUM INTO 'a' || 'b' ;", "'a' || 'b'"],
    ["vacuum main into 'a'", "'a'"],
  ])('%s', (sql, name) => {
    const found = fileNameIn(sql)
    expect(sql.slice(found?.start, found?.end)).toBe(name)
  })

  test.each([
    '',
    'VACUUM',
    'VACUUM main',
    'VACUUM INTO',
    'ATTACH',
    'ATTACH DATABASE',
    'ATTACH a',
    'ATTACH AS b',
    "EXPLAIN ATTACH 'a' AS b",
    "SELECT 'VACUUM INTO'",
    'DETACH a',
  ])('is not in %j', (sql) => {
    expect(fileNameIn(sql)).toBeNull()
  })

  test('is found or not in any text', () => {
    const word = fc.constantFrom(
      'ATTACH ',
      'VACUUM ',
      'INTO ',
      'DATABASE ',
      'AS ',
      "'a' ",
      '(',
      ')',
      'x ',
      '; ',
      '-- x\n',
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const sql = words.join('')
        const found = fileNameIn(sql)
        if (found) expect(sql.slice(found.start, found.end).trim()).not.toBe('')
        expect(found === null || found.start < found.end).toBe(true)
      }),
    )
  })
})

async function findings(story: string): Promise<{ spoke: string[]; report: Report }> {
  const { folders, options } = storyInput(story)
  const { report } = await check(folders, options)
  return { spoke: [...new Set(report.findings.map((it) => it.rule))].sort(), report }
}

const USERS = `
  -- = 001_users.sql
  CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
  CREATE TABLE IF NOT EXISTS Logs (Id INTEGER PRIMARY KEY, Line TEXT NOT NULL);`

const STORIES: readonly { readonly title: string; readonly speaks: readonly string[]; readonly story: string }[] = [
  {
    title: 'an archive that finds its work done',
    speaks: [],
    story: `${USERS}
  -- > 002_archive.sql
  ATTACH 'archive.db' AS archive;
  CREATE TABLE IF NOT EXISTS archive.Old (Id INTEGER PRIMARY KEY, Name TEXT);
  INSERT OR IGNORE INTO archive.Old SELECT Id, Name FROM Users;
  DETACH archive;`,
  },
  {
    title: 'two archives with a table of the same name',
    speaks: [],
    story: `${USERS}
  -- > 002_archive.sql
  ATTACH 'one.db' AS archive;
  CREATE TABLE IF NOT EXISTS archive.Users (Id INTEGER PRIMARY KEY, Why TEXT);
  DETACH archive;
  ATTACH 'two.db' AS archive;
  CREATE TABLE IF NOT EXISTS archive.Users (Id INTEGER PRIMARY KEY, Name TEXT);
  DETACH archive;`,
  },
  {
    title: 'an archive whose table is there in the second run',
    speaks: ['crash-gets-stuck', 'not-rerunnable'],
    story: `${USERS}
  -- > 002_archive.sql
  ATTACH 'archive.db' AS archive;
  CREATE TABLE archive.Old AS SELECT * FROM Users;
  DETACH archive;`,
  },
  {
    title: 'an archive whose rows are doubled',
    speaks: ['crash-gets-stuck', 'rerun-changes-state'],
    story: `${USERS}
  -- > 002_archive.sql
  ATTACH 'archive.db' AS archive;
  CREATE TABLE IF NOT EXISTS archive.Old (Id INTEGER, Name TEXT);
  INSERT INTO archive.Old SELECT Id, Name FROM Users;
  DETACH archive;`,
  },
  {
    title: 'rows that go to an archive are not lost',
    speaks: [],
    story: `${USERS}
  -- > 002_archive.sql
  ATTACH 'archive.db' AS archive;
  CREATE TABLE IF NOT EXISTS archive.Logs (Id INTEGER PRIMARY KEY, Line TEXT);
  BEGIN;
  INSERT OR IGNORE INTO archive.Logs SELECT Id, Line FROM main.Logs;
  DELETE FROM main.Logs;
  COMMIT;`,
  },
  {
    title: 'a table that goes to an archive is not lost either',
    speaks: ['breaks-old-reads', 'breaks-old-writes'],
    story: `
  -- @ level: not-rerunnable off${USERS}
  -- > 002_archive.sql
  ATTACH 'archive.db' AS archive;
  CREATE TABLE IF NOT EXISTS archive.Logs (Id INTEGER PRIMARY KEY, Line TEXT);
  BEGIN;
  INSERT OR IGNORE INTO archive.Logs SELECT Id, Line FROM main.Logs;
  DROP TABLE main.Logs;
  COMMIT;`,
  },
  {
    title: 'half of what was in it is',
    speaks: ['breaks-old-reads', 'breaks-old-writes', 'drops-table'],
    story: `
  -- @ level: not-rerunnable off${USERS}
  -- > 002_archive.sql
  ATTACH 'archive.db' AS archive;
  CREATE TABLE IF NOT EXISTS archive.Logs (Id INTEGER PRIMARY KEY);
  BEGIN;
  INSERT OR IGNORE INTO archive.Logs SELECT Id FROM main.Logs;
  DROP TABLE main.Logs;
  COMMIT;`,
  },
  {
    title: 'a copy is a backup, and no place for the rows of a table that goes',
    speaks: ['breaks-old-reads', 'breaks-old-writes', 'drops-table'],
    story: `
  -- @ level: crash-gets-stuck off
  -- @ level: not-rerunnable off${USERS}
  -- > 002_no_logs.sql
  VACUUM INTO 'copy.db';
  DROP TABLE IF EXISTS Logs;`,
  },
  {
    title: 'a copy that is there in the second run',
    speaks: ['not-rerunnable'],
    story: `${USERS}
  -- > 002_copy.sql
  VACUUM INTO '/backups/copy.db';`,
  },
  {
    title: 'a copy with the day in its name',
    speaks: ['not-rerunnable'],
    story: `${USERS}
  -- > 002_copy.sql
  VACUUM INTO 'copy-' || date('now') || '.db';`,
  },
  {
    title: 'a copy with the second in its name',
    speaks: [],
    story: `${USERS}
  -- > 002_copy.sql
  VACUUM INTO 'copy-' || strftime('%s', 'now') || '.db';`,
  },
  {
    title: 'a file that the base made is there, and its rows with it',
    speaks: [],
    story: `${USERS}
  ATTACH 'archive.db' AS archive;
  CREATE TABLE IF NOT EXISTS archive.Old (Id INTEGER PRIMARY KEY, Name TEXT);
  INSERT OR IGNORE INTO archive.Old VALUES (7, 'Ada');
  -- > 002_back.sql
  ATTACH './archive.db' AS old;
  INSERT OR IGNORE INTO Users SELECT Id, Name FROM old.Old;`,
  },
  {
    title: 'a file that no migration made',
    speaks: ['cannot-verify'],
    story: `${USERS}
  -- > 002_legacy.sql
  ATTACH '/data/legacy.db' AS old;
  INSERT OR IGNORE INTO Users SELECT Id, Name FROM old.People;
  DETACH old;`,
  },
  {
    title: 'a file that no migration made, read by the base',
    speaks: ['base-does-not-replay'],
    story: `${USERS}
  -- = 002_legacy.sql
  ATTACH '/data/legacy.db' AS old;
  INSERT OR IGNORE INTO Users SELECT Id, Name FROM old.People;
  -- > 003_roles.sql
  CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY);`,
  },
  {
    title: 'an address instead of a name',
    speaks: ['cannot-verify'],
    story: `${USERS}
  -- > 002_shared.sql
  ATTACH 'file:side.db?mode=memory&cache=shared' AS side;`,
  },
  {
    title: 'a database in memory',
    speaks: [],
    story: `${USERS}
  -- > 002_scratch.sql
  ATTACH ':memory:' AS scratch;
  CREATE TABLE IF NOT EXISTS scratch.Names AS SELECT Id, trim(Name) AS Name FROM Users;
  UPDATE Users SET Name = (SELECT Name FROM scratch.Names n WHERE n.Id = Users.Id) WHERE Name LIKE ' %';
  DETACH scratch;`,
  },
  {
    title: 'no copy inside the transaction of a runner',
    speaks: ['replay-fails'],
    story: `
  -- @ runner: transactional${USERS}
  -- > 002_copy.sql
  VACUUM INTO 'copy.db';`,
  },
  {
    title: 'no second file under D1',
    speaks: ['replay-fails'],
    story: `
  -- @ runner: d1${USERS}
  -- > 002_archive.sql
  ATTACH 'archive.db' AS archive;`,
  },
]

describe('stories of files', () => {
  test.each(STORIES)('$title', async ({ story, speaks }) => {
    expect((await findings(story)).spoke).toEqual(speaks)
  })

  test('tell what was taken for granted', async () => {
    const remark = /^The disk of the rehearsal holds no file/
    const of = async (sql: string) => {
      const { report } = await findings(`${USERS}\n  -- > 002_x.sql\n  ${sql}`)
      return report.folders.flatMap((folder) => folder.remarks).filter((it) => remark.test(it)).length
    }
    expect(await of("VACUUM INTO 'a/copy.db';")).toBe(1)
    expect(await of("ATTACH ':memory:' AS m; ATTACH '' AS n;")).toBe(0)
  })

  test('say in which file rows are doubled', async () => {
    const { report } = await findings(STORIES.find(({ title }) => title.endsWith('are doubled'))?.story ?? '')
    expect(report.findings.map(({ message }) => message).join('\n')).toContain(
      'After a second run Old (in archive.db) has 4 rows where the first run left 2.',
    )
  })
})

const FORBIDS = 'the table holds rows that its own definition forbids'
const UNFIT = 'no longer fits its table'

/** Files that SQLite takes without an error, and what is wrong behind them. `line` is where the finding points. */
const DAMAGED: readonly {
  readonly title: string
  readonly speaks: readonly string[]
  readonly line: number
  readonly says: readonly string[]
  readonly story: string
}[] = [
  {
    title: 'an index on a column that comes later',
    speaks: ['fails-with-rows'],
    line: 1,
    says: ['integrity_check: row 1 missing from index IX_Users_Phone', UNFIT, 'a name in double quotes'],
    story: `${USERS}
  CREATE INDEX IF NOT EXISTS "IX_Users_Phone" ON "Users" ("Phone");
  -- > 002_phone.sql
  ALTER TABLE "Users" ADD COLUMN "Phone" TEXT;`,
  },
  {
    title: 'both in one file, under a runner with transactions',
    speaks: ['fails-with-rows'],
    line: 2,
    says: ['integrity_check: row 1 missing from index IX_Users_Phone', UNFIT],
    story: `
  -- @ runner: transactional${USERS}
  -- > 002_phone.sql
  CREATE INDEX "IX_Users_Phone" ON "Users" ("Phone");
  ALTER TABLE "Users" ADD COLUMN "Phone" TEXT;
  UPDATE "Logs" SET "Line" = 'a' WHERE "Line" = 'b';`,
  },
  {
    title: 'another collation, and the index in the old order',
    speaks: ['replay-fails'],
    line: 2,
    says: ['missing from index Users_Name', UNFIT],
    story: `${USERS}
  CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
  INSERT OR IGNORE INTO Users VALUES (101, 'b'), (102, 'A'), (103, 'C');
  -- > 002_nocase.sql
  PRAGMA writable_schema = ON;
  UPDATE sqlite_master SET sql = replace(sql, 'Name TEXT', 'Name TEXT COLLATE NOCASE') WHERE name = 'Users' AND sql NOT LIKE '%NOCASE%';
  PRAGMA writable_schema = OFF;`,
  },
  {
    title: 'rows past a CHECK',
    speaks: ['fails-with-rows'],
    line: 2,
    says: ['CHECK constraint failed in Jobs', FORBIDS],
    story: `
  -- = 001_jobs.sql
  CREATE TABLE IF NOT EXISTS Jobs (Id INTEGER PRIMARY KEY, Status TEXT NOT NULL CHECK (Status IN ('new', 'done')));
  -- > 002_status.sql
  PRAGMA ignore_check_constraints = ON;
  UPDATE Jobs SET Status = 'archived' WHERE Status = 'done';
  PRAGMA ignore_check_constraints = OFF;`,
  },
  {
    title: 'NOT NULL past the rows that are NULL',
    speaks: ['breaks-old-writes', 'depends-on-data'],
    line: 2,
    says: ['a NULL in Users.Name', 'NULL value in Users.Name', FORBIDS],
    story: `${USERS}
  -- > 002_name.sql
  PRAGMA writable_schema = ON;
  UPDATE sqlite_master SET sql = replace(sql, 'Name TEXT', 'Name TEXT NOT NULL') WHERE name = 'Users' AND sql NOT LIKE '%Name TEXT NOT NULL%';
  PRAGMA writable_schema = OFF;`,
  },
  {
    title: 'a schema that no process can read',
    speaks: ['replay-fails'],
    line: 2,
    says: ['malformed database schema (Users) - incomplete input', 'no process can use the database'],
    story: `${USERS}
  -- > 002_name.sql
  PRAGMA writable_schema = ON;
  UPDATE sqlite_master SET sql = replace(sql, 'Name TEXT)', 'Name TEXT') WHERE name = 'Users';
  PRAGMA writable_schema = OFF;`,
  },
]

const SOUND: Readonly<Record<string, string>> = {
  'an index made again behind the new column': `
  -- @ runner: transactional
  -- @ level: not-rerunnable off${USERS}
  CREATE INDEX IF NOT EXISTS "IX_Users_Phone" ON "Users" ("Phone");
  -- > 002_phone.sql
  DROP INDEX IF EXISTS "IX_Users_Phone";
  ALTER TABLE "Users" ADD COLUMN "Phone" TEXT;
  CREATE INDEX IF NOT EXISTS "IX_Users_Phone" ON "Users" ("Phone");`,
  'damage that production has already': `${USERS}
  CREATE INDEX IF NOT EXISTS "IX_Users_Phone" ON "Users" ("Phone");
  INSERT OR IGNORE INTO Users (Id, Name) VALUES (101, 'Ada');
  -- = 002_phone.sql
  ALTER TABLE "Users" ADD COLUMN "Phone" TEXT;
  -- > 003_roles.sql
  CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY);`,
  'a constraint that is loosened past SQLite': `${USERS}
  -- > 002_line.sql
  PRAGMA writable_schema = ON;
  UPDATE sqlite_master SET sql = replace(sql, 'Line TEXT NOT NULL', 'Line TEXT') WHERE name = 'Logs';
  PRAGMA writable_schema = OFF;`,
  'a default that SQLite 3.45.0 reads as NULL': `
  -- @ level: not-rerunnable off
  -- @ runner: transactional${USERS}
  -- > 002_rate.sql
  ALTER TABLE Users ADD COLUMN Rate REAL NOT NULL DEFAULT 5.5;`,
}

describe('damage without an error', () => {
  test.each(DAMAGED)('$title', async ({ story, speaks, line, says }) => {
    const { spoke, report } = await findings(story)
    expect(spoke).toEqual(speaks)
    const found = report.findings.find(({ rule }) => /^(fails-with-rows|replay-fails|depends-on-data)$/.test(rule))
    expect(found?.line).toBe(line)
    expect(found?.fix).toMatch(/^(Drop the index before|Correct the rows first)/)
    for (const words of says) expect(found?.message).toContain(words)
  })

  test.each(Object.entries(SOUND))('is not %s', async (_, story) => {
    expect((await findings(story)).spoke).toEqual([])
  })

  test('is not a default that SQLite 3.45.0 reads as NULL, on that one', async () => {
    const { folders, options } = storyInput(SOUND['a default that SQLite 3.45.0 reads as NULL'] as string)
    const { report } = await check(
      folders.map((it) => ({ ...it, sqlite: '3.45.0' })),
      options,
    )
    expect(report.findings).toEqual([])
  })

  test('in the base is a sentence, and no report', async () => {
    const repo = makeRepo({
      'migrations/001_users.sql': 'CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);\n',
      'migrations/002_name.sql':
        "PRAGMA writable_schema = ON;\nUPDATE sqlite_master SET sql = 'CREATE TABLE Users (';\n",
    })
    repo.branch('work')
    repo.commit({ 'migrations/003_roles.sql': 'CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY);\n' })
    const { code, stderr } = await runCli([], { cwd: repo.root })
    expect(code).toBe(2)
    expect(stderr).toContain(
      'The applied migrations leave no database that SQLite could open: malformed database schema',
    )
  })
})

test('a copy is found again through the bundled program', async () => {
  const repo = makeRepo({ 'migrations/001_users.sql': 'CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);\n' })
  repo.branch('work')
  repo.commit({ 'migrations/002_copy.sql': "-- A copy first.\nVACUUM INTO 'copy.db';\n" })
  const { code, stdout } = await runCli(['--format', 'json'], { cwd: repo.root })
  expect(code).toBe(1)
  const { findings } = JSON.parse(stdout) as Report
  expect(findings).toMatchObject([{ rule: 'not-rerunnable', path: 'migrations/002_copy.sql', line: 2 }])
  expect(findings[0]?.message).toContain('output file already exists')
})
