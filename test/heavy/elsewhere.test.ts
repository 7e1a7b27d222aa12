/** Versions that other open pull requests take, through the Action against a GitHub that keeps its contract. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { isAssumption } from '../../src/found/meant.ts'
import { githubReader } from '../../src/github/octokit.ts'
import { otherPulls } from '../../src/github/pulls.ts'
import type { Finding } from '../../src/model/rule.ts'
import { render } from '../../src/render/table.ts'
import { storyInput } from '../story.ts'
import type { Files } from '../support/git.ts'
import { type GitHub, startGitHub } from '../support/github.ts'
import type { Objects } from '../support/github-objects.ts'
import { type PullKept, readPulls } from '../support/github-pulls.ts'
import { readMarkdown, withoutAddresses } from '../support/markdown-oracle.ts'
import { aFinding, aFolder, aReport, hostile } from '../support/report.ts'
import { openPull, runStep, type Started, type Step, said } from '../support/step.ts'

const table = (name: string) => `CREATE TABLE IF NOT EXISTS ${name} (Id INTEGER PRIMARY KEY);\n`
const MAIN = { 'migrations/001_users.sql': table('Users'), 'migrations/002_notes.sql': table('Notes') }
const GOOD = { 'migrations/003_tags.sql': table('Tags') }
const RULE = 'version-taken-elsewhere'
const PAGE = 'https://github.com/acme/shop/pull/12'

const asked = (github: GitHub) => github.requests.map(({ path }) => path).filter((path) => /\/pulls\b/.test(path))
const findings = (step: Step) => (step.report?.findings ?? []).filter(({ rule }) => rule === RULE)
/** Those about other pull requests. */
const remarks = (step: Step) =>
  (step.report?.folders ?? []).flatMap((folder) => folder.remarks).filter((remark) => !isAssumption(remark))

async function withPulls(pulls: readonly PullKept[], files: Files = GOOD, main: Files = MAIN) {
  const github = await startGitHub()
  github.pulls = readPulls([{ number: 7, added: Object.keys(files) }, ...pulls])
  const pull = openPull(main, files)
  return { github, pull, step: await runStep(github, pull.started()) }
}

