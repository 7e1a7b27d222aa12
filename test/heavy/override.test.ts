/** Who may decide otherwise: the settings of the base, and a label that a maintainer sets on one pull request. */

import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { runCli } from '../support/doors.ts'
import { type Files, makeRepo } from '../support/git.ts'
import { type GitHub, startGitHub } from '../support/github.ts'
import { openPull, runStep, type Started } from '../support/step.ts'

const MAIN: Files = { 'migrations/001_users.sql': 'CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);\n' }
const LABEL = 'migration-override'
const WITH_LABEL: Files = { ...MAIN, '.github/rehearsal.yml': `override-label: ${LABEL}\n` }
/** An error, and a warning beside it. */
const BAD: Files = {
  'migrations/002_rank.sql': '-- A rank.\nALTER TABLE Users ADD COLUMN Rank INTEGER NOT NULL;\n',
  'migrations/003_nothing.sql': '-- Nothing.\nSELECT 1;\n',
}
const GOOD: Files = { 'migrations/002_tags.sql': 'CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);\n' }

const labels = (names: readonly string[]) =>
  names.map((name, id) => ({
    ...{ id, node_id: `LA_${id}`, url: 'https://api.github.com/repos/acme/shop/labels/x', name },
    ...{ color: 'ff0000', default: false, description: null },
  }))

/** A GitHub where pull request 7 bears these labels now; null: it does not tell. */
async function gitHubWith(names: readonly string[] | null): Promise<GitHub> {
  const github = await startGitHub()
  label(github, names)
  return github
}

function label(github: GitHub, names: readonly string[] | null): void {
  github.objects = ({ id, path }) => {
    if (id !== 'issues/list-labels-on-issue' || names === null) return null
    return { status: 200, body: labels(path.issue_number === '7' ? names : []) }
  }
}

function started(main: Files, files: Files, then: readonly string[]): Started {
  const start = openPull(main, files).started()
  const event = start.event as { pull_request: object }
  return { ...start, event: { ...event, pull_request: { ...event.pull_request, labels: labels(then) } } }
}

const errors = (report: Report | null) => (report?.findings ?? []).filter(({ level }) => level === 'error')
const asked = (github: GitHub) => github.requests.filter(({ path }) => path.includes('/labels')).length

