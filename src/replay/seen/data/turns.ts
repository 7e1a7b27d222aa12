/** Looks at a database before each statement of a file: what it would do there is asked of SQLite when its turn comes. */

import { perform } from '../../../apply/file.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import type { Played, Scene } from '../../scene.ts'

/**
 * What is said of the statements of a playing, in their order.
 * @param asked what is asked about each of them; null where nothing is
 * @param said is run on the database before the statement, and has to leave it as it is
 */
export function atEach<Asked, Said>(
  scene: Scene,
  {
    before,
    performance: { statements },
  }: Pick<Played, 'before'> & {
    readonly performance: Pick<Played['performance'], 'statements'>
  },
  asked: readonly (Asked | null)[],
  said: (connection: Connection, statement: StatementSeen, asked: Asked) => readonly Said[],
): Said[] {
  if (asked.every((one) => one === null)) return []
  return on(scene.engine, before, (connection) => {
    const found: Said[] = []
    let next = 0
    perform(connection, scene.script, scene.runner, (path, line) => {
      scene.watch(path, line)
      if (line === 0) return
      const [statement, question] = [statements[next], asked[next] ?? null]
      next += 1
      if (statement && question !== null) found.push(...said(connection, statement, question))
    })
    return found
  })
}
