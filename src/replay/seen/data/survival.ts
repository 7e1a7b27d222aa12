/** How many rows of each table are left under each preset runner. */

import type { Fate, Survival } from '../../../model/fate.ts'
import type { Runner } from '../../../model/runner.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { keyOf } from '../../../sql/names.ts'
import { significant } from '../../../sql/tokens.ts'
import { counting, tablesIn } from '../../../sqlite/count.ts'
import { type Engine, on, type State } from '../../../sqlite/engine.ts'
import { COMPARED } from '../../../tools/table.ts'
import { type Before, type Played, played, type Scene } from '../../scene.ts'

/** Words without which no row goes: DROP TABLE and REPLACE take children along, UPDATE by ON UPDATE and by triggers; RENAME takes them all. */
const TAKES_ROWS = /^(DROP|DELETE|REPLACE|UPDATE|RENAME)$/i

const PRESETS = Object.fromEntries(COMPARED.map((runner) => [runner.name, runner]))

/** Whether some statement could take rows away under some runner. */
export function takesRows(statements: readonly StatementSeen[]): boolean {
  return statements.some(({ verb, sql }) => {
    if (verb === 'DROP TABLE' || verb === 'DELETE' || verb === 'UPDATE') return true
    if (verb !== 'INSERT' && verb !== 'WITH' && verb !== 'ALTER TABLE') return false
    return significant(sql).some((token) => token.kind === 'word' && TAKES_ROWS.test(token.text))
  })
}

/**
 * Plays the file under every preset runner, and the scene's own, on the same rows. Empty when no table loses rows under
 * any of them; a table that is gone or has another name everywhere has not lost rows here: the facts say so.
 * @param fates what the tables are called at the end
 */
export function survivalOf(scene: Scene, before: Before, first: Played, fates: readonly Fate[]): Survival[] {
  if (!takesRows(first.performance.statements)) return []
  const known = new Map([[behaviour(scene.runner), countsOf(scene.engine, first.after)]])
  const runners = { ...PRESETS, [scene.runner.name]: scene.runner }
  const counts = Object.values(runners).map((runner) => {
    const way = behaviour(runner)
    const found = known.get(way) ?? playedUnder(scene, before, runner)
    known.set(way, found)
    return [runner.name, found] as const
  })
  const was = countsOf(scene.engine, before.state)
  return fates.flatMap(({ table, now }) => {
    const key = keyOf(table)
    const rows = was.get(key) ?? 0
    const names = [key, now === null ? key : keyOf(now)]
    const after = counts.map(([name, found]) => [
      name,
      names.map((it) => found.get(it)).find((it) => it !== undefined) ?? null,
    ])
    const lost = after.some(([, left]) => typeof left === 'number' && left < rows)
    return lost ? [{ table, before: rows, after: Object.fromEntries(after) as Survival['after'] }] : []
  })
}

/** What of a runner decides about rows: two of the same behaviour need not both be played. */
function behaviour({ transaction, foreignKeys, onError, reads, sections }: Runner): string {
  return `${transaction !== 'none'} ${foreignKeys} ${onError} ${reads} ${sections !== 'none'}`
}

function playedUnder(scene: Scene, before: Before, runner: Runner): ReadonlyMap<string, number> {
  const { after, performance } = played({ ...scene, runner }, before.state)
  return performance.refusals.length > 0 ? new Map() : countsOf(scene.engine, after)
}

function countsOf(engine: Engine, state: State): ReadonlyMap<string, number> {
  return on(engine, state, (connection) => {
    const counts = counting(connection, tablesIn(connection), null)
    return new Map([...counts].map(([key, { rows }]) => [key, rows]))
  })
}
