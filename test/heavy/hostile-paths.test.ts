/** Attacks by paths and kinds of files: links that lead out, names that are no text, names without end. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import type { Run } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { type Files, makeRepo, openRepo, publish, type Repo, temporaryFolder } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { readBare } from '../support/github-objects.ts'
import { openPull, runStep, said } from '../support/step.ts'

const table = (name: string) => `CREATE TABLE IF NOT EXISTS ${name} (Id INTEGER PRIMARY KEY);\n`
const MAIN = { 'migrations/001_a.sql': table('A') }
const NEW = { 'migrations/002_b.sql': table('B') }
/** What no output may ever hold. */
const SECRET = 'TOPSECRET'

/** A folder outside of every repository, with migrations, rows and settings that would be taken if they were reached. */
function outside(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '002_x.sql'), `${SECRET} INSERT INTO ${SECRET};\n`)
  writeFileSync(join(folder, 'settings.yml'), `${SECRET}: ${SECRET}\n`)
  return folder
}

function branch(files: Files, main: Files = MAIN): Repo {
  const repo = makeRepo(main)
  repo.branch('work')
  repo.write(files)
  return repo
}

async function cli(repo: Pick<Repo, 'root'>, ...args: string[]): Promise<Run> {
  const run = await runCli(args, { cwd: repo.root })
  expect(run.stdout + run.stderr).not.toContain(SECRET)
  expect(run.stderr).not.toContain('This is a bug')
  return run
}

const reportOf = (run: Run) => JSON.parse(run.stdout) as Report

describe('a link', () => {
  it.each([[[]], [['--staged']], [['--head', 'work']]])(
    'in place of a migration is never followed with %j',
    async (args) => {
      const repo = branch({ 'migrations/002_b.sql': { symlink: join(outside(), '002_x.sql') } })
      repo.git('add', '--all')
      repo.git('commit', '--quiet', '-m', 'A link')
      const run = await cli(repo, ...args, '--format', 'json')
      expect(run.code).toBe(1)
      expect(said(reportOf(run))).toContain('unreadable-file migrations/002_b.sql:1')
    },
  )

  it('in place of a migration is never followed on GitHub, nor is one in place of the settings', async () => {
    const github = await startGitHub()
    const link = { symlink: join(outside(), '002_x.sql') }
    const step = await runStep(github, openPull(MAIN, { 'migrations/002_b.sql': link }).started())
    expect([step.code, said(step.report)]).toEqual([1, ['unreadable-file migrations/002_b.sql:1']])
    const settings = { '.github/rehearsal.yml': { symlink: join(outside(), 'settings.yml') } }
    // New settings that cannot be read are a finding; those that count, and cannot, end the check.
    for (const [main, files, code] of [
      [MAIN, { ...NEW, ...settings }, 1],
      [{ ...MAIN, ...settings }, NEW, 2],
    ] as const) {
      const step = await runStep(github, openPull(main, files).started())
      expect([step.code, step.commands[0]?.data]).toEqual([code, expect.stringContaining('is a link or a submodule')])
      expect(step.stdout).not.toContain(SECRET)
    }
    expect(github.comments.map(({ body }) => body).join()).not.toContain(SECRET)
  })

  it('in place of the folder, the settings, seeds or queries ends in a sentence', async () => {
    const there = outside()
    const repo = branch({ ...NEW, link: { symlink: there }, 'q.sql': { symlink: join(there, '002_x.sql') } })
    const folder = await cli(repo, 'link')
    expect([folder.code, folder.stdout]).toEqual([2, ''])
    for (const text of [
      'seeds: [q.sql]\n',
      'queries: ["*.sql"]\n',
      'seeds: [link/002_x.sql]\n',
      'queries: ["link/**"]\n',
    ]) {
      repo.write({ '.github/rehearsal.yml': text })
      const run = await cli(repo)
      expect([run.code, run.stdout], text).toEqual([2, ''])
      expect(run.stderr).toMatch(/is a link or a submodule|that git tracks or would add/)
    }
    repo.write({ '.github/rehearsal.yml': { symlink: join(there, 'settings.yml') } })
    expect((await cli(repo)).stderr).toContain('is a link or a submodule')
  })

  it('is not followed outside of a repository either', async () => {
    const root = temporaryFolder()
    openRepo(root).write({ ...MAIN, 'migrations/002_b.sql': { symlink: join(outside(), '002_x.sql') } })
    symlinkSync(outside(), join(root, 'link'))
    mkdirSync(join(root, 'sub'))
    symlinkSync(outside(), join(root, 'sub/link'))
    execFileSync('mkfifo', [join(root, 'migrations/003_c.sql')])
    const run = await cli({ root }, '--format', 'json')
    expect(run.code).toBe(1)
    expect(said(reportOf(run))).toContain('unreadable-file migrations/002_b.sql:1')
    for (const folder of ['link', 'sub/link', 'sub/../link', join(root, 'link')]) {
      expect([folder, (await cli({ root }, folder)).code]).toEqual([folder, 2])
    }
  })
})

