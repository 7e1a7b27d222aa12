/** What the deployed release knows: the tables, views and columns that production has before any new file. */

import { keyOf } from '../sql/names.ts'
import { type Connection, type Engine, on, Refused, type State } from './engine.ts'
import { columnsIn, entriesOf } from './schema.ts'

/** Columns by table or view; all in lower case. */
export type Release = ReadonlyMap<string, ReadonlySet<string>>

/** Reads the release's names from production's database, once, and not before they are asked for. */
export function releaseOf(engine: Engine, state: State): () => Release {
  let known: Release | undefined
  return () => {
    known ??= on(engine, state, readNames)
    return known
  }
}

function readNames(connection: Connection): Release {
  const relations = entriesOf(connection).filter(({ type }) => type === 'table' || type === 'view')
  return new Map(
    relations.map(({ name }) => [keyOf(name), new Set(columnsOf(connection, name).map((it) => keyOf(it)))]),
  )
}

/** The columns that a SELECT can name, as spelt; none for a view that does not work or a module that is not there. */
export function columnsOf(connection: Connection, name: string): string[] {
  try {
    // 1: hidden columns of a virtual table, which are its options rather than its content.
    return columnsIn(connection, name).flatMap((column) => (column.hidden === 1 ? [] : [column.name]))
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}
