/** Which tables there are, and the CREATE texts of everything, in one query. */

import { gather, keyOf } from '../sql/names.ts'
import { significant, type Token, unquote } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'

/** The CREATE texts by folded name; triggers by the folded name of their table. */
export interface SchemaTexts {
  readonly tables: ReadonlyMap<string, string>
  readonly indexes: ReadonlyMap<string, string>
  readonly triggers: ReadonlyMap<string, readonly string[]>
}

export interface Catalog {
  readonly texts: SchemaTexts
  /** Ordinary tables by folded name, as spelt, oldest first. */
  readonly ordinary: ReadonlyMap<string, string>
  /** Virtual tables by folded name: name as spelt, module in lower case, arguments. */
  readonly virtual: ReadonlyMap<string, { readonly name: string; readonly module: string; readonly sql: string }>
}

/** Reads the catalogue of the schema `main`. SQLite's own tables and shadow tables are left out. */
export function readCatalog(connection: Connection): Catalog {
  const rows = connection.rows("SELECT type, name, tbl_name, coalesce(sql, '') FROM main.sqlite_master ORDER BY rowid")
  const all = rows.map((row) => row.map(String) as [string, string, string, string])
  const texts = (type: string) => new Map(all.filter((row) => row[0] === type).map((row) => [keyOf(row[1]), row[3]]))
  const triggers = new Map<string, string[]>()
  for (const [type, , table, sql] of all) if (type === 'trigger') gather(triggers, keyOf(table), sql)
  const tables = all.filter((row) => row[0] === 'table' && !keyOf(row[1]).startsWith('sqlite_'))
  const virtual = tables.flatMap(([, name, , sql]) => virtualTable(name, sql))
  const shadows = virtual.length === 0 ? new Set<string>() : shadowTables(connection, virtual)
  const virtualNames = new Set(virtual.map((table) => keyOf(table.name)))
  const ordinary = tables
    .map((row) => row[1])
    .filter((name) => !shadows.has(keyOf(name)) && !virtualNames.has(keyOf(name)))
  return {
    texts: { tables: texts('table'), indexes: texts('index'), triggers },
    ordinary: new Map(ordinary.map((name) => [keyOf(name), name])),
    virtual: new Map(virtual.map((table) => [keyOf(table.name), table])),
  }
}

function virtualTable(name: string, sql: string): { name: string; module: string; sql: string }[] {
  const tokens = significant(sql)
  if (!isWord(tokens[0], 'CREATE') || !isWord(tokens[1], 'VIRTUAL')) return []
  const using = tokens.findIndex((token) => isWord(token, 'USING'))
  const module = tokens[using + 1]
  return module === undefined ? [] : [{ name, module: keyOf(unquote(module)), sql }]
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word
}

/** The tables that the well-known modules keep their data in, for SQLite before 3.37 and for modules that it lacks. */
const SUFFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^fts[34]/, ['content', 'segments', 'segdir', 'docsize', 'stat']],
  [/^fts5$/, ['data', 'idx', 'content', 'docsize', 'config']],
  [/^(rtree|geopoly)/, ['node', 'parent', 'rowid']],
]

function shadowTables(connection: Connection, virtual: readonly { name: string; module: string }[]): Set<string> {
  const byName = virtual.flatMap(({ name, module }) => {
    const suffixes = SUFFIXES.find(([pattern]) => pattern.test(module))?.[1] ?? []
    return suffixes.map((suffix) => keyOf(`${name}_${suffix}`))
  })
  // An older SQLite knows no `table_list` and, as with every unknown pragma, answers with no rows.
  const byType = connection.rows('PRAGMA main.table_list').filter((row) => row[2] === 'shadow')
  return new Set([...byName, ...byType.map((row) => keyOf(String(row[1])))])
}
