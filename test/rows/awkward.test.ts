/** Awkward rows: which kinds a schema allows, that they are really there, and that each can be added alone. */

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { addAwkward, awkwardKinds, makeAwkward } from '../../src/rows/awkward.ts'
import type { Awkward } from '../../src/rows/awkward-kinds.ts'
import { invent } from '../../src/rows/invent.ts'
import type { Connection, Engine } from '../../src/sqlite/engine.ts'
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
  invent(connection, null)
  return connection
}

function made(sql: string): string[] {
  return makeAwkward(open(sql), null).map((kind) => kind.says)
}

function sound(connection: Connection, except: readonly string[] = []): void {
  expect(connection.rows('PRAGMA integrity_check')).toEqual([['ok']])
  const tables = connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map((row) => String(row[0]))
  for (const table of tables.filter((name) => !except.includes(name))) {
    expect(connection.rows(`PRAGMA foreign_key_check("${table.replaceAll('"', '""')}")`)).toEqual([])
  }
}

describe('the kinds by name', () => {
  test('a nullable text', () => {
    expect(made('CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT)')).toEqual([
      'a negative number in Users.Id',
      'a NULL in Users.Name',
      'two rows with equal Users.Name',
      'digits with leading zeros in Users.Name',
      'an empty string in Users.Name',
      'a very long text in Users.Name',
      'Unicode text in Users.Name',
    ])
  })

  test('numbers that must be there', () => {
    expect(made('CREATE TABLE Orders (Total INTEGER NOT NULL, Price REAL NOT NULL)')).toEqual([
      'two rows with equal Orders.Total',
      'text in the INTEGER column Orders.Total',
      'a negative number in Orders.Total',
      'an integer that no REAL holds (2^53 + 1) in Orders.Total',
      'a huge number (1e300) in Orders.Total',
      'two rows with equal Orders.Price',
      'text in the REAL column Orders.Price',
      'a negative number in Orders.Price',
      'a huge number (1e300) in Orders.Price',
      'two rows of Orders that are equal in every column that is not unique',
    ])
  })

  test('STRICT keeps wrong types out, NOT NULL and UNIQUE the rest', () => {
    expect(made('CREATE TABLE s (n INTEGER NOT NULL UNIQUE, t TEXT NOT NULL UNIQUE) STRICT')).toEqual([
      'a negative number in s.n',
      'an integer that no REAL holds (2^53 + 1) in s.n',
      'digits with leading zeros in s.t',
      'an empty string in s.t',
      'a very long text in s.t',
      'Unicode text in s.t',
      'two values of s.t that differ in case only',
      'two values of s.t that differ in blanks only',
    ])
  })

  test('a CHECK keeps out what it speaks of', () => {
    expect(
      made("CREATE TABLE c (kind TEXT NOT NULL CHECK (kind IN ('a', 'b')), n INT NOT NULL CHECK (n > 0))"),
    ).toEqual([
      'two rows with equal c.kind',
      "the value 'a' in c.kind",
      "the value 'b' in c.kind",
      'two rows with equal c.n',
      'text in the INT column c.n',
      'an integer that no REAL holds (2^53 + 1) in c.n',
      'a huge number (1e300) in c.n',
      'the value 1 in c.n',
      'two rows of c that are equal in every column that is not unique',
    ])
  })

  test('dates, flags and JSON', () => {
    expect(made('CREATE TABLE d (at DATETIME NOT NULL UNIQUE, ok BOOLEAN NOT NULL, doc JSON NOT NULL UNIQUE)')).toEqual(
      [
        'text that is no date in d.at',
        'an empty string in d.at',
        'two values of d.at that are of one day',
        'two rows with equal d.ok',
        'text in the BOOLEAN column d.ok',
        'a negative number in d.ok',
        'text that is no JSON in d.doc',
      ],
    )
  })

  test('parents and children', () => {
    const kinds = made(`
      CREATE TABLE Users (Id INTEGER PRIMARY KEY);
      CREATE TABLE Posts (Id INTEGER PRIMARY KEY, UserId INT REFERENCES Users (Id));`)
    expect(kinds).toEqual([
      'a negative number in Users.Id',
      'a negative number in Posts.Id',
      'a NULL in the foreign key Posts.UserId',
      'a row of Users that no other row refers to',
      'several rows of Posts for one row of Users (equal Posts.UserId)',
    ])
  })

  test('one to one has no siblings, AUTOINCREMENT has a gap', () => {
    const kinds = made(`
      CREATE TABLE Users (Id INTEGER PRIMARY KEY AUTOINCREMENT);
      CREATE TABLE Cards (UserId INT NOT NULL UNIQUE REFERENCES Users (Id));`)
    expect(kinds).toEqual([
      'a negative number in Users.Id',
      'a row of Users that no other row refers to',
      "a gap at the top of Users's AUTOINCREMENT ids",
    ])
  })

  test('a composite key lets each of its columns repeat', () => {
    expect(made('CREATE TABLE k (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b)) STRICT')).toContain(
      'two rows with equal k.a',
    )
  })
})

