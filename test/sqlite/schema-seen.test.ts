/** A schema read as data: every option, key and clause, and foreign keys judged as SQLite judges them. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { TableSeen } from '../../src/model/schema.ts'
import { tableParts, tidy } from '../../src/sql/create-table.ts'
import { Refused } from '../../src/sqlite/engine.ts'
import { entriesOf } from '../../src/sqlite/schema.ts'
import { tablesOf } from '../../src/sqlite/table-seen.ts'
import { storyInput } from '../story.ts'
import { startSqlJs } from '../support/in-process.ts'

const engine = await startSqlJs()

function read(sql: string, table: string): TableSeen | undefined {
  const connection = engine.open()
  try {
    connection.run(sql)
    return tablesOf(connection, entriesOf(connection)).find(table)?.seen
  } finally {
    connection.close()
  }
}

describe('a table', () => {
  test('is read with everything that its text and its indexes say', () => {
    const sql = `
      CREATE TABLE Parent (Code TEXT PRIMARY KEY);
      CREATE TABLE T (
        Id INTEGER PRIMARY KEY AUTOINCREMENT,
        "a b" TEXT NOT NULL DEFAULT 'x, (y' COLLATE NOCASE UNIQUE, -- CHECK (no)
        Code TEXT REFERENCES Parent ON DELETE SET NULL ON UPDATE CASCADE,
        N INTEGER CHECK (N > 0 /* always */ AND N < 10),
        G INTEGER GENERATED ALWAYS AS (N * 2) STORED,
        CONSTRAINT both UNIQUE (Code, N),
        CHECK (length("a b") > 1)
      ) STRICT;
      CREATE INDEX T_N ON T(N, Code);
      CREATE INDEX T_Low ON T(Code, lower("a b"));
      CREATE UNIQUE INDEX T_Part ON T(N) WHERE N > 5;`
    const { sql: text, ...seen } = read(sql, 't') as TableSeen
    expect(text).toMatch(/^CREATE TABLE T \(/)
    expect(seen).toEqual({
      name: 'T',
      strict: true,
      withoutRowid: false,
      autoincrement: true,
      virtual: false,
      columns: [
        { name: 'Id', type: 'INTEGER', notNull: false, default: null, collation: 'BINARY', generated: false },
        { name: 'a b', type: 'TEXT', notNull: true, default: "'x, (y'", collation: 'NOCASE', generated: false },
        { name: 'Code', type: 'TEXT', notNull: false, default: null, collation: 'BINARY', generated: false },
        { name: 'N', type: 'INTEGER', notNull: false, default: null, collation: 'BINARY', generated: false },
        { name: 'G', type: 'INTEGER', notNull: false, default: null, collation: 'BINARY', generated: true },
      ],
      primaryKey: ['Id'],
      uniques: [['Code', 'N'], ['a b']],
      indexed: [['Id'], ['N'], ['Code'], ['N', 'Code'], ['Code', 'N'], ['a b']],
      checks: ['N > 0 AND N < 10', 'length("a b") > 1'],
      foreignKeys: [
        {
          columns: ['Code'],
          parent: 'Parent',
          parentColumns: ['Code'],
          onDelete: 'SET NULL',
          onUpdate: 'CASCADE',
          dangling: null,
        },
      ],
    })
  })

  test('that is WITHOUT ROWID has its primary key as an index', () => {
    const seen = read('CREATE TABLE T (A INT, B INT, PRIMARY KEY (B, A)) WITHOUT ROWID', 'T')
    expect(seen).toMatchObject({
      withoutRowid: true,
      strict: false,
      primaryKey: ['B', 'A'],
      indexed: [['B', 'A']],
      uniques: [],
    })
  })

  test('that is virtual has no columns of its own', () => {
    expect(read('CREATE VIRTUAL TABLE Search USING fts4(strict, body)', 'Search')).toMatchObject({
      virtual: true,
      strict: false,
      columns: [],
    })
  })
})

describe('a foreign key', () => {
  const PARENTS = `
    CREATE TABLE P (Id INTEGER PRIMARY KEY, A TEXT UNIQUE, B TEXT, C TEXT COLLATE NOCASE, D TEXT, E TEXT, F TEXT);
    CREATE UNIQUE INDEX P_B ON P(B) WHERE B IS NOT NULL;
    CREATE UNIQUE INDEX P_C ON P(C COLLATE BINARY);
    CREATE UNIQUE INDEX P_D ON P(lower(D));
    CREATE UNIQUE INDEX P_EF ON P(E, F);
    CREATE INDEX P_F ON P(F);
    CREATE TABLE K (X TEXT, Y TEXT, PRIMARY KEY (X, Y)) WITHOUT ROWID;
    CREATE TABLE N (X TEXT);
    CREATE VIEW V AS SELECT X FROM N;`
  const CASES: readonly (readonly [columns: string, references: string, dangling: RegExp | null])[] = [
    ['a', 'P', null],
    ['a', 'P(Id)', null],
    ['a', 'p(ID)', null],
    ['a', 'P(A)', null],
    ['a', 'P(B)', /neither the primary key nor unique/],
    ['a', 'P(C)', /neither the primary key nor unique/],
    ['a', 'P(D)', /neither/],
    ['a', 'P(F)', /neither/],
    ['a', 'P(E)', /neither/],
    ['a', 'P(Gone)', /^P has no column Gone$/],
    ['a, b', 'P(F, E)', null],
    ['a, b', 'P(E, F)', null],
    ['a, b', 'P', /primary key of P has 1 columns/],
    ['a, b', 'K', null],
    ['a, b', 'K(Y, X)', null],
    ['a', 'K', /primary key of K has 2 columns/],
    ['a', 'K(X)', /neither/],
    ['a', 'N', /^N has no primary key$/],
    ['a', 'V(X)', /^V is a view$/],
    ['a', 'Missing', /^there is no table Missing$/],
    ['a', 'Child(a)', /neither/],
    ['b', 'Child(c)', null],
  ]

  test.each(CASES)('(%s) to %s is usable or not, as SQLite says', (columns, references, wanted) => {
    const sql = `${PARENTS}
      CREATE TABLE Child (a TEXT, b TEXT, c TEXT UNIQUE, FOREIGN KEY (${columns}) REFERENCES ${references});`
    const dangling = read(sql, 'Child')?.foreignKeys[0]?.dangling ?? null
    expect(dangling).toEqual(wanted === null ? null : expect.stringMatching(wanted))
    expect(dangling !== null).toBe(isRefused(sql))
  })

  /** SQLite looks for the parent key when it compiles a statement that writes to the child. */
  function isRefused(sql: string): boolean {
    const connection = engine.open()
    try {
      connection.run(`${sql}; PRAGMA foreign_keys = ON`)
      connection.prepare('INSERT INTO Child VALUES (1, 2, 3)')
      return false
    } catch (error) {
      expect(error).toBeInstanceOf(Refused)
      return true
    } finally {
      connection.close()
    }
  }
})

describe('the text of a table', () => {
  test('falls into its parts, whatever stands in strings, comments and parentheses', () => {
    const sql = `CREATE TABLE "t,(" ([a,b] TEXT DEFAULT ',)' /* , */, -- , x\n "check" INT CHECK ("check" IN (1, 2)), CHECK (1)) WITHOUT  ROWID`
    expect(tableParts(sql)).toEqual({
      parts: [
        { text: "[a,b] TEXT DEFAULT ',)'", column: 'a,b', collation: null },
        { text: '"check" INT CHECK ("check" IN (1, 2))', column: 'check', collation: null },
        { text: 'CHECK (1)', column: null, collation: null },
      ],
      options: 'WITHOUT ROWID',
    })
    expect(tidy("a  -- b\n 'c  d' /* e */")).toBe("a 'c  d'")
    expect(tableParts('CREATE VIRTUAL TABLE t USING fts4(a, b)')).toBeNull()
  })
})

test('a schema of a thousand tables costs a picture of the touched ones only', async () => {
  const tables = Array.from({ length: 1000 }, (_, at) => `CREATE TABLE t${at} (Id INTEGER PRIMARY KEY, N TEXT);`)
  const { folders, options } = storyInput(`
-- @ runner: transactional
-- = 001_tables.sql
${tables.join('\n')}
-- > 002_one.sql
CREATE TABLE Child (Id INTEGER PRIMARY KEY REFERENCES t500(Id));
`)
  const { report } = await check(folders, options)
  const after = report.folders[0]?.pictures?.[0]?.schema.after.tables.map(({ name }) => name)
  expect(after).toEqual(['Child', 't500'])
})
