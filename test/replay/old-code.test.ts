/** What the deployed release could run, before a file and after it; and the habits that a checklist asks for. */

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OldStatement } from '../../src/model/statements.ts'
import type { Script } from '../../src/model/text.ts'
import { identifier } from '../../src/sql/tokens.ts'
import type { Engine } from '../../src/sqlite/engine.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { GUILTY, INNOCENT } from '../stories/old-code.ts'
import { replayInProcess, startSqlJs } from '../support/in-process.ts'
import { findings, judge } from '../support/judged.ts'
import { randomSchema } from '../support/random-schema.ts'
import { runs } from '../support/runs.ts'
import { SHAPES } from '../support/schema-shapes.ts'

const GROUP = new Set([
  'breaks-old-reads',
  'breaks-old-writes',
  'create-without-if-not-exists',
  'drop-without-if-exists',
  'header-mismatch',
  'many-changes',
  'no-rollback-note',
  'unexplained',
])

judge(GROUP, { guilty: GUILTY, innocent: INNOCENT })

/** What a single file breaks, on the database that another one makes. */
async function broken(before: string, file: string, queries: Readonly<Record<string, string>> = {}) {
  const script = (path: string, sql: string): Script => ({ path, sql, line: 1 })
  const { migrations } = await replayInProcess({
    runner: RUNNERS.transactional as (typeof RUNNERS)[string],
    base: [script('1.sql', before)],
    incoming: [script('2.sql', file)],
    questions: [],
    fresh: null,
    rows: null,
    seeds: [],
    queries: Object.entries(queries).map(([path, sql]) => script(path, sql)),
    downs: {},
  })
  return migrations[0]?.oldCode ?? []
}

const brief = ({ kind, table, column, message }: OldStatement) => [kind, table, column, message]

describe('what is observed', () => {
  const TWO = 'CREATE TABLE "order lines" (a INTEGER PRIMARY KEY, "the text" TEXT, b, c);'

  test('is one statement of each kind when a table is gone', async () => {
    expect((await broken(TWO, 'DROP TABLE "order lines"')).map(brief)).toEqual([
      ['read', 'order lines', null, 'no such table: order lines'],
      ['write', 'order lines', null, 'no such table: order lines'],
    ])
  })

  test('is every column that is gone for reads, and the first for writes', async () => {
    const file = 'ALTER TABLE "order lines" DROP COLUMN b; ALTER TABLE "order lines" DROP COLUMN "the text";'
    const seen = await broken(TWO, file)
    expect(seen.map(({ kind, column }) => [kind, column])).toEqual([
      ['read', 'the text'],
      ['read', 'b'],
      ['write', 'the text'],
    ])
    expect(seen[0]?.sql).toBe('SELECT "order lines"."the text" FROM "order lines"')
  })

  test('is nothing for a file that changes rows only', async () => {
    expect(
      await broken(TWO, 'INSERT INTO "order lines" (b) VALUES (1); DELETE FROM "order lines" WHERE b = 1'),
    ).toEqual([])
  })

  test('is asked only if it worked before', async () => {
    // No row fits, so that no INSERT is known to have worked; the table is gone all the same.
    const impossible = 'CREATE TABLE t (a CHECK (a = 1 AND a = 2), b CHECK (b IS NOT NULL));'
    expect((await broken(impossible, 'ALTER TABLE t RENAME COLUMN b TO d')).map(brief)).toEqual([
      ['read', 't', 'b', 'no such column: b'],
      ['write', 't', 'b', 'table t has no column named b'],
    ])
    const view = 'CREATE TABLE t (a); CREATE VIEW v AS SELECT nope FROM t;'
    expect(await broken(view, 'DROP VIEW v')).toEqual([])
  })

  test('is not the loss of a parent, nor a foreign key that leads nowhere', async () => {
    const family = `CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT);
      CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER NOT NULL REFERENCES p(id));`
    const seen = await broken(
      family,
      'DROP TABLE c; CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER NOT NULL REFERENCES q(id));',
    )
    expect(seen).toEqual([])
  })

  test('takes no trigger on another table for innocent', async () => {
    const chain = `CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); CREATE TABLE log (b TEXT);
      CREATE TRIGGER t_log AFTER INSERT ON t BEGIN INSERT INTO log VALUES (NEW.b); END;`
    const file = `CREATE TRIGGER log_full BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'the log is full'); END;`
    expect((await broken(chain, file)).map(brief)).toEqual([
      ['write', 'log', null, 'the log is full'],
      ['write', 't', null, 'the log is full'],
    ])
  })

  test('survives a trigger that rolls everything back', async () => {
    const file = `CREATE TRIGGER t_no BEFORE UPDATE ON t BEGIN SELECT RAISE(ROLLBACK, 'no'); END; ALTER TABLE t DROP COLUMN c`
    const seen = await broken('CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c TEXT);', file)
    expect(seen.map(({ kind, column, message }) => [kind, column, message])).toEqual([
      ['read', 'c', 'no such column: c'],
      ['write', 'c', 'table t has no column named c'],
    ])
  })
})

