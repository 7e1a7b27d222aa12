/** Columns to which an UPDATE adds what one row of another table says, where several rows of it belong to theirs. */

import type { OneOfSeveral } from '../../../model/statements.ts'
import { type Assignment, assignmentsIn, withoutQueries } from '../../../sql/assignments.ts'
import { meetingsIn } from '../../../sql/meetings.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, namesIn, targetName } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, refusal, type SqlValue } from '../../../sqlite/engine.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { type Column, readShape, type Shape } from '../../../sqlite/table-shape.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const oneOfSeveral: Look<'oneOfSeveral'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) => {
      const adding = addingIn(sql)
      return adding.length > 0 ? adding : null
    })
    return atEach(scene, first, asked, (connection, { at, sql }, adding): OneOfSeveral[] =>
      adding.flatMap((given) => taken(connection, sql, given).map((one) => ({ at, ...one }))),
    )
  },
}

/** What chooses one of several rows, or makes one value of them. */
const CHOOSES =
  /\b(order|limit|group|distinct|exists|min|max|sum|count|avg|total|group_concat|string_agg|jsonb?_group_\w+)\b/i

/** What the statement makes of the column itself and of other rows: what it only writes over is told by other looks. */
function addingIn(sql: string): Assignment[] {
  if (actionOf(sql) !== 'UPDATE' || !/\b(select|from)\b/i.test(sql) || CHOOSES.test(sql)) return []
  return assignmentsIn(sql).filter(({ column, value, prefix }) => {
    // Inside of a query the name can be another table's.
    const own = namesOf(withoutQueries(value))
    const names = [keyOf(targetName(sql) ?? ''), keyOf(prefix.slice(0, -1))]
    return own.some((it) => it.column === column && (it.of === null || names.includes(it.of)))
  })
}

interface Tables {
  readonly table: string
  readonly own: Shape
  readonly other: string
  readonly its: Shape
  /** The columns that are compared: of the row, and of the other table. */
  readonly columns: readonly (readonly [string, string])[]
}

type Taken = Omit<OneOfSeveral, 'at'>

/** For the first table of which it is so. */
function taken(connection: Connection, sql: string, given: Assignment): Taken[] {
  const catalog = readCatalog(connection)
  const table = catalog.ordinary.get(keyOf(targetName(sql) ?? ''))
  if (table === undefined) return []
  const shapes = new Map<string, Shape>()
  const shapeOf = (key: string): Shape | null => {
    const name = catalog.ordinary.get(key)
    if (name === undefined) return null
    const shape = shapes.get(key) ?? readShape(connection, name, catalog.texts)
    shapes.set(key, shape)
    return shape
  }
  const own = shapeOf(keyOf(table))
  if (!own) return []
  const meetings = meetingsIn(sql, (key) => shapeOf(key)?.columns.map(({ name }) => keyOf(name)) ?? null)
  for (const { tables, columns } of meetings) {
    const at = tables.indexOf(keyOf(table))
    const other = catalog.ordinary.get(tables[1 - at] ?? '')
    const its = other === undefined || at < 0 ? null : shapeOf(keyOf(other))
    if (other === undefined || !its) continue
    const pairs = columns.map(([one, two]): [string, string] => (at === 0 ? [one, two] : [two, one]))
    const found = { table, own, other, its, columns: pairs }
    if (!takesOne(connection, sql, given, found)) continue
    const name = ({ columns: all }: Shape, key: string) => all.find((it) => keyOf(it.name) === key)?.name ?? key
    return [{ table, column: name(own, given.column), other, by: name(its, pairs[0]?.[1] ?? '') }]
  }
  return []
}

/** More rows of the other table are not tried. */
const MOST_ROWS = 6

/** Two rows of the other table that belong to one row are made, as far as keys allow it: each alone counts, and together one does. */
function takesOne(connection: Connection, sql: string, given: Assignment, tables: Tables): boolean {
  const { table, own, other, its, columns } = tables
  if (!own.rowid || !its.rowid) return false
  const [main, from] = [`main.${quoted(table)}`, `main.${quoted(other)}`]
  let isOne = false
  aside(connection, () =>
    refusal(() => {
      connection.run('PRAGMA defer_foreign_keys = ON')
      const [[id] = []] = connection.rows(
        `SELECT ${own.rowid} FROM ${main} ORDER BY ${quoted(given.column)} IS NULL, ${own.rowid} LIMIT 1`,
      )
      if (id === undefined) return
      const sets = columns.map(
        ([mine, theirs]) => `${quoted(theirs)} = (SELECT ${quoted(mine)} FROM ${main} WHERE ${own.rowid} = ${id})`,
      )
      connection.run(`UPDATE OR ABORT ${from} SET ${sets.join(', ')}`)
      const ids = connection.rows(`SELECT ${its.rowid} FROM ${from} ORDER BY 1 LIMIT ${MOST_ROWS}`).map(([it]) => it)
      const cell = (of: readonly unknown[]) =>
        aside(connection, (): SqlValue | undefined => {
          connection.run(`DELETE FROM ${from} WHERE ${its.rowid} NOT IN (${of.join(', ')})`)
          connection.run(sql)
          return connection.rows(
            `SELECT quote(${quoted(given.column)}) FROM ${main} WHERE ${own.rowid} = ${id}`,
          )[0]?.[0]
        })
      const none = cell([])
      const counts = (one: unknown) => cell([one]) !== none
      if (!ids.some(counts)) asUsual(connection, sql, given, tables)
      const first = ids.find(counts)
      const second = ids.find((one) => one !== first)
      if (first === undefined || second === undefined) return
      likeIt(connection, sql, given, tables, { first, second })
      const [one, two, both] = [cell([first]), cell([second]), cell([first, second])]
      isOne = two !== none && one !== two && (both === one || both === two)
    }),
  )
  return isOne
}

interface Rows {
  readonly first: unknown
  readonly second: unknown
}

/** Columns that the statement asks for: no keys, and nothing of what is added. */
function askedOf(sql: string, given: Assignment, { its }: Tables): Column[] {
  const [named, read] = [namesIn(sql), new Set(namesOf(given.value).map(({ column }) => column))]
  const keys = new Set(its.keys.flatMap(({ columns }) => columns.map((it) => keyOf(it ?? ''))))
  return its.columns.filter(({ name, rowidAlias }) => {
    const key = keyOf(name)
    return !rowidAlias && !keys.has(key) && !read.has(key) && named.has(key)
  })
}

/** Rows as they come, with what a column has by DEFAULT. */
function asUsual(connection: Connection, sql: string, given: Assignment, tables: Tables): void {
  const compared = new Set(tables.columns.map(([, theirs]) => theirs))
  for (const { name, nullable, default: usual } of askedOf(sql, given, tables)) {
    const value = usual ?? (nullable ? 'NULL' : null)
    if (value === null || compared.has(keyOf(name))) continue
    connection.run(`UPDATE OR ABORT main.${quoted(tables.other)} SET ${quoted(name)} = ${value}`)
  }
}

/** What the statement asks of the second one is as in the first. */
function likeIt(connection: Connection, sql: string, given: Assignment, tables: Tables, { first, second }: Rows): void {
  const { other, its } = tables
  const from = `main.${quoted(other)}`
  for (const { name } of askedOf(sql, given, tables))
    connection.run(
      `UPDATE OR ABORT ${from} SET ${quoted(name)} = (SELECT ${quoted(name)} FROM ${from} WHERE ${its.rowid} = ${first}) WHERE ${its.rowid} = ${second}`,
    )
}
