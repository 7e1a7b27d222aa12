/** Which tables a file touched: by what the schema holds before and after it, and by the statements that change rows. */

import { changesRows, namesIn } from '../sql/statement.ts'
import type { Connection } from './engine.ts'
import { lower } from './schema.ts'
import type { Entry } from './table-seen.ts'

/** Names (lower case) of tables and views that are new, gone, made anew or altered, or whose indexes or triggers are. */
export function changedNames(was: readonly Entry[], is: readonly Entry[]): Set<string> {
  const print = ({ number, type, name, table, sql }: Entry) => JSON.stringify([number, type, name, table, sql])
  const then = new Set(was.map(print))
  const now = new Set(is.map(print))
  const differing = [...was.filter((it) => !now.has(print(it))), ...is.filter((it) => !then.has(print(it)))]
  return new Set(differing.map(({ table }) => lower(table)))
}

/** The tables whose rows are changed or deleted by a statement that names them, lower case. Plain INSERTs reach no further. */
export function rowsTouched(statements: readonly { readonly sql: string }[]): Set<string> {
  const reaching = statements.filter(({ sql }) => changesRows(sql) && !/^\s*insert\s+into\b/i.test(sql))
  return new Set(reaching.flatMap(({ sql }) => [...namesIn(sql)]))
}

/**
 * `names`, every table that hangs on one of them by foreign keys, over several steps too, and the parents of `names`.
 * Lower case.
 */
export function neighbours(names: ReadonlySet<string>, links: readonly Link[]): Set<string> {
  const children = new Set(names)
  for (const name of children) for (const { child, parent } of links) if (parent === name) children.add(child)
  const parents = links.filter(({ child }) => names.has(child)).map(({ parent }) => parent)
  return new Set([...children, ...parents])
}

/** One foreign key: lower-case names of two tables. */
export interface Link {
  readonly child: string
  readonly parent: string
}

/** Every foreign key of the main database. */
export function linksOf(connection: Connection): Link[] {
  // The join order matters: pragma functions need their argument from the left (https://sqlite.org/pragma.html#pragfunc).
  const rows = connection.rows(
    `SELECT DISTINCT m.name, f."table" FROM main.sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name, 'main') f
     WHERE m.type = 'table' AND m.sql LIKE '%references%'`,
  )
  return rows.map(([child, parent]) => ({ child: lower(String(child)), parent: lower(String(parent)) }))
}
