/** Strangers' text in Markdown and in the log: whatever it holds, none of it acts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quietly } from '../../src/github/log.ts'
import { codeSpan, cut, fenced, prose, urlPath } from '../../src/render/words/escape.ts'
import { defusedLines } from '../../src/render/words/log-line.ts'
import { readMarkdown } from '../support/markdown-oracle.ts'
import { runs } from '../support/runs.ts'
import { commandsIn, commandsInEachLine } from '../support/workflow-commands.ts'

/** What has a meaning for Markdown, GitHub or the runner, and what hides it. */
const PIECES = [
  ...'`~*_|[]()<>{}!#@&;:%$^=+-/\\"\'.,? \t\n\r',
  ...'\v\f\u0085\u00a0\u00ad\u200b\u200d\u202e\u2028\u2029\u2066\u3164\ufe0f\ufeff\ud800\u{e0041}\u0000\u001b',
  ...['``', '```', '~~~', '---', '===', '| --- |', '<!--', '-->', '<b>', '<img src=x onerror=alert(1)>', '</details>'],
  ...['@octocat', '@org/team', '#1', 'GH-12', 'acme/shop#3', 'fixes #4', 'closes', 'abcdef1', '0123456789abcdef'],
  ...[
    'https://evil.test',
    'www.evil.test',
    'www.',
    'me@evil.test',
    ':smile:',
    '![x](y)',
    '[x](y)',
    '&#64;',
    '&amp;',
    '$x$',
  ],
  ...['::error::x', '::set-output name=a::b', '##[error]x', '##[', '::', '::stop-commands::t', '::t::', '%0A'],
  ...['/lgtm', '1.', '2)', '- [ ] x', '> [!NOTE]', '[^1]', 'migrations/001_a.sql', 'word', 'Größe', '7', '3.35'],
]
const hostile = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })))
  .map((pieces) => pieces.join(''))
const RUNS = runs(5000)

/** What no reader sees. Tabs are left where SQL is quoted. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

describe('a code span', () => {
  it('is one span that shows all there is, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { outside, spans, blocks } = readMarkdown(`| a ${codeSpan(text)} b |`)
        expect(outside).toBe('| a C b |')
        expect(blocks).toEqual([])
        expect(spans[0]).not.toMatch(UNSEEN)
        expect(spans[0]).not.toContain('|')
      }),
      RUNS,
    )
  })

  it.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    [' a ', '`  a  `'],
    ['a|b', '`a¦b`'],
    ['a\u202eb\n', '`a\\u202Eb\\u000A`'],
    ['', '`(empty)`'],
    ['  ', '`\\u0020\\u0020`'],
  ])('shows %j as %s', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown)
  })

  it('shows text that only looks odd unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab`*_<>@#&\\[]() '), minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '')
        expect(readMarkdown(codeSpan(text)).spans).toEqual([text])
      }),
      RUNS,
    )
  })
})

describe('a fenced block', () => {
  it('ends where it should, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (lines) => {
        const { outside, blocks } = readMarkdown(`before\n\n${fenced(lines, 'sql')}\n\nafter`)
        expect(outside).toBe('before\n\nC\n\nafter')
        expect(blocks[0]?.split('\n')).toHaveLength(lines.length)
        expect(blocks[0]?.replaceAll(/[\t\n]/g, '')).not.toMatch(UNSEEN)
      }),
      RUNS,
    )
  })
})

describe('prose', () => {
  /** Every character that Markdown or GitHub could make something of; quotes, brackets and stops alone are nothing. */
  const ACTIVE = /[`~*_|[\]<>{}#@&$^=+/\\\t\n]/

  it('leaves nothing outside of code that could act', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { outside, blocks } = readMarkdown(prose(text))
        expect(blocks).toEqual([])
        expect(outside).not.toMatch(ACTIVE)
        expect(outside).not.toMatch(UNSEEN)
        expect(outside).not.toMatch(/:[\p{L}\p{N}_+-]+:/u)
        expect(outside).not.toMatch(/\b[0-9a-f]{7,40}\b/i)
        expect(outside).not.toMatch(/-\d|www\.|^\d+[.)](\s|$)/i)
      }),
      RUNS,
    )
  })

  it('loses no visible character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES.filter((piece) => !/[`|]/.test(piece) && !UNSEEN.test(piece)))),
        (pieces) => {
          const words = pieces
            .join('')
            .split(/\s+/)
            .filter((word) => word !== '')
          const { outside, spans } = readMarkdown(prose(words.join(' ')))
          const shown = [...spans]
          // `C` cannot be in the words: it is what the reader puts for a span.
          expect(outside.replaceAll('C', () => shown.shift() ?? '')).toBe(words.join(' '))
        },
      ),
      RUNS,
    )
  })

  it.each([
    ['Services: 3 rows became 6.', 'Services: 3 rows became 6.'],
    ['near "EXISTS": syntax error', 'near "EXISTS": syntax error'],
    ['edits migrations/002_a.sql, which main has', 'edits `migrations/002_a.sql`, which main has'],
    ['the table "Contact_Submissions" (new_table).', 'the table "`Contact_Submissions`" (`new_table`).'],
    ['SQLite 3.35 or later', 'SQLite 3.35 or later'],
    ['@octocat fixes #1', '`@octocat` fixes `#1`'],
    ['1. not a list', '`1`. not a list'],
    ['GH-12 and abcdef1', '`GH-12` and `abcdef1`'],
    ['see https://evil.test/?a=b', 'see `https://evil.test/?a=b`'],
    ["production's re-run doesn't stop", "production's re-run doesn't stop"],
    ['  two\n lines ', 'two lines'],
    ['', ''],
  ])('writes %j as %j', (text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })
})

