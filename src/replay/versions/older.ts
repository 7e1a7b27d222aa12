/** Which statements an older SQLite refuses, and the first newer one that takes them. */

import { perform, type Watch } from '../../apply/file.ts'
import { Processes } from '../../apply/start-up.ts'
import type { Refusal } from '../../model/facts.ts'
import type { OlderRefusal } from '../../model/replayed.ts'
import type { Runner } from '../../model/runner.ts'
import type { Script } from '../../model/text.ts'
import { type BundledEngine, isMath, LADDER, type StartEngine } from '../../sqlite/bundled.ts'
import { atNoon } from '../../sqlite/clock.ts'
import { type Connection, type Engine, Refused, refusal, type State } from '../../sqlite/engine.ts'
import { follows, lackedBy } from './missing.ts'

/** Files to play one after the other, on the database that these state are; on a new one when there are none. */
export interface OnEmpty {
  readonly state: State | undefined
  readonly scripts: readonly Script[]
  readonly runner: Runner
  readonly start: StartEngine
  readonly watch: Watch
  /** Called behind each file that has run. */
  readonly behind?: (path: string, connection: Connection) => void
}

/**
 * What this engine refuses in the files, leaving out what only follows from an earlier refusal. Null when it cannot even
 * read the database, because that was made with a newer SQLite's syntax.
 */
export function refusedOn(engine: Engine, empty: OnEmpty): Refusal[] | null {
  return atNoon(() => {
    if (!canRead(engine, empty.state)) return null
    const processes = new Processes(engine, empty.runner, empty.state)
    try {
      const refused = empty.scripts.flatMap((script) => {
        processes.starts(script)
        const { refusals } = perform(processes.now, script, empty.runner, empty.watch)
        empty.behind?.(script.path, processes.now)
        // What no process can open is told by the rehearsal itself.
        refusal(() => processes.next(script))
        return refusals
      })
      return refused.filter((it, index) => index === 0 || !follows(it))
    } finally {
      processes.now.close()
    }
  })
}

function canRead(engine: Engine, state: State | undefined): boolean {
  try {
    const connection = engine.open(state)
    connection.close()
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Which of these refusals, by SQLite `older`, a newer one on the ladder does not repeat. Nothing is loaded when there are none. */
export async function takenLater(
  refused: readonly Refusal[],
  older: BundledEngine,
  empty: OnEmpty,
): Promise<OlderRefusal[]> {
  const found: OlderRefusal[] = []
  let open = refused.filter((it) => !lacksMath(it, older))
  let refusedBy = older.sqlite
  for (const newer of LADDER.slice(LADDER.indexOf(older) + 1)) {
    if (open.length === 0) break
    const still = refusedOn(await empty.start(newer), empty) ?? open
    const taken = open.filter((it) => !still.some((twin) => same(it, twin)))
    found.push(...taken.map((refusal) => ({ refusal, refusedBy, takenBy: newer.sqlite })))
    open = open.filter((it) => !taken.includes(it))
    refusedBy = newer.sqlite
  }
  return found
}

/** Older sql.js packages were built without the math functions; the SQLites of their time have them. */
function lacksMath(refusal: Refusal, { has }: BundledEngine): boolean {
  const lacked = lackedBy(refusal)
  return lacked?.kind === 'function' && isMath(lacked.name.toLowerCase()) && !has.includes(lacked.name.toLowerCase())
}

/** The same statement of the same file; another version may say it in other words, at another word. */
export function same(a: Refusal, b: Refusal): boolean {
  return a.at.path === b.at.path && a.statement === b.statement
}
