/** One database, played by one process after the other, as a runner starts sqlite3 anew for each file. */

import type { Runner, Script } from '../model.ts'
import type { Connection, Engine } from './engine.ts'
import { foreignKeys } from './perform.ts'

/** Holds the connection of the process that is running now, set up as the runner does. Close `now` at the end. */
export class Processes {
  readonly #engine: Engine
  readonly #setUp: string
  now: Connection

  constructor(engine: Engine, runner: Runner, bytes?: Uint8Array) {
    this.#engine = engine
    this.#setUp = foreignKeys(runner)
    this.now = this.#open(bytes)
  }

  #open(bytes: Uint8Array | undefined): Connection {
    const connection = this.#engine.open(bytes)
    connection.run(this.#setUp)
    return connection
  }

  /**
   * The next process: pragmas, temporary tables and attached databases of the last one are gone, files stay. Throws
   * `Refused` when it cannot open what that one left.
   */
  next(played: Script): void {
    // Opening a large database again costs as much as a small file; most files leave nothing behind in the connection.
    if (/\b(pragma|temp|temporary|attach|vacuum)\b/i.test(played.sql)) this.#renew()
  }

  /** The process for `script`, which must not see what its predecessor counted. */
  starts(script: Script): void {
    if (/\b(last_insert_rowid|changes|total_changes)\b/i.test(script.sql)) this.#renew()
  }

  #renew(): void {
    const last = this.now
    this.now = this.#open(last.bytes())
    last.close()
  }
}
