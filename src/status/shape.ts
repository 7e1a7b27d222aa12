/** What a database is made of as its migrations see it, and how two such shapes differ. */

import type { Fact } from '../model/facts.ts'
import type { Runner } from '../model/runner.ts'
import { keyOf } from '../sql/names.ts'
import { schemaDifference } from '../sqlite/difference.ts'
import { type Connection, type Engine, on, type State } from '../sqlite/engine.ts'
import { readSchema, type Schema } from '../sqlite/schema.ts'
import { historyTable } from '../tools/recorded.ts'
import { TOOLS } from '../tools/table.ts'

/** Tables of a host or of a program that stands beside the database: Cloudflare's, Litestream's, libSQL's. */
const OTHERS = /^(?:_cf_|_mf_|_litestream_|libsql_)/

/** Tables by which tools remember and lock; no migration makes them. */
const TOOLS_OWN: ReadonlySet<string> = new Set(
  TOOLS.flatMap((tool) => {
    const { table, lock, others } = historyTable(tool)
    return [table, lock?.table ?? '', ...others].map(keyOf)
  }),
)

/** A database that is asked about. */
export interface Real {
  readonly engine: Engine
  readonly state: State
  readonly shape: Schema
  /** Whether its rows are there. */
  readonly hasRows: boolean
}

/** Whether a table is no migration's. */
export function isToolsOwn(table: string): boolean {
  return TOOLS_OWN.has(keyOf(table)) || OTHERS.test(keyOf(table))
}

/** The schema without what tools and hosts keep for themselves. */
export function shapeOf(connection: Connection): Schema {
  const { tables, objects } = readSchema(connection, 'main')
  return {
    tables: new Map([...tables].filter(([key]) => !isToolsOwn(key))),
    objects: new Map([...objects].filter(([, { table }]) => !isToolsOwn(table))),
  }
}

/** The same of a state that is not open. */
export function shapeIn(engine: Engine, state: State): Schema {
  return on(engine, state, shapeOf)
}

/** What the second has that the first has not, and the other way round. Rows do not count, nor does the history. */
export function shapesDiffer(was: Schema, is: Schema, { ledger }: Pick<Runner, 'ledger'>): Fact[] {
  const own = bare(ledger.table)
  return schemaDifference(was, is).filter((fact) => !('table' in fact) || keyOf(fact.table) !== own)
}

/** The key of a name that may stand in quotes. */
function bare(name: string): string {
  return keyOf(name.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'))
}

/** The facts among `all` that are not among `known`. */
export function beyond(all: readonly Fact[], known: readonly Fact[]): Fact[] {
  const texts = new Set(known.map((fact) => JSON.stringify(fact)))
  return all.filter((fact) => !texts.has(JSON.stringify(fact)))
}
