/** `sqlite-rehearsal status` and `--on`: real files, compared and left as they are; what it advises is carried out. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Engine, NOTHING, on } from '../../src/sqlite/engine.ts'
import { runBundledCli } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo, temporaryFolder } from '../support/git.ts'
import { startSqlJs } from '../support/in-process.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/status.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)

interface Step {
  readonly command: string | null
  readonly sql: string | null
}

interface Recovery {
  readonly rehearsed: boolean
  readonly steps: readonly Step[]
}

interface Told {
  readonly database: { readonly isOutline: boolean }
  readonly verdict: string
  readonly history: string | null
  readonly files: readonly { readonly state: string }[]
  readonly unknown: readonly { readonly key: string }[]
  readonly half: {
    readonly done: number
    readonly of: number
    readonly next: { readonly at: { line: number } } | null
  } | null
  readonly problems: readonly { readonly kind: string; readonly says: string; readonly recovery: Recovery | null }[]
  readonly drift: readonly { readonly says: string; readonly recovery: Recovery | null }[]
  readonly remarks: readonly string[]
}

let engine: Engine
beforeAll(async () => {
  engine = await startSqlJs()
})

const LOOP =
  'CREATE TABLE __MigrationHistory (Id INTEGER PRIMARY KEY AUTOINCREMENT, MigrationName TEXT NOT NULL UNIQUE)'

const recorded = (...names: string[]) =>
  `${LOOP};${names.map((name) => `INSERT INTO __MigrationHistory (MigrationName) VALUES ('${name}');`).join('')}`

/** A folder with these files, and `app.db` made by this SQL. */
function project(files: Readonly<Record<string, string>>, sql: string): string {
  const root = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write(root, sql)
  return root
}

function write(root: string, sql: string, from = NOTHING): void {
  const bytes = on(engine, from, (connection) => {
    connection.run(sql)
    return connection.state().bytes
  })
  writeFileSync(join(root, 'app.db'), bytes)
}

const stateOf = (root: string) => ({ ...NOTHING, bytes: new Uint8Array(readFileSync(join(root, 'app.db'))) })

/** What it tells as JSON, which is valid. The database is not changed by it. */
async function told(root: string, ...args: string[]): Promise<Told & { readonly code: number }> {
  const before = readFileSync(join(root, 'app.db'))
  const { code, stdout, stderr } = await runCli(['status', 'app.db', ...args, '--format', 'json'], { cwd: root })
  expect(stderr).toBe('')
  const found = JSON.parse(stdout) as Told
  expect(validate(found), JSON.stringify(validate.errors)).toBe(true)
  expect(readFileSync(join(root, 'app.db')).equals(before)).toBe(true)
  return { ...found, code }
}

/** Does what a recovery says, where it is SQL for the sqlite3 shell. */
function carryOut(root: string, { steps }: Recovery): void {
  const sql = steps.map((step) => step.sql ?? `${/^sqlite3 app\.db "(.*)"$/s.exec(step.command ?? '')?.[1] ?? ''}`)
  write(root, sql.join('\n'), stateOf(root))
}

const A = 'CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n'
const B = `ALTER TABLE users ADD COLUMN email TEXT;
INSERT INTO users (id, name) VALUES (1, 'Ann');
CREATE TABLE tags (id INTEGER PRIMARY KEY);
CREATE INDEX users_email ON users (email);
`
const FILES = { 'migrations/001_a.sql': A, 'migrations/002_b.sql': B }

