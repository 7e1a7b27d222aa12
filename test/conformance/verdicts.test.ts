/** All published cases, and 300 made ones, get the verdict that is known of them. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { disagreement, expected, KNOWN, readCases } from '../verdicts/cases.ts'
import { generated } from '../verdicts/generate.ts'

const all = readCases()

describe.each([...new Set(all.map(({ kind }) => kind))])('%s', (kind) => {
  test.each(all.filter((one) => one.kind === kind))('$name', async (one) => {
    const { folders, options } = storyInput(one.story)
    const { report } = await check(folders, options)
    const wrong = disagreement(one, report.findings)
    if (one.name in KNOWN) expect(wrong).not.toBeNull()
    else expect(wrong).toBeNull()
  })
})

const SEEDS = Array.from({ length: 300 }, (_, at) => at + 1)

test.each(SEEDS)('seed %i', async (seed) => {
  const { story, truth, expect: rules, what } = generated(seed)
  const { folders, options } = storyInput(story)
  const { report } = await check(folders, options)
  const [guilty, may] = truth === 'guilty' ? [expected(rules.join(', ')), []] : [[], rules]
  expect(disagreement({ kind: 'made', name: what, guilty, may, story }, report.findings), what).toBeNull()
})
