/** A long base is built with indexes on SQLite's own schema table, and nobody can tell afterwards. */

import { expect, test } from 'vitest'
import { build } from '../../src/apply/base.ts'
import { mayIndexSchema } from '../../src/apply/schema-index.ts'
import type { Runner } from '../../src/model/runner.ts'
import type { Script } from '../../src/model/text.ts'
import { ENGINES } from '../../src/sqlite/bundled.ts'
import { on } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { RUNNERS } from '../../src/tools/table.ts'

const RUNNER = RUNNERS.sqlite3 as Runner

/** Files that make, alter and drop every kind of object. */
const FILES: readonly Script[] = Array.from({ length: 140 }, (_, i) => {
  const sql = [
    `CREATE TABLE T${i} (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Amount REAL);`,
    `CREATE INDEX IX${i} ON T${i} (Name);`,
    `INSERT INTO T${i} (Id, Name) VALUES (1, 'a');`,
  ]
  if (i % 20 === 7) {
    sql.push(`ALTER TABLE T${i} RENAME TO R${i};`, `ALTER TABLE T${i - 1} ADD COLUMN More TEXT DEFAULT 'x';`)
    sql.push(`ALTER TABLE T${i - 2} DROP COLUMN Amount;`, `ALTER TABLE T${i - 3} RENAME COLUMN Name TO Title;`)
    sql.push(`CREATE VIEW V${i} AS SELECT * FROM R${i};`, `DROP TABLE T${i - 4};`, `DROP INDEX IX${i - 1};`)
    sql.push(`CREATE TRIGGER G${i} AFTER INSERT ON R${i} BEGIN SELECT 1; END;`)
    sql.push(`CREATE TABLE A${i} (Id INTEGER PRIMARY KEY AUTOINCREMENT, X UNIQUE);`)
  }
  return { path: `migrations/${i}.sql`, sql: sql.join('\n'), line: 1 }
})

/** The same that may not be built so. */
const SLOWLY = FILES.map((file, at) =>
  at === 0 ? { ...file, sql: `${file.sql}\nSELECT 1 FROM sqlite_master;` } : file,
)

test.each(ENGINES)('the schema and the rows are the same on $sqlite', async (which) => {
  const engine = await startEngine(which)
  const seen = (files: readonly Script[]) => {
    const { state, refusals } = build(engine, RUNNER, files, () => {})
    expect(refusals).toEqual([])
    return on(engine, state, (connection) => ({
      whole: connection.rows('PRAGMA integrity_check'),
      schema: connection.rows('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name'),
      rows: connection.rows('SELECT * FROM T0 UNION ALL SELECT * FROM R7'),
    }))
  }
  const fast = seen(FILES)
  expect(fast.whole).toEqual([['ok']])
  expect(fast).toEqual(seen(SLOWLY))
})

test.each([
  'SELECT * FROM sqlite_master;',
  'select sql from SQLITE_SCHEMA;',
  'PRAGMA page_size = 1024;',
  'SELECT * FROM pragma_table_list;',
  'VACUUM;',
  "ATTACH 'x.db' AS x;",
])('a base that says %s is built as it is', (sql) => {
  const files = [...FILES, { path: 'migrations/last.sql', sql, line: 1 }]
  expect(mayIndexSchema({ sqlite: '3.54.1' }, files)).toBe(false)
  expect(mayIndexSchema({ sqlite: '3.54.1' }, FILES)).toBe(true)
  expect(mayIndexSchema({ sqlite: '3.35.0' }, FILES)).toBe(false)
})
