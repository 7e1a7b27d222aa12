/** Columns in their own place that hold another column's values in every row: a swap in two steps, a shift, a document written anew. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { jsonReadings } from '../../../sql/json-readings.ts'
import { keyOf } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, namesIn, outerWord, targetOf, verbAt, verbOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { on } from '../../../sqlite/engine.ts'
import type { Column } from '../../../sqlite/table-shape.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { triggersIn } from '../marks/triggers.ts'
import { type Asking, writing } from '../run/asking.ts'
import { cellOf } from '../run/end-cell.ts'
import { tokensIn } from '../run/found.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import { textInBytes } from '../values/bytes.ts'
import { plainText, type Value } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import { type Question, rowsBut } from './alike.ts'
import { madeOverBy } from './made-over.ts'
import { changes, otherValue } from './other-values.ts'

export interface Overwritten {
  /** The column whose values stand there. */
  readonly from: string
  /** They stand in a document, without what was in the old one. */
  readonly document: boolean
  /** Rows in which the other column has nothing to write keep theirs. */
  readonly partly: boolean
  /** What stands there is made of it, and is not it. */
  readonly isMade?: true
  /** The condition under which it is written there. */
  readonly where?: string
  /** What stands there is a whole number, and the column takes fractions. */
  readonly isWhole?: true
}

/**
 * What wrote over the values of the column: another one of its row, that was to take its values in turn, or that is there
 * twice in every row then. What is computed, as a slug of a title, can be computed again, unless the column may be empty: then it
 * is written where somebody has something to write. Numbers and moments are set back to others on purpose; and what the base
 * has added to the table is filled for the first time.
 */
export function overwrittenBy(asking: Asking, journey: Journey, question: Question): Overwritten | null {
  const { table, column, facts } = question
  const rows = table.rows.filter(({ own }) => own.has(column))
  const isLeft = (row: Marked) => holds(cellOf(journey, row, column) ?? 'NULL', row, column)
  const gone = rows.filter((row) => cellOf(journey, row, column) !== undefined && !isLeft(row))
  const row = gone.find(({ kind }) => kind.is === 'plain') ?? gone[0]
  const stored = row && cellOf(journey, row, column)
  if (!row || stored === undefined) return null
  // A CAST to BLOB changes how a text is stored, and not what it says.
  const cell = textInBytes(stored)
  const others = [...row.own].filter((other) => other !== column && !isSurrogate(table, other))
  const isLate = isAddedLate(journey, table, column) && !hasReadKeys(journey, table, column)
  const made = isLate || rows.some(isLeft) ? null : madeOverBy(journey, question, row, cell)
  const from =
    others.find((other) => holds(cell, row, other)) ??
    memberOf(cell, row, column) ??
    numberIn(asking, journey, row, cell) ??
    made
  if (from === null) return null
  const document = (facts.kind === 'json' || saysDocument(facts.column)) && /^'\s*[[{]/.test(cell)
  const isTurn = isTurned(journey, row, column, from)
  const isCopy = isCopyOf(journey, row, cell, from) && !SET_BACK.has(facts.kind)
  // What is unusual in the other column alone keeps the row as it is: there is nothing to write over it with.
  const isKept = (one: Marked) => isLeft(one) && one.kind.column !== from && one.values.get(from) !== 'NULL'
  const isOver = (isCopy || document) && !rows.some(isKept) && !isLate
  const isMade = !isTurn && !isOver && from === made
  if (!isTurn && !isOver && !isMade) return null
  // Where a trigger keeps the one as the other, both are the same in production.
  const isKeptSo = [column, from].some((it) => isKeptByTrigger(journey, table, it))
  if (isKeptSo || asking.vanishes(changes(journey, column, gone)) !== true) return null
  return { from, document, partly: rows.some(isLeft), ...(isMade ? { isMade } : {}) }
}

/**
 * It holds what the other column held, or all of it with the same put around it in both: what is made of a column in two places
 * was to be made of each. What is made in the one alone, or without all of the value, can be computed again.
 */
function isCopyOf(journey: Journey, row: Marked, cell: Value, from: string): boolean {
  const before = row.values.get(from) ?? 'NULL'
  return cell === before || (cell === cellOf(journey, row, from) && plainText(cell).includes(plainText(before)))
}

const DOCUMENT =
  /(^|_)(meta(data)?|settings|prefs|preferences|options|config(uration)?|data|attributes|attrs|props|properties|extras?|payload|details|context|params|json)$/i

