/** GitLab's code quality report: the documented fields and no others, unique fingerprints, nothing in it that acts. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import { render } from '../../src/render/table.ts'
import { storyInput } from '../story.ts'
import { aFinding, anyReport, aReport } from '../support/report.ts'
import { commandsInEachLine } from '../support/workflow-commands.ts'

/** The fields that https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format asks for. */
const text = { type: 'string', minLength: 1 }
const validate = new Ajv2020({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string' },
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
})

type Issue = { fingerprint: string; location: { path: string }; check_name: string }
function rendered(report: Report, sources: ReadonlyMap<string, string> = new Map()): string {
  return render({ report, sources }, 'code-quality')
}

describe('code quality', () => {
  it('has its bounds: what is left out is counted in an issue of its own', () => {
    const many = Array.from({ length: 30_000 }, (_, line) => aFinding({ line: line + 1, message: 'm'.repeat(300) }))
    const text = rendered(aReport([], many))
    expect(text.length).toBeLessThan(8_000_000)
    const issues = JSON.parse(text)
    expect(validate(issues)).toBe(true)
    expect(issues.at(-1).description).toMatch(
      new RegExp(`^${many.length - issues.length + 1} more findings are left out`),
    )
  })

  it('has the findings that nobody allowed, worst first, with GitLab’s words', () => {
    const findings = [
      aFinding({ message: 'It\n  stops.', line: 4 }),
      aFinding({ rule: 'version-gap', level: 'warning' }),
      aFinding({ rule: 'does-nothing', level: 'note' }),
      aFinding({ allowed: { reason: 'fine', by: 'label' } }),
    ]
    const issues = JSON.parse(rendered(aReport([], findings)))
    expect(validate(issues), JSON.stringify(validate.errors)).toBe(true)
    expect(issues).toMatchObject([
      {
        description: 'It stops.',
        check_name: 'edited-migration',
        severity: 'critical',
        location: { path: 'migrations/001_a.sql', lines: { begin: 4 } },
      },
      { check_name: 'version-gap', severity: 'minor' },
      { check_name: 'does-nothing', severity: 'info' },
    ])
    expect(issues).toHaveLength(3)
  })

  it('is an empty list when nothing was found', () => {
    expect(rendered(aReport([]))).toBe('[]\n')
  })

  it('keeps what strangers wrote as data, and gives every finding a fingerprint of its own', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const written = rendered(report)
        expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        expect(commandsInEachLine(written)).toEqual([])
        const issues = JSON.parse(written) as Issue[]
        const open = report.findings.filter(({ allowed }) => allowed === null)
        expect(issues.map(({ location }) => location.path)).toEqual(open.map(({ path }) => path))
        expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(open.length)
      }),
    )
  })

  it('is valid for a real check, and its fingerprints stay when lines are put above', async () => {
    const told = async (above: string) => {
      const story = `-- > 001_a.sql\n${above}CREATE TABLE a (id INTEGER PRIMARY KEY);\nCREATE TABLE b (id INTEGER PRIMARY KEY)`
      const { folders, options } = storyInput(story)
      const { report, sources } = await check(folders, options)
      const issues = JSON.parse(rendered(report, sources)) as Issue[]
      expect(validate(issues), JSON.stringify(validate.errors)).toBe(true)
      return issues.map(({ check_name, fingerprint }) => `${check_name} ${fingerprint}`)
    }
    const before = await told('')
    expect(before.length).toBeGreaterThan(2)
    expect(await told('-- A note.\n\n/* and\nmore */\n')).toEqual(before)
  })
})
