/** What SQLite's messages say of the deployed release's statements: which column, and whether it is the file's doing. */

import type { Spare } from './people/spare.ts'
import { lower } from './schema.ts'

const COLUMN: readonly RegExp[] = [
  /^no such column: (?:.+\.)?([^.]+)$/,
  /has no column named (.+)$/,
  /^ambiguous column name: (?:.+\.)?([^.]+)$/,
  /^(?:NOT NULL|UNIQUE) constraint failed: [^,]+\.([^.,]+)$/,
  /^cannot (?:INSERT into|UPDATE) generated column "(.+)"$/,
]

/** The one column that a message blames. */
export function columnIn(message: string): string | null {
  for (const pattern of COLUMN) {
    const column = pattern.exec(message)?.[1]
    if (column !== undefined) return column
  }
  return null
}

/**
 * Whether a row met another one under a key that the table had before: the file has added a row that is like ours, and
 * forbids nothing new.
 */
export function isCoincidence(message: string, spare: Spare): boolean {
  const failed = /^UNIQUE constraint failed: (.+)$/.exec(message)?.[1]
  if (failed === undefined) return false
  const index = /^index '(.+)'$/.exec(failed)?.[1]
  if (index !== undefined) return spare.indexes.some((name) => lower(name) === lower(index))
  const columns = failed.split(', ').map((name) => name.slice(spare.table.length + 1))
  return [spare.primaryKey, ...spare.uniques].some((unique) => sameNames(unique, columns))
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.map(lower).sort().join('\n') === b.map(lower).sort().join('\n')
}
