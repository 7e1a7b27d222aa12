/** What the rules of history say under each tool: by what it does next, and in its words. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Finding } from '../../src/model/rule.ts'
import { storyInput } from '../story.ts'

async function findings(story: string): Promise<readonly Finding[]> {
  const { folders, options } = storyInput(story)
  return (await check(folders, options)).report.findings
}

/** `level: message` of one rule's first finding; null when it says nothing. */
async function said(rule: string, runner: string, story: string): Promise<string | null> {
  const found = (await findings(`-- @ runner: ${runner}\n${story}`)).find((it) => it.rule === rule)
  return found ? `${found.level}: ${found.message}` : null
}

const TABLE = 'CREATE TABLE users (id INTEGER PRIMARY KEY);'

describe('a comment in an applied file', () => {
  const story = (name: string) => `-- < ${name}\n${TABLE}\n-- > ${name}\n-- all of them\n${TABLE}`
  test.each([
    ['sqlx', '1_users.sql', 'error', 'VersionMismatch'],
    ['tauri', '1_users.sql', 'error', 'VersionMismatch'],
    ['flyway', 'V1__users.sql', 'error', 'checksum mismatch'],
    ['refinery', 'V1__users.sql', 'warning', 'abort_divergent'],
    ['d1', '0001_users.sql', 'warning', 'does not compare'],
    ['golang-migrate', '1_users.up.sql', 'warning', 'does not compare'],
    ['sqlite3', '001_users.sql', 'error', 'Only comments, white space'],
  ])('%s', async (runner, name, level, words) => {
    const told = await said('edited-migration', runner, story(name))
    expect(told).toMatch(new RegExp(`^${level}: `))
    expect(told).toContain(words)
  })

  test('line endings do not count for flyway', async () => {
    const lines = '-- < V1__users.sql\nSELECT 1;\nSELECT 2;\n-- > V1__users.sql {crlf}\nSELECT 1;\nSELECT 2;'
    expect(await said('edited-migration', 'flyway', lines)).toMatch(/^warning: /)
  })
})

describe('an applied file that is gone', () => {
  const story = (a: string, b: string) => `-- < ${a}\n${TABLE}\n-- = ${b}\nCREATE TABLE tags (id INTEGER);`
  test.each([
    ['sqlx', '1_users.sql', '2_tags.sql', /^error: .*VersionMissing/],
    ['sql-migrate', '1_users.sql', '2_tags.sql', /^error: .*unknown migration in database/],
    ['golang-migrate', '1_users.up.sql', '2_tags.up.sql', /^warning: /],
    ['d1', '0001_users.sql', '0002_tags.sql', /^warning: /],
    ['sqlite3', '001_users.sql', '002_tags.sql', /^error: /],
  ])('%s', async (runner, a, b, told) => {
    expect(await said('removed-migration', runner, story(a, b))).toMatch(told)
  })

  test('golang-migrate stops at the last one', async () => {
    const last = `-- = 1_users.up.sql\n${TABLE}\n-- < 2_tags.up.sql\nCREATE TABLE tags (id INTEGER);`
    expect(await said('removed-migration', 'golang-migrate', last)).toMatch(/^error: .*no migration found for version/)
  })
})

describe('a file below an applied one', () => {
  const story = (a: string, b: string) => `-- = ${a}\n${TABLE}\n-- > ${b}\nCREATE TABLE tags (id INTEGER);`
  test.each([
    ['golang-migrate', '2_users.up.sql', '1_tags.up.sql', /^error: .*never applied/],
    ['goose', '2_users.sql', '1_tags.sql', /^error: .*-allow-missing/],
    ['prisma', '20260102000000_users/migration.sql', '20260101000000_tags/migration.sql', /^warning: /],
    ['d1', '0002_users.sql', '0001_tags.sql', /^warning: /],
    ['sqlite3', '002_users.sql', '001_tags.sql', /^error: /],
  ])('%s', async (runner, a, b, told) => {
    const text = story(`migrations/${a}`, `migrations/${b}`)
    const marked = runner === 'goose' ? text.replaceAll('CREATE', '-- +goose Up\nCREATE') : text
    expect(await said('out-of-order', runner, marked)).toMatch(told)
  })
})

describe('one number twice', () => {
  const story = (a: string, b: string) => `-- = ${a}\n${TABLE}\n-- > ${b}\nCREATE TABLE tags (id INTEGER);`
  test.each([
    ['diesel', '1_users/up.sql', '1_tags/up.sql', /^error: .*never runs the other/],
    ['golang-migrate', '1_users.up.sql', '1_tags.up.sql', /^error: .*duplicate migration file/],
    ['d1', '0001_users.sql', '0001_tags.sql', /^warning: .*applies both/],
  ])('%s', async (runner, a, b, told) => {
    expect(await said('duplicate-version', runner, story(`migrations/${a}`, `migrations/${b}`))).toMatch(told)
  })
})

