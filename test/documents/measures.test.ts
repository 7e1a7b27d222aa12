/** The measures of the sources are counted right. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  CHANGES,
  functionLengths,
  inCircles,
  measures,
  names,
  sources,
  withOneImporter,
} from '../../scripts/measures.ts'

const src = join(import.meta.dirname, '../../src')
const a = { path: 'x/a.ts', text: 'export function one() {\n  return 1\n}\nconst both = 1\n', imports: ['x/b.ts'] }
const b = { path: 'x/b.ts', text: 'const both = 2\n', imports: ['x/a.ts', 'x/c.ts'] }
const c = { path: 'x/c.ts', text: '', imports: [] }

test('functions are as long as their lines', () => {
  const text = `${a.text}class It {\n  *all(): void {\n    if (x) {\n      y()\n    }\n  }\n}\nconst two = (z: number) => {\n  z()\n}\n`
  expect(functionLengths(text)).toEqual([3, 5, 3])
})

test('circles, single importers and doubled names are found', () => {
  expect(inCircles([a, b, c])).toEqual(['x/a.ts', 'x/b.ts'])
  expect(withOneImporter([a, b, c])).toEqual(['x/a.ts', 'x/b.ts', 'x/c.ts'])
  expect(names([a, b, c])).toEqual({ all: 2, doubled: ['both'] })
})

test('the sources are counted, and what a change is said to touch is there', () => {
  const paths = Object.values(CHANGES).flat()
  expect(paths.filter((path) => !path.includes('<') && !existsSync(join(src, path)))).toEqual([])
  expect(measures(sources())).toContain(`| files; lines in all | ${sources().length}; `)
})