/** Where no file reads it as one yet. */
function saysDocument({ name, kind, default: written }: Column): boolean {
  return kind === 'json' || /^'\s*[[{]/.test(written ?? '') || (kind === 'text' && DOCUMENT.test(name))
}

/** The other column gets a third one's values, or was to get those that are gone: `SET a = b` and then `SET b = a`. */
function isTurned(journey: Journey, row: Marked, column: string, from: string): boolean {
  const cell = cellOf(journey, row, from) ?? 'NULL'
  const isThird = (key: string) =>
    key !== from && key !== column && !isSurrogate(row.table, key) && holds(cell, row, key)
  if ([...row.own].some(isThird) && !holds(cell, row, from)) return true
  const [own, other] = [column, from].map((key) => namesOf(journey, row.table, key))
  return journey.steps.some(({ statement: { sql } }) => {
    const set = actionOf(sql) === 'UPDATE' ? sql.slice(0, whereOf(sql)) : ''
    const written = set === '' ? null : writtenColumns(sql)
    if (!other?.some((it) => written?.has(it)) || own?.some((it) => written?.has(it))) return false
    const read = namesIn(set)
    return own?.some((it) => read.has(it)) ?? false
  })
}

/** What the column is called, and at the end. */
function namesOf({ lives }: Journey, { key }: MarkedTable, column: string): string[] {
  return [column, keyOf(lives.tables.get(key)?.columns.get(column)?.now ?? column)]
}

function whereOf(sql: string): number {
  const all = significant(sql)
  return all[outerWord(all, Math.max(0, verbAt(all)), /^WHERE$/i)]?.start ?? sql.length
}

/** A balance is set back to the first one, the time of change to that of the beginning. */
const SET_BACK: ReadonlySet<string> = new Set(['integer', 'real', 'date', 'time'])

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

/** A column of numbers in the document, or by which it is told: a truth has no mark, and of a number it may say only whether it is beyond a bound. */
function numberIn(asking: Asking, journey: Journey, row: Marked, cell: Value): string | undefined {
  if (!/^'\s*\{/.test(cell)) return undefined
  const isOther = (one: Value) => /^'\s*\{/.test(one) && one !== cell
  const isChanged = (key: string, other: Value) => {
    const end = asking.end([writing(row, key, other)])
    return (
      rowsBut(asking.base, end).some((cells) => cells.includes(cell)) && rowsBut(end, asking.base).flat().some(isOther)
    )
  }
  return [...row.table.facts].find(([key, facts]) =>
    othersOf(journey, row, key, facts).some((other) => isChanged(key, other)),
  )?.[0]
}

/** Another number of the list, or some on both sides of what the files compare the column with. */
function othersOf(journey: Journey, row: Marked, key: string, { kind, compared }: Facts): readonly Value[] {
  if (!/^-?\d/.test(row.values.get(key) ?? '')) return []
  if (kind === 'listed') return [otherValue(journey, row, key) ?? []].flat()
  if (kind !== 'integer' && kind !== 'real') return []
  return (compared?.bounds ?? []).slice(0, MOST_BOUNDS).flatMap((bound) => [String(bound - 1), String(bound)])
}

/** So many bounds of one column are tried, each with two runs. */
const MOST_BOUNDS = 2

/** A trigger writes the column: it is a copy of others at any time. */
export function isKeptByTrigger({ setting, start }: Journey, { key }: MarkedTable, column: string): boolean {
  const statements = on(setting.engine, start.state, triggersIn).flatMap(({ sql }) => readTrigger(sql).statements)
  return statements.some(
    (sql) => actionOf(sql) === 'UPDATE' && targetOf(sql) === key && writtenColumns(sql)?.has(column),
  )
}

/** Whether a file of the base has added the column to a table that was there. */
export function isAddedLate({ base }: Journey, { key }: MarkedTable, column: string): boolean {
  return base.some(({ sql }) => statementsOf(sql).some((statement) => adds(statement, key, column)))
}

/** The base reads keys out of its documents: they have been filled. */
function hasReadKeys({ base }: Journey, { key }: MarkedTable, column: string): boolean {
  const readings = base.flatMap(({ sql }) => jsonReadings(sql))
  return readings.some((it) => it.column === column && it.tables.has(key) && it.path.length > 0)
}

function adds(statement: string, table: string, column: string): boolean {
  if (verbOf(statement) !== 'ALTER TABLE' || targetOf(statement) !== table) return false
  const all = significant(statement)
  const at = all.findIndex(({ kind, text }) => kind === 'word' && /^ADD$/i.test(text))
  const names = all.slice(at + 1, at + 3).map((token) => keyOf(unquote(token)))
  return at > 0 && names.includes(column)
}
