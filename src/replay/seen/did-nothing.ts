/** Whether a file changed nothing on rows, and could not have changed anything on others. */

import { changesRows } from '../../sql/statement.ts'
import type { Played } from '../scene.ts'
import type { Look } from './look.ts'

export const didNothing: Look<'didNothing'> = {
  nothing: false,
  needs: 'rows',
  look: ({ facts, first }) => facts.length === 0 && !first.performance.openTransaction && hasNoEffect(first),
}

/** Settings of a connection: they end with the process that made them. */
const PASSING_PRAGMA =
  /^PRAGMA\s+(?:\w+\.)?(?:foreign_keys|defer_foreign_keys|legacy_alter_table|recursive_triggers|ignore_check_constraints|busy_timeout|cache_size|synchronous|temp_store)\b/i

const PASSING = new Set(['SELECT', 'BEGIN', 'COMMIT', 'ROLLBACK', 'SAVEPOINT', 'RELEASE', 'VALUES', 'EXPLAIN'])

/** Whether the statements could not have done anything on other rows either: an UPDATE that met no row might. */
function hasNoEffect({ performance }: Played): boolean {
  return performance.statements.every(({ sql, verb }) => {
    if (verb === 'PRAGMA') return PASSING_PRAGMA.test(sql) || !/[=(]/.test(sql)
    return PASSING.has(verb) || /^(CREATE|DROP)\b/.test(verb) || (verb === 'WITH' && !changesRows(sql))
  })
}
