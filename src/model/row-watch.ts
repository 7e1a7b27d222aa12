/** Who watches over what is made up: unusual rows, and values that the running release writes. All together have an end, and so has each that sets triggers off. */

/** What has a time of its own. */
export type MadeUp = 'rows' | 'values'

/** A row that is about to be put into a table with triggers. */
export interface RowToCome {
  readonly table: string
  /** Words that tell its kind from others; the same whenever such rows are made. */
  readonly kind: string
  /** It is one of the first rows of its table, and none of the unusual ones. */
  readonly isPlain: boolean
  /** Which one of its kind, from 1. */
  readonly nth: number
}

export interface RowWatch {
  /** Runs what makes unusual rows, or writes values: each has a time of its own. */
  during<T>(what: MadeUp, make: () => T): T
  /** Whether there is time for more of it. That there is none is told in the end. */
  hasTime(): boolean
  /** Why the row is to be left out, as part of a sentence; null where it is put in: then `ends` follows. */
  begins(row: RowToCome): string | null
  ends(): void
}
