/** The command line in a real repository, by exit code and output; where the process is the subject, bundled and by itself. */

import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/about.ts'
import { folderArgument } from '../../src/commands/folder-argument.ts'
import type { Report } from '../../src/model/report.ts'
import { RULES } from '../../src/rules/table.ts'
import { help } from '../../src/settings/help.ts'
import { distFolder, type Run, runBundledCli } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { clone, makeRepo, openRepo, publish, type Repo, temporaryFolder } from '../support/git.ts'

const FIRST = 'CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n'
const GOOD = 'CREATE INDEX IF NOT EXISTS a_name ON a(name);\n'
const BAD = '-- Adds a status.\nALTER TABLE a ADD COLUMN IF NOT EXISTS status TEXT;\n'

let repo: Repo

/** A clone of a repository with one migration on main, on a branch of its own. */
beforeAll(() => {
  repo = openRepo(clone(publish(makeRepo({ 'migrations/001_a.sql': FIRST, 'README.md': 'x\n' }))))
  repo.branch('work')
})

const cli = (args: readonly string[], cwd = repo.root, env: Record<string, string> = {}): Promise<Run> =>
  runCli(args, { cwd, env: { HOME: '/nonexistent', ...env } })

/** What stands on stderr when the command could not check. */
async function trouble(args: readonly string[], cwd?: string): Promise<string> {
  const run = await cli(args, cwd)
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' })
  expect(run.stderr).toMatch(/^sqlite-rehearsal: /)
  expect(run.stderr).not.toMatch(/\n {4}at /)
  return run.stderr
}

describe('the bundled program in a clone', () => {
  const cli = (args: readonly string[], cwd = repo.root) => runBundledCli(args, { cwd, env: { HOME: '/nonexistent' } })

  it('with nothing new says so and exits 0', async () => {
    const run = await cli([])
    expect(run.stderr).toBe('')
    expect(run.stdout).toMatch(/^✓ Nothing new to rehearse: 1 migration in migrations\/, same as\s/)
    expect(run.code).toBe(0)
  })

  it('with a good new migration, not even added to git, exits 0', async () => {
    const other = openRepo(clone(repo.git('config', 'remote.origin.url')))
    other.write({ 'migrations/002_b.sql': GOOD })
    const run = await cli([], other.root)
    expect(run.stdout).toMatch(/^✓ Safe to merge: 1 new migration rehearsed\n/)
    expect(run.stdout).toMatch(/ {2}002_b\.sql {2}empty ✓/)
    expect(run).toMatchObject({ code: 0, stderr: '' })
  })

  it('with a bad one exits 1 and points at the place', async () => {
    const other = openRepo(clone(repo.git('config', 'remote.origin.url')))
    other.write({ 'migrations/002_b.sql': BAD })
    const run = await cli(['check', 'migrations'], other.root)
    expect(run.stdout).toMatch(/^✗ Do not merge yet: /)
    expect(run.stdout).toMatch(
      /migrations\/002_b\.sql:2:\d+ · replay-fails\n\n {2}2 │ ALTER TABLE [\s\S]*\n {2}What to do\. /,
    )
    expect(run).toMatchObject({ code: 1, stderr: '' })
  })
})