describe('a version that another open pull request takes', () => {
  it('is named and linked wherever people look, and stops nobody', async () => {
    const { github, step } = await withPulls([{ number: 12, added: ['migrations/3_labels.sql', 'README.md'] }])
    expect([step.code, said(step.report)]).toEqual([0, [`${RULE} migrations/003_tags.sql:1`]])
    const [finding] = findings(step)
    expect(finding).toMatchObject({
      level: 'warning',
      message:
        'Version 003 is also taken by pull request 12 (3_labels.sql). ' +
        'Whichever is merged second has to be renumbered; the next version that nobody else has is 004.',
      links: [{ text: 'pull request 12', url: PAGE }],
    })
    expect(finding?.fix).toContain('\ngit mv migrations/003_tags.sql migrations/004_tags.sql\n')
    expect(finding?.fix).toContain('not before')
    for (const markdown of [step.summary, github.comments[0]?.body]) {
      expect(markdown).toContain(`See [pull request 12](${PAGE}).`)
    }
    expect(step.commands.find(({ properties }) => properties.title === RULE)?.data).toContain(`\n${PAGE}\n`)
    expect(step.stdout).toContain(`\n  ${PAGE}\n`)
    expect(remarks(step)).toEqual([])
    expect(asked(github)).toEqual([
      '/repos/acme/shop/pulls?state=open&base=main&sort=updated&direction=desc&per_page=100',
      '/repos/acme/shop/pulls/12/files?per_page=100&page=1',
    ])
    expect(github.violations).toEqual([])
  })

  it('counts when the other is a draft, or renames or copies a file to it, and is one finding for all of them', async () => {
    const { step } = await withPulls([
      { number: 12, draft: true, added: ['migrations/003_a.sql'] },
      { number: 9, files: [{ filename: 'migrations/003_b.up.sql', status: 'renamed', previous_filename: 'b.sql' }] },
      { number: 15, files: [{ filename: 'migrations/0003_c.sql', status: 'copied' }] },
      { number: 16, added: ['migrations/004_next.sql'] },
    ])
    expect(said(step.report)).toEqual([`${RULE} migrations/003_tags.sql:1`])
    expect(findings(step)[0]?.message).toContain('pull requests 9 (003_b.up.sql), 12 (003_a.sql) and 15 (0003_c.sql).')
    expect(findings(step)[0]?.message).toContain('nobody else has is 005.')
    expect(findings(step)[0]?.links).toHaveLength(3)
  })

  it('does not count elsewhere, in another state, or where it is no migration', async () => {
    const { github, step } = await withPulls([
      { number: 8, base: 'release', added: ['migrations/003_a.sql'] },
      { number: 9, state: 'closed', added: ['migrations/003_a.sql'] },
      { number: 10, added: ['other/003_a.sql', 'migrations/deep/003_a.sql', '003_a.sql'] },
      { number: 11, added: ['migrations/003_a.down.sql', 'migrations/003_a.md', 'migrations/004_a.sql'] },
      { number: 12, files: ['modified', 'removed', 'changed'].map((status) => file('migrations/003_a.sql', status)) },
    ])
    expect([step.code, said(step.report), remarks(step)]).toEqual([0, [], []])
    expect(asked(github)).toHaveLength(4)
    expect(github.violations).toEqual([])
  })

  it('is no trouble where one pull request is built upon the other', async () => {
    const github = await startGitHub()
    const pull = openPull(MAIN, GOOD)
    const sha = pull.repo.git('rev-parse', 'work:migrations/003_tags.sql')
    const same = { filename: 'migrations/003_tags.sql', sha }
    const edited = { ...same, sha: 'b'.repeat(40) }
    github.pulls = readPulls([
      { number: 12, files: [same], added: ['migrations/004_more.sql'] },
      { number: 13, files: [edited] },
    ])
    const step = await runStep(github, pull.started())
    expect(findings(step).map(({ links }) => links)).toEqual([[expect.objectContaining({ text: 'pull request 13' })]])
  })

  it('is found by both names of a folder that moves', async () => {
    const moved = { 'migrations/001_users.sql': null, 'migrations/002_notes.sql': null }
    const files = { ...moved, 'sql/001_users.sql': table('Users'), 'sql/002_notes.sql': table('Notes') }
    const others = [
      { number: 12, added: ['migrations/003_a.sql'] },
      { number: 13, added: ['sql/003_b.sql'] },
    ]
    const { step } = await withPulls(others, { ...files, 'sql/003_tags.sql': table('Tags') })
    expect(findings(step)[0]?.links?.map(({ text }) => text)).toEqual(['pull request 12', 'pull request 13'])
  })
})

function file(filename: string, status: string) {
  return { filename, status: status as 'modified' }
}

describe('what to do', () => {
  const BASE = '-- = 001_a.sql\nCREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY);\n'
  async function finding(story: string): Promise<Finding | undefined> {
    const { folders, options } = storyInput(story)
    return (await check(folders, options)).report.findings.find(({ rule }) => rule === RULE)
  }
  const fresh = (...names: string[]) => names.map((name) => `-- > ${name}.sql\n${table(`T${name.slice(-1)}`)}`).join('')

  it('keeps the order of all new files, and gives none the name that another still has', async () => {
    const others = '-- @ elsewhere: 12 migrations/003_x.sql\n-- @ elsewhere: 13 migrations/005_y.sql\n'
    const found = await finding(`${others}${BASE}${fresh('002_b', '003_c', '004_d')}`)
    expect(found?.path).toBe('migrations/003_c.sql')
    expect(found?.message).toContain('Version 003 is also taken by pull request 12 (003_x.sql).')
    expect(found?.fix.split('\n').filter((line) => line.startsWith('git mv'))).toEqual([
      'git mv migrations/004_d.sql migrations/006_d.sql',
      'git mv migrations/003_c.sql migrations/004_c.sql',
    ])
  })

  it('is left to the rule that already objects to the number', async () => {
    const others = [1, 2, 3].map((number) => `-- @ elsewhere: 12 migrations/00${number}_x.sql\n`).join('')
    for (const name of ['001_b', '003_b']) expect(await finding(`${others}${BASE}${fresh(name)}`)).toBeUndefined()
  })

  it('is said once for several versions', async () => {
    const others = [2, 3, 4].map((number) => `-- @ elsewhere: 12 migrations/00${number}_x.sql\n`).join('')
    const found = await finding(`${others}${BASE}${fresh('002_b', '003_c')}`)
    expect(found?.message).toContain('Versions 002 and 003 are also taken by pull request 12 (002_x.sql).')
    expect(found?.message).toContain('nobody else has is 005.')
  })

  it('is not led astray by a number that somebody made up', async () => {
    const others = `-- @ elsewhere: 12 migrations/002_x.sql\n-- @ elsewhere: 13 migrations/${'9'.repeat(200)}_y.sql\n`
    expect((await finding(`${others}${BASE}${fresh('002_b')}`))?.message).toContain('nobody else has is 003.')
  })

  it('is a time of its own where versions are times, and only equal ones meet', async () => {
    const base =
      '-- @ now: 2026-01-20\n-- = 20260110120000_a.sql\nCREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY);\n'
    const near = '-- @ elsewhere: 12 migrations/20260119000001_x.sql\n'
    expect(await finding(`${near}${base}${fresh('20260119000000_b')}`)).toBeUndefined()
    const equal = '-- @ elsewhere: 12 migrations/20260119000000-x.sql\n'
    const found = await finding(`${equal}${base}${fresh('20260119000000_b')}`)
    expect(found?.fix).toContain('git mv migrations/20260119000000_b.sql migrations/20260120000000_b.sql')
  })

  it('names five at most', async () => {
    const others = [11, 12, 13, 14, 15, 16, 17].map((number) => `-- @ elsewhere: ${number} migrations/002_x.sql\n`)
    const found = await finding(`${others.join('')}${BASE}${fresh('002_b')}`)
    expect(found?.message).toContain('15 (002_x.sql) and 2 more.')
    expect(found?.links).toHaveLength(5)
  })
})

