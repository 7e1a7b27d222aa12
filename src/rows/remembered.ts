/** What was read of tables while rows are put into them: it is asked again only when somebody may have changed it. */

import { keyOf } from '../sql/names.ts'
import type { Connection } from '../sqlite/engine.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import type { KnownRefusals } from './known-refusals.ts'

export class Remembered {
  /** Whatever is run on it may change any table. */
  readonly connection: Connection
  readonly #insert: (sql: string) => void
  /** By the table's folded name, and by the question. */
  readonly #known = new Map<string, Map<string, unknown>>()
  /** Those hold when more rows come, too. */
  readonly #refusals = new Map<Shape, KnownRefusals>()

  constructor(connection: Connection) {
    this.#insert = (sql) => connection.run(sql)
    this.connection = {
      ...connection,
      run: (sql, parameters) => {
        this.#known.clear()
        this.#refusals.clear()
        connection.run(sql, parameters)
      },
    }
  }

  /** The answer to a question about one table, asked once for as long as that stays as it is. */
  of<T>(table: string, question: string, ask: () => T): T {
    const key = keyOf(table)
    const known = this.#known.get(key) ?? new Map<string, unknown>()
    if (!known.has(question)) known.set(question, ask())
    this.#known.set(key, known)
    return known.get(question) as T
  }

  /** What was refused of rows of the table since anything but rows came. */
  refusals(shape: Shape): KnownRefusals {
    const known = this.#refusals.get(shape) ?? new Map()
    this.#refusals.set(shape, known)
    return known
  }

  /** Runs an INSERT that changes this table alone, or is refused as a whole: no trigger has a hand in it. */
  insert(table: string, sql: string): void {
    this.#insert(sql)
    this.#known.delete(keyOf(table))
  }
}