describe('the rows', () => {
  test('are there', () => {
    const connection = open('CREATE TABLE t (Id INTEGER PRIMARY KEY, Name TEXT, Total INTEGER)')
    makeAwkward(connection, null)
    const one = (where: string) => connection.rows(`SELECT count(*) FROM t WHERE ${where}`)[0]?.[0]
    expect(one('Name IS NULL')).toBe(1)
    expect(one("Name = '0012'")).toBe(1)
    expect(one("Name = ''")).toBe(1)
    expect(one('length(Name) >= 10000')).toBe(1)
    expect(
      one('instr(Name, char(0x1f469)) > 0 AND instr(Name, char(0x301)) > 0 AND instr(Name, char(0x130)) > 0'),
    ).toBe(1)
    expect(one('Total IS NULL')).toBe(1)
    expect(one("Total = 'abc'")).toBe(1)
    expect(one('Total = 9007199254740993')).toBe(1)
    expect(one('Total = -1')).toBe(1)
    expect(one('Total = 1e300')).toBe(1)
    expect(connection.rows('SELECT count(*) FROM (SELECT 1 FROM t GROUP BY Name, Total HAVING count(*) > 1)')).toEqual([
      [1],
    ])
  })

  test('a gap is at the very top', () => {
    const connection = open('CREATE TABLE t (Id INTEGER PRIMARY KEY AUTOINCREMENT, Name TEXT)')
    makeAwkward(connection, null)
    expect(connection.rows('SELECT seq - (SELECT max(Id) FROM t) FROM sqlite_sequence')).toEqual([[1]])
  })

  test('a parent is alone, another has several children', () => {
    const connection = open(`
      CREATE TABLE a (id INTEGER PRIMARY KEY);
      CREATE TABLE b (id INTEGER PRIMARY KEY, a INT NOT NULL REFERENCES a);
      CREATE TABLE c (id INTEGER PRIMARY KEY, b INT NOT NULL REFERENCES b);`)
    makeAwkward(connection, null)
    for (const [parent, child] of ['ab', 'bc']) {
      const alone = `SELECT count(*) > 0 FROM ${parent} WHERE id NOT IN (SELECT ${parent} FROM ${child})`
      expect(connection.rows(alone)).toEqual([[1]])
      expect(connection.rows(`SELECT max(n) > 1 FROM (SELECT count(*) AS n FROM ${child} GROUP BY ${parent})`)).toEqual(
        [[1]],
      )
    }
  })

  test('tables are taken in any case, others are left alone', () => {
    const connection = open('CREATE TABLE One (a TEXT); CREATE TABLE Two (a TEXT);')
    const before = connection.rows('SELECT * FROM Two')
    expect(new Set(makeAwkward(connection, new Set(['ONE'])).map((kind) => kind.table))).toEqual(new Set(['One']))
    expect(connection.rows('SELECT * FROM Two')).toEqual(before)
  })
})

describe('one kind alone', () => {
  const SQL = `
    CREATE TABLE Users (Id INTEGER PRIMARY KEY AUTOINCREMENT, Email TEXT UNIQUE, Name TEXT NOT NULL);
    CREATE TABLE Posts (Id INTEGER PRIMARY KEY, UserId INT NOT NULL REFERENCES Users (Id), Title TEXT);`

  test('whatever was accepted together is accepted alone, beside plain rows and on an empty database', () => {
    const accepted = makeAwkward(open(SQL), null)
    expect(accepted.length).toBeGreaterThan(15)
    for (const kind of accepted) {
      const filled = open(SQL)
      expect([kind.says, addAwkward(filled, kind)]).toEqual([kind.says, true])
      sound(filled)
      const empty = engine.open()
      empty.run(SQL)
      expect([kind.says, addAwkward(empty, kind)]).toEqual([kind.says, true])
      sound(empty)
    }
  })

  test('adds no more than the row it names', () => {
    const connection = open(SQL)
    addAwkward(connection, { table: 'Users', column: 'Email', says: 'a NULL in Users.Email' })
    expect(connection.rows('SELECT count(*), count(Email), (SELECT count(*) FROM Posts) FROM Users')).toEqual([
      [3, 2, 2],
    ])
  })

  test.each<Awkward>([
    { table: 'Users', column: 'Name', says: 'a NULL in Users.Name' },
    { table: 'Users', column: 'Email', says: 'something else' },
    { table: 'Nobody', column: null, says: 'a NULL in Nobody.Name' },
  ])('is refused: $says', (kind) => {
    const connection = open(SQL)
    expect(addAwkward(connection, kind)).toBe(false)
    expect(connection.rows('SELECT count(*) FROM Users')).toEqual([[2]])
  })

  test('the list holds all that is ever accepted', () => {
    const connection = open(SQL)
    const listed = awkwardKinds(connection, null).map((kind) => kind.says)
    const accepted = makeAwkward(connection, null).map((kind) => kind.says)
    expect(listed.filter((says) => accepted.includes(says))).toEqual(accepted)
    expect(new Set(listed).size).toBe(listed.length)
  })
})

describe('soundness', () => {
  test.each(SHAPES)('$name', ({ sql, withoutRows = {} }) => {
    const [first, second] = [open(sql), open(sql)]
    expect(makeAwkward(first, null)).toEqual(makeAwkward(second, null))
    sound(first, Object.keys(withoutRows))
    expect(first.autocommit()).toBe(true)
  })

  test('random schemas', () => {
    fc.assert(
      fc.property(randomSchema(true), (sql) => {
        const connection = open(sql)
        makeAwkward(connection, null)
        sound(connection)
        connection.close()
      }),
      runs(40),
    )
  })
})
