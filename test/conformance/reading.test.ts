/** How the shell cuts a file into pieces, on random files made of everything that has a meaning to it. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { perform } from '../../src/apply/file.ts'
import type { Runner } from '../../src/model/runner.ts'
import { alone } from '../../src/sqlite/engine.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { startSqlJs } from '../support/in-process.ts'
import { ROOT } from './shell.ts'
import { snapshot } from './snapshot.ts'

const WORDS = [
  "INSERT INTO N VALUES('a');",
  "INSERT INTO N VALUES('b')",
  "INSERT INTO N VALUES('\n;');",
  "INSERT INTO N VALUES ('it''s');",
  'INSERT INTO M VALUES(1);',
  'UPDATE N SET x = x',
  'CREATE TRIGGER T AFTER INSERT ON N BEGIN DELETE FROM N WHERE x = 1;',
  ...['END', 'END;', 'CREATE', 'TEMP', 'EXPLAIN ', 'SELECT 1', 'SELECT 1;', 'BEGIN;', 'COMMIT;', 'ROLLBACK;'],
  ...[
    'SAVEPOINT s;',
    'RELEASE s;',
    ';',
    '\n',
    '\n',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '\f',
    "'",
    '"',
    '`',
    '[',
    ']',
    '(',
    ')',
    ',',
  ],
  ...[
    '/*',
    '*/',
    '--',
    '-- x',
    '\n-- ;\n',
    '/* ; */',
    "/* ' */",
    '\n/*\n',
    '\n*/\n',
    '#',
    '# y',
    "\n#'\n",
    '5',
    "x'41'",
  ],
  ...[
    'go',
    'GO\n',
    '\ngo\n',
    '/',
    '\n/\n',
    '.',
    '.print x',
    '\n.print y\n',
    "\n.print '\n",
    ' .print\n',
    '\n.bail on\n',
  ],
  ...['\n.quit\n', 'é', '\\', '@'],
]

const engine = await startSqlJs()
const folder = mkdtempSync(join(ROOT, 'reading-'))
const file = join(folder, 'live.db')
spawnSync('sqlite3', [file, 'CREATE TABLE N(x)'])
const base = new Uint8Array(readFileSync(file))

afterAll(() => rmSync(folder, { recursive: true }))

describe.each([
  { runner: RUNNERS.sqlite3 as Runner, flags: [] },
  { runner: RUNNERS['sqlite3-bail'] as Runner, flags: ['-bail'] },
])('$runner.name', ({ runner, flags }) => {
  test('reads random files as the real shell does', () => {
    const files = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(''))
    fc.assert(
      fc.property(files, (sql) => {
        expect(predicted(sql, runner)).toEqual(real(sql, runner, flags))
      }),
      { numRuns: 400, seed: 3_40_1 },
    )
  })
})

function predicted(sql: string, runner: Runner): string[] {
  const connection = engine.open(alone(base))
  try {
    const { refusals } = perform(connection, { path: 'file.sql', sql, line: 1 }, runner, () => {})
    return [`exit ${refusals.length > 0 ? 1 : 0}`, ...snapshot(engine, connection.bytes(), runner)]
  } finally {
    connection.close()
  }
}

function real(sql: string, runner: Runner, flags: readonly string[]): string[] {
  writeFileSync(file, base)
  const { status } = spawnSync('sqlite3', [...flags, file], {
    input: sql,
    env: { PATH: process.env.PATH, HOME: folder },
  })
  return [`exit ${status}`, ...snapshot(engine, new Uint8Array(readFileSync(file)), runner)]
}
