/** Where to point: the statement of a file that most likely did what was observed. */

import type { MigrationSeen, Place } from '../model.ts'
import { changesRows, namesIn } from '../sql/statement.ts'

/** The first statement that changes rows and names `table`; else the first that names it; else the file's start. */
export function rowsChangedAt(seen: MigrationSeen, table: string): Place {
  const naming = seen.statements.filter((it) => namesIn(it.sql).has(table.toLowerCase()))
  return (naming.find((it) => changesRows(it.sql)) ?? naming[0])?.at ?? { path: seen.path, line: 1, column: 1 }
}

/** The first statement of one of these verbs that names `name`; else the first that names it; else the file's start. */
export function madeAt(seen: MigrationSeen, name: string, verbs: readonly string[]): Place {
  const naming = seen.statements.filter((it) => namesIn(it.sql).has(name.toLowerCase()))
  return (naming.find((it) => verbs.includes(it.verb)) ?? naming[0])?.at ?? { path: seen.path, line: 1, column: 1 }
}
