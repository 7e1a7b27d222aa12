/** Suggested edits: applied and checked again, the finding is gone and no new one is there. And how people see them. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import type { Checked } from '../../src/model/report.ts'
import type { Edit } from '../../src/model/text.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { suggestedLines } from '../../src/render/words/quote.ts'
import { applied, behind, insertion } from '../../src/sql/place.ts'
import { storyInput } from '../story.ts'
import { aFinding, aReport } from '../support/report.ts'
import { edited, fresh, keyOf } from '../support/suggested.ts'

const PATH = 'migrations/002_new.sql'
const BASE = `
-- = 001_base.sql
CREATE TABLE IF NOT EXISTS Old (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE INDEX IF NOT EXISTS Old_Name ON Old(Name);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Old;
CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY);
`

/** The check of a pull request that adds one file with this text. */
async function checked(text: string, options = ''): Promise<Checked> {
  const input = storyInput(`${options}${BASE}\n-- > 002_new.sql\n-- placeholder`)
  const [folder] = input.folders
  if (folder === undefined) throw new Error('a story without a folder')
  const bytes = new TextEncoder().encode(text)
  const files = folder.head.files.map((file) => (file.path === PATH ? { ...file, bytes, size: bytes.length } : file))
  return check([{ ...folder, head: { ...folder.head, files } }], input.options)
}

/** Applies suggestions one by one until none is left; each must take its finding away and bring no other. */
async function mended(text: string, hiding = false): Promise<{ text: string; last: Checked }> {
  let now = text
  for (let round = 0; round < 9; round += 1) {
    const before = await checked(now)
    const finding = before.report.findings.find(({ suggestion }) => suggestion !== undefined)
    if (finding === undefined) return { text: now, last: before }
    now = edited(now, finding)
    const more = fresh(before, await checked(now), finding)
    expect(more, now).toEqual(hiding ? more.filter((one) => one !== keyOf(finding)) : [])
  }
  throw new Error(`never done: ${now}`)
}

const MENDED: readonly [name: string, text: string, expected: string][] = [
  ['a table', 'CREATE TABLE a (x);\n', 'CREATE TABLE IF NOT EXISTS a (x);\n'],
  [
    'statements behind notes, on several lines and in any case',
    '-- One.\ncreate /* why */\n  table a (x);\nCREATE UNIQUE\n  INDEX i\nON a(x);\n',
    '-- One.\ncreate /* why */\n  table IF NOT EXISTS a (x);\nCREATE UNIQUE\n  INDEX IF NOT EXISTS i\nON a(x);\n',
  ],
  [
    'a view and a trigger',
    'CREATE VIEW v AS SELECT 1;\nCREATE TRIGGER t AFTER INSERT ON Old BEGIN DELETE FROM Log; END;\n',
    'CREATE VIEW IF NOT EXISTS v AS SELECT 1;\nCREATE TRIGGER IF NOT EXISTS t AFTER INSERT ON Old BEGIN DELETE FROM Log; END;\n',
  ],
  ['a quoted name right behind', 'CREATE TABLE"a b"(x);\n', 'CREATE TABLE IF NOT EXISTS"a b"(x);\n'],
  ['carriage returns', 'CREATE TABLE a (\r\n  x\r\n);\r\n', 'CREATE TABLE IF NOT EXISTS a (\r\n  x\r\n);\r\n'],
  ['an index that goes', 'DROP INDEX Old_Name;\n', 'DROP INDEX IF EXISTS Old_Name;\n'],
  ['a view that goes', 'DROP VIEW main.Names;\n', 'DROP VIEW IF EXISTS main.Names;\n'],
  [
    'the last semicolon',
    'CREATE TABLE IF NOT EXISTS a (x) -- that is all\n',
    'CREATE TABLE IF NOT EXISTS a (x); -- that is all\n',
  ],
  ['the last semicolon and a guard', 'CREATE TABLE a (\n  x\n)', 'CREATE TABLE IF NOT EXISTS a (\n  x\n);'],
  ['one row with a key', "INSERT INTO Old VALUES (9001, 'a');\n", "INSERT OR IGNORE INTO Old VALUES (9001, 'a');\n"],
  [
    'rows with keys of their own',
    "INSERT INTO Old (Name, Id) VALUES ('a', 9001), (upper('b,c'), -2), (NULL, 9003);\n",
    "INSERT OR IGNORE INTO Old (Name, Id) VALUES ('a', 9001), (upper('b,c'), -2), (NULL, 9003);\n",
  ],
]

