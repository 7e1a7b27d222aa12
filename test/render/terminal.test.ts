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
import { wrapped, wrappedSql } from '../../src/render/words/wrap.ts'
import { tokens } from '../../src/sql/tokens.ts'
import { COMMENTS, checkedTogether } from '../browser/comments.ts'
import { aFinding, aFolder, anyReport, aReport, hostile } from '../support/report.ts'

const ADDED: ReportMigration = { path: 'migrations/002_b.sql', version: '002', change: 'added' }

function show(report: Report, sources: Record<string, string> = {}, color = false): string {
  return renderTerminal({ report, sources: new Map(Object.entries(sources)) }, { color })
}

describe('the verdict', () => {
  const line = (findings: Finding[], part: Partial<Report> = {}) =>
    verdictLine({ ...aReport([aFolder({ migrations: [ADDED] })], findings), ...part })
  const loss = aFinding({ title: 'DROP TABLE a deletes rows of b', group: 'data' })

  it('says what happens, in the words of the worst finding, and how many more there are', () => {
    expect(line([loss])).toBe('✗ Do not merge yet: DROP TABLE a deletes rows of b')
    const others = [aFinding({ group: 'history' }), aFinding({ level: 'warning' })]
    expect(line([...others, loss])).toBe('✗ Do not merge yet: DROP TABLE a deletes rows of b, and 1 more error')
    const warning = aFinding({ level: 'warning', title: 'Ends differently' })
    expect(line([warning], { verdict: 'fail' })).toBe('✗ Do not merge yet: Ends differently')
    expect(line([warning, warning, aFinding({ level: 'note' })])).toBe(
      '! Nothing stops the merge, but look: Ends differently, and 1 more warning',
    )
  })

  it('says in which of several folders', () => {
    const report = aReport([aFolder(), aFolder({ path: 'db' })], [aFinding({ path: 'db/001_a.sql', title: 'Fails' })])
    expect(verdictLine(report)).toBe('✗ Do not merge yet: Fails (in db/)')
  })

  it('says that it passes only because it was told never to fail', () => {
    expect(line([loss], { verdict: 'pass' })).toBe(
      '! Not failing, because fail-on is never: DROP TABLE a deletes rows of b',
    )
  })

  it('says that it passes only because of a label, and never that nothing was found', () => {
    const by = aFinding({ allowed: { reason: 'the label "x\n::error::y" on pull request 7', by: 'label' } })
    const counts = { error: 0, warning: 0, note: 0, allowed: 2 }
    expect(line([by, by], { verdict: 'pass', counts })).toBe(
      '! 2 findings let through by the label "x\\u000A::error::y" on pull request 7',
    )
    const warning = aFinding({ level: 'warning', title: 'Ends differently' })
    expect(line([by, warning], { verdict: 'pass', counts: { ...counts, warning: 1 } })).toMatch(
      /^! 1 finding let through .*; Ends differently$/,
    )
  })

  it('says what was checked when nothing was found, and is not green when something was not', () => {
    expect(line([])).toBe('✓ Safe to merge: 1 new migration rehearsed')
    const report = aReport([aFolder({ migrations: [ADDED], unchecked: [ADDED.path] })])
    expect(verdictLine(report)).toBe('! Nothing stops the merge: 1 new migration rehearsed; 1 file was not checked')
  })

  it('says aloud that there is nothing new', () => {
    const migrations = [1, 2, 3].map((n) => ({ ...ADDED, path: `migrations/00${n}.sql`, change: 'kept' as const }))
    expect(verdictLine(aReport([aFolder({ migrations })]))).toBe(
      '✓ Nothing new to rehearse: 3 migrations in migrations/, same as origin/main',
    )
    expect(verdictLine(aReport([aFolder({ path: '.', base: null })]))).toBe(
      '✓ Nothing new to rehearse: 0 migrations in the root folder, none changed',
    )
    const several = ['a', 'b', 'c'].map((path) => aFolder({ path }))
    expect(verdictLine(aReport(several.slice(0, 2)))).toContain('in a/ and b/, ')
    expect(verdictLine(aReport(several))).toContain('in 3 folders, ')
  })

  it('says so when what is there already was rehearsed all the same', () => {
    const kept = { ...ADDED, change: 'kept' } as const
    const rehearsals = [{ migration: kept.path, scenario: 'empty', outcome: 'pass', detail: '' }] as const
    const report = aReport([aFolder({ migrations: [kept], rehearsals })], [aFinding({ level: 'note' })])
    expect(show(report).split('\n')).toEqual([
      '✓ Nothing new to rehearse: 1 migration in migrations/, same as origin/main',
      '  All replay; 002_b.sql was rehearsed as if new.',
      '',
    ])
  })

  it('is what is printed when the report goes to a file', () => {
    const report = aReport([aFolder()])
    expect(renderVerdict(report, { color: false })).toBe(`${verdictLine(report)}\n`)
    expect(renderVerdict(report, { color: true })).toContain('\u001b[')
  })
})

