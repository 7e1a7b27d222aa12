/** Rows that OR REPLACE deletes for another one: no statement names them, and what the other one does not say of them goes. */

import { kindOf } from '../../../sql/copy.ts'
import { insertShape, resultFor } from '../../../sql/insert.ts'
import { keyOf } from '../../../sql/names.ts'
import { targetOf } from '../../../sql/statement.ts'
import type { Token } from '../../../sql/tokens.ts'
import { writesOneForAll, writesOver } from '../../../sql/upsert.ts'
import { replacesRows, writtenColumns } from '../../../sql/written.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { tokensIn } from '../run/found.ts'
import { isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { type Step, watched } from '../run/play.ts'
import { type Contents, contentsOf, rowsBeyond, type Value } from '../values/contents.ts'
import { type Facts, isMoment } from '../values/kinds-of-value.ts'
import { isByChance, mergedBy } from './merged-into.ts'
import { changes } from './other-values.ts'
import { seedsOf } from './seeded.ts'
import { setForAll } from './set-for-all.ts'

/** Rows of one table that one statement replaced, and the columns whose values went with them. */
export interface Replaced {
  readonly table: MarkedTable
  readonly step: Step
  readonly columns: readonly string[]
  readonly rows: readonly Marked[]
  /** As spelt: the table whose values stand there, and which is gone. */
  readonly by?: string
  /** Its rows have nothing to do with those that they are written over: either table counts its own ids. */
  readonly byChance?: true
  /** They are the base's own, and the statement names them. */
  readonly seeded?: true
  /** The id that the statement writes out, and that SQLite may have given to a row of theirs. */
  readonly givenId?: string
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
  const seen = (connection: Connection) => {
    const contents = contentsOf(connection, setting.without)
    return { contents, tokens: tokensOf(journey, contents) }
  }
  let before = on(setting.engine, start.state, seen)
  watched(setting, start.state, (connection, done) => {
    const [step, table] = [steps[done - 1], tables[done - 1]]
    if (!table && !tables[done]) return
    const now = seen(connection)
    if (step && table) {
      const isGone = (mark: string) => before.tokens.has(mark) && !now.tokens.has(mark)
      const taken = takenBy(asking, journey, { step, table }, isGone)
      const put = () => putInto(journey, table, before.contents, now.contents)
      const given = taken.length > 0 ? taken : takenAsGiven(asking, journey, { step, table }, put)
      const set =
        given.length > 0 ? null : setForAll(asking, journey, { step, table, isOpen: (it) => isChosen(it, false) }, put)
      found.push(...given, ...(set ? [{ table, step, columns: set.columns, rows: [set.row] }] : []))
    }
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
  const names = table.shape.columns.map(({ name }) => name)
  const open = leftOut(table, sql)
  const by = mergedBy(journey, table, sql)
  const isLeftOut = (column: string) => open.includes(column)
  const lost = [...table.facts].flatMap(([column, facts]) => {
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
    // A number that is small bears no mark of ours: another one in its place shows whether it is kept.
    const unmarked = rows.length === 0 && isLeftOut(column) ? unmarkedIn(asking, journey, table, column) : rows
    return unmarked.length > 0 ? [{ column, rows: unmarked }] : []
  })
  if (lost.length === 0) return []
  const rows = [...new Set(lost.flatMap((it) => it.rows))]
  const columns = lost.map(({ column }) => column)
  const byChance = by !== null && isByChance(journey, table, by, sql) && columns.length === table.facts.size - 1
  return [{ table, step, columns, rows, ...(by === null ? {} : { by }), ...(byChance ? { byChance } : {}) }]
}

/** So many rows are asked about: each is a run. */
const MOST_UNMARKED = 8

/** A row of ours in which another value of the column makes no difference, though it bears no mark there. */
function unmarkedIn(asking: Asking, journey: Journey, table: MarkedTable, column: string): Marked[] {
  const open = table.rows.filter(({ own }) => own.size > 0 && !own.has(column)).slice(0, MOST_UNMARKED)
  const found = open.find((row) => {
    const other = changes(journey, column, [row])
    return other.length > 0 && asking.vanishes(other) === true
  })
  return found ? [found] : []
}

/** The columns (keyOf case) of which an OR REPLACE says nothing. */
function leftOut(table: MarkedTable, sql: string): string[] {
  const written = replacesRows(sql) ? writtenColumns(sql) : null
  const isLeftOut = ([column, facts]: readonly [string, Facts]) =>
    written !== null && !written.has(column) && !isSurrogate(table, column) && !isMoment(facts.column.default)
  return [...table.facts].filter(isLeftOut).map(([column]) => column)
}

/** The rows that the statement put in, as the table's columns (keyOf case). */
function putInto({ lives }: Journey, table: MarkedTable, before: Contents, after: Contents): Map<string, Value>[] {
  const held = calledIn(lives, table.key).flatMap((name) => after.get(name) ?? [])[0]
  const was = calledIn(lives, table.key).flatMap((name) => before.get(name) ?? [])[0]
  return rowsBeyond(held, was).map(
    (cells) => new Map(held?.columns.map((name, at) => [keyOf(name), cells[at] ?? 'NULL'])),
  )
}

/**
 * What it takes from a row that has the key which it gives to a new one: where that comes from other tables, by way of whatever
 * others, or is written out, production's rows may have it.
 */
function takenAsGiven(
  asking: Asking,
  journey: Journey,
  { step, table }: { readonly step: Step; readonly table: MarkedTable },
  put: () => readonly ReadonlyMap<string, Value>[],
): Replaced[] {
  const { sql } = step.statement
  const open = leftOut(table, sql)
  const [plain] = plainRows(table)
  const byProgram = isWrittenByProgram(journey, table, sql)
  const keys = table.shape.keys.filter(
    ({ partial, columns }) => !partial && columns.every((it) => byProgram(it) || isGiven(table, sql, it)),
  )
  if (!plain || open.length === 0 || keys.length === 0) return []
  const [given] = put()
  return keys
    .flatMap(({ columns }) => {
      const key = columns.map((name) => keyOf(name ?? ''))
      const values = key.map((column) => given?.get(column) ?? 'NULL')
      if (values.includes('NULL')) return []
      const there = table.rows.find((it) => key.every((column, at) => it.values.get(column) === values[at]))
      const row = there ?? plain
      const edits = there ? [] : key.map((column, at) => writing(row, column, values[at] ?? 'NULL'))
      const isLost = (column: string) => {
        const [other, its] = [row, plain].map((it) => changes(journey, column, [it]))
        if (!other?.length || !its?.length) return false
        return asking.alike(edits, [...other, ...edits]) === true && asking.vanishes(its) === false
      }
      const lost = open.filter(isLost)
      return lost.length > 0 ? [{ table, step, columns: lost, rows: [row] }] : []
    })
    .slice(0, 1)
}

/**
 * Of the columns of rows that are written out, whether they are given: where no file before has put rows into the table, a program
 * has, and may have one with that key.
 */
function isWrittenByProgram(journey: Journey, table: MarkedTable, sql: string): (column: string | null) => boolean {
  const written = insertShape(sql) === null ? null : writtenColumns(sql)
  const isOpen = written !== null && seedsOf(journey, table).length === 0
  return (column) => isOpen && column !== null && written.has(keyOf(column))
}

/** As another column holds it, or as a query finds it: what is computed may be so in order to meet no row. */
function isGiven({ shape }: MarkedTable, sql: string, column: string | null): boolean {
  const names = shape.columns.map(({ name }) => name)
  const { result } = (column !== null && resultFor(sql, column, names)) || {}
  return result !== undefined && (kindOf(result) === 'bare' || isQuery(result))
}

function isQuery([open, select]: readonly Token[]): boolean {
  return open?.text === '(' && /^SELECT$/i.test(select?.text ?? '')
}

/** Of a time and, by an upsert that says so, of what is so or not so, one value for all is meant. */
function isChosen({ kind, listed }: Facts, replaces: boolean): boolean {
  const isTruth = listed.length === 2 && listed.every((it) => it === '0' || it === '1')
  return kind !== 'date' && kind !== 'time' && (replaces || !isTruth)
}
