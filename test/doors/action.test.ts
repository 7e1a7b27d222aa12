/** The Action as GitHub runs it: real checkouts, a GitHub that keeps its contract, and everything that people see. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Files, makeRepo, openRepo, publish, shallowClone, temporaryFolder } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { readMarkdown, withoutAddresses } from '../support/markdown-oracle.ts'
import { openPull, runBundledStep, runStep, type Started, said } from '../support/step.ts'

const FIRST = 'CREATE TABLE IF NOT EXISTS Services (\n  Id INTEGER PRIMARY KEY,\n  Name TEXT NOT NULL\n);\n'
const SECOND = 'CREATE INDEX IF NOT EXISTS IX_Services_Name ON Services(Name);\n'
const MAIN = { 'migrations/001_services.sql': FIRST, 'migrations/002_index.sql': SECOND, 'README.md': 'A shop\n' }
const GOOD = { 'migrations/003_orders.sql': 'CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY);\n' }
const INSERT = "-- Seeds.\nINSERT INTO Services (Name)\nVALUES ('Cleaning');\n"
const NOT_NULL = '-- A rank.\n\nALTER TABLE Services ADD COLUMN Rank INTEGER NOT NULL;\n'
const BAD = { 'migrations/003_seed.sql': INSERT }

const errors = (commands: readonly { name: string }[]) => commands.filter(({ name }) => name === 'error')

describe('the bundled Action', () => {
  it('fails a pull request in a process of its own, and passes it when it is mended', async () => {
    const github = await startGitHub()
    const pull = openPull(MAIN, BAD)
    const bad = await runBundledStep(github, pull.started())
    expect(bad.code).toBe(1)
    expect(said(bad.report)).toContain('rerun-changes-state migrations/003_seed.sql:2')
    expect(bad.outputs).toMatchObject({ verdict: 'fail' })
    expect(bad.summary).toContain('`rerun-changes-state`')
    pull.push({ 'migrations/003_seed.sql': null, ...GOOD })
    const good = await runBundledStep(github, pull.started())
    expect([good.code, said(good.report), good.commands]).toEqual([0, [], []])
    expect(github.comments.map(({ body }) => body.includes('All clear'))).toEqual([true])
    expect(github.violations).toEqual([])
  })
})

describe('a pull request', () => {
  it.each<[string, Files, string, string, number]>([
    [
      'edits a file',
      { 'migrations/001_services.sql': FIRST.replace('NOT NULL', '') },
      'edited-migration',
      '001_services',
      3,
    ],
    [
      'renames a file',
      { 'migrations/002_index.sql': null, 'migrations/002_idx.sql': SECOND },
      'renamed-migration',
      '002_idx',
      1,
    ],
    ['leaves a gap', { 'migrations/005_more.sql': SECOND }, 'version-gap', '005_more', 1],
    ['inserts without a guard', BAD, 'rerun-changes-state', '003_seed', 2],
    ['adds NOT NULL', { 'migrations/003_rank.sql': NOT_NULL }, 'fails-with-rows', '003_rank', 3],
  ])('that %s fails with the right rule, file and line', async (_, files, rule, name, line) => {
    const github = await startGitHub()
    const step = await runStep(github, openPull(MAIN, files).started())
    const path = `migrations/${name}.sql`
    expect(step.code).toBe(1)
    const finding = step.report?.findings.find((each) => each.rule === rule && each.path === path)
    expect(finding, said(step.report).join()).toMatchObject({ level: 'error' })
    expect(finding?.line).toBe(line)
    const place = { title: rule, file: path, line: `${finding?.line}` }
    expect(errors(step.commands)).toContainEqual(
      expect.objectContaining({ properties: expect.objectContaining(place) }),
    )
    expect(step.outputs).toMatchObject({ verdict: 'fail', errors: `${step.report?.counts.error}` })
    expect(step.summary).toContain(`\`${rule}\``)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain(line === 1 ? `\`${path}` : `\`${path}:${line}\``)
    expect(github.violations).toEqual([])
  })

  it('that is clean passes, says so, and gets no comment', async () => {
    const github = await startGitHub()
    const step = await runStep(github, openPull(MAIN, GOOD).started())
    expect(said(step.report)).toEqual([])
    expect(step.code).toBe(0)
    expect(step.outputs).toMatchObject({ verdict: 'pass', errors: '0', warnings: '0' })
    expect(step.report?.folders[0]?.migrations.at(-1)).toMatchObject({
      path: 'migrations/003_orders.sql',
      change: 'added',
    })
    expect(step.commands).toEqual([])
    expect(step.summary).toMatch(/^### ✅/)
    expect(github.comments).toEqual([])
    expect(github.violations).toEqual([])
  })

  it('that touches no migration passes and needs no SQLite', async () => {
    const github = await startGitHub()
    const step = await runStep(github, openPull(MAIN, { 'README.md': 'A better shop\n' }).started())
    expect(step.code).toBe(0)
    expect(step.report?.folders[0]?.engine).toBeNull()
    expect(step.summary).toContain('Nothing new to rehearse')
    expect(github.comments).toEqual([])
  })

  it('has one comment: created, updated in place on the second push, turned to all clear when mended', async () => {
    const github = await startGitHub()
    const pull = openPull(MAIN, BAD)
    await runStep(github, pull.started())
    const first = github.comments[0]?.body ?? ''
    expect(first).toMatch(/^<!-- sqlite-rehearsal:[0-9a-f]{16} -->\n### ❌/)
    expect(first).toContain(`https://github.com/acme/shop/blob/${pull.head()}/migrations/003_seed.sql#L2`)
    pull.push({ 'migrations/003_seed.sql': NOT_NULL })
    expect((await runStep(github, pull.started())).code).toBe(1)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('fails-with-rows')
    expect(github.comments[0]?.body).not.toContain('rerun-changes-state')
    pull.push({ 'migrations/003_seed.sql': null, ...GOOD })
    expect((await runStep(github, pull.started())).code).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('All clear')
    expect(github.comments[0]?.body).not.toContain('❌')
    github.requests.length = 0
    await runStep(github, pull.started())
    expect(github.requests.map(({ method }) => method)).not.toContain('PATCH')
    expect(github.violations).toEqual([])
  })

  it('keeps its verdict when the comment is refused, and says which permission is missing', async () => {
    const github = await startGitHub()
    github.refuse('POST', 403)
    const step = await runStep(github, openPull(MAIN, BAD).started())
    expect(step.code).toBe(1)
    const notice = step.commands.find(({ name }) => name === 'notice')
    expect(notice?.data).toContain('pull-requests: write')
    expect(step.summary).toContain('rerun-changes-state')
    github.refuse('GET', 500)
    const passed = await runStep(github, openPull(MAIN, GOOD).started())
    expect(passed.code).toBe(0)
    expect(passed.commands.map(({ name }) => name)).toEqual(['warning'])
  })

  it('is not answered in a comment that a person wrote, and ours is found behind a hundred others', async () => {
    const github = await startGitHub()
    const pull = openPull(MAIN, BAD)
    await runStep(github, pull.started())
    const [ours] = github.comments.splice(0)
    github.comment({ login: 'mallory', body: `${ours?.body.split('\n')[0]}\nAll clear!` })
    for (let index = 0; index < 120; index++) github.comment({ login: 'octocat', body: 'me too' })
    await runStep(github, pull.started())
    pull.push({ 'migrations/003_seed.sql': NOT_NULL })
    await runStep(github, pull.started())
    expect(github.comments).toHaveLength(122)
    expect(github.comments[0]?.body).toContain('All clear!')
    expect(github.comments[121]?.body).toContain('fails-with-rows')
    expect(github.violations).toEqual([])
  })

  it.each([
    ['never', BAD, 0],
    ['on-failure', BAD, 1],
    ['on-failure', { 'migrations/003_empty.sql': '-- nothing\n' }, 0],
    ['always', { 'migrations/003_empty.sql': '-- nothing\n' }, 1],
  ])('with comment: %s is commented on as asked', async (comment, files, count) => {
    const github = await startGitHub()
    const step = await runStep(github, openPull(MAIN, files).started(), { comment })
    expect(step.code, said(step.report).join()).toBe(files === BAD ? 1 : 0)
    expect(github.comments).toHaveLength(count)
    if (comment === 'never') expect(github.requests.filter(({ path }) => path.includes('/issues/'))).toEqual([])
  })

  it('with hundreds of findings stays within what GitHub takes', async () => {
    const github = await startGitHub()
    const names = Array.from({ length: 400 }, (_, index) => `migrations/x${index}_${'long'.repeat(40)}.sql`)
    const step = await runStep(github, openPull(MAIN, Object.fromEntries(names.map((n) => [n, SECOND]))).started())
    expect(step.report?.findings.length).toBeGreaterThanOrEqual(400)
    const body = github.comments[0]?.body ?? ''
    expect(Buffer.byteLength(body)).toBeGreaterThan(60_000)
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000)
    expect(body).toMatch(/\*\*\d+ more findings left out here/)
    expect(errors(step.commands)).toHaveLength(10)
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1_048_576)
    expect(github.violations).toEqual([])
  })
})

describe('settings', () => {
  const settings = (text: string) => ({ '.github/rehearsal.yml': text })

  it('come from the base, so that a pull request cannot relax its own check', async () => {
    const github = await startGitHub()
    const relaxed = { ...BAD, ...settings('fail-on: never\nrules:\n  rerun-changes-state: off\n') }
    const step = await runStep(github, openPull(MAIN, relaxed).started())
    expect(step.code).toBe(1)
    expect(said(step.report)).toContain('changed-settings .github/rehearsal.yml:1')
  })

  it('count when the base has them, and inputs count more', async () => {
    const github = await startGitHub()
    const pull = openPull({ ...MAIN, ...settings('runner: transactional\n') }, BAD)
    const step = await runStep(github, pull.started())
    expect(step.report?.folders[0]?.runner).toBe('transactional')
    expect(step.code).toBe(0)
    const strict = await runStep(github, pull.started(), { runner: 'sqlite3' })
    expect(strict.code).toBe(1)
  })
})

describe('hostile names and SQL', () => {
  it('leave no live command in the log and nothing live in Markdown', async () => {
    const github = await startGitHub()
    const names = [
      'migrations/003_a\n::error::owned\n.sql',
      'migrations/003_b\r##[error]owned.sql',
      'migrations/004_`|@octocat](http:evil)<b>#1.sql',
      'migrations/::set-output name=verdict::pass.sql',
      'migrations/5\u202e_\u2028::warning::owned.sql',
    ]
    const sql =
      '::error::owned\n##[set-output name=verdict;]pass\n@octocat fixes #1 ```\n</details><img src=x>\nINSERT INTO "a\n::error::x" VALUES (1);\n'
    const step = await runStep(github, openPull(MAIN, Object.fromEntries(names.map((n) => [n, sql]))).started())
    expect(step.code).toBe(1)
    expect(step.report?.findings.length).toBeGreaterThan(3)
    expect(step.outputs.verdict).toBe('fail')
    const ours = step.commands.filter(({ properties }) => 'title' in properties)
    expect(step.commands.length - ours.length, JSON.stringify(step.commands)).toBe(1)
    expect(step.commands.map(({ data }) => data)).not.toContain('owned')
    for (const markdown of [step.summary, github.comments[0]?.body ?? '']) {
      const { outside } = readMarkdown(withoutAddresses(markdown))
      expect(outside).not.toMatch(
        /@|#\d|http|<(?!\/?(details(?: open)?|summary|sub|code)>|!-- sqlite-rehearsal:\w+ -->)/,
      )
      expect(outside).not.toMatch(/owned\n|^::/m)
    }
    expect(github.violations).toEqual([])
  })
})

describe('other events', () => {
  function pushed(files: Files): { remote: string; before: string; after: string; root: string } {
    const repo = makeRepo(MAIN)
    const before = repo.git('rev-parse', 'HEAD')
    const after = repo.commit(files)
    return { remote: publish(repo), before, after, root: repo.root }
  }

  it.each<[string, Files, number]>([
    ['push', BAD, 1],
    ['push', GOOD, 0],
    ['merge_group', BAD, 1],
    ['merge_group', GOOD, 0],
  ])('%s is checked against what was there before', async (eventName, files, code) => {
    const github = await startGitHub()
    const { remote, before, after } = pushed(files)
    const group = { head_sha: after, base_sha: before, head_ref: 'refs/heads/queue', base_ref: 'refs/heads/main' }
    const event = eventName === 'push' ? { ref: 'refs/heads/main', before, after } : { merge_group: group }
    const step = await runStep(github, { eventName, event, sha: after, workspace: shallowClone(remote) })
    expect(step.code, said(step.report).join()).toBe(code)
    expect(step.report?.folders[0]?.base?.commit).toBe(before)
    expect(github.requests).toEqual([])
  })

  it('workflow_dispatch is checked against the default branch, or against the input base', async () => {
    const github = await startGitHub()
    const { remote, before, after } = pushed(BAD)
    const started: Started = {
      ...{ eventName: 'workflow_dispatch', event: { ref: 'refs/heads/main', inputs: null } },
      ...{ sha: after, workspace: shallowClone(remote) },
    }
    expect((await runStep(github, started)).code).toBe(0)
    const step = await runStep(github, started, { base: before })
    expect(step.code).toBe(1)
    expect(step.report?.folders[0]?.base?.commit).toBe(before)
  })
})

describe('trouble', () => {
  const trouble = async (started: Started, inputs: Record<string, string> = {}, env: Record<string, string> = {}) => {
    const github = await startGitHub()
    const step = await runStep(github, started, inputs, env)
    expect(step.code).toBe(2)
    expect(step.report).toBeNull()
    expect(step.outputs.verdict).toBeUndefined()
    expect(github.comments).toEqual([])
    expect(step.commands).toHaveLength(1)
    expect(step.commands[0]?.name).toBe('error')
    return step.commands[0]?.data ?? ''
  }

  it('where there is no base: the newest file alone would be judged', async () => {
    const repo = makeRepo(MAIN)
    const sha = repo.git('rev-parse', 'HEAD')
    const event = { ref: 'refs/heads/main', before: '0'.repeat(40), after: sha }
    const said = await trouble({ eventName: 'push', event, sha, workspace: shallowClone(publish(repo)) })
    expect(said).toMatch(/^This is the first commit, so it is not known .* nothing was checked\. Add "base: main"/)
  })

  it('ends with exit code 2 and one sentence, and is never green', async () => {
    const pull = openPull(MAIN, GOOD)
    const started = pull.started()
    expect(await trouble(started, { runner: 'sqlight' })).toContain('The input "runner"')
    expect(await trouble(started, { config: 'no-such.yml' })).toContain('no-such.yml')
    expect(await trouble(started, { folder: 'no-such' })).toContain('no-such')
    expect(await trouble({ ...started, eventName: 'issues' })).toContain('issues')
    // A port where nobody answers: no test leaves this machine.
    const nowhere = { GITHUB_SERVER_URL: 'http://127.0.0.1:9' }
    expect(await trouble({ ...started, workspace: temporaryFolder() }, {}, nowhere)).toContain('actions/checkout')
    expect(await trouble(started, {}, { GITHUB_EVENT_PATH: '' })).toContain('GITHUB_EVENT_PATH')
    const broken = join(temporaryFolder(), 'event.json')
    writeFileSync(broken, 'not JSON ::error::x')
    expect(await trouble(started, {}, { GITHUB_EVENT_PATH: broken })).toContain('GITHUB_EVENT_PATH')
    const alone = pull.started()
    openRepo(alone.workspace).git('remote', 'remove', 'origin')
    expect(await trouble(alone, {}, nowhere)).toContain('could not be read')
  })
})