describe('GitHub is not asked', () => {
  const taken = [{ number: 12, added: ['migrations/003_labels.sql'] }]
  async function run(started: (pull: ReturnType<typeof openPull>) => Started, files: Files, inputs = {}) {
    const github = await startGitHub()
    github.pulls = readPulls(taken)
    const step = await runStep(github, started(openPull(MAIN, files)), { comment: 'never', ...inputs })
    expect([step.report?.verdict, findings(step), remarks(step)]).toEqual(['pass', [], []])
    return github.requests
  }
  const usual = (pull: ReturnType<typeof openPull>) => pull.started()

  it('by a pull request that adds no migration', async () => {
    expect(await run(usual, { 'README.md': 'A better shop\n' })).toEqual([])
  })

  it('where the rule is off in the settings of the base', async () => {
    const github = await startGitHub()
    github.pulls = readPulls(taken)
    const main = { ...MAIN, '.github/rehearsal.yml': `rules:\n  ${RULE}: off\n` }
    const step = await runStep(github, openPull(main, GOOD).started(), { comment: 'never' })
    expect([step.report?.verdict, findings(step), github.requests]).toEqual(['pass', [], []])
  })

  it('without a token', async () => {
    expect(await run(usual, GOOD, { 'github-token': '' })).toEqual([])
  })

  it('in a merge queue', async () => {
    const started = (pull: ReturnType<typeof openPull>) => {
      const [before, after] = [pull.repo.git('rev-parse', 'main'), pull.head()]
      const group = { head_sha: after, base_sha: before, head_ref: 'refs/heads/queue', base_ref: 'refs/heads/main' }
      return { ...pull.started(), eventName: 'merge_group', event: { merge_group: group }, sha: after }
    }
    expect(await run(started, GOOD)).toEqual([])
  })

  it('twice, by several folders', async () => {
    const github = await startGitHub()
    github.pulls = readPulls([{ number: 12, added: ['one/002_x.sql', 'two/002_x.sql'] }])
    const main = { 'one/001_a.sql': table('A'), 'two/001_a.sql': table('A') }
    const pull = openPull(main, { 'one/002_b.sql': table('B'), 'two/002_b.sql': table('B') })
    const step = await runStep(github, pull.started(), { folder: 'one\ntwo', comment: 'never' })
    expect(said(step.report)).toEqual([`${RULE} one/002_b.sql:1`, `${RULE} two/002_b.sql:1`])
    expect(github.requests).toHaveLength(2)
  })
})

it('is asked the same on pull_request_target', async () => {
  const github = await startGitHub()
  github.pulls = readPulls([{ number: 12, added: ['migrations/003_labels.sql'] }])
  const pull = openPull(MAIN, GOOD)
  const step = await runStep(github, { ...pull.started(), eventName: 'pull_request_target' })
  expect(findings(step)).toHaveLength(1)
  expect(github.violations).toEqual([])
})

