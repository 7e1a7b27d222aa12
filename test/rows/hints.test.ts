/** Rows that the project's own SQL asks for: documents, ids that stay free, values that CHECKs give away. */

import { beforeAll, describe, expect, test } from 'vitest'
import { makeAwkward } from '../../src/rows/awkward.ts'
import { hintsOf } from '../../src/rows/hints.ts'
import { invent } from '../../src/rows/invent.ts'
import { jsonReadings } from '../../src/sql/json-readings.ts'
import type { Connection, Engine } from '../../src/sqlite/engine.ts'
import { startSqlJs } from '../support/in-process.ts'

let engine: Engine

beforeAll(async () => {
  engine = await startSqlJs()
})

function open(sql: string): Connection {
  const connection = engine.open()
  connection.run(sql)
  return connection
}

const hints = (...sql: string[]) => {
  const scripts = sql.map((text) => ({ sql: text }))
  return hintsOf(scripts, scripts)
}

describe('documents', () => {
  test.each([
    ["UPDATE t SET x = json_extract(doc, '$.a.b')", "json_extract(doc, '$.a.b')"],
    ["SELECT t.doc -> 'a' ->> 'b' FROM t", "doc ->> '$.a.b'"],
    ["SELECT e.value ->> 'sku' FROM t, json_each(t.doc, '$.lines') AS e", "doc ->> '$.lines[0].sku'"],
    ["SELECT json_extract(value, '$.sku') FROM t, json_each(doc)", "doc ->> '$[0].sku'"],
    ['CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE t SET x = new.doc ->> \'$."a b"\'; END', 'doc ->> \'$."a b"\''],
    ["UPDATE t SET x = (SELECT u.doc ->> 'a' FROM t AS u)", "doc ->> 'a'"],
    ["UPDATE t SET doc = json_patch(coalesce(doc, '{}'), '{\"a\": 1}')", 'json_valid(doc)'],
  ])('%s finds something', (sql, read) => {
    const connection = open('CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT NOT NULL, x)')
    invent(connection, null, 2, hints(sql))
    expect(connection.rows(`SELECT count(*) FROM t WHERE ${read} IS NOT NULL`)).toEqual([[2]])
    expect(connection.rows('SELECT count(DISTINCT doc) FROM t')).toEqual([[2]])
  })

  test('a column of the same name in a table that the statement does not name stays text', () => {
    const connection = open('CREATE TABLE t (doc TEXT NOT NULL); CREATE TABLE other (doc TEXT NOT NULL)')
    invent(connection, null, 2, hints("UPDATE t SET doc = json_set(doc, '$.a', 1)"))
    expect(connection.rows('SELECT min(json_valid(doc)) FROM t')).toEqual([[1]])
    expect(connection.rows('SELECT max(json_valid(doc)) FROM other')).toEqual([[0]])
  })

  test('text that is no JSON is only tried where somebody asks whether it is', () => {
    const kinds = (sql: string) =>
      makeAwkward(open('CREATE TABLE t (doc TEXT)'), null, hints(sql)).map(({ says }) => says)
    expect(kinds("SELECT doc ->> 'a' FROM t")).not.toContain('text that is no JSON in t.doc')
    expect(kinds("SELECT doc ->> 'a' FROM t")).toContain('an empty document ({}) in t.doc')
    expect(kinds("SELECT doc ->> 'a' FROM t WHERE json_valid(doc)")).toContain('text that is no JSON in t.doc')
  })

  test('SQL without JSON has no readings', () => {
    expect(jsonReadings("SELECT a - b, '->' FROM t")).toEqual([])
  })
})

test('ids and words that a new file writes are left to it', () => {
  const connection = open(
    "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT UNIQUE CHECK (name IN ('a', 'b', 'c', 'd')))",
  )
  const seed = "INSERT INTO t (id, name) VALUES (1, 'a'), (3, 'b')"
  invent(connection, null, 2, hints(seed))
  expect(connection.rows('SELECT count(*) FROM t')).toEqual([[2]])
  connection.run(seed)
})

test('pairs of columns of one kind hold different values', () => {
  const length = (name: string) => `${name} TEXT NOT NULL CHECK (length(${name}) = 36)`
  const connection = open(`CREATE TABLE t (${length('a')}, ${length('b')})`)
  invent(connection, null)
  expect(connection.rows('SELECT count(*) FROM t WHERE a = b')).toEqual([[0]])
})

describe('a CHECK is asked for values', () => {
  test.each([
    'a INTEGER NOT NULL, b INTEGER NOT NULL CHECK (b = (a * 7 + 3) % 97)',
    'a TEXT NOT NULL, b TEXT NOT NULL CHECK (b = upper(substr(a, 1, 2)) || length(a))',
    'a INTEGER NOT NULL CHECK (a % 97 = 13 AND a > 5000)',
    'a INTEGER NOT NULL, b INTEGER NOT NULL, CHECK (a * a + b * b = 625 AND a < b)',
  ])('%s', (columns) => {
    expect(invent(open(`CREATE TABLE t (${columns})`), null).withoutRows).toEqual([])
  })
})

describe('rows for a new unique index', () => {
  test.each([
    ['slug TEXT NOT NULL, gone TEXT', 'CREATE UNIQUE INDEX i ON t(slug) WHERE gone IS NULL'],
    ['slug TEXT NOT NULL, state TEXT NOT NULL', "CREATE UNIQUE INDEX i ON t(slug) WHERE state = 'open'"],
    ['slug TEXT NOT NULL UNIQUE', 'CREATE UNIQUE INDEX i ON t(slug COLLATE NOCASE)'],
    ['slug TEXT NOT NULL UNIQUE', 'CREATE UNIQUE INDEX i ON t(lower(slug))'],
    ['slug TEXT NOT NULL UNIQUE', 'CREATE UNIQUE INDEX i ON t(trim(slug))'],
    ['slug TEXT NOT NULL, at DATETIME NOT NULL UNIQUE', 'CREATE UNIQUE INDEX i ON t(slug, date(at))'],
  ])('%s: %s', (columns, index) => {
    const connection = open(`CREATE TABLE t (id INTEGER PRIMARY KEY, ${columns})`)
    makeAwkward(connection, null, hints(index))
    expect(() => connection.run(index)).toThrow('UNIQUE constraint failed')
  })

  test('what is unique already stays so', () => {
    const connection = open('CREATE TABLE t (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, gone TEXT)')
    const index = 'CREATE UNIQUE INDEX i ON t(slug) WHERE gone IS NULL'
    makeAwkward(connection, null, hints(index))
    connection.run(index)
  })
})
