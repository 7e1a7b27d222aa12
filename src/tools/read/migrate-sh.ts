/** How the `migrate.sh` of `init --deploy` cuts a file: SQL only, without the BEGIN and the COMMIT around the whole of it. */

import type { Unit } from '../../model/runner.ts'
import { verbOf } from '../../sql/statement.ts'
import { statementUnits } from './statements.ts'

/**
 * The statements. A BEGIN that comes first and a COMMIT that comes last, but for PRAGMAs around them, belong to no piece: the
 * script has a transaction there already.
 */
export function migrateShUnits(sql: string): Unit[] {
  const all = statementUnits(sql)
  const verbs = all.map(({ start, end }) => verbOf(sql.slice(start, end)))
  const counts = verbs.flatMap((verb, at) => (verb === '' || verb === 'PRAGMA' ? [] : [at]))
  const [first, last] = [counts[0] ?? -1, counts.at(-1) ?? -1]
  const isWhole = first !== last && verbs[first] === 'BEGIN' && verbs[last] === 'COMMIT'
  return isWhole ? all.filter((_, at) => at !== first && at !== last) : all
}