describe('override-label', () => {
  it('lets the pull request that bears it pass, and every finding stays to be seen', async () => {
    const github = await gitHubWith(['bug', LABEL])
    const step = await runStep(github, started(WITH_LABEL, BAD, []))
    expect([step.code, step.report?.verdict]).toEqual([0, 'pass'])
    const reason = `the label "${LABEL}" on pull request 7`
    expect(errors(step.report).length).toBeGreaterThan(0)
    expect(errors(step.report).map(({ allowed }) => allowed)).toEqual(
      errors(step.report).map(() => ({ reason, by: 'label' })),
    )
    expect(step.report?.counts).toMatchObject({ error: 0, allowed: errors(step.report).length })
    for (const text of [step.summary, github.comments[0]?.body, step.stdout]) {
      expect(text).toContain('fails-with-rows')
      expect(text).toContain(LABEL)
    }
    expect(github.violations).toEqual([])
  })

  it('never looks as if all were well: a comment that told of the errors is told of the label', async () => {
    const github = await gitHubWith([])
    const start = started(WITH_LABEL, { 'migrations/002_bad.sql': 'INSERT INTO Nobody VALUES (1);\n' }, [])
    expect((await runStep(github, start)).code).toBe(1)
    expect(github.comments[0]?.body).toMatch(/^.*\n### ❌/)
    label(github, [LABEL])
    expect((await runStep(github, start, { 'fail-on': 'error' })).code).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toMatch(/^.*\n### ⚠️ \d findings? let through by the label/)
    expect(github.comments[0]?.body).not.toContain('All clear')
  })

  it('is about what would fail: warnings still count as warnings', async () => {
    const step = await runStep(await gitHubWith([LABEL]), started(WITH_LABEL, BAD, []))
    const warnings = step.report?.findings.filter(({ level }) => level === 'warning') ?? []
    expect(warnings.map(({ rule, allowed }) => [rule, allowed])).toContainEqual(['breaks-old-writes', null])
    const strict = await runStep(await gitHubWith([LABEL]), started(WITH_LABEL, BAD, []), { 'fail-on': 'warning' })
    expect([strict.code, strict.report?.counts.warning]).toEqual([0, 0])
  })

  it.each<[string, readonly string[] | null, readonly string[], number]>([
    ['is read anew, so that running the job again sees it', [LABEL], [], 0],
    ['is read anew, so that one that was taken away counts no more', [], [LABEL], 1],
    ['is taken from the event where nobody can be asked', null, [LABEL], 0],
    ['is not there when neither has it', null, [], 1],
    ['is one label whatever its case, as at GitHub', ['Migration-Override'], [], 0],
    ['is no other label', ['migration-override-2', 'x'], [], 1],
  ])('%s', async (_, now, then, code) => {
    const github = await gitHubWith(now)
    const step = await runStep(github, started(WITH_LABEL, BAD, then))
    expect(step.code).toBe(code)
    expect(asked(github)).toBe(1)
    expect(github.violations).toEqual([])
  })

  it('is not asked for when nothing fails, or when no label is set', async () => {
    const github = await gitHubWith([LABEL])
    expect((await runStep(github, started(WITH_LABEL, GOOD, [LABEL]))).code).toBe(0)
    expect((await runStep(github, started(MAIN, BAD, [LABEL]))).code).toBe(1)
    expect(asked(github)).toBe(0)
  })

  it('cannot be brought along by the pull request that needs it', async () => {
    const files = { ...BAD, '.github/rehearsal.yml': `override-label: ${LABEL}\n` }
    const step = await runStep(await gitHubWith([LABEL]), started(MAIN, files, [LABEL]))
    expect(step.code).toBe(1)
  })

  it('does not make a check green that could not be made', async () => {
    const step = await runStep(await gitHubWith([LABEL]), started(WITH_LABEL, BAD, [LABEL]), { folder: 'nowhere' })
    expect(step.code).toBe(2)
  })

  it.each([
    [`refs/heads/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}`, 0],
    [`refs/heads/gh-readonly-queue/release/1.0/pr-7-${'a'.repeat(40)}`, 0],
    [`refs/heads/gh-readonly-queue/main/pr-8-${'a'.repeat(40)}`, 1],
    [`refs/heads/pr-7-${'a'.repeat(40)}`, 1],
    ['refs/heads/gh-readonly-queue/main/pr-7-x', 1],
  ])('in a merge queue is the one of the pull request that %s is named after', async (head_ref, code) => {
    const start = started(WITH_LABEL, BAD, [])
    const base_sha = (start.event as { pull_request: { base: { sha: string } } }).pull_request.base.sha
    const event = { merge_group: { head_sha: start.sha, base_sha, head_ref, base_ref: 'refs/heads/main' } }
    const github = await gitHubWith([LABEL])
    const step = await runStep(github, { ...start, eventName: 'merge_group', event })
    expect(step.code).toBe(code)
    expect(github.violations).toEqual([])
  })
})

describe('changed settings', () => {
  const settings = (text: string): Files => ({ '.github/rehearsal.yml': text })
  const said = (report: Report | null) =>
    (report?.findings ?? []).filter(({ rule }) => rule === 'changed-settings').map(({ message }) => message)

  it('are a warning that says which, and do not count yet', async () => {
    const files = { ...BAD, ...settings('runner: transactional\nrules: { fails-with-rows: off }\nfail-on: never\n') }
    const step = await runStep(await startGitHub(), openPull({ ...MAIN, ...settings('runner: d1\n') }, files).started())
    expect([step.code, step.report?.folders[0]?.runner]).toEqual([1, 'd1'])
    expect(said(step.report)).toEqual([
      'This changes fail-on: (not set) → never; rules.fails-with-rows: (not set) → off; runner: d1 → transactional. ' +
        'This check was made with the settings of the base; the new ones count once they are merged.',
    ])
  })

  it('that cannot be used are an error before they are merged', async () => {
    const files = { ...GOOD, ...settings('runner: sqlight\n') }
    const step = await runStep(await startGitHub(), openPull(MAIN, files).started())
    expect(step.code).toBe(1)
    expect(said(step.report).join()).toMatch(/every check ends with exit code 2.*"sqlight" is not one of/s)
  })

  it('can be mended where those of the base cannot be used, and by nobody else', async () => {
    const broken = { ...MAIN, ...settings('runner: sqlight\n') }
    const other = await runStep(await startGitHub(), openPull(broken, GOOD).started())
    expect(other.code).toBe(2)
    const worse = openPull(broken, { ...GOOD, ...settings('runner: sqlheavy\n') })
    expect((await runStep(await startGitHub(), worse.started())).code).toBe(2)
    const step = await runStep(await startGitHub(), openPull(broken, { ...BAD, ...settings('runner: d1\n') }).started())
    expect([step.code, step.report?.folders[0]?.runner]).toEqual([1, 'sqlite3'])
    expect(step.report?.folders[0]?.remarks.join()).toContain('this pull request fixes it')
    expect((await runStep(await startGitHub(), openPull(broken, settings('runner: d1\n')).started())).code).toBe(0)
  })

  it('that became a link are told as well', async () => {
    const files: Files = { ...GOOD, '.github/rehearsal.yml': { symlink: '/etc/passwd' } }
    const step = await runStep(await startGitHub(), openPull({ ...MAIN, ...settings('runner: d1\n') }, files).started())
    expect(said(step.report).join()).toContain('is a link')
  })

  it('are no finding when only their comments change, and one finding for several folders', async () => {
    const two: Files = { 'a/001_x.sql': 'SELECT 1;\n', 'b/001_x.sql': 'SELECT 1;\n', ...settings('folders: [a, b]\n') }
    const quiet = openPull(two, { ...settings('# Both.\nfolders:\n  - ./a\n  - b/\n'), 'README.md': 'Hello\n' })
    const same = await runStep(await startGitHub(), quiet.started())
    expect([same.code, said(same.report)]).toEqual([0, []])
    const step = await runStep(await startGitHub(), openPull(two, settings('folders: [a]\n')).started())
    expect(said(step.report)).toHaveLength(1)
    expect(said(step.report)[0]).toContain('folders: only a, b → only a')
  })

  it('count at once in a terminal, which says so', async () => {
    const repo = makeRepo({ ...MAIN, ...settings('runner: d1\n') })
    repo.branch('work')
    repo.write(settings('runner: transactional\n'))
    const { code, stdout } = await runCli(['--format', 'json'], { cwd: repo.root })
    const report = JSON.parse(stdout) as Report
    expect([code, report.folders[0]?.runner, report.counts.warning]).toEqual([0, 'transactional', 1])
    expect(said(report).join()).toContain('This check was made with the new settings')
  })
})
