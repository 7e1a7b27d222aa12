/** What to write where SQLite takes what the running release writes, and something else is in the tables then. */

import type { MigrationSeen } from '../../model/seen.ts'
import type { OldStatement } from '../../model/statements.ts'
import { same } from '../../sql/names.ts'
import { named } from './evidence.ts'

/** The advice, by the replay's own words; null where the statement is just refused. */
export function otherwise(seen: MigrationSeen, statement: OldStatement): string | null {
  const { message, table, column, by } = statement
  const [, read] = /: a trigger reads the new column (.+)$/.exec(message) ?? []
  if (read !== undefined)
    return `Let ${by ?? 'the trigger'} act only on rows that have a value in ${read}, for example with WHEN new.${read} IS NOT NULL: the running release writes ${table}.${column} itself and leaves ${read} out.`
  if (/^a row of .+ is replaced without/.test(message))
    return `Write INSERT … ON CONFLICT … DO UPDATE SET … in ${by ?? 'the trigger'}, with the columns that it means: INSERT OR REPLACE deletes the old row first.`
  return /\bthe second such row\b/.test(message) ? alike(seen, statement) : null
}

/** The second row gets what the first one got in a column that the release leaves out, and that has to differ. */
function alike({ schema }: MigrationSeen, { table, column }: OldStatement): string {
  const was = named(schema?.before.tables ?? [], table)
  const isNew = column !== null && was !== null && !was?.columns.some(({ name }) => same(name, column))
  const what = isNew ? `${table}.${column}` : 'the column that has to differ'
  return `Let ${what} be NULL, without a DEFAULT, until no release is running that leaves it out: a UNIQUE column takes any number of NULLs. Require it in a later migration.`
}
