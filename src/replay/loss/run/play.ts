/** All new files, run one after the other as one start of production does, and what they leave. */

import { perform, type Watch } from '../../../apply/file.ts'
import { Processes } from '../../../apply/start-up.ts'
import type { Runner } from '../../../model/runner.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import type { Script } from '../../../model/text.ts'
import { alone, type Connection, type Engine, type OnDisk, on, Refused, type State } from '../../../sqlite/engine.ts'
import { type Contents, contentsOf } from '../values/contents.ts'
import type { ReadOnce } from '../values/read-once.ts'
import { asRead, repeatsKeys } from '../values/shadowed.ts'

/** What every run shares. */
export interface Setting {
  readonly engine: Engine
  readonly runner: Runner
  readonly scripts: readonly Script[]
  readonly watch: Watch
  /** Tables (keyOf case) that are the runner's own. */
  readonly without: ReadonlySet<string>
}

/** One statement of one of the files, and where it stands. */
export interface Step {
  readonly path: string
  /** Its index in its file. */
  readonly index: number
  readonly statement: StatementSeen
}

/** Verbs of what does not hold inside of a savepoint. */
export const PASSING = /^(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA|VACUUM|ATTACH|DETACH)$/

/**
 * What the database holds at the end; null when SQLite refuses something.
 * @param once knows what other ends hold
 */
export function endOf(setting: Setting, start: State, once?: ReadOnce): Contents | null {
  return ran(setting, start, null, (all, connection) => contentsNow(all, connection, once))
}

/** The database itself at the end; null when SQLite refuses something. */
export function stateAfter(setting: Setting, start: State): State | null {
  return ran(setting, start, null, (_, connection) => connection.state())
}

/**
 * The same, looking at the database after each statement.
 * @param look is given the number of statements that have run, over all files
 */
export function watched(
  setting: Setting,
  start: State,
  look: (connection: Connection, done: number) => void,
): { readonly end: Contents | null; readonly steps: readonly Step[] } {
  const steps: Step[] = []
  const end = ran(setting, start, { look, steps }, (all, connection) => contentsNow(all, connection))
  return { end, steps }
}

/** What was put into files that the migration attached is not lost. A copy by VACUUM INTO is a backup, and no new home. */
function withFiles(engine: Engine, inside: Contents, { files }: State): Contents {
  const found = new Map(inside)
  for (const [file, bytes] of files) {
    const beside = on(engine, alone(bytes), (connection) => contentsOf(connection, new Set()))
    for (const [key, held] of beside) found.set(`${key} (in ${file})`, held)
  }
  return found
}

interface Looking {
  readonly look: (connection: Connection, done: number) => void
  readonly steps: Step[]
}

function ran<T>(
  setting: Setting,
  start: State,
  looking: Looking | null,
  ends: (setting: Setting, connection: OnDisk) => T,
): T | null {
  const { engine, runner, scripts, watch } = setting
  const processes = new Processes(engine, runner, start)
  try {
    for (const script of scripts) {
      processes.starts(script)
      const from = looking?.steps.length ?? 0
      let done = from
      const watching: Watch = (path, line) => {
        watch(path, line)
        if (line === 0 || !looking) return
        if (done > from) looking.look(processes.now, done)
        done += 1
      }
      const { refusals, statements } = perform(processes.now, script, runner, watching, { prepared: true })
      if (refusals.length > 0) return null
      looking?.steps.push(...statements.map((statement, index) => ({ path: script.path, index, statement })))
      looking?.look(processes.now, done)
      processes.next(script)
    }
    return ends(setting, processes.now)
  } catch (error) {
    // What one process leaves may be nothing that the next can open.
    if (error instanceof Refused) return null
    throw error
  } finally {
    processes.now.close()
  }
}

function contentsNow({ engine, scripts, without }: Setting, connection: OnDisk, once?: ReadOnce): Contents {
  const held = contentsOf(connection, without, once?.of(connection))
  const inside = repeatsKeys(scripts) ? asRead(held) : held
  return scripts.some(({ sql }) => /\battach\b/i.test(sql)) ? withFiles(engine, inside, connection.state()) : inside
}
