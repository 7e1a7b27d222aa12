/** Attacks on whole reports: whatever a stranger puts into any place of one, no reader is made to do anything. */

import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { quietly } from '../../src/github/log.ts'
import { announce } from '../../src/github/step.ts'
import type { Picture } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import type { SchemaSeen, TableSeen } from '../../src/model/schema.ts'
import { annotations } from '../../src/render/annotations.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { render } from '../../src/render/table.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { defuse } from '../../src/render/words/defuse.ts'
import { withoutCommands } from '../../src/render/words/log-line.ts'
import { verdictLine } from '../../src/render/words/verdict.ts'
import { quote } from '../../src/rules/advice/words.ts'
import { parseSettingsFile } from '../../src/settings/file.ts'
import { Trouble } from '../../src/trouble.ts'
import { readMarkdown } from '../support/markdown-oracle.ts'
import { aFolder, aReport } from '../support/report.ts'
import { commandsIn, commandsInEachLine } from '../support/workflow-commands.ts'
import { readXml } from '../support/xml.ts'

const RUNS = { numRuns: 400 }

/** What means something to Markdown, GitHub, a runner, a terminal, XML, SARIF, Mermaid, or hides itself from an eye. */
const PIECES = [
  ...'`~*_|[]()<>{}!#@&;:%$^=+-/\\"\'.,? \t\n\r',
  ...'\v\f\u0085\u00ad\u200b\u200d\u202e\u2028\u2029\u2066\u3164\ufe0f\ufeff\ud800\udcff\u{e0041}\u0000\u001b\ufffe',
  ...['``', '```', '~~~', '\n---\n', '| --- |', '<!--', '-->', '<!-- sqlite-rehearsal:0123456789abcdef -->', '<b>'],
  ...[
    '</details>',
    '<img src=x onerror=alert(1)>',
    ']]>',
    '<![CDATA[',
    '&#64;octocat',
    '&lt;',
    '@octocat',
    '@org/team',
  ],
  ...[
    '#1',
    'GH-12',
    'acme/shop#3',
    'fixes #4',
    'ABC-12',
    'deadbeef',
    'https://evil.test',
    'www.evil.test',
    'me@evil.test',
  ],
  ...[':smile:', '![x](https://evil.test)', '[x](y)', '[^1]', '- [ ] x', '> [!NOTE]', '1. ', '# ', '    code', '/lgtm'],
  ...[
    '::error::owned',
    '\n::error::owned',
    '##[error]owned',
    '::set-output name=verdict::pass',
    '::stop-commands::t',
    '%0A',
  ],
  ...[
    '%%{init: {}}%%',
    'click t1 "javascript:alert(1)"',
    '{0}',
    'git mv a b',
    'DROP TABLE x;',
    '-- rehearsal: allow x',
  ],
  ...['word', 'Größe', '7', 'migrations/001_a.sql'],
]
const text = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 9,
  })
  .map((pieces) => pieces.join(''))
const lines = fc.array(text, { maxLength: 4 }).map((all) => all.join('\n'))
const place = fc.integer({ min: 1, max: 6 })

/** As SQLite and our rules speak: a hostile name inside of a sentence. */
const message = fc.oneof(
  text,
  text.map((name) => `no such table: main.${name}`),
  text.map((name) => `near "${name}": syntax error`),
  text.map((name) => `The table "${name}" (${name}) is gone, and with it ${name}.`),
)
const fix = fc.oneof(
  lines,
  text.map((name) => `Rename the file:\ngit mv ${quote(name)} ${quote(`x/${name}`)}`),
  text.map((name) => `Write instead:\nALTER TABLE "${name}"\n  ADD COLUMN "${name}" TEXT;\nand say so to ${name}.`),
)

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('edited-migration', 'replay-fails', 'version-gap'),
    level: fc.constantFrom('error', 'warning', 'note'),
    path: text,
    line: place,
    column: place,
    title: message,
    message,
    fix,
    allowable: fc.constantFrom('comment', 'settings'),
    allowed: fc.option(fc.record({ reason: lines, by: fc.constantFrom('comment', 'settings', 'label') })),
    suggestion: fc.array(fc.record({ line: place, column: place, endLine: place, endColumn: place, text }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['rule', 'level', 'path', 'line', 'column', 'message', 'fix', 'allowed'] },
) as fc.Arbitrary<Finding>

