/** Losses by name: what production calls it, and the statement that took the last of it away. */

import type { Loss } from '../../../model/loss.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf, verbOf } from '../../../sql/statement.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { saidOf, withoutInvented } from '../marks/common.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { deletesOf, goneStep, isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { oneOfEquals } from '../run/one-of-equals.ts'
import type { Step } from '../run/play.ts'
import { skippedBy } from '../run/skipping.ts'
import { about, columnStep, copyInto, copyOf } from '../run/standing.ts'
import type { LostValues } from './columns.ts'
import type { Crossed } from './crossed.ts'
import type { Exchanged } from './exchanged.ts'
import { narrowLoss, takenAfter, valueLosses } from './named-values.ts'
import type { Narrowed } from './narrowed.ts'
import { othersThan } from './others-than.ts'
import type { Replaced } from './replaced.ts'
import type { LostRows } from './rows.ts'
import { areSeeded } from './seeded.ts'
import type { Unbound } from './unbound.ts'

/** All that was found, each by the look that finds it. */
export interface Lost {
  readonly rows: readonly LostRows[]
  readonly columns: readonly LostValues[]
  readonly narrowed: readonly Narrowed[]
  readonly crossed: readonly Crossed[]
  readonly exchanged: readonly Exchanged[]
  readonly replaced: readonly Replaced[]
  readonly unbound: readonly Unbound[]
}

/** One finding for each thing that is lost: a table, the columns of one table at one statement, its rows. */
export function lossesOf(journey: Journey, found: Lost): Loss[] {
  const { rows, columns: values, narrowed, crossed, exchanged, replaced, unbound } = found
  const lostRows = rows.filter(({ taken }) => !taken).map((one) => rowLoss(journey, one))
  const tables = [...new Set(values.map(({ table }) => table))]
  const lostValues = tables.flatMap((table) =>
    valueLosses(
      journey,
      table,
      values.filter((it) => it.table === table),
    ),
  )
  const equal = narrowed.map((one) => narrowLoss(journey, one))
  const moved = [
    ...crossed.map((one) => crossedLoss(journey, one)),
    ...exchanged.map((one) => exchangedLoss(journey, one)),
    ...unbound.map((one) => unboundLoss(journey, one)),
  ]
  return [...lostRows, ...lostValues, ...equal, ...moved, ...replaced.map((one) => replacedLoss(journey, one))]
}

function rowLoss(journey: Journey, { table, rows, whole, kept, common, oneKept, unmet, removedBy }: LostRows): Loss {
  const dropped = droppedWith(journey, table, rows, removedBy)
  if (dropped) {
    const own = whole ? [] : [...new Set(rows.map(({ kind }) => kind.says))]
    return { ...about(journey, table, dropped), what: 'rows', columns: [], kinds: common === null ? own : [common] }
  }
  const gone = goneStep(journey, table)
  // What is rebuilt behind its DELETE has no rows to lose.
  const isEmptyThen = gone !== null && whole && isEmptied(journey, table, removedBy)
  const taken = isEmptyThen ? null : (gone ?? movedAt(journey, table, rows))
  const copy = copyOf(journey, taken, table)
  const deleted = removedBy ?? deletesOf(journey, table).at(-1) ?? null
  // Where no statement reads what it drops, the rows that seem to be left are those of its children.
  const isUnread = taken?.statement.verb === 'DROP TABLE' && !isRead(journey, taken, table)
  const what = taken
    ? isUnread || (whole && (common === null || oneKept) && !(copy && (kept || journey.start.end.has(table.key))))
      ? 'table'
      : 'rows'
    : isEmptied(journey, table, deleted)
      ? 'emptied'
      : 'deleted'
  // An invented id says nothing.
  const isTelling = kept?.kind.column !== null && !isSurrogate(table, kept?.kind.column ?? '')
  const others = kept && copy && isTelling ? [othersThan(table, kept)] : []
  const each = whole ? others : saidOf(table.rows, withoutInvented(table, rows))
  const kinds = isUnread ? [] : common === null || what === 'emptied' ? each : [common]
  const step = (what === 'table' ? (takerOf(journey, table, removedBy) ?? taken) : (copy ?? taken)) ?? deleted
  const skipped = copy && step === copy ? skippedBy(journey, copy) : null
  const isSeed = what === 'rows' && copy !== null && areSeeded(journey, table, rows, copy.statement.sql)
  const why = {
    ...(unmet ? { unmet } : {}),
    ...(skipped ? { skippedBy: skipped } : {}),
    ...(isSeed ? { seeded: true as const } : {}),
  }
  const isPassedOver =
    what === 'rows' && copy !== null && step === copy && !kinds.every((it) => it.startsWith('the same '))
  const equal = isPassedOver && !unmet && skipped?.trigger === undefined ? oneOfEquals(journey, copy, table) : null
  const said = { what, columns: [], kinds: equal === null ? kinds : [equal], ...why } as const
  const later = what === 'table' && whole ? takenAfter(journey, rows.find(isPlain), gone) : null
  return later && step
    ? { ...about(journey, table, later), ...said, wentAt: step.statement.at }
    : { ...about(journey, table, step), ...said }
}

