/** Which SQLite a folder is rehearsed on, by its settings and its SQL, and what is said when none will do. */

import { beforeAll, describe, expect, test } from 'vitest'
import { hintFor } from '../../src/apply/hints.ts'
import { check } from '../../src/check.ts'
import type { Replayed } from '../../src/model/replayed.ts'
import type { Report } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import type { Script } from '../../src/model/text.ts'
import { FLOOR } from '../../src/replay/versions/choose.ts'
import { mayNeedNewer, needsOf } from '../../src/replay/versions/missing.ts'
import { LADDER, NEWEST } from '../../src/sqlite/bundled.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { Trouble } from '../../src/trouble.ts'
import { storyInput } from '../story.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo, type Repo } from '../support/git.ts'
import { replayInProcess } from '../support/in-process.ts'

const script = (sql: string): Script => ({ path: 'x.sql', sql, line: 1 })

async function reported(story: string): Promise<Report> {
  const { folders, options } = storyInput(story)
  return (await check(folders, options)).report
}

const spoken = (report: Report) => report.findings.map(({ rule, level, path }) => `${level} ${rule} ${path.slice(-7)}`)
const said = (report: Report, rule: string): Finding | undefined => report.findings.find((it) => it.rule === rule)
const outcomes = (report: Report) =>
  report.folders[0]?.rehearsals.map((it) => `${it.migration.slice(11, 14)} ${it.scenario} ${it.outcome}`)

const CONTACTS = `
  -- = 001_contacts.sql
  CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT);
`
const NOT_NULL = `
  -- = 001_contacts.sql
  CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
  -- > 002_name.sql
  -- Names are not known at first.
  ALTER TABLE Contacts ALTER COLUMN Name DROP NOT NULL;
`
const TRANSACTIONAL = '-- @ runner: transactional\n'

describe('a target', () => {
  test('that is older than what the migration needs is an error, once, with the place', async () => {
    const report = await reported(`  -- @ sqlite: 3.40\n  ${TRANSACTIONAL}${NOT_NULL}`)
    expect(spoken(report)).toEqual(['error needs-newer-sqlite ame.sql'])
    expect(report.findings[0]).toMatchObject({ line: 2, column: expect.any(Number) })
    expect(report.findings[0]?.message).toBe(
      'Production has SQLite 3.40. SQLite 3.53.0 brought ALTER TABLE for NOT NULL and constraints, which this needs.',
    )
    expect(report.folders[0]?.engine).toEqual({ package: 'sql.js', sqlite: '3.39.3' })
    expect(report.folders[0]?.remarks).toEqual([
      'Played on SQLite 3.39.3, the newest bundled one that is not newer than 3.40.',
    ])
    expect(outcomes(report)?.[0]).toBe('002 empty fail')
  })

  test('that understands the migration has nothing to say', async () => {
    const report = await reported(`  -- @ sqlite: 3.54\n  ${TRANSACTIONAL}${NOT_NULL}`)
    expect(spoken(report)).toEqual([])
    expect(report.folders[0]).toMatchObject({ engine: { sqlite: '3.54.1' }, remarks: [] })
  })

  test('does not excuse what no SQLite takes', async () => {
    const wrong = `${CONTACTS}\n  -- > 002_a.sql\n  ALTER TABLE Contacts ADD COLUMN IF NOT EXISTS Mail TEXT;\n  SELECT jsonb('[]');`
    expect(spoken(await reported(`  -- @ sqlite: 3.40\n${wrong}`))).toEqual([
      'error replay-fails 2_a.sql',
      'error needs-newer-sqlite 2_a.sql',
    ])
  })

  test('only changes what the first run refuses', async () => {
    const twice = `${CONTACTS}\n  -- > 002_a.sql\n  ALTER TABLE Contacts ADD COLUMN Mail TEXT;`
    expect(spoken(await reported(`  -- @ sqlite: 3.40\n${twice}`))).toEqual(spoken(await reported(twice)))
  })

  test('that is older than the applied files says so there', async () => {
    const report = await reported(`
      -- @ sqlite: 3.40
      -- = 001_a.sql
      CREATE TABLE IF NOT EXISTS a (x TEXT);
      CREATE INDEX IF NOT EXISTS a_x ON a(concat(x, ''));
      -- > 002_b.sql
      CREATE TABLE IF NOT EXISTS b (x TEXT);
    `)
    expect(spoken(report)).toEqual(['warning base-does-not-replay 1_a.sql'])
    expect(report.findings[0]?.message).toMatch(/no such function: concat\. SQLite 3\.45\.0 takes it: production/)
  })

  test('has the math functions that the sql.js of its time lacks', async () => {
    const report = await reported(`
      -- @ sqlite: 3.45
      -- @ runner: transactional
      -- = 001_a.sql
      CREATE TABLE IF NOT EXISTS a (x REAL);
      -- > 002_b.sql
      CREATE TABLE IF NOT EXISTS b AS SELECT sqrt(4) AS two, log(2, 8) AS three, acos(2) AS undefined, mod('a', 1) AS none;
      CREATE UNIQUE INDEX IF NOT EXISTS b_two ON b(two) WHERE two = 2.0 AND three = 3.0 AND undefined IS NULL;
    `)
    expect(spoken(report)).toEqual([])
  })

  test.each(['3.34', '3.4', 'new'])('%s cannot be had', async (target) => {
    await expect(reported(`  -- @ sqlite: ${target}\n${CONTACTS}`)).rejects.toThrow(Trouble)
  })
})

