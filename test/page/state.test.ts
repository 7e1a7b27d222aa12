/** What a visitor of the page does to the files, and what is made of it: the two folders, a bug report. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageExamples } from '../../scripts/page-examples.ts'
import { slugOf } from '../../scripts/page-stories.ts'
import { bugReport } from '../../src/page/bug-report.ts'
import { exampleAt, hashOf } from '../../src/page/examples.ts'
import { linkOf, placeIn, stateOf } from '../../src/page/link.ts'
import { inputOf } from '../../src/page/question.ts'
import { added, BLANK, EMPTY, moved, nextName, objectionTo, renamed, written } from '../../src/page/state.ts'
import { RULES, TRY_PAGE } from '../../src/rules/table.ts'
import { readMarkdown } from '../support/markdown-oracle.ts'

const NEW = { kind: 'new', text: 'SELECT 1;\n', before: null } as const

/** What both sides of the check get, by path. */
function sides(state: typeof EMPTY): { base: object; head: object } {
  const { base, head } = inputOf(state, null)
  const texts = (files: readonly { path: string; bytes: Uint8Array | null }[]) =>
    Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes ?? undefined)]))
  return { base: texts(base?.files ?? []), head: texts(head.files) }
}

describe('the files', () => {
  test('stand on the sides that their kind says', () => {
    const one = added({ ...EMPTY, folder: 'db' }, { path: '1.sql', ...NEW })
    const text = { 'db/1.sql': 'SELECT 1;\n' }
    expect(sides(one)).toEqual({ base: {}, head: text })
    expect(sides(moved(one, '1.sql', 'merged'))).toEqual({ base: text, head: text })
    expect(sides(moved(one, '1.sql', 'removed'))).toEqual({ base: text, head: {} })
    const changed = written(moved(one, '1.sql', 'changed'), '1.sql', 'SELECT 2;\n', 'text')
    expect(sides(changed)).toEqual({ base: text, head: { 'db/1.sql': 'SELECT 2;\n' } })
    expect(sides(moved(changed, '1.sql', 'merged')).base).toEqual({ 'db/1.sql': 'SELECT 2;\n' })
  })

  test('keep a name that objects have by nature', () => {
    expect(sides(added(EMPTY, { path: '__proto__', ...NEW })).head).toEqual(
      Object.fromEntries([['migrations/__proto__', 'SELECT 1;\n']]),
    )
  })

  test('keep their line breaks when an editor knows only one kind', () => {
    const crlf = added(EMPTY, { path: '1.sql', ...NEW, text: 'a\r\nb\r\n' })
    expect(written(crlf, '1.sql', 'a\nc\nb\n', 'text').files[0]?.text).toBe('a\r\nc\r\nb\r\n')
    const lf = added(EMPTY, { path: '1.sql', ...NEW })
    expect(written(lf, '1.sql', 'a\nb\n', 'text').files[0]?.text).toBe('a\nb\n')
  })

  test('stay in the order of their names', () => {
    const state = renamed(BLANK, '001_tables.sql', '003_tables.sql')
    expect(state.files.map(({ path }) => path)).toEqual(['002_change.sql', '003_tables.sql'])
  })

  test.each([
    [['001_a.sql', '002_b.sql'], '003_new.sql'],
    [['0009_a.sql'], '0010_new.sql'],
    [['V2__a.sql'], '3_new.sql'],
    [[], '001_new.sql'],
  ])('%j are followed by %s', (paths, next) => {
    expect(nextName(paths.map((path) => ({ path, ...NEW })))).toBe(next)
  })

  test.each(['', '/a.sql', 'a//b.sql', '../a.sql', 'a/', '001_tables.sql'])('cannot be called %j', (path) => {
    expect(objectionTo(path, BLANK.files, null)).toMatch(/\.$/)
  })
})

test('a bug report holds what strangers wrote in blocks that they cannot leave', () => {
  const wild = fc.array(fc.constantFrom('```', '````', '~~~', '`', '\n', '<!--', 'sql', ' ')).map((it) => it.join(''))
  const trimmed = (text: string) => text.replace(/\n$/, '')
  fc.assert(
    fc.property(wild, wild, (text, said) => {
      const state = { ...EMPTY, files: [{ path: 'a`b.sql', ...NEW, text }] }
      const { blocks, spans } = readMarkdown(bugReport(state, said, null))
      expect(blocks).toEqual([trimmed(said), trimmed(text)])
      expect(spans).toEqual(['migrations/a`b.sql'])
    }),
    { numRuns: 100 },
  )
})

test('a short link leads to its example', () => {
  const id = slugOf('An applied migration was "improved"!')
  const example = { kind: 'incident', id, title: '', about: '', rule: '', state: BLANK } as const
  expect(id).toBe('an-applied-migration-was-improved')
  expect(exampleAt([example], placeIn(hashOf(example)))).toBe(example)
  expect(exampleAt([example], placeIn('#rule=an-applied-migration-was-improved'))).toBeUndefined()
})

test('every example has a name of its own, and fits into a link', async () => {
  const examples = pageExamples()
  expect(examples.length).toBeGreaterThan(RULES.length)
  for (const example of examples) {
    expect(exampleAt(examples, placeIn(hashOf(example)))).toBe(example)
    if (example.state === null) continue
    const place = placeIn(`${await linkOf(example.state)}`)
    expect(place.kind === 'state' && (await stateOf(place.code))).toEqual(example.state)
  }
})

test('the document has no script in it, and its policy takes none from elsewhere', () => {
  const page = readFileSync(new URL('../../src/page/index.html', import.meta.url), 'utf8')
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1]
  expect(policy?.split('; ').filter((it) => /^(?:default|script|connect|img)-src/.test(it))).toEqual([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    'img-src data:',
  ])
  expect(page.match(/<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:/gi)).toBeNull()
})

test.each(['README.md', 'docs/page.md'])('%s leads to the page', (path) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toContain(TRY_PAGE)
})
