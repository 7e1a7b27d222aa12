/** `status` on databases that the real tools have just made, in every state that they leave them in; its advice is then followed. */

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCli } from '../support/doors.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'status-'))
  folders.push(root)
  write(root, files)
  return root
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

interface Step {
  readonly command: string | null
  readonly sql: string | null
  readonly says: string
}

interface Told {
  readonly verdict: string
  readonly database: { readonly beside: readonly string[]; readonly isOutline: boolean }
  readonly history: string | null
  readonly files: readonly { readonly state: string }[]
  readonly half: { readonly done: number } | null
  readonly problems: readonly {
    readonly kind: string
    readonly recovery: { readonly rehearsed: boolean; readonly steps: readonly Step[] } | null
  }[]
  readonly drift: readonly { readonly says: string }[]
}

/** Neither the database nor what lies beside it is changed, and nothing is made. */
async function status(root: string, database = 'app.db', ...args: string[]): Promise<Told> {
  const list = () => readdirSync(dirname(join(root, database))).sort()
  const before = [list(), ...list().map((name) => contentOf(join(dirname(join(root, database)), name)))]
  const { stdout, stderr } = await runCli(['status', database, ...args, '--format', 'json'], { cwd: root })
  expect([list(), ...list().map((name) => contentOf(join(dirname(join(root, database)), name)))]).toEqual(before)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Told
}

function contentOf(path: string): string {
  try {
    return readFileSync(path).toString('base64')
  } catch {
    return ''
  }
}

const states = ({ files }: Told) => files.map(({ state }) => state).join()
const kinds = ({ problems }: Told) => problems.map(({ kind }) => kind).join()

function sqlite(root: string, input: string, ...args: string[]): void {
  execFileSync('sqlite3', [...args, 'app.db'], { cwd: root, input, stdio: ['pipe', 'ignore', 'pipe'] })
}

