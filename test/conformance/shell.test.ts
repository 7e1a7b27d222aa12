/** The runners `sqlite3` and `sqlite3-bail` against the real shell: every set, killed at every point and started again. */

import { describe, expect, test } from 'vitest'
import type { Runner } from '../../src/model/runner.ts'
import { compareVersions } from '../../src/sqlite/bundled.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { type Compared, compare } from './compare.ts'
import { corpus, type MigrationSet } from './corpus.ts'
import { engineFor } from './engines.ts'
import { Deployment, shellVersion } from './shell.ts'

const SETS = corpus().filter((set) => set.options.only !== 'd1' && isFor(set, shellVersion()))
const KNOWN = SETS.filter((set) => 'known-shell' in set.options)
const EQUAL = SETS.filter((set) => !KNOWN.includes(set))
const LEAST_COMPARISONS = 1500

let compared = 0

describe.each([
  { runner: RUNNERS.sqlite3 as Runner, flags: '' },
  { runner: RUNNERS['sqlite3-bail'] as Runner, flags: '-bail' },
])('$runner.name', ({ runner, flags }) => {
  test.concurrent.each(EQUAL)('$name', async (set) => {
    for (const { where, predicted, real } of await waysThrough(set, runner, flags))
      expect(real, where).toEqual(predicted)
  })

  test.concurrent.each(KNOWN)('$name is a known difference', async (set) => {
    const ways = await waysThrough(set, runner, flags)
    expect(ways.filter(({ predicted, real }) => JSON.stringify(predicted) !== JSON.stringify(real))).not.toEqual([])
  })
})

test('enough was compared', () => {
  console.log(`The real shell went ${compared} ways through ${SETS.length} sets.`)
  expect(compared).toBeGreaterThan(LEAST_COMPARISONS)
})

/** Some sets are played differently by newer shells: `-- @ until: 3.41`. */
function isFor({ options }: MigrationSet, shell: string): boolean {
  return options.until === undefined || compareVersions(shell, options.until) < 0
}

async function waysThrough(set: MigrationSet, runner: Runner, flags: string): Promise<Compared[]> {
  const engine = await engineFor(set)
  const real = new Deployment(set, flags)
  const ways: Compared[] = []
  try {
    for await (const way of compare(engine, runner, set, real)) ways.push(way)
    return ways
  } finally {
    compared += ways.length
    real.remove()
  }
}
