/** Reports made by hand: what renderers are given, without running anything. */

import fc from 'fast-check'
import type { Report, ReportFolder } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'

/** A finding with everything that a test does not care about filled in. */
export function aFinding(part: Partial<Finding> = {}): Finding {
  return {
    rule: 'edited-migration',
    level: 'error',
    path: 'migrations/001_a.sql',
    line: 1,
    column: 1,
    message: 'Something is wrong.',
    fix: 'Write something else.',
    allowed: null,
    ...part,
  }
}

/** A folder in which nothing happened. */
export function aFolder(part: Partial<ReportFolder> = {}): ReportFolder {
  return {
    path: 'migrations',
    layout: 'plain',
    runner: 'sqlite3',
    engine: { package: 'sql.js', sqlite: '3.54.1' },
    base: { ref: 'origin/main', commit: 'a'.repeat(40) },
    head: { ref: 'working tree', commit: null },
    migrations: [],
    rehearsals: [],
    withoutRows: [],
    remarks: [],
    ...part,
  }
}

/** A report whose counts and verdict follow from its findings, as with `fail-on: error`. */
export function aReport(folders: readonly ReportFolder[], findings: readonly Finding[] = []): Report {
  const count = (level: string) => findings.filter((f) => f.allowed === null && f.level === level).length
  return {
    schemaVersion: 1,
    tool: { name: 'sqlite-rehearsal', version: '0.0.0' },
    verdict: count('error') > 0 ? 'fail' : 'pass',
    folders,
    findings,
    counts: {
      error: count('error'),
      warning: count('warning'),
      note: count('note'),
      allowed: findings.filter((f) => f.allowed !== null).length,
    },
  }
}

/** What strangers write: escape sequences, bidirectional overrides, invisible and wide characters, markup, line breaks. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\u001b[31m|\u001b]8;;x\u0007|\r|\n|\t|\u202e|\u200b|\u0085|\ufeff|\u{e0041}|\ud800|::error::|`|日本|é|🙂|a b'.split(
          '|',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const level = fc.constantFrom('error', 'warning', 'note')
const place = fc.integer({ min: 1, max: 12 })

const edit = fc.record({ line: place, column: place, endLine: place, endColumn: place, text: hostile })

/** Any finding that a stranger could cause. */
export const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('edited-migration', 'replay-fails', 'version-gap'),
    level,
    path: hostile,
    line: place,
    column: place,
    message: hostile,
    fix: hostile,
    allowed: fc.option(fc.record({ reason: hostile, by: fc.constantFrom('comment', 'settings', 'label') })),
    suggestion: fc.array(edit, { minLength: 1, maxLength: 2 }),
    links: fc.array(fc.record({ text: hostile, url: fc.constant('https://github.com/acme/shop/pull/12') }), {
      minLength: 1,
    }),
  },
  { requiredKeys: ['rule', 'level', 'path', 'line', 'column', 'message', 'fix', 'allowed'] },
) as fc.Arbitrary<Finding>

const revision = fc.record({ ref: hostile, commit: fc.option(fc.constant('b'.repeat(40))) })
const anyFolder: fc.Arbitrary<ReportFolder> = hostile.chain((path) => {
  const file = hostile.map((name) => `${path}/${name}`)
  return fc.record({
    path: fc.constant(path),
    layout: fc.constantFrom('plain', 'timestamp'),
    runner: hostile,
    engine: fc.option(fc.record({ package: hostile, sqlite: hostile })),
    base: fc.option(revision),
    head: revision,
    migrations: fc.array(
      fc.oneof(
        fc.record({ path: file, version: hostile, change: fc.constantFrom('kept', 'added', 'edited', 'removed') }),
        fc.record({ path: file, version: hostile, change: fc.constant('renamed'), from: file }),
      ),
      { maxLength: 3 },
    ),
    rehearsals: fc.array(
      fc.record({
        migration: file,
        scenario: fc.constantFrom('empty', 'rows', 'rerun', 'crash', 'deploy'),
        outcome: fc.constantFrom('pass', 'fail', 'skipped', 'unchecked'),
        detail: hostile,
      }),
      { maxLength: 3 },
    ),
    withoutRows: fc.array(fc.record({ table: hostile, reason: hostile }), { maxLength: 2 }),
    remarks: fc.array(hostile, { maxLength: 2 }),
  })
}) as fc.Arbitrary<ReportFolder>

/** Any report, strangers' text in every place of it. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(fc.array(anyFolder, { maxLength: 2 }), fc.array(anyFinding, { maxLength: 4 }))
  .map(([folders, findings]) => aReport(folders, findings))
