/** Whether the rows of a rebuilt table are the same ones under other ids, asked in SQL. */

import { quoted } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'
import { countRows, type Table } from './schema.ts'

/** Whether `column` is an INTEGER PRIMARY KEY, which SQLite fills by itself (https://sqlite.org/lang_createtable.html#rowid). */
export function isRowid({ columns, sql }: Table, column: string): boolean {
  const type = columns.find(({ key }) => key === column)?.type ?? ''
  return /^INTEGER$/i.test(type) && !/\bwithout\s+rowid\b/i.test(sql)
}

/** Whether `main` (`was`) has ids that `after` (`is`) has not, or the other way round. */
export function idsDiffer(pair: Connection, was: Table, is: Table, id: string): boolean {
  const [then, now] = [`main.${quoted(was.name)}`, `after.${quoted(is.name)}`]
  const missing = (one: string, other: string) =>
    `SELECT 1 FROM ${one} b WHERE NOT EXISTS (SELECT 1 FROM ${other} a WHERE a.${quoted(id)} = b.${quoted(id)})`
  return pair.rows(`${missing(then, now)} UNION ALL ${missing(now, then)} LIMIT 1`).length > 0
}

/** Whether rows with the same id differ in any of the columns that both sides have. */
export function contentDiffers(pair: Connection, was: Table, is: Table, id: string): boolean {
  const names = new Set(is.columns.map((column) => column.key))
  const shared = was.columns.filter((column) => names.has(column.key))
  const differs = shared.map(({ name }) => `max(a.${quoted(name)} IS NOT b.${quoted(name)})`)
  const from = `main.${quoted(was.name)} b JOIN after.${quoted(is.name)} a ON a.${quoted(id)} = b.${quoted(id)}`
  return pair.rows(`SELECT ${differs.join(', ')} FROM ${from}`)[0]?.includes(1) ?? false
}

/** Whether both sides hold the same rows as far as these columns go, each only once. */
export function areSameRows(pair: Connection, was: Table, is: Table, columns: readonly string[]): boolean {
  const [then, now] = [`main.${quoted(was.name)}`, `after.${quoted(is.name)}`]
  const list = columns.map(quoted).join(', ')
  const twice = (from: string) => `SELECT 1 FROM ${from} GROUP BY ${list} HAVING count(*) > 1`
  const finds = (sql: string) => pair.rows(`${sql} LIMIT 1`).length > 0
  return (
    countRows(pair, 'main', was.name) === countRows(pair, 'after', is.name) &&
    !finds(twice(then)) &&
    !finds(twice(now)) &&
    !finds(`SELECT ${list} FROM ${then} EXCEPT SELECT ${list} FROM ${now}`)
  )
}
