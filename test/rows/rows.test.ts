/** Rows of the project's own: a script or a real database takes the place of invented rows. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import type { Engine } from '../../src/sqlite/engine.ts'
import { runCli } from '../support/doors.ts'
import { type Files, makeRepo, type Repo } from '../support/git.ts'
import { startSqlJs } from '../support/in-process.ts'

const USERS = 'CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);\n'
const UNIQUE = 'CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);\n'
const TWICE = "INSERT INTO Users (Email) VALUES ('ann@example.com'), ('ann@example.com');\n"

let engine: Engine
beforeAll(async () => {
  engine = await startSqlJs()
})

function repository(rows: string, files: Files = {}): Repo {
  const repo = makeRepo({ 'migrations/001_users.sql': USERS, '.github/rehearsal.yml': `rows: ${rows}\n`, ...files })
  repo.branch('work')
  repo.commit({ 'migrations/002_unique.sql': UNIQUE })
  return repo
}

function database(repo: Repo, name: string, sql: string): void {
  const connection = engine.open()
  connection.run(sql)
  writeFileSync(join(repo.root, name), connection.bytes())
  connection.close()
}

async function rules(repo: Repo): Promise<string[]> {
  const { stdout, stderr } = await runCli(['--format', 'json'], { cwd: repo.root })
  expect(stderr).toBe('')
  return (JSON.parse(stdout) as Report).findings.map((finding) => finding.rule)
}

describe('rows of the project', () => {
  test('without them it only depends on the data', async () => {
    const repo = makeRepo({ 'migrations/001_users.sql': USERS })
    repo.branch('work')
    repo.commit({ 'migrations/002_unique.sql': UNIQUE })
    expect(await rules(repo)).toEqual(['breaks-old-writes', 'depends-on-data'])
  })

  test('a script with two equal values makes it fail', async () => {
    expect(await rules(repository('rows.sql', { 'rows.sql': TWICE }))).toEqual(['fails-with-rows'])
  })

  test('a database without a history table is where the base is', async () => {
    const repo = repository('production.db')
    database(repo, 'production.db', USERS + TWICE)
    expect(await rules(repo)).toEqual(['fails-with-rows'])
  })

  test('a database with a history is brought up to the base first', async () => {
    const repo = makeRepo({
      'migrations/001_users.sql': USERS,
      'migrations/002_notes.sql': 'CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);\n',
      '.github/rehearsal.yml': 'rows: production.db\n',
    })
    repo.branch('work')
    repo.commit({ 'migrations/003_unique.sql': `CREATE INDEX IF NOT EXISTS Notes_Body ON Notes(Body);\n${UNIQUE}` })
    const history = 'CREATE TABLE __MigrationHistory (MigrationName TEXT NOT NULL UNIQUE);'
    database(
      repo,
      'production.db',
      `${USERS + TWICE + history} INSERT INTO __MigrationHistory VALUES ('001_users.sql');`,
    )
    // Without 002 there would be no table for the first index; without the database's rows the second one would pass.
    expect(await rules(repo)).toEqual(['fails-with-rows'])
  })
})

describe('what cannot be used is trouble', () => {
  const cases: readonly [name: string, rows: string, files: Files, says: string][] = [
    ['a missing file', 'nowhere.sql', {}, 'rows: cannot read nowhere.sql (ENOENT).'],
    ['a file outside', '../../etc/passwd', {}, 'rows: '],
    ["a file of git's own", '.git/config', {}, 'outside of the repository'],
    [
      "a link to a file of git's own",
      'rows.sql',
      { 'rows.sql': { symlink: '.git/config' } },
      'outside of the repository',
    ],
    ['another kind of file', 'rows.csv', { 'rows.csv': 'a,b\n' }, 'neither a SQLite database nor a .sql file'],
    [
      'a script that fails',
      'rows.sql',
      { 'rows.sql': '\nINSERT INTO Nobody VALUES (1);\n' },
      'rows: rows.sql, line 2: no such table',
    ],
    ['a broken database', 'rows.db', { 'rows.db': 'SQLite format 3\0 and then nothing' }, 'rows: rows.db is damaged'],
  ]
  for (const [name, rows, files, says] of cases) {
    test(name, async () => {
      const { code, stderr } = await runCli([], { cwd: repository(rows, files).root })
      expect(stderr).toContain(says)
      expect(code).toBe(2)
    })
  }
})