/** Runs in a process group of its own, which may kill itself; the exit code, null where it did. */
function apart(program: string, args: readonly string[], cwd: string, input = ''): Promise<number | null> {
  const child = spawn(program, args, { cwd, detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return new Promise((done) => child.on('close', done))
}

/** Types what a recovery says, in a real shell. */
function follow(root: string, { problems }: Told): void {
  for (const { sql, command, says } of problems[0]?.recovery?.steps ?? []) {
    const name = /\b(\w+\.sql)\b/.exec(says)?.[1] ?? (says.includes('rest.sql') ? 'rest.sql' : 'history.sql')
    if (sql !== null) writeFileSync(join(root, name), sql)
    if (command !== null) execFileSync('sh', ['-c', command], { cwd: root })
  }
}

const TABLE =
  'CREATE TABLE IF NOT EXISTS __MigrationHistory (Id INTEGER PRIMARY KEY AUTOINCREMENT, MigrationName TEXT NOT NULL UNIQUE, AppliedAt DATETIME DEFAULT CURRENT_TIMESTAMP);'

/** A loop as guides write it: ask, apply, record. */
const LOOP = `#!/bin/sh
sqlite3 app.db "${TABLE}"
for file in migrations/*.sql; do
  name=$(basename "$file")
  [ "$(sqlite3 app.db "SELECT COUNT(*) FROM __MigrationHistory WHERE MigrationName = '$name';")" = 0 ] || continue
  sqlite3 -bail app.db < "$file" || exit 1
  sqlite3 app.db "INSERT INTO __MigrationHistory (MigrationName) VALUES ('$name');"
done
`

const USERS = 'CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n'
const KILLED = `CREATE TABLE tags (id INTEGER PRIMARY KEY, label TEXT);
INSERT INTO tags (label) VALUES ('new');
.system kill -KILL 0
CREATE INDEX tags_label ON tags (label);
`

describe("the sqlite3 shell's loop", () => {
  const start = (root: string) => apart('sh', ['migrate.sh'], root)
  const loop = (second: string) =>
    project({ 'migrate.sh': LOOP, 'migrations/001_users.sql': USERS, 'migrations/002_tags.sql': second })

  test('killed in the middle; what status says is typed; the next start has nothing to do', async () => {
    const root = loop(KILLED)
    await start(root)
    write(root, { 'migrations/002_tags.sql': KILLED.replace('.system kill -KILL 0\n', '') })
    const seen = await status(root)
    expect([states(seen), kinds(seen), seen.half?.done]).toEqual(['applied,half', 'half-applied', 2])
    follow(root, seen)
    expect(await status(root)).toMatchObject({ verdict: 'in-step' })
    expect(await start(root)).toBe(0)
    expect(await status(root)).toMatchObject({ verdict: 'in-step' })
  })

  test('without a history', async () => {
    const root = loop(KILLED.replace('.system kill -KILL 0\n', ''))
    sqlite(root, USERS)
    const seen = await status(root)
    expect(kinds(seen)).toBe('no-history')
    follow(root, seen)
    expect(await start(root)).toBe(0)
    expect(await status(root)).toMatchObject({ verdict: 'in-step' })
  })

  test('a write-ahead log that nobody has taken in counts', async () => {
    const root = loop('CREATE TABLE tags (id INTEGER PRIMARY KEY);\n')
    await start(root)
    sqlite(root, 'PRAGMA journal_mode = WAL;\n.dbconfig no_ckpt_on_close on\nCREATE TABLE by_hand (x);\n')
    expect(existsSync(join(root, 'app.db-wal'))).toBe(true)
    const seen = await status(root)
    expect(seen.database.beside).toEqual(['-wal'])
    expect(seen.drift.map(({ says }) => says).join()).toContain('by_hand')
  })

  test('of a large one the log counts as well', async () => {
    const root = loop('CREATE TABLE tags (id INTEGER PRIMARY KEY);\n')
    await start(root)
    const big = 'CREATE TABLE big (x); INSERT INTO big VALUES (zeroblob(22000000));'
    sqlite(root, `${big}\nPRAGMA journal_mode = WAL;\n.dbconfig no_ckpt_on_close on\nCREATE TABLE by_hand (x);\n`)
    const seen = await status(root, 'app.db', '--memory', '100')
    expect(seen.database).toMatchObject({ isOutline: true })
    expect(seen.drift.map(({ says }) => says).join()).toContain('by_hand')
    expect(states(seen)).toBe('applied,applied')
  })

  test('a journal that a killed process has left takes back what it had begun', async () => {
    const root = loop('CREATE TABLE tags (id INTEGER PRIMARY KEY);\n')
    await start(root)
    const fill =
      'CREATE TABLE big AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 50000) SELECT x FROM n;'
    // A cache of ten pages: the others are written before the commit that never comes.
    await apart('sqlite3', ['app.db'], root, `PRAGMA cache_size = 10;\nBEGIN;\n${fill}\n.system kill -KILL 0\n`)
    expect(existsSync(join(root, 'app.db-journal'))).toBe(true)
    const seen = await status(root)
    expect(seen).toMatchObject({ verdict: 'in-step', database: { beside: ['-journal'] } })
  })

  test('a database that somebody holds locked is looked at all the same', async () => {
    const root = loop('CREATE TABLE tags (id INTEGER PRIMARY KEY);\n')
    await start(root)
    const inside = ['BEGIN EXCLUSIVE;', `.system touch locked`, '.system sleep 5', 'ROLLBACK;'].join('\n')
    const holder = execFileSync(
      'sh',
      ['-c', `printf '%s\\n' "$1" | sqlite3 app.db > /dev/null 2>&1 & echo $!`, 'sh', inside],
      { cwd: root },
    )
    while (!existsSync(join(root, 'locked'))) await new Promise((done) => setTimeout(done, 50))
    expect(await status(root)).toMatchObject({ verdict: 'in-step' })
    expect(`${holder}`).toMatch(/\d/)
  })
})

test('dbmate: a file without a transaction that fails, then its advice', async () => {
  const program = createRequire(import.meta.url).resolve('@dbmate/linux-x64/bin/dbmate')
  const up = (root: string) =>
    spawnSync(program, ['--url', 'sqlite:app.db', '--no-dump-schema', 'up'], { cwd: root, env: { HOME: root } }).status
  const second = (last: string) =>
    `-- migrate:up transaction:false\nCREATE TABLE tags (id INTEGER PRIMARY KEY);\n${last}\n-- migrate:down\n`
  const root = project({
    'db/migrations/20260101000000_users.sql': `-- migrate:up\n${USERS}\n-- migrate:down\n`,
    'db/migrations/20260102000000_tags.sql': second('INSERT INTO nowhere VALUES (1);'),
  })
  expect(up(root)).not.toBe(0)
  write(root, { 'db/migrations/20260102000000_tags.sql': second('CREATE TABLE notes (id INTEGER PRIMARY KEY);') })
  const seen = await status(root)
  expect([seen.history, states(seen), kinds(seen)]).toEqual(['schema_migrations', 'applied,half', 'half-applied'])
  follow(root, seen)
  expect(up(root)).toBe(0)
  expect(await status(root)).toMatchObject({ verdict: 'in-step' })
})

test('drizzle-orm: applied, changed since, and a file to come', async () => {
  const journal = (...tags: string[]) =>
    JSON.stringify({
      ...{ version: '7', dialect: 'sqlite' },
      entries: tags.map((tag, idx) => ({ idx, version: '6', when: 1767225600000 + idx, tag, breakpoints: true })),
    })
  const root = project({
    'drizzle/meta/_journal.json': journal('0000_users', '0001_tags'),
    'drizzle/0000_users.sql': USERS,
    'drizzle/0001_tags.sql': 'CREATE TABLE tags (id integer);--> statement-breakpoint\nCREATE INDEX t ON tags (id);',
    'start.mjs': `import init from 'sql.js'
import { drizzle } from 'drizzle-orm/sql-js'
import { migrate } from 'drizzle-orm/sql-js/migrator'
import { writeFileSync } from 'node:fs'
const { Database } = await init()
const database = new Database()
migrate(drizzle(database), { migrationsFolder: 'drizzle' })
writeFileSync('app.db', database.export())
`,
  })
  symlinkSync(join(import.meta.dirname, 'node_modules'), join(root, 'node_modules'))
  execFileSync(process.execPath, ['start.mjs'], { cwd: root })
  expect(await status(root, 'app.db', 'drizzle')).toMatchObject({ verdict: 'in-step', history: '__drizzle_migrations' })
  write(root, {
    'drizzle/meta/_journal.json': journal('0000_users', '0001_tags', '0002_notes'),
    'drizzle/0000_users.sql': `-- People.\n${USERS}`,
    'drizzle/0002_notes.sql': 'CREATE TABLE notes (id integer);',
  })
  expect(states(await status(root, 'app.db', 'drizzle'))).toBe('edited,applied,pending')
})

test("wrangler's local D1, with its log beside it", async () => {
  const root = project({
    'migrations/0001_users.sql': `${USERS}-- people\nINSERT INTO users (name) VALUES ('Ann');\n`,
    'wrangler.json': JSON.stringify({
      ...{ name: 'status', compatibility_date: '2025-01-01' },
      d1_databases: [{ binding: 'DB', database_name: 'db', database_id: '00000000-0000-0000-0000-000000000001' }],
    }),
  })
  const program = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin', 'wrangler.js')
  const env = {
    ...{ PATH: process.env.PATH, HOME: root, CI: '1', WRANGLER_SEND_METRICS: 'false' },
    ...{ WRANGLER_HIDE_BANNER: 'true', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  }
  execFileSync(process.execPath, [program, 'd1', 'migrations', 'apply', 'db', '--local'], {
    cwd: root,
    env,
    stdio: 'pipe',
  })
  const state = join(root, '.wrangler/state/v3/d1/miniflare-D1DatabaseObject')
  mkdirSync(join(root, 'copy'))
  for (const name of readdirSync(state).filter((it) => /^[0-9a-f]{64}\.sqlite/.test(it)))
    cpSync(join(state, name), join(root, 'copy', name.replace(/^[0-9a-f]{64}\.sqlite/, 'app.db')))
  expect(await status(root, 'copy/app.db')).toMatchObject({ verdict: 'in-step', history: 'd1_migrations' })
  write(root, { 'migrations/0002_email.sql': 'ALTER TABLE users ADD COLUMN email TEXT;\n' })
  expect(await status(root, 'copy/app.db')).toMatchObject({ verdict: 'pending' })
})
