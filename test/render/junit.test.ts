/** The report as JUnit XML: well-formed, of the shape that Ant, Jenkins and GitLab read, and red when the check fails. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import { renderJunit } from '../../src/render/junit.ts'
import { report as reported } from '../../src/report/report.ts'
import { storyInput } from '../story.ts'
import { aFinding, aFolder, anyReport, aReport } from '../support/report.ts'
import { commandsInEachLine } from '../support/workflow-commands.ts'
import { type Node, readXml } from '../support/xml.ts'

/**
 * What the format's readers agree on, put down from Ant's and Jenkins' descriptions of it: for each element the attributes it
 * may have, those it must have, and what may stand in it how often. `file` is GitLab's.
 */
const COUNTS = ['tests', 'failures', 'errors', 'skipped', 'time']
const SHAPE: Readonly<
  Record<string, { must: string[]; may?: string[]; holds: Record<string, number>; text?: boolean }>
> = {
  testsuites: { must: ['name', ...COUNTS], holds: { testsuite: Number.POSITIVE_INFINITY } },
  testsuite: { must: ['name', ...COUNTS], holds: { testcase: Number.POSITIVE_INFINITY } },
  testcase: { must: ['classname', 'name', 'time'], may: ['file'], holds: { skipped: 1, failure: 1, 'system-out': 1 } },
  failure: { must: ['message', 'type'], holds: {}, text: true },
  skipped: { must: ['message'], holds: {} },
  'system-out': { must: [], holds: {}, text: true },
}

/** What a tree has that the shape does not allow. */
function problems(node: Node): string[] {
  const shape = SHAPE[node.name]
  if (shape === undefined) return [`no element ${node.name}`]
  const names = Object.keys(node.attributes)
  const known = [...shape.must, ...(shape.may ?? [])]
  const numbers = COUNTS.filter((key) => key in node.attributes && !/^\d+$/.test(node.attributes[key] ?? ''))
  const wrong = [
    ...shape.must.filter((key) => !names.includes(key)).map((key) => `${node.name} has no ${key}`),
    ...names.filter((key) => !known.includes(key)).map((key) => `${node.name} has ${key}`),
    ...numbers.map((key) => `${key} is no number`),
    ...(shape.text || node.text.trim() === '' ? [] : [`${node.name} has text`]),
  ]
  const many = node.children.filter(({ name }, index) => {
    const before = node.children.slice(0, index).filter((other) => other.name === name).length
    return before >= (shape.holds[name] ?? 0)
  })
  return [...wrong, ...many.map(({ name }) => `${node.name} has ${name}`), ...node.children.flatMap(problems)]
}

function junit(report: Report, failOn: 'error' | 'warning' | 'never' = 'error'): Node {
  return readXml(renderJunit({ report }, { failOn }))
}

/** Each case as `class: name → outcome`. */
function cases(root: Node): string[] {
  return root.children.flatMap((suite) =>
    suite.children.map(({ attributes, children }) => {
      return `${attributes.classname}: ${attributes.name} → ${children[0]?.name ?? 'pass'}`
    }),
  )
}

const PATH = 'migrations/002_b.sql'
const rehearsed = aFolder({
  rehearsals: [
    { migration: PATH, scenario: 'empty', outcome: 'pass', detail: '' },
    { migration: PATH, scenario: 'rows', outcome: 'fail', detail: 'NOT NULL constraint failed' },
    { migration: PATH, scenario: 'rerun', outcome: 'skipped', detail: 'it fails on rows' },
    { migration: PATH, scenario: 'crash', outcome: 'unchecked', detail: 'no time' },
  ],
})
const fails = aFinding({
  ...{ rule: 'fails-with-rows', scenario: 'rows', path: PATH },
  ...{ line: 2, column: 3, message: 'It <fails> & "stops".' },
})

