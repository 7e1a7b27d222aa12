/** Rows on both sides of conditions: what stands in a condition, and what SQLite says of values made of it. */

import { beforeAll, describe, expect, test } from 'vitest'
import { invent } from '../../src/rows/invent.ts'
import { Probe } from '../../src/rows/probe.ts'
import { fulfilling, sidesOf } from '../../src/rows/sides.ts'
import { openWorld, shapeOf } from '../../src/rows/world.ts'
import { filtersOf } from '../../src/sql/filters.ts'
import type { Connection, Engine } from '../../src/sqlite/engine.ts'
import { startSqlJs } from '../support/in-process.ts'

let engine: Engine

beforeAll(async () => {
  engine = await startSqlJs()
})

function filters(sql: string): string[] {
  return filtersOf([{ sql }]).map((it) => it.sql)
}

describe('the conditions of a script', () => {
  test.each([
    [
      'DELETE FROM t WHERE a = 1 AND (b < 2 OR NOT c)',
      ['a = 1', 'b < 2', 'NOT c', 'b < 2 OR NOT c', 'a = 1 AND ( b < 2 OR NOT c )'],
    ],
    ['SELECT 1 FROM t WHERE a BETWEEN 1 AND 2 ORDER BY b', ['a BETWEEN 1 AND 2']],
    ['SELECT 1 FROM t JOIN u ON t.a = u.a LEFT JOIN v ON v.b = 1 LIMIT 1', ['t . a = u . a', 'v . b = 1']],
    ['CREATE UNIQUE INDEX i ON t (a) WHERE b IS NULL', ['b IS NULL']],
    ["UPDATE t SET a = CASE WHEN b LIKE 'x%' THEN 1 END", ["b LIKE 'x%'"]],
    ['INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET b = 2', []],
    ['CREATE TRIGGER r AFTER INSERT ON t WHEN new.a > 1 BEGIN SELECT 1; END', []],
  ])('%s', (sql, expected) => {
    expect(filters(sql)).toEqual(expected)
  })
})

test('a condition on a sum or a count is asked of each row alone, and of none where there is none', () => {
  const connection = engine.open()
  connection.run('CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT)')
  const shape = shapeOf(openWorld(connection), 't')
  if (typeof shape === 'string') throw new Error(shape)
  const probe = new Probe(connection, shape, '', new Map())
  const rows = [1, 0, 2].map((a) => new Map([['a', String(a)]]))
  expect(probe.ask('sum(a) > 0', null, [])).toEqual([])
  expect(probe.ask('sum(a) > 0 AND count(b) = 0', null, rows)).toEqual(['true', 'false', 'true'])
  // The same list, which has grown since.
  rows.push(new Map([['b', "'x'"]]))
  expect(probe.ask('a IS NULL', null, rows)).toEqual(['false', 'false', 'false', 'true'])
})

/** What SQLite says of each condition for the rows that were found: each of both sides has one. */
function sides(table: string, condition: string): string[] {
  const connection: Connection = engine.open()
  connection.run(table)
  invent(connection, null)
  const world = openWorld(connection)
  const shape = shapeOf(world, 't')
  if (typeof shape === 'string') throw new Error(shape)
  const { rows } = sidesOf(connection, shape, filtersOf([{ sql: `DELETE FROM t WHERE ${condition}` }]), world.catalog)
  const columns = (row: ReadonlyMap<string, string>) =>
    [...row].map(([name, value]) => `${value} AS ${name}`).join(', ')
  return rows.map((row) => String(connection.rows(`SELECT (${condition}) FROM (SELECT ${columns(row)})`)[0]?.[0]))
}

describe('both sides of a condition have a row', () => {
  const TEXT = 'CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL)'
  const NUMBER = 'CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER NOT NULL)'
  test.each([
    [TEXT, "a GLOB 'x[0-9]*'"],
    [TEXT, "a NOT LIKE '%@%.test'"],
    [TEXT, "instr(a, '~') = 0"],
    [TEXT, "substr(a, 2, 3) = 'abc'"],
    [TEXT, 'length(a) > 300'],
    [TEXT, "json_extract(a, '$.on') = 1"],
    [TEXT, "a IN (SELECT 'one' UNION SELECT 'two')"],
    [NUMBER, "a < unixepoch('now', '-90 days') * 1000"],
    [NUMBER, "date(a / 1000, 'unixepoch') < '2020-01-01'"],
    [NUMBER, 'a BETWEEN -5000 AND 90000'],
  ])('%s: %s', (table, condition) => {
    const plain = condition.includes('json') ? table.replace('a TEXT', 'a TEXT CHECK (json_valid(a))') : table
    expect(sides(plain, condition)).toEqual(expect.arrayContaining(['0', '1']))
  })
})

test('values of another unit than the DEFAULT makes are no values of the column', () => {
  const table = 'CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER NOT NULL DEFAULT (unixepoch()))'
  expect(sides(table, "a < unixepoch('now', '-90 days') * 1000")).toEqual(['1'])
})

test('several columns fulfil a condition together', () => {
  const connection = engine.open()
  connection.run('CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER)')
  invent(connection, null)
  const world = openWorld(connection)
  const shape = shapeOf(world, 't')
  if (typeof shape === 'string') throw new Error(shape)
  const rows = fulfilling(connection, shape, "a LIKE 'x-%' AND b = 7", world.catalog)
  expect(rows.map((row) => [...row.keys()].sort())).toContainEqual(['a', 'b'])
})
