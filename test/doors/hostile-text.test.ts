/** Attacks by text that is slow to look at: a few through the command, and what they aim at. test/heavy/ has all of them. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fits } from '../../src/folder/glob.ts'
import { prose } from '../../src/render/words/escape.ts'
import { quote } from '../../src/render/words/quote.ts'
import { checkedText, MANY, TABLE } from '../support/slow-text.ts'

describe('a file', () => {
  it.each([
    ['a comment of five megabytes', `/*${'x'.repeat(5_000_000)}*/\n${TABLE}`, 0],
    ['many semicolons apart', `${'; '.repeat(MANY / 10)}\n${TABLE}`, 0],
    ['a name of quotes', `DROP TABLE "${"'".repeat(MANY)}x";\n`, 1],
  ])('with %s is read once', async (_, sql, code) => {
    const checked = await checkedText(sql)
    expect(checked.code).toBe(code)
    expect(checked.found.some((one) => one.includes(' migrations/002_b.sql:'))).toBe(code === 1)
  })
})

describe('a pattern', () => {
  /** What the documentation says, as a regular expression: right, and slow. */
  const meaning = (pattern: string) => {
    const parts = pattern.replace(/^\.\//, '').split(/(\*\*\/|\*\*|\*)/)
    const wild = new Map([
      ['**/', '(?:.*/)?'],
      ['**', '.*'],
      ['*', '[^/]*'],
    ])
    return new RegExp(`^${parts.map((part) => wild.get(part) ?? part.replaceAll('.', '\\.')).join('')}$`, 's')
  }
  const piece = (...all: string[]) => fc.array(fc.constantFrom(...all), { maxLength: 9 }).map((list) => list.join(''))

  it('fits what it says', () => {
    fc.assert(
      fc.property(
        piece('*', '**', '**/', '/', 'a', 'b', '.', './', '\n'),
        piece('/', 'a', 'b', '.', '\n'),
        (pattern, path) => fits(pattern, path) === meaning(pattern).test(path),
      ),
      { numRuns: 20_000 },
    )
  })

  it('is no matter of hours, however deep the path', () => {
    const deep = 'a/'.repeat(5_000)
    expect(fits(`${'**/a/'.repeat(20)}**/*.sql`, `${deep}x.txt`)).toBe(false)
    expect(fits(`${'**/a/'.repeat(20)}**/*.sql`, `${deep}x.sql`)).toBe(true)
    expect(fits(`${'*a'.repeat(20)}*b`, 'a'.repeat(10_000))).toBe(false)
    expect(fits(`${'**'.repeat(40)}b`, 'a'.repeat(10_000))).toBe(false)
  })
})

describe('a line that is quoted', () => {
  it('is cut around the place, however long it is, and marks are not piled up', () => {
    const long = `${'x'.repeat(MANY)}HERE${'y'.repeat(MANY)}`
    expect(quote(long, 1, MANY + 1)?.line).toMatch(/^…x+HEREy+…$/)
    expect(quote(`a${'\u0301'.repeat(MANY)}`, 1, 1)?.line.length).toBeLessThan(600)
    expect(quote(`${'\u0301'.repeat(MANY)}a`, 1, MANY + 1)?.line.length).toBeLessThan(600)
    expect(quote(`${'🙂'.repeat(MANY)}`, 1, MANY + 1)?.line).not.toMatch(/\\uD/)
    expect(quote('a\nb\r\nc', 2, 1)).toMatchObject({ line: 'b', caret: '^' })
    expect(quote('a\nb', 3, 1)).toBeNull()
  })

  it('in a file of as many findings as lines is found at once', () => {
    const text = 'SELECT 1;\n'.repeat(50_000)
    for (let line = 1; line <= 50_000; line++)
      if (quote(text, line, 8)?.line !== 'SELECT 1;') throw new Error(`${line}`)
    expect(quote(text, 50_001, 1)).toBeNull()
  })
})

describe('a sentence', () => {
  it.each(['"', "'", '(', '.', ':', '-', '`', '1.', 'a-', '"('])('of "%s" without end is written once', (piece) => {
    expect(prose(`${piece.repeat(MANY / 4)}\u0001`).length).toBeGreaterThan(MANY / 4)
  })
})
