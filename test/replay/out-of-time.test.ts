/** A rehearsal that was ended: what it got through before that is no proof of the file at which it ended. */

import { expect, test } from 'vitest'
import type { Phase, ReplayJob } from '../../src/model/job.ts'
import { OutOfTime } from '../../src/replay/time.ts'
import { play } from '../../src/replay/versions/choose.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { stoppedAt } from '../../src/stage/stopped.ts'
import { RUNNERS } from '../../src/tools/table.ts'

const script = (path: string, sql: string) => ({ path, sql, line: 1, key: path })

const JOB: ReplayJob = {
  runner: RUNNERS.transactional as ReplayJob['runner'],
  base: [script('001.sql', 'CREATE TABLE berths (id INTEGER PRIMARY KEY, ship TEXT);')],
  incoming: [
    script('002.sql', 'DELETE FROM berths WHERE ship IS NULL;'),
    script('003.sql', 'CREATE TABLE crews (id INTEGER PRIMARY KEY);'),
  ],
  ...{ questions: [], fresh: null, seeds: [], queries: [], downs: {} },
}

async function endedIn(phase: Phase, path: string) {
  let now: Phase = 'base'
  const watch = Object.assign(
    (at: string, line: number) => {
      if (now === phase && at === path) throw new OutOfTime('it took more than 1 second', at, line)
    },
    {
      enters(next: Phase) {
        now = next
      },
    },
  )
  const { migrations, stopped } = await play(JOB, startEngine, watch)
  expect(stopped?.at.path).toBe(path)
  return migrations.map((seen) => new Set(seen.rehearsals.map(({ outcome }) => outcome)))
}

test.each<[Phase, string, string, string]>([
  ['losses', '002.sql', 'partial', 'partial'],
  ['deploy', '003.sql', 'pass', 'partial'],
])('in the phase of %s', async (phase, path, first, second) => {
  const [one, other] = await endedIn(phase, path)
  expect(one?.has(first as 'pass')).toBe(true)
  expect(other?.has(second as 'pass')).toBe(true)
  expect(other?.has('pass')).toBe(false)
})

test('the version of SQLite is told of a rehearsal that was killed too', () => {
  expect(stoppedAt(JOB, 'it took more than 1 second', '002.sql', 1).engine.sqlite).toMatch(/^3\.\d+\.\d+$/)
})