describe('a path that leads out', () => {
  const escapes = ['..', 'migrations/../../x', '/etc', './../x']

  it('is no folder, in no place that can name one', async () => {
    const repo = branch(NEW)
    for (const path of escapes) {
      const typed = await cli(repo, path)
      expect([typed.code, typed.stdout], path).toEqual([2, ''])
      expect(typed.stderr).toContain('outside the repository')
    }
    for (const key of ['folders', 'seeds', 'queries']) {
      for (const path of escapes) {
        repo.write({ '.github/rehearsal.yml': `${key}: ${JSON.stringify([path])}\n` })
        const run = await cli(repo)
        expect([run.code, run.stdout], `${key} ${path}`).toEqual([2, ''])
        expect(run.stderr).toMatch(/outside the repository|that git tracks or would add/)
      }
    }
    const github = await startGitHub()
    const started = openPull(MAIN, NEW).started()
    for (const folder of escapes.slice(0, 3)) {
      const step = await runStep(github, started, { folder, comment: 'never' })
      expect([step.code, step.commands.map(({ data }) => data)]).toEqual([
        2,
        [expect.stringContaining('outside the repository')],
      ])
    }
  })

  it('is no file of rows, link or not', async () => {
    const there = outside()
    const repo = branch({ ...NEW, 'rows.sql': { symlink: join(there, '002_x.sql') }, link: { symlink: there } })
    for (const path of ['rows.sql', 'link/002_x.sql', '../x.sql', join(there, '002_x.sql'), '/etc/passwd']) {
      repo.write({ '.github/rehearsal.yml': `rows: ${JSON.stringify(path)}\n` })
      const run = await cli(repo)
      expect([run.code, run.stdout], path).toEqual([2, ''])
      expect(run.stderr).toMatch(/outside of the repository|cannot read/)
    }
  })
})

/** Commits files whose names are bytes, without writing any of them to the disk. */
function commitRaw(repo: Repo, files: readonly (readonly [name: Buffer, text: string])[]): void {
  const lines = files.map(([name, text]) => {
    const oid = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: repo.root, input: text }).toString().trim()
    return Buffer.concat([Buffer.from(`100644 ${oid}\t`), name, Buffer.from('\0')])
  })
  execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: repo.root, input: Buffer.concat(lines) })
  repo.git('commit', '--quiet', '-m', 'Names')
}

