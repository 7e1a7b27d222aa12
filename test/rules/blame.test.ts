/** What a loss is put down to, and what is advised: each case is one of `test/verdicts/what-is-to-blame.sql`, by its name. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { readCases } from '../verdicts/cases.ts'

interface Blame {
  readonly name: string
  /** The one finding about data that there is. */
  readonly rule: string
  readonly line: number
  /** What its message and its fix have in them, and what neither has. */
  readonly says: readonly string[]
  readonly advises?: readonly string[]
  readonly never?: readonly string[]
}

const BLAMES: readonly Blame[] = [
  {
    name: 'every guide is refused for want of a language, and nothing says so',
    rule: 'loses-rows',
    line: 2,
    says: [
      'No row of guides arrives in staff',
      'staff.language is NOT NULL, and the copy gives it no value',
      'OR IGNORE',
    ],
    advises: ['Give language a value in the copy', 'a DEFAULT', 'without OR IGNORE'],
  },
  {
    name: 'every guide is refused for a role that is written otherwise',
    rule: 'loses-rows',
    line: 2,
    says: ['No row of guides arrives in staff', "CHECK constraint failed: role IN ('guide', 'driver')"],
    advises: ['what the CHECK of staff takes'],
  },
]

describe('a loss is put down to what causes it:', () => {
  const cases = readCases().filter(({ kind }) => kind === 'what-is-to-blame')
  test.each(BLAMES)('$name', async ({ name, rule, line, says, advises = [], never = [] }) => {
    const found = cases.find((it) => it.name === name)
    const { folders, options } = storyInput(found?.story ?? '')
    const { report } = await check(folders, options)
    const about = report.findings.filter(
      ({ level, rule: id }) => level !== 'note' && !/^breaks-old|^loses-constraint/.test(id),
    )
    expect(about.map((it) => `${it.rule}:${it.line}`)).toEqual([`${rule}:${line}`])
    const [{ message = '', fix = '' } = {}] = about
    for (const part of says) expect(message).toContain(part)
    for (const part of advises) expect(fix).toContain(part)
    for (const part of never) expect(`${message}\n${fix}`).not.toContain(part)
  })
})
