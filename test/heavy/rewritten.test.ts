/** The same migration written differently gets the same verdict: each operator over some of the published cases. */

import { expect, test } from 'vitest'
import { readCases } from '../verdicts/cases.ts'
import { changeOf, OPERATORS, sampleOf } from '../verdicts/rewrite.ts'

const EACH = 5

const cases = readCases()

test.each(Object.keys(OPERATORS))('%s', { timeout: 120_000 }, async (operator) => {
  const changed: string[] = []
  for (const { one, story } of await sampleOf(cases, operator, EACH)) {
    const wrong = await changeOf({ one, story }, operator)
    if (wrong !== null) changed.push(`${one.kind}: ${one.name}: ${wrong}`)
  }
  expect(changed).toEqual([])
})
