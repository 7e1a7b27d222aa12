/** What the replay asks of a SQLite: a small interface, so that several real SQLites can stand behind it. */

export type SqlValue = number | string | Uint8Array | null

/** SQLite refused something; `message` is its own. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** One statement of a text, prepared by SQLite. */
export interface Prepared {
  /** UTF-16 offsets into the text given to `statements`; the start may stand before comments. */
  readonly start: number
  readonly end: number
  /** Runs it to the end, dropping any rows. Throws `Refused`. */
  run(): void
}

/** An open database. Everything throws `Refused` where SQLite refuses. */
export interface Connection {
  /** Runs all statements in `sql`, our own text. */
  run(sql: string, parameters?: readonly SqlValue[]): void
  /** All rows of one query. */
  rows(sql: string, parameters?: readonly SqlValue[]): SqlValue[][]
  /** A stranger's text, split by SQLite itself, one statement at a time: what was run decides how the next is read. */
  statements(sql: string): Generator<Prepared, void, void>
  /** Prepares `sql` and throws it away: does SQLite understand it, here and now? */
  prepare(sql: string): void
  /** Whether no transaction is open. */
  autocommit(): boolean
  /** The database as a file's bytes. Only while `autocommit()`. */
  bytes(): Uint8Array
  close(): void
}

/** One real SQLite. */
export interface Engine {
  readonly package: string
  /** SQLite's own version, e.g. `3.54.1`. */
  readonly sqlite: string
  /** Throws `Refused` when the bytes are no database that this SQLite can read. */
  open(bytes?: Uint8Array): Connection
  /** A connection whose `main` is the first database and whose schema `after` is the second. */
  openPair(before: Uint8Array, after: Uint8Array): Connection
}

/** SQLite's message when `action` is refused; null when it is not. Any other error is a bug, and goes on. */
export function refusal(action: () => void): string | null {
  try {
    action()
    return null
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}
