/** `sqlite-rehearsal init` through the command line, in real repositories of the kinds that there are. */

import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeNew } from '../../src/commands/init/new-files.ts'
import { Trouble } from '../../src/trouble.ts'
import type { Run } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { type Files, git, makeRepo, type Repo, temporaryFolder } from '../support/git.ts'
import { workflowErrors } from '../support/workflow-parser.ts'

const SETTINGS = '.github/rehearsal.yml'
const WORKFLOW = '.github/workflows/rehearse.yml'
const TABLE = 'CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n'

const cli = (args: readonly string[], cwd: string): Promise<Run> => runCli(args, { cwd, env: { HOME: '/nonexistent' } })

const read = (repo: Repo, path: string): string => readFileSync(join(repo.root, path), 'utf8')

/** Runs init, which must work, and then the check with what it wrote, which must have been possible. */
async function initialised(repo: Repo): Promise<{ printed: string; settings: unknown; report: Run }> {
  const run = await cli(['init'], repo.root)
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(await workflowErrors(WORKFLOW, read(repo, WORKFLOW))).toEqual([])
  const report = await cli(['--format', 'json'], repo.root)
  expect(report.stderr).toBe('')
  expect([0, 1]).toContain(report.code)
  return { printed: run.stdout, settings: parse(read(repo, SETTINGS)), report }
}

/** What stands on stderr when init could not do it; nothing is printed. */
async function trouble(cwd: string, args: readonly string[] = []): Promise<string> {
  const run = await cli(['init', ...args], cwd)
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' })
  expect(run.stderr).toMatch(/^sqlite-rehearsal: /)
  expect(run.stderr).not.toMatch(/\n {4}at /)
  return run.stderr
}

/** Every file of the working tree with its content, links as links. */
function snapshot(repo: Repo): Record<string, string> {
  const all = readdirSync(repo.root, { recursive: true, encoding: 'utf8' }).filter((path) => !/^\.git($|\/)/.test(path))
  return Object.fromEntries(
    all.sort().map((path) => {
      const stats = lstatSync(join(repo.root, path))
      if (stats.isSymbolicLink()) return [path, `-> ${readlinkSync(join(repo.root, path))}`]
      return [path, stats.isDirectory() ? 'folder' : read(repo, path)]
    }),
  )
}

const GUIDE: Files = {
  'backend/migrations/001_initial_schema.sql': TABLE,
  'backend/migrations/002_index.sql': 'CREATE INDEX IF NOT EXISTS a_name ON a (name);\n',
  'backend/scripts/migrate.sh': `#!/bin/bash
for migration in $(ls "/app/migrations"/*.sql | sort); do
  applied=$(sqlite3 "$DB_PATH" "SELECT COUNT(*) FROM __MigrationHistory WHERE MigrationName = '$migration';")
  if [ "$applied" -eq "0" ]; then
    sqlite3 "$DB_PATH" < "$migration" || exit 1
    sqlite3 "$DB_PATH" "INSERT INTO __MigrationHistory (MigrationName) VALUES ('$migration');"
  fi
done
sqlite3 "$DB_PATH" < /app/scripts/seed.sql
`,
  'backend/scripts/seed.sql': "INSERT INTO a (name) SELECT 'x' WHERE NOT EXISTS (SELECT 1 FROM a);\n",
  'backend/Dockerfile':
    'FROM alpine:3\nRUN apk add sqlite\nCOPY migrations /app/migrations\nCOPY scripts /app/scripts\n',
  'k8s/deployment.yml': 'initContainers:\n  - name: db-migration\n    command: ["/app/scripts/migrate.sh"]\n',
}