async function ask(github: GitHub) {
  const reader = githubReader({ apiUrl: github.url, token: 'secret' })
  const others = await otherPulls({ ask: reader, repository: 'acme/shop', base: 'main', own: 7 })
  expect(github.violations).toEqual([])
  return others
}

describe('the number of requests', () => {
  const many = (count: number, files: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ number: 100 + index, updated: index },
      added: Array.from({ length: files }, (_, at) => `migrations/${at}_x.sql`),
    }))

  it('is bounded with 300 open pull requests, and those updated last are looked at', async () => {
    const { github, step } = await withPulls(many(300, 1))
    expect(asked(github)).toHaveLength(40)
    expect(asked(github)[1]).toContain('/pulls/399/')
    expect(remarks(step)).toEqual([
      'Of at least 100 other open pull requests only the 39 updated last were looked at for their versions.',
    ])
    expect([step.report?.verdict, github.violations]).toEqual(['pass', []])
  })

  it('is bounded with pull requests of thousands of files, of which every first page comes first', async () => {
    const github = await startGitHub()
    github.pulls = readPulls([...many(3, 5000), { number: 12, added: ['migrations/003_x.sql'] }])
    const { pulls, remarks: said } = await ask(github)
    expect(asked(github)).toHaveLength(40)
    expect(pulls.map(({ number, added }) => [number, added.length])).toEqual([
      [12, 1],
      [100, 1200],
      [101, 1300],
      [102, 1300],
    ])
    expect(said).toEqual(['Not all files of pull requests 100, 101, 102 were looked at.'])
  })

  it('reaches all that GitHub tells of one', async () => {
    const github = await startGitHub()
    github.pulls = readPulls(many(1, 250))
    expect((await ask(github)).pulls[0]?.added).toHaveLength(250)
    expect(asked(github)).toHaveLength(4)
    github.requests.length = 0
    github.pulls = readPulls(many(1, 5000))
    expect((await ask(github)).remarks).toEqual(['Not all files of pull request 100 were looked at.'])
    expect(asked(github)).toHaveLength(31)
  })

  it('leaves the other jobs their share of the hour', async () => {
    const github = await startGitHub()
    github.pulls = readPulls(many(9, 1))
    github.left = 104
    expect((await ask(github)).remarks).toEqual([
      'Of 9 other open pull requests only the 3 updated last were looked at for their versions: the token has 100 requests left in this hour.',
    ])
    expect(github.left).toBe(100)
    expect((await ask(github)).remarks.join()).toMatch(/^Other open .* could not .*: the token has 99 requests left/)
    expect(github.left).toBe(99)
  })
})

