/** Stories judged by the whole program: which rules of one group speak of them. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Finding } from '../../src/model/rule.ts'
import { storyInput } from '../story.ts'

export interface Judged {
  readonly title: string
  readonly story: string
  /** The rules of the group that speak, sorted. */
  readonly speaks: readonly string[]
}

/** Everything that is found in a story. */
export async function findings(story: string): Promise<readonly Finding[]> {
  const { folders, options } = storyInput(story)
  return (await check(folders, options)).report.findings
}

/** The ids of a group's rules among what was found, sorted. */
export function ofGroup(group: ReadonlySet<string>, found: readonly Finding[]): string[] {
  return [...new Set(found.map(({ rule }) => rule).filter((rule) => group.has(rule)))].sort()
}

/** A test for each story: the guilty ones make a rule speak, of the innocent ones nothing speaks as an error. */
export function judge(
  group: ReadonlySet<string>,
  { guilty, innocent }: { guilty: readonly Judged[]; innocent: readonly Judged[] },
  ask: (story: string) => Promise<readonly Finding[]> = findings,
): void {
  describe('guilty', () => {
    test.each(guilty)('$title', async ({ story, speaks }) => {
      expect(speaks).not.toEqual([])
      expect(ofGroup(group, await ask(story))).toEqual(speaks)
    })
  })

  describe('innocent', () => {
    test.each(innocent)('$title', async ({ story, speaks }) => {
      const found = await ask(story)
      expect(ofGroup(group, found)).toEqual(speaks)
      const errors = found.filter(({ level, allowed }) => level === 'error' && allowed === null)
      expect(errors.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
    })
  })
}
