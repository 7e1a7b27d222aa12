/** Who watches over rows while they are made up: all unusual ones together have an end, and so has each that sets triggers off. */

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
  /** Runs what makes unusual rows: they have a time of their own. */
  during<T>(make: () => T): T
  /** Whether there is time for more unusual rows. That there is none is told in the end. */
  hasTime(): boolean
  /** Why the row is to be left out, as part of a sentence; null where it is put in: then `ends` follows. */
  begins(row: RowToCome): string | null
  ends(): void
}
