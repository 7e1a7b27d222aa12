/** A file that takes its runner's own history away: the start ends as the real one does, and never as a fault of ours. */

import { expect, test } from 'vitest'
import { startUp } from '../../src/apply/start-up.ts'
import { ENGINES } from '../../src/sqlite/bundled.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { RUNNERS } from '../../src/tools/table.ts'

const [newest] = ENGINES
const WITH_TABLE = Object.entries(RUNNERS).filter(([, { ledger }]) => ledger.create !== '')

test.each(WITH_TABLE)('%s: a file that drops or renames the history table', async (_, runner) => {
  if (!newest) throw new Error('no engine')
  const engine = await startEngine(newest)
  const { table } = runner.ledger
  for (const sql of [`DROP TABLE ${table};`, `ALTER TABLE ${table} RENAME TO history_of_old;`]) {
    const files = [
      { path: 'migrations/1_t.sql', sql: 'CREATE TABLE t (id INTEGER PRIMARY KEY);', line: 1, key: '1' },
      { path: 'migrations/2_x.sql', sql, line: 1, key: '2' },
    ]
    const went = startUp(engine, runner, undefined, files, () => {})
    // migrate.sh's own line may be lost without a word; all others are told that the table is gone.
    const [refusal] = went.failed?.refusals ?? []
    if (refusal || !runner.ledger.loose) expect(refusal?.message).toContain('no such table')
    else expect(went.applied).toContain('1_t.sql')
  }
})
