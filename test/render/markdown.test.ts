/** The report as Markdown and as annotations: what is said, in which order, within which limits, and that none of it acts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report, ReportFolder } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import { annotationCommand, annotations } from '../../src/render/annotations.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { readMarkdown } from '../support/markdown-oracle.ts'
import { commandsIn } from '../support/workflow-commands.ts'

const folder: ReportFolder = {
  path: 'migrations',
  layout: 'plain',
  runner: 'sqlite3',
  engine: { package: 'sql.js', sqlite: '3.54.1' },
  base: { ref: 'main', commit: '1'.repeat(40) },
  head: { ref: 'HEAD', commit: '2'.repeat(40) },
  migrations: [
    { path: 'migrations/001_a.sql', version: '001', change: 'kept' },
    { path: 'migrations/002_b.sql', version: '002', change: 'added' },
    { path: 'migrations/003_c.sql', version: '003', change: 'renamed', from: 'migrations/002_c.sql' },
  ],
  rehearsals: [
    { migration: 'migrations/002_b.sql', scenario: 'empty', outcome: 'pass', detail: '' },
    { migration: 'migrations/002_b.sql', scenario: 'rows', outcome: 'fail', detail: 'NOT NULL constraint failed' },
    { migration: 'migrations/002_b.sql', scenario: 'rerun', outcome: 'skipped', detail: 'it did not run once' },
  ],
  withoutRows: [],
  remarks: [],
}

const finding: Finding = {
  rule: 'fails-with-rows',
  level: 'error',
  path: 'migrations/002_b.sql',
  line: 2,
  column: 15,
  message: 'Cannot add a NOT NULL column with default value NULL to Services_old.',
  fix: 'Give the column a default:\nALTER TABLE Services\n  ADD COLUMN Rank INTEGER NOT NULL DEFAULT 0;\nor fill it first.',
  allowed: null,
}

function reported(findings: readonly Finding[], folders: readonly ReportFolder[] = [folder]): Report {
  const open = findings.filter((each) => each.allowed === null)
  const count = (level: string) => open.filter((each) => each.level === level).length
  return {
    schemaVersion: 1,
    tool: { name: 'sqlite-rehearsal', version: '9.9.9' },
    verdict: count('error') > 0 ? 'fail' : 'pass',
    folders,
    findings,
    counts: {
      error: count('error'),
      warning: count('warning'),
      note: count('note'),
      allowed: findings.length - open.length,
    },
  }
}

const sources = new Map([
  ['migrations/002_b.sql', '-- add a rank\nALTER TABLE Services ADD COLUMN Rank INTEGER NOT NULL;\n'],
])
const rendered = (report: Report, budget = 65_000) => renderMarkdown({ report, sources }, { budget })

describe('Markdown', () => {
  it('says the verdict, the rehearsals, and each finding with its line and its fix', () => {
    const lines = rendered(reported([finding])).split('\n')
    expect(lines[0]).toMatch(/^### ✗ 1 error in `migrations\/`/)
    expect(lines).toContain('`migrations` · runner `sqlite3` · SQLite `3.54.1` · against `main` at `1111111111`')
    expect(lines).toContain('| Migration | Change | empty | rows | rerun |')
    expect(lines).toContain('| `002_b.sql` | added | ✓ | ✗ | · |')
    expect(lines).toContain('| `003_c.sql` | renamed from `002_c.sql` | · | · | · |')
    expect(lines.join('\n')).not.toContain('001_a')
    expect(lines).toContain('**✗ error** `fails-with-rows` · `migrations/002_b.sql:2`')
    expect(lines).toContain('Cannot add a NOT NULL column with default value NULL to `Services_old`.')
    const { blocks } = readMarkdown(lines.join('\n'))
    expect(blocks).toEqual([
      `2 | ALTER TABLE Services ADD COLUMN Rank INTEGER NOT NULL;\n  | ${' '.repeat(14)}^`,
      'ALTER TABLE Services\n  ADD COLUMN Rank INTEGER NOT NULL DEFAULT 0;',
    ])
    expect(lines).toContain('**Fix:** Give the column a default:')
    expect(lines).toContain('or fill it first.')
  })

  it('links rules and places where it is told to', () => {
    const text = renderMarkdown(
      { report: reported([finding]), sources },
      {
        budget: 65_000,
        link: ({ line }) => `https://host/blob#L${line}`,
        ruleLink: (id) => `https://host/rules#${id}`,
      },
    )
    expect(text).toContain(
      '[`fails-with-rows`](https://host/rules#fails-with-rows) · [`migrations/002_b.sql:2`](https://host/blob#L2)',
    )
  })

  it('gives the same advice once, and the worst finding first', () => {
    const warning: Finding = { ...finding, rule: 'does-nothing', level: 'warning', fix: 'Remove the file.' }
    const text = rendered(reported([warning, { ...finding, line: 1 }, finding]))
    expect(text.split('**Fix:**')).toHaveLength(3)
    expect(text.indexOf('fails-with-rows')).toBeLessThan(text.indexOf('does-nothing'))
  })

  it('tells SQL and commands in a fix from its sentences', () => {
    const fix =
      'Rename it:\ngit mv a.sql b.sql\nthen write\nUPDATE t\nSET x = 1;\nUpdate the rest.\n  CREATE TABLE y (z);'
    const text = rendered(reported([{ ...finding, fix }]))
    const fences = [...text.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(([, info, code]) => [info, code])
    expect(fences.slice(1)).toEqual([
      ['sh', 'git mv a.sql b.sql'],
      ['sql', 'UPDATE t\nSET x = 1;'],
      ['sql', 'CREATE TABLE y (z);'],
    ])
    expect(text).toContain('**Fix:** Rename it:\n')
    expect(text).toContain('\nUpdate the rest.\n')
    const sentence = rendered(reported([{ ...finding, fix: 'DELETE the file_name.' }]))
    expect(sentence).toContain('**Fix:** DELETE the `file_name`.')
  })

  it('keeps a command and all that it reads together', () => {
    const lines = ['sqlite3 x.db <<SQL', 'BEGIN;', '$(cat "$file")', 'COMMIT;', 'SQL']
    const text = rendered(reported([{ ...finding, fix: `Let it be one:\n${lines.join('\n')}\nand say so.` }]))
    expect(text).toContain(`\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n\nand say so.`)
  })

  it('folds away what was allowed, what is not proved, and remarks', () => {
    const allowed: Finding = { ...finding, allowed: { reason: 'the table is *empty*', by: 'comment' } }
    const unproved: ReportFolder = {
      ...folder,
      remarks: ['There was no base.'],
      withoutRows: [{ table: 'Odd', reason: 'no row satisfies its CHECK' }],
      rehearsals: [
        { migration: 'migrations/002_b.sql', scenario: 'empty', outcome: 'unchecked', detail: 'needs fts5' },
      ],
    }
    const text = rendered(reported([allowed], [unproved]))
    expect(text).toMatch(/^### ✓/)
    const [, first = '', second = '', third = ''] = text.split('<details>')
    expect(first).toContain('<summary>1 finding allowed</summary>')
    expect(first).toContain(
      '- `fails-with-rows` at `migrations/002_b.sql:2`, allowed by comment: the table is `*empty*`',
    )
    expect(second).toContain('- There was no base.')
    expect(third).toContain('- `migrations/002_b.sql` (empty) was not checked: needs fts5')
    expect(third).toContain('- Table `Odd` was rehearsed without rows: no row satisfies its CHECK')
    expect(third).toContain('SQLite 3.54.1 from `sql.js`')
    expect(text).toContain('? not checked')
    expect(text).not.toContain('**✗')
  })

  it('is short when there is nothing to say', () => {
    const idle: ReportFolder = { ...folder, engine: null, migrations: [], rehearsals: [] }
    const text = rendered(reported([], [idle]))
    expect(text).toMatch(/^### ✓ Nothing new to rehearse/)
    expect(text).not.toContain('<details>')
    expect(text.split('\n').length).toBeLessThan(8)
  })
})

describe('a report that is too large', () => {
  const many = Array.from({ length: 600 }, (_, index): Finding => {
    const level = index % 2 === 0 ? 'warning' : 'error'
    return { ...finding, level, line: index + 1, message: `Finding number ${index}.`, fix: `Fix number ${index}.` }
  })

  it('is shortened by whole findings, least bad first, and says how many', () => {
    const text = rendered(reported(many), 40_000)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(40_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(39_000)
    const shown = text.split('**✗ error**').length - 1 + (text.split('**! warning**').length - 1)
    expect(shown).toBeGreaterThan(100)
    expect(text.split('**✗ error**').length - 1).toBe(300)
    const left = `**${600 - shown} more findings left out here for want of room.**`
    expect(text).toContain(`${left} The job's log and the JSON report have all of them.`)
  })

  it('links to the run that has the rest, within the same budget, and only when something is left out', () => {
    const run = `https://github.com/acme/shop/actions/runs/${'1'.repeat(300)}`
    const within = (budget: number) => renderMarkdown({ report: reported(many), sources }, { budget, run })
    expect(within(40_000)).toContain(`room.** [The log of this run](${run}) and the JSON report have all of them.`)
    for (let budget = 39_900; budget < 40_300; budget += 7)
      expect(Buffer.byteLength(within(budget))).toBeLessThanOrEqual(budget)
    expect(within(1_000_000)).not.toContain(run)
  })

  it('keeps to its budget whatever is large', () => {
    const migrations = Array.from({ length: 400 }, (_, index) => ({
      path: `migrations/${index}_${'𝒳|`'.repeat(100)}.sql`,
      version: String(index),
      change: 'added' as const,
    }))
    const large: ReportFolder = {
      ...folder,
      migrations,
      path: 'x'.repeat(9000),
      remarks: migrations.map(({ path }) => path),
      withoutRows: migrations.map(({ path }) => ({ table: path, reason: '\u202e'.repeat(5000) })),
    }
    const allowed = many.map((each) => ({
      ...each,
      allowed: { reason: '\u0007'.repeat(5000), by: 'settings' as const },
    }))
    const wide = many.map((each) => ({ ...each, path: `${'\u{e0041}'.repeat(3000)}`, message: '`'.repeat(9999) }))
    const folders = Array.from({ length: 3 }, () => large)
    for (const budget of [16_000, 65_000, 1_000_000]) {
      expect(Buffer.byteLength(rendered(reported([...wide, ...allowed], folders), budget))).toBeLessThanOrEqual(budget)
    }
  })
})

describe('a hostile report', () => {
  const PIECES = [
    ...'`~*_|[]()<>{}!#@&;:%$^=+-/\\"\'. \t\n\r\u0000\u001b\u202e\u200b\u2028\ud800',
    ...['```', '~~~', '<!--', '</details>', '<img src=x>', '@octocat', '#1', 'fixes #4', 'https://evil.test', '$x$'],
    ...[
      '::error::x',
      '##[error]x',
      '\n::set-output name=verdict::pass\n',
      '%0A',
      '/lgtm',
      '\n\n# Title\n',
      'word',
      'sql',
      ';',
    ],
  ]
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))

  /** What our own words outside of code are made of; the marks that we set ourselves are taken out first. */
  function live(markdown: string): string {
    return readMarkdown(markdown)
      .outside.replaceAll(/<\/?details>|<\/?summary>|<\/?sub>|\*\*|^### |^- |^\|( :-[-:] \|)+| ?\|(?= |$)|^\| /gm, '')
      .replaceAll('sqlite-rehearsal 9.9.9', '')
      .replaceAll(/\n\| :--.*\n/g, '\n')
  }

  it('has nothing live in it: no markup, mention, reference or address outside of code', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (path, message, fix, name, source) => {
        const bad: Finding = { ...finding, path, message, fix, line: 1 }
        const allowed: Finding = { ...bad, allowed: { reason: name, by: 'comment' } }
        const odd: ReportFolder = {
          ...folder,
          path: name,
          base: { ref: name, commit: null },
          remarks: [message],
          migrations: [{ path, version: '1', change: 'renamed', from: name }],
          rehearsals: [{ migration: path, scenario: 'empty', outcome: 'unchecked', detail: message }],
          withoutRows: [{ table: name, reason: message }],
        }
        const report = reported([bad, allowed], [odd])
        const markdown = renderMarkdown({ report, sources: new Map([[path, source]]) }, { budget: 65_000 })
        expect(live(markdown)).not.toMatch(/[`~*_|[\]<>{}#@&$^=+/\\\t]|:[\w+-]+:/)
        expect(markdown).not.toMatch(/[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\p{Zl}]/u)
        expect(markdown).not.toMatch(/^\//m)
      }),
      { numRuns: 2000 },
    )
  })

  it('makes annotations that are one command each, and says in them what it was told', () => {
    fc.assert(
      fc.property(text, text, text, (path, message, fix) => {
        const bad: Finding = { ...finding, path, message, fix }
        const commands = commandsIn(
          annotations(reported([bad]))
            .map(annotationCommand)
            .join('\n'),
        )
        expect(commands).toHaveLength(1)
        expect(commands[0]?.name).toBe('error')
        expect(commands[0]?.properties).toMatchObject({ title: 'fails-with-rows', line: '2', col: '15' })
      }),
      { numRuns: 2000 },
    )
  })
})

describe('annotations', () => {
  const all = (['note', 'warning', 'error'] as const).flatMap((level) =>
    Array.from({ length: 14 }, (_, index): Finding => ({ ...finding, level, line: index + 1 })),
  )

  it('are the worst first, and leave one of the ten of each level to the step itself', () => {
    const shown = annotations(reported(all))
    expect(shown.map(({ level }) => level)).toEqual([
      ...Array(9).fill('error'),
      ...Array(9).fill('warning'),
      ...Array(9).fill('notice'),
    ])
    expect(shown.slice(0, 9).map(({ startLine }) => startLine)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('carry rule, place, message and fix, within the length that GitHub keeps', () => {
    const [annotation] = annotations(reported([{ ...finding, message: 'm'.repeat(9000) }]))
    expect(annotation).toMatchObject({
      level: 'error',
      title: 'fails-with-rows',
      file: 'migrations/002_b.sql',
      startLine: 2,
      startColumn: 15,
    })
    expect(annotation?.message).toHaveLength(4096)
    expect(annotations(reported([finding]))[0]?.message).toBe(`${finding.message}\n\n${finding.fix}`)
  })

  it('do not speak of what is allowed', () => {
    expect(annotations(reported([{ ...finding, allowed: { reason: 'x', by: 'comment' } }]))).toEqual([])
  })
})
