/** Nouns of a runner: how production applies a file and remembers it. Plain data that crosses a process border. */

/** The table in which a runner remembers what it has applied. */
export interface Ledger {
  readonly table: string
  /** The column by which it knows a file again. */
  readonly column: string
  /** What stands there: the file's name, the digits that it begins with, or the number that these are. */
  readonly holds: 'name' | 'digits' | 'number'
  /** What else each row gets, as SQL. */
  readonly also?: { readonly column: string; readonly value: string }
  readonly create: string
}

/** How production applies a file. Data, not code paths. */
export interface Runner {
  readonly name: string
  /** What is wrapped in one transaction: nothing (each statement commits), each file, or all pending files together. */
  readonly transaction: 'none' | 'file' | 'all'
  /** Whether `PRAGMA foreign_keys` is on when a file starts. */
  readonly foreignKeys: boolean
  /** After an error: go on with the next statement, stop, or stop and roll the transaction back. */
  readonly onError: 'continue' | 'stop' | 'rollback'
  /** When the history row is written: apart from the file, in its transaction, or appended to its text. */
  readonly history: 'apart' | 'same-transaction' | 'appended'
  /** What it hands to SQLite at once: what the sqlite3 shell does, a statement, or what goose takes for one. */
  readonly reads: 'shell' | 'statements' | 'goose'
  /** Whose markers divide a file into the way there and the way back. `none`: it plays whole files. */
  readonly sections: 'dbmate' | 'goose' | 'any' | 'none'
  /** Whether a file must survive a second run, because a crash can leave it applied and not recorded. */
  readonly rerun: boolean
  readonly ledger: Ledger
  /**
   * What the runner's database refuses although SQLite would take it, and in which words. A pattern is a regular
   * expression, blind to case, for a statement's words and signs joined by single spaces, strings shown as `''`.
   */
  readonly refuses: readonly { readonly pattern: string; readonly message: string }[]
}

/** UTF-16 offsets into the script. `command` is a line of the sqlite3 shell's own (`.bail on`, `# …`, `go`), which is no SQL. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly command: boolean
}
