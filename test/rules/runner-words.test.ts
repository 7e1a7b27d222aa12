/** Advice is given in the words of who applies the files: a program of one's own is no shell, and a tool is neither. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { runnerOf } from '../../src/found/runner.ts'
import { storyInput } from '../story.ts'

const FILES = `
-- = 001_users.up.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO users (name) VALUES ('Ann');
-- > 002_columns.up.sql
ALTER TABLE users ADD COLUMN mail TEXT;
ALTER TABLE users ADD COLUMN phone TEXT;
INSERT INTO users (name) VALUES ('Bob');
-- > 003_moves.up.sql
INSERT INTO nobody VALUES (1);
DROP TABLE users;
`

async function fixes(runner: string): Promise<Map<string, string>> {
  const { folders, options } = storyInput(FILES)
  const { report } = await check(
    folders.map((folder) => ({ ...folder, runner: runnerOf(runner) })),
    options,
  )
  return new Map(report.findings.map(({ rule, fix }) => [rule, fix]))
}

/** What only a script in a shell has. */
const SHELL = /\bsqlite3 -bail|\$DB|init --deploy|^flock |\.bail on/m

test.each([
  '{ like: sqlite3-bail, cut-at: statements }',
  '{ like: sqlite3, cut-at: statements, foreign-keys: on }',
  '{ like: transactional, history: apart }',
])('no recipe for a shell to who has a program: %s', async (runner) => {
  const told = await fixes(runner)
  expect(told.get('not-rerunnable')).toMatch(/Let the program that applies the files/)
  for (const fix of told.values()) expect(fix).not.toMatch(SHELL)
})

test('a program that goes on after an error stops by its own code', async () => {
  const told = await fixes('{ like: sqlite3, cut-at: statements }')
  expect(told.get('continues-after-error')).toMatch(/^Let the program stop at the first error/)
  expect((await fixes('sqlite3')).get('continues-after-error')).toMatch(/sqlite3 -bail/)
})

test('a script keeps its recipes, however its settings are written', async () => {
  for (const runner of ['sqlite3-bail', '{ like: sqlite3-bail, foreign-keys: on }'])
    expect((await fixes(runner)).get('crash-gets-stuck')).toMatch(/init --deploy\n[\s\S]*sqlite3 -bail "\$DB"/)
})

test('a tool whose files can be half applied is not told to become a script', async () => {
  const told = await fixes('{ like: golang-migrate, transaction: none, on-error: stop }')
  expect(told.get('crash-gets-stuck')).toMatch(/\nmigrate -path <folder> .* force 2$/)
  for (const fix of told.values()) expect(fix).not.toMatch(/init --deploy|Let the script/)
})

test('one more field of a runner that is spelled out leaves the others', async () => {
  const told = [...(await fixes('{ like: sqlite3-bail, cut-at: statements }')).values()].join('\n')
  expect(told).not.toMatch(/runner: \{ like: /)
})
