/** What the start after a crash has destroyed: rows that stood in one table only, and objects that do not come back. */

import type { Destroyed } from '../../model/seen.ts'
import { difference } from '../../sqlite/difference.ts'
import { type Engine, on, type State } from '../../sqlite/engine.ts'
import { countRows, readSchema } from '../../sqlite/schema.ts'

/** The database at four moments. */
export interface Moments {
  /** Before the file. */
  readonly before: State
  /** What the killed process left. */
  readonly dead: State
  /** After the start that followed. */
  readonly restarted: State
  /** After the file where nothing is killed. */
  readonly uncrashed: State
}

/** Rows that the dead process left in one table, and that no table has after the next start. */
export function rowsDestroyed(engine: Engine, { dead, restarted, uncrashed }: Moments): Destroyed['rows'] {
  const emptied = difference(engine, dead, restarted).flatMap((fact) =>
    fact.kind === 'table-dropped' || fact.kind === 'rows-deleted' ? [{ table: fact.table, rows: fact.rows }] : [],
  )
  if (emptied.every(({ rows }) => rows === 0)) return []
  const [was, is, wanted] = [dead, restarted, uncrashed].map((state) => tablesIn(engine, state)) as [Held, Held, Held]
  return emptied.flatMap(({ table, rows }) => {
    const from = was.find(({ name }) => name === table)
    const home = from && wanted.find((it) => it.rows >= rows && it.rows > 0 && alike(it, from))
    // A copy of rows that are still where they came from is made anew.
    const elsewhere = from && is.some((it) => it.rows >= rows && alike(it, from))
    return rows > 0 && home && !elsewhere ? [{ table: home.name, rows, stoodIn: table }] : []
  })
}

interface Columned {
  readonly name: string
  readonly rows: number
  readonly columns: ReadonlySet<string>
}

type Held = readonly Columned[]

function tablesIn(engine: Engine, state: State): Held {
  return on(engine, state, (connection) =>
    [...readSchema(connection, 'main').tables.values()]
      .filter(({ virtual }) => !virtual)
      .map(({ name, columns }) => ({
        name,
        rows: countRows(connection, 'main', name),
        columns: new Set(columns.map(({ key }) => key)),
      })),
  )
}

/** Whether one may be the other's rebuild: a rebuild keeps most of the columns. */
function alike(a: Columned, b: Columned): boolean {
  const common = [...a.columns].filter((column) => b.columns.has(column)).length
  return common * 2 >= Math.min(a.columns.size, b.columns.size) && common > 0
}

/** Indexes, triggers, views and tables that were there before the file and are after it, and not after the restart. */
export function objectsMissing(engine: Engine, { before, restarted, uncrashed }: Moments): Destroyed['objects'] {
  const gone = namesMissing(engine, before, restarted)
  if (gone.length === 0) return []
  const byDesign = new Set(namesMissing(engine, before, uncrashed).map(({ type, name }) => `${type} ${name}`))
  return gone.filter(({ type, name }) => !byDesign.has(`${type} ${name}`))
}

function namesMissing(engine: Engine, from: State, to: State): Destroyed['objects'] {
  return difference(engine, from, to, new Set()).flatMap((fact): Destroyed['objects'] => {
    if (fact.kind === 'object-dropped') return [{ type: fact.type, name: fact.name }]
    return fact.kind === 'table-dropped' ? [{ type: 'table', name: fact.table }] : []
  })
}
