/** Pull requests that a generator made get the verdict that it knows of them. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { disagreement, expected } from '../verdicts/cases.ts'
import { generated } from '../verdicts/generate.ts'

const SEEDS = Array.from({ length: 300 }, (_, at) => at + 1)

test.each(SEEDS)('seed %i', async (seed) => {
  const { story, truth, expect: rules, what } = generated(seed)
  const { folders, options } = storyInput(story)
  const { report } = await check(folders, options)
  const [guilty, may] = truth === 'guilty' ? [expected(rules.join(', ')), []] : [[], rules]
  expect(disagreement({ kind: 'made', name: what, guilty, may, story }, report.findings), what).toBeNull()
})
