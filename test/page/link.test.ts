/** Links that carry everything: what goes in comes out, and what was damaged or made to hurt is refused with a sentence. */
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_LINK, linkOf, placeIn, stateOf } from '../../src/page/link.ts'
import {
  BLANK,
  EMPTY,
  KINDS,
  MOST_FILES,
  MOST_TEXT,
  objectionTo,
  type PageFile,
  type PageState,
  sorted,
} from '../../src/page/state.ts'
import { RULES } from '../../src/rules/table.ts'
import { TOOLS } from '../../src/tools/table.ts'
import { Trouble } from '../../src/trouble.ts'

/** Text as an editor holds it: no lone halves of a pair, which UTF-8 does not have. */
const text = fc.string({ unit: 'grapheme', maxLength: 60 })

const path = fc
  .oneof(text, fc.constantFrom('__proto__', 'constructor', '<b>.sql', 'meta/_journal.json', '001_a.sql'))
  .filter((it) => objectionTo(it, [], null) === null)

const file: fc.Arbitrary<PageFile> = fc
  .record({ path, kind: fc.constantFrom(...KINDS), text, merged: text })
  .map(({ merged, ...rest }) => ({ ...rest, before: rest.kind === 'changed' ? merged : null }))

const state: fc.Arbitrary<PageState> = fc.record({
  tool: fc.constantFrom(...TOOLS.map(({ name }) => name)),
  folder: path,
  sqlite: fc.option(fc.constantFrom('3.35', '3.40.1')),
  preset: fc.constantFrom('recommended', 'guide', 'strict'),
  levels: fc.dictionary(
    fc.constantFrom(...RULES.map(({ id }) => id)),
    fc.constantFrom('error', 'warning', 'note', 'off'),
    { noNullPrototype: true, maxKeys: 3 },
  ),
  files: fc.uniqueArray(file, { selector: (it) => it.path, maxLength: 6 }).map(sorted),
})

async function opened(hash: string): Promise<PageState> {
  const place = placeIn(hash)
  if (place.kind !== 'state') throw new Error(`no state in ${hash}`)
  return stateOf(place.code)
}

/** A link of our kind with any content. */
function linkWith(content: string | Buffer): string {
  return `#v1=${deflateRawSync(content).toString('base64url')}`
}

const complaint = (hash: string) =>
  opened(hash).then(
    () => 'opened',
    (error: unknown) => (error instanceof Trouble ? error.message : `not for people: ${String(error)}`),
  )

describe('a link', () => {
  test('brings back what was put into it', async () => {
    await fc.assert(
      fc.asyncProperty(state, async (it) => {
        expect(await opened(`${await linkOf(it)}`)).toEqual(it)
      }),
      { numRuns: 60 },
    )
  })

  test('has only characters that nobody escapes', async () => {
    const all = fc.asyncProperty(state, async (it) => {
      expect(await linkOf(it)).toMatch(/^#v1=[\w-]+$/)
    })
    await fc.assert(all, { numRuns: 20 })
  })

  test('that was damaged is refused in words, or opens something whole', async () => {
    const whole = `${await linkOf(BLANK)}`
    const damage = fc.oneof(
      fc.nat(whole.length - 5).map((at) => whole.slice(0, 4 + at)),
      fc
        .tuple(fc.nat(whole.length - 5), fc.constantFrom('A', '-', '%', 'é'))
        .map(([at, letter]) => whole.slice(0, 4 + at) + letter + whole.slice(5 + at)),
      fc.json().map(linkWith),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => linkWith(Buffer.from(bytes))),
    )
    await fc.assert(
      fc.asyncProperty(damage, async (hash) => {
        expect(await complaint(hash)).not.toContain('not for people')
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['a tool that is none', { t: 'nothing', f: [] }, 'a tool'],
    ['a tool that every object has', { t: 'constructor', f: [] }, 'a tool'],
    ['a rule that is none', { t: 'd1', l: { nothing: 'off' }, f: [] }, 'a rule'],
    [
      'two files of one name',
      {
        t: 'd1',
        f: [
          [0, 'a', ''],
          [1, 'a', ''],
        ],
      },
      'twice',
    ],
    ['a file outside of the folder', { t: 'd1', f: [[0, '../a', '']] }, 'name'],
    ['a change without what was there before', { t: 'd1', f: [[2, 'a', '']] }, 'a file'],
    ['too many files', { t: 'd1', f: Array.from({ length: MOST_FILES + 1 }, (_, at) => [0, `${at}`, '']) }, 'too long'],
  ])('with %s is refused', async (_, content, word) => {
    expect(await complaint(linkWith(JSON.stringify(content)))).toMatch(new RegExp(`^This link .*${word}`))
  })

  test('that would become huge is left on the way', async () => {
    const bomb = linkWith(Buffer.alloc(MOST_TEXT + 1))
    expect(bomb.length).toBeLessThan(LONGEST_LINK)
    expect(await complaint(bomb)).toBe('This link holds more than this page opens.')
    expect(await complaint(`#v1=${'A'.repeat(LONGEST_LINK + 1)}`)).toContain('too long')
  })

  test('is not made for more than can be passed on', async () => {
    const noise = Array.from({ length: 30_000 }, (_, at) => ((at * 2654435761) >>> 7).toString(36)).join(' ')
    const big: PageFile = { path: '001_a.sql', kind: 'new', text: noise, before: null }
    expect(await linkOf({ ...EMPTY, files: [big] })).toBeNull()
  })

  test.each([
    ['#rule=loses-rows', { kind: 'rule', id: 'loses-rows' }],
    ['#incident=seed-rows-twice', { kind: 'incident', id: 'seed-rows-twice' }],
    ['#rule=<img>', { kind: 'none' }],
    ['#top', { kind: 'none' }],
    ['', { kind: 'none' }],
  ])('%j is read as what it is', (hash, place) => expect(placeIn(hash)).toEqual(place))
})
