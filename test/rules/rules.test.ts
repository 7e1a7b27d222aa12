/** The table of rules, the files beside it, and the reader of their stories. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pageOf } from '../../scripts/rule-pages.ts'
import { RULES, ruleLink } from '../../src/rules/table.ts'
import { readStories } from '../rule-stories.ts'

const ROOM = new URL('../../src/rules/', import.meta.url)
const PAGES = new URL('../../docs/rules/', import.meta.url)

/** The names of a folder's files without this ending; not templates, which begin with `_`, nor a README. */
function names(folder: URL, ending: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending) && !/^(?:_|README)/.test(name))
  return files.map((name) => name.slice(0, -ending.length)).sort()
}

describe('the table', () => {
  const ids = RULES.map((rule) => rule.id)

  test('is sorted and names each rule once', () => {
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  test('holds every rule file, and each file is named after its rule', () => {
    const source = (name: string) => readFileSync(new URL(`${name}.ts`, ROOM), 'utf8')
    expect(names(ROOM, '.ts').filter((name) => /: Rule = \{/.test(source(name)))).toEqual(ids)
    for (const id of ids) expect(source(id)).toContain(`id: '${id}'`)
  })

  test('has stories and a page for each rule, and no others', () => {
    expect(names(ROOM, '.sql')).toEqual(ids)
    expect(names(PAGES, '.md')).toEqual(ids)
  })

  test('says of each rule about rows in which rehearsal it is seen, so that no cell is content beside it', () => {
    expect(RULES.filter(({ group, scenario }) => group === 'data' && scenario === undefined)).toEqual([])
  })

  test('links to the page of each rule', () => {
    for (const id of ids) expect(ruleLink(id).endsWith(`/${pageOf(id)}`)).toBe(true)
  })
})

describe('the reader of stories', () => {
  test('takes what stands below each heading', () => {
    const text =
      '-- For people.\n-- ## bad also: one-rule, two-rules\n-- > 001_a.sql\nSELECT 1;\n\n-- ## good\n-- > 001_a.sql\n'
    expect(readStories(text)).toEqual([
      { kind: 'bad', also: ['one-rule', 'two-rules'], story: '-- > 001_a.sql\nSELECT 1;' },
      { kind: 'good', also: [], story: '-- > 001_a.sql' },
    ])
  })

  test.each(['ugly', 'bad, also: one-rule', 'good also: One'])('refuses the heading %s', (heading) => {
    expect(() => readStories(`-- ## ${heading}\n-- > 001_a.sql\n`)).toThrow(`not: ${heading}`)
  })
})
