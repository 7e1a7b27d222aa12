/** Our own workflows, those that our pages show, and action.yml: for GitHub's parser, and for a stranger's eye. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { parseSettingsFile } from '../../src/settings/file.ts'
import { type Fence, fencesOf } from '../support/fences.ts'
import { actionErrors, workflowErrors } from '../support/workflow-parser.ts'
import { type Demands, workflowProblems } from '../support/workflow-rules.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const OURS = '.github/workflows'
const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, unknown>>

/** What each job's token may do, and why it must. */
const PERMISSIONS: Readonly<Record<string, Demands['permissions']>> = {
  // The page, and who built it, in a job that runs nothing of ours.
  'pages.yml': { build: ['contents: read'], publish: ['pages: write', 'id-token: write'] },
  // The two revisions; the comment.
  'rehearse.yml': { rehearse: ['contents: read', 'pull-requests: write'] },
  'rehearse-merged.yml': { rehearse: ['contents: read'] },
  // Provenance. The release and its tag, in a job that runs none of our dependencies.
  'release.yml': {
    verify: ['contents: read'],
    publish: ['contents: read', 'id-token: write'],
    release: ['contents: write'],
  },
  'verify.yml': { verify: ['contents: read'] },
}

/** What a page may show; `security-events` is for an upload to code scanning. */
const SHOWN: Demands = {
  permissions: { '*': ['contents: read', 'pull-requests: write', 'security-events: write'] },
  // GitHub's own actions and ours: tags can be read. docs/recipes.md says how to pin them.
  tagged: ['actions', 'github', 'sqlite-rehearsal'],
  careful: true,
  secrets: [],
}

describe('our workflows', () => {
  const names = readdirSync(join(root, OURS))

  it('are all in the table of permissions', () => {
    expect(names).toEqual(Object.keys(PERMISSIONS).sort())
  })

  it.each(names)('%s is what GitHub runs, and gives nothing away', async (name) => {
    const text = read(join(OURS, name))
    const secrets = name === 'release.yml' ? ['NPM_TOKEN'] : []
    const demands = { permissions: PERMISSIONS[name] ?? {}, tagged: [], careful: true, secrets }
    expect([await workflowErrors(name, text), workflowProblems(text, demands)]).toEqual([[], []])
    expect(misuses(text)).toEqual([])
  })

  it('have action.yml as GitHub takes it', () => {
    expect(actionErrors(read('action.yml'))).toEqual([])
    expect(actionErrors(read('action.yml').replace('main:', 'mein:')).join()).toContain('mein')
  })
})

/** Steps alone become a job; the permissions that it needs are in the text around it. */
function asWorkflow(text: string): string {
  const steps: unknown = parse(text)
  if (!Array.isArray(steps)) return text
  return stringify({ on: 'push', permissions: {}, jobs: { job: { 'runs-on': 'x', 'timeout-minutes': 1, steps } } })
}

function isWorkflow(text: string): boolean {
  const shown: unknown = parse(text)
  if (Array.isArray(shown)) return shown.some((step) => 'uses' in step || 'run' in step)
  return typeof shown === 'object' && shown !== null && 'jobs' in shown
}

/** Inputs and outputs of ours that do not exist. The runner only warns of such an input, and of such an output not at all. */
function misuses(text: string): string[] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps?: Record<string, unknown>[] }> }
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? [])
  const uses = steps.filter((step) => /^(\.\/|sqlite-rehearsal\/sqlite-rehearsal@v\d+$)/.test(`${step.uses}`))
  const inputs = uses.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in action.inputs))
  const outputs = [...text.matchAll(/steps\.rehearse\.outputs\.([\w-]+)/g)].map((match) => `${match[1]}`)
  return [...inputs, ...outputs.filter((name) => !(name in action.outputs))]
}

const pages = ['README.md', 'docs/recipes.md', 'docs/settings.md'].map((page) => [page, fencesOf(read(page))] as const)
const workflows = pages.flatMap(([page, fences]) =>
  fences
    .filter(({ language, text }) => language === 'yaml' && isWorkflow(text))
    .map(({ line, text }) => ({ page, line, text: asWorkflow(text) })),
)

describe('the workflows that our pages show', () => {
  it.each(workflows)('$page:$line is what GitHub runs, and gives nothing away', async ({ page, text }) => {
    // The README's is the shortest that works; the page of recipes has it in full.
    const demands = { ...SHOWN, careful: page !== 'README.md' }
    expect([await workflowErrors(page, text), workflowProblems(text, demands)]).toEqual([[], []])
    expect(misuses(text)).toEqual([])
  })

  it('are found', () => {
    expect(workflows.filter(({ page }) => page === 'README.md').length).toBeGreaterThanOrEqual(1)
    expect(workflows.filter(({ page }) => page !== 'README.md').length).toBeGreaterThanOrEqual(7)
  })

  it('come with settings that can be used', () => {
    const isSettings = ({ language, file, text }: Fence) =>
      file === '.github/rehearsal.yml' || (language === 'yaml' && file === '' && !isWorkflow(text))
    const settings = pages.flatMap(([, fences]) => fences.filter(isSettings))
    expect(settings.length).toBeGreaterThanOrEqual(2)
    for (const { text } of settings) expect(() => parseSettingsFile(text, 'shown')).not.toThrow()
  })

  it('come with a rule that requires a check which one of them makes', () => {
    const [ruleset] = fencesOf(read('docs/recipes.md')).filter(({ file }) => file === 'ruleset.json')
    const { rules } = JSON.parse(ruleset?.text ?? '') as {
      rules: { parameters: { required_status_checks: { context: string }[] } }[]
    }
    const required = rules.flatMap((rule) => rule.parameters.required_status_checks.map(({ context }) => context))
    const jobs = Object.keys((parse(workflows[0]?.text ?? '') as { jobs: object }).jobs)
    expect(required).toEqual(jobs)
  })
})