describe('JUnit', () => {
  it('has a suite per folder, a case per rehearsal, and one per finding that no rehearsal shows', () => {
    const gap = aFinding({ rule: 'version-gap', level: 'warning', path: PATH })
    const root = junit(aReport([rehearsed, aFolder({ path: 'db' })], [fails, gap, { ...gap, line: 2 }]))
    expect(problems(root)).toEqual([])
    expect(root.children.map(({ attributes }) => attributes.name)).toEqual(['migrations/', 'db/'])
    expect(cases(root)).toEqual([
      `${PATH}: empty → pass`,
      `${PATH}: rows → failure`,
      `${PATH}: rerun → skipped`,
      `${PATH}: crash → skipped`,
      `${PATH}: version-gap → system-out`,
      `${PATH}: version-gap (2) → system-out`,
      'db: nothing to rehearse → pass',
    ])
    expect(root.attributes).toMatchObject({ name: 'sqlite-rehearsal', tests: '7', failures: '1', skipped: '2' })
  })

  it('says of a failure what, where and what to write instead', () => {
    const text = renderJunit({ report: aReport([rehearsed], [fails]) }, { failOn: 'error' })
    expect(text).toContain('message="It &lt;fails&gt; &amp; &quot;stops&quot;." type="fails-with-rows"')
    const failure = readXml(text).children[0]?.children[1]?.children[0]
    expect(failure?.attributes).toEqual({ message: 'It <fails> & "stops".', type: 'fails-with-rows' })
    expect(failure?.text).toBe(`error fails-with-rows at ${PATH}:2:3\nIt <fails> & "stops".\nWrite something else.`)
    const skipped = readXml(text).children[0]?.children[2]?.children[0]
    expect(skipped?.attributes.message).toBe('not run: it fails on rows')
  })

  it('keeps several failures of one rehearsal in one element', () => {
    const second = { ...fails, rule: 'depends-on-data', message: 'Another.' }
    const root = junit(aReport([rehearsed], [fails, second]))
    const failure = root.children[0]?.children[1]?.children
    expect(failure).toHaveLength(1)
    expect(failure?.[0]?.attributes.message).toBe('It <fails> & "stops". (and 1 more)')
    expect(failure?.[0]?.text).toContain('Another.')
  })

  it('passes over what was allowed, with the reason', () => {
    const allowed = { reason: 'The table is empty.', by: 'settings' } as const
    const gap = aFinding({ rule: 'version-gap', allowed })
    const root = junit(aReport([rehearsed], [{ ...fails, allowed }, gap]))
    expect(cases(root).filter((one) => /rows|gap/.test(one))).toEqual([
      `${PATH}: rows → skipped`,
      'migrations/001_a.sql: version-gap → skipped',
    ])
    expect(root.children[0]?.children[1]?.children[0]?.attributes.message).toBe(
      'fails-with-rows allowed by settings: The table is empty.',
    )
  })

  it('has what belongs to no folder in a suite of its own, and what belongs to two in the inner one', () => {
    const settings = aFinding({ rule: 'bad-allowance', path: '.github/rehearsal.yml' })
    const inner = aFinding({ path: 'migrations/inner/001_a.sql' })
    const root = junit(aReport([aFolder(), aFolder({ path: 'migrations/inner' })], [settings, inner]))
    expect(root.children.map(({ attributes }) => attributes.name)).toEqual([
      'migrations/',
      'migrations/inner/',
      'settings',
    ])
    expect(root.children[1]?.children[0]?.attributes.classname).toBe('migrations/inner/001_a.sql')
    const everywhere = junit(aReport([aFolder({ path: '.' })], [settings]))
    expect(everywhere.children.map(({ attributes }) => attributes.name)).toEqual(['the root folder'])
  })

  it('is well-formed whatever strangers wrote, of the right shape, with sums that are right, and obeys nothing', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('error', 'warning', 'never'), (made, failOn) => {
        const whole = reported({ version: '0.0.0', folders: made.folders, findings: made.findings, failOn })
        const text = renderJunit({ report: whole }, { failOn })
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/u)
        expect(commandsInEachLine(text)).toEqual([])
        const root = readXml(text)
        expect(problems(root)).toEqual([])
        const all = root.children.flatMap((suite) => suite.children)
        const having = (name: string) => all.filter(({ children }) => children[0]?.name === name).length
        expect(root.attributes).toMatchObject({
          tests: `${all.length}`,
          failures: `${having('failure')}`,
          skipped: `${having('skipped')}`,
        })
        expect(having('failure') > 0).toBe(whole.verdict === 'fail')
      }),
    )
  })

  it('undoes to what was written, and keeps what is no XML visible', () => {
    const message = 'a\u0000\u001b[31m]]>\uffff\ud800 ##[error]x'
    const text = renderJunit({ report: aReport([], [aFinding({ message, fix: '::error::x' })]) }, { failOn: 'error' })
    const failure = readXml(text).children[0]?.children[0]?.children[0]
    expect(failure?.text).toContain('a\\u0000\\u001B[31m]]>\\uFFFF\\uD800 ##[error]x\n::error::x')
    expect(commandsInEachLine(text)).toEqual([])
  })
})

describe('a hundred thousand findings', () => {
  const many = Array.from({ length: 100_000 }, (_, line) => aFinding({ line: line + 1, message: 'm'.repeat(300) }))

  it('are told as far as there is room, and how many are not', () => {
    const text = renderJunit({ report: aReport([aFolder()], many) }, { failOn: 'error' })
    expect(text.length).toBeLessThan(20_000_000)
    const cases = readXml(text).children[0]?.children ?? []
    expect(cases.at(-1)?.children[0]?.name).toBe('failure')
    expect(cases.at(-1)?.children[0]?.attributes.message).toBe(
      `${many.length - cases.length + 1} more are left out: they would make this file too long.`,
    )
  })

  it('of which those that count are kept', () => {
    const notes = many.slice(0, 60_000).map((it) => ({ ...it, level: 'note' as const }))
    const report = aReport([aFolder()], [...notes, aFinding({ path: 'migrations/002_b.sql' })])
    expect(renderJunit({ report }, { failOn: 'error' })).toContain('migrations/002_b.sql:1:1')
  })

  it('of one rehearsal stand in one case, which is no longer for it', () => {
    const rehearsal = { migration: 'migrations/001_a.sql', scenario: 'empty', outcome: 'fail', detail: '' } as const
    const about = many.map((it) => ({ ...it, scenario: 'empty' as const }))
    const text = renderJunit({ report: aReport([aFolder({ rehearsals: [rehearsal] })], about) }, { failOn: 'error' })
    expect(text.length).toBeLessThan(100_000)
    expect(text).toMatch(/… and \d+ more</)
  })
})

const STORIES: readonly [story: string, failures: string][] = [
  ['-- = 001_a.sql\nCREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY);', '0'],
  ['-- > 001_a.sql\nCREATE TABLE a (id INTEGER PRIMARY KEY);', '2'],
  ['-- @ runner: transactional\n-- > 001_a.sql\nCREATE TABLE a (id INTEGER PRIMARY KEY);', '0'],
]

describe('JUnit of real checks', () => {
  it.each(STORIES)('is of the right shape: %#', async (story, failures) => {
    const { folders, options } = storyInput(story)
    const { report } = await check(folders, options)
    const root = junit(report)
    expect(problems(root)).toEqual([])
    expect(Number(root.attributes.failures) > 0).toBe(failures !== '0')
    const named = report.findings.map((finding: Finding) => finding.rule)
    for (const rule of named) expect(renderJunit({ report }, { failOn: 'error' })).toContain(rule)
  })
})