describe('the report', () => {
  const passes = (['empty', 'rows', 'crash'] as const).map(
    (scenario) => ({ migration: ADDED.path, scenario, outcome: 'pass', detail: '' }) as const,
  )

  it('is three lines for a good pull request', () => {
    expect(show(aReport([aFolder({ migrations: [ADDED], rehearsals: passes })])).split('\n')).toEqual([
      '✓ Safe to merge: 1 new migration rehearsed',
      '  migrations/ · sqlite3 · against origin/main at aaaaaaa · SQLite 3.54.1',
      '  002_b.sql  empty ✓  rows ✓  crash ✓',
      '',
    ])
  })

  it('names the tool, and where the repository shows it', () => {
    const by = (because: string | null) =>
      show(aReport([aFolder({ migrations: [ADDED], tool: { name: 'd1', title: 'wrangler', because } })])).split('\n')[1]
    expect(by('wrangler.jsonc:7')).toContain(' · wrangler (because of wrangler.jsonc:7) · ')
    expect(by(null)).toContain(' · wrangler (assumed) · ')
  })

  it('has a row for each changed migration, and a column for each scenario that some row needs', () => {
    const migrations: ReportMigration[] = [
      { path: 'migrations/001_a.sql', version: '001', change: 'kept' },
      ADDED,
      { path: 'migrations/003_日本.sql', version: '003', change: 'renamed', from: 'migrations/003_c.sql' },
    ]
    const rehearsals = [
      { migration: ADDED.path, scenario: 'rows', outcome: 'fail', detail: '' },
      { migration: ADDED.path, scenario: 'empty', outcome: 'pass', detail: '' },
      { migration: ADDED.path, scenario: 'crash', outcome: 'partial', detail: '' },
      { migration: ADDED.path, scenario: 'rerun', outcome: 'skipped', detail: '' },
      { migration: 'migrations/003_日本.sql', scenario: 'empty', outcome: 'skipped', detail: 'no need' },
      { migration: 'migrations/003_日本.sql', scenario: 'rows', outcome: 'unchecked', detail: 'no fts5' },
    ] as const
    const text = show(aReport([aFolder({ migrations, rehearsals })]))
    expect(text).toContain(
      [
        '',
        '  migration                              empty  rows  crash',
        '  002_b.sql                                ✓     ✗      ~',
        '  003_日本.sql (renamed from 003_c.sql)    ·     ?      ·',
        '  ~ partly checked · ? not checked',
      ].join('\n'),
    )
    expect(text).toContain('  Not proved\n    migrations/002_b.sql partly checked (crash)\n')
    expect(text).toContain('    migrations/003_日本.sql not checked (rows): no fts5\n')
    expect(text).not.toContain('001_a.sql')
  })

  it('has no good mark for a file that could not be read', () => {
    const rehearsals = [{ migration: ADDED.path, scenario: 'empty', outcome: 'pass', detail: '' }] as const
    const folder = aFolder({ migrations: [ADDED], rehearsals, unchecked: [ADDED.path] })
    const { allowable: _, ...unreadable } = aFinding({ rule: 'unreadable-file', group: 'history', path: ADDED.path })
    expect(show(aReport([folder], [unreadable]))).toContain('  002_b.sql  file ✗  empty ?\n')
  })

  it('gives the reason of a rehearsal by its code, and in the words of SQLite where that says more', () => {
    const shown = (why: Why) => {
      const rehearsals = [{ ...passes[0], outcome: 'unchecked', why, detail: 'needs fts5' }] as const
      return show(aReport([aFolder({ migrations: [ADDED], rehearsals: rehearsals as never })]))
    }
    expect(shown('fails-before')).toContain('not checked (empty): an earlier file fails\n')
    expect(shown('lacks')).toContain('not checked (empty): needs fts5\n')
  })

  it('shows a finding with its place, its line, a caret, and what to write instead', () => {
    const found = aFinding({
      ...{ line: 2, column: 12, title: 'It is wrong' },
      ...{ message: 'It is wrong.\nVery.', fix: 'Write:\nSELECT 2;\nand say so.' },
    })
    const text = show(aReport([aFolder()], [found, aFinding({ title: 'Later' })]), {
      [found.path]: 'SELECT 0;\n\tXSELECT 1;SELECT 1;\r\n',
    })
    expect(text).toContain(
      [
        '✗ It is wrong',
        '  migrations/001_a.sql:2:12 · edited-migration',
        '',
        '  2 │ \tXSELECT 1;SELECT 1;',
        '    │ \t          ^',
        '',
        '  Very.',
        '',
        '  Write instead. Write:',
        '',
        '    SELECT 2;',
        '',
        '  and say so.',
        '',
        '✗ Later',
      ].join('\n'),
    )
  })

  it('leaves out a heading that the first line has said, a caret that tells nothing, and a line that is not there', () => {
    const found = aFinding({ title: 'Wrong', message: 'Wrong.', fix: '' })
    expect(show(aReport([aFolder()], [found]), { [found.path]: '  SELECT 0;\n' })).toMatch(
      /\n\n✗ migrations\/001_a\.sql:1:1 · edited-migration\n\n {2}1 │ {3}SELECT 0;\n\n/,
    )
    expect(show(aReport([aFolder()], [{ ...found, column: 3 }]), { [found.path]: '  SELECT 0;\n' })).not.toContain('^')
    const gone = show(aReport([aFolder()], [aFinding({ fix: '' })]))
    expect(gone).toContain('migrations/001_a.sql:1:1 · edited-migration\n\n  Something is wrong.\n\n')
    expect(gone).not.toContain('│')
    expect(gone).not.toContain('What to do')
  })

  it('gives the same advice once, and another advice of the same rule too', () => {
    const text = show(aReport([aFolder()], [aFinding(), aFinding({ line: 2 }), aFinding({ fix: 'Number it 004.' })]))
    expect(text.match(/Write something else\./g)).toHaveLength(1)
    expect(text.match(/Number it 004\./g)).toHaveLength(1)
  })

  it('says warnings shortly beside errors, in full without them, and notes only when asked', () => {
    const warning = aFinding({ level: 'warning', title: 'Ends differently' })
    const note = aFinding({ level: 'note', title: 'A habit' })
    const beside = show(aReport([aFolder()], [aFinding(), warning, note]))
    expect(beside).toContain('\n! 1 warning\n  migrations/001_a.sql:1:1 · edited-migration\n  Ends differently.\n')
    expect(beside).toMatch(/\n {2}More: sqlite-rehearsal explain edited-migration · 1 note: --notes\n$/)
    expect(beside).not.toContain('A habit')
    const alone = show(aReport([aFolder()], [warning, note]))
    expect(alone).toContain('\n! Ends differently\n')
    expect(alone).toContain('  What to do. Write something else.\n')
    const asked = renderTerminal(
      { report: aReport([aFolder()], [warning, note]), sources: new Map() },
      { color: false, notes: true },
    )
    expect(asked).toContain('\ni 1 note\n  migrations/001_a.sql:1:1 · edited-migration\n  A habit.\n')
    expect(asked).not.toContain('--notes')
  })

  it('has one empty line between its parts, whichever there are', () => {
    for (const level of ['error', 'warning', 'note'] as const)
      expect(show(aReport([aFolder()], [aFinding({ level })]))).not.toContain('\n\n\n')
  })

  it('lists allowed findings with their reasons, remarks once, and tables without rows', () => {
    const allowed = aFinding({ allowed: { reason: 'never deployed', by: 'comment' } })
    const folder = aFolder({
      migrations: [ADDED],
      remarks: ['Not a git repository.'],
      withoutRows: [{ table: 't', reason: 'CHECK' }],
    })
    const text = show(aReport([folder, { ...folder, path: 'db' }], [allowed]))
    expect(text).toContain(
      '  Allowed\n  edited-migration at migrations/001_a.sql:1, allowed by comment: never deployed\n',
    )
    expect(text).toContain('\n  Not a git repository.\n\n  Not proved\n    t had no rows in the rehearsal: CHECK\n')
    expect(text.match(/Not a git repository/g)).toHaveLength(1)
    expect(text).not.toContain('Something is wrong.')
  })

  it('says so when there was no base and no SQL to run', () => {
    const text = show(aReport([aFolder({ base: null, engine: null, migrations: [ADDED] })]))
    expect(text).toContain('  migrations/ · sqlite3 · without a base · no SQL was run\n')
  })

  it('has a table for each folder with a change, and one sentence for all others', () => {
    const folders = ['a', 'b'].map((path) => aFolder({ path, migrations: [{ ...ADDED, path: `${path}/002_b.sql` }] }))
    const text = show(aReport([...folders, aFolder({ path: 'c' }), aFolder({ path: 'd' })]))
    expect(text).toMatch(
      /\n {2}a\/ · .*\n {2}002_b\.sql\n\n {2}b\/ · .*\n {2}002_b\.sql\n\n {2}Nothing changed in c\/ and d\/\.\n/,
    )
  })

  it('links rules to their pages where the terminal has links, and changes nothing else', () => {
    const checked = { report: aReport([aFolder()], [aFinding()]), sources: new Map() }
    const linked = renderTerminal(checked, { color: false, page: (id) => `https://host/${id}` })
    const open = '\u001b]8;;https://host/edited-migration\u001b\\'
    expect(linked).toContain(`· ${open}edited-migration\u001b]8;;\u001b\\\n`)
    expect(linked.replace(open, '').replace('\u001b]8;;\u001b\\', '')).toBe(renderTerminal(checked, { color: false }))
  })
})

