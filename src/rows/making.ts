/** Rows of a database as they are made: which of them set triggers off is told beforehand, as SQLite may not come back from one. */

import type { RowWatch } from '../model/row-watch.ts'
import type { Shape } from '../sqlite/table-shape.ts'

/** Counts the rows of one call from outside by their kind, so that a row is the same one when all is done once more. */
export class Making {
  readonly #watch: RowWatch | undefined
  readonly #counts = new Map<string, number>()
  #kind: string | null = null

  /** @param watch nobody, where the SQL is trusted */
  constructor(watch: RowWatch | undefined) {
    this.#watch = watch
  }

  /**
   * Makes rows of an unusual kind.
   * @param kind words that tell it from others
   * @returns Null where the time for unusual rows is over.
   */
  unusual<T>(kind: string, make: () => T): T | null {
    if (this.#watch?.hasTime() === false) return null
    const before = this.#kind
    this.#kind = kind
    try {
      return make()
    } finally {
      this.#kind = before
    }
  }

  /**
   * Writes into a table, whose triggers may be set off by it.
   * @returns What `write` does; `left` and the reason where it is left out.
   */
  write<T>({ name: table, triggers }: Pick<Shape, 'name' | 'triggers'>, write: () => T): T | { readonly left: string } {
    const watch = this.#watch
    if (!watch || triggers.length === 0) return write()
    const isPlain = this.#kind === null
    const kind = this.#kind ?? `rows of ${table}`
    const nth = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, nth)
    const left = !isPlain && !watch.hasTime() ? 'there was no time for it' : watch.begins({ table, kind, isPlain, nth })
    if (left !== null) return { left }
    try {
      return write()
    } finally {
      watch.ends()
    }
  }
}