describe('a cut text', () => {
  it('is within its limit and never halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        expect(cut(text, limit).length).toBeLessThanOrEqual(limit)
        expect(cut(text, limit)).not.toMatch(/[\p{Cs}]/u)
        expect(cut(text, text.length)).toBe(text)
      }),
    )
  })
})

describe('a path in an address', () => {
  it('is itself again when decoded, and cannot leave its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        expect(urlPath(path)).toMatch(/^[\w.~/%-]*$/)
        expect(decodeURIComponent(urlPath(path))).toBe(path)
      }),
    )
  })
})

describe('the log', () => {
  it('holds no live command, with and without stop-commands', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandsIn(quietly(text, 'secret'))).toEqual([])
        expect(commandsInEachLine(defusedLines(text).join('\n'))).toEqual([])
        // The runner's own comparison of strings leaves out what has no width of its own.
        const seen = defusedLines(text).map((line) => line.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''))
        expect(commandsInEachLine(seen.join('\n'))).toEqual([])
      }),
      runs(20_000),
    )
  })

  it('lets the runner listen again afterwards', () => {
    const output = `${quietly('::error::no')}::error::yes\n`
    expect(commandsIn(output)).toEqual([{ name: 'error', properties: {}, data: 'yes' }])
  })

  it('shows what it defuses', () => {
    expect(defusedLines('a\u2028::error::x\u0085b\u2029c')).toEqual(['a', ': :error::x', 'b', 'c'])
    expect(defusedLines('a::b\n ::error::x\nC##[group]\r\u001b[31m')).toEqual([
      'a::b',
      ' : :error::x',
      'C## [group]',
      '\\u001B[31m',
    ])
  })
})

describe('the judge of commands', () => {
  it.each([
    [
      '::error file=a%2Cb.sql,line=3::x%0Ay',
      { name: 'error', properties: { file: 'a,b.sql', line: '3' }, data: 'x\ny' },
    ],
    ['\u0085\t::warning::x', { name: 'warning', properties: {}, data: 'x' }],
    ['text ##[error]x', { name: 'error', properties: {}, data: 'x' }],
    ['a\r::notice::x', { name: 'notice', properties: {}, data: 'x' }],
  ])('knows %j', (line, command) => {
    expect(commandsIn(line)).toEqual([command])
  })

  it.each(['a ::error::x', '::nonsense::x', '::error x', '## [error]x'])('lets %j pass', (line) => {
    expect(commandsIn(line)).toEqual([])
  })
})
