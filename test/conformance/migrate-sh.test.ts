/** The scripts that `init --deploy` writes, by every kind of shell and awk: starts at once, hostile names and files, copies. */

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ROOT } from './shell.ts'

const ASSETS = join(import.meta.dirname, '../../src/commands/assets')
const LINE = '━'.repeat(42)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(ROOT, 'migrate-sh-'))
  for (const name of ['it\'s "mi$(x)grations', 'tmp']) mkdirSync(join(folder, name))
})
afterEach(() => rmSync(folder, { recursive: true }))

const database = (): string => join(folder, 'it\'s "the" data.db')

function environment(path = process.env.PATH): NodeJS.ProcessEnv {
  return {
    PATH: path,
    DB_PATH: database(),
    MIGRATIONS_PATH: join(folder, 'it\'s "mi$(x)grations'),
    TMPDIR: join(folder, 'tmp'),
  }
}

function files(texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, 'it\'s "mi$(x)grations', name), text)
}

function run(
  env = environment(),
  shell = ['dash'],
  script = 'migrate.sh',
): { code: number | null; out: string; err: string } {
  const [program = '', ...words] = shell
  const { status, stdout, stderr } = spawnSync(program, [...words, join(ASSETS, script)], {
    env,
    encoding: 'utf8',
    cwd: folder,
  })
  return { code: status, out: stdout, err: stderr }
}

function asked(sql: string): string {
  return execFileSync('sqlite3', [database(), sql], { encoding: 'utf8' }).trim()
}

const names = (): string => asked('SELECT MigrationName FROM __MigrationHistory ORDER BY Id')
const copies = (): string[] => readdirSync(folder).filter((name) => name.includes('.before-'))

/** A folder with BusyBox under the names of the programs that the scripts need, and SQLite's shell: nothing else. */
function onlyBusyBox(): string {
  const path = join(folder, 'bin')
  mkdirSync(path)
  const find = (name: string) => execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
  for (const name of ['sh', 'awk', 'cat', 'date', 'mktemp', 'mv', 'rm', 'sed', 'tr'])
    symlinkSync(find('busybox'), join(path, name))
  symlinkSync(find('sqlite3'), join(path, 'sqlite3'))
  return path
}

test('shellcheck finds nothing in the scripts', () => {
  execFileSync('shellcheck', ['--shell=sh', 'migrate.sh', 'seed.sh'], { cwd: ASSETS })
})

const COLUMNS = `-- twice the same, and what only looks like it
ALTER TABLE "My T" ADD COLUMN IF NOT EXISTS c TEXT DEFAULT 'it''s;
.quit
'; ALTER TABLE "My T"
  ADD /* IF */ if not exists -- here
 [a b] TEXT; INSERT INTO "My T" ("a b") VALUES ('IF NOT EXISTS
go
');
alter table main."My T" add column if not exists C`

