/** Plain rows: every table of many shapes of schema gets rows that SQLite holds to be valid, or is named with the reason. */

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { addOne, invent } from '../../src/rows/invent.ts'
import type { Connection, Engine, SqlValue } from '../../src/sqlite/engine.ts'
import { startSqlJs } from '../support/in-process.ts'
import { randomSchema } from '../support/random-schema.ts'
import { runs } from '../support/runs.ts'
import { SHAPES } from '../support/schema-shapes.ts'

let engine: Engine

beforeAll(async () => {
  engine = await startSqlJs()
})

function open(sql: string): Connection {
  const connection = engine.open()
  connection.run(sql)
  return connection
}

function tablesOf(connection: Connection): string[] {
  const rows = connection.rows(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  )
  return rows.map((row) => String(row[0]))
}

function count(connection: Connection, table: string): number {
  return Number(connection.rows(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)[0]?.[0])
}

function dump(connection: Connection): Record<string, SqlValue[][]> {
  return Object.fromEntries(
    tablesOf(connection).map((table) => [table, connection.rows(`SELECT * FROM "${table.replaceAll('"', '""')}"`)]),
  )
}

/** SQLite refuses to check a table whose foreign keys make no sense: such a table is never given a row. */
function complaints(connection: Connection, except: readonly string[] = []): SqlValue[][] {
  const checked = tablesOf(connection).filter((table) => !except.includes(table))
  const orphans = checked.flatMap((table) =>
    connection.rows(`PRAGMA foreign_key_check("${table.replaceAll('"', '""')}")`),
  )
  return [...orphans, ...connection.rows('PRAGMA integrity_check')]
}

describe('each shape of schema', () => {
  test.each(SHAPES)('$name', ({ sql, rows = {}, withoutRows = {}, nulls = [] }) => {
    const connection = open(sql)
    const before = dump(connection)
    const result = invent(connection, null)
    expect(Object.fromEntries(result.withoutRows.map(({ table, reason }) => [table, reason]))).toEqual(withoutRows)
    for (const [table, existing] of Object.entries(before)) {
      if (table in withoutRows) continue
      const expected = rows[table] ?? existing.length + 2
      expect([table, count(connection, table)]).toEqual([table, expected])
    }
    expect(complaints(connection, Object.keys(withoutRows))).toEqual([['ok']])
    for (const table of Object.keys(withoutRows)) expect([table, count(connection, table)]).toEqual([table, 0])
    for (const [table, kept] of Object.entries(before)) {
      expect(dump(connection)[table]?.filter((row) => kept.some((old) => String(old) === String(row)))).toEqual(kept)
    }
    const holes = tablesOf(connection).filter((table) => {
      const own = dump(connection)[table]?.slice(before[table]?.length ?? 0) ?? []
      return own.some((row) => row.includes(null))
    })
    expect(holes).toEqual(nulls)
  })

  test.each(SHAPES)('$name: the same rows every time', ({ sql }) => {
    const [first, second] = [open(sql), open(sql)]
    expect(invent(first, null)).toEqual(invent(second, null))
    expect(dump(first)).toEqual(dump(second))
  })

  test.each(SHAPES)('$name: a sentinel is found by its condition, and only it', ({ sql, withoutRows = {} }) => {
    const connection = open(sql)
    invent(connection, null)
    for (const table of tablesOf(connection)) {
      const before = count(connection, table)
      const where = addOne(connection, table)
      if (where === null) {
        expect(count(connection, table)).toBe(before)
        continue
      }
      expect(Object.keys(withoutRows)).not.toContain(table)
      expect(connection.rows(`SELECT count(*) FROM "${table.replaceAll('"', '""')}" WHERE ${where}`)).toEqual([[1]])
    }
    expect(complaints(connection, Object.keys(withoutRows))).toEqual([['ok']])
  })
})

