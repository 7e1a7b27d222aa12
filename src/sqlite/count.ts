/** Rows of every table, and how many of them point at a parent, counted in one query. */

import { gather, keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, Refused } from './engine.ts'
import { type Column, columnsIn } from './schema.ts'
import { allForeignKeys, type ForeignKey } from './schema-keys.ts'
import { readCatalog } from './schema-kinds.ts'
import { unlinkingsIn } from './unlinking.ts'

/** One table at one moment. `linked` counts the values of each column that a foreign key action could take away. */
export interface Count {
  readonly name: string
  readonly rows: number
  readonly linked: readonly { readonly column: string; readonly rows: number }[]
}

/** Ordinary tables by lower-case name, and for each the columns that ON … SET NULL or SET DEFAULT, or a trigger like it, can change. */
export type Tables = ReadonlyMap<string, { readonly name: string; readonly links: readonly Link[] }>

interface Link {
  readonly column: string
  /** Holds in the rows that point somewhere, as SQL. */
  readonly points: string
}

/** Reads which tables there are now. SQLite's own, virtual and shadow tables are left out. */
export function tablesIn(connection: Connection): Tables {
  const links = linksIn(connection)
  return new Map(
    [...readCatalog(connection).ordinary].map(([key, name]) => [key, { name, links: links.get(key) ?? [] }]),
  )
}

function linksIn(connection: Connection): Map<string, Link[]> {
  const found = new Map<string, Link[]>()
  for (const [table, keys] of allForeignKeys(connection)) {
    const acting = keys.filter(({ onDelete, onUpdate }) => [onDelete, onUpdate].some((it) => it.startsWith('SET ')))
    const columns = acting.length > 0 ? columnsIn(connection, table) : []
    for (const key of acting) for (const from of key.from) gather(found, keyOf(table), link(key, from, columns))
  }
  for (const { table, column, value } of unlinkingsIn(connection)) {
    if (found.get(table)?.some((known) => keyOf(known.column) === keyOf(column))) continue
    const other = /^null$/i.test(value) ? '' : ` AND ${identifier(column)} IS NOT ${value}`
    gather(found, table, { column, points: `${identifier(column)} IS NOT NULL${other}` })
  }
  return found
}

function link({ onDelete, onUpdate }: ForeignKey, from: string, columns: readonly Column[]): Link {
  const { name, default: value } = columns.find(({ key }) => key === keyOf(from)) ?? { name: from, default: null }
  const isDefault = `${onDelete}${onUpdate}`.includes('DEFAULT') && value !== null
  const other = isDefault ? ` AND ${identifier(name)} IS NOT (${value})` : ''
  return { column: name, points: `${identifier(name)} IS NOT NULL${other}` }
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
