/** The report as Markdown and as annotations: what is said, in which order, within which limits, and that none of it acts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report, ReportFolder } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import { annotationCommand, annotations } from '../../src/render/annotations.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { COMMENTS, checkedTogether } from '../browser/comments.ts'
import { readMarkdown } from '../support/markdown-oracle.ts'
import { runs } from '../support/runs.ts'
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

/** Without what is folded away. */
const open = (text: string) => text.replaceAll(/<details><summary>(.*?)<\/summary>[\s\S]*?\n\n<\/details>/g, '▸ $1')

describe('Markdown', () => {
  it('says what happens, where, what was found in each rehearsal, why, and what to write instead', () => {
    const one: Finding = { ...finding, scenario: 'rows', title: 'Fails on rows of Services_old', allowable: 'comment' }
    const lines = rendered(reported([one])).split('\n')
    expect(lines[0]).toBe('### ❌ Do not merge yet: Fails on rows of `Services_old`')
    expect(lines[2]).toBe('`migrations/` · applied by **sqlite3** · against `main` at `1111111`')
    expect(lines.slice(4, 8)).toEqual([
      '| Migration | empty | rows |',
      '| :-- | :-: | :-: |',
      '| `002_b.sql` | ✅ | ❌ |',
      '| `003_c.sql` (renamed from `002_c.sql`) | · | · |',
    ])
    expect(lines.join('\n')).not.toContain('001_a')
    expect(lines[9]).toBe('#### ❌ `migrations/002_b.sql:2` · `fails-with-rows`')
    expect(lines).toContain('Cannot add a NOT NULL column with default value NULL to `Services_old`.')
    const { blocks } = readMarkdown(lines.join('\n'))
    expect(blocks).toEqual([
      `2 │ ALTER TABLE Services ADD COLUMN Rank INTEGER NOT NULL;\n  │ ${' '.repeat(14)}^`,
      'ALTER TABLE Services\n  ADD COLUMN Rank INTEGER NOT NULL DEFAULT 0;',
      '-- rehearsal: allow fails-with-rows because …',
    ])
    expect(lines).toContain('**Write instead.** Give the column a default:')
    expect(lines).toContain('or fill it first.')
  })

  it('gives each error its heading when there are several, the worst first, and says the rest of its message', () => {
    const worst: Finding = { ...finding, group: 'data', title: 'Rows are lost', message: 'Rows are lost. Two of two.' }
    const text = rendered(reported([{ ...finding, group: 'history', title: 'A gap' }, worst]))
    expect(text).toMatch(/^### ❌ Do not merge yet: Rows are lost, and 1 more error\n/)
    expect(text.match(/^#### .*$/gm)).toEqual(['#### ❌ Rows are lost', '#### ❌ A gap'])
    expect(text).toContain('\n\nTwo of two.\n\n')
  })

  it('has a column for what is wrong with a file without running it, and none for what nobody needs', () => {
    const text = rendered(reported([{ ...finding, group: 'history', line: 1 }]))
    expect(text).toContain('| Migration | file | empty | rows |\n')
    expect(text).toContain('| `002_b.sql` | ❌ | ✅ | ❌ |\n| `003_c.sql` (renamed from `002_c.sql`) | ✅ | · | · |')
    expect(text).toContain('`migrations/002_b.sql` · `fails-with-rows`')
    expect(text).not.toContain('-- add a rank')
  })

  it.each([
    ['pass', '✅'],
    ['warn', '⚠️'],
    ['fail', '❌'],
    ['partial', '~'],
    ['unchecked', '?'],
  ] as const)('shows the outcome %s as %s', (outcome, sign) => {
    const rehearsals = [{ migration: 'migrations/002_b.sql', scenario: 'crash', outcome, detail: '' }] as const
    const text = rendered(reported([], [{ ...folder, rehearsals }]))
    expect(text).toContain(`| Migration | crash |\n| :-- | :-: |\n| \`002_b.sql\` | ${sign} |`)
  })

  it('names the tool, and where the repository shows it', () => {
    const by = (because: string | null) =>
      rendered(reported([], [{ ...folder, tool: { name: 'd1', title: 'wrangler', because } }])).split('\n')[2]
    expect(by('wrangler.jsonc:7')).toContain(' · applied by **wrangler** (because of `wrangler.jsonc:7`) · ')
    expect(by(null)).toContain(' · applied by **wrangler** (assumed) · ')
  })

  it('links rules, places, files, signs and the commit where it is told to', () => {
    const text = renderMarkdown(
      { report: reported([{ ...finding, scenario: 'rows' }]), sources },
      {
        budget: 65_000,
        link: ({ line }) => `https://host/blob#L${line}`,
        commitLink: (commit) => `https://host/commit/${commit}`,
        ruleLink: (id) => `https://host/rules#${id}`,
      },
    )
    expect(text).toContain(
      '[`migrations/002_b.sql:2`](https://host/blob#L2) · [`fails-with-rows`](https://host/rules#fails-with-rows)',
    )
    expect(text).toContain('| [`002_b.sql`](https://host/blob#L1) | ✅ | [❌](https://host/blob#L2) |')
    expect(text).toContain(`at [\`1111111\`](https://host/commit/${'1'.repeat(40)})`)
  })

  it('gives the same advice once', () => {
    const text = rendered(reported([{ ...finding, line: 1 }, finding]))
    expect(text.split('**Write instead.**')).toHaveLength(2)
  })

  it('folds warnings and notes below their count, opens warnings that stand alone, and names a single one', () => {
    const warning: Finding = { ...finding, level: 'warning', title: 'Ends <b> differently', fix: 'Remove the file.' }
    const note: Finding = { ...finding, level: 'note' }
    const beside = rendered(reported([finding, warning, note, note]))
    expect(open(beside)).toContain('▸ ⚠️ 1 warning · Ends <code>&#60;b&#62;</code> differently\n\n▸ 2 notes\n')
    expect(beside).toContain('- `migrations/002_b.sql:2` · `fails-with-rows`: Cannot add')
    expect(beside).toContain('\n\n  **What to do.** Remove the file.\n')
    expect(rendered(reported([warning, warning]))).toContain('<details open><summary>⚠️ 2 warnings</summary>')
    expect(rendered(reported([warning]))).toMatch(/^### ⚠️ Nothing stops the merge, but look: Ends `<b>` differently\n/)
  })

  it('keeps only the first errors open', () => {
    const errors = Array.from({ length: 9 }, (_, at): Finding => ({ ...finding, line: at + 1 }))
    const text = rendered(reported(errors))
    expect(text.match(/^#### /gm)).toHaveLength(9)
    expect(open(text).match(/^#### /gm)).toHaveLength(5)
    expect(open(text)).toContain('▸ ❌ 4 more errors')
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
    expect(text).toContain('**Write instead.** Rename it:\n')
    expect(text).toContain('\nUpdate the rest.\n')
    const sentence = rendered(reported([{ ...finding, fix: 'DELETE the file_name.' }]))
    expect(sentence).toContain('**What to do.** DELETE the `file_name`.')
  })

  it('keeps a command and all that it reads together', () => {
    const lines = ['sqlite3 x.db <<SQL', 'BEGIN;', '$(cat "$file")', 'COMMIT;', 'SQL']
    const text = rendered(reported([{ ...finding, fix: `Let it be one:\n${lines.join('\n')}\nand say so.` }]))
    expect(text).toContain(`\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n\nand say so.`)
  })

  it('gives what allows a finding, ready to be committed, and nothing where nobody can', () => {
    const allow = (allowable: Finding['allowable']) =>
      readMarkdown(rendered(reported([{ ...finding, fix: '', ...(allowable ? { allowable } : {}) }]))).blocks.slice(1)
    expect(allow('comment')).toEqual(['-- rehearsal: allow fails-with-rows because …'])
    expect(allow('settings')).toEqual([
      'allow:\n  - rule: fails-with-rows\n    path: "migrations/002_b.sql"\n    reason: …',
    ])
    expect(allow(undefined)).toEqual([])
  })

  it('folds away what was allowed, how it was checked and what is not proved', () => {
    const allowed: Finding = { ...finding, allowed: { reason: 'the table is *empty*', by: 'comment' } }
    const unproved: ReportFolder = {
      ...folder,
      remarks: ['There was no base.'],
      withoutRows: [{ table: 'Odd', reason: 'no row satisfies its CHECK' }],
      rehearsals: [
        { migration: 'migrations/002_b.sql', scenario: 'empty', outcome: 'unchecked', detail: 'needs fts5' },
        { migration: 'migrations/003_c.sql', scenario: 'rows', outcome: 'unchecked', detail: 'needs fts5' },
      ],
    }
    const text = rendered(reported([allowed], [unproved]))
    expect(text).toMatch(/^### ✅ Safe to merge: 2 changed migrations rehearsed, 1 finding allowed\n/)
    const [, first = '', second = ''] = text.split('<details>')
    expect(first).toContain('<summary>1 finding allowed</summary>')
    expect(first).toContain(
      '- `fails-with-rows` at `migrations/002_b.sql:2`, allowed by comment: the table is `*empty*`',
    )
    expect(second).toContain('<summary>How this was checked, and what it did not prove</summary>')
    expect(second).toContain('- There was no base.')
    expect(second).toContain(
      '- `migrations/002_b.sql` and `migrations/003_c.sql` not checked (empty, rows): needs fts5',
    )
    expect(second).toContain('- `Odd` had no rows in the rehearsal: no row satisfies its CHECK')
    expect(second).toContain('SQLite 3.54.1 from `sql.js`')
    expect(text).toContain('<sub>? not checked</sub>')
    expect(text).not.toContain('❌')
  })

  it('says in one sentence which folders have no change', () => {
    const idle = ['a', 'b', 'c'].map((path): ReportFolder => ({ ...folder, path, migrations: [], rehearsals: [] }))
    const text = rendered(reported([], [folder, ...idle]))
    expect(text).toContain('\n\nNothing changed in `a`, `b` and `c`.\n')
    expect(text.match(/applied by/g)).toHaveLength(1)
  })

  it('is short when there is nothing to say', () => {
    const idle: ReportFolder = { ...folder, engine: null, migrations: [], rehearsals: [] }
    const text = rendered(reported([], [idle]))
    expect(text).toMatch(/^### ✅ Nothing new to rehearse/)
    expect(text).not.toContain('<details>')
    expect(text.split('\n').length).toBeLessThan(8)
  })
})

describe('the comment of a pull request', () => {
  it.each(Object.entries(COMMENTS))('"%s" fits on one screen', async (_, stories) => {
    const text = renderMarkdown(await checkedTogether(stories), { budget: 65_000 })
    // A paragraph of a long sentence takes more than one line of some 110 letters.
    const lines = open(text)
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(line.length / 110)))
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(60)
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
    expect(Buffer.byteLength(text)).toBeGreaterThan(37_000)
    const shown = text.match(/Finding number \d+/g)?.length ?? 0
    expect(shown).toBeGreaterThan(100)
    expect(text.match(/^#### /gm)?.length).toBe(Math.min(shown, 300))
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
    return readMarkdown(markdown.replaceAll(/<code>[^<]*<\/code>/g, 'C'))
      .outside.replaceAll(
        /<\/?details(?: open)?>|<\/?summary>|<\/?sub>|\*\*|^#{3,4} |^- |^\|( :-[-:] \|)+| ?\|(?= |$)|^\| /gm,
        '',
      )
      .replaceAll('sqlite-rehearsal 9.9.9', '')
      .replaceAll(/\n\| :--.*\n/g, '\n')
  }

  it('has nothing live in it: no markup, mention, reference or address outside of code', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (path, message, fix, name, source) => {
        const bad: Finding = { ...finding, path, message, fix, line: 1, title: name, allowable: 'settings' }
        const warning: Finding = { ...bad, level: 'warning' }
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
        const report = reported([bad, warning, allowed], [odd])
        const markdown = renderMarkdown({ report, sources: new Map([[path, source]]) }, { budget: 65_000 })
        expect(live(markdown)).not.toMatch(/[`~*_|[\]<>{}#@&$^=+/\\\t]|:[\w+-]+:/)
        expect(markdown).not.toMatch(/[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\p{Zl}]/u)
        expect(markdown).not.toMatch(/^\//m)
      }),
      runs(2000),
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
      runs(2000),
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
