/** The schema rules over stories of the kind that real projects merge: exactly these speak, and no error where all is well. */

import { describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import type { Finding } from '../src/model.ts'
import { GUILTY, INNOCENT } from './stories/schema.ts'
import { storyInput } from './story.ts'

const GROUP = new Set([
  'broken-trigger',
  'broken-view',
  'dangling-foreign-key',
  'foreign-key-without-index',
  'leftover-table',
  'loses-constraint',
  'loses-index',
  'loses-table-option',
  'loses-trigger',
  'loses-view',
  'needless-rebuild',
])

async function findings(story: string): Promise<readonly Finding[]> {
  const { folders, options } = storyInput(story)
  return (await check(folders, options)).report.findings
}

function ofGroup(found: readonly Finding[]): string[] {
  return [...new Set(found.map(({ rule }) => rule).filter((rule) => GROUP.has(rule)))].sort()
}

describe('guilty', () => {
  test.each(GUILTY)('$name', async ({ story, says }) => {
    expect(says).not.toEqual([])
    expect(ofGroup(await findings(story))).toEqual(says)
  })
})

describe('innocent', () => {
  test.each(INNOCENT)('$name', async ({ story, says }) => {
    const found = await findings(story)
    expect(ofGroup(found)).toEqual(says)
    expect(found.filter(({ level }) => level === 'error').map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})
