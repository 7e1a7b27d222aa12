/** What `extends` in the settings makes of the rules' levels. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Level } from '../../src/model/text.ts'
import { explainText } from '../../src/render/rules.ts'
import { otherLevels, PRESETS, type PresetName } from '../../src/rules/presets.ts'
import { RULES } from '../../src/rules/table.ts'
import { parseSettingsFile } from '../../src/settings/file.ts'
import { OPTIONS } from '../../src/settings/options.ts'
import { mergeSettings } from '../../src/settings/settings.ts'
import { storyInput } from '../story.ts'

const NAMES = Object.keys(PRESETS) as PresetName[]
const settings = (text: string) => mergeSettings(new Map(), parseSettingsFile(text, '.github/rehearsal.yml'))

describe('the data', () => {
  test.each(NAMES)('%s names rules that there are', (name) => {
    const ids = RULES.map(({ id }) => id)
    expect(Object.keys(PRESETS[name].levels).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('guide only makes louder, and switches on what is off', () => {
    const order = ['off', 'note', 'warning', 'error']
    for (const rule of RULES) {
      const level = PRESETS.guide.levels[rule.id] ?? rule.level
      expect([rule.id, order.indexOf(level)]).toEqual([
        rule.id,
        Math.max(order.indexOf(level), order.indexOf(rule.level)),
      ])
      if (rule.level === 'off') expect([rule.id, level]).toEqual([rule.id, 'warning'])
    }
  })
})

describe('the settings', () => {
  test('offer every preset, and the rules’ own levels by default', () => {
    expect(OPTIONS.find(({ name }) => name === 'extends')).toMatchObject({ values: NAMES, default: 'recommended' })
    expect(settings('')).toMatchObject({ levels: {}, raises: false })
    expect(settings('extends: recommended\n')).toMatchObject({ levels: {}, raises: false })
  })

  test('let the user’s own levels win', () => {
    const { levels } = settings('extends: guide\nrules:\n  unexplained: off\n  version-gap: note\n')
    expect(levels).toEqual({ ...PRESETS.guide.levels, unexplained: 'off', 'version-gap': 'note' })
    expect(settings('extends: strict\nrules:\n  does-nothing: note\n')).toMatchObject({
      raises: true,
      levels: { 'does-nothing': 'note' },
    })
  })

  test('refuse an unknown one and say what was meant', () => {
    const message =
      '.github/rehearsal.yml:1:10: "extends": "guid" is not one of recommended, guide, strict (did you mean "guide"?)'
    expect(() => settings('extends: guid\n')).toThrow(message)
  })
})

describe('the explanation of a rule', () => {
  test.each([
    ['unexplained', '(off; warning with "extends: guide"): '],
    ['does-nothing', '(warning; error with "extends: strict"): '],
    ['version-gap', '(error): '],
    ['many-changes', '(note; warning with "extends: guide", warning with "extends: strict"): '],
  ])('of %s names the presets that give it another level', (id, said) => {
    const rule = RULES.find((it) => it.id === id)
    expect(rule && explainText(rule, '', otherLevels(rule))).toContain(`${id} ${said}${rule?.title}\n`)
  })
})

/** A note, a warning and an error. */
const STORY = `-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_twice.sql
CREATE TABLE Twice (a);
SELECT 1;
-- > 004_nothing.sql
SELECT 1;`

async function levels(extending: PresetName, more = ''): Promise<Record<string, Level>> {
  const { folders, options } = storyInput(`-- @ extends: ${extending}\n-- @ runner: transactional\n${more}${STORY}`)
  const { findings } = (await check(folders, options)).report
  return Object.fromEntries(findings.map(({ rule, level }) => [rule, level]))
}

describe('the report', () => {
  test('has each rule’s own level under recommended', async () => {
    expect(await levels('recommended')).toEqual({
      'does-nothing': 'warning',
      'version-gap': 'error',
    })
  })

  test('has no warning that passes under strict, also where a rule grades a finding itself', async () => {
    expect(await levels('strict')).toEqual({
      'does-nothing': 'error',
      'version-gap': 'error',
    })
  })

  test('keeps the user’s level under strict', async () => {
    expect(await levels('strict', '-- @ level: does-nothing note\n')).toMatchObject({ 'does-nothing': 'note' })
  })

  test('says more under guide', async () => {
    expect(await levels('guide')).toMatchObject({ unexplained: 'warning', 'no-rollback-note': 'warning' })
  })

  test('counts an allowance that nothing needs as an error under strict', async () => {
    const more = '-- @ allow: case-collision migrations/002_twice.sql because of nothing\n'
    expect(await levels('strict', more)).toMatchObject({ 'unused-allowance': 'error' })
    expect(await levels('recommended', more)).toMatchObject({ 'unused-allowance': 'warning' })
  })
})
