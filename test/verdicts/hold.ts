/** Published cases as tests: each gets the verdict that was written down. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { type Case, disagreement, KNOWN } from './cases.ts'

/** A test for each of `cases`, class by class; one that is known to be judged otherwise has to be, still. */
export function hold(cases: readonly Case[]): void {
  describe.each([...new Set(cases.map(({ kind }) => kind))])('%s', (kind) => {
    test.each(cases.filter((one) => one.kind === kind))('$name', async (one) => {
      const { folders, options } = storyInput(one.story)
      const { report } = await check(folders, options)
      const wrong = disagreement(one, report.findings)
      if (one.name in KNOWN) expect(wrong).not.toBeNull()
      else expect(wrong).toBeNull()
    })
  })
}