describe.each([
  { shell: 'dash', by: () => ({ env: environment(), shell: ['dash'] }) },
  { shell: 'bash', by: () => ({ env: environment(), shell: ['bash'] }) },
  { shell: 'busybox', by: () => ({ env: environment(onlyBusyBox()), shell: [join(folder, 'bin', 'sh')] }) },
])('$shell', ({ by }) => {
  test("speaks the guide's lines, adds columns that are missing, and does nothing twice", () => {
    files({
      '001_a.sql': `BEGIN;\nCREATE TABLE "My T" (id INTEGER PRIMARY KEY, [a b] TEXT);\nCOMMIT;\n`,
      "002_it's $(touch x) `y`.sql": COLUMNS,
      '003_line\nbreak.sql': `\uFEFFDELETE FROM "My T" WHERE 0; -- ${'x'.repeat(100_000)}`,
      '002_it.down.sql': 'DROP TABLE "My T";',
      '-bail.sql': `INSERT INTO "My T" VALUES (7, '${"''".repeat(20_000)}', NULL);`.replace('INSERT', 'SELECT 1; --'),
    })
    const { env, shell } = by()
    const first = run(env, shell)
    expect(first).toMatchObject({ code: 0, err: '' })
    const head = [
      LINE,
      ' Database Migration',
      LINE,
      `ℹ Database: ${database()}`,
      `ℹ Migrations: ${env.MIGRATIONS_PATH}`,
      LINE,
    ]
    expect(first.out.split('\n').slice(0, 8)).toEqual([
      ...head,
      '✓ Migration history table ready',
      'ℹ Found 4 migration files',
    ])
    expect(first.out).toMatch(/^✓ 001_a\.sql applied$/m)
    expect(first.out).toMatch(/^✓ 003_line\?break\.sql applied$/m)
    expect(first.out.trimEnd().split('\n').at(-1)).toBe('✓ Migration completed successfully!')
    expect(asked('SELECT count(*), length("a b"), length(c) FROM "My T"')).toBe('1|17|12')
    const known = names()
    const again = run(env, shell)
    expect(again).toMatchObject({ code: 0, err: '' })
    expect(again.out.match(/ - already applied$/gm)).toHaveLength(4)
    expect(names()).toBe(known)
    expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  })

  test.each([
    ['a command of the shell', 'CREATE TABLE b (x);\n.shell touch touched\n', 'line 2: '],
    ['a quiet end', 'CREATE TABLE b (x);\n.quit\n', 'line 2: '],
    ['a COMMIT of its own', 'CREATE TABLE b (x); COMMIT; SELECT 1;', 'line 1: COMMIT: '],
    ['a ROLLBACK of its own', 'BEGIN; CREATE TABLE b (x);\nROLLBACK;', 'line 2: ROLLBACK: '],
    ['two transactions', 'BEGIN; CREATE TABLE b (x); COMMIT;\nBEGIN; COMMIT;', 'line 2: '],
    ['a BEGIN in the middle', 'CREATE TABLE b (x);\nBEGIN; COMMIT;', 'line 2: COMMIT'],
    ['an open quote', "CREATE TABLE b (x DEFAULT 'y);\n", 'inside quotes'],
    [
      'an open trigger',
      'CREATE TABLE b (x);\nCREATE TRIGGER t AFTER INSERT ON b BEGIN SELECT 1;',
      'inside CREATE TRIGGER',
    ],
    ['a NUL', 'CREATE TABLE b (x);\n\0DROP TABLE a;', 'has a NUL'],
    [
      'an error in the middle',
      'CREATE TABLE b (x);\nDELETE FROM a;\nINSERT INTO none VALUES (1);\n',
      'line 3: no such table: none',
    ],
    [
      'an error in a guarded column',
      'CREATE TABLE b (x);\nALTER TABLE none ADD COLUMN IF NOT EXISTS c;',
      'no such table: none',
    ],
  ])('of a file with %s does nothing and says why', (_, text, says) => {
    files({
      '001_a.sql': "CREATE TABLE a (x); INSERT INTO a VALUES ('kept');",
      '002_b.sql': text,
      '003_c.sql': 'CREATE TABLE c (x);',
    })
    const { env, shell } = by()
    const { code, err } = run(env, shell)
    expect({ code, names: names(), rows: asked('SELECT x FROM a') }).toEqual({
      code: 1,
      names: '001_a.sql',
      rows: 'kept',
    })
    expect(err).toContain(says)
    expect(err).toContain('002_b.sql')
    expect(asked("SELECT group_concat(name) FROM sqlite_master WHERE name IN ('b', 'c')")).toBe('')
    expect([...copies(), ...readdirSync(folder).filter((name) => name === 'touched')]).toEqual([])
  })

  test('warns of a file that was edited since, also one that an older script applied, and goes on', () => {
    files({ '001_a.sql': 'CREATE TABLE a (x);' })
    const { env, shell } = by()
    execFileSync('sqlite3', [
      database(),
      'CREATE TABLE __MigrationHistory (Id INTEGER PRIMARY KEY, MigrationName TEXT UNIQUE)',
    ])
    execFileSync('sqlite3', [database(), "INSERT INTO __MigrationHistory (MigrationName) VALUES ('001_a.sql')"])
    expect(run(env, shell)).toMatchObject({ code: 0 })
    files({ '001_a.sql': 'CREATE TABLE a (y);', '002_b.sql': 'CREATE TABLE b (x);' })
    const edited = run(env, shell)
    expect(edited.out).toMatch(/^⚠ 001_a\.sql was edited after it was applied: .*\n(?:.*\n)*✓ 002_b\.sql applied$/m)
    expect(edited.code).toBe(0)
  })

  test('copies the database before a file that may lose rows, and keeps the copy', () => {
    files({ '001_a.sql': "CREATE TABLE a (x); INSERT INTO a VALUES ('old');", '002_b.sql': 'CREATE TABLE b (x);' })
    const { env, shell } = by()
    run(env, shell)
    expect(copies()).toEqual([])
    files({ '003_c.sql': "UPDATE a SET x = 'new'; ALTER TABLE a ADD COLUMN y; DROP TABLE b;" })
    const { out, code } = run(env, shell)
    const [copy, ...more] = copies()
    expect({ code, more }).toEqual({ code: 0, more: [] })
    expect(out).toContain(`ℹ Backup: ${join(folder, `${copy}`)}\n`)
    expect(execFileSync('sqlite3', [join(folder, `${copy}`), 'SELECT * FROM a'], { encoding: 'utf8' })).toBe('old\n')
    files({ '004_d.sql': 'DELETE FROM a;' })
    expect(run({ ...env, BACKUP_PATH: '/nonexistent' }, shell)).toMatchObject({ code: 1 })
    expect(asked('SELECT * FROM a')).toBe('new|')
  })

  test('seeds one administrator from a hash that stands in no file of the image', () => {
    files({ '001_a.sql': 'CREATE TABLE AdminUsers (Username TEXT, PasswordHash TEXT, CreatedAt TEXT);' })
    const { env, shell } = by()
    run(env, shell)
    expect(run(env, shell, 'seed.sh')).toMatchObject({ code: 1, out: '' })
    writeFileSync(join(folder, 'hash'), "it's a $(hash)\n")
    const secret = { ...env, ADMIN_PASSWORD_HASH_FILE: join(folder, 'hash') }
    expect(run(secret, shell, 'seed.sh').out).toMatch(/✓ Admin user created \(username: admin\)\n$/)
    expect(run(env, shell, 'seed.sh')).toMatchObject({ code: 0, out: '✓ Admin user already exists\n' })
    expect(asked('SELECT Username, PasswordHash FROM AdminUsers')).toBe("admin|it's a $(hash)")
  })
})

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve))