describe('a refusal', () => {
  /** Three others, until one question is answered with a refusal. */
  const refusing = (question: string, status: number): Objects => {
    const usual = readPulls([11, 12, 13].map((number) => ({ number, added: ['migrations/003_x.sql'] })))
    const body = { message: 'Resource not accessible', documentation_url: 'https://docs.github.com/rest', status: '' }
    return (operation) =>
      `${operation.id} ${operation.path.pull_number ?? ''}` === question ? { status, body } : usual(operation)
  }
  const NEEDS = 'The job needs "permissions: pull-requests: read".'

  it('is one remark that says what is missing, and changes no verdict', async () => {
    const github = await startGitHub()
    github.pulls = refusing('pulls/list ', 403)
    const step = await runStep(github, openPull(MAIN, GOOD).started())
    expect([step.code, said(step.report), asked(github).length]).toEqual([0, [], 1])
    const [remark, ...others] = remarks(step)
    expect(remark).toMatch(/^Other open pull requests could not be looked at for .*: GitHub's API: .*\(status 403\)\. /)
    expect(remark).toContain(NEEDS)
    expect(others).toEqual([])
    expect(step.summary).toContain('Other open pull requests could not be looked at')
    expect(github.violations).toEqual([])
  })

  it('of one leaves the others, and is not asked for again', async () => {
    const github = await startGitHub()
    github.pulls = refusing('pulls/list-files 12', 404)
    const { pulls, remarks: said } = await ask(github)
    expect(pulls.map(({ number }) => number)).toEqual([11, 13])
    expect(said).toEqual([expect.stringMatching(/^Of 3 other .* only the 2 .*\(status 404\)\.$/)])
    expect(asked(github)).toHaveLength(4)
    github.pulls = refusing('pulls/list ', 404)
    expect((await ask(github)).remarks.join()).toContain(NEEDS)
  })

  it('for a rate limit is no matter of permission', async () => {
    const github = await startGitHub()
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.floor(Date.now() / 1000) + 3000}` }
    github.refuse('GET', { status: 403, message: 'API rate limit exceeded', headers })
    const { pulls, remarks: said } = await ask(github)
    expect([pulls, said]).toEqual([[], [expect.stringContaining('API rate limit exceeded')]])
    expect(said.join()).not.toContain(NEEDS)
  })

  it('by an answer that makes no sense is none of the verdict either', async () => {
    for (const data of [null, {}, 'text', [null, 1, {}, { number: -1 }, { number: 12, state: 'open', base: null }]]) {
      const ask = async () => ({ data, left: null })
      const { pulls } = await otherPulls({ ask, repository: 'acme/shop', base: 'main', own: 7 })
      expect(pulls).toEqual([])
    }
    const entry = { number: 12, state: 'open', base: { ref: 'main' } }
    const files = [null, 1, { filename: 3, status: 'added' }, { filename: 'a.sql', status: 'added', sha: 5 }]
    const ask = async (route: string) => ({ data: route.endsWith('/files') ? files : [entry], left: null })
    const { pulls } = await otherPulls({ ask, repository: 'acme/shop', base: 'main', own: 7 })
    expect(pulls).toEqual([{ number: 12, added: [{ path: 'a.sql', oid: null }] }])
  })
})

describe('what strangers wrote', () => {
  it('about their pull request stays out, and the names of their files do nothing', async () => {
    const names = ['003_a\n::error::owned\n.sql', '003_`|@octocat](http:evil)<b>#1.sql', '003_\u202e##[error]owned.sql']
    const { github, step } = await withPulls(
      names.map((name, index) => ({
        ...{ number: 20 + index, added: [`migrations/${name}`] },
        ...{ title: '@octocat fixes #1 ::error::owned', head: 'evil`$(touch x)' },
      })),
    )
    expect([step.code, said(step.report)]).toEqual([0, [`${RULE} migrations/003_tags.sql:1`]])
    expect(step.commands.map(({ name }) => name)).toEqual(['warning'])
    const everything = JSON.stringify([step.report, step.summary, step.stdout, github.comments])
    expect(everything).not.toMatch(/fixes #1|touch x|evil\.test/)
    for (const markdown of [step.summary, github.comments[0]?.body ?? '']) {
      const { outside } = readMarkdown(withoutAddresses(markdown))
      expect(outside).not.toMatch(
        /@|#\d|http|<(?!\/?(details(?: open)?|summary|sub|code)>|!-- sqlite-rehearsal:\w+ -->)/,
      )
      expect(outside).not.toMatch(/owned\n|^::/m)
    }
    expect(github.violations).toEqual([])
  })

  it('cannot end a link', () => {
    const url = fc.oneof(
      fc.constant(PAGE),
      hostile.map((text) => `https://x.test/${text}`),
      fc.constantFrom('javascript:alert(1)', 'https://x.test/a)b', 'https://x.test/<b>@octocat', '"x"'),
    )
    fc.assert(
      fc.property(fc.oneof(hostile, fc.constantFrom('a](http://evil)', '@octocat', '#1 [x]')), url, (text, address) => {
        const finding = aFinding({ links: [{ text, url: address }] })
        const checked = { report: aReport([aFolder()], [finding]), sources: new Map() }
        const markdown = render(checked, 'markdown')
        const { outside } = readMarkdown(markdown.replaceAll(/\]\(https?:\/\/[\w.~:/%?#&=+-]+\)/g, ']'))
        expect(outside).not.toMatch(/@|#\d|http|\]\(|javascript/)
        expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

describe('a link of a finding', () => {
  const finding = aFinding({ links: [{ text: 'pull request 12', url: PAGE }] })
  const checked = { report: aReport([aFolder()], [finding]), sources: new Map() }

  it.each(['terminal', 'json', 'markdown', 'github', 'sarif', 'junit', 'code-quality'] as const)(
    'is in %s',
    (format) => {
      const text = render(checked, format)
      expect(text).toContain(PAGE)
      const without = { ...checked, report: aReport([aFolder()], [aFinding()]) }
      expect(render(without, format)).not.toContain('/pull/12')
    },
  )
})
