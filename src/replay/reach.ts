/** Which tables a migration can touch at all, so that only they get rows and are compared row by row. */

import type { Script } from '../model.ts'
import { namesIn } from '../sql/statement.ts'
import type { Connection } from './engine.ts'
import { lower } from './schema.ts'

/**
 * The tables (lower case) that the scripts can read or change. SQLite has no dynamic SQL, so a table is touched only when
 * its name stands in the script, in a view or trigger that is used, or when a foreign key leads to it: deletes travel to
 * children, and rows need their parents. Null (all tables) when a script edits the schema table itself.
 */
export function reach(connection: Connection, scripts: readonly Script[]): ReadonlySet<string> | null {
  const written = new Set(scripts.flatMap((script) => [...namesIn(script.sql)]))
  if (written.has('writable_schema')) return null
  const graph = readGraph(connection)
  const touched = spread(written, (name) => [...(graph.mentions.get(name) ?? []), ...(graph.children.get(name) ?? [])])
  const withParents = spread(touched, (name) => graph.parents.get(name) ?? [])
  return new Set([...withParents].filter((name) => graph.tables.has(name)))
}

interface Graph {
  readonly tables: ReadonlySet<string>
  /** View or table → names in its text or in its triggers' texts. */
  readonly mentions: ReadonlyMap<string, readonly string[]>
  readonly children: ReadonlyMap<string, readonly string[]>
  readonly parents: ReadonlyMap<string, readonly string[]>
}

function readGraph(connection: Connection): Graph {
  const tables = new Set<string>()
  const [mentions, children, parents] = [new Map(), new Map(), new Map()] as Map<string, string[]>[] as [
    Map<string, string[]>,
    Map<string, string[]>,
    Map<string, string[]>,
  ]
  const objects = connection.rows(`SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL`)
  for (const [type, name, table, sql] of objects as [string, string, string, string][]) {
    if (type === 'table') tables.add(lower(name))
    if (type === 'view') push(mentions, lower(name), ...namesIn(sql))
    if (type === 'trigger') for (const key of [lower(name), lower(table)]) push(mentions, key, ...namesIn(sql))
    if (type === 'index') push(mentions, lower(name), lower(table))
  }
  const links = connection.rows(
    `SELECT DISTINCT m.name, f."table" FROM sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`,
  )
  for (const [child, parent] of links) {
    push(children, lower(String(parent)), lower(String(child)))
    push(parents, lower(String(child)), lower(String(parent)))
  }
  return { tables, mentions, children, parents }
}

function push(map: Map<string, string[]>, key: string, ...values: string[]): void {
  const list = map.get(key)
  if (list) list.push(...values)
  else map.set(key, values)
}

function spread(from: ReadonlySet<string>, next: (name: string) => readonly string[]): Set<string> {
  const found = new Set(from)
  for (const name of found) for (const other of next(name)) found.add(other)
  return found
}