describe('a repository with something wrong', () => {
  let bad: Repo
  beforeAll(() => {
    bad = openRepo(clone(repo.git('config', 'remote.origin.url')))
    bad.branch('work')
    bad.commit({ 'migrations/001_a.sql': `${FIRST}SELECT 1;\n`, 'migrations/002_b.sql': GOOD })
    mkdirSync(join(bad.root, 'src'))
  })

  it('is found from any folder in it, by relative and absolute paths', async () => {
    for (const folder of ['../migrations/', join(bad.root, 'migrations'), '../src/../migrations']) {
      const run = await cli([folder], join(bad.root, 'src'))
      expect(run.stdout).toMatch(/^✗ .*\n?.*migrations\/001_a\.sql(?::\d+)* · edited-migration$/m)
      expect(run).toMatchObject({ code: 1, stderr: '' })
    }
  })

  it('is reported as JSON, and nothing else, that the schema allows', async () => {
    const run = await cli(['--format', 'json'], bad.root)
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    const report = JSON.parse(run.stdout) as Report
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.tool.version).toBe(VERSION)
    expect(report.verdict).toBe('fail')
    expect(report.findings.map(({ rule, path }) => [rule, path])).toContainEqual([
      'edited-migration',
      'migrations/001_a.sql',
    ])
    expect(run).toMatchObject({ code: 1, stderr: '' })
  })

  it('is reported as Markdown and as workflow commands', async () => {
    const markdown = await cli(['--format=markdown'], bad.root)
    expect(markdown.stdout).toContain('edited-migration')
    expect(markdown.code).toBe(1)
    const github = await cli(['--format=github'], bad.root)
    expect(github.stdout).toMatch(/^::error title=edited-migration,file=migrations\/001_a\.sql,line=\d+,/m)
    expect(github.stdout).toMatch(/\n✗ .*\n$/)
    expect(github.code).toBe(1)
  })

  it('passes with --fail-on never, and with a rule that is off', async () => {
    const never = await cli(['--fail-on', 'never'], bad.root)
    expect(never.stdout).toContain('! Not failing, because fail-on is never: ')
    expect(never.code).toBe(0)
    const config = join(temporaryFolder(), 'other.yml')
    writeFileSync(config, 'rules:\n  edited-migration: note\n')
    const noted = await cli(['--config', config], bad.root)
    expect(noted.stdout).toMatch(/1 note: --notes/)
    expect(noted.code).toBe(0)
  })

  it('passes when the commit before it is checked', async () => {
    expect(await cli(['--head', 'main'], bad.root)).toMatchObject({ code: 0, stderr: '' })
    expect((await cli(['--head', 'work', '--base', 'origin/main'], bad.root)).code).toBe(1)
  })

  it('writes the report to a file and the verdict to the terminal', async () => {
    const run = await cli(['--format', 'json', '--output', '../report.json'], join(bad.root, 'src'))
    expect(run.stdout).toMatch(/^✗ .*\n$/)
    expect(run.stdout.split('\n')).toHaveLength(2)
    expect((JSON.parse(readFileSync(join(bad.root, 'report.json'), 'utf8')) as Report).verdict).toBe('fail')
    const message = await trouble(['--output', 'no/such/folder/report.json'], bad.root)
    expect(message).toBe('sqlite-rehearsal: --output: cannot write no/such/folder/report.json (ENOENT).\n')
    expect(existsSync(join(bad.root, 'no'))).toBe(false)
  })

  it('is coloured when that is asked for, and only then', async () => {
    const colours = [{}, { FORCE_COLOR: '1' }, { FORCE_COLOR: '1', NO_COLOR: '1' }, { FORCE_COLOR: '0' }]
    const texts = await Promise.all(colours.map((env) => cli([], bad.root, env)))
    expect(texts.map(({ stdout }) => stdout.includes('\u001b['))).toEqual([false, true, false, false])
  })
})

describe('what is staged', () => {
  it('is checked instead of the working tree', async () => {
    const other = openRepo(clone(repo.git('config', 'remote.origin.url')))
    other.write({ 'migrations/002_b.sql': GOOD })
    other.git('add', '.')
    other.write({ 'migrations/002_b.sql': BAD })
    expect((await cli(['--staged'], other.root)).code).toBe(0)
    expect((await cli([], other.root)).code).toBe(1)
  })
})

