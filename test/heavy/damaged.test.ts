/** Databases and schemas that somebody has damaged, and places that cannot be written: a finding or a sentence, never a bug. */

import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/doors.ts'
import { type Files, makeRepo, type Repo, temporaryFolder } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { sqliteFile } from '../support/sqlite-file.ts'
import { runStep } from '../support/step.ts'

const TABLE = 'CREATE TABLE IF NOT EXISTS A (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE);\n'
const CHANGE = 'ALTER TABLE A ADD COLUMN Note TEXT;\nUPDATE A SET Note = Name WHERE Note IS NULL;\n'

function changing(files: Files, main: Files = {}): Repo {
  const repo = makeRepo({ 'migrations/001_a.sql': TABLE, '.gitignore': 'prod.db*\n', ...main })
  repo.write(files)
  return repo
}

async function cli(repo: Repo, ...args: string[]) {
  const run = await runCli(['--base', 'main', ...args], { cwd: repo.root })
  expect(run.stderr).not.toContain('This is a bug')
  return run
}

describe('a database of the project’s own', () => {
  const repo = changing({ 'migrations/002_b.sql': CHANGE }, { '.github/rehearsal.yml': 'rows: prod.db\n' })
  const good = sqliteFile(
    `${TABLE}WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
     INSERT INTO A SELECT i, 'name ' || i FROM n;`,
  )
  const damaged = async (bytes: Uint8Array, beside: Files = {}) => {
    repo.write({ 'prod.db': bytes, 'prod.db-wal': null, ...beside })
    return cli(repo)
  }

  it('is used when it is whole', async () => {
    expect((await damaged(good)).code).toBeLessThan(2)
  })

  it('whose index does not fit its table is named', async () => {
    const at = Buffer.from(good).lastIndexOf('name 150')
    const bytes = Uint8Array.from(good)
    bytes[at + 5] = 'x'.charCodeAt(0)
    const { code, stderr } = await damaged(bytes)
    expect(stderr).toMatch(/^sqlite-rehearsal: rows: prod\.db is damaged: (row|non|wrong).* index /)
    expect(code).toBe(2)
  })

  it.each([
    ['cut off', good.subarray(0, good.length / 2)],
    ['only a header', good.subarray(0, 100)],
    ['encrypted behind its name', good.map((byte, at) => (at < 16 ? byte : (byte * 31 + at * 17) & 255))],
    ['of a page size that there is not', good.map((byte, at) => (at === 16 || at === 17 ? 255 : byte))],
  ])('%s is named', async (_, bytes) => {
    const { code, stderr } = await damaged(bytes)
    expect(stderr).toMatch(/^sqlite-rehearsal: rows: prod\.db /)
    expect(code).toBe(2)
  })

  it('with a log beside it is refused: the newest rows stand there', async () => {
    const { code, stderr } = await damaged(good, { 'prod.db-wal': 'x' })
    expect(stderr).toContain('rows: prod.db-wal holds rows that are not in the database itself.')
    expect(code).toBe(2)
  })

  it('with some bits flipped is used or named', async () => {
    const flip = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 7 }))
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 4 }), async (flips) => {
        const bytes = Uint8Array.from(good)
        for (const [at, bit] of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        const { code, stderr } = await damaged(bytes)
        expect(code === 2 ? stderr : '').toMatch(/^$|^sqlite-rehearsal: rows: /)
      }),
      { numRuns: 8 },
    )
  })
})

describe('a schema that a migration writes', () => {
  it.each([
    [
      "SET sql = 'CREATE TABLE A (Id,' WHERE name = 'A';\nPRAGMA writable_schema = RESET;",
      'malformed database schema (A)',
    ],
    ["SET rootpage = 99 WHERE name = 'A';", 'invalid rootpage'],
    ["SET rootpage = 1 WHERE name = 'A';", 'malformed'],
    ["SET type = 'nothing';", 'malformed'],
  ])('%s is a finding', async (update, words) => {
    const sql = `PRAGMA writable_schema = ON;\nUPDATE sqlite_master ${update}\n`
    const repo = changing({ 'migrations/002_b.sql': sql, 'migrations/003_c.sql': CHANGE })
    const { code, stdout } = await cli(repo)
    expect(stdout).toContain('replay-fails')
    expect(stdout).toContain(words)
    expect(code).toBe(1)
  })
})

describe('a name that begins with a byte order mark', () => {
  it.each(['terminal', 'json', 'sarif', 'junit', 'code-quality', 'github', 'html', 'markdown'])(
    'as %s',
    async (format) => {
      const repo = changing({ 'migrations/\ufeff002_b.sql': 'DROP TABLE A;\n' })
      const { code, stdout } = await cli(repo, '--format', format)
      expect(stdout).toContain('misnamed-migration')
      expect(code).toBe(1)
    },
  )
})

describe('a place that cannot be written', () => {
  it.each(['migrations', 'no/such/folder/x', 'a\0b', 'x'.repeat(5000), '/dev/full'])('--output %j', async (output) => {
    const { code, stderr } = await cli(changing({}), '--output', output)
    expect(stderr).toMatch(/^sqlite-rehearsal: --output: cannot write /)
    expect(code).toBe(2)
  })

  it.each([
    ['GITHUB_STEP_SUMMARY', 0, 'The job summary could not be written'],
    ['RUNNER_TEMP', 2, 'No temporary folder can be made in'],
  ])('%s', async (name, code, says) => {
    const repo = makeRepo({ 'migrations/001_a.sql': TABLE })
    const before = repo.git('rev-parse', 'HEAD')
    const after = repo.commit({ 'migrations/002_b.sql': 'CREATE TABLE IF NOT EXISTS B (Id INTEGER PRIMARY KEY);\n' })
    const started = {
      eventName: 'push',
      event: { ref: 'refs/heads/main', before, after },
      sha: after,
      workspace: repo.root,
    }
    const step = await runStep(await startGitHub(), started, {}, { [name]: join(temporaryFolder(), 'no', 'such') })
    expect(step.stdout).toContain(says)
    expect(step.stdout).not.toContain('This is a bug')
    expect(step.code).toBe(code)
  })
})
