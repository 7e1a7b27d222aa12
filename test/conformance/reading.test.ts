/** How the shell cuts a file into pieces, on random files made of everything that has a meaning to it. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { perform } from '../../src/apply/file.ts'
import { startUp } from '../../src/apply/start-up.ts'
import type { Runner } from '../../src/model/runner.ts'
import { alone } from '../../src/sqlite/engine.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { startSqlJs } from '../support/in-process.ts'
import { MIGRATE_SH, ROOT } from './shell.ts'
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

/** What migrate.sh takes: mostly statements that SQLite takes, in all sorts of company. */
const TAKEN = [
  ...[
    "INSERT INTO N VALUES('a');",
    "INSERT INTO N VALUES('\n.quit\n;');",
    'INSERT INTO N VALUES("x");',
    'DELETE FROM N;',
  ],
  ...['ALTER TABLE N ADD COLUMN IF NOT EXISTS b;', "alter table \"N\" add/*;*/if not exists [a b] DEFAULT 'it''s;';"],
  ...['ALTER TABLE main.N ADD COLUMN IF NOT EXISTS x TEXT', '\nALTER TABLE N ADD c;\n', 'SELECT 1;', 'SELECT 1'],
  'CREATE TRIGGER IF NOT EXISTS T AFTER INSERT ON N BEGIN UPDATE N SET x = CASE WHEN 1 THEN 2 END; SELECT 1; END;',
  'CREATE TEMP TRIGGER T2 AFTER DELETE ON N BEGIN SELECT 1; END',
  ...[
    'BEGIN;',
    'BEGIN;',
    'COMMIT;',
    'END;',
    'ROLLBACK;',
    'SAVEPOINT s;',
    'RELEASE s;',
    'ROLLBACK TO s;',
    'PRAGMA foreign_keys = ON;',
  ],
  ...[
    ';',
    '\n',
    '\n',
    '\n',
    ' ',
    '\r\n',
    "-- it's;\n",
    '/* ; \n.quit\n*/',
    '\n-- .x',
    '/*',
    "'",
    '\n.bail off\n',
    '\ngo\n',
    '\n# y\n',
  ],
]

test('migrate.sh reads random files as its model does, or refuses them and does nothing', () => {
  // At the very end of a text `/*` is no comment to SQLite; the script closes what it takes for one.
  const files = fc
    .array(fc.constantFrom(...TAKEN), { maxLength: 9 })
    .map((words) => words.join(''))
    .filter((sql) => !sql.endsWith('/*'))
  const runner = RUNNERS['migrate-sh'] as Runner
  let passed = 0
  fc.assert(
    fc.property(files, (sql) => {
      const [expected, found] = [started(sql, runner), byScript(sql, runner)]
      if (found.told.includes('sqlite3 shell')) expect(found.left.slice(1)).toEqual(untouched(runner))
      else expect(found.left).toEqual(expected)
      passed += found.left[0] === 'exit 0' ? 1 : 0
    }),
    { numRuns: 400, seed: 3_40_1 },
  )
  expect(passed).toBeGreaterThan(100)
})

/** The database with its history and nothing else. */
function untouched(runner: Runner): string[] {
  return snapshot(engine, startUp(engine, runner, alone(base), [], () => {}).state.bytes, runner)
}

function started(sql: string, runner: Runner): string[] {
  const { failed, state } = startUp(engine, runner, alone(base), [{ path: '1.sql', sql, line: 1 }], () => {})
  return [`exit ${failed ? 1 : 0}`, ...snapshot(engine, state.bytes, runner)]
}

function byScript(sql: string, runner: Runner): { left: string[]; told: string } {
  writeFileSync(file, base)
  const migrations = join(folder, 'migrations')
  mkdirSync(migrations, { recursive: true })
  writeFileSync(join(migrations, '1.sql'), sql)
  const env = {
    PATH: process.env.PATH,
    TMPDIR: folder,
    BACKUP_PATH: folder,
    DB_PATH: file,
    MIGRATIONS_PATH: migrations,
  }
  const { status, stderr } = spawnSync('dash', ['-c', MIGRATE_SH.script], { env, encoding: 'utf8' })
  return { left: [`exit ${status}`, ...snapshot(engine, new Uint8Array(readFileSync(file)), runner)], told: stderr }
}

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
