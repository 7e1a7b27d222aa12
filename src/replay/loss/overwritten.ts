/** Columns in their own place that hold another column's values in every row: a swap in two steps, a shift, a document written anew. */

import { readTrigger } from '../../sql/create-trigger.ts'
import { keyOf } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { actionOf, targetOf, verbOf } from '../../sql/statement.ts'
import { significant, unquote } from '../../sql/tokens.ts'
import { writtenColumns } from '../../sql/written.ts'
import { on } from '../../sqlite/engine.ts'
import type { Asking } from './asking.ts'
import { plainText, type Value } from './contents.ts'
import { placesOf, tokensIn } from './found.ts'
import { isAssigned, isSurrogate, type Journey, plainRows } from './journey.ts'
import type { Marked, MarkedTable } from './marked-table.ts'
import { changes } from './other-values.ts'
import type { Question } from './pairs.ts'

export interface Overwritten {
  /** The column whose values stand there. */
  readonly from: string
  /** They stand in a document, without what was in the old one. */
  readonly document: boolean
}

/**
 * What wrote over all values of the column: another one of its row, that is there twice then, or that was to take its
 * values in turn. What is computed, as a slug of a title, can be computed again; numbers and moments are set back to others
 * on purpose; and what the base has added to the table is filled for the first time.
 */
export function overwrittenBy(
  asking: Asking,
  journey: Journey,
  { table, column, facts }: Question,
): Overwritten | null {
  const rows = table.rows.filter(({ own }) => own.has(column))
  const [row] = plainRows(table)
  const cell = row && cellOf(journey, row, column)
  if (!row?.own.has(column) || cell === undefined) return null
  const others = [...row.own].filter((other) => other !== column && !isSurrogate(table, other))
  const from = others.find((other) => holds(cell, row, other)) ?? memberOf(cell, row, column)
  if (from === undefined) return null
  // Who writes the other one too has meant its values to move on.
  const isTurned = isAssigned(journey, table, from)
  const document = facts.kind === 'json' && /^'\s*[[{]/.test(cell)
  const isCopy = cell === row.values.get(from) && !SET_BACK.has(facts.kind)
  if (!isTurned && ((!isCopy && !document) || isAddedLate(journey, table, column))) return null
  const isAsked = ({ values }: Marked) => !isTurned || values.get(from) !== 'NULL'
  const isLeft = (one: Marked) => holds(cellOf(journey, one, column) ?? 'NULL', one, column)
  if (rows.some((one) => isAsked(one) && isLeft(one)) || isKeptByTrigger(journey, table, column)) return null
  return asking.vanishes(changes(journey, column, rows.filter(isAsked))) === true ? { from, document } : null
}

/** A balance is set back to the first one, the time of change to that of the beginning. */
const SET_BACK: ReadonlySet<string> = new Set(['integer', 'real', 'date', 'time'])

/** What stands at the end in the place of a row's column. */
function cellOf({ index, lives, start }: Journey, row: Marked, column: string): Value | undefined {
  const life = lives.tables.get(row.table.key)
  const [table, name] = [keyOf(life?.now ?? ''), keyOf(life?.columns.get(column)?.now ?? '')]
  const at = start.end.get(table)?.columns.findIndex((it) => keyOf(it) === name) ?? -1
  return placesOf(index, row, column).find((place) => place.table === table)?.cells[at]
}

function holds(cell: Value, { values }: Marked, column: string): boolean {
  const marks = tokensIn(values.get(column) ?? '')
  return marks.length > 0 && marks.some((mark) => plainText(cell).includes(mark))
}

/** A column without marks, as one of a list is, whose value is one of the document's. */
function memberOf(cell: Value, { table, values }: Marked, column: string): string | undefined {
  const quoted = (key: string) => JSON.stringify(plainText(values.get(key) ?? 'NULL'))
  return [...table.facts.keys()].find(
    (key) => key !== column && values.get(key)?.startsWith("'") && cell.includes(quoted(key)),
  )
}

/** A trigger writes the column: it is a copy of others at any time. */
function isKeptByTrigger({ setting, start }: Journey, { key }: MarkedTable, column: string): boolean {
  const triggers = on(setting.engine, start.state, (connection) =>
    connection.rows(`SELECT sql FROM main.sqlite_master WHERE type = 'trigger'`),
  )
  const statements = triggers.flatMap(([sql]) => readTrigger(String(sql)).statements)
  return statements.some(
    (sql) => actionOf(sql) === 'UPDATE' && targetOf(sql) === key && writtenColumns(sql)?.has(column),
  )
}

/** Whether a file of the base has added the column to a table that was there. */
function isAddedLate({ base }: Journey, { key }: MarkedTable, column: string): boolean {
  return base.some(({ sql }) => statementsOf(sql).some((statement) => adds(statement, key, column)))
}

function adds(statement: string, table: string, column: string): boolean {
  if (verbOf(statement) !== 'ALTER TABLE' || targetOf(statement) !== table) return false
  const all = significant(statement)
  const at = all.findIndex(({ kind, text }) => kind === 'word' && /^ADD$/i.test(text))
  const names = all.slice(at + 1, at + 3).map((token) => keyOf(unquote(token)))
  return at > 0 && names.includes(column)
}