test('four starts at once apply each file once, and all of them end well', async () => {
  cpSync(join(ASSETS, 'migrate.sh'), join(folder, 'migrate.sh'))
  files({ '001_a.sql': 'CREATE TABLE a (x);', '002_b.sql': 'INSERT INTO a VALUES (1); UPDATE a SET x = x + 1;' })
  const slow =
    'INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT max(i) FROM n;'
  files({ '003_c.sql': slow, '004_d.sql': slow, '005_e.sql': 'ALTER TABLE a ADD COLUMN y;' })
  const starts = [1, 2, 3, 4].map(() =>
    spawn('dash', ['migrate.sh'], { cwd: folder, env: environment(), stdio: 'ignore' }),
  )
  expect(await Promise.all(starts.map(ended))).toEqual([0, 0, 0, 0])
  expect(asked('SELECT * FROM a')).toBe('2|\n200000|\n200000|')
  expect(names().split('\n')).toHaveLength(5)
})

test('who waits in vain for the lock changes nothing and says so', () => {
  files({ '001_a.sql': 'CREATE TABLE a (x);' })
  run()
  files({ '002_b.sql': 'CREATE TABLE b (x);' })
  const hold = `BEGIN IMMEDIATE;\n.shell LOCK_TIMEOUT=0 dash '${join(ASSETS, 'migrate.sh')}' 2> '${join(folder, 'told')}'\n`
  execFileSync('sqlite3', [database()], { input: hold, env: environment() })
  expect(execFileSync('cat', [join(folder, 'told')], { encoding: 'utf8' })).toMatch(
    /database is locked.*\n✗ .*002_b\.sql\n$/,
  )
  expect(names()).toBe('001_a.sql')
})