describe('without a target', () => {
  test('new syntax is a note that names the versions', async () => {
    const report = await reported(`  ${TRANSACTIONAL}${NOT_NULL}`)
    expect(spoken(report)).toEqual(['note needs-newer-sqlite ame.sql'])
    expect(report.findings[0]?.message).toBe(
      'SQLite 3.49.1 refuses this (near "ALTER": syntax error); SQLite 3.54.1 takes it.',
    )
    expect(report.verdict).toBe('pass')
  })

  test('each file is told once, with the oldest that takes it', async () => {
    const report = await reported(`
      -- = 001_a.sql
      CREATE TABLE IF NOT EXISTS a (x TEXT);
      -- > 002_b.sql
      UPDATE a SET x = concat(x) WHERE x IS NULL;
      UPDATE a SET x = hex(jsonb(x)) WHERE x IS NULL;
      -- > 003_c.sql
      UPDATE a SET x = if(1, x) WHERE x IS NULL;
    `)
    expect(spoken(report)).toEqual(['note needs-newer-sqlite 2_b.sql', 'note needs-newer-sqlite 3_c.sql'])
    expect(report.findings[0]?.message).toMatch(/^SQLite 3\.39\.3 .*concat\); SQLite 3\.45\.0 takes it\.$/)
    expect(report.findings[1]?.message).toMatch(/^SQLite 3\.45\.0 .*; SQLite 3\.49\.1 takes it\.$/)
  })

  test('nothing is said when the applied files need a newer one already', async () => {
    const report = await reported(`
      -- = 001_a.sql
      CREATE TABLE IF NOT EXISTS a (x TEXT, CONSTRAINT c CHECK (x <> 'no'));
      CREATE VIEW IF NOT EXISTS v AS SELECT group_concat(x, '' ORDER BY x) AS y FROM a;
      -- > 002_b.sql
      UPDATE a SET x = concat(x) WHERE x IS NULL;
    `)
    expect(spoken(report)).toEqual([])
  })

  test('the oldest deployed SQLite is only asked about what could be new to it', async () => {
    const functions = async (bundled: typeof NEWEST) => {
      const connection = (await startEngine(bundled)).open()
      const rows = connection.rows('SELECT DISTINCT name FROM pragma_function_list').flat()
      connection.close()
      return rows
    }
    const [old, all] = [await functions(FLOOR), await functions(NEWEST)]
    const since = all.filter((name) => !old.includes(name) && !NEWEST.has.includes(`${name}`))
    expect(since.length).toBeGreaterThan(15)
    expect(since.filter((name) => !mayNeedNewer([script(`SELECT ${name}(1)`)]))).toEqual([])
    expect(FLOOR).toBe(LADDER[1])
    const plain =
      "CREATE TABLE IF NOT EXISTS if_x (a INTEGER CHECK (a > 1), b DEFAULT (datetime('now'))); CREATE INDEX x_2024_01 ON if_x(a);" +
      "CREATE TRIGGER t BEFORE INSERT ON if_x BEGIN SELECT RAISE(ABORT, 'no; (not) this'); END; ALTER TABLE if_x ADD COLUMN c;" +
      'SELECT coalesce(a, 1.5, 0x10) FROM if_x ORDER BY a; ALTER TABLE if_x RENAME COLUMN c TO d;'
    expect(mayNeedNewer([script(plain)])).toBe(false)
    for (const sql of ['SELECT 1_000', "SELECT RAISE(ABORT, 'a' || b)", 'SELECT group_concat(a ORDER BY b) FROM c'])
      expect(mayNeedNewer([script(sql)]), sql).toBe(true)
  })
})