describe('lines', () => {
  const sentence = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 60 })
    .map((all) => all.join(' '))

  it('are broken at words, keep every word, and fit unless a word does not', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 20, max: 100 }), (text, width) => {
        const lines = wrapped(text, width)
        expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(text.split(' ').filter(Boolean))
        for (const it of lines) expect(displayWidth(it) <= width || !it.includes(' ')).toBe(true)
      }),
    )
  })

  it('hold an allowance whole: it is there to be pasted', () => {
    const allow = '-- rehearsal: allow drops-column, loses-rows because <reason>.'
    expect(wrapped(`If it is meant, say so: ${allow} Else not.`, 40)).toEqual([
      'If it is meant, say so:',
      allow,
      'Else not.',
    ])
  })

  it('of SQL are broken only where white space stands between two tokens', () => {
    const piece = fc.constantFrom(
      ...['SELECT', 'a_long_name', "'a string  with\n\nblanks'", '"a name"', '-- a comment\n', '/* one  more */'],
      ...['(', ')', ',', ';', '  ', ' ', '\n', '\t', 'VALUES', 'WHERE', '1'],
    )
    const meaning = (sql: string) => tokens(sql).flatMap(({ kind, text }) => (kind === 'space' ? [] : [text.trimEnd()]))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 20, max: 80 }), (pieces, width) => {
        const sql = pieces.join('').trim()
        expect(meaning(wrappedSql(sql.split('\n'), width).join('\n'))).toEqual(meaning(sql))
      }),
    )
    expect(wrappedSql(['  INSERT INTO t (a, b) SELECT a, b FROM u;', 'DROP TABLE u;'], 30)).toEqual([
      '  INSERT INTO t (a, b)',
      '    SELECT a, b FROM u;',
      'DROP TABLE u;',
    ])
  })

  it('of a whole report fit into 80 columns, apart from commands and names', async () => {
    for (const stories of Object.values(COMMENTS)) {
      const text = renderTerminal(await checkedTogether(stories), { color: false, notes: true })
      const wide = text.split('\n').filter((it) => displayWidth(it) > 80)
      expect(wide.filter((it) => !/^ {4}git /.test(it))).toEqual([])
    }
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
          expect(line).toMatch(/^ +(?:\d* │ | {2})/)
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
    expect(quote('\tab日c\u202ed', 1, 5)).toEqual({ line: '\tab日c\\u202Ed', caret: '\t    ^', isAtStart: false })
    expect(quote('\tab日c\u202ed', 1, 7)).toEqual({
      line: '\tab日c\\u202Ed',
      caret: '\t           ^',
      isAtStart: false,
    })
    expect(quote('abc', 1, 4)).toEqual({ line: 'abc', caret: '   ^', isAtStart: false })
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