describe('names that are no text', () => {
  const named = (byte: number) => Buffer.from([...Buffer.from('migrations/001_'), byte, ...Buffer.from('.sql')])

  /** main has a migration; the branch adds one with the same text and another name, which looks the same as text. */
  function twins() {
    const repo = makeRepo({ 'README.md': 'A shop\n' })
    commitRaw(repo, [[named(0xff), table('A')]])
    repo.branch('work')
    commitRaw(repo, [[named(0xfe), table('A')]])
    return repo
  }

  it.each([[['--staged']], [['--head', 'work']]])('stay two with %j', async (args) => {
    const run = await cli(twins(), ...args, '--format', 'json')
    expect(run.code).toBe(1)
    const [folder] = reportOf(run).folders
    expect(folder?.migrations.map(({ change }) => change).sort()).toEqual(['added', 'kept'])
  })

  it('stay two on GitHub', async () => {
    const github = await startGitHub()
    const repo = twins()
    const [sha, base] = [repo.git('rev-parse', 'work'), repo.git('rev-parse', 'main')]
    publish(repo)
    const event = { ref: 'refs/heads/work', before: base, after: sha }
    const step = await runStep(github, { eventName: 'push', event, sha, workspace: repo.root })
    expect([step.code, step.report?.folders[0]?.migrations.length]).toEqual([1, 2])
    expect(step.outputs.verdict).toBe('fail')
    expect(step.summary).not.toMatch(/[\p{Cs}\ufffd]/u)
  })

  it('are no answer of the API that could be told apart', async () => {
    const github = await startGitHub()
    const repo = twins()
    github.objects = readBare(publish(repo))
    const [sha, base] = [repo.git('rev-parse', 'work'), repo.git('rev-parse', 'main')]
    const event = { ref: 'refs/heads/work', before: base, after: sha }
    const started = { eventName: 'push', event, sha, workspace: temporaryFolder() }
    const step = await runStep(github, started, {}, { PATH: '/nonexistent' })
    expect([step.code, step.report]).toEqual([2, null])
  })

  it('are told from deleted ones in a working tree', async () => {
    const repo = twins()
    const run = await cli(repo)
    expect(run.code).not.toBe(0)
  })
})

describe('names without end', () => {
  it('are read, shown and cut', async () => {
    const repo = branch({ [`migrations/002_${'b'.repeat(240)}.sql`]: table('B') })
    expect((await cli(repo)).code).toBe(0)
    const long = `migrations/003_${'ü'.repeat(20_000)}.sql`
    const deep = `migrations/${'d/'.repeat(1_500)}004_d.sql`
    const digits = `migrations/${'9'.repeat(10_000)}_e.sql`
    const quotes = `migrations/005_${"'".repeat(100_000)}x.sql`
    repo.git('add', '--all')
    commitRaw(
      repo,
      [long, deep, digits, quotes].map((name, at) => [Buffer.from(name), table(`T${at}`)] as const),
    )
    for (const format of ['terminal', 'markdown', 'sarif', 'github']) {
      const run = await cli(repo, '--head', 'work', '--format', format)
      expect(run.code, run.stderr).toBe(1)
      if (format === 'markdown') expect(run.stdout.length).toBeLessThan(1024 * 1024)
    }
  })
})

describe('other kinds of files', () => {
  it('a submodule where a migration should be is no migration', async () => {
    const repo = branch({})
    const commit = repo.git('rev-parse', 'main')
    repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},migrations/002_sub.sql`)
    repo.git('commit', '--quiet', '-m', 'A submodule')
    const run = await cli(repo, '--head', 'work', '--format', 'json')
    expect([run.code, said(reportOf(run))]).toEqual([1, ['unreadable-file migrations/002_sub.sql:1']])
  })

  it('a submodule below the folder is named, and red where it is called like a migration', async () => {
    const repo = branch({})
    const commit = repo.git('rev-parse', 'main')
    for (const name of ['vendor', '002_sub'])
      repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},migrations/${name}`)
    repo.git('commit', '--quiet', '-m', 'Submodules')
    const run = await cli(repo, '--head', 'work', '--format', 'json')
    const { findings } = reportOf(run)
    expect(findings.map(({ rule, level, path }) => [rule, level, path])).toEqual([
      ['unreadable-file', 'error', 'migrations/002_sub'],
      ['unreadable-file', 'warning', 'migrations/vendor'],
    ])
    expect(run.code).toBe(1)
  })

  it('two names that one disk would take for one are named', async () => {
    const repo = branch({})
    commitRaw(repo, [
      [Buffer.from('migrations/002_b.sql'), table('B')],
      [Buffer.from('migrations/002_B.SQL'), table('C')],
    ])
    const run = await cli(repo, '--head', 'work', '--format', 'json')
    expect(run.code).toBe(1)
    expect(said(reportOf(run)).join()).toContain('case-collision')
  })
})
