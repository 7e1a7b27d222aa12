/** What production had before the first file, as the project itself gives it: a script, or a database. */

import { perform, type Watch } from '../../apply/file.ts'
import type { ReplayJob, Rows } from '../../model/job.ts'
import { alone, type Engine, NOTHING, on, refusal } from '../../sqlite/engine.ts'
import { toolNamed } from '../../tools/table.ts'
import { Trouble } from '../../trouble.ts'
import { needSound } from '../unusable.ts'

/** The job on top of its baseline. Throws Trouble when that is no database, or a script that SQLite refuses. */
export function onBaseline(engine: Engine, job: ReplayJob, watch: Watch): ReplayJob {
  return job.baseline ? { ...job, from: bytesOf(engine, job.baseline, watch) } : job
}

/** A baseline as a database's bytes. Throws Trouble as `onBaseline` does. */
export function bytesOf(engine: Engine, { path, database, sql }: Rows, watch: Watch): Uint8Array {
  if (database) {
    needSound(engine, { path, database, sql }, 'baseline')
    const problem = refusal(() => on(engine, alone(database), (it) => it.rows('SELECT count(*) FROM sqlite_master')))
    if (problem !== null) throw new Trouble(`baseline: ${path} cannot be read: ${problem}.`)
    return database
  }
  const script = { path, sql: sql ?? '', line: 1 }
  return on(engine, NOTHING, (connection) => {
    // A schema is dumped by the shell, and read by it.
    const [first] = perform(connection, script, toolNamed('sqlite3').runner, watch).refusals
    if (first) throw new Trouble(`baseline: ${path}, line ${first.at.line}: ${first.message}.`)
    return connection.state().bytes
  })
}