describe('queries', () => {
  const TABLE = 'CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT, "e-mail" TEXT);'

  test('are told with their place, whatever their parameters', async () => {
    const sql = `-- Looks somebody up.
SELECT Name FROM Users WHERE Id = ?1;

UPDATE Users SET Name = :name WHERE Id = @id;
-- INSERT INTO Users (Name) VALUES ('in a comment; not run');
DELETE FROM Users WHERE Name = $name;
SELECT Id FROM Users`
    const seen = await broken(TABLE, 'ALTER TABLE Users RENAME COLUMN Name TO Called', { 'app/q.sql': sql })
    const own = seen.filter(({ from }) => from !== null)
    expect(own.map(({ kind, from }) => [kind, from?.path, from?.line, from?.column])).toEqual([
      ['read', 'app/q.sql', 2, 1],
      ['write', 'app/q.sql', 4, 1],
      ['write', 'app/q.sql', 6, 1],
    ])
  })

  test('do not take a missing column in double quotes for a string', async () => {
    const file = 'ALTER TABLE Users RENAME COLUMN "e-mail" TO mail'
    const queries = { 'q.sql': 'SELECT "e-mail" FROM Users; SELECT Id FROM Users WHERE Name = "x"' }
    const seen = await broken(TABLE, file, queries)
    expect(seen.filter(({ from }) => from !== null).map(({ sql }) => sql)).toEqual(['SELECT "e-mail" FROM Users'])
  })

  test('are told once, where the statement that we made up says it already', async () => {
    const story = `
      -- @ runner: transactional
      -- @ queries: q/*.sql
      -- = 001_users.sql
      ${TABLE}
      -- = q/a.sql
      SELECT Name FROM Users;
      -- = q/b.sql
      SELECT upper(Name) FROM Users WHERE Id = ?;
      UPDATE Users SET Name = ?;
      -- > 002_called.sql
      ALTER TABLE Users RENAME COLUMN Name TO Called;`
    const found = (await findings(story)).filter(({ rule }) => GROUP.has(rule))
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'breaks-old-reads',
        'The deployed release can no longer read Users.Name: "SELECT Name FROM Users" works before this file and fails after it (no such column: Name). The queries at q/a.sql:1 and q/b.sql:1 fail too.',
      ],
      [
        'breaks-old-writes',
        expect.stringMatching(
          /^The deployed release can no longer write Users: .* The query at q\/b\.sql:2 fails too\.$/,
        ),
      ],
    ])
  })
})

describe('any schema', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startSqlJs()
  })

  interface Made {
    readonly name: string
    /** The text behind `CREATE TABLE <name>`, and the columns that can be copied. */
    readonly body: string
    readonly columns: readonly string[]
    /** What its rebuild drops with it. */
    readonly hanging: readonly string[]
  }

  /** The ordinary tables that a schema makes. */
  function tablesOf(schema: string): Made[] {
    const connection = engine.open()
    connection.run(schema)
    const rows = connection.rows(
      `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid`,
    )
    const shadow = new Set(
      connection.rows('PRAGMA main.table_list').flatMap((row) => (row[2] === 'table' ? [String(row[1])] : [])),
    )
    const made = rows
      .filter(([name]) => shadow.has(String(name)))
      .map(([name, sql]): Made => {
        const columns = connection.rows(`PRAGMA main.table_xinfo(${identifier(String(name))})`)
        const hanging = connection.rows(
          "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL",
          [name ?? ''],
        )
        return {
          name: String(name),
          body: String(sql).replace(/^[^(]*?(?=\(|\bAS\b)/i, ''),
          columns: columns.filter((row) => row[6] === 0).map((row) => identifier(String(row[1]))),
          hanging: hanging.map(([text]) => String(text)),
        }
      })
    connection.close()
    return made
  }

  const added = (schema: string) =>
    tablesOf(schema).map(({ name }) => `ALTER TABLE ${identifier(name)} ADD COLUMN more_of_it TEXT;`)

  /** As https://sqlite.org/lang_altertable.html#otheralter says, with nothing changed but a column at the end. */
  const rebuilt = (schema: string) =>
    tablesOf(schema).flatMap(({ name, body, columns, hanging }) => {
      const all = columns.join(', ')
      const at = body.lastIndexOf(')')
      const firstConstraint = body.slice(0, at)
      if (/\b(primary|foreign|unique|check|constraint)\b\s*(key)?\s*\w*\s*\(/i.test(firstConstraint)) return []
      return [
        `CREATE TABLE made_anew ${firstConstraint}, more_of_it TEXT${body.slice(at)};`,
        `INSERT INTO made_anew (${all}) SELECT ${all} FROM ${identifier(name)};`,
        `DROP TABLE ${identifier(name)};`,
        `ALTER TABLE made_anew RENAME TO ${identifier(name)};`,
        ...hanging.map((sql) => `${sql};`),
      ]
    })

  test.each(SHAPES)('takes a nullable column without harm: $name', async ({ sql }) => {
    const seen = await broken(sql, added(sql).join('\n'))
    // A trigger that writes without naming columns does break.
    expect(seen.filter(({ message }) => !/has \d+ columns but/.test(message))).toEqual([])
  })

  test.each(SHAPES)('takes a rebuild without harm: $name', async ({ sql }) => {
    expect(await broken(sql, rebuilt(sql).join('\n'))).toEqual([])
  })

  test('takes a nullable column without harm, and loses each table that is dropped', async () => {
    await fc.assert(
      fc.asyncProperty(randomSchema(false), fc.nat(4), async (sql, at) => {
        expect(await broken(sql, added(sql).join('\n'))).toEqual([])
        const tables = tablesOf(sql)
        const { name } = tables[at % tables.length] as Made
        const seen = await broken(sql, `DROP TABLE ${name};`)
        expect(seen.map(({ kind, table, column }) => [kind, table, column])).toEqual([
          ['read', name, null],
          ['write', name, null],
        ])
      }),
      runs(25),
    )
  })
})
