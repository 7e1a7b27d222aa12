/** The SARIF report: valid against the schema of the standard, complete, stable where it must be, and nothing in it acts. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import { sarif } from '../../src/render/table.ts'
import { fingerprints } from '../../src/report/fingerprint.ts'
import { RULES, ruleLink } from '../../src/rules/table.ts'
import { storyInput } from '../story.ts'
import { aFinding, aFolder, anyReport, aReport } from '../support/report.ts'
import { commandsInEachLine } from '../support/workflow-commands.ts'

/** The schema of the OASIS standard; see the licence beside it. It is draft 4, whose `id` Ajv does not know any more. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/sarif/sarif-2.1.0-rtm.5.json'), 'utf8'))
// One of its patterns is none with the flag u.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(schema)

function problems(value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly Descriptor[] } }
      readonly invocations: readonly [
        { executionSuccessful: boolean; exitCode: number; toolExecutionNotifications: [] },
      ]
      readonly columnKind: string
      readonly originalUriBaseIds: object
      readonly results: readonly Result[]
    },
  ]
}
interface Descriptor {
  readonly id: string
  readonly helpUri: string
  readonly help: { readonly text: string; readonly markdown: string }
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly defaultConfiguration: object
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly { readonly physicalLocation: Physical }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly object[]
  readonly fixes?: readonly object[]
}
interface Physical {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
  readonly region: object
}

const NO_SOURCES = new Map<string, string>()
function log(report: Report, sources: ReadonlyMap<string, string> = NO_SOURCES, suppressed = true): Log {
  return JSON.parse(sarif({ report, sources }, { suppressed })) as Log
}
const results = (report: Report, sources?: ReadonlyMap<string, string>) => log(report, sources).runs[0].results

const allowed = aFinding({ rule: 'does-nothing', level: 'warning', allowed: { reason: 'A marker.', by: 'comment' } })
const settled = aFinding({ rule: 'version-gap', level: 'note', allowed: { reason: 'Old numbers.', by: 'settings' } })
const edit = { line: 1, column: 13, endLine: 1, endColumn: 13, text: ' IF NOT EXISTS' }
const full = aReport(
  [aFolder({ remarks: ['A remark.', 'A remark.'] })],
  [aFinding({ path: 'db/my migrations/001_ä%.sql', line: 3, column: 7, suggestion: [edit] }), allowed, settled],
)

describe('the log', () => {
  it('is valid, of one run, and says what it counts in', () => {
    expect(problems(log(full))).toEqual([])
    const { runs } = log(full)
    expect(runs).toHaveLength(1)
    expect(runs[0]).toMatchObject({
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': {} },
      tool: { driver: { name: 'sqlite-rehearsal', version: '0.0.0' } },
      invocations: [
        {
          executionSuccessful: true,
          exitCode: 1,
          toolExecutionNotifications: [{ level: 'note', message: { text: 'A remark.' } }],
        },
      ],
    })
    expect(sarif({ report: full, sources: NO_SOURCES }, { suppressed: true })).toMatch(/^\{\n[\s\S]*\n\}\n$/)
  })

  it.each([
    ['another version', (text: string) => text.replace('"2.1.0"', '"2.0.0"')],
    ['a level that is none', (text: string) => text.replaceAll('"level": "error"', '"level": "fatal"')],
    ['a result without a message', (text: string) => text.replace('"message": {', '"massage": {')],
  ])('would not be valid with %s', (_name, broken) => {
    expect(problems(JSON.parse(broken(JSON.stringify(log(full), null, 2))))).not.toEqual([])
  })

  it('has every rule, with its texts and its page', () => {
    const { rules } = log(aReport([])).runs[0].tool.driver
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
    for (const [index, rule] of RULES.entries()) {
      const told = rules[index] as Descriptor
      expect(told.helpUri).toBe(ruleLink(rule.id))
      expect(told.shortDescription.text).toBe(rule.title)
      expect(told.fullDescription.text).toBe(rule.why)
      expect(told.help.text).toBe(`${rule.why}\n\n${rule.fix}\n\n${ruleLink(rule.id)}`)
      expect(told.help.markdown).toContain(`(${ruleLink(rule.id)})`)
      expect(told.defaultConfiguration).toEqual(
        rule.level === 'off' ? { enabled: false, level: 'note' } : { level: rule.level },
      )
      // What GitHub shows of them: https://docs.github.com/en/code-security/reference/code-scanning
      expect(told.fullDescription.text.length).toBeLessThanOrEqual(1024)
    }
  })

  it('has each finding with its rule, level, place and advice', () => {
    const [first] = results(full)
    expect(first).toMatchObject({
      ruleId: 'edited-migration',
      level: 'error',
      message: { text: 'Something is wrong.\n\nWrite something else.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'db/my%20migrations/001_%C3%A4%25.sql', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
      suppressions: [],
    })
    expect(RULES[first?.ruleIndex ?? -1]?.id).toBe('edited-migration')
    expect(first?.fixes).toEqual([
      {
        description: { text: 'Write something else.' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'db/my%20migrations/001_%C3%A4%25.sql', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 13, endLine: 1, endColumn: 13 },
                insertedContent: { text: ' IF NOT EXISTS' },
              },
            ],
          },
        ],
      },
    ])
  })

  it('marks what was allowed, and why; or leaves it out where the mark is not read', () => {
    expect(results(full).map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'A marker.' }],
      [{ kind: 'external', status: 'accepted', justification: 'Old numbers.' }],
    ])
    const without = log(full, NO_SOURCES, false)
    expect(problems(without)).toEqual([])
    expect(without.runs[0].results.map((it) => [it.ruleId, 'suppressions' in it])).toEqual([
      ['edited-migration', false],
    ])
  })

  it('keeps what strangers wrote as text: no control character, no command, no link, no placeholder', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = sarif({ report, sources: NO_SOURCES }, { suppressed: true })
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        expect(commandsInEachLine(text)).toEqual([])
        const whole = JSON.parse(text) as Log
        expect(problems(whole)).toEqual([])
        for (const [index, { message, locations }] of whole.runs[0].results.entries()) {
          expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]|\]\(/)
          const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? ''
          expect(uri).toMatch(/^[\w.~/%-]*$/)
          expect(decodeURIComponent(uri)).toBe(report.findings[index]?.path.replace(/\p{Cs}/gu, '\ufffd'))
        }
      }),
    )
  })

  it('makes neither links nor placeholders nor commands of names', () => {
    const message = 'No [table](https://evil.example) {0}\n##[error]x\u202e'
    const [first] = results(aReport([], [aFinding({ message, fix: '' })]))
    expect(first?.message.text).toBe('No [table] (https://evil.example) {{0}}\n##[error]x\\u202E')
    const text = sarif({ report: aReport([], [aFinding({ message })]), sources: NO_SOURCES }, { suppressed: true })
    expect(text).not.toContain('##[')
  })

  it('holds no more results than code scanning takes, and says so', () => {
    const many = Array.from({ length: 25_003 }, (_unused, index) => aFinding({ line: index + 1 }))
    const run = log(aReport([aFolder()], many)).runs[0]
    expect(run.results).toHaveLength(25_000)
    expect(JSON.stringify(run.invocations)).toContain('3 more findings are left out')
  })
})

const STORIES = [
  '-- = 001_a.sql\nCREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY);',
  '-- > 001_a.sql\nCREATE TABLE a (id INTEGER PRIMARY KEY);\nINSERT INTO a VALUES (1);\nINSERT INTO a VALUES (NULL)',
  '-- < 001_a.sql\nCREATE TABLE a (x);\n-- > 001_a.sql\nCREATE TABLE a (x, y);\n-- > 003_b.sql {crlf}\nCREATE TABEL b (id);',
  '-- @ allow: version-gap migrations/003_b.sql because we like it\n-- > 001_a.sql\nSELECT 1;\n-- > 003_b.sql\nSELECT 1;',
]

describe('logs of real checks', () => {
  it.each(STORIES)('are valid: %#', async (story) => {
    const { folders, options } = storyInput(story)
    const checked = await check(folders, options)
    expect(problems(log(checked.report, checked.sources))).toEqual([])
    const prints = checked.report.findings.map(fingerprints(checked))
    expect(new Set(prints).size).toBe(prints.length)
  })
})

const print = (report: Report, sources: ReadonlyMap<string, string>) =>
  report.findings.map(fingerprints({ report, sources }))

/** What moves a statement and changes nothing of it. */
const noise = fc
  .array(fc.constantFrom('', '   ', '-- a note; with a semicolon', '/* two\nlines */', '\t'), { maxLength: 4 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''))
