/** The database that a list of files leaves behind: production's past, played once. */

import type { Refusal, Runner, Script } from '../model.ts'
import { type Engine, Refused } from './engine.ts'
import { perform, type Watch } from './perform.ts'
import { Processes } from './processes.ts'
import { record } from './start-up.ts'

export interface Built {
  readonly bytes: Uint8Array
  readonly refusals: readonly Refusal[]
}

/**
 * Plays the files in order, and records each in the runner's history table. A file that fails is passed over: production
 * has it in some state too.
 */
export function build(engine: Engine, runner: Runner, scripts: readonly Script[], watch: Watch): Built {
  return inOneGo(engine, runner, scripts, watch) ?? slowly(engine, runner, scripts, watch)
}

/**
 * Without an error it does not matter how a runner cuts its files, so SQLite gets each as a whole, which takes a third of
 * the time. Null at the first error: then it does matter.
 */
function inOneGo(engine: Engine, runner: Runner, scripts: readonly Script[], watch: Watch): Built | null {
  try {
    return played(engine, runner, scripts, (processes, script) => {
      if (NEEDS_CARE.test(script.sql)) {
        const { refusals } = perform(processes.now, script, runner, watch, { prepared: true })
        if (refusals[0]) throw new Refused(refusals[0].message)
        return []
      }
      watch(script.path, 0)
      processes.now.run(runner.transaction === 'none' ? script.sql : `BEGIN;${script.sql}\n;COMMIT`)
      return []
    })
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** Transactions of the file's own, and lines that are the shell's. A NUL or a lone quote ends in an error anyway. */
const NEEDS_CARE = /\b(begin|savepoint|commit|rollback)\b|^[ \t]*(?:[.#/]|go\b)|\/\*|\r/im

function slowly(engine: Engine, runner: Runner, scripts: readonly Script[], watch: Watch): Built {
  return played(engine, runner, scripts, (processes, script) => {
    return perform(processes.now, script, runner, watch, { prepared: true }).refusals
  })
}

function played(
  engine: Engine,
  runner: Runner,
  scripts: readonly Script[],
  play: (processes: Processes, script: Script) => readonly Refusal[],
): Built {
  const processes = new Processes(engine, runner)
  const refusals: Refusal[] = []
  // A thousand small inserts cost as much as the files: rows are written when somebody may look.
  let unrecorded: Script[] = []
  const flush = () => {
    record(processes.now, runner, ...unrecorded)
    unrecorded = []
  }
  try {
    processes.now.run(runner.ledger.create)
    for (const script of scripts) {
      if (script.sql.includes(runner.ledger.table)) flush()
      processes.starts(script)
      refusals.push(...play(processes, script))
      processes.next(script)
      unrecorded.push(script)
    }
    flush()
    return { bytes: processes.now.bytes(), refusals }
  } finally {
    processes.now.close()
  }
}