describe('a module', () => {
  const SEARCH = `
    -- = 001_notes.sql
    CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
    CREATE VIRTUAL TABLE IF NOT EXISTS Search USING fts5(Body, content='Notes', content_rowid='Id');
    CREATE TRIGGER IF NOT EXISTS Notes_search AFTER INSERT ON Notes BEGIN
      INSERT INTO Search(rowid, Body) VALUES (new.Id, new.Body);
    END;
    -- > 002_title.sql
    CREATE TABLE IF NOT EXISTS Titles (Id INTEGER PRIMARY KEY, Title TEXT);
    INSERT INTO Search(Search) VALUES ('rebuild');
  `

  test('that sql.js lacks brings the engine that has it', async () => {
    const report = await reported(SEARCH)
    expect(spoken(report)).toEqual([])
    expect(report.folders[0]).toMatchObject({
      engine: { package: '@sqlite.org/sqlite-wasm', sqlite: '3.54.1' },
      remarks: ['Played on SQLite 3.54.1 (@sqlite.org/sqlite-wasm), because sql.js has no fts5.'],
    })
    expect(outcomes(report)?.every((it) => it.endsWith('pass'))).toBe(true)
  })

  test('wins over a target, and that is said', async () => {
    const report = await reported(`    -- @ sqlite: 3.40\n${SEARCH}`)
    expect(report.folders[0]?.engine?.package).toBe('@sqlite.org/sqlite-wasm')
    expect(report.folders[0]?.remarks[0]).toMatch(/SQLite 3\.39\.3, for 3\.40, was only asked whether it understands/)
    expect(spoken(report)).toEqual(['warning cannot-verify tle.sql'])
    expect(report.findings[0]).toMatchObject({ line: 2 })
    expect(report.findings[0]?.message).toBe(
      'Production has SQLite 3.40. This has to do with fts5, which SQLite 3.39.3 (sql.js) was built without; it ran ' +
        'on SQLite 3.54.1 (@sqlite.org/sqlite-wasm) instead, so whether production takes it is not known.',
    )
  })

  test.each(['SELECT count(*) FROM dbstat', 'SELECT median(1)'])('is found by its refusal too: %s', async (sql) => {
    const job = {
      runner: RUNNERS.sqlite3 as NonNullable<typeof RUNNERS.x>,
      base: [],
      questions: [],
      fresh: null,
      seeds: [],
      queries: [],
      downs: {},
    }
    const seen: Replayed = await replayInProcess({ ...job, incoming: [script(sql)] })
    expect(seen).toMatchObject({ engine: { package: '@sqlite.org/sqlite-wasm' }, missing: [] })
    expect(seen.migrations[0]?.rehearsals[0]).toMatchObject({ scenario: 'empty', outcome: 'pass' })
  })

  test('is read from the statement that makes its table', () => {
    const sql =
      'create  virtual table if not exists "a;b" USING "FTS5"(x);\nCREATE VIRTUAL TABLE c.d\nUSING rtree(id, a, b)'
    expect(needsOf([script('CREATE TABLE using_fts5(x)')])).toEqual(new Set())
    expect(needsOf([script(sql.replace('a;b', 'ab'))])).toEqual(new Set(['fts5', 'rtree']))
  })

  test('that nothing has is an error, and the rest is checked without it', async () => {
    const report = await reported(`
      -- @ runner: transactional
      -- = 001_notes.sql
      CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
      -- > 002_tags.sql
      CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
      -- > 003_vectors.sql
      CREATE VIRTUAL TABLE IF NOT EXISTS Vectors USING vec0(embedding float[3]);
      INSERT INTO Vectors VALUES ('[1,2,3]');
      -- > 004_body.sql
      ALTER TABLE Notes DROP COLUMN Body;
    `)
    expect(spoken(report).filter((it) => it.startsWith('error'))).toEqual([
      'error cannot-verify ors.sql',
      'error drops-column ody.sql',
    ])
    expect(said(report, 'cannot-verify')?.message).toBe(
      'This needs the module vec0, which SQLite 3.54.1 (sql.js) was built without, and no other bundled SQLite could take its place. The rest was checked as if this statement did nothing.',
    )
    const found = outcomes(report) ?? []
    expect(found.filter((it) => it.startsWith('003') && !/partial|skipped/.test(it))).toEqual([])
    expect(found).toContain('004 rows fail')
    expect(report.folders[0]?.unchecked).toEqual(['migrations/003_vectors.sql'])
  })

  test('that what comes after it needs as well: nothing is known of that', async () => {
    const report = await reported(`
      -- @ runner: transactional
      -- > 001_a.sql
      CREATE TABLE a AS SELECT my_func(1) AS x;
      -- > 002_b.sql
      UPDATE a SET x = 2;
      -- > 003_c.sql
      CREATE TABLE c (id INTEGER PRIMARY KEY);
    `)
    expect(spoken(report)).toEqual(['error cannot-verify 1_a.sql', 'error cannot-verify 2_b.sql'])
    expect((outcomes(report) ?? []).filter((it) => /^00[23]/.test(it) && !it.endsWith('unchecked'))).toEqual([])
  })

  test('that only the base needs: what does not touch it is checked, and of the rest it is said', async () => {
    const report = await reported(`
      -- @ runner: transactional
      -- = 001_vectors.sql
      CREATE VIRTUAL TABLE IF NOT EXISTS Vectors USING vec0(embedding float[3], metric=cosine);
      INSERT INTO Vectors VALUES ('[1,2,3]');
      -- > 002_tags.sql
      CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
      -- > 003_more.sql
      INSERT INTO Vectors(embedding) VALUES ('[4,5,6]');
      -- > 004_gone.sql
      DROP TABLE IF EXISTS Vectors;
    `)
    expect(spoken(report).filter((it) => it.startsWith('error'))).toEqual([
      'error cannot-verify ore.sql',
      'error drops-table one.sql',
    ])
    expect(report.folders[0]?.unchecked).toEqual(['migrations/003_more.sql'])
    expect(report.folders[0]?.remarks.join()).toContain('Applied files need the module vec0')
  })

  test('of the sqlite3 shell alone is there for who uses that shell', async () => {
    const story = (runner: string) => `
      -- @ runner: ${runner}
      -- = 001_a.sql
      CREATE TABLE IF NOT EXISTS a (x TEXT);
      -- > 002_b.sql
      DELETE FROM a WHERE x REGEXP '^[0-9]{4}-$';
    `
    expect(spoken(await reported(story('sqlite3')))).toEqual([])
    expect(spoken(await reported(story('transactional')))).toEqual(['error cannot-verify 2_b.sql'])
  })

  test('of libSQL is no mistake, and is not green', async () => {
    const report = await reported(`
      -- @ runner: transactional
      -- = 001_a.sql
      CREATE TABLE IF NOT EXISTS a (x TEXT);
      -- > 002_b.sql
      ALTER TABLE a ALTER COLUMN x TO x TEXT NOT NULL DEFAULT '';
    `)
    expect(spoken(report)).toEqual(['error cannot-verify 2_b.sql'])
  })

  test('a table of the sqlite3 shell is called that', async () => {
    const report = await reported(`
      -- = 001_a.sql
      CREATE TABLE IF NOT EXISTS a (x TEXT);
      -- > 002_b.sql
      INSERT INTO a SELECT name FROM fsdir('.');
    `)
    expect(spoken(report)[0]).toBe('error cannot-verify 2_b.sql')
    expect(report.findings[0]?.message).toContain('The sqlite3 shell has the table fsdir')
  })

  test.each([
    ['UPDATE a SET x = my_slug(x)', 'the function my_slug'],
    ['CREATE INDEX IF NOT EXISTS i ON a(x COLLATE german)', 'the collation german'],
    ['CREATE VIRTUAL TABLE IF NOT EXISTS f USING fts5(x, tokenize=icu)', 'the tokenizer icu'],
    ['CREATE VIRTUAL TABLE IF NOT EXISTS f USING fts4(x, tokenize=icu)', 'the tokenizer icu'],
    [
      'CREATE TRIGGER IF NOT EXISTS t AFTER UPDATE ON a BEGIN SELECT notify(1); END; UPDATE a SET x = x',
      'function notify',
    ],
  ])('%s needs %s', async (sql, what) => {
    const report = await reported(`
      -- = 001_a.sql
      CREATE TABLE IF NOT EXISTS a (x TEXT);
      -- > 002_b.sql
      ${sql};
    `)
    expect(spoken(report)[0]).toBe('error cannot-verify 2_b.sql')
    expect(report.findings[0]?.message).toContain(`This needs the ${what.replace('the ', '')}, which`)
  })

  test('both of which no SQLite has at once', async () => {
    const report = await reported(`
      -- > 001_a.sql
      CREATE VIRTUAL TABLE IF NOT EXISTS Old USING fts4(x);
      CREATE VIRTUAL TABLE IF NOT EXISTS New USING fts5(x);
    `)
    expect(spoken(report)).toEqual(['error cannot-verify 1_a.sql'])
    expect(report.findings[0]?.message).toContain('the module fts5, which SQLite 3.54.1 (sql.js) was built without')
  })

  test('is not what a mistake is taken for', async () => {
    expect(hintFor('SELECT GETDATE()', 'no such function: GETDATE')).toMatch(/another database/)
    const alter = (what: string) => hintFor(`ALTER TABLE a ALTER COLUMN x ${what}`, 'near "ALTER": syntax error')
    expect(alter('TYPE TEXT')).toMatch(/cannot change a column's type/)
    expect(alter('SET NOT NULL')).toMatch(/Before 3\.53 /)
    expect(alter('SET DEFAULT 1')).toMatch(/cannot change a column's default/)
    expect(hintFor('ALTER TABLE a ALTER COLUMN x SET NOT NULL', 'constraint failed')).toBeNull()
    for (const sql of [
      'SELECT GETDATE()',
      'CREATE INDEX IF NOT EXISTS i ON a(x COLLATE utf8_general_ci)',
      'SELECT * FROM b',
    ])
      expect(
        spoken(await reported(`-- = 001_a.sql\nCREATE TABLE IF NOT EXISTS a (x);\n-- > 002_b.sql\n${sql};`)),
      ).toContain('error replay-fails 2_b.sql')
  })
})

describe('a target whose SQLite lacks a module of the base', () => {
  const PAST = `
    -- @ sqlite: 3.40
    -- @ runner: transactional
    -- = 001_notes.sql
    CREATE TABLE Notes (Id INTEGER PRIMARY KEY, Title TEXT, Body TEXT);
    INSERT INTO Notes VALUES (1, 'one', 'first');
    CREATE VIRTUAL TABLE Search USING fts5(Title, Body, content='Notes', content_rowid='Id');
    INSERT INTO Search(Search) VALUES ('rebuild');
    CREATE TRIGGER Notes_new AFTER INSERT ON Notes BEGIN
      INSERT INTO Search(rowid, Title, Body) VALUES (new.Id, new.Title, new.Body);
    END;
    CREATE TRIGGER Notes_gone AFTER DELETE ON Notes BEGIN
      INSERT INTO Search(Search, rowid, Title, Body) VALUES ('delete', old.Id, old.Title, old.Body);
    END;
    CREATE VIEW Found AS SELECT Id FROM Notes WHERE Id IN (SELECT rowid FROM Search WHERE Search MATCH 'first');
    CREATE VIRTUAL TABLE Places USING rtree(Id, MinX, MaxX);
    CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
    -- > 002_new.sql
  `.replace(/^ +/gm, '')
  const told = async (sql: string) => {
    const report = await reported(`${PAST}${sql}`)
    const findings = report.findings.filter(({ rule }) => /^(needs-newer|cannot|replay-fails|base-)/.test(rule))
    return { report, findings, spoken: spoken({ ...report, findings }) }
  }

  test.each([
    ['ALTER TABLE Users ALTER COLUMN Name DROP NOT NULL;', 'near "ALTER": syntax error', '3.49.1', '3.54.1'],
    ["SELECT concat('a');", 'no such function: concat', '3.39.3', '3.45.0'],
    ['CREATE INDEX X ON Users(concat(Name));', 'no such function: concat', '3.39.3', '3.45.0'],
    [
      'INSERT INTO Search(rowid, Title) SELECT Id, concat(Name) FROM Users;',
      'no such function: concat',
      '3.39.3',
      '3.45.0',
    ],
  ])('is asked all the same: %s', async (sql, message, refusedBy, takenBy) => {
    const { report, findings, spoken: all } = await told(`SELECT 1;\n${sql}`)
    expect(all).toEqual(['error needs-newer-sqlite new.sql'])
    expect(findings[0]).toMatchObject({ line: 2 })
    expect(findings[0]?.message).toBe(
      `Production has SQLite 3.40. SQLite ${refusedBy} refuses this (${message}); SQLite ${takenBy} takes it.`,
    )
    expect(report.verdict).toBe('fail')
    expect(outcomes(report)).toEqual(expect.arrayContaining(['002 empty fail', '002 rerun skipped']))
  })

  test('and stops there', async () => {
    const { report, spoken: all } = await told(
      "SELECT concat('a');\n-- > 003_more.sql\nINSERT INTO Search(Search) VALUES ('rebuild');",
    )
    expect(all[0]).toBe('error needs-newer-sqlite new.sql')
    expect(outcomes(report)).toContain('003 empty skipped')
  })

  test.each([
    'ALTER TABLE Notes ADD COLUMN Extra TEXT;',
    "INSERT INTO Notes VALUES (2, 'two', 'second'); DELETE FROM Notes WHERE Id = 1; DELETE FROM Notes WHERE Id = 2;",
    "INSERT INTO Users(Name) SELECT coalesce('Search', '');",
    'CREATE INDEX Users_Name ON Users(Name);',
    'ALTER TABLE Users RENAME TO People;',
    'DROP TRIGGER Notes_new; DROP VIEW Found; DROP TABLE IF EXISTS Search;',
    'BEGIN; SELECT 1; COMMIT;',
  ])('has nothing to say of what it understands: %s', async (sql) => {
    expect((await told(sql)).findings.filter(({ rule }) => rule !== 'replay-fails')).toEqual([])
  })

  test.each([
    ['CREATE VIRTUAL TABLE More USING fts5(x, contentless_delete=1, content="");', 'has to do with fts5'],
    ["INSERT INTO Search(Search, rank) VALUES ('secure-delete', 1);", 'has to do with fts5'],
    ['INSERT INTO Places VALUES (1, 2, 3);', 'has to do with rtree'],
    ['CREATE TRIGGER t AFTER UPDATE ON Users BEGIN DELETE FROM Search; END;', 'has to do with fts5'],
    ['ALTER TABLE Search RENAME TO Finder;', 'has to do with fts5'],
    ['SELECT * FROM Found;', 'has to do with fts5'],
    ['SELECT count(*) FROM Search_data;', 'SQLite 3.39.3 (sql.js) refuses this (no such table: Search_data), as far'],
  ])('cannot tell of %s', async (sql, message) => {
    const { findings, spoken: all } = await told(`SELECT 1;\n${sql}\n${sql}`)
    expect(all.filter((it) => !/replay-fails/.test(it))).toEqual(['warning cannot-verify new.sql'])
    const said = findings.find(({ rule }) => rule === 'cannot-verify')
    expect(said?.message).toContain(message)
    expect(said?.message).toContain('it ran on SQLite 3.54.1 (@sqlite.org/sqlite-wasm) instead')
    expect(said).toMatchObject({ line: 2 })
  })

  test('has a base that needs a newer one', async () => {
    const { spoken: all } = await told('SELECT 1;\n-- = 000_old.sql\nCREATE TABLE O (a);\nUPDATE O SET a = concat(a);')
    expect(all).toEqual(['warning base-does-not-replay old.sql'])
  })

  test('is the newest: there is nothing to ask', async () => {
    const story = `${PAST}SELECT concat('a'); INSERT INTO Search(Search) VALUES ('rebuild');`
    expect(spoken(await reported(story.replace('3.40', '3.54'))).filter((it) => /newer|cannot/.test(it))).toEqual([])
  })

  test('does not excuse what no SQLite takes', async () => {
    const { spoken: all } = await told('SELECT nothing FROM Users;')
    expect(all).toEqual(['error replay-fails new.sql'])
  })
})

describe('the bundled command', () => {
  let repo: Repo
  beforeAll(() => {
    repo = makeRepo({ 'migrations/001_a.sql': 'CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY, name TEXT);\n' })
  })

  async function run(sql: string, ...args: string[]): Promise<Report & { code: number }> {
    repo.write({ 'migrations/002_b.sql': sql })
    const { code, stdout, stderr } = await runCli(['--base', 'main', '--format', 'json', ...args], { cwd: repo.root })
    expect(stderr).toBe('')
    return { ...(JSON.parse(stdout) as Report), code }
  }

  test.each(LADDER.map(({ sqlite }) => sqlite))('holds SQLite %s', async (sqlite) => {
    const report = await run('CREATE INDEX IF NOT EXISTS a_name ON a(name);\n', '--sqlite', sqlite)
    expect(report).toMatchObject({ code: 0, verdict: 'pass' })
    expect(report.folders[0]?.engine).toEqual({ package: 'sql.js', sqlite })
  })

  test('refuses for production what the newest takes', async () => {
    const sql = 'ALTER TABLE a ALTER COLUMN name DROP NOT NULL;\n'
    const old = await run(sql, '--sqlite', '3.40', '--runner', 'transactional')
    expect([old.code, ...spoken(old)]).toEqual([1, 'error needs-newer-sqlite 2_b.sql'])
    const newest = await run(sql, '--sqlite=3.54', '--runner', 'transactional')
    expect([newest.code, ...spoken(newest)]).toEqual([0])
    const unsaid = await run(sql, '--runner', 'transactional')
    expect([unsaid.code, ...spoken(unsaid)]).toEqual([0, 'note needs-newer-sqlite 2_b.sql'])
  })

  test('changes to the engine that has FTS5, and says so', async () => {
    const report = await run(
      'CREATE VIRTUAL TABLE IF NOT EXISTS f USING fts5(x);\nINSERT INTO f SELECT name FROM a WHERE 0;\n',
    )
    expect(report).toMatchObject({ code: 0, verdict: 'pass' })
    expect(report.folders[0]).toMatchObject({
      engine: { package: '@sqlite.org/sqlite-wasm', sqlite: '3.54.1' },
      remarks: expect.arrayContaining([expect.stringContaining('because sql.js has no fts5')]),
    })
  })

  test('cannot verify what it has no module for', async () => {
    const report = await run('CREATE VIRTUAL TABLE IF NOT EXISTS v USING vec0(x float[3]);\n')
    expect([report.code, ...spoken(report)]).toEqual([1, 'error cannot-verify 2_b.sql'])
    expect(outcomes(report)?.every((it) => it.endsWith('partial'))).toBe(true)
  })

  test('says which versions can be had', async () => {
    const { code, stderr } = await runCli(['--base', 'main', '--sqlite', '3.12'], { cwd: repo.root })
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^sqlite-rehearsal: SQLite 3\.12 is older than .*3\.35\.0, 3\.39\.3, 3\.45\.0, 3\.49\.1, 3\.54\.1/,
    )
  })
})