describe('a folder without git', () => {
  it('is rehearsed, and the first line says that there is no base', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'migrations'))
    writeFileSync(join(folder, 'migrations/001_a.sql'), FIRST)
    const run = await cli([], folder)
    expect(run.stdout).toMatch(/\n {2}001_a\.sql {2}empty ✓/)
    expect(run.stdout).toMatch(/\n {2}.*git/)
    expect(run.stdout).toMatch(/^✓ .*\(no base: /)
    expect(run).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('trouble', () => {
  it('names the flag that was meant', async () => {
    expect(await trouble(['--bse', 'x'])).toContain('There is no flag --bse (did you mean "--base"?).')
  })

  it('names a folder that is not there, and one outside', async () => {
    expect(await trouble(['nowhere'])).toContain('nowhere')
    expect(await trouble(['..'])).toContain('is outside the repository')
    expect(await trouble(['/'])).toContain('is outside the repository')
  })

  it('suggests the command that was meant, unless there is a folder of that name', async () => {
    for (const [typed, meant] of [
      ['chek', 'check'],
      ['chekc', 'check'],
      ['halp', 'help'],
      ['ruels', 'rules'],
    ])
      expect(await trouble([`${typed}`])).toContain(
        `There is no command and no folder ${typed}; did you mean "${meant}"?`,
      )
    expect(await trouble(['check', 'chek'])).toContain('There is no folder chek')
    const named = makeRepo({ 'chek/001_a.sql': FIRST })
    expect(await cli(['chek'], named.root)).toMatchObject({ code: 0, stderr: '' })
    named.branch('work')
    named.commit({ 'chek/001_a.sql': null, 'm/001_a.sql': FIRST })
    expect(await cli(['chek'], named.root)).toMatchObject({ code: 0, stderr: '' })
  })

  it('names the submodule that a folder is in, and a bare repository', async () => {
    const other = makeRepo({ 'm/001_a.sql': FIRST })
    const outer = makeRepo()
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.root, 'db')
    expect(await trouble(['db'], outer.root)).toContain('db is a submodule, a repository of its own')
    expect(await trouble(['db/m'], outer.root)).toContain('db/m is in db, which is a submodule')
    expect((await cli(['m'], join(outer.root, 'db'))).code).toBe(0)
    const bare = publish(other).replace(/^file:\/\//, '')
    expect(await trouble([], bare)).toContain('is a bare repository: it has no working tree to check')
  })

  it('names a ref that is not there', async () => {
    expect(await trouble(['--base', 'no-such-ref'])).toContain('no-such-ref')
    expect(await trouble(['--head', 'no-such-ref'])).toContain('no-such-ref')
    expect(await trouble(['--base', '--upload-pack=touch x'])).toContain("'--base'")
    expect(await trouble(['--base=--upload-pack=touch x'])).toContain('--upload-pack')
  })

  it('names the place in the settings file, and a settings file that is not there', async () => {
    const other = makeRepo({ 'm/001_a.sql': FIRST, '.github/rehearsal.yml': 'folders:\n  - m\nlayuot: plain\n' })
    expect(await trouble([], other.root)).toContain('.github/rehearsal.yml:3:1: there is no key "layuot"')
    expect(await trouble(['--config', 'none.yml'], other.root)).toContain('--config: cannot read none.yml (ENOENT)')
  })

  it('is shown without obeying what is in it', async () => {
    const message = await trouble(['\u001b[31mred\u202e'])
    expect(message).toContain('\\u001B[31mred\\u202E')
    expect(message).not.toMatch(/(?!\n)\p{Cc}/u)
  })
})

describe('the settings file', () => {
  it('is read from the working tree, and a flag wins over it', async () => {
    const settings = 'folders: [m]\nrunner: transactional\n'
    const other = makeRepo({ 'm/001_a.sql': FIRST, 'n/001_a.sql': FIRST })
    other.write({ '.github/rehearsal.yml': settings })
    expect((await cli([], other.root)).stdout).toContain('m/ ')
    expect((await cli([], other.root)).stdout).toContain(' · a runner with one transaction per file ')
    const flagged = await cli(['n', '--runner', 'sqlite3-bail'], other.root)
    expect(flagged.stdout).toContain('\n  n/ · a shell loop over sqlite3 -bail ')
    expect(flagged.stdout).toContain(' · a shell loop over sqlite3 -bail (because of the settings) · ')
  })
})

describe('the other commands', () => {
  it('print help and version', async () => {
    for (const word of ['--help', 'help']) expect(await cli([word])).toEqual({ code: 0, stdout: help(), stderr: '' })
    expect(await cli(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' })
  })

  it('list and explain the rules as JSON', async () => {
    const all = JSON.parse((await cli(['rules', '--format', 'json'])).stdout)
    expect(all.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
    const one = JSON.parse((await cli(['explain', 'loses-rows', '--format', 'json'])).stdout)
    expect(all).toContainEqual(one)
    expect(one).toMatchObject({ group: 'data', level: 'error', page: expect.stringMatching(/\/loses-rows\.md$/) })
  })

  it('list the rules and explain each of them', async () => {
    const list = (await cli(['rules'])).stdout.trimEnd().split('\n')
    expect(list.map((line) => line.split(' ')[0])).toEqual(RULES.map(({ id }) => id))
    const { code, stdout } = await cli(['explain', 'edited-migration'])
    const rule = RULES.find(({ id }) => id === 'edited-migration')
    expect(code).toBe(0)
    for (const part of [rule?.title, rule?.why, rule?.fix, '/docs/rules/edited-migration.md']) {
      expect(stdout.replaceAll('\n  ', '\n')).toContain(part)
    }
    expect(await trouble(['explain', 'edited-migratoin'])).toContain('(did you mean "edited-migration"?)')
  })
})

describe('pipes', () => {
  it('get everything, however slowly they read', async () => {
    // SARIF lists every rule: more than a pipe holds.
    const script = `"${process.execPath}" "${join(distFolder(), 'cli.mjs')}" --format sarif | (sleep 0.5; wc -c)`
    const whole = await cli(['--format', 'sarif'])
    const piped = await new Promise<string>((resolve, reject) => {
      execFile('sh', ['-c', script], { cwd: repo.root }, (error, stdout) => (error ? reject(error) : resolve(stdout)))
    })
    expect(whole.stdout.length).toBeGreaterThan(65_536)
    expect(Number(piped)).toBe(Buffer.byteLength(whole.stdout))
  })

  it('may close before the report is read: the verdict stays', async () => {
    const child = spawn(process.execPath, [join(distFolder(), 'cli.mjs'), 'migrations'], { cwd: repo.root })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk)
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe('a folder argument', () => {
  const root = temporaryFolder()

  it.each([
    ['migrations/', '.', 'migrations'],
    ['.', 'a/b', 'a/b'],
    ['..', 'a', '.'],
    ['../../x//y', 'a/b', 'x/y'],
    ['..a', '.', '..a'],
    [join(root, 'm'), 'a', 'm'],
    [root, 'a', '.'],
  ])('%j from %j is %j', (typed, here, path) => {
    expect(folderArgument(typed, root, here)).toBe(path)
  })
})
