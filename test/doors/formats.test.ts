/** Every format of the program: in a workflow nothing of a stranger's acts, and nothing is lost. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/render/table.ts'
import type { Run } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { clone, makeRepo, openRepo, publish, type Repo, temporaryFolder } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { openPull, runStep } from '../support/step.ts'
import { commandsIn, commandsInEachLine } from '../support/workflow-commands.ts'
import { readXml } from '../support/xml.ts'

const FIRST = 'CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY);\n'
/** Enough findings for more than GitHub shows, in files whose names want to be commands. */
const NAMES = [
  '::error::owned.sql',
  '003_##[error]owned.sql',
  '004_a\n::set-output name=verdict::pass\n.sql',
  ...Array.from({ length: 12 }, (_unused, index) => `x${index}.sql`),
]

describe('in a workflow of somebody’s own', () => {
  let repo: Repo
  beforeAll(() => {
    repo = openRepo(clone(publish(makeRepo({ 'migrations/001_a.sql': FIRST }))))
    repo.write(Object.fromEntries(NAMES.map((name) => [`migrations/${name}`, '::error::owned\n##[error]owned\n'])))
  })
  const cli = (args: readonly string[], env: Record<string, string> = { GITHUB_ACTIONS: 'true' }): Promise<Run> =>
    runCli(args, { cwd: repo.root, env: { HOME: '/nonexistent', ...env } })

  it.each(FORMATS.filter((format) => format !== 'github'))('%s obeys nothing', async (format) => {
    const run = await cli(['--format', format])
    expect(run).toMatchObject({ code: 1, stderr: '' })
    expect(commandsInEachLine(run.stdout)).toEqual([])
    expect(run.stdout).toContain('owned')
    const coloured = await cli(['--format', format], { GITHUB_ACTIONS: 'true', FORCE_COLOR: '1' })
    expect(commandsInEachLine(coloured.stdout)).toEqual([])
    expect(coloured.stdout.includes('\u001b[')).toBe(format === 'terminal')
  })

  it('github has the annotations within the limits, and the whole report beside them', async () => {
    const run = await cli(['--format', 'github'])
    expect(run).toMatchObject({ code: 1, stderr: '' })
    const commands = commandsIn(run.stdout)
    expect(
      commands.every(({ name, properties }) => /^(error|warning|notice)$/.test(name) && 'title' in properties),
    ).toBe(true)
    for (const level of ['error', 'warning', 'notice']) {
      expect(commands.filter(({ name }) => name === level).length).toBeLessThan(10)
    }
    const { findings } = JSON.parse((await cli(['--format', 'json'])).stdout)
    expect(findings.length).toBeGreaterThan(commands.length)
    const plain = run.stdout.split('\n').filter((line) => !line.startsWith('::'))
    for (const name of NAMES.slice(3))
      expect(plain.filter((line) => line.includes(`migrations/${name}`)).length).toBeGreaterThan(0)
    expect(run.stdout).toMatch(/\n✗ [^\n]*\n$/)
    expect((await cli(['--format', 'github'])).stdout).toBe(run.stdout)
  })

  it('what stands in a file is whole, and the line printed beside it obeys nothing', async () => {
    const file = join(temporaryFolder(), 'report.xml')
    const run = await cli(['--format', 'junit', '--output', file, '--fail-on', 'never'])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(commandsIn(run.stdout)).toEqual([])
    const root = readXml(readFileSync(file, 'utf8'))
    expect(root.attributes).toMatchObject({ name: 'sqlite-rehearsal', failures: '0' })
    const other = join(temporaryFolder(), 'report.sarif')
    await cli(['--format', 'sarif', '--output', other])
    expect(JSON.parse(readFileSync(other, 'utf8')).runs[0].results.length).toBeGreaterThan(NAMES.length)
  })

  it('a complaint obeys nothing either', async () => {
    const run = await cli(['no\n::error::owned'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(commandsIn(run.stderr)).toEqual([])
  })
})

describe('the Action', () => {
  it('leaves the report as SARIF beside the JSON one, without what was allowed', async () => {
    const github = await startGitHub()
    const files = {
      'migrations/002_b.sql':
        'CREATE TABLE b (id INTEGER PRIMARY KEY);\n-- rehearsal: allow not-rerunnable because it is a test\nCREATE TABLE c (x);\n',
    }
    const step = await runStep(github, openPull({ 'migrations/001_a.sql': FIRST }, files).started())
    expect(step.code).toBe(1)
    const path = step.outputs.sarif ?? ''
    expect(path).toBe(step.outputs.report?.replace(/json$/, 'sarif'))
    const { results } = JSON.parse(readFileSync(path, 'utf8')).runs[0]
    const open = step.report?.findings.filter(({ allowed }) => allowed === null) ?? []
    expect(step.report?.counts.allowed).toBe(1)
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(open.map(({ rule }) => rule))
    expect(github.comments[0]?.body).toContain('\nCREATE TABLE IF NOT EXISTS b (id INTEGER PRIMARY KEY);')
    expect(github.violations).toEqual([])
  })

  it('declares that output', () => {
    const text = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')
    expect(text).toMatch(/^outputs:\n(?: {2}.*\n)* {2}sarif:\n {4}description: .*upload-sarif/m)
  })
})
