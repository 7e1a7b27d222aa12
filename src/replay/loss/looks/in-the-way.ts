/** Rows that get a key which another row has, moved, copied or written out: OR REPLACE deletes that one, OR IGNORE leaves them for a DELETE behind it. */

import { kindOf, readCopy, withoutAlias } from '../../../sql/copy.ts'
import { newColumnsIn } from '../../../sql/create-table.ts'
import { resultFor } from '../../../sql/insert.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { scopesIn } from '../../../sql/scopes.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { replacesRows, writtenColumns } from '../../../sql/written.ts'
import { on } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { isSurrogate, isThere, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { isMoment } from '../values/kinds-of-value.ts'
import { givenIds } from './given-ids.ts'
import { type Asked, lostByMoving } from './moved-onto.ts'
import type { Replaced } from './replaced.ts'

/** One row with the new key of another one is put beside it: what either says is lost only where both are there. */
export function inTheWay(asking: Asking, journey: Journey): Replaced[] {
  const asked = journey.start.tables.flatMap((table) => askedOf(journey, table))
  return [...asked.flatMap((one) => lostByMoving(asking, journey, one)), ...givenIds(asking, journey)]
}

function askedOf(journey: Journey, table: MarkedTable): Asked[] {
  const { steps, lives } = journey
  const names = calledIn(lives, table.key)
  if (!isThere(journey, table) || names.some((name) => name !== table.key)) return []
  return steps.flatMap((step, at): Asked[] => {
    const { sql } = step.statement
    const within = copiesWithin(sql, names)
    const isMeant = within || (actionOf(sql) === 'UPDATE' && names.includes(targetOf(sql) ?? ''))
    const { keys, isSilent } = isMeant ? barsTo(journey, table, step) : NO_BARS
    if (!isSilent) return []
    const kept = within && replacesRows(sql) ? keptAsIs(table, sql) : null
    // A row that is replaced by itself stays where it is, as one does that is updated.
    const copies =
      within && !(kept && table.shape.primaryKey.some((it) => isSurrogate(table, keyOf(it)) && kept.has(keyOf(it))))
    const written = within ? null : writtenColumns(sql)
    return keys.flatMap((key): Asked[] => {
      const isWritten = kept
        ? isWrittenAnew(table, sql, key, kept)
        : within || key.some((column) => written?.has(column))
      if (!isWritten || key.some((it) => !isOrdinary(table, it))) return []
      const said = [...table.facts].flatMap(([column, { column: own, kind }]) => {
        const isTime = kind === 'date' || kind === 'time' || isMoment(own.default)
        const isOver = written?.has(column) || (kept !== null && !kept.has(column))
        return isSurrogate(table, column) || key.includes(column) || isTime || isOver ? [] : [column]
      })
      return said.length > 0 ? [{ table, step, at, copies, replaces: kept !== null, key, said }] : []
    })
  })
}

/** Whether it puts rows of the table into the table itself, out of a query in brackets or a WITH too. */
function copiesWithin(sql: string, names: readonly string[]): boolean {
  if (!names.includes(targetOf(sql) ?? '') || readCopy(sql) === null) return false
  const read = scopesIn(significant(sql)).filter(({ asked }) => asked === 'rows')
  return read.some(({ sources }) => sources.some(({ table }) => table !== null && names.includes(keyOf(table))))
}

/** The columns (keyOf case) into which a copy within the table puts what stands there. */
function keptAsIs(table: MarkedTable, sql: string): ReadonlySet<string> {
  const names = table.shape.columns.map(({ name }) => name)
  const isOwn = (column: string) => {
    const { result } = resultFor(sql, column, names) ?? {}
    const name = result && kindOf(result) === 'bare' ? withoutAlias(result).at(-1) : undefined
    return name !== undefined && same(unquote(name), column)
  }
  return new Set(names.filter(isOwn).map(keyOf))
}

/** Whether a copy writes its own values into the key in another way, as in small letters: which row is replaced nobody has said. */
function isWrittenAnew(table: MarkedTable, sql: string, key: readonly string[], kept: ReadonlySet<string>): boolean {
  const names = table.shape.columns.map(({ name }) => name)
  const isAnew = (column: string) => {
    const { result } = resultFor(sql, column, names) ?? {}
    const read = result && kindOf(result) === 'expression' ? namesOf(result).map((it) => it.column) : []
    return read.length > 0 && read.every((it) => it === column)
  }
  return key.some(isAnew) && key.every((column) => kept.has(column) || isAnew(column))
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
