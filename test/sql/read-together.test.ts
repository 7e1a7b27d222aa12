/** Which columns expressions, conditions and assignments read together. */

import { describe, expect, test } from 'vitest'
import { readTogether } from '../../src/sql/read-together.ts'

function sets(sql: string): string[] {
  return readTogether([{ sql }]).map(({ columns }) => [...columns].sort().join(' '))
}

describe('columns that are read together', () => {
  test.each([
    ['SELECT a, b FROM t', []],
    ['INSERT INTO t (a, b) VALUES (1, 2)', []],
    ['CREATE INDEX i ON t (a, b)', []],
    ['INSERT INTO n (x) SELECT coalesce(a, b) FROM t', ['a b']],
    ['UPDATE t SET a = b WHERE a IS NULL', ['a b', 'a']],
    ['UPDATE t SET a = 1 WHERE a IS NULL AND b IS NOT NULL', ['a b']],
    ['SELECT CASE WHEN a IS NOT NULL THEN a ELSE b END FROM t', ['a b']],
    ['SELECT coalesce(p.a, s.a) FROM p LEFT JOIN s ON s.id = p.sid', ['id sid', 'a', 'a id sid']],
    ['CREATE TABLE n (x TEXT NOT NULL AS (ifnull(a, b)))', ['a b']],
  ])('%s', (sql, expected) => {
    expect(sets(sql)).toEqual(expect.arrayContaining(expected))
    if (expected.length === 0) expect(sets(sql)).toEqual([])
  })

  test('of a text with very many names', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `c${at}`)
    expect(readTogether([{ sql: `SELECT ${names.map((name) => `max(${name}, d)`).join(', ')} FROM t` }])).toHaveLength(
      20_000,
    )
  })

  test('of a text that no SQLite takes', () => {
    expect(readTogether([{ sql: `SELECT ${'('.repeat(100_000)}` }])).toEqual([])
  })
})