describe('a database of a script', () => {
  test('that only has to be started again', async () => {
    const seen = await told(project(FILES, A + recorded('001_a.sql')))
    expect(seen).toMatchObject({ code: 0, verdict: 'pending', history: '__MigrationHistory', problems: [], drift: [] })
    expect(seen.files.map(({ state }) => state)).toEqual(['applied', 'pending'])
  })

  test('that has everything', async () => {
    expect(await told(project(FILES, A + B + recorded('001_a.sql', '002_b.sql')))).toMatchObject({
      code: 0,
      verdict: 'in-step',
    })
  })

  // The second statement changes no schema: the row tells that it was run.
  test.each([1, 2, 3])('that was killed behind statement %i', async (done) => {
    const begun = B.split(';\n').slice(0, done).join(';\n')
    const root = project(FILES, `${A}${begun};${recorded('001_a.sql')}`)
    const seen = await told(root)
    expect(seen).toMatchObject({ code: 1, half: { done, of: 4, next: { at: { line: done + 1 } } } })
    const [problem] = seen.problems
    expect(problem).toMatchObject({ kind: 'half-applied', recovery: { rehearsed: true } })
    carryOut(root, problem?.recovery as Recovery)
    expect(await told(root)).toMatchObject({ code: 0, verdict: 'in-step' })
  })

  test('that was killed between a file and its row', async () => {
    const root = project(FILES, A + B + recorded('001_a.sql'))
    const seen = await told(root)
    expect(seen.problems).toMatchObject([{ kind: 'unrecorded', recovery: { rehearsed: true } }])
    carryOut(root, seen.problems[0]?.recovery as Recovery)
    expect(await told(root)).toMatchObject({ code: 0, verdict: 'in-step' })
  })

  test('that a newer release was at', async () => {
    const seen = await told(
      project(FILES, `${A}${B}CREATE TABLE later (id);${recorded('001_a.sql', '002_b.sql', '003_c.sql')}`),
    )
    expect(seen).toMatchObject({ code: 1, unknown: [{ key: '003_c.sql' }], problems: [{ kind: 'unknown' }] })
    expect(seen.drift).toMatchObject([{ recovery: null }])
  })

  test('that somebody has changed by hand', async () => {
    const hand = 'CREATE INDEX by_hand ON users (name); DROP INDEX users_email;'
    const root = project(FILES, A + B + hand + recorded('001_a.sql', '002_b.sql'))
    const seen = await told(root)
    const says = seen.drift.map((one) => one.says).sort()
    expect(says).toEqual([
      'index by_hand is in the database, and no applied file makes it',
      'index users_email is not in the database, and the applied files make it',
    ])
    expect(seen.drift.every(({ recovery }) => recovery?.rehearsed)).toBe(true)
    const missing = seen.drift.find((one) => one.says.includes('users_email'))?.recovery as Recovery
    carryOut(root, missing)
    expect((await told(root)).drift).toHaveLength(1)
  })

  test('without a history', async () => {
    const root = project({ ...FILES, 'migrations/003_c.sql': 'CREATE TABLE c (x);' }, A + B)
    const seen = await told(root)
    expect(seen).toMatchObject({ code: 1, history: null })
    expect(seen.files.map(({ state }) => state)).toEqual(['unrecorded', 'unrecorded', 'pending'])
    expect(seen.problems).toMatchObject([{ kind: 'no-history', recovery: { rehearsed: true } }])
    carryOut(root, seen.problems[0]?.recovery as Recovery)
    expect(await told(root)).toMatchObject({ code: 0, verdict: 'pending' })
  })

  test('with a table of its own name', async () => {
    const own = 'CREATE TABLE "schema history" (id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE);'
    const root = project(FILES, `${A}${B}${own}INSERT INTO "schema history" (file) VALUES ('migrations/001_a.sql');`)
    const seen = await told(root)
    expect(seen).toMatchObject({
      history: 'schema history',
      drift: [],
      problems: [{ kind: 'unrecorded', recovery: { rehearsed: true } }],
    })
    expect(seen.files.map(({ state }) => state)).toEqual(['applied', 'unrecorded'])
    // Files are named as its rows name them.
    expect(seen.problems[0]?.recovery?.steps[0]?.command).toContain('migrations/002_b.sql')
  })

  test('whose next start fails on its rows', async () => {
    const files = { ...FILES, 'migrations/003_c.sql': 'CREATE UNIQUE INDEX u ON users (name);' }
    const twins = "INSERT INTO users (name) VALUES ('Ann');"
    const seen = await told(project(files, A + B + twins + recorded('001_a.sql', '002_b.sql')))
    expect(seen.problems).toMatchObject([{ kind: 'next-start' }])
    expect(seen.problems[0]?.says).toContain('003_c.sql, line 1: UNIQUE constraint failed')
  })
})

