/** How a file is cut into the pieces that reach SQLite together; test/conformance compares this with the real shell. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Runner } from '../../src/model/runner.ts'
import { units } from '../../src/tools/pieces.ts'
import { shellCommand } from '../../src/tools/read/shell.ts'
import { prohibition } from '../../src/tools/refuses.ts'
import { RUNNERS } from '../../src/tools/table.ts'

function pieces(sql: string, reads: Runner['reads']): string[] {
  return units(sql, reads).map(({ start, end, command }) => `${command ? '> ' : ''}${sql.slice(start, end).trim()}`)
}

describe('the pieces of a file', () => {
  test('end with a statement, for a runner that reads SQL', () => {
    expect(pieces('SELECT 1; SELECT\n2; ', 'statements')).toEqual(['SELECT 1;', 'SELECT\n2;', ''])
  })

  test('end with a line, for the shell', () => {
    expect(pieces('SELECT 1; SELECT 2;\n-- between\nSELECT\n3;\n', 'shell')).toEqual([
      'SELECT 1; SELECT 2;',
      'SELECT\n3;',
    ])
  })

  test('keep a trigger together', () => {
    const trigger =
      'CREATE TEMP TRIGGER t AFTER INSERT ON x BEGIN\n  DELETE FROM y;\n  SELECT CASE 1 WHEN 1 THEN 2 END;\nEND;'
    expect(pieces(`${trigger}\nSELECT 1;`, 'shell')).toEqual([trigger, 'SELECT 1;'])
    expect(pieces(`${trigger}\nSELECT 1;`, 'statements')).toEqual([trigger, 'SELECT 1;'])
  })

  test("leave out the shell's own lines", () => {
    const sql = "SELECT 1\ngo\n# it's\n.bail on\nSELECT '\n.bail off\n';\n"
    expect(pieces(sql, 'shell')).toEqual(['SELECT 1', '> go', "> # it's", '> .bail on', "SELECT '\n.bail off\n';"])
  })

  test('stand in order inside the file, whatever it holds', () => {
    const words = fc.constantFrom(
      ';',
      '\n',
      "'",
      '"',
      '/*',
      '*/',
      '--',
      '[',
      ']',
      'go',
      '#',
      '.x',
      'END',
      'CREATE TRIGGER ',
    )
    fc.assert(
      fc.property(
        fc.array(words),
        fc.constantFrom('shell' as const, 'statements' as const, 'goose' as const),
        (parts, reads) => {
          const sql = parts.join('')
          let last = 0
          for (const { start, end } of units(sql, reads)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThanOrEqual(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(sql.length)
        },
      ),
    )
  })
})

test.each([
  ['.bail on', { bail: true, ends: false, failure: null }],
  ['.bail off', { bail: false, ends: false, failure: null }],
  ['.quit', { bail: null, ends: true, failure: null }],
  ['.exit 0', { bail: null, ends: true, failure: null }],
  ['.exit 3', { bail: null, ends: true, failure: 'the shell exits with status 3' }],
  ['# comment', { bail: null, ends: false, failure: null }],
  ['.read more.sql', { bail: null, ends: false, failure: "a rehearsal cannot run the shell's own command .read" }],
])('the shell takes %s for its own', (line, expected) => {
  expect(shellCommand(line)).toEqual(expected)
})

describe('what D1 refuses', () => {
  const d1 = RUNNERS.d1 as Runner

  test.each([
    'PRAGMA user_version = 5',
    'pragma journal_mode=WAL',
    'PRAGMA foreign_keys = 5',
    'CREATE TEMP TABLE x (y)',
    'SAVEPOINT s',
    "ATTACH 'x' AS y",
    'UPDATE t SET a = sqlite_version()',
    'CREATE VIRTUAL TABLE "USING x" USING rtree(a, b, c)',
    'INSERT INTO t VALUES (?)',
    'CREATE TABLE "_cf_x" (y)',
  ])('%s', (statement) => {
    expect(prohibition(d1, statement)).not.toBeNull()
    expect(prohibition(RUNNERS.sqlite3 as Runner, statement)).toBeNull()
  })

  test.each([
    'PRAGMA foreign_keys=OFF',
    'PRAGMA main.table_info("x y")',
    'pragma defer_foreign_keys (on)',
    'PRAGMA optimize',
    "INSERT INTO t VALUES ('PRAGMA ?1 :x', 'BEGIN')",
    'CREATE VIRTUAL TABLE x USING fts5(a)',
    "UPDATE t SET a = json_extract(b, '$.c') /* sqlite_version() */",
    'CREATE TRIGGER t AFTER INSERT ON x BEGIN DELETE FROM y; END',
  ])('not %s', (statement) => {
    expect(prohibition(d1, statement)).toBeNull()
  })
})
