/** Tables read page by page hold what SQLite says that they hold. */

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Engine, NOTHING, on } from '../../src/sqlite/engine.ts'
import { headerOf, Malformed, type ReadPage, rowsOf } from '../../src/sqlite/pages.ts'
import { startSqlJs } from '../support/in-process.ts'

let engine: Engine
beforeAll(async () => {
  engine = await startSqlJs()
})

const pagesOf = (bytes: Uint8Array): ReadPage => {
  const { pageSize } = headerOf(bytes)
  return (page) => bytes.subarray((page - 1) * pageSize, page * pageSize)
}

const aValue = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
  fc.integer({ min: -(2 ** 50), max: 2 ** 50 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 40 }),
  // Longer than any page: the rest stands on pages of its own.
  fc.integer({ min: 400, max: 9000 }).map((length) => 'x'.repeat(length)),
  fc.uint8Array({ maxLength: 20 }),
)

test('every row, at every size of a page and in every encoding', () => {
  const rows = fc.array(fc.tuple(aValue, aValue), { maxLength: 60 })
  const property = fc.property(
    rows,
    fc.constantFrom(512, 1024, 4096, 65_536),
    fc.constantFrom('UTF-8', 'UTF-16le', 'UTF-16be'),
    (all, size, encoding) => {
      const { bytes, expected, root } = on(engine, NOTHING, (connection) => {
        connection.run(
          `PRAGMA page_size = ${size}; PRAGMA encoding = '${encoding}'; CREATE TABLE before (x); CREATE TABLE t (a, b);`,
        )
        // NUL ends a text for the binding of this engine.
        for (const row of all)
          connection.run(
            'INSERT INTO t VALUES (?, ?)',
            row.map((it) => (typeof it === 'string' ? it.replaceAll('\0', '') : it)),
          )
        return {
          expected: connection.rows('SELECT a, b FROM t ORDER BY rowid'),
          root: Number(connection.rows("SELECT rootpage FROM sqlite_master WHERE name = 't'")[0]?.[0]),
          bytes: connection.state().bytes,
        }
      })
      const read = [...rowsOf(pagesOf(bytes), headerOf(bytes), root, 1000)]
      expect(read.map(({ rowid }) => rowid)).toEqual(all.map((_, at) => at + 1))
      expect(read.map(({ values }) => values.map(plain))).toEqual(expected.map((row) => row.map(plain)))
    },
  )
  fc.assert(property, { numRuns: 60 })
})

/** Lone surrogates have no encoding; zero has no sign in SQLite. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value].join()
  return typeof value === 'string' ? value.replaceAll(/\p{Cs}|\uFFFD/gu, '?') : value === 0 ? 0 : value
}

test('a tree of many pages', () => {
  const { bytes, root } = on(engine, NOTHING, (connection) => {
    connection.run('PRAGMA page_size = 512; CREATE TABLE t (a TEXT)')
    connection.run(
      "INSERT INTO t WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 20000) SELECT 'row ' || x FROM n",
    )
    return {
      root: Number(connection.rows('SELECT rootpage FROM sqlite_master')[0]?.[0]),
      bytes: connection.state().bytes,
    }
  })
  const rows = [...rowsOf(pagesOf(bytes), headerOf(bytes), root, 20_000)]
  expect(rows).toHaveLength(20_000)
  expect(rows.at(-1)).toEqual({ rowid: 20_000, values: ['row 20000'] })
  expect(() => [...rowsOf(pagesOf(bytes), headerOf(bytes), root, 19_999)]).toThrow(Malformed)
})

describe('a file that is none', () => {
  test('ends, whatever its bytes are', () => {
    const { bytes } = on(engine, NOTHING, (connection) => {
      connection.run('PRAGMA page_size = 512; CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 2)')
      return connection.state()
    })
    const damage = fc.array(
      fc.tuple(fc.integer({ min: 16, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 })),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(damage, (places) => {
        const broken = new Uint8Array(bytes)
        for (const [at, byte] of places) broken[at] = byte
        try {
          for (const _ of rowsOf(pagesOf(broken), headerOf(broken), 1, 1000));
        } catch (error) {
          expect(error instanceof Malformed || error instanceof RangeError).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
