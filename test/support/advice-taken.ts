/** A story rehearsed twice: as it is, and with its advice taken. */

import { expect } from 'vitest'
import { isTold, judged, PASTED, taken } from './advice.ts'

/**
 * The story with its advice taken: nothing is refused, the rules are content, and no other one has become unhappy.
 * @param meant rules that speak of what the story wants
 * @param after rules that may speak of what is left of the file
 */
export async function adviceTaken(story: string, meant: readonly string[] = [], after: readonly string[] = []) {
  const all = await judged(story)
  const was = { ...all, findings: all.findings.filter(({ rule }) => !meant.includes(rule)) }
  const told = was.findings.filter((it) => PASTED.includes(it.rule) && isTold(it))
  if (told.length === 0) return { told: [], facts: was.facts }
  const now = await judged(taken(story, was.findings))
  const before = new Set([...after, ...all.findings.map(({ rule }) => rule)])
  const rules = new Set(told.map(({ rule }) => rule))
  const wrong = now.findings.filter(({ rule, level }) => rules.has(rule) || (level !== 'note' && !before.has(rule)))
  expect(wrong.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  const stops = after.includes('depends-on-data') ? [] : now.stops
  expect(stops.filter((it) => !was.stops.includes(it))).toEqual([])
  return { told: [...rules].sort(), facts: now.facts }
}
