/** The pages hold what the program really says and does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LIMITS, LIMITS_PAGE, limitsPage, told } from '../../scripts/limits.ts'
import { GENERATED_PAGES, withGeneratedParts } from '../../scripts/readme.ts'
import { distFolder } from '../support/dist.ts'

const root = join(import.meta.dirname, '../..')
const read = (page: string) => readFileSync(join(root, page), 'utf8')

test.each(GENERATED_PAGES)('the generated parts of %s are up to date', (page) => {
  expect(withGeneratedParts(page, read(page), distFolder()), 'run `npm run docs`').toBe(read(page))
})

test('a part that nobody writes, or that is missing, is an error', () => {
  const readme = read('README.md')
  const filled = (text: string) => withGeneratedParts('README.md', text, distFolder())
  expect(() => filled(`${readme}<!-- generated: poem -->\n<!-- /generated -->`)).toThrow('poem')
  expect(() => filled(readme.replace('generated: finds', ''))).toThrow('finds')
})

test('the README is short enough to be read', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(180)
})

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
]

test.each(PAGES.filter((page) => page.endsWith('.md')))('%s links only to files that exist', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => `${match[1]}`)
  expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([])
})

describe('docs/limits.md', () => {
  test.each(LIMITS)('$title: passes without a word', async ({ story }) => {
    const { report } = await told(story)
    expect(report.folders[0]?.rehearsals).not.toEqual([])
    expect([report.verdict, report.findings.filter(({ level }) => level !== 'note')]).toEqual(['pass', []])
  })

  test('is what its script makes', async () => {
    expect(await limitsPage(), 'run `npm run docs`').toBe(read(LIMITS_PAGE))
  })
})