const statement = fc.constantFrom(
  'CREATE TABLE a (x)',
  "INSERT INTO a VALUES ('one; two')",
  'DROP INDEX i',
  'CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; END',
  'SELECT 1',
)

/** A file made of statements, each with noise above it, and a finding at each. */
function filed(path: string, parts: readonly (readonly [string, string])[]): { text: string; findings: Finding[] } {
  let text = ''
  const findings = parts.map(([above, sql]) => {
    text += above
    const finding = aFinding({ path, line: text.split('\n').length, column: 1 + (sql.startsWith('DROP') ? 5 : 0) })
    text += `${sql};\n`
    return finding
  })
  return { text, findings }
}

describe('fingerprints', () => {
  it('stay when lines and comments are put above, and when other files and findings come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, noise, statement), { minLength: 1, maxLength: 6 }), (parts) => {
        const one = filed(
          'm/001.sql',
          parts.map(([above, , sql]) => [above, sql]),
        )
        const two = filed(
          'm/001.sql',
          parts.map(([, above, sql]) => [above, sql]),
        )
        const other = aFinding({ path: 'm/000_other.sql' })
        const before = print(aReport([], one.findings), new Map([['m/001.sql', one.text]]))
        const after = print(aReport([], [other, ...two.findings]), new Map([['m/001.sql', two.text]]))
        expect(after.slice(1)).toEqual(before)
        expect(new Set(after).size).toBe(parts.length + 1)
      }),
    )
  })

  it('differ for equal findings of one file, for other files, rules and statements', () => {
    const text = 'DROP TABLE a;\nDROP TABLE a;\nDROP TABLE b;\n'
    const sources = new Map([
      ['m/1.sql', text],
      ['m/2.sql', text],
    ])
    const at = (path: string, line: number, rule = 'not-rerunnable') => aFinding({ rule, path, line })
    const findings = [at('m/1.sql', 1), at('m/1.sql', 2), at('m/1.sql', 3), at('m/2.sql', 1), at('m/1.sql', 1, 'x')]
    const prints = print(aReport([], findings), sources)
    expect(new Set(prints).size).toBe(5)
    for (const one of prints) expect(one).toMatch(/^[0-9a-f]{32}$/)
  })

  it('stay when the layout, the level, the words or the case of a statement change', () => {
    const loud = aFinding({ path: 'a.sql', line: 1, level: 'error', message: 'No.' })
    const [first] = print(aReport([], [loud]), new Map([['a.sql', 'drop  table "A" -- why\n;']]))
    const [second] = print(
      aReport([], [{ ...loud, level: 'note', message: 'Not so good.', line: 2, column: 9 }]),
      new Map([['a.sql', '\n  DROP TABLE a;']]),
    )
    expect(second).toBe(first)
  })

  it('count for a file whose text is not known, and do not change with the day', () => {
    const stray = aFinding({ path: 'x.sql', message: 'This is 3 days ahead.' })
    const [first, second] = print(aReport([], [stray, { ...stray, line: 2 }]), NO_SOURCES)
    expect(first).not.toBe(second)
    expect(print(aReport([], [{ ...stray, message: 'This is 2 days ahead.' }]), NO_SOURCES)).toEqual([first])
  })

  it('are in the log under a name that is not GitHub’s own', () => {
    const [first] = results(full)
    expect(Object.keys(first?.partialFingerprints ?? {})).toEqual(['statement/v1'])
    expect(first?.partialFingerprints['statement/v1']).toBe(print(full, NO_SOURCES)[0])
  })

  it('are asked only for findings of their report', () => {
    expect(() => fingerprints({ report: full, sources: NO_SOURCES })(aFinding())).toThrow('edited-migration')
  })
})
