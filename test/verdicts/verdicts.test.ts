/** The shortest published case of every third kind gets the verdict that was written down; the heavy tests check all of them. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'
import { disagreement, KNOWN, readCases } from './cases.ts'

const all = readCases()
const kinds = [...new Set(all.map(({ kind }) => kind))].filter((_, at) => at % 3 === 0)
const shortest = kinds.flatMap((kind) => {
  const cases = all.filter((one) => one.kind === kind && !(one.name in KNOWN))
  return cases.sort((one, other) => one.story.length - other.story.length).slice(0, 1)
})

test.each(shortest)('$kind: $name', async (one) => {
  const { folders, options } = storyInput(one.story)
  const { report } = await check(folders, options)
  expect(disagreement(one, report.findings)).toBeNull()
})

test('every case that is known to be judged otherwise is there', () => {
  expect(Object.keys(KNOWN).filter((name) => !all.some((one) => one.name === name))).toEqual([])
})

test('no two cases have the same title', () => {
  const names = all.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
