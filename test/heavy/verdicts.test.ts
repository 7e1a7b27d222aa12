/** All published cases get the verdict that was written down. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { disagreement, KNOWN, readCases } from '../verdicts/cases.ts'

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
