/** The same migration written differently gets the same verdict: each operator over some of the published cases. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { disagreement, readCases } from '../verdicts/cases.ts'
import { OPERATORS, sampleOf } from '../verdicts/rewrite.ts'

const EACH = 12

const cases = readCases()

test.each(Object.keys(OPERATORS))('%s', { timeout: 120_000 }, async (operator) => {
  const changed: string[] = []
  for (const { one, story } of await sampleOf(cases, operator, EACH)) {
    const { folders, options } = storyInput(story)
    const { report } = await check(folders, options)
    const wrong = disagreement(one, report.findings)
    if (wrong !== null) changed.push(`${one.kind}: ${one.name}: ${wrong}`)
  }
  expect(changed).toEqual([])
})
