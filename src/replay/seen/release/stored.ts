/** What the deployed release writes, and a new trigger makes something else of: a value that only a new column decides. */

import type { OldStatement } from '../../../model/statements.ts'
import { type Literal, NULL } from '../../../rows/literals.ts'
import type { Spare, SpareColumn, Values } from '../../../rows/spare.ts'
import { same } from '../../../sql/names.ts'
import { identifier } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { type Column, columnsIn, type Entry } from '../../../sqlite/schema.ts'
import { byOf } from './by.ts'
import { type Both, takenBack } from './statements.ts'
import { byKey, insert, rewrittenAll } from './writes.ts'

/** A row that is written, and the statement that may fill a new column of it before. */
interface Write {
  readonly values: Values
  readonly sql: (extra: Extra) => string
}

/** Values of new columns. */
type Extra = readonly { readonly column: string; readonly value: Literal }[]

/**
 * For the first column whose value is lost: any two old values are stored as the same one, and that one is another as soon as
 * a new column is filled, which the release does not know. What only tidies a value up (lower case, a time of change) keeps
 * values apart, or asks no new column.
 * @param columns those that the release knows
 * @param triggers those on the table that the file has made
 */
export function storedOtherwise(
  both: Both,
  spare: Spare,
  columns: readonly SpareColumn[],
  triggers: readonly Entry[],
): OldStatement[] {
  const { was, is } = both
  if (triggers.length === 0 || spare.primaryKey.length === 0) return []
  const isKnown = (name: string) => columns.some((column) => same(column.name, name))
  const fresh = columnsIn(is, spare.table).filter(({ name, hidden }) => hidden === 0 && !isKnown(name))
  if (fresh.length === 0) return []
  for (const pair of [inserts(spare, columns), ...updates(spare, columns)]) {
    const [one, other] = pair
    if (!one || !other) continue
    const stored = (connection: Connection, write: Write, extra: Extra = []) =>
      rowOf(connection, spare, columns, write, extra)
    const [a, b, x, y] = [stored(was, one), stored(was, other), stored(is, one), stored(is, other)]
    if (!a || !b || !x || !y) continue
    for (const { name } of columns) {
      const value = x.get(name) ?? NULL
      const isLost = a.get(name) !== b.get(name) && value === y.get(name) && value !== a.get(name)
      if (!isLost || a.get(name) === NULL || spare.primaryKey.includes(name)) continue
      // One of them, or all together: a value may be put together of several.
      const some = [...fresh.map((it) => [it]), fresh]
      const decides = (filled: readonly Column[]) => {
        const tried = VALUES.flatMap((its) => {
          const extra = filled.map(({ name: column, type }) => ({ column, value: its[isText(type) ? 0 : 1] }))
          return stored(is, one, extra)?.get(name) ?? []
        })
        const others = new Set(tried.filter((it) => it !== value))
        // Of a condition come two values, of which one may be meant; more of them are made of the column itself.
        return others.size > (value === NULL ? 0 : 1) && stored(is, one)?.get(name) === value
      }
      const [by] = some.find(decides) ?? []
      if (!by) continue
      const sql = one.sql([])
      const message = `the row is stored without an error, and ${value} instead of its ${name}: a trigger reads the new column ${by.name}`
      const isHealed = () => stored(is, one)?.get(name) === value
      return [{ kind: 'write', sql, table: spare.table, column: name, message, from: null, ...byOf(both, isHealed) }]
    }
  }
  return []
}

/** Some that a new column may hold: one of texts, and any other. */
const VALUES = [
  ["'x'", '1'],
  ["'y'", '0'],
  ['1', '1234567'],
  ['0', '7654321'],
] as const

function isText(type: string): boolean {
  return /CHAR|CLOB|TEXT/i.test(type)
}

function inserts(spare: Spare, columns: readonly SpareColumn[]): Write[] {
  return [spare.fresh, spare.second].flatMap((values) => {
    if (!values) return []
    const { sql } = insert(spare, columns, values)
    const at = sql.indexOf(') VALUES (')
    const filled = (extra: Extra) => {
      const [names, others] = [extra.map(({ column }) => `, ${identifier(column)}`), extra.map((it) => `, ${it.value}`)]
      return `${sql.slice(0, at)}${names.join('')}${sql.slice(at, -1)}${others.join('')})`
    }
    return [{ values, sql: filled }]
  })
}

/** A row that is there, with what it has and with what another one could have. */
function updates(spare: Spare, columns: readonly SpareColumn[]): Write[][] {
  const free = columns.filter(({ unique, serial }) => !unique && !serial)
  const [row] = spare.rows
  const { fresh } = spare
  if (!row || !fresh || free.length === 0) return []
  return [
    [row, fresh].map((model): Write => {
      const { sql } = rewrittenAll(spare, free, row, model)
      const before = ({ column, value }: Extra[number]) =>
        `UPDATE ${identifier(spare.table)} SET ${identifier(column)} = ${value} WHERE ${byKey(spare, row)}; `
      return { values: row, sql: (extra) => `${extra.map(before).join('')}${sql}` }
    }),
  ]
}

/** What is stored, as literals by column; null where the write is refused. */
function rowOf(
  connection: Connection,
  spare: Spare,
  columns: readonly SpareColumn[],
  { values, sql }: Write,
  extra: Extra,
): Values | null {
  connection.run('PRAGMA foreign_keys = OFF')
  return takenBack(connection, () => {
    let found: Values | null = null
    refusal(() => {
      connection.run(sql(extra))
      const asked = columns.map(({ name }) => `quote(${identifier(name)})`).join(', ')
      const [row] = connection.rows(`SELECT ${asked} FROM ${identifier(spare.table)} WHERE ${byKey(spare, values)}`)
      found = row ? new Map(columns.map(({ name }, at) => [name, String(row[at])])) : null
    })
    return found
  })
}
