/** Rows of every table, and how many of them point at a parent, counted in one query. */

import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, Refused } from './engine.ts'

/** One table at one moment. `linked` counts the values of each column that a foreign key action could take away. */
export interface Count {
  readonly name: string
  readonly rows: number
  readonly linked: readonly { readonly column: string; readonly rows: number }[]
}

/** Ordinary tables by lower-case name, and for each the columns that ON … SET NULL or SET DEFAULT can change. */
export type Tables = ReadonlyMap<string, { readonly name: string; readonly links: readonly Link[] }>

interface Link {
  readonly column: string
  /** Holds in the rows that point somewhere, as SQL. */
  readonly points: string
}

/** Reads which tables there are now. SQLite's own, virtual and shadow tables are left out. */
export function tablesIn(connection: Connection): Tables {
  const all = connection.rows(
    `SELECT name, sql LIKE 'create virtual%' FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  )
  const virtual = all.filter((row) => row[1] === 1).map(([name]) => `${keyOf(String(name))}_`)
  const links = linksIn(connection)
  return new Map(
    all.flatMap(([text, isVirtual]) => {
      const name = String(text)
      const key = keyOf(name)
      if (isVirtual === 1 || virtual.some((start) => key.startsWith(start))) return []
      return [[key, { name, links: links.get(key) ?? [] }] as const]
    }),
  )
}

function linksIn(connection: Connection): Map<string, Link[]> {
  const found = new Map<string, Link[]>()
  const rows = connection.rows(
    // The join order matters: pragma functions need their argument from the left (https://sqlite.org/pragma.html#pragfunc).
    `SELECT m.name, f."from", f.on_delete || f.on_update, c.dflt_value
     FROM main.sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name, 'main') f CROSS JOIN pragma_table_xinfo(m.name, 'main') c
     WHERE m.type = 'table' AND m.sql LIKE '%references%' AND c.name = f."from" COLLATE NOCASE
       AND (f.on_delete LIKE 'SET %' OR f.on_update LIKE 'SET %')`,
  )
  for (const [table, from, actions, value] of rows) {
    const column = String(from)
    const other =
      String(actions).includes('DEFAULT') && value !== null ? ` AND ${identifier(column)} IS NOT (${value})` : ''
    const link = { column, points: `${identifier(column)} IS NOT NULL${other}` }
    const key = keyOf(String(table))
    found.set(key, [...(found.get(key) ?? []), link])
  }
  return found
}

/** SQLite takes 2,000 result columns (https://sqlite.org/limits.html); one query per so many tables stays below. */
const AT_ONCE = 50

/** Counts the tables among `wanted` (lower case; null: all). A table that cannot be read is left out. */
export function counting(
  connection: Connection,
  tables: Tables,
  wanted: ReadonlySet<string> | null,
): Map<string, Count> {
  const asked = [...tables].filter(([key]) => wanted === null || wanted.has(key))
  const counts = new Map<string, Count>()
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    for (const [key, count] of countSome(connection, asked.slice(at, at + AT_ONCE))) counts.set(key, count)
  }
  return counts
}

type Asked = [string, { readonly name: string; readonly links: readonly Link[] }]

function countSome(connection: Connection, asked: readonly Asked[]): [string, Count][] {
  try {
    const questions = asked.map(([, { name, links }]) => {
      const sums = links.map(({ points }) => `total(${points})`)
      return `SELECT ${['count(*)', ...sums].join(` || ',' || `)} FROM main.${identifier(name)}`
    })
    const [answers = []] = connection.rows(`SELECT ${questions.map((question) => `(${question})`).join(', ')}`)
    return asked.map(([key, { name, links }], at) => {
      const [rows = 0, ...sums] = String(answers[at]).split(',').map(Number)
      return [key, { name, rows, linked: links.map(({ column }, index) => ({ column, rows: sums[index] ?? 0 })) }]
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    // One of them cannot be read (a module or function is missing): the others can, one by one.
    return asked.length === 1 ? [] : asked.flatMap((one) => countSome(connection, [one]))
  }
}
