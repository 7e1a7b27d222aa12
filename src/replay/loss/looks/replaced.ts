/** Rows that OR REPLACE deletes for another one: no statement names them, and what the other one does not say of them goes. */

import { keyOf } from '../../../sql/names.ts'
import { namesIn, targetOf } from '../../../sql/statement.ts'
import { writesOneForAll, writesOver } from '../../../sql/upsert.ts'
import { replacesRows, writtenColumns } from '../../../sql/written.ts'
import { on } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { tokensIn } from '../run/found.ts'
import { isSurrogate, isThere, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { type Step, watched } from '../run/play.ts'
import { type Contents, contentsOf } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { changes } from './other-values.ts'

/** Rows of one table that one statement replaced, and the columns whose values went with them. */
export interface Replaced {
  readonly table: MarkedTable
  readonly step: Step
  readonly columns: readonly string[]
  readonly rows: readonly Marked[]
  /** As spelt: the table whose values stand there, and which is gone. */
  readonly by?: string
}

/**
 * What each OR REPLACE takes from tables that are still there: in columns that it does not write itself, or into which it writes
 * one value for all rows of another table, as an upsert can too, or the values of a table that goes into this one.
 */
export function replacements(asking: Asking, journey: Journey): Replaced[] {
  const { setting, start, steps } = journey
  const isAsked = (sql: string) => replacesRows(sql) || /\bdo\s+update\b/i.test(sql)
  const tables = steps.map((step) => isAsked(step.statement.sql) && replacedTable(journey, step))
  if (!tables.some(Boolean)) return []
  const found: Replaced[] = []
  let before = on(setting.engine, start.state, (connection) =>
    tokensOf(journey, contentsOf(connection, setting.without)),
  )
  watched(setting, start.state, (connection, done) => {
    const [step, table] = [steps[done - 1], tables[done - 1]]
    if (!table && !tables[done]) return
    const now = tokensOf(journey, contentsOf(connection, setting.without))
    if (step && table)
      found.push(...takenBy(asking, journey, { step, table }, (mark) => before.has(mark) && !now.has(mark)))
    before = now
  })
  return found
}

function replacedTable(journey: Journey, { statement: { sql } }: Step): MarkedTable | null {
  const target = targetOf(sql)
  const named = ({ key }: MarkedTable) => calledIn(journey.lives, key).includes(target ?? '')
  return journey.start.tables.find((table) => isThere(journey, table) && named(table)) ?? null
}

/** Without ids that SQLite gives out: the next one is a number as marks are. */
function tokensOf({ start, lives }: Journey, contents: Contents): Set<string> {
  const isId = (key: string, column: string) =>
    start.tables.some((table) => calledIn(lives, table.key).includes(key) && isSurrogate(table, keyOf(column)))
  const tokens = [...contents].flatMap(([key, { columns, rows }]) => {
    const id = columns.findIndex((column) => isId(key, column))
    return rows.flatMap((cells) => cells.flatMap((cell, at) => (at === id ? [] : tokensIn(cell))))
  })
  return new Set(tokens)
}

function takenBy(
  asking: Asking,
  journey: Journey,
  { step, table }: { readonly step: Step; readonly table: MarkedTable },
  isGone: (mark: string) => boolean,
): Replaced[] {
  const { sql } = step.statement
  const written = writtenColumns(sql)
  const names = table.shape.columns.map(({ name }) => name)
  const by = mergedBy(journey, table, sql)
  const isLeftOut = (column: string) => replacesRows(sql) && written !== null && !written.has(column)
  const lost = [...table.facts].flatMap(([column, facts]) => {
    // The time at which a row was written is new with the row.
    if (isSurrogate(table, column) || isMoment(facts.column.default)) return []
    const isSame =
      !isLeftOut(column) && (writesOneForAll(sql, column, names) || (by !== null && writesOver(sql, column)))
    if ((!isLeftOut(column) && !isSame) || (isSame && !isChosen(facts, replacesRows(sql)))) return []
    const gone = ({ own, values }: Marked) =>
      own.has(column) ? tokensIn(values.get(column) ?? '').every(isGone) : isSame && facts.kind === 'listed'
    // What the base's own rows leave open, production may have filled.
    const isOpen = ({ own, values }: Marked) => own.size === 0 && values.get(column) === 'NULL' && isLeftOut(column)
    const rows = table.rows.filter(
      (row) => (gone(row) || isOpen(row)) && asking.vanishes(changes(journey, column, [row])) === true,
    )
    return rows.length > 0 ? [{ column, rows }] : []
  })
  if (lost.length === 0) return []
  const rows = [...new Set(lost.flatMap((it) => it.rows))]
  return [{ table, step, columns: lost.map(({ column }) => column), rows, ...(by === null ? {} : { by }) }]
}

/** The table of production whose rows the statement puts in, and that is gone at the end; what is called new is to take the place of what is there. */
function mergedBy({ lives, start }: Journey, table: MarkedTable, sql: string): string | null {
  const read = namesIn(sql)
  const gone = [...lives.tables].filter(
    ([key, { goneAfter }]) => goneAfter !== null && key !== table.key && !start.end.has(key),
  )
  const named = gone.filter(([key, { now }]) => !IS_NEWER.test(now) && calledIn(lives, key).some((it) => read.has(it)))
  return named[0]?.[1].now ?? null
}

const IS_NEWER = /(^|_)(new|next|imports?|imported|stage|staging|staged|incoming|updates?|updated|te?mp)(_|$)/i

/** Of a time and, by an upsert that says so, of what is so or not so, one value for all is meant. */
function isChosen({ kind, listed }: Facts, replaces: boolean): boolean {
  const isTruth = listed.length === 2 && listed.every((it) => it === '0' || it === '1')
  return kind !== 'date' && kind !== 'time' && (replaces || !isTruth)
}

/** A DEFAULT that is the time. */
export function isMoment(written: string | null): boolean {
  return written !== null && /current_|now|unixepoch|date|time/i.test(written)
}
