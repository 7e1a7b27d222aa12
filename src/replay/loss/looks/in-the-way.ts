/** Rows that get a key which another row has, moved, copied or written out: OR REPLACE deletes that one, OR IGNORE leaves them for a DELETE behind it. */

import { readCopy, sourcesOf } from '../../../sql/copy.ts'
import { newColumnsIn } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { replacesRows, writtenColumns } from '../../../sql/written.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { whereKey } from '../marks/put-row.ts'
import { type Asking, type Edit, edited, removing, writing } from '../run/asking.ts'
import { isSurrogate, isThere, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { type Step, watched } from '../run/play.ts'
import { readAs, sqlOf, type Value } from '../values/contents.ts'
import { isMoment } from '../values/kinds-of-value.ts'
import { givenIds } from './given-ids.ts'
import { otherValue } from './other-values.ts'
import type { Replaced } from './replaced.ts'
import { areSeeded } from './seeded.ts'

/** An UPDATE, or a copy within a table, that does not stop at a key which is there. */
interface Asked {
  readonly table: MarkedTable
  readonly step: Step
  readonly at: number
  /** The rows stay as they are, and others come. */
  readonly copies: boolean
  /** The key (keyOf case) of which it writes a part. */
  readonly key: readonly string[]
  /** What is not in the key, and nobody can tell from it. */
  readonly said: readonly string[]
}

/** So many rows that get another key are tried. */
const MOST_ROWS = 3

/** One row with the new key of another one is put beside it: what either says is lost only where both are there. */
export function inTheWay(asking: Asking, journey: Journey): Replaced[] {
  const asked = journey.start.tables.flatMap((table) => askedOf(journey, table))
  return [...asked.flatMap((one) => lostIn(asking, journey, one)), ...givenIds(asking, journey)]
}

function askedOf(journey: Journey, table: MarkedTable): Asked[] {
  const { steps, lives } = journey
  const names = calledIn(lives, table.key)
  if (!isThere(journey, table) || names.some((name) => name !== table.key)) return []
  return steps.flatMap((step, at): Asked[] => {
    const { sql } = step.statement
    const copies = copiesWithin(sql, names)
    const isMeant = copies || (actionOf(sql) === 'UPDATE' && names.includes(targetOf(sql) ?? ''))
    const { keys, isSilent } = isMeant ? barsTo(journey, table, step) : NO_BARS
    if (!isSilent) return []
    const written = copies ? null : writtenColumns(sql)
    return keys.flatMap((key): Asked[] => {
      const isWritten = copies || key.some((column) => written?.has(column))
      if (!isWritten || key.some((it) => !isOrdinary(table, it))) return []
      const said = [...table.facts].flatMap(([column, { column: own, kind }]) => {
        const isTime = kind === 'date' || kind === 'time' || isMoment(own.default)
        return isSurrogate(table, column) || key.includes(column) || isTime || written?.has(column) ? [] : [column]
      })
      return said.length > 0 ? [{ table, step, at, copies, key, said }] : []
    })
  })
}

/** Whether it puts rows of the table into the table itself. */
function copiesWithin(sql: string, names: readonly string[]): boolean {
  const copy = names.includes(targetOf(sql) ?? '') && !replacesRows(sql) ? readCopy(sql) : null
  return copy !== null && sourcesOf(copy).some(({ table }) => names.includes(keyOf(table)))
}

function isOrdinary(table: MarkedTable, column: string): boolean {
  return table.facts.has(column) && !isSurrogate(table, column)
}

const IGNORES = /\b(update|insert)\s+or\s+ignore\b|\bon\s+conflict\b[^;]*\bdo\s+nothing\b/i

/** Whether the statement says that it passes over rows whose key is there. */
export function ignoresRows(sql: string): boolean {
  return IGNORES.test(sql)
}

/** What may keep a row out without a word. */
export interface Bars {
  /** The key, or all columns that a trigger asks about, in keyOf case. */
  readonly keys: readonly (readonly string[])[]
  /** Whether it goes on where the key is there: as it says, or as the table or a trigger does. */
  readonly isSilent: boolean
}

const NO_BARS: Bars = { keys: [], isSilent: false }

/** Of a trigger that ignores rows, only where nothing else does. */
export function barsTo(
  { setting, start }: Journey,
  { name, shape }: Pick<MarkedTable, 'name' | 'shape'>,
  { statement: { sql } }: Step,
): Bars {
  const keys = shape.keys.flatMap(({ columns, partial }) => (partial ? [] : [columns.map((it) => keyOf(it ?? ''))]))
  if (replacesRows(sql) || ignoresRows(sql)) return { keys, isSilent: true }
  const texts = on(setting.engine, start.state, (connection) =>
    connection.rows(
      `SELECT sql FROM main.sqlite_master WHERE type IN ('table', 'trigger') AND tbl_name = ? COLLATE NOCASE`,
      [name],
    ),
  ).map(([text]) => String(text))
  const isOwn = !/^\s*(update|insert)\s+or\b/i.test(sql)
  if (isOwn && texts.some((text) => OF_TABLE.test(text))) return { keys, isSilent: true }
  const triggers = actionOf(sql) === 'INSERT' ? texts.filter((text) => OF_TRIGGER.test(text)) : []
  return { keys: triggers.map((text) => [...new Set(newColumnsIn(text))]), isSilent: triggers.length > 0 }
}

const OF_TABLE = /^\s*create\s+table\b.*\bon\s+conflict\s+(replace|ignore)\b/is

const OF_TRIGGER = /\bbefore\s+insert\b.*\braise\s*\(\s*ignore\s*\)/is

type Row = ReadonlyMap<string, Value>

type Rows = ReadonlyMap<string, Row>

function lostIn(asking: Asking, journey: Journey, asked: Asked): Replaced[] {
  const { table, step, at, key } = asked
  let before: Rows = new Map()
  let after: Rows = new Map()
  watched(journey.setting, journey.start.state, (connection, done) => {
    if (done === at) before = rowsOf(connection, table)
    if (done === at + 1) after = rowsOf(connection, table)
  })
  const start = on(journey.setting.engine, journey.start.state, (connection) => rowsOf(connection, table))
  if (at === 0) before = start
  const come = [...after].flatMap(([id, values]) => (before.has(id) ? [] : [values]))
  const isCopy = (one: Row, other: Row) => asked.said.every((column) => one.get(column) === other.get(column))
  // A row without a rowid is found by its key, which is another one then.
  const written = writtenColumns(step.statement.sql)
  const isMovedFrom = (one: Row, other: Row) =>
    !table.shape.rowid && [...one].every(([column, value]) => written?.has(column) || other.get(column) === value)
  const moved = [...start].flatMap(([id, values]) => {
    const was = before.get(id)
    const isSame = asked.copies ? isCopy : isMovedFrom
    const is = (asked.copies ? undefined : after.get(id)) ?? come.find((one) => was && isSame(was, one))
    const isMoved = was && is && key.some((column) => was.get(column) !== is.get(column))
    const isOpen = key.some((column) => (is?.get(column) ?? 'NULL') === 'NULL')
    return isMoved && !isOpen ? [{ row: rowOf(table, id, values), is }] : []
  })
  const own = moved.map(({ row }) => row)
  const seeded = areSeeded(journey, table, own, step.statement.sql) ? { seeded: true as const } : {}
  for (const { row, is } of moved.slice(0, MOST_ROWS)) {
    const columns = asked.said.filter((column) => isLost(asking, journey, asked, { row, is, column }))
    if (columns.length > 0) return [{ table, step, columns, rows: [row], ...seeded }]
  }
  return []
}

interface Pair {
  readonly row: Marked
  readonly is: ReadonlyMap<string, Value>
  readonly column: string
}

/** Whether what one of both says makes a difference without the other one, and none beside it. */
function isLost(asking: Asking, journey: Journey, { table, key, at }: Asked, { row, is, column }: Pair): boolean {
  const other = otherValue(journey, row, column)
  if (other === null) return false
  const own = row.values.get(column) ?? 'NULL'
  const rival = (value: Value): Edit => {
    const values = new Map([
      ...row.values,
      ...key.map((name) => [name, is.get(name) ?? 'NULL'] as const),
      [column, value],
    ])
    const said = [...values].filter(([name]) => !isSurrogate(table, name))
    const names = said.map(([name]) => quoted(name)).join(', ')
    return `INSERT OR ABORT INTO main.${quoted(table.name)} (${names}) VALUES (${said.map(([, it]) => sqlOf(it)).join(', ')})`
  }
  const isRivalLost =
    asking.alike([rival(own)], [rival(other)]) === true &&
    asking.alike([rival(own), removing(row)], [rival(other), removing(row)]) === false
  if (isRivalLost) return true
  const turned = writing(row, column, other)
  return (
    asking.alike([rival(own)], [rival(own), turned]) === true &&
    asking.alike([], [turned]) === false &&
    isLeft(journey, row, at, rival(own))
  )
}

/** Whether the row is still there behind the UPDATE: what a DELETE before it has taken is its author's affair. */
function isLeft({ setting, start }: Journey, { table, where }: Marked, at: number, rival: Edit): boolean {
  const state = edited(setting, start.state, [rival])
  let left = false
  if (state)
    watched(setting, state, (connection, done) => {
      if (done === at + 1) left = rowsOf(connection, table).has(where)
    })
  return left
}

/** By what finds them; under the name that the table has at the start. */
function rowsOf(connection: Connection, { name, shape, facts }: MarkedTable): Map<string, Map<string, Value>> {
  const columns = [...facts.keys()]
  const cells = [shape.rowid ?? 'NULL', ...columns.map(readAs)].join(', ')
  return new Map(
    connection.rows(`SELECT ${cells} FROM main.${quoted(name)}`).map(([id, ...row]) => {
      const values = new Map(columns.map((column, at) => [column, String(row[at])] as const))
      return [shape.rowid ? `${shape.rowid} = ${id}` : whereKey(shape, values), values]
    }),
  )
}

function rowOf(table: MarkedTable, where: string, values: ReadonlyMap<string, Value>): Marked {
  const known = table.rows.find((row) => row.where === where)
  return known ?? { table, kind: { is: 'plain', column: null, says: 'any row' }, where, values, own: new Set() }
}