const table = fc.record({ name: text, column: text, parent: text, sql: lines }).map(
  ({ name, column, parent, sql }): TableSeen => ({
    name,
    sql,
    ...{ strict: false, withoutRowid: false, autoincrement: false, virtual: false },
    columns: [{ name: column, type: parent, notNull: true, default: null, collation: 'BINARY', generated: false }],
    ...{ primaryKey: [column], uniques: [], indexed: [], checks: [] },
    foreignKeys: [
      { columns: [column], parent: name, parentColumns: [column], onDelete: '', onUpdate: '', dangling: null },
      { columns: [column], parent, parentColumns: [column], onDelete: '', onUpdate: '', dangling: null },
    ],
  }),
)
const schema: fc.Arbitrary<SchemaSeen> = fc.record({
  tables: fc.array(table, { maxLength: 2 }),
  objects: fc.array(fc.record({ type: fc.constant('view' as const), name: text, table: text, sql: lines }), {
    maxLength: 1,
  }),
})
const picture = (path: string): fc.Arbitrary<Picture> =>
  fc.record({
    migration: fc.constant(path),
    schema: fc.record({ before: schema, after: schema }),
    survival: fc.array(
      fc.record({ table: text, before: place, after: fc.dictionary(text, fc.option(place), { maxKeys: 2 }) }),
      {
        maxLength: 2,
      },
    ),
  })

const folder = fc.tuple(text, text, text).chain(([path, name, other]) => {
  const file = `${path}/${name}`
  const revision = fc.record({ ref: text, commit: fc.option(fc.constant('b'.repeat(40))) })
  return fc
    .record({
      runner: text,
      base: fc.option(revision),
      head: revision,
      engine: fc.record({ package: text, sqlite: text }),
      rehearsals: fc.array(
        fc.record({
          migration: fc.constant(file),
          scenario: fc.constantFrom('empty' as const, 'rows' as const, 'crash' as const),
          outcome: fc.constantFrom('pass' as const, 'fail' as const, 'unchecked' as const),
          detail: message,
        }),
        { maxLength: 2 },
      ),
      withoutRows: fc.array(fc.record({ table: text, reason: message }), { maxLength: 1 }),
      remarks: fc.array(lines, { maxLength: 2 }),
      pictures: fc.array(picture(file), { maxLength: 1 }),
    })
    .map((part) =>
      aFolder({
        ...part,
        path,
        migrations: [
          { path: file, version: '1', change: 'added' },
          { path: `${path}/${other}`, version: name, change: 'renamed', from: other },
        ],
      }),
    )
})

/** Any report, strangers' text in every place of it, and the files that it may quote. */
const checked = fc
  .tuple(fc.array(folder, { minLength: 1, maxLength: 2 }), fc.array(fc.tuple(finding, lines), { maxLength: 3 }))
  .map(([folders, found]) => ({
    report: aReport(
      folders,
      found.map(([one]) => one),
    ),
    sources: new Map(found.map(([{ path }, source]) => [path, source])),
  }))

/** Control characters but for line breaks and the tabs of quoted lines, format characters, halves, fillers. */
const UNSAFE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** No command, neither for the runner of today nor for one that compares without what has no width. */
function expectNoCommand(output: string): void {
  expect(commandsInEachLine(output)).toEqual([])
  expect(commandsInEachLine(output.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''))).toEqual([])
}

