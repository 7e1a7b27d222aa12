/** The times that `--timing` prints. */

import { expect, it } from 'vitest'
import { openTiming } from '../../src/commands/timing.ts'
import { openStopwatch } from '../../src/stage/stopwatch.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'

it('sums up each phase of a rehearsal, in the order in which they began', () => {
  let now = 0
  const stopwatch = openStopwatch(() => now)
  for (const phase of ['base', 'empty', 'rows', 'empty', 'losses'] as const) {
    stopwatch.enters(phase)
    now += 10
  }
  expect(stopwatch.took()).toEqual([
    ['base', 10],
    ['empty', 20],
    ['rows', 10],
    ['losses', 10],
  ])
})

it('counts what is inside of a phase once', async () => {
  let now = 0
  const timing = openTiming(() => now)
  await timing.of('rules', async () => {
    now += 1
    await timing.of('rehearsal', async () => {
      now += 5
    })
    timing.part('base', 'rehearsal', 4)
    now += 2
  })
  const lines = timing.table().trimEnd().split('\n')
  expect(lines.map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
    'rehearsal 5 ms',
    'base 4 ms',
    'rules 3 ms',
    'in all 8 ms',
  ])
})

it('are on standard error, and only where somebody asks', async () => {
  const repo = makeRepo({ 'migrations/001_a.sql': 'CREATE TABLE IF NOT EXISTS A (Id INTEGER PRIMARY KEY);\n' })
  const [asked, not] = [await runCli(['--timing'], { cwd: repo.root }), await runCli([], { cwd: repo.root })]
  expect(asked.stderr).toMatch(
    /^reading +\d+ ms\nrehearsal +\d+ ms\nrules +\d+ ms\nrendering +\d+ ms\nin all +\d+ ms\n$/,
  )
  expect([asked.stdout, not.stderr]).toEqual([not.stdout, ''])
})