describe('a repository', () => {
  it('with a shell script gets the default, and the reason', async () => {
    const repo = makeRepo(GUIDE)
    const { printed, settings } = await initialised(repo)
    expect(settings).toBeNull()
    expect(printed).toMatch(
      /^backend\/migrations\/\n {2}layout {2}plain, counting up: 2 files, 001_initial_schema\.sql … 002/,
    )
    expect(printed).toMatch(
      / {2}runner {2}sqlite3, the default\n +backend\/scripts\/migrate\.sh:5: sqlite3 "\$DB_PATH" < "\$migr/,
    )
    expect(printed).toMatch(/seeds.*\n {2}backend\/scripts\/seed\.sql, by backend\/scripts\/migrate\.sh:9: /)
    expect(printed).toMatch(
      /Next:\n {2}1\. npx sqlite-rehearsal.*\n {2}2\. git add \.github\/rehearsal\.yml \.github\/work/,
    )
    expect(read(repo, SETTINGS)).toMatch(/^# sqlite: X\.Y$/m)
    expect(read(repo, SETTINGS)).toMatch(/^# seeds: \[backend\/scripts\/seed\.sql\]$/m)
    expect(read(repo, SETTINGS).split('\n')[0]).toMatch(
      /^# yaml-language-server: \$schema=https:.*settings\.schema\.json$/,
    )
  })

  it('may take the commented lines as they are', async () => {
    const repo = makeRepo(GUIDE)
    await initialised(repo)
    const text = read(repo, SETTINGS).replace(/^# (?=(?:runner|seeds): )/gm, '')
    expect(parse(text)).toEqual({ runner: 'sqlite3', seeds: ['backend/scripts/seed.sql'] })
    repo.write({ [SETTINGS]: text, 'backend/migrations/003_b.sql': 'CREATE TABLE IF NOT EXISTS b (x);\n' })
    expect(await cli([], repo.root)).toMatchObject({ code: 0, stderr: '' })
  })

  it('of wrangler gets D1', async () => {
    const repo = makeRepo({
      'wrangler.toml': '[[d1_databases]]\nbinding = "DB"\nmigrations_dir = "db/sql"\n',
      'package.json': '{\n"scripts": {\n"deploy": "wrangler d1 migrations apply DB --remote"\n}}',
      'db/sql/0001_a.sql': TABLE,
    })
    const { printed, settings } = await initialised(repo)
    expect(settings).toEqual({ runner: 'd1' })
    expect(printed).toMatch(/runner {2}d1\n +wrangler\.toml:3: migrations_dir = "db\/sql"\n +package\.json:3: /)
    expect(read(repo, SETTINGS)).not.toMatch(/sqlite:/)
  })

  it('of several workers gets an entry for each folder', async () => {
    const worker = (name: string) => ({
      [`apps/${name}/wrangler.jsonc`]: '{ // worker\n"d1_databases": [{ "binding": "DB", }],\n}\n',
      [`apps/${name}/migrations/0001_a.sql`]: TABLE,
    })
    const repo = makeRepo({ ...worker('one'), ...worker('two'), 'tools/sql/001_a.sql': TABLE })
    const { settings, report } = await initialised(repo)
    const d1 = (path: string) => ({ path, runner: 'd1' })
    expect(settings).toEqual({ folders: [d1('apps/one/migrations'), d1('apps/two/migrations'), 'tools/sql'] })
    const runners = JSON.parse(report.stdout).folders.map((it: { runner: string }) => it.runner)
    expect(runners).toEqual(['d1', 'd1', 'sqlite3'])
  })

  it('of drizzle gets its migrator, and D1 where wrangler applies the files', async () => {
    const files = {
      'drizzle.config.ts': "export default defineConfig({\n  dialect: 'sqlite',\n  out: './drizzle',\n})\n",
      'drizzle/0000_a.sql': TABLE,
      'drizzle/meta/_journal.json': '{}',
    }
    expect((await initialised(makeRepo(files))).settings).toEqual({ runner: 'drizzle' })
    const wrangler = { 'wrangler.toml': '[[d1_databases]]\nmigrations_dir = "drizzle"\n' }
    const { printed, settings } = await initialised(makeRepo({ ...files, ...wrangler }))
    expect(settings).toEqual({ runner: 'd1' })
    expect(printed).toMatch(/what applies them counts:\n +drizzle\.config\.ts:3: out: '\.\/drizzle',? \(drizzle\)/)
  })

  it('of dbmate is read as dbmate reads it', async () => {
    const repo = makeRepo({
      'db/migrations/20240101000000_a.sql': `-- migrate:up\n${TABLE}\n-- migrate:down\nDROP TABLE a;\n`,
      'package.json': '{\n"devDependencies": {\n"dbmate": "^2"\n}}',
    })
    const { printed, settings } = await initialised(repo)
    expect(settings).toEqual({ runner: 'dbmate' })
    expect(printed).toMatch(/layout {2}timestamp, dated: 20240101000000_a\.sql/)
    expect(printed).toMatch(/20240101000000_a\.sql:1: -- migrate:up/)
    expect(printed).not.toContain('Careful')
  })

  it('with a folder for another database leaves that out', async () => {
    const repo = makeRepo({
      'drizzle.config.ts': "export default { dialect: 'postgresql', out: './pg' }\n",
      'pg/0000_a.sql': 'CREATE TABLE a (id serial);',
      'lite/0001_a.sql': TABLE,
    })
    const { printed, settings } = await initialised(repo)
    expect(settings).toEqual({ folders: ['lite'] })
    expect(printed).toMatch(/Also seen\n {2}drizzle\.config\.ts:1: /)
  })

  it('whose names have a hyphen needs no settings for them', async () => {
    const hyphens = makeRepo({ 'm/001-a.sql': TABLE, 'm/002-b.sql': TABLE.replace(' a ', ' b ') })
    const { settings, report } = await initialised(hyphens)
    expect(settings).toBeNull()
    expect(JSON.parse(report.stdout).folders[0].migrations).toHaveLength(2)
    const changed = makeRepo({ 'm/001_a.sql': TABLE, 'm/002_b.sql': TABLE, 'm/20260101000000_c.sql': TABLE })
    expect((await initialised(changed)).settings).toEqual({ layout: 'timestamp' })
  })

  it('is told what speaks against what was chosen', async () => {
    const repo = makeRepo({ ...GUIDE, 'go.mod': 'require github.com/pressly/goose/v3 v3.1.0\n// sqlite\n' })
    const { printed } = await initialised(repo)
    expect(printed).toMatch(/not as clearly:\n +go\.mod:1: require github\.com\/pressly\/goose.* \(goose\)/)
    expect(read(repo, SETTINGS)).toMatch(/^# go\.mod:1: /m)
  })

  it('is told what speaks as loudly', async () => {
    const bails = 'for f in /app/migrations/*; do sqlite3 -bail "$DB" < "$f"; done\n'
    const { printed } = await initialised(makeRepo({ ...GUIDE, 'backend/scripts/other.sh': bails }))
    expect(printed).toMatch(
      /and no less than that for sqlite3; .*:\n +backend\/scripts\/other\.sh:1: .* \(sqlite3-bail\)/,
    )
  })

  it('is told which files could not be read', async () => {
    const repo = makeRepo({ ...GUIDE, Makefile: new Uint8Array([0xff, 0xfe, 0x0a]) })
    const { printed } = await initialised(repo)
    expect(printed).toMatch(/Also seen\n {2}Makefile\n {4}Makefile is not UTF-8/)
  })

  it('without any sign of a runner is asked for it', async () => {
    const { printed, settings } = await initialised(makeRepo({ 'migrations/001_a.sql': TABLE }))
    expect(settings).toBeNull()
    expect(printed).toMatch(/Nothing was found that applies these files/)
  })

  it('may be entered anywhere, and have files that git does not know yet', async () => {
    const repo = makeRepo({ 'docs/x.md': 'x' })
    repo.write({ 'migrations/001_a.sql': TABLE })
    const run = await cli(['init'], join(repo.root, 'docs'))
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(new RegExp(`^In ${repo.root}\n\nmigrations/\n`))
    expect(existsSync(join(repo.root, SETTINGS))).toBe(true)
    expect(existsSync(join(repo.root, 'docs/.github'))).toBe(false)
  })

  it.each([
    ['prisma/migrations/20240101000000_init/migration.sql', 'prisma'],
    ['drizzle/20240101000000_init/snapshot.json', 'drizzle-1'],
    ['migrations/2024-01-01-000000_init/up.sql', 'diesel'],
    ['migrations/01-init/up.sql', 'rusqlite-migration'],
    ['sql/V1__init.sql', 'refinery'],
    ['db/1.sqm', 'sqldelight'],
  ])('gets the tool that has such names where nothing else tells: %s', async (path, runner) => {
    const sql = path.replace('snapshot.json', 'migration.sql')
    const { settings, printed } = await initialised(makeRepo({ [path]: TABLE, [sql]: TABLE }))
    expect(settings).toEqual({ runner })
    expect(printed).toMatch(/By the names of its files/)
  })

  it('whose tool names a folder that is not there yet gets both files', async () => {
    const repo = makeRepo({ 'wrangler.json': '{"d1_databases": [{"migrations_dir": "sql"}]}' })
    const run = await cli(['init'], repo.root)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/^sql\/\n {2}layout {2}not known before the first file is there/)
    expect(parse(read(repo, SETTINGS))).toEqual({ runner: 'd1' })
    repo.write({ 'sql/0001_a.sql': TABLE })
    expect(await cli([], repo.root)).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('a repository with nothing to rehearse', () => {
  it('is left alone', async () => {
    const repo = makeRepo({})
    expect(await trouble(repo.root)).toMatch(/No folder of migrations .* such as migrations\/001_initial_schema\.sql/)
    expect(snapshot(repo)).toEqual({})
  })

  it('that had tables before its first migration, with the file that makes them', async () => {
    const repo = makeRepo({
      'db/schema.sql': 'CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n',
      'db/after/structure.sql': `CREATE TABLE users (id INTEGER PRIMARY KEY);\n${TABLE}`,
      'db/migrations/001_a.sql': TABLE,
      'db/migrations/002_email.sql': 'ALTER TABLE users ADD COLUMN email TEXT;\n',
    })
    const { printed, settings, report } = await initialised(repo)
    expect(printed).toContain('  before  db/schema.sql makes users, which migrations use and none of them makes.')
    expect(settings).toEqual({ baseline: 'db/schema.sql' })
    expect(report.stdout).not.toContain('none of them makes it')
  })

  it('whose dump of the schema is from after its migrations, without it', async () => {
    const repo = makeRepo({ ...GUIDE, 'backend/schema.sql': TABLE })
    expect(JSON.stringify((await initialised(repo)).settings ?? {})).not.toContain('baseline')
  })

  it('before its first commit, too', async () => {
    const folder = temporaryFolder()
    git(folder, 'init', '--quiet')
    expect(await trouble(folder)).toMatch(/No folder of migrations/)
  })

  it('is not a folder outside of git', async () => {
    expect(await trouble(temporaryFolder())).toMatch(/is not in a git repository: run init inside/)
  })

  it('cannot be named', async () => {
    expect(await trouble(makeRepo(GUIDE).root, ['backend/migrations'])).toMatch(/"init" takes no folder/)
  })
})

describe('what is there already', () => {
  it('stays as it is when init runs twice', async () => {
    const repo = makeRepo(GUIDE)
    await cli(['init'], repo.root)
    const before = snapshot(repo)
    const again = await cli(['init'], repo.root)
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(again.stdout).toMatch(
      /rehearsal\.yml is there already: left as it is\.\n.*rehearse\.yml is there already: left as/,
    )
    expect(again.stdout).toMatch(/Nothing was written\.\n$/)
    expect(snapshot(repo)).toEqual(before)
  })

  it.each([
    ['settings', { [SETTINGS]: 'runner: d1\n' }, [WORKFLOW]],
    ['settings that git ignores', { [SETTINGS]: 'x', '.gitignore': '.github/rehearsal.yml\n' }, [WORKFLOW]],
    ['settings that are a dangling link', { [SETTINGS]: { symlink: '/nonexistent/x' } }, [WORKFLOW]],
    ['settings that nobody reads', { '.github/rehearsal.yaml': 'runner: d1\n' }, [WORKFLOW]],
    ['a workflow of that name', { [WORKFLOW]: 'on: push\n' }, [SETTINGS]],
    ['a folder of that name', { [`${WORKFLOW}/x`]: 'x' }, [SETTINGS]],
    [
      'a workflow with the Action',
      { '.github/workflows/ci.yaml': '- uses: sqlite-rehearsal/sqlite-rehearsal@v0' },
      [SETTINGS],
    ],
    ['a workflow with the command', { '.github/workflows/ci.yml': '- run: npx sqlite-rehearsal' }, [SETTINGS]],
  ])('is not touched: %s', async (_, files: Files, written) => {
    const repo = makeRepo({ 'migrations/001_a.sql': TABLE })
    repo.write(files)
    const before = snapshot(repo)
    const run = await cli(['init'], repo.root)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const after = snapshot(repo)
    expect(after).toMatchObject(before)
    const added = Object.keys(after).filter((path) => !(path in before) && after[path] !== 'folder')
    expect(added).toEqual(written)
    for (const path of written) expect(run.stdout).toContain(`${path} is written.`)
    expect(run.stdout).toMatch(/left as it is|is not written|is not needed/)
  })

  it('is enough where there is no folder', async () => {
    const run = await cli(['init'], makeRepo({ [SETTINGS]: 'folders: [sql]\n', 'sql/a.sql': TABLE }).root)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/^No folder of migrations was found[\s\S]*rehearse\.yml is written/)
  })
})

describe('a place that cannot be written to', () => {
  it('is no link that leads somewhere else', async () => {
    const elsewhere = temporaryFolder()
    const repo = makeRepo({ 'migrations/001_a.sql': TABLE, '.github': { symlink: elsewhere } })
    expect(await trouble(repo.root)).toMatch(/\.github is a link/)
    expect(readdirSync(elsewhere)).toEqual([])
    const inner = makeRepo({ 'migrations/001_a.sql': TABLE, '.github/workflows': { symlink: elsewhere } })
    expect(await trouble(inner.root)).toMatch(/\.github\/workflows is a link/)
    expect(readdirSync(elsewhere)).toEqual([])
    expect(existsSync(join(inner.root, SETTINGS))).toBe(false)
  })

  it('is no file', async () => {
    const repo = makeRepo({ 'migrations/001_a.sql': TABLE, '.github': 'x' })
    const before = snapshot(repo)
    expect(await trouble(repo.root)).toMatch(/\.github is there and no folder/)
    expect(snapshot(repo)).toEqual(before)
  })

  it('is named, and so is what was written before', async () => {
    const { root } = makeRepo({ 'blocked/here': 'x' })
    const files = ['one.yml', 'blocked/here/two.yml', 'three.yml'].map((path) => ({ path, text: `${path}\n` }))
    const problem: unknown = await writeNew(root, files).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Trouble)
    expect(`${problem}`).toMatch(/blocked\/here\/two\.yml cannot be written \(.*\)\. Written was only: one\.yml\./)
    expect(readFileSync(join(root, 'one.yml'), 'utf8')).toBe('one.yml\n')
    expect(existsSync(join(root, 'three.yml'))).toBe(false)
    const again: unknown = await writeNew(root, files.slice(0, 1)).catch((error: unknown) => error)
    expect(`${again}`).toMatch(/one\.yml cannot be written \(something of that name .*\)\. Nothing was written\./)
    expect(readFileSync(join(root, 'one.yml'), 'utf8')).toBe('one.yml\n')
  })

  it('may be read only', async () => {
    const repo = makeRepo({ 'migrations/001_a.sql': TABLE, '.github/x': 'x' })
    chmodSync(join(repo.root, '.github'), 0o555)
    const run = await cli(['init'], repo.root)
    chmodSync(join(repo.root, '.github'), 0o755)
    // Permissions do not hold root back.
    const isHeld = process.getuid?.() !== 0
    expect(run.code).toBe(isHeld ? 2 : 0)
    expect(run.stderr).toMatch(isHeld ? /rehearsal\.yml cannot be written \(EACCES\)\. Nothing was written\./ : /^$/)
    expect(existsSync(join(repo.root, SETTINGS))).toBe(!isHeld)
  })
})

describe('--dry-run', () => {
  it('shows the texts and writes nothing', async () => {
    const repo = makeRepo(GUIDE)
    const before = snapshot(repo)
    const dry = await cli(['init', '--dry-run'], repo.root)
    expect(dry).toMatchObject({ code: 0, stderr: '' })
    expect(snapshot(repo)).toEqual(before)
    expect(dry.stdout).toMatch(/This was a dry run: nothing was written\.\n$/)
    await cli(['init'], repo.root)
    for (const path of [SETTINGS, WORKFLOW]) {
      const shown = read(repo, path)
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`.trimEnd())
      expect(dry.stdout).toContain(`${path} would be written:\n${shown.join('\n')}\n`)
    }
  })

  it('says what is there already', async () => {
    const repo = makeRepo({ ...GUIDE, [SETTINGS]: 'runner: sqlite3\n' })
    const dry = await cli(['init', '--dry-run'], repo.root)
    expect(dry.stdout).toMatch(
      /rehearsal\.yml is there already: left as it is\.\n\n.*rehearse\.yml would be written:\n/,
    )
  })
})

describe('hostile names', () => {
  const NAMES = [
    'a: b # "c"',
    "it's [x] {y}",
    '- x\nrunner: d1\n',
    '\u001b[31m\r::error::x',
    '\u202egro\u2028up',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a workflow would take for an expression
    '${{ secrets.X }} `id` $(id)',
    'null',
    '-rf',
    ' blank ',
  ]

  it('come back from the settings as they are, and reach no terminal as they are', async () => {
    const repo = makeRepo(Object.fromEntries(NAMES.map((name) => [`${name}/001_a.sql`, TABLE])))
    const { printed, settings, report } = await initialised(repo)
    expect([...(settings as { folders: string[] }).folders].sort()).toEqual([...NAMES].sort())
    expect(JSON.parse(report.stdout).folders).toHaveLength(NAMES.length)
    for (const text of [printed, read(repo, SETTINGS), read(repo, WORKFLOW)]) {
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u)
      expect(text).not.toMatch(/^runner: d1/m)
    }
    expect(read(repo, WORKFLOW)).not.toContain('secrets')
  })

  it('and lines of evidence stay within their comments', async () => {
    const script = 'sqlite3 "$DB" < "$f" # \u2028runner: d1 \u001b[2J \u0085layout: timestamp \u202e\n'
    const repo = makeRepo({ 'm/001_a.sql': TABLE, 'a\nrunner: d1\n/run.sh': script, 'x/\u001b[2J.sh': script })
    const { printed, settings } = await initialised(repo)
    expect(settings).toBeNull()
    expect(printed).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u)
    expect(printed).toContain('a\\u000Arunner: d1\\u000A/run.sh:1: sqlite3 "$DB" < "$f" # \\u2028runner: d1 \\u001B[2J')
  })
})
