/** The parts behind plain rows that are pure: reading conditions, filling patterns, ordering tables, searching. */

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { conditionsOf, harvest } from '../../src/rows/harvest.ts'
import { blob, numberIn, rotate, shift, stringIn, text } from '../../src/rows/literals.ts'
import { parentsFirst } from '../../src/rows/parents-first.ts'
import { alphabetLeftBy, globTexts, likeTexts, textOfLength } from '../../src/rows/patterns.ts'
import { lazySlot, search } from '../../src/rows/search.ts'
import { conditionsIn, newColumnsIn, readTable } from '../../src/sql/create-table.ts'
import { jsonReadings } from '../../src/sql/json-readings.ts'
import { keyOf } from '../../src/sql/names.ts'
import { significant } from '../../src/sql/tokens.ts'
import type { Connection } from '../../src/sqlite/engine.ts'
import { startSqlJs } from '../support/in-process.ts'

let connection: Connection

beforeAll(async () => {
  connection = (await startSqlJs()).open()
})

function truth(sql: string): unknown {
  return connection.rows(`SELECT ${sql}`)[0]?.[0]
}

describe('literals', () => {
  test('texts and bytes mean to SQLite what they mean to us', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0')),
        (value) => {
          expect(truth(text(value))).toBe(value)
          expect(stringIn(text(value))).toBe(value)
        },
      ),
    )
    expect(truth(`hex(${blob([0, 255, 256])})`)).toBe('00FF00')
  })

  test('numbers are moved exactly', () => {
    expect(shift('9223372036854775806', 1)).toBe('9223372036854775807')
    expect(shift('-1', -1)).toBe('-2')
    expect(shift('1', 0.5)).toBe('1.5')
    expect(shift("'a'", 1)).toBe("'a'")
    expect([numberIn('0x10'), numberIn('1e3'), numberIn("'1'"), numberIn('1_000')]).toEqual([16, 1000, null, 1000])
  })

  test('names are folded as SQLite does it, only in ASCII', () => {
    expect(keyOf('ÄbCİ')).toBe('Äbcİ')
    expect(rotate([1, 2, 3], 4)).toEqual([2, 3, 1])
    expect(rotate([], 4)).toEqual([])
  })
})

describe('conditions', () => {
  const read = (sql: string) => harvest([significant(sql)])

  test('give the literals of each part to the names that stand there', () => {
    const found = read("a IN (-1, 'x') AND b BETWEEN 2 AND 5 OR length(c) = 36 AND a - 1 > 7")
    expect(found.get('a')).toEqual(['-1', "'x'", '1', '7'])
    expect(found.get('b')).toEqual(['2', '5'])
    expect(found.get('c')).toEqual(['36'])
  })

  test('are found in CHECKs, in WHERE and in WHEN', () => {
    const sql = "CREATE TABLE t (a INT CHECK (a > 4), b TEXT CHECK (b IN ('x')))"
    expect(conditionsOf(sql).map((tokens) => tokens.map((token) => token.text).join(' '))).toEqual([
      'a > 4',
      "b IN ( 'x' )",
    ])
    expect(conditionsOf('CREATE UNIQUE INDEX i ON t(a) WHERE b = 1').map((tokens) => tokens.length)).toEqual([3])
    expect(conditionsOf('SELECT 1')).toEqual([])
  })

  test('anything at all is read without an error', () => {
    const word = fc.constantFrom(
      ...'( ) , . a b NOT IN IS NULL BETWEEN AND OR CASE WHEN THEN ELSE END CAST AS LIKE ESCAPE COLLATE SELECT'.split(
        ' ',
      ),
      ...['-', '=', '<', "'x'", '1', '"q"', 'NEW', '||', '->>', 'length', ';'],
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
          fc.string(),
        ),
        (sql) => {
          expect(read(sql)).toBeInstanceOf(Map)
          expect(Array.isArray(jsonReadings(sql))).toBe(true)
          expect(readTable(sql)).toHaveProperty('checks')
          expect(Array.isArray(conditionsIn(sql))).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('what a table says', () => {
    const table = readTable(`CREATE TABLE "x(" (a INT CHECK ( a > 0 ), b AS (a * 2), -- CHECK (no)
      CONSTRAINT "my check" CHECK (length(a) < (5))) WITHOUT ROWID, STRICT`)
    expect(table.checks.map((check) => check.label)).toEqual(['a > 0', 'my check'])
    expect([table.strict, table.withoutRowid, table.autoincrement]).toEqual([true, true, false])
    expect([...table.generated.keys()]).toEqual(['b'])
  })

  test('what a trigger says', () => {
    const sql = `CREATE TRIGGER t BEFORE INSERT ON x WHEN NEW.a < 0 BEGIN
      SELECT RAISE(ABORT, 'no') WHERE NEW."c d" = 'y'; SELECT CASE WHEN NEW.b THEN RAISE(FAIL, 'b') END; END`
    expect(conditionsIn(sql).map((tokens) => tokens.map((token) => token.text).join(' '))).toEqual([
      'NEW . a < 0',
      `NEW . "c d" = 'y'`,
      'NEW . b',
    ])
    expect(newColumnsIn(sql)).toEqual(['a', 'c d', 'b'])
  })
})

describe('patterns', () => {
  const piece = fc.constantFrom('a', 'Z', '-', '@', '.', "'", '%', '_', 'é', '/')

  test('every text for a LIKE pattern fits it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(3000), (pieces, serial) => {
        const pattern = pieces.join('')
        for (const value of likeTexts(pattern, serial)) expect(truth(`${text(value)} LIKE ${text(pattern)}`)).toBe(1)
      }),
    )
  })

  test('every text for a GLOB pattern fits it', () => {
    const part = fc.constantFrom('a', '-', '*', '?', '[a-f]', '[^a-z]', '[0-9]', '[]x]', '[^]x]', '[A-Z_]', 'é')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.nat(3000), (parts, serial) => {
        const pattern = parts.join('')
        for (const value of globTexts(pattern, serial)) expect(truth(`${text(value)} GLOB ${text(pattern)}`)).toBe(1)
      }),
    )
  })

  test('an address looks like one where it may', () => {
    expect(likeTexts('%_@_%.%', 7)[0]).toBe('name7@example.com')
    expect(likeTexts('INV-%', 7)[0]).toBe('INV-a7')
  })

  test('an alphabet and a length', () => {
    expect(alphabetLeftBy('*[^a-c_]*')).toEqual(['a', 'b', 'c', '_'])
    expect(alphabetLeftBy('*[a-c]*')).toBeNull()
    expect(textOfLength([...'01'], 4, 5)).toBe('0101')
    expect(textOfLength([], 2, 5)).toBe('')
  })
})

