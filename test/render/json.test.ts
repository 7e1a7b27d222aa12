/** The JSON report: valid against the published schema, keys in its order, nothing lost, nothing that acts. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import { renderJson } from '../../src/render/json.ts'
import { storyInput } from '../story.ts'
import { aFinding, aFolder, anyReport, aReport } from '../support/report.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)

/** What the schema has against a value; empty when nothing. */
function problems(value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)
}

const written = (report: Report) => JSON.parse(renderJson({ report })) as Report

const full = aReport(
  [
    aFolder({
      migrations: [
        { path: 'migrations/001_a.sql', version: '001', change: 'kept' },
        { path: 'migrations/003_b.sql', version: '003', change: 'renamed', from: 'migrations/002_b.sql' },
      ],
      rehearsals: [{ migration: 'migrations/003_b.sql', scenario: 'rerun', outcome: 'fail', detail: 'no' }],
      withoutRows: [{ table: 't', reason: 'CHECK' }],
      remarks: ['A remark.'],
    }),
    aFolder({ path: 'db', base: null, engine: null }),
  ],
  [
    aFinding({
      suggestion: [{ line: 1, column: 13, endLine: 1, endColumn: 13, text: ' IF NOT EXISTS' }],
      links: [{ text: 'pull request 12', url: 'https://github.com/acme/shop/pull/12' }],
    }),
    aFinding({ level: 'note', allowed: { reason: 'fine', by: 'label' } }),
  ],
)

describe('the JSON report', () => {
  it('is valid, whole, and ends with a line break', () => {
    expect(problems(written(full))).toEqual([])
    expect(written(full)).toEqual(full)
    expect(renderJson({ report: full })).toMatch(/^\{\n {2}"schemaVersion": 1,[\s\S]*\n\}\n$/)
  })

  it('has its keys in the order of the schema, whatever their order in the report', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, shuffled(part)]),
      )
    }
    expect(renderJson({ report: shuffled(full) as Report })).toBe(renderJson({ report: full }))
    expect(Object.keys(written(full))).toEqual(schema.required)
    expect(Object.keys(written(full).folders[0] ?? {})).toEqual(schema.$defs.folder.required)
    expect(Object.keys(written(full).findings[0] ?? {})).toEqual([
      ...schema.$defs.finding.required,
      'suggestion',
      'links',
    ])
    expect(Object.keys(written(full).findings[1] ?? {})).toEqual(schema.$defs.finding.required)
    expect(Object.keys(written(full).findings[0]?.suggestion?.[0] ?? {})).toEqual(schema.$defs.edit.required)
  })

  it('keeps what strangers wrote as data, and no character of theirs acts', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = renderJson({ report })
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        expect(JSON.parse(text)).toEqual(report)
      }),
    )
  })

  it.each([
    ['a missing key', { ...full, counts: undefined }],
    ['another schema version', { ...full, schemaVersion: 2 }],
    ['an unknown verdict', { ...full, verdict: 'maybe' }],
    ['an empty suggestion', { ...full, findings: [{ ...aFinding(), suggestion: [] }] }],
    ['an address that runs', { ...full, findings: [{ ...aFinding(), links: [{ text: 'x', url: 'javascript:x' }] }] }],
    ['a line from zero', { ...full, findings: [{ ...aFinding(), line: 0 }] }],
    ['an unknown level', { ...full, findings: [{ ...aFinding(), level: 'fatal' }] }],
    ['a short commit', { ...full, folders: [{ ...aFolder(), head: { ref: 'x', commit: 'abc' } }] }],
  ])('is not valid with %s', (_, report) => {
    expect(problems(JSON.parse(JSON.stringify(report)))).not.toEqual([])
  })

  it('may have more than the schema knows', () => {
    expect(problems({ ...full, later: 1, tool: { ...full.tool, later: 1 } })).toEqual([])
  })
})

const TABLE = '-- = 001_a.sql\nCREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY, n TEXT);\n'
const STORIES: readonly [name: string, story: string, verdict: string][] = [
  ['nothing new', TABLE, 'pass'],
  ['no base', `-- @ base: none\n${TABLE}`, 'pass'],
  ['a good migration', `${TABLE}-- > 002_b.sql\nCREATE TABLE IF NOT EXISTS b (id INTEGER PRIMARY KEY);\n`, 'pass'],
  ['broken SQL', `${TABLE}-- > 002_b.sql\nCREATE TABEL b (id);\n`, 'fail'],
  ['an edited file', '-- < 001_a.sql\nCREATE TABLE a (x);\n-- > 001_a.sql\nCREATE TABLE a (x, y);\n', 'fail'],
  ['a removed file', `${TABLE}-- < 002_b.sql\nCREATE TABLE b (x);\n`, 'fail'],
]

describe('reports of real checks', () => {
  it.each(STORIES)('are valid: %s', async (_, story, verdict) => {
    const { folders, options } = storyInput(story)
    const { report } = await check(folders, options)
    expect(problems(written(report))).toEqual([])
    expect(written(report)).toEqual(JSON.parse(JSON.stringify(report)))
    expect(report.verdict).toBe(verdict)
  })
})
