/** How a runner's transaction begins. */

import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import type { Connection } from '../sqlite/engine.ts'

/** Where files before this one have written in it, some pragmas are passed over that SQLite refuses in a new transaction. */
export function begin(connection: Connection, { transaction }: Runner, { follows }: Script): void {
  connection.run('BEGIN')
  if (transaction !== 'all' || !follows) return
  const [[version = 0] = []] = connection.rows('PRAGMA main.user_version')
  connection.run(`PRAGMA main.user_version = ${version}`)
}