describe('parents first', () => {
  test('every table stands behind its parents, or in one group with them', () => {
    const graph = fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(graph, (edges) => {
        const names = edges.map((_, index) => String(index))
        const parents = (name: string): string[] => (edges[Number(name)] ?? []).map(String)
        const groups = parentsFirst(names, parents)
        const groupOf = (name: string): number => groups.findIndex((group) => group.includes(name))
        expect(groups.flat().toSorted()).toEqual(names.toSorted())
        for (const name of names) {
          for (const parent of parents(name).filter((each) => names.includes(each))) {
            expect(groupOf(parent)).toBeLessThanOrEqual(groupOf(name))
          }
        }
      }),
    )
  })

  test('a circle is one group, and only it', () => {
    const parents: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['a'], d: ['a'], e: [], c0: ['e'] }
    const groups = parentsFirst(Object.keys(parents), (name) => parents[name] ?? [])
    expect(groups.find((group) => group.includes('a'))).toEqual(['a', 'b', 'c'])
    expect(groups.filter((group) => group.length > 1)).toHaveLength(1)
  })
})

describe('the search', () => {
  test('finds a combination whenever there is one, and never tries a refused part twice', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(
        sizes,
        fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 25 }),
        (slots, bars) => {
          const names = slots.map((_, index) => `c${index}`)
          // Each bar forbids a pair of values in two neighbouring columns.
          const bad = bars.map(([at, left, right]) => ({
            at: at % (slots.length - 1),
            left: `${left}`,
            right: `${right}`,
          }))
          const seen = new Set<string>()
          const objection = (value: (name: string) => string | undefined) => {
            const broken = bad.find(({ at, left, right }) => value(`c${at}`) === left && value(`c${at + 1}`) === right)
            return broken ? { message: 'no', columns: [`c${broken.at}`, `c${broken.at + 1}`] } : null
          }
          const found = search(
            slots.map((size, index) =>
              lazySlot([names[index] ?? ''], Array.from({ length: size }, (_, n) => [`${n}`]).values()),
            ),
            (values) => {
              const key = [...values.values()].join()
              expect(seen).not.toContain(key)
              seen.add(key)
              return objection((name) => values.get(name))
            },
            1000,
          )
          const all = slots.reduce<string[][]>(
            (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, n) => [...row, `${n}`])),
            [[]],
          )
          const possible = all.some((row) => objection((name) => row[names.indexOf(name)]) === null)
          expect('accepted' in found).toBe(possible)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('gives up at once when no other value would help, and after the budget', () => {
    const slot = () => lazySlot(['a'], Array.from({ length: 50 }, (_, n) => [`${n}`]).values())
    let tries = 0
    const hopeless = search([slot()], () => ({ message: `never ${++tries}`, columns: null }), 10)
    expect(hopeless).toEqual({ refused: 'never 1' })
    const bounded = search([slot()], () => ({ message: `not ${++tries}`, columns: ['a'] }), 10)
    expect(bounded).toEqual({ refused: 'not 11' })
    expect(search([slot()], () => null, 10, [7])).toMatchObject({ positions: [7] })
  })
})
