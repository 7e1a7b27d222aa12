/** A fixed third of the published cases gets the verdict that was written down; the heavy tests check all of them. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { disagreement, KNOWN, readCases } from './cases.ts'

const all = readCases()
const third = all.filter((_, at) => at % 3 === 0)

describe.each([...new Set(third.map(({ kind }) => kind))])('%s', (kind) => {
  const cases = third.filter((one) => one.kind === kind && !(one.name in KNOWN))
  if (cases.length === 0) return
  test.each(cases)('$name', async (one) => {
    const { folders, options } = storyInput(one.story)
    const { report } = await check(folders, options)
    expect(disagreement(one, report.findings)).toBeNull()
  })
})

test('every case that is known to be judged otherwise is there', () => {
  expect(Object.keys(KNOWN).filter((name) => !all.some((one) => one.name === name))).toEqual([])
})
