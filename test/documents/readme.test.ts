/** README.md holds what the program really says and does. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withGeneratedParts } from '../../scripts/readme.ts'
import { distFolder } from '../support/dist.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('the generated parts are up to date', () => {
  expect(withGeneratedParts(readme, distFolder()), 'run `npm run docs`').toBe(readme)
})

test('a part that nobody writes, or that is missing, is an error', () => {
  expect(() => withGeneratedParts(`${readme}<!-- generated: poem -->\n<!-- /generated -->`, distFolder())).toThrow(
    'poem',
  )
  expect(() => withGeneratedParts(readme.replace('generated: options', ''), distFolder())).toThrow('options')
})

test.each(['README.md', 'CONTRIBUTING.md'])('%s links only to files that exist', (name) => {
  const text = readFileSync(join(root, name), 'utf8')
  const targets = [...text.matchAll(/\]\((?!https:)([^)#]+)/g)].map((match) => `${match[1]}`)
  expect(targets.length).toBeGreaterThan(0)
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([])
})
