/** `sqlite-rehearsal explain` through the command line: rules with their examples, and files statement by statement. */

import { expect, it } from 'vitest'
import type { Run } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'

const cli = (args: readonly string[], cwd: string): Promise<Run> => runCli(args, { cwd, env: { HOME: '/nonexistent' } })

const FILES = {
  'db/001_a.sql': `CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users (id) ON DELETE CASCADE);
CREATE INDEX posts_user ON posts (user_id);
`,
  'db/002_b.sql': `-- more of them
ALTER TABLE users ADD COLUMN phone TEXT;
BEGIN;
UPDATE users SET phone = 'none';
ALTER TABLE posts RENAME TO articles;
COMMIT;
ALTER TABLE users RENAME COLUMN phone TO mobile;
CREATE TABLE tags AS SELECT name FROM users;
DROP TABLE articles;
`,
  'db/003_c.sql': 'BEGIN;\nDELETE FROM users;\nINSERT INTO nobody VALUES (1);\nCOMMIT;\n',
}

it('tells what each statement did to schema and rows, and who has to wait', async () => {
  const repo = makeRepo(FILES)
  const { code, stdout } = await cli(['explain', 'db/002_b.sql', '--format', 'json', '--runner', 'sqlite3'], repo.root)
  expect(code).toBe(0)
  const told = JSON.parse(stdout)
  expect(told).toMatchObject({ formatVersion: 1, path: 'db/002_b.sql', left: 0, stops: false, undone: false })
  const [add, begin, update, rename, commit, column, create, drop] = told.steps
  expect(add).toMatchObject({
    at: { line: 2 },
    ...{ lock: 'statement', transaction: 'none', rows: [], refused: null },
    schema: [{ did: 'added', type: 'column', name: 'phone', table: 'users' }],
  })
  expect(begin).toMatchObject({ lock: 'none', transaction: 'file', schema: [] })
  const { before } = update.rows[0]
  expect(before).toBeGreaterThan(1)
  expect(update).toMatchObject({
    ...{ lock: 'transaction', transaction: 'file' },
    rows: [{ table: 'users', before, added: 0, changed: before, deleted: 0 }],
  })
  expect(rename.schema[0]).toEqual({
    did: 'renamed',
    type: 'table',
    name: 'articles',
    table: 'articles',
    from: 'posts',
  })
  expect(commit).toMatchObject({ schema: [], rows: [], transaction: 'file' })
  expect(column.schema).toEqual([{ did: 'renamed', type: 'column', name: 'mobile', table: 'users', from: 'phone' }])
  expect(create).toMatchObject({ rows: [{ table: 'tags', before: 0, added: before }] })
  expect(drop.schema.map((it: { name: string }) => it.name)).toEqual(['articles', 'posts_user'])
  expect(drop.rows).toMatchObject([{ table: 'articles', deleted: expect.any(Number) }])
})

it('says at which statement a file stops, and what is taken back', async () => {
  const repo = makeRepo(FILES)
  const { code, stdout } = await cli(['explain', '003_c.sql'], `${repo.root}/db`)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^db\/003_c\.sql, as a shell loop over sqlite3 applies it, on invented rows · SQLite 3\./)
  expect(stdout).toMatch(/ {2}2 {2}line 2 {2}DELETE FROM users\n {5}rows {5}users: \d+ deleted, of \d+\n/)
  expect(stdout).toMatch(/ {2}3 {2}line 3 {2}INSERT INTO nobody VALUES \(1\)\n {5}refused {2}no such table: nobody\n/)
  expect(stdout).not.toContain('taken back')
  const wrapped = await cli(['explain', 'db/003_c.sql', '--runner', 'migrate-sh'], repo.root)
  expect(wrapped.stdout).toMatch(/ {2}1 {2}line 2 {2}DELETE FROM users\n/)
  expect(wrapped.stdout).toMatch(/\n\nIt stops there, and its transaction is taken back\.\n$/)
})

it('explains a rule with an example, offline', async () => {
  const repo = makeRepo(FILES)
  const { code, stdout } = await cli(['explain', 'loses-index'], repo.root)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^loses-index \(error.*\n\nWhy\n {2}.*\n\nWhat to do\n/)
  expect(stdout).toMatch(/\nReported\n(?:.*\n)* {2}migrations\/\S+ error loses-index\n(?:.*\n)*\nNot reported\n/)
})

it('wants one rule or one migration', async () => {
  const repo = makeRepo({ ...FILES, 'db/README.md': 'read me' })
  const refused = async (...args: string[]) => {
    const { code, stderr } = await cli(['explain', ...args], repo.root)
    expect(code).toBe(2)
    return stderr
  }
  expect(await refused()).toContain('"explain" takes the id of one rule')
  expect(await refused('loses-indx')).toContain('There is no rule "loses-indx" (did you mean "loses-index"?)')
  expect(await refused('db/004_d.sql')).toContain('There is no file db/004_d.sql.')
  expect(await refused('db/README.md')).toContain('is no migration of db')
  expect(await refused('/etc/passwd')).toContain('outside the repository')
})
