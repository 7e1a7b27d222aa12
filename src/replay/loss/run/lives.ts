/** What the tables and columns that production has are called, statement by statement, and what takes them away. */

import { keyOf } from '../../../sql/names.ts'
import type { Connection } from '../../../sqlite/engine.ts'

/** One table or column on its way. `goneAfter` counts the statements that had run; null while it is there. */
export interface Life {
  now: string
  goneAfter: number | null
}

export interface TableLife extends Life {
  readonly columns: Map<string, Life>
}

interface Entry {
  readonly id: number
  readonly name: string
  readonly sql: string
  readonly columns: readonly string[]
}

/** Follows the tables by their place in the schema table, which a rename keeps. */
export class Lives {
  readonly tables = new Map<string, TableLife>()
  readonly #ids = new Map<number, TableLife>()
  #last: ReadonlyMap<number, Entry> = new Map()

  /** Notes what there is before the first statement. */
  begin(connection: Connection): void {
    this.#last = entriesOf(connection, new Map())
    for (const { id, name, columns } of this.#last.values()) {
      const own = new Map(columns.map((column) => [keyOf(column), { now: column, goneAfter: null } as Life]))
      const life: TableLife = { now: name, goneAfter: null, columns: own }
      this.tables.set(keyOf(name), life)
      this.#ids.set(id, life)
    }
  }

  /** Compares with what there was before the last statement. */
  after(connection: Connection, done: number): void {
    const now = entriesOf(connection, this.#last)
    for (const [id, life] of this.#ids) {
      if (life.goneAfter !== null) continue
      const [was, is] = [this.#last.get(id), now.get(id)]
      if (!is) {
        life.goneAfter = done
        continue
      }
      life.now = is.name
      if (was && was.sql !== is.sql) columnsMoved(life, was.columns, is.columns, done)
    }
    this.#last = now
  }
}

/** What statements can call a table of production (all in keyOf case): as it was, and as it is called at the end. */
export function calledIn({ tables }: Pick<Lives, 'tables'>, key: string): readonly string[] {
  return [key, keyOf(tables.get(key)?.now ?? key)]
}

function columnsMoved({ columns }: TableLife, was: readonly string[], is: readonly string[], done: number): void {
  const there = new Set(is.map(keyOf))
  for (const life of columns.values()) {
    if (life.goneAfter !== null || there.has(keyOf(life.now))) continue
    const renamed = was.length === is.length ? is[was.findIndex((it) => keyOf(it) === keyOf(life.now))] : undefined
    if (renamed === undefined) life.goneAfter = done
    else life.now = renamed
  }
}

function entriesOf(connection: Connection, known: ReadonlyMap<number, Entry>): Map<number, Entry> {
  const rows = connection.rows(
    `SELECT rowid, name, coalesce(sql, '') FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  ) as [number, string, string][]
  return new Map(
    rows.map(([id, name, sql]) => {
      const had = known.get(id)
      if (had?.name === name && had.sql === sql) return [id, had]
      return [id, { id, name, sql, columns: columnsOf(connection, name, sql) }]
    }),
  )
}

function columnsOf(connection: Connection, name: string, sql: string): string[] {
  if (/^\s*create\s+virtual/i.test(sql)) return []
  return connection
    .rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0`, [name])
    .map(([column]) => String(column))
}