describe('a suggestion', () => {
  it.each(MENDED)('mends %s', async (_name, text, expected) => {
    const { text: now, last } = await mended(text)
    expect(now).toBe(expected)
    expect(last.report.findings.filter(({ rule }) => /rerun|unterminated/.test(rule))).toEqual([])
  })

  it('mends what an earlier statement hid, one after the other', async () => {
    // The shell reads a line at a time and gives the rest of it up with the first error.
    const { text } = await mended('CREATE TABLE a (x); CREATE TABLE b (x);\n', true)
    expect(text).toBe('CREATE TABLE IF NOT EXISTS a (x); CREATE TABLE IF NOT EXISTS b (x);\n')
  })

  it('is the wording that was rehearsed, where rows are doubled', async () => {
    const { text, last } = await mended("INSERT INTO Old (Name) VALUES ('a');\nINSERT INTO Old (Name) VALUES ('b');\n")
    expect(text).toMatch(/^INSERT INTO Old \(Name\)\nSELECT 'a'\nWHERE NOT EXISTS [^;]*;\nINSERT [^;]*;\n$/)
    expect(last.report.findings).toEqual([])
  })

  const WITHOUT: readonly [name: string, text: string, options?: string][] = [
    ['a column, which has no guard', 'ALTER TABLE Old ADD COLUMN More TEXT;\n'],
    ['a name that is taken by a rename', 'CREATE TABLE IF NOT EXISTS a (x);\nALTER TABLE a RENAME TO b;\n'],
    ['rows without their keys', "INSERT INTO Old (Id, Name) VALUES (9001, 'a'), (NULL, 'b');\n"],
    ['rows whose columns are not named', "INSERT INTO Old VALUES (9001, 'a'), (9002, 'b');\n"],
    [
      'rows that the file moves',
      "INSERT INTO Old VALUES (9001, 'a');\nUPDATE Old SET Name = Name || 'b' WHERE Id = 9001;\nINSERT INTO Log SELECT 9007;\n",
    ],
    ['rows that come from a query', 'INSERT INTO Log SELECT 9007;\n'],
    ['an open comment', 'SELECT 1;\n/* and\n'],
    ['a statement that the first run refuses', 'CREATE TABLE Old (Id INTEGER);\n'],
  ]
  it.each(WITHOUT)('is not made for %s', async (_name, text, options = '') => {
    const { report } = await checked(text, options)
    const notes = report.findings.map((it) => `${it.rule}: ${it.message}`)
    expect(notes.length).toBeGreaterThan(0)
    expect(
      report.findings.filter(({ suggestion }) => suggestion),
      notes.join('\n'),
    ).toEqual([])
  })

  it('is never one for a file that production has applied', async () => {
    const { folders, options } = storyInput('-- = 001_a.sql\nCREATE TABLE a (x)')
    const { report } = await check(folders, { ...options, rehearseKept: true })
    expect(report.findings.map(({ rule, level }) => `${level} ${rule}`)).toContain('note not-rerunnable')
    expect(report.findings.filter(({ suggestion }) => suggestion)).toEqual([])
  })
})

const SOURCE = '-- Tables.\nCREATE TABLE a (x);\nCREATE TABLE b (x);\n'
const guard: Edit = { line: 2, column: 13, endLine: 2, endColumn: 13, text: ' IF NOT EXISTS' }
const finding = aFinding({ path: PATH, line: 2, suggestion: [guard] })
const shown = { report: aReport([], [finding]), sources: new Map([[PATH, SOURCE]]) }