test('the commit that has the text which was applied is found by its checksum', async () => {
  const repo = makeRepo({
    'prisma/migrations/20260101000000_a/migration.sql': A,
    'prisma/migrations/migration_lock.toml': '',
  })
  const applied = repo.git('rev-parse', 'HEAD')
  repo.commit({ 'prisma/migrations/20260101000000_a/migration.sql': `-- People.\n${A}` })
  const sum = createHash('sha256').update(A).digest('hex')
  const columns = 'id, checksum, finished_at, migration_name, logs, rolled_back_at, started_at, applied_steps_count'
  const row = `('1', '${sum}', 2, '20260101000000_a', NULL, NULL, 1, 1)`
  write(repo.root, `${A}CREATE TABLE _prisma_migrations (${columns}); INSERT INTO _prisma_migrations VALUES ${row};`)
  const seen = await told(repo.root)
  const command = `git checkout ${applied.slice(0, 12)} -- prisma/migrations/20260101000000_a/migration.sql`
  expect(seen.problems).toMatchObject([{ kind: 'edited', recovery: { rehearsed: true, steps: [{ command }, {}] } }])
  repo.git(...command.split(' ').slice(1))
  expect(await told(repo.root)).toMatchObject({ code: 0, verdict: 'in-step' })
})

describe('a file that was never begun is pending', () => {
  test.each([
    [
      'nothing to do yet',
      'CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY);\nALTER TABLE users ADD COLUMN age INTEGER;\n',
    ],
    ['no row to change', "UPDATE users SET name = 'x' WHERE id > 100;\nCREATE TABLE c (x);\n"],
    ['a row that an applied file has made', "INSERT INTO users (name) VALUES ('Ann');\nCREATE TABLE c (x);\n"],
    ['a row that is passed over', "INSERT OR IGNORE INTO users (id, name) VALUES (1, 'Ann');\nCREATE TABLE c (x);\n"],
  ])('%s', async (_, sql) => {
    const root = project({ ...FILES, 'migrations/003_c.sql': sql }, A + B + recorded('001_a.sql', '002_b.sql'))
    const seen = await told(root)
    expect([seen.files.at(-1)?.state, seen.verdict]).toEqual(['pending', 'pending'])
  })
})

test('a file of rows that was killed before it was recorded', async () => {
  const rows = "INSERT INTO users (name) VALUES ('Bob');\nINSERT INTO users (name) VALUES ('Cy');\n"
  const root = project({ ...FILES, 'migrations/003_c.sql': rows }, A + B + rows + recorded('001_a.sql', '002_b.sql'))
  expect((await told(root)).problems).toMatchObject([{ kind: 'unrecorded', recovery: { rehearsed: true } }])
})

test('a statement that may run twice is left to the next start', async () => {
  const files = { 'migrations/001_a.sql': 'CREATE TABLE IF NOT EXISTS a (x);\nCREATE TABLE IF NOT EXISTS b (x);\n' }
  const seen = await told(project(files, `CREATE TABLE a (x);${LOOP};`))
  const commands = seen.problems[0]?.recovery?.steps.map(({ command, sql }) => [command, sql])
  expect(seen.problems).toMatchObject([{ kind: 'half-applied', recovery: { rehearsed: true } }])
  expect(commands).toEqual([[null, null]])
})