describe('what is asked for', () => {
  const SHOP = `
    CREATE TABLE Customers (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
    CREATE TABLE Orders (Id INTEGER PRIMARY KEY, CustomerId INTEGER NOT NULL REFERENCES Customers(Id), Total REAL);
    CREATE TABLE Unrelated (Id INTEGER PRIMARY KEY, Note TEXT);`

  test('names count in any case, and parents outside get rows only when they have none', () => {
    const connection = open(SHOP)
    expect([...invent(connection, new Set(['ORDERS'])).added]).toEqual([
      ['Customers', 2],
      ['Orders', 2],
    ])
    expect([...invent(connection, new Set(['orders'])).added]).toEqual([['Orders', 2]])
    expect(count(connection, 'Unrelated')).toBe(0)
  })

  test('each parent that got a row gets a child', () => {
    const connection = open(SHOP)
    invent(connection, null, 3)
    expect(connection.rows('SELECT CustomerId FROM Orders ORDER BY CustomerId')).toEqual([[1], [3], [6]])
  })

  test('values are readable and differ by row and column', () => {
    const connection = open('CREATE TABLE People (Id INTEGER PRIMARY KEY, Name TEXT, City TEXT, Age INT, Size REAL)')
    invent(connection, null)
    expect(connection.rows('SELECT * FROM People')).toEqual([
      [1, 'Name 2', 'City 2', 42, 52.5],
      [3, 'Name 1', 'City 1', 41, 51.5],
    ])
  })

  test('our rows stand beside those that are there', () => {
    const connection = open(`${SHOP} INSERT INTO Customers VALUES (7, 'Ada'), (9, 'Name 1');`)
    invent(connection, null)
    expect(connection.rows('SELECT Id, Name FROM Customers ORDER BY Id')).toEqual([
      [7, 'Ada'],
      [9, 'Name 1'],
      [10, 'Name 4'],
      [12, 'Name 3'],
    ])
  })

  test('ids have gaps and do not follow the other values', () => {
    const connection = open('CREATE TABLE t (Id INTEGER PRIMARY KEY, Name TEXT)')
    invent(connection, null, 5)
    expect(connection.rows('SELECT Id FROM t ORDER BY Name')).toEqual([[3], [1], [6], [4], [9]])
  })

  test('what a CHECK asks of an id, and the largest id, go first', () => {
    const connection = open(`
      CREATE TABLE one (Id INTEGER PRIMARY KEY CHECK (Id = 1), Name TEXT);
      CREATE TABLE odd (Id INTEGER PRIMARY KEY CHECK (Id % 2 = 0), Name TEXT);
      CREATE TABLE full (Id INTEGER PRIMARY KEY);
      INSERT INTO full VALUES (9223372036854775807);`)
    expect(invent(connection, null).withoutRows).toEqual([])
    expect(connection.rows('SELECT Id FROM one')).toEqual([[1]])
    expect(connection.rows('SELECT count(*) FROM odd')).toEqual([[2]])
    expect(connection.rows('SELECT count(*) FROM full')).toEqual([[3]])
  })

  test('parents outside the set that all have their only child get a sibling', () => {
    const connection = open(`
      CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
      CREATE TABLE profiles (user_id INTEGER PRIMARY KEY REFERENCES users(id), bio TEXT);
      INSERT INTO users VALUES (1, 'a');
      INSERT INTO profiles VALUES (1, 'b');`)
    expect([...invent(connection, new Set(['profiles'])).added]).toEqual([
      ['users', 2],
      ['profiles', 2],
    ])
  })

  test('names that are no tables are passed over', () => {
    const connection = open(`${SHOP} CREATE VIEW Rich AS SELECT * FROM Orders;`)
    expect(invent(connection, new Set(['rich', 'nobody', 'sqlite_master']))).toEqual({
      added: new Map(),
      withoutRows: [],
    })
    expect(addOne(connection, 'Rich')).toBeNull()
  })
})

describe('the switches', () => {
  test.each([0, 1])('foreign_keys = %i is put back', (value) => {
    const connection = open(`PRAGMA foreign_keys = ${value}; CREATE TABLE t (a);`)
    invent(connection, null)
    expect(connection.rows('PRAGMA foreign_keys')).toEqual([[value]])
    expect(connection.autocommit()).toBe(true)
  })

  test('CHECKs hold even where the database ignores them', () => {
    const connection = open(
      'PRAGMA ignore_check_constraints = ON; CREATE TABLE t (a INT NOT NULL CHECK (a > 5 AND a < 5));',
    )
    expect(invent(connection, null).withoutRows).toEqual([
      { table: 't', reason: 'CHECK constraint failed: a > 5 AND a < 5', virtual: false },
    ])
    expect(connection.rows('PRAGMA ignore_check_constraints')).toEqual([[1]])
  })

  test('inside a transaction nothing is done', () => {
    const connection = open('CREATE TABLE t (a); BEGIN;')
    expect(() => invent(connection, null)).toThrow('outside a transaction')
    expect(count(connection, 't')).toBe(0)
  })
})

describe('size', () => {
  test('a wide table with a condition on every column is filled within the tries of one row', () => {
    const columns = Array.from({ length: 60 }, (_, n) =>
      n % 2 === 0 ? `c${n} TEXT NOT NULL CHECK (length(c${n}) <= 3)` : `c${n} INT CHECK (c${n} BETWEEN 1 AND 5)`,
    )
    const connection = open(`CREATE TABLE wide (id INTEGER PRIMARY KEY, ${columns.join(', ')})`)
    expect(invent(connection, null)).toEqual({ added: new Map([['wide', 2]]), withoutRows: [] })
  })

  test('a chain of 300 tables', () => {
    const tables = Array.from({ length: 300 }, (_, n) =>
      n === 0
        ? 'CREATE TABLE t0 (id INTEGER PRIMARY KEY)'
        : `CREATE TABLE t${n} (id INTEGER PRIMARY KEY, up INT NOT NULL REFERENCES t${n - 1})`,
    )
    // Created from the last to the first: the order of creation must not matter.
    const connection = open(tables.toReversed().join(';'))
    const { added, withoutRows } = invent(connection, null)
    expect(withoutRows).toEqual([])
    expect(added.size).toBe(300)
    expect(complaints(connection)).toEqual([['ok']])
  })
})

describe('random schemas', () => {
  const filled = (sql: string): { connection: Connection; withoutRows: string[] } => {
    const connection = open(sql)
    const { withoutRows } = invent(connection, null)
    return { connection, withoutRows: withoutRows.map(({ table }) => table) }
  }

  test('every table that can have rows gets them', () => {
    fc.assert(
      fc.property(randomSchema(false), (sql) => {
        const { connection, withoutRows } = filled(sql)
        expect(withoutRows).toEqual([])
        expect(complaints(connection)).toEqual([['ok']])
        connection.close()
      }),
      runs(150),
    )
  })

  test('with conditions that may contradict each other, a table has rows or is named', () => {
    fc.assert(
      fc.property(randomSchema(true), (sql) => {
        const { connection, withoutRows } = filled(sql)
        const empty = tablesOf(connection).filter((table) => count(connection, table) === 0)
        expect(withoutRows.toSorted()).toEqual(empty)
        expect(complaints(connection)).toEqual([['ok']])
        connection.close()
      }),
      runs(100),
    )
  })

  test('the same schema gets the same rows', () => {
    fc.assert(
      fc.property(randomSchema(true), (sql) => {
        const [first, second] = [filled(sql), filled(sql)]
        expect(dump(first.connection)).toEqual(dump(second.connection))
        first.connection.close()
        second.connection.close()
      }),
      runs(30),
    )
  })
})
