/** Columns that a trigger writes over, as the files fill other columns of rows that nobody has changed, or move rows that are no news. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { assignedIn } from '../../../sql/filled.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, namesIn, objectOf, targetOf, verbOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { on } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { triggersIn } from '../marks/triggers.ts'
import type { Asking } from '../run/asking.ts'
import { isCopy } from '../run/at-risk.ts'
import { cellOf } from '../run/end-cell.ts'
import { tokensIn } from '../run/found.ts'
import { hasPlace, isAssigned, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { removals } from '../run/last-seen.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { plainText } from '../values/contents.ts'
import type { Narrowed } from './narrowed.ts'
import { changes } from './other-values.ts'

interface Touch {
  readonly table: MarkedTable
  readonly column: string
  /** As it is spelt. */
  readonly trigger: string
  /** It sets it to the time at which the files run; else to what the new row has, or to one value. */
  readonly clock: boolean
}

/**
 * Where a statement changes what production holds, a new time of change is right: of new columns it is wrong, and of rows that
 * have only stood in another table.
 */
export function touchings(asking: Asking, journey: Journey): Narrowed[] {
  if (!journey.steps.some((step) => fillsNew(journey, step) || moves(journey, step))) return []
  const touches = touchesIn(journey).filter((one) => isOver(asking, journey, one))
  if (touches.length === 0) return []
  const removed = removals(journey)
  return touches.flatMap(({ table, column, trigger, clock }): Narrowed[] => {
    const [row] = plainRows(table)
    const step = row && removed({ ...row, own: new Set([column]) })?.step
    const isWrong =
      step &&
      ((clock && fillsNew(journey, step)) ||
        (moves(journey, step) && (clock || !isKeptInStep(journey, step, table, column))))
    return isWrong ? [{ table, column, pair: null, trigger, step }] : []
  })
}

/** A copy of rows of production into another table, with something of their own: not one new row for each. */
function moves({ start, lives, index }: Journey, { statement: { sql } }: Step): boolean {
  if (!isCopy(sql)) return false
  const read = namesIn(sql)
  const target = targetOf(sql) ?? ''
  return start.tables.some((table) => {
    const names = calledIn(lives, table.key)
    if (names.includes(target) || !names.some((name) => read.has(name))) return false
    const isLeft = lives.tables.get(table.key)?.goneAfter === null
    const isCopied = (row: Marked, column: string) =>
      !isSurrogate(table, column) &&
      tokensIn(row.values.get(column) ?? '').some((mark) =>
        index.get(mark)?.some((place) => !(isLeft && names.includes(place.table))),
      )
    return plainRows(table).some((row) => [...row.own].some((column) => isCopied(row, column)))
  })
}

/**
 * Whether the column holds what the rows say already: a trigger of a table that they come from writes it, too, or none stood
 * in the new table before them.
 */
function isKeptInStep(
  { setting, start, lives }: Journey,
  { statement: { sql } }: Step,
  table: MarkedTable,
  column: string,
): boolean {
  const read = namesIn(sql)
  const target = targetOf(sql) ?? ''
  if (![...lives.tables.keys()].some((key) => calledIn(lives, key).includes(target))) return true
  const writes = (text: string) =>
    readTrigger(text).statements.some((it) => targetOf(it) === table.key && (writtenColumns(it)?.has(column) ?? false))
  const triggers = on(setting.engine, start.state, triggersIn)
  return triggers.some((one) => one.table !== target && read.has(one.table) && writes(one.sql))
}

/** An UPDATE of columns that the files have added to a table of production. */
function fillsNew({ lives }: Journey, { statement: { sql } }: Step): boolean {
  if (actionOf(sql) !== 'UPDATE') return false
  const target = targetOf(sql) ?? ''
  const [, life] = [...lives.tables].find(([key]) => calledIn(lives, key).includes(target)) ?? []
  const own = [...(life?.columns ?? [])].flatMap(([key, { now }]) => [key, keyOf(now)])
  return life !== undefined && [...(writtenColumns(sql) ?? [])].every((column) => !own.includes(column))
}

/** What triggers set by the clock, or to a value that no old one has a say in: those that are there, and those that the files make. */
function touchesIn({ setting, start, steps, lives }: Journey): Touch[] {
  const there = on(setting.engine, start.state, triggersIn).map(({ sql }) => sql)
  const made = steps.flatMap(({ statement: { sql } }) => (verbOf(sql) === 'CREATE TRIGGER' ? [sql] : []))
  return [...there, ...made].flatMap((sql) =>
    readTrigger(sql).statements.flatMap((statement): Touch[] => {
      if (actionOf(statement) !== 'UPDATE') return []
      const target = targetOf(statement) ?? ''
      const table = start.tables.find(({ key }) => calledIn(lives, key).includes(target))
      return assignedIn(statement).flatMap(({ column: name, value }) => {
        const text = value.map((token) => token.text).join('')
        const column = [...(table?.facts.keys() ?? [])].find((key) => same(key, String(name)))
        if (!table || column === undefined || !(CLOCK.test(text) || GIVEN.test(text))) return []
        return [{ table, column, trigger: nameOf(sql), clock: CLOCK.test(text) }]
      })
    }),
  )
}

function nameOf(sql: string): string {
  const key = objectOf(sql)
  return (
    significant(sql)
      .map(unquote)
      .find((name) => keyOf(name) === key) ?? ''
  )
}

const CLOCK = /\bcurrent_(timestamp|date|time)\b|['"]now['"]|\b(unixepoch|datetime|date|time|julianday)\(\)/i

/** `new.agent`, `'web'`. */
const GIVEN = /^(new\.["`[]?\w+["`\]]?|'[^']*'|-?\d+(\.\d+)?)$/i

/** No statement writes the column, and it has lost its own value in every plain row. */
function isOver(asking: Asking, journey: Journey, { table, column }: Touch): boolean {
  if (!hasPlace(journey, table, column) || isAssigned(journey, table, column)) return false
  const rows = plainRows(table).filter(({ own }) => own.has(column))
  const isGone = rows.every((row) => {
    const cell = cellOf(journey, row, column)
    return cell !== undefined && !tokensIn(row.values.get(column) ?? '').some((mark) => plainText(cell).includes(mark))
  })
  return rows.length > 0 && isGone && asking.vanishes(changes(journey, column, rows)) === true
}