test('a new name is nothing to a tool that goes by the number', async () => {
  const story = `-- < 1_users.sql\n${TABLE}\n-- > 1_people.sql\n${TABLE}`
  expect(await said('renamed-migration', 'sqlx', story)).toMatch(/^note: .*goes by its version/)
  expect(await said('renamed-migration', 'd1', story)).toMatch(/^error: .*runs again/)
})

test('a gap stops only a tool that counts', async () => {
  const story = (up: string) =>
    `-- = migrations/1-users${up}\n${TABLE}\n-- > migrations/3-tags${up}\nCREATE TABLE tags (id INTEGER);`
  expect(await said('version-gap', 'rusqlite-migration', story('/up.sql'))).toMatch(/^error: /)
  const plain = `-- = 0001_users.sql\n${TABLE}\n-- > 0003_tags.sql\nCREATE TABLE tags (id INTEGER);`
  expect(await said('version-gap', 'd1', plain)).toMatch(/^note: /)
  expect(await said('version-gap', 'sqlite3', plain)).toMatch(/^error: /)
})

test('a crash under prisma is told with what a person then has to do', async () => {
  const story = '-- > migrations/20260101000000_a/migration.sql\nCREATE TABLE a (x);\nCREATE TABLE b (x);'
  const found = (await findings(`-- @ runner: prisma\n${story}`)).find(({ rule }) => rule === 'crash-gets-stuck')
  expect(found?.level).toBe('note')
  expect(found?.message).toContain('P3009')
  expect(found?.fix).toContain('prisma migrate resolve --applied 20260101000000_a')
})

test('nobody but users of a script reads about sqlite3 -bail or its history table', async () => {
  const story = 'CREATE TABLE a (x);\nINSERT INTO a VALUES (1);\nCREATE TABLE b (x);'
  const all = await Promise.all(
    [
      ['nuxthub', '0001_a.sql'],
      ['drizzle-d1-http', '0001_a.sql'],
      ['prisma', '20260101000000_a/migration.sql'],
      ['refinery', 'V1__a.sql'],
      ['d1', '0001_a.sql'],
    ].map(([runner, name]) =>
      findings(
        `-- @ runner: ${runner}\n-- > migrations/${name}\n${runner === 'drizzle-d1-http' ? story.replaceAll(';\n', ';--> statement-breakpoint\n') : story}`,
      ),
    ),
  )
  const text = all.flat().map(({ message, fix }) => `${message}\n${fix}`)
  expect(text.length).toBeGreaterThan(3)
  expect(text.filter((it) => /sqlite3 -bail "\$DB" <<SQL|__MigrationHistory/.test(it))).toEqual([])
})

describe('a transaction that the file ends and begins anew', () => {
  const rebuild = (end: string) =>
    `-- = 1_users.sql\n${TABLE}\nCREATE TABLE notes (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users (id) ON DELETE CASCADE);
-- > 2_rebuild.sql
COMMIT;
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE users_new (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO users_new (id) SELECT id FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
COMMIT;
PRAGMA foreign_keys=ON;
${end}`

  test('is applied as the tool applies it', async () => {
    const rules = (await findings(`-- @ runner: sqlx\n${rebuild('BEGIN;')}`)).filter(({ level }) => level === 'error')
    expect(rules.map(({ rule }) => rule)).toEqual([])
  })

  test('stops the tool when it stays ended', async () => {
    expect(await said('breaks-transaction', 'sqlx', rebuild(''))).toMatch(/^error: /)
  })
})

test('two statements without a breakpoint stop better-sqlite3, and lose the second one under libsql', async () => {
  const story = '-- > 0000_a.sql\nCREATE TABLE a (x INTEGER);\nCREATE TABLE b (x INTEGER);'
  expect(await said('replay-fails', 'drizzle', story)).toContain('more than one statement')
  expect(await said('replay-fails', 'drizzle-libsql', story)).toBeNull()
})

test('a name in double quotes is no text where the binding says so', async () => {
  const story = `-- = 0000_a.sql\nCREATE TABLE a (x TEXT);\n-- > 0001_b.sql\nUPDATE a SET x = "nobody";`
  expect(await said('replay-fails', 'drizzle', story)).toContain('no such column')
  expect(await said('replay-fails', 'drizzle-sqljs', story)).toBeNull()
})
