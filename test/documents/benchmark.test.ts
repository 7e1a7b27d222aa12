/** docs/benchmark.md is written by hand-started programs: here, that it speaks of the cases that there are. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BENCHMARK_PAGE, isGuilty } from '../../scripts/benchmark-page.ts'
import { KNOWN, readCases } from '../verdicts/cases.ts'

const page = readFileSync(join(import.meta.dirname, '../..', BENCHMARK_PAGE), 'utf8')
const cases = readCases()

/** How many cases each row of a table counts, by class. */
function counts(heading: string): Record<string, number> {
  const part = page.slice(page.indexOf(heading)).split('\n## ')[0] ?? ''
  const rows = [...part.matchAll(/^\| (?:\[([\w-]+)\]\([^)]*\)|\*\*(all)\*\*) \| \d+\/(\d+) \|/gm)]
  return Object.fromEntries(rows.map(([, kind, all, count]) => [`${kind ?? all}`, Number(count)]))
}

function expected(isOf: (one: (typeof cases)[number]) => boolean): Record<string, number> {
  const found: Record<string, number> = {}
  for (const one of cases.filter(isOf)) for (const row of [one.kind, 'all']) found[row] = (found[row] ?? 0) + 1
  return found
}

test('the benchmark counts the cases that there are, class by class', () => {
  const says = 'run `npx tsx scripts/benchmark.ts`, or take the numbers from it'
  expect(page).toContain(`${cases.length} migrations of our own making, ${cases.filter(isGuilty).length} guilty`)
  expect(counts('## Guilty ones that were found'), says).toEqual(expected(isGuilty))
  expect(counts('## Innocent ones that were accused'), says).toEqual(expected((one) => !isGuilty(one)))
})

test('the benchmark lists what is known to be judged otherwise', () => {
  const wrong = page.slice(page.indexOf('## What we get wrong'))
  for (const name of Object.keys(KNOWN)) expect(wrong).toContain(`**${name}**`)
})
