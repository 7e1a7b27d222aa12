/** Columns that an UPDATE wipes before a later statement of its file takes their values elsewhere: mostly the two have changed places. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { kindOf, readCopy } from '../../../sql/copy.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Index, indexOf, placesOf, tokensIn } from '../run/found.ts'
import { hasPlace, isForeign, isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { endOf, type Setting, type Step } from '../run/play.ts'
import { positionOf } from '../values/contents.ts'
import type { Narrowed } from './narrowed.ts'

/** A column that a statement gives a literal. */
interface Wiping {
  readonly table: MarkedTable
  /** In keyOf case. */
  readonly column: string
  readonly step: Step
  /** What reads it then. */
  readonly reader: Step
}

/**
 * Columns whose values are nowhere at the end, and stand in another column or table where the UPDATE that wipes them is left out.
 * A table that takes the rest of their rows, too, is a copy without them, which may be meant.
 * @param known columns of which it is known that they lose something
 */
export function wipedFirst(journey: Journey, known: readonly Narrowed[]): Narrowed[] {
  const isKnown = ({ table, column }: Wiping) => known.some((it) => it.table === table && it.column === column)
  const all = journey.start.tables.flatMap((table) => writtenIn(journey, table))
  const open = all.filter((one) => !isKnown(one) && isGone(journey, one))
  const ends = new Map(open.map(({ step }) => [step, endWithout(journey, step)]))
  return open.flatMap((one): Narrowed[] => {
    const { table, column, step, reader } = one
    const end = ends.get(step)
    const isLost = end && table.rows.some((row) => isTakenOver(journey, end, one, row))
    return isLost ? [{ table, column, pair: null, step, readAt: reader.statement.at }] : []
  })
}

/** The columns of production that are given a literal, and are read behind that. */
function writtenIn(journey: Journey, table: MarkedTable): Wiping[] {
  const names = calledIn(journey.lives, table.key)
  const columns = [...(journey.lives.tables.get(table.key)?.columns ?? [])]
  return journey.steps.flatMap((step, at) => {
    const { sql, verb } = step.statement
    if (verb !== 'UPDATE' || !names.includes(targetOf(sql) ?? '')) return []
    return assignmentsIn(sql).flatMap((given): Wiping[] => {
      const column = columns.find(([key, { now }]) => key === given.column || keyOf(now) === given.column)?.[0]
      if (column === undefined || kindOf(given.value) !== 'literal' || !hasPlace(journey, table, column)) return []
      const reader = journey.steps
        .slice(at + 1)
        .find((it) => it.path === step.path && reads(it.statement.sql, names, given.column))
      return reader ? [{ table, column, step, reader }] : []
    })
  })
}

/** A copy that names the column, or an UPDATE that writes another one by it. */
function reads(sql: string, tables: readonly string[], column: string): boolean {
  const names = namesIn(sql)
  if (!names.has(column) || !tables.some((name) => names.has(name))) return false
  if (actionOf(sql) !== 'UPDATE') return readCopy(sql) !== null
  return assignmentsIn(sql).some((it) => it.column !== column && namesIn(it.text).has(column))
}

/** No row's value of the column stands anywhere, or only where the UPDATE has left it. */
function isGone(journey: Journey, { table, column }: Wiping): boolean {
  const rows = rowsOf(table, column)
  return (
    rows.some((row) => isNowhere(journey.index, row, column)) &&
    rows.every((row) => elsewhere(journey, journey.index, row, column).length === 0)
  )
}

function rowsOf({ rows }: MarkedTable, column: string): Marked[] {
  return rows.filter(({ own }) => own.has(column))
}

/** Whether no part of the row's value stands anywhere. */
export function isNowhere(index: Index, { values }: Marked, column: string): boolean {
  return tokensIn(values.get(column) ?? '').every((token) => !index.has(token))
}

/** The tables (keyOf case) other than its own, or with its own where another column holds it, in which the row's value of the column stands. */
function elsewhere({ lives, start }: Journey, index: Index, row: Marked, column: string): string[] {
  const life = lives.tables.get(row.table.key)
  const own = keyOf(life?.now ?? row.table.key)
  const at = positionOf(start.end.get(own), life?.columns.get(column)?.now ?? column)
  const marks = tokensIn(row.values.get(column) ?? '')
  return marks.flatMap((mark) =>
    (index.get(mark) ?? []).flatMap(({ table, cells }) =>
      table !== own || cells.some((cell, place) => place !== at && tokensIn(cell).includes(mark)) ? [table] : [],
    ),
  )
}

/** Without the UPDATE the row's value stands elsewhere, where with it nothing of the row does but what tells whose it is. */
function isTakenOver(journey: Journey, end: Index, { table, column }: Wiping, row: Marked): boolean {
  if (!row.own.has(column) || !isNowhere(journey.index, row, column)) return false
  const own = keyOf(journey.lives.tables.get(table.key)?.now ?? table.key)
  const isKey = (key: string) =>
    isSurrogate(table, key) || isForeign(table, key) || table.shape.primaryKey.some((it) => keyOf(it) === key)
  const others = [...row.own].filter((key) => key !== column && !isKey(key))
  const hasOthers = [...table.facts.keys()].some((key) => key !== column && !isKey(key))
  const marks = others.flatMap((key) => tokensIn(row.values.get(key) ?? ''))
  const isCopied = (name: string) =>
    placesOf(journey.index, row, null).some(
      (place) => place.table === name && place.cells.some((cell) => tokensIn(cell).some((it) => marks.includes(it))),
    )
  // Where the rest of the row has no marks, nobody knows whether it was copied.
  const isOpen = (name: string) => (others.length > 0 || !hasOthers) && !isCopied(name)
  return elsewhere(journey, end, row, column).some((name) => name === own || isOpen(name))
}

/** The end where the statement is left out; null where SQLite refuses the rest. */
function endWithout({ setting, start, steps }: Journey, { path, statement: { sql } }: Step): Index | null {
  // What stands there twice cannot be told apart by its text.
  if (steps.filter((it) => it.path === path && it.statement.sql === sql).length !== 1) return null
  const scripts = setting.scripts.map((script) =>
    script.path === path ? { ...script, sql: script.sql.replace(sql, () => 'SELECT 1') } : script,
  )
  const shorter: Setting = { ...setting, scripts }
  const end = endOf(shorter, start.state)
  return end && indexOf(end)
}
