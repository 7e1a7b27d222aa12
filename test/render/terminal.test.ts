/** What people see in a terminal: the verdict, the table, the quoted line with its caret, and nothing that acts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report, ReportMigration } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import type { Why } from '../../src/model/seen.ts'
import { renderTerminal, renderVerdict } from '../../src/render/terminal.ts'
import { defuse, defusedLines, defuseSource } from '../../src/render/words/defuse.ts'
import { displayWidth, quote } from '../../src/render/words/quote.ts'
import { verdictLine } from '../../src/render/words/verdict.ts'
import { aFinding, aFolder, anyReport, aReport, hostile } from '../support/report.ts'

const ADDED: ReportMigration = { path: 'migrations/002_b.sql', version: '002', change: 'added' }

function show(report: Report, sources: Record<string, string> = {}, color = false): string {
  return renderTerminal({ report, sources: new Map(Object.entries(sources)) }, { color })
}

describe('the verdict', () => {
  const line = (findings: Finding[], part: Partial<Report> = {}) =>
    verdictLine({ ...aReport([aFolder({ migrations: [ADDED] })], findings), ...part })

  it('counts what was found, in one line', () => {
    const warning = aFinding({ level: 'warning' })
    expect(line([aFinding(), aFinding(), warning])).toBe('✗ 2 errors, 1 warning in migrations/: do not merge yet')
    expect(line([warning], { verdict: 'fail' })).toBe('✗ 1 warning in migrations/: do not merge yet')
    expect(line([warning, aFinding({ level: 'note' })])).toBe(
      '✓ 1 warning, 1 note in migrations/: nothing that stops the merge',
    )
  })

  it('says that it passes only because it was told never to fail', () => {
    expect(line([aFinding()], { verdict: 'pass' })).toContain('not failing, because fail-on is set to never')
  })

  it('says that it passes only because of a label, and never that nothing was found', () => {
    const by = aFinding({ allowed: { reason: 'the label "x\n::error::y" on pull request 7', by: 'label' } })
    const counts = { error: 0, warning: 0, note: 0, allowed: 2 }
    expect(line([by, by], { verdict: 'pass', counts })).toBe(
      '! 2 findings let through by the label "x\\u000A::error::y" on pull request 7 in migrations/',
    )
    const warning = aFinding({ level: 'warning' })
    expect(line([by, warning], { verdict: 'pass', counts: { ...counts, warning: 1 } })).toMatch(
      /^! 1 finding let through .*; 1 warning besides$/,
    )
  })

  it('says what was checked when nothing was found', () => {
    expect(line([])).toBe('✓ 1 changed migration in migrations/ checked: nothing found')
    const report = aReport([aFolder({ migrations: [ADDED], unchecked: [ADDED.path] })])
    expect(verdictLine(report)).toMatch(/: nothing found; 1 file was not checked$/)
  })

  it('says aloud that there is nothing new', () => {
    const migrations = [1, 2, 3].map((n) => ({ ...ADDED, path: `migrations/00${n}.sql`, change: 'kept' as const }))
    expect(verdictLine(aReport([aFolder({ migrations })]))).toBe(
      '✓ Nothing new to rehearse: 3 migrations in migrations/, none added or changed since origin/main',
    )
    expect(verdictLine(aReport([aFolder({ path: '.', base: null })]))).toBe(
      '✓ Nothing new to rehearse: 0 migrations in the root folder, none added or changed',
    )
  })

  it('says so when what is there already was rehearsed all the same', () => {
    const kept = { ...ADDED, change: 'kept' } as const
    const rehearsals = [{ migration: kept.path, scenario: 'empty', outcome: 'pass', detail: '' }] as const
    const report = aReport([aFolder({ migrations: [kept], rehearsals })], [aFinding({ level: 'note' })])
    expect(show(report).split('\n')).toEqual([
      '✓ Nothing new to rehearse: 1 migration in migrations/, none added or changed since origin/main',
      '  All of them replay; rehearsed as if new: migrations/002_b.sql (1 note).',
      '',
    ])
  })

  it('names two folders and counts more', () => {
    const folders = ['a', 'b', 'c'].map((path) => aFolder({ path, migrations: [ADDED] }))
    expect(verdictLine(aReport(folders.slice(0, 2)))).toContain('in a/ and b/ ')
    expect(verdictLine(aReport(folders))).toContain('in 3 folders ')
  })

  it('is what is printed when the report goes to a file', () => {
    const report = aReport([aFolder()])
    expect(renderVerdict(report, { color: false })).toBe(`${verdictLine(report)}\n`)
    expect(renderVerdict(report, { color: true })).toContain('\u001b[')
  })
})

describe('the report', () => {
  it('starts with the verdict and ends with what was compared', () => {
    const lines = show(aReport([aFolder({ migrations: [ADDED] })], [aFinding()])).split('\n')
    expect(lines[0]).toBe('✗ 1 error in migrations/: do not merge yet')
    expect(lines.at(-2)).toBe(
      'migrations/ origin/main (aaaaaaaaa) → working tree · layout plain · runner sqlite3 · SQLite 3.54.1 (sql.js)',
    )
    expect(lines.at(-1)).toBe('')
  })

  it('has a row for each changed migration and a column for each scenario that was played', () => {
    const migrations: ReportMigration[] = [
      { path: 'migrations/001_a.sql', version: '001', change: 'kept' },
      ADDED,
      { path: 'migrations/003_日本.sql', version: '003', change: 'renamed', from: 'migrations/003_c.sql' },
    ]
    const rehearsals = [
      { migration: ADDED.path, scenario: 'rows', outcome: 'fail', detail: '' },
      { migration: ADDED.path, scenario: 'empty', outcome: 'pass', detail: '' },
      { migration: 'migrations/003_日本.sql', scenario: 'empty', outcome: 'skipped', detail: 'no need' },
      { migration: 'migrations/003_日本.sql', scenario: 'rows', outcome: 'unchecked', detail: 'no fts5' },
    ] as const
    const text = show(aReport([aFolder({ migrations, rehearsals })]))
    expect(text).toContain(
      [
        '  migration     change                  empty  rows',
        '  002_b.sql     added                     ✓     ✗',
        '  003_日本.sql  renamed from 003_c.sql    ·     ?',
      ].join('\n'),
    )
    expect(text).toContain(
      'Not proved\n  migrations/003_日本.sql, empty: not rehearsed: no need\n  migrations/003_日本.sql, rows: without a result: no fts5',
    )
    expect(text).not.toContain('001_a.sql')
    expect(text).not.toContain('rerun')
  })

  it('counts a second run that the runner never needs as nothing left to prove', () => {
    const again = { migration: ADDED.path, scenario: 'rerun', outcome: 'skipped' } as const
    const shown = (why: Why, detail: string) =>
      show(aReport([aFolder({ migrations: [ADDED], rehearsals: [{ ...again, why, detail }] })]))
    expect(shown('never-twice', 'the d1 runner never runs a file twice')).not.toContain('Not proved')
    expect(shown('fails-rows', 'it fails on rows')).toContain(
      'Not proved\n  migrations/002_b.sql, rerun: not rehearsed: it fails',
    )
  })

  it('shows a finding with its place, its line, a caret, and what to write instead', () => {
    const found = aFinding({ line: 2, column: 3, message: 'Wrong.\nVery.', fix: 'Write:\nSELECT 2;\n' })
    const text = show(aReport([aFolder()], [found]), { [found.path]: 'SELECT 0;\n\tXSELECT 1;\r\n' })
    expect(text).toContain(
      [
        'error edited-migration',
        'migrations/001_a.sql:2:3',
        '  2 | \tXSELECT 1;',
        '    | \t ^',
        '  Wrong.',
        '  Very.',
        '  fix: Write:',
        '       SELECT 2;',
        '',
      ].join('\n'),
    )
  })

  it('shows a finding without its line when the file is gone', () => {
    const text = show(aReport([aFolder()], [aFinding({ fix: '' })]))
    expect(text).toContain('migrations/001_a.sql:1:1\n  Something is wrong.\n\n')
    expect(text).not.toContain('|')
    expect(text).not.toContain('fix:')
  })

  it('gives the same advice once, and another advice of the same rule too', () => {
    const text = show(aReport([aFolder()], [aFinding(), aFinding({ line: 2 }), aFinding({ fix: 'Number it 004.' })]))
    expect(text.match(/Write something else\./g)).toHaveLength(1)
    expect(text.match(/Number it 004\./g)).toHaveLength(1)
  })

  it('lists allowed findings with their reasons, remarks once, and tables without rows', () => {
    const allowed = aFinding({ allowed: { reason: 'never deployed', by: 'comment' } })
    const folder = aFolder({ remarks: ['Not a git repository.'], withoutRows: [{ table: 't', reason: 'CHECK' }] })
    const text = show(aReport([folder, { ...folder, path: 'db' }], [allowed]))
    expect(text).toContain('Allowed\n  edited-migration at migrations/001_a.sql:1:1: never deployed (comment)\n')
    expect(text).toContain('Remarks\n  Not a git repository.\n\nNot proved\n  table t had no rows: CHECK\n')
    expect(text).not.toContain('Something is wrong.')
  })

  it('says so when there was no base and no SQL to run', () => {
    const text = show(
      aReport([aFolder({ base: null, engine: null, head: { ref: 'b'.repeat(40), commit: 'b'.repeat(40) } })]),
    )
    expect(text).toContain('migrations/ nothing to compare with → bbbbbbbbb · layout plain')
    expect(text).toContain('no SQL was run')
  })

  it('names each folder when there are several', () => {
    const folders = ['a', 'b'].map((path) => aFolder({ path, migrations: [{ ...ADDED, path: `${path}/002_b.sql` }] }))
    expect(show(aReport(folders))).toMatch(/\n\na\/\n {2}migration.*\n {2}002_b.sql .*\n\nb\/\n/)
  })
})

// Property tests hold strangers' text in every place of the report, and in the quoted files.
const world = fc.tuple(anyReport, hostile).map(([report, text]) => ({
  report,
  sources: new Map(report.findings.map((finding) => [finding.path, `${text}\n`.repeat(12)])),
}))
const sgr = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')

describe('strangers', () => {
  it('get no control character into the text but line breaks and the tabs of quoted and suggested lines', () => {
    fc.assert(
      fc.property(world, (checked) => {
        const plain = renderTerminal(checked, { color: false })
        expect(plain).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        for (const line of plain.split('\n').filter((it) => it.includes('\t')))
          expect(line).toMatch(/^ +(?:\d* \||[-+]) /)
        // What is left when the colours are taken away is the plain text: colour adds SGR codes and nothing else.
        expect(renderTerminal(checked, { color: true }).replace(sgr, '')).toBe(plain)
      }),
    )
  })

  it('cannot add a line outside of what is said about them', () => {
    const report = aReport([aFolder({ remarks: ['a\nb'] })], [aFinding({ path: 'x\n✓ Nothing new' })])
    expect(show(report)).toContain('x\\u000A✓ Nothing new:1:1')
    expect(show(report)).toContain('a\\u000Ab')
  })
})

describe('defuse', () => {
  it('shows what acts or hides as its code', () => {
    expect(defuse('a\u001b[31m\u202eb\u200b\u{e0041}\ud800é日🙂')).toBe(
      'a\\u001B[31m\\u202Eb\\u200B\\u{E0041}\\uD800é日🙂',
    )
    expect(defuse('a\tb')).toBe('a\\u0009b')
    expect(defuseSource('\ta\u0000')).toBe('\ta\\u0000')
    expect(defusedLines('a\r\nb\rc\n')).toEqual(['a', 'b\\u000Dc', ''])
  })

  it('leaves nothing to defuse', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(defuse(defuse(text))).toBe(defuse(text))
      }),
    )
  })
})

describe('quote', () => {
  it('puts the caret under the place, behind tabs and wide and escaped characters', () => {
    expect(quote('\tab日c\u202ed', 1, 5)).toEqual({ line: '\tab日c\\u202Ed', caret: '\t    ^' })
    expect(quote('\tab日c\u202ed', 1, 7)).toEqual({ line: '\tab日c\\u202Ed', caret: '\t           ^' })
    expect(quote('abc', 1, 4)).toEqual({ line: 'abc', caret: '   ^' })
  })

  it('has nothing to show for a line that is empty or not there', () => {
    expect(quote('a\n \t\r\nb', 2, 1)).toBeNull()
    expect(quote('a\n', 3, 1)).toBeNull()
    expect(quote('', 1, 1)).toBeNull()
  })

  it('cuts long lines around the place', () => {
    const text = `${'a'.repeat(300)}X${'b'.repeat(300)}`
    const cut = quote(text, 1, 301)
    expect(cut?.line).toMatch(/^…a+Xb+…$/)
    expect(cut?.line).toHaveLength(100)
    expect(cut?.line[cut.caret.length - 1]).toBe('X')
    expect(quote(text, 1, 1)?.line).toBe(`${'a'.repeat(99)}…`)
    expect(quote(text, 1, 602)?.line).toMatch(/^…b{98}$/)
  })

  it('keeps the caret under the character it is about', () => {
    const piece = fc.oneof(
      fc.constantFrom('\t', '日', 'é', '🙂', '\u202e', '\u001b', ' '),
      fc.string({ maxLength: 40 }),
    )
    const side = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('').replaceAll('\n', ''))
    fc.assert(
      fc.property(side, side, (before, after) => {
        const quoted = quote(`${before}§${after}`, 1, before.length + 1)
        if (quoted === null) throw new Error('nothing quoted')
        const { line, caret } = quoted
        expect(displayWidth(line)).toBeLessThanOrEqual(100)
        const found = [...line.matchAll(/§/g)].map(({ index }) => line.slice(0, index))
        const blanks = found.map((text) =>
          [...text].map((c) => (c === '\t' ? c : ' '.repeat(displayWidth(c)))).join(''),
        )
        expect(blanks.map((blank) => `${blank}^`)).toContain(caret)
      }),
    )
  })
})