describe('a workflow that is wrong', () => {
  const job = (lines: string, top = 'on: push\npermissions: { contents: read }') =>
    `${top}\njobs:\n  job:\n    runs-on: x\n    timeout-minutes: 1\n${lines}`
  const steps = (...lines: string[]) => `    steps:\n${lines.map((line) => `      - ${line}\n`).join('')}`
  const SHA = '0123456789abcdef0123456789abcdef01234567'

  it.each([
    ['an unknown event', job(steps('run: x'), 'on: pusch'), 'pusch'],
    ['a job that waits for none', job(`    needs: nobody\n${steps('run: x')}`), 'no dependencies'],
    ['a broken expression', job(steps(`run: echo \${{ github.sha == }}`)), 'xpression'],
    ['an unknown context', job(steps(`run: echo \${{ nobody.sha }}`)), 'nobody'],
    ['an unknown function', job(steps('run: x\n        if: never()')), 'never'],
    ['a misspelt permission', job(steps('run: x'), 'on: push\npermissions: { content: read }'), 'content'],
    ['a step that does two things', job(steps('run: x\n        uses: a/b@v1')), 'uses'],
    ['two steps of one name', job(steps('{ id: twice, run: x }', '{ id: twice, run: x }')), "'twice'"],
    ['no YAML', 'on: [push', 'Flow sequence'],
  ])('is refused by GitHub: %s', async (_, text, word) => {
    expect((await workflowErrors('wrong.yml', text)).join('\n')).toContain(word)
  })

  it.each([
    ['no permissions', job(steps('run: x'), 'on: push')],
    ['permissions write-all', job(steps('run: x'), 'on: push\npermissions: write-all')],
    ['may issues: write', job(`    permissions: { issues: write }\n${steps('run: x')}`)],
    ['no timeout-minutes', job(steps('run: x')).replace(/.*timeout.*\n/, '')],
    ['acme/deploy@v1 is not pinned', job(steps('uses: acme/deploy@v1'))],
    ['is not pinned', job(steps(`uses: acme/deploy@${SHA}`))],
    ['is not pinned', job(steps('uses: actions/setup-node@main'))],
    ['keeps its credentials', job(steps('uses: actions/checkout@v5'))],
    ['inside of a script', job(steps(`run: echo \${{ github.event.pull_request.title }}`))],
    [
      'inside of a script',
      job(steps(`{ uses: actions/github-script@v8, with: { script: "\${{ github.head_ref }}" } }`)),
    ],
    [
      'on pull_request_target',
      job(steps('{ uses: actions/checkout@v5, with: { persist-credentials: false } }')).replace(
        'on: push',
        'on: pull_request_target',
      ),
    ],
    ['runs something', job(steps('run: x')).replace('on: push', 'on: [workflow_run]')],
    ['on pull_request: paths', job(steps('run: x')).replace('on: push', 'on: { pull_request: { paths: [a] } }')],
    ['secret OTHER', job(steps(`{ run: x, env: { A: "\${{ secrets.OTHER }}" } }`))],
    ['secret secrets:', job('    secrets: inherit\n')],
  ])('is noticed by us: %s', (problem, text) => {
    const problems = workflowProblems(text, { ...SHOWN, secrets: ['NPM_TOKEN'] })
    expect(problems).toEqual([expect.stringContaining(problem)])
  })

  it('is not noticed where nothing is wrong', () => {
    const text = job(
      steps(`uses: acme/deploy@${SHA} # v1.2.3`, 'uses: ./', `{ run: x, env: { A: "\${{ github.ref }}" } }`),
    )
    expect(workflowProblems(text, SHOWN)).toEqual([])
  })

  it('is noticed in a few steps alone', async () => {
    const fragment = `- run: echo \${{ nobody.sha }}\n- uses: actions/checkout@v5\n`
    expect([isWorkflow(fragment), await workflowErrors('steps', asWorkflow(fragment))]).toEqual([
      true,
      [expect.stringContaining('nobody')],
    ])
    expect(workflowProblems(asWorkflow(fragment), SHOWN)).toHaveLength(2)
  })

  it('uses what our Action does not have', () => {
    const text = job(steps('{ id: rehearse, uses: ./, with: { foldr: a } }', 'run: x'))
    expect(misuses(`${text}# steps.rehearse.outputs.verdikt`)).toEqual(['foldr', 'verdikt'])
  })
})