describe('a history that is marked', () => {
  const files = {
    'migrations/000001_a.up.sql': A,
    'migrations/000002_b.up.sql':
      'CREATE TABLE tags (id INTEGER PRIMARY KEY);\nCREATE TABLE notes (id INTEGER PRIMARY KEY);\n',
  }
  const dirty =
    'CREATE TABLE schema_migrations (version uint64, dirty bool); INSERT INTO schema_migrations VALUES (2, 1);'

  test('golang-migrate: nothing of the file is there', async () => {
    const seen = await told(project(files, A + dirty))
    expect(seen.problems).toMatchObject([{ kind: 'failed', recovery: { rehearsed: true } }])
    const commands = seen.problems[0]?.recovery?.steps.map(({ command }) => command)
    expect(commands).toEqual([
      'migrate -path migrations -database "$DATABASE_URL" force 1',
      'migrate -path migrations -database "$DATABASE_URL" up',
    ])
  })

  test('golang-migrate: a part of it is', async () => {
    const seen = await told(project(files, `${A}CREATE TABLE tags (id INTEGER PRIMARY KEY);${dirty}`))
    expect(seen.half).toMatchObject({ done: 1, of: 2 })
    const [rest, mark] = seen.problems[0]?.recovery?.steps ?? []
    expect(rest?.sql).toContain('CREATE TABLE notes')
    expect(rest?.sql).not.toContain('CREATE TABLE tags')
    expect(mark?.command).toContain('force 2')
  })

  test('yoyo: a lock that nobody holds', async () => {
    const yoyo = 'CREATE TABLE _yoyo_migration (migration_hash, migration_id); CREATE TABLE yoyo_lock (locked, pid);'
    const rows = "INSERT INTO _yoyo_migration VALUES ('x', '0001_a'); INSERT INTO yoyo_lock VALUES (1, 7);"
    const seen = await told(project({ 'migrations/0001_a.sql': A, 'yoyo.ini': '' }, A + yoyo + rows))
    expect(seen.problems).toMatchObject([
      { kind: 'locked', recovery: { rehearsed: true, steps: [{ command: 'yoyo break-lock' }] } },
    ])
  })
})

test('the history decides where the repository says something else, and both are told', async () => {
  const d1 = 'CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT UNIQUE, applied_at);'
  const root = project(
    { ...FILES, 'migrate.sh': 'sqlite3 "$DB" < migrations/001_a.sql\n' },
    `${A}${d1}INSERT INTO d1_migrations (name) VALUES ('001_a.sql');`,
  )
  const seen = await told(root)
  expect(seen).toMatchObject({ code: 0, history: 'd1_migrations' })
  expect(seen.remarks.join()).toContain('the history of wrangler')
})

test('names that a shell would obey are quoted in every command', async () => {
  const name = "001_$(touch hit)'`x`.sql"
  const root = project({ [`migrations/${name}`]: A }, A + LOOP)
  const seen = await told(root)
  const [step] = seen.problems[0]?.recovery?.steps ?? []
  const script = `sqlite3() { printf '%s' "$2"; }\n${step?.command}`
  const { stdout } = spawnSync('sh', ['-c', script], { cwd: root, encoding: 'utf8' })
  expect(stdout).toBe(`INSERT INTO __MigrationHistory (MigrationName) VALUES ('${name.replace("'", "''")}');`)
  expect(existsSync(join(root, 'hit'))).toBe(false)
})

describe('a file that cannot be looked at ends with 2, and one sentence', () => {
  const answer = async (make: (path: string) => void): Promise<string> => {
    const root = project(FILES, A)
    make(join(root, 'x.db'))
    const { code, stdout, stderr } = await runCli(['status', 'x.db'], { cwd: root })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    return stderr
  }
  test('none there', async () => expect(await answer(() => {})).toContain('There is no file x.db'))
  test('empty', async () => expect(await answer((path) => writeFileSync(path, ''))).toContain('0 bytes'))
  test('a directory', async () => expect(await answer((path) => mkdirSync(path))).toContain('is a directory'))
  test('encrypted', async () =>
    expect(await answer((path) => writeFileSync(path, Buffer.alloc(8192, 0xa5)))).toContain('or an encrypted one'))
  test('damaged', async () => {
    const said = await answer((path) => {
      const bytes = readFileSync(path.replace('x.db', 'app.db'))
      bytes.fill(0xa5, 100, 300)
      writeFileSync(path, bytes)
    })
    expect(said).toContain('x.db: it is damaged')
  })
  test('ten gigabytes of nothing', async () => {
    const said = await answer((path) => {
      writeFileSync(path, 'SQLite format 3\0')
      truncateSync(path, 10 * 1024 ** 3)
    })
    expect(said).toContain('x.db: it is damaged')
  })
})

test('ten gigabytes are no reason to wait', async () => {
  const root = project(FILES, A + recorded('001_a.sql'))
  truncateSync(join(root, 'app.db'), 10 * 1024 ** 3)
  const { code, stdout } = await runCli(['status', 'app.db'], { cwd: root })
  expect(code).toBe(0)
  expect(stdout).toContain('10240 MB (of which only schema and history were read)')
})

