/** Every rule's examples through the whole program: the bad ones make exactly this rule speak, the good ones none. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rulesPage } from '../../scripts/rules-page.ts'
import { check } from '../../src/check.ts'
import { RULES, ruleLink } from '../../src/rules/table.ts'
import { storyInput } from '../story.ts'

const ROOM = new URL('../../src/rules/', import.meta.url)

async function speaking(story: string, rule: { id: string; level: string }): Promise<string[]> {
  const { folders, options } = storyInput(story)
  const levels = rule.level === 'off' ? { [rule.id]: 'warning' as const, ...options.levels } : options.levels
  const { report } = await check(folders, { ...options, levels })
  return [...new Set(report.findings.filter((it) => it.allowed === null).map((it) => it.rule))].sort()
}

describe.each(RULES)('$id', (rule) => {
  test.each(rule.examples.bad)('speaks of bad example %#', async ({ story, also = [] }) => {
    expect(await speaking(story, rule)).toEqual([rule.id, ...also].sort())
  })

  test.each(rule.examples.good)('says nothing of good example %#', async ({ story }) => {
    expect(await speaking(story, rule)).toEqual([])
  })

  test('says all that its page needs', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(rule.title).toMatch(/^\S.*[^.\s]$/)
    for (const text of [rule.why, rule.fix]) expect(text).toMatch(/^\S.*[.)]$/s)
    expect(['error', 'warning', 'note', 'off']).toContain(rule.level)
  })
})

describe('the table', () => {
  const ids = RULES.map((rule) => rule.id)

  test('is sorted and names each rule once', () => {
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  test('holds every rule file, and each file is named after its rule', () => {
    const files = readdirSync(ROOM).filter((name) => name.endsWith('.ts'))
    const withRule = files.filter((name) => /: Rule = \{/.test(readFileSync(new URL(name, ROOM), 'utf8')))
    expect(withRule.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(ids)
    for (const id of ids) expect(readFileSync(new URL(`${id}.ts`, ROOM), 'utf8')).toContain(`id: '${id}'`)
  })

  test('links to a heading of the page', () => {
    const page = readFileSync(new URL('README.md', ROOM), 'utf8')
    for (const id of ids) {
      expect(ruleLink(id).endsWith(`/src/rules/README.md#${id}`)).toBe(true)
      expect(page).toContain(`\n## ${id}\n`)
    }
  })
})

test('the rules page is what the examples really say', { timeout: 120_000 }, async () => {
  expect(readFileSync(new URL('README.md', ROOM), 'utf8')).toBe(await rulesPage())
})