describe('what people see of it', () => {
  it('is the line as it should be, in the terminal', () => {
    const lines = renderTerminal(shown, { color: false }).split('\n')
    const at = lines.indexOf('    CREATE TABLE IF NOT EXISTS a (x);')
    expect(lines.slice(at - 2, at)).toEqual(['  Write instead. Write something else.', ''])
    expect(lines).toContain('  2 │ CREATE TABLE a (x);')
  })

  it('is code to copy in the comment, and no suggestion block, which a comment on the whole cannot have', () => {
    const text = renderMarkdown(shown, { budget: 65_000 })
    expect(text).toContain('**Write instead.** Write something else.\n\n```sql\nCREATE TABLE IF NOT EXISTS a (x);\n```')
    expect(text).not.toContain('```suggestion')
  })

  it('is shown for each finding, also where the advice is said once', () => {
    const second = { ...finding, line: 3, suggestion: [{ ...guard, line: 3, endLine: 3 }] }
    const two = { ...shown, report: aReport([], [finding, second]) }
    expect(renderTerminal(two, { color: false })).toContain('    CREATE TABLE IF NOT EXISTS b (x);')
    expect(renderMarkdown(two, { budget: 65_000 })).toContain('```sql\nCREATE TABLE IF NOT EXISTS b (x);\n```')
    expect(renderMarkdown(two, { budget: 65_000 }).match(/Write something else/g)).toHaveLength(1)
  })

  it('is nothing where it spans lines, fits no line, or the text is not known', () => {
    const lines = (edit: Partial<Edit>, source: string | undefined = SOURCE) =>
      suggestedLines({ ...finding, suggestion: [{ ...guard, ...edit }] }, source)
    expect(lines({})).toHaveLength(1)
    expect(lines({ endLine: 3 })).toEqual([])
    expect(lines({ text: 'a\nb' })).toEqual([])
    expect(lines({ line: 9, endLine: 9 })).toEqual([])
    expect(suggestedLines(finding, undefined)).toEqual([])
    expect(suggestedLines(aFinding(), SOURCE)).toEqual([])
  })

  it('is cut around the change when the line is long, and shows no control character', () => {
    const source = `${'SELECT 1;\u001b '.repeat(60)}CREATE TABLE a (x);${' '.repeat(400)}`
    const column = source.indexOf(' a (x)') + 1
    const [pair] = suggestedLines(
      { ...finding, suggestion: [{ ...guard, line: 1, endLine: 1, column, endColumn: column }] },
      source,
    )
    expect(pair?.old).toMatch(/^….*CREATE TABLE a \(x\); +…$/)
    expect(pair?.new).toMatch(/^….*CREATE TABLE IF NOT EXISTS a \(x\); +…$/)
    expect(pair?.old).not.toMatch(/\p{Cc}/u)
    expect(pair?.old.length).toBeLessThan(300)
  })
})

describe('edits', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '\r\n', 'é', '🙂'), { maxLength: 12 })
    .map((all) => all.join(''))

  it('put a text where they say, whatever stands around it', () => {
    fc.assert(
      fc.property(text, text, text, text, (before, piece, inserted, after) => {
        const at = behind(before, { line: 1, column: 1 })
        for (const offset of [0, piece.length]) {
          const edit = insertion(piece, offset, at, inserted)
          const expected = before + piece.slice(0, offset) + inserted + piece.slice(offset) + after
          expect(applied(before + piece + after, [edit])).toBe(expected)
        }
        const end = behind(piece, at)
        const replaced = { ...at, endLine: end.line, endColumn: end.column, text: inserted }
        expect(applied(before + piece + after, [replaced])).toBe(before + inserted + after)
      }),
    )
  })

  it('belong together, in any order, and must not overlap or lie outside', () => {
    const at = (column: number, endColumn: number, line = 1): Edit => ({
      line,
      column,
      endLine: line,
      endColumn,
      text: '-',
    })
    expect(applied('abcdef', [at(5, 6), at(1, 2)])).toBe('-bcd-f')
    expect(applied('abcdef', [at(1, 4), at(3, 6)])).toBeNull()
    expect(applied('abcdef', [at(8, 8)])).toBeNull()
    expect(applied('abc\ndef', [at(5, 5)])).toBeNull()
    expect(applied('abcdef', [at(1, 1, 2)])).toBeNull()
    expect(applied('abcdef', [at(3, 2)])).toBeNull()
  })
})
