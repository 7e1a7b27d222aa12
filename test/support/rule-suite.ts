/** The stories of every rule of one group as tests: bad ones make exactly this rule speak, good ones none, and the page says so. */

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pageOf, rulePage } from '../../scripts/rule-pages.ts'
import type { Checked } from '../../src/model/report.ts'
import type { Rule, RuleGroup } from '../../src/model/rule.ts'
import { RULES } from '../../src/rules/table.ts'
import { checkStory, type RuleStory, storiesOf, told } from '../rule-stories.ts'
import { edited, fresh } from './suggested.ts'

/** The ids of the rules that speak. */
function speaking({ report }: Checked): string[] {
  return [...new Set(report.findings.filter((it) => it.allowed === null).map((it) => it.rule))].sort()
}

/** Every suggestion, applied and checked again: its finding is gone and no new one is there. */
async function expectSuggestionsToHelp({ story }: RuleStory, rule: Rule, before: Checked): Promise<void> {
  for (const finding of before.report.findings.filter(({ suggestion }) => suggestion)) {
    const text = edited(before.sources.get(finding.path) ?? '', finding)
    const after = await checkStory(story, rule, { path: finding.path, text })
    expect(fresh(before, after, finding), text).toEqual([])
  }
}

/** Makes the tests of one rule out of its stories. */
export function testStories(rule: Rule, stories: readonly RuleStory[] = storiesOf(rule.id)): void {
  stories.forEach((story, index) => {
    test(`${story.kind === 'bad' ? 'reports' : 'says nothing of'} story ${index + 1}`, async () => {
      const checked = await told(story, rule)
      expect(speaking(checked)).toEqual(story.kind === 'bad' ? [rule.id, ...story.also].sort() : [])
      if (story.kind === 'bad') await expectSuggestionsToHelp(story, rule, checked)
    })
  })

  test('says all that its page needs', () => {
    expect(new Set(stories.map(({ kind }) => kind))).toEqual(new Set(['bad', 'good']))
    expect(rule.title).toMatch(/^\S.*[^.\s]$/)
    for (const text of [rule.why, rule.fix]) expect(text).toMatch(/^\S.*[.)]$/s)
    expect(['error', 'warning', 'note', 'off']).toContain(rule.level)
  })
}

/** The tests of every rule of a group, and of their pages. */
export function testGroup(group: RuleGroup): void {
  describe.each(RULES.filter((rule) => rule.group === group))('$id', (rule) => {
    testStories(rule)

    test('has a page that is up to date; run: npm run docs', async () => {
      const page = new URL(`../../${pageOf(rule.id)}`, import.meta.url)
      expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(await rulePage(rule))
    })
  })
}