/** Whether another of the new statements names the table. */
function isRead({ steps, lives }: Journey, dropped: Step, { key }: MarkedTable): boolean {
  const names = calledIn(lives, key)
  return steps.some((it) => it !== dropped && names.some((name) => namesIn(it.statement.sql).has(name)))
}

function isPlain({ kind }: Marked): boolean {
  return kind.is === 'plain'
}

/** The statement about a parent that took all rows along before their own table was dropped; null where none did. */
function takerOf({ lives }: Journey, { shape }: MarkedTable, step: Step | null): Step | null {
  const target = step && targetOf(step.statement.sql)
  const isParent = shape.foreignKeys.some(({ parent }) => calledIn(lives, keyOf(parent)).includes(target ?? ''))
  return isParent ? step : null
}

/** The DROP of the table that they had been moved to, out of one that is still there. */
function droppedWith(
  { leavings }: Journey,
  table: MarkedTable,
  rows: readonly Marked[],
  step: Step | null,
): Step | null {
  const own = leavings.filter((it) => it.table === table && !it.cameBack && !it.moved)
  const isPut = own.some(({ put }) => rows.some((row) => put.has(row)))
  return isPut && step?.statement.verb === 'DROP TABLE' ? step : null
}

/** The DELETE that took them, and others that were kept. */
function movedAt({ leavings }: Journey, table: MarkedTable, rows: readonly Marked[]): Step | null {
  const own = leavings.filter((it) => it.table === table && it.moved)
  return own.find((it) => rows.some((row) => it.rows.includes(row)))?.step ?? null
}

/** A DELETE aimed at the table has left no row of any kind, not even a plain one. */
function isEmptied({ start, lives }: Journey, { key }: MarkedTable, step: Step | null): boolean {
  const now = keyOf(lives.tables.get(key)?.now ?? key)
  if (!step || actionOf(step.statement.sql) !== 'DELETE') return false
  const target = targetOf(step.statement.sql)
  return (target === now || target === key) && start.end.get(now)?.rows.length === 0
}

/** Rows of these kinds, where the copy leaves them out. */
export function rowsLoss(journey: Journey, table: MarkedTable, kinds: readonly string[]): Loss {
  const dropped = goneStep(journey, table)
  return { ...about(journey, table, copyOf(journey, dropped, table) ?? dropped), what: 'rows', columns: [], kinds }
}

function crossedLoss(journey: Journey, { table, column, renamed, from, into }: Crossed): Loss {
  const name = (key: string) => table.facts.get(key)?.column.name ?? key
  const columns = [{ name: renamed ?? name(column), from: name(from), says: null, pair: null }]
  if (into !== undefined) {
    const home = { other: renamed ?? name(column), into: journey.start.end.get(into)?.name ?? into }
    return {
      ...about(journey, table, copyInto(journey, table, into, null)),
      what: 'crossed',
      columns,
      kinds: [],
      with: home,
    }
  }
  const dropped = goneStep(journey, table)
  return { ...about(journey, table, copyOf(journey, dropped, table) ?? dropped), what: 'crossed', columns, kinds: [] }
}

function exchangedLoss(journey: Journey, { table, pairs }: Exchanged): Loss {
  const nameOf = (key: string) => table.facts.get(key)?.column.name ?? key
  const gone = columnStep(journey, table, pairs[0]?.[0] ?? '')
  const step = gone && verbOf(gone.statement.sql) === 'ALTER TABLE' ? (copyOf(journey, gone, table) ?? gone) : gone
  const columns = pairs.map(([one, other]) => ({ name: nameOf(one), from: nameOf(other), says: null, pair: null }))
  return { ...about(journey, table, step), what: 'exchanged', columns, kinds: [] }
}

function unboundLoss(journey: Journey, { table, step, other }: Unbound): Loss {
  const { sql } = step.statement
  const written = actionOf(sql) === 'UPDATE' ? [...(writtenColumns(sql) ?? [])] : []
  const columns = written.map((name) => ({ name, says: null, pair: null }))
  return { ...about(journey, table, step), what: 'unbound', columns, kinds: [other] }
}

function replacedLoss(journey: Journey, { table, step, columns, rows, by, byChance, seeded, givenId }: Replaced): Loss {
  const lost = columns.map((key) => ({ name: table.facts.get(key)?.column.name ?? key, says: null, pair: null }))
  // Of the base's own rows it is any of them, and an id tells no row from others.
  const isAny = rows.some(
    ({ kind, own }) => kind.is === 'plain' || own.size === 0 || isSurrogate(table, kind.column ?? ''),
  )
  const kinds = isAny ? [] : saidOf(table.rows, rows)
  const home = by === undefined ? {} : { with: { other: by, into: table.name, ...(byChance ? { byChance } : {}) } }
  return {
    ...about(journey, table, step),
    what: 'replaced',
    columns: lost,
    kinds,
    ...home,
    ...(seeded ? { seeded } : {}),
    ...(givenId === undefined ? {} : { givenId }),
  }
}
