/** Nouns of what production loses by the new files, all of them followed as one. */

import type { Place } from './text.ts'

/**
 * One loss: a table with all its rows, some of its columns, some of its rows, rows that were deleted in
 * their own place, or values that became equal.
 */
export interface Loss {
  readonly what: 'table' | 'columns' | 'rows' | 'deleted' | 'narrowed'
  /** The statement to change. */
  readonly at: Place
  /** The file that it stands in, and its index there. */
  readonly path: string
  readonly statement: number
  /** The table as production knows it. */
  readonly table: string
  /** Another table has its name at the end. */
  readonly rebuilt: boolean
  readonly columns: readonly LostColumn[]
  /** Kinds of row, each as `a NULL in Users.Name`; empty where all rows are lost. */
  readonly kinds: readonly string[]
  /** How many rows it had in the rehearsal. */
  readonly rows: number
}

export interface LostColumn {
  readonly name: string
  /** The kind of row in which it is lost; null: in plain ones. */
  readonly says: string | null
  /** Two values that end the same, as SQL; null: all do. */
  readonly pair: readonly [string, string] | null
}