const LINK = 'https://github.com/acme/shop/blob/'
const OURS = {
  budget: 65_000,
  ruleLink: (id: string) => `${LINK}rules#${id}`,
  link: ({ line }: Pick<Finding, 'line'>) => `${LINK}x#L${line}`,
}

/** The lines outside of fenced blocks, `` for a line inside. */
function outsideOfBlocks(markdown: string): string[] {
  let fence = 0
  return markdown.split('\n').map((line) => {
    const run = /^(`{3,})([^`]*)$/.exec(line)
    const size = run?.[1]?.length ?? 0
    if (fence === 0 && size > 0) fence = size
    else if (fence > 0 && size >= fence && run?.[2] === '') fence = 0
    else if (fence === 0) return line
    return ''
  })
}

/** Rows of tables by what GitHub takes for cells: a bar divides them wherever it stands, but for `\|`. */
function tables(markdown: string): number[][] {
  const found: number[][] = []
  let open: number[] | null = null
  for (const line of outsideOfBlocks(markdown)) {
    if (!line.startsWith('|')) open = null
    else {
      if (open === null) {
        open = []
        found.push(open)
      }
      open.push(line.replaceAll(/\\\|/g, '').split('|').length - 2)
    }
  }
  return found
}

describe('Markdown', () => {
  it('holds no mention, reference, link, HTML, heading or list but ours, and no broken table', () => {
    fc.assert(
      fc.property(checked, fc.constantFrom(16_000, 65_000), (report, budget) => {
        const markdown = renderMarkdown(report, { ...OURS, budget })
        // Our own sign has a character that says: in colour.
        expect(markdown.replaceAll('⚠️', '')).not.toMatch(UNSAFE)
        const { outside } = readMarkdown(markdown.replaceAll(/<code>[^<>`]*<\/code>/g, 'C'))
        const rest = outside
          .replaceAll(/\[(?:C|❌|⚠️)\]\(https:\/\/github\.com\/acme\/shop\/blob\/[\w#-]+\)/g, 'C')
          .replaceAll(/<\/?(?:details(?: open)?|summary|sub)>/g, '')
          .replaceAll(/^\|(?: :?-+:? \|)+$/gm, '')
        expect(rest).not.toMatch(/@|#\d|[<>[\]\\~_^$&={}]|https?:|www\.|:[a-z]+:|\bGH-|\bABC-|!\[/)
        expect(rest).not.toMatch(/\b[0-9a-f]{7,40}\b/)
        // What starts a line is a paragraph, our heading, our bold word, our list or our table.
        expect(rest.replaceAll(/^####? /gm, '')).not.toMatch(
          /^(?:#|>|\+ | {4}|\t|\d+[.)]\s|- \[|={2,}|-{2,}|\*\*\*|\/|::)/m,
        )
        expect(markdown.startsWith('### ')).toBe(true)
        for (const rows of tables(markdown)) expect(new Set(rows).size, markdown).toBe(1)
        for (const block of markdown.matchAll(/^```+mermaid\n(.*?)\n```+$/gms)) {
          expect(block[1]).toMatch(
            /^erDiagram\n(?: {2}(?:t\d+\[".*"\] \{| {2}[^%"]*(?:"\w+")?|\}|t\d+ [|o}{-]+ t\d+ : ".*")\n?)*$/,
          )
          expect(block[1]).not.toMatch(/%%|javascript:|click /)
        }
      }),
      RUNS,
    )
  })
})

describe('a terminal', () => {
  it('gets no escape sequence, no override and no command, with and without colour', () => {
    fc.assert(
      fc.property(checked, (report) => {
        const plain = renderTerminal(report, { color: false })
        expect(plain).not.toMatch(UNSAFE)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are our own
        expect(renderTerminal(report, { color: true }).replaceAll(/\u001b\[\d+m/g, '')).toBe(plain)
        expectNoCommand(withoutCommands(plain))
        expectNoCommand(quietly(plain).split('\n').slice(1, -2).join('\n'))
        expect(commandsIn(quietly(plain))).toEqual([])
        expect(verdictLine(report.report)).not.toMatch(/[\n\t]/)
        expect(verdictLine(report.report)).not.toMatch(UNSAFE)
      }),
      RUNS,
    )
  })
})

describe('annotations', () => {
  it('are the only commands in the format "github", and are about what they say', () => {
    fc.assert(
      fc.property(checked, (report) => {
        const said = annotations(report.report)
        const output = render(report, 'github')
        const expected = said.map(({ level, title, file, message: data, startLine, startColumn }) => ({
          name: level,
          properties: { title, ...(file === '' ? {} : { file }), line: `${startLine}`, col: `${startColumn}` },
          data,
        }))
        expect(output).not.toMatch(UNSAFE)
        expect(commandsIn(output)).toEqual(expected)
        const paths = new Set(report.report.findings.map(({ path }) => defuse(path)))
        expect(said.every(({ file }) => paths.has(file))).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('files for programs', () => {
  const options = { failOn: 'error' } as const

  it.each(['json', 'sarif', 'code-quality'] as const)('%s is JSON in which nothing acts', (format) => {
    fc.assert(
      fc.property(checked, (report) => {
        const output = render(report, format, options)
        expect(output).not.toMatch(UNSAFE)
        expectNoCommand(output)
        const read: unknown = JSON.parse(output)
        if (format === 'json') expect(read).toEqual(JSON.parse(JSON.stringify(report.report)))
        if (format === 'sarif') {
          const [run] = (read as { runs: { results: object[]; invocations: object[] }[] }).runs
          const said = JSON.stringify([run?.results, run?.invocations], (key, value) =>
            key === 'insertedContent' || key === 'justification' ? undefined : value,
          )
          // A link, in SARIF's plain text too; a placeholder; an address that is none.
          expect(said).not.toMatch(/\]\(|(?<!\{)\{0\}|"uri":"[^"]*[^\w.~/%"-]/)
        }
      }),
      RUNS,
    )
  })

  it('junit is XML in which nothing acts', () => {
    fc.assert(
      fc.property(checked, (report) => {
        const output = render(report, 'junit', options)
        expect(output).not.toMatch(UNSAFE)
        expectNoCommand(output)
        expect(readXml(output).name).toBe('testsuites')
      }),
      RUNS,
    )
  })
})

describe('a sentence that ends the step', () => {
  afterEach(() => vi.restoreAllMocks())

  /** What reaches the log when the step says something. */
  function logged(said: string): string {
    let output = ''
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
      output += piece
      return true
    })
    announce({ level: 'error', message: said })
    spy.mockRestore()
    return output
  }

  it('is one command, whatever it quotes', () => {
    fc.assert(
      fc.property(lines, (said) => {
        expect(commandsIn(logged(said)).map(({ name, data }) => [name, data])).toEqual([['error', said]])
      }),
      RUNS,
    )
  })

  const setting = fc.oneof(
    fc.tuple(text, text).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    fc.tuple(text, text).map(([key, value]) => `${key}: ${value}`),
    text.map((value) => `runner: ${JSON.stringify(value)}`),
    text.map((value) => `rules:\n  ${JSON.stringify(value)}: error`),
    text.map((value) => `allow:\n  - rule: ${JSON.stringify(value)}\n    pith: x`),
    lines,
  )

  it('is one command also when it quotes a settings file', () => {
    let refused = 0
    fc.assert(
      fc.property(
        fc.array(setting, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
        (settings) => {
          try {
            parseSettingsFile(settings, '.github/rehearsal.yml')
          } catch (error) {
            // Anything else would be reported as a bug of ours.
            expect(error).toBeInstanceOf(Trouble)
            refused++
            const commands = commandsIn(logged((error as Trouble).message))
            expect(commands.map(({ name }) => name)).toEqual(['error'])
          }
        },
      ),
      RUNS,
    )
    expect(refused).toBeGreaterThan(RUNS.numRuns / 2)
  })
})