test('of a large one only schema and history are read, and what rows would tell is not guessed', async () => {
  const begun = B.split(';\n').slice(0, 1).join(';\n')
  const big = 'CREATE TABLE big (x); INSERT INTO big VALUES (zeroblob(21500000));'
  const root = project(FILES, `${A}${begun};${big}${recorded('001_a.sql')}`)
  const seen = await told(root, '--memory', '100')
  expect(seen).toMatchObject({ database: { isOutline: true }, half: { done: 1, next: { at: { line: 2 } } } })
  expect(seen.problems).toMatchObject([
    { kind: 'half-applied', recovery: { rehearsed: false, steps: [{ sql: null, command: null }] } },
  ])
  expect(seen.drift.map(({ says }) => says)).toEqual(['table big is in the database, and no applied file makes it'])
})

test("the page's example is what is printed", async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/status.md'), 'utf8')
  const made =
    'CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER);\nINSERT INTO orders (user_id) VALUES (1);\n'
  const files = {
    'migrations/001_a.sql': A,
    'migrations/002_b.sql': `${made}CREATE INDEX orders_user ON orders (user_id);\n`,
  }
  const { stdout } = await runCli(['status', 'app.db'], { cwd: project(files, A + made + recorded('001_a.sql')) })
  const sized = (text: string) => text.replaceAll(/\d+ KB/g, 'KB')
  expect(sized(page)).toContain(sized(stdout.trim()))
})

test.each([
  [
    'a file',
    'WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) INSERT INTO users (id) SELECT x FROM n WHERE x < 0;',
    recorded('001_a.sql'),
  ],
  [
    'its history',
    'SELECT 1;',
    'CREATE VIEW __MigrationHistory AS WITH RECURSIVE n (MigrationName) AS (SELECT 1 UNION ALL SELECT MigrationName + 1 FROM n) SELECT MigrationName FROM n WHERE MigrationName < 0;',
  ],
])('SQL without an end in %s is ended by the deadline', async (_, sql, history) => {
  const root = project({ 'migrations/001_a.sql': A, 'migrations/002_b.sql': sql }, A + history)
  const { code, stderr } = await runBundledCli(['status', 'app.db', '--deadline', '1'], { cwd: root })
  expect(code).toBe(2)
  expect(stderr).toContain('it took more than 1 seconds')
})

describe('--on a database', () => {
  const files = { ...FILES, 'migrations/003_c.sql': "UPDATE users SET email = name || '@example.com';\n" }
  const people = "INSERT INTO users (name) SELECT 'p' || value FROM json_each('[1,2,3,4,5,6,7,8,9]');"

  test('what is pending there is new, and runs on its rows', async () => {
    const root = project(files, A + B + people + recorded('001_a.sql', '002_b.sql'))
    const { stdout } = await runCli(['--on', 'app.db', '--format', 'json'], { cwd: root })
    const [folder] = JSON.parse(stdout).folders
    expect(folder.migrations.map(({ change }: { change: string }) => change)).toEqual(['kept', 'kept', 'added'])
    expect(folder.base).toEqual({ ref: 'app.db', commit: null })
    // A row for each person, and for the index on the column.
    expect(folder.measures).toMatchObject({
      isThinned: false,
      statements: [{ line: 1, verb: 'UPDATE', rows: 10, written: 20 }],
    })
  })

  test('rows that make a file fail are found, however many others there are', async () => {
    const unique = { ...FILES, 'migrations/003_c.sql': 'CREATE UNIQUE INDEX u ON users (name);\n' }
    const many = `INSERT INTO users (name) WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 3000) SELECT iif(x = 3000, 'n2999', 'n' || x) FROM n;`
    const root = project(unique, A + B + many + recorded('001_a.sql', '002_b.sql'))
    const { code, stdout } = await runCli(['--on', 'app.db', '--format', 'json'], { cwd: root })
    const report = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(report.folders[0].measures).toMatchObject({ rows: 3003, isThinned: true })
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toContain('fails-with-rows')
  })

  test('takes no other base', async () => {
    const root = project(files, A + recorded('001_a.sql'))
    const { code, stderr } = await runCli(['--on', 'app.db', '--all'], { cwd: root })
    expect(code).toBe(2)
    expect(stderr).toContain('use one of them')
  })
})
