/** Rows that end as if they had never been there. */

import type { Unmet } from '../../../model/loss.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf, verbOf } from '../../../sql/statement.ts'
import { absentIn, commonTo } from '../marks/common.ts'
import { alikeIn, leastAlike } from '../marks/likeness.ts'
import type { Marked, MarkedTable, Playable } from '../marks/marked-table.ts'
import { areParts } from '../marks/parts.ts'
import { type Asking, removing } from '../run/asking.ts'
import { keyIn, keysOf, saysNothingOwn } from '../run/by-key.ts'
import { placesOf } from '../run/found.ts'
import { goneStep, isForeign, isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { type Removal, removals } from '../run/last-seen.ts'
import { type Leaving, standsIn } from '../run/leaving.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import type { Held } from '../values/contents.ts'
import { atHome, standsNowhere } from './at-home.ts'
import { deletedInCopies } from './deleted-in-copy.ts'
import { isOuter, isPassedOver } from './first-row.ts'
import { isOutdone } from './outdone.ts'
import { isListed, isRepetition } from './said-already.ts'
import { isSavedByOthers } from './saved-by-others.ts'
import { saysAsNone } from './says-as-none.ts'
import { lostAnyway, oneKeptOf, saysUnmet, unmetBy } from './told-apart.ts'

/** The rows of one table that are lost. */
export interface LostRows {
  readonly table: MarkedTable
  /** Any row, or all that were asked about. */
  readonly whole: boolean
  readonly rows: readonly Marked[]
  /** All of them, those too that need no mention. */
  readonly all: readonly Marked[]
  /** One that stands at the end, where all plain ones are lost; null where there is none. */
  readonly kept: Marked | null
  /** What all lost rows have in common, and no other row has; null where nothing is so. */
  readonly common: string | null
  /** It is that one of them is kept for several. */
  readonly oneKept: boolean
  /** The partner that they lack, where that is it. */
  readonly unmet?: Unmet
  /** By a foreign key's action: that has a finding of its own. */
  readonly taken: boolean
  /** The rows that went so, also those whose going shows in others. */
  readonly along: readonly Marked[]
  /** What removed the last of the first one; null where it cannot be told. */
  readonly removedBy: Step | null
}

export function rowLosses(asking: Asking, journey: Journey): LostRows[] {
  const { tables } = journey.start
  const missing = tables.flatMap((table) => asked(journey, table)).filter((row) => !deletedInCopies(journey).has(row))
  const vanished = [
    ...asking.vanishing(
      missing.filter((row) => !isOuter(row)),
      (row) => [removing(row)],
    ),
    ...missing.filter((row) => isOuter(row) && isPassedOver(asking, journey, row)),
  ].filter((row) => !isOutdone(asking, journey, row) && !saysAsNone(asking, journey, row))
  const removed = vanished.length > 0 ? removals(journey) : () => null
  const lost = new Map(vanished.flatMap((row) => [[row, removed(row)] as const]))
  return tables.flatMap((table) => {
    const rows = table.rows.filter((row) => lost.has(row) && !isDone(journey, table, row, lost.get(row)?.step ?? null))
    const own = rows.filter((row) => !isTakenAlong(journey, table, lost.get(row) ?? null))
    const [first = rows[0]] = own
    if (!first) return []
    const whole = isWhole(table, rows)
    if (whole && isThere(journey, table) && isSavedByOthers(asking, journey, table)) return []
    const found = table.rows.filter((row) => placesOf(journey.index, row, null).length > 0)
    // Of pairs of parents and words of a list none is found by marks: those stand that make a difference.
    const isUnmarked = found.length === 0 && table.rows.every(saysNothingOwn)
    const standing = isUnmarked ? table.rows.filter((row) => !lost.has(row) && row.kind.is !== 'first') : found
    const alike =
      alikeIn(table, own) ??
      commonTo(table, own, standing, tables) ??
      absentIn(table, own, atHome(journey, table, standing))
    const lacking = alike === null ? unmetBy(journey, own, standing) : null
    const common = lacking ? lostAnyway(asking, own, standing, lacking) : alike
    const unmet = common === null ? lacking : null
    const isPlainLost = own.some(({ kind }) => kind.is === 'plain')
    const one = isPlainLost && common === null && !unmet ? oneKeptOf(asking, table, own) : null
    return [
      {
        table,
        whole,
        kept: whole ? keptOf(journey, table) : null,
        rows: leastAlike(plainFirst(table, own)),
        all: rows,
        common: common ?? (unmet ? saysUnmet(table, unmet) : one),
        oneKept: one !== null,
        ...(unmet ? { unmet } : {}),
        taken: own.length === 0,
        along: missing.filter((row) => row.table === table && isTakenAlong(journey, table, removed(row))),
        removedBy: lost.get(first)?.step ?? null,
      },
    ]
  })
}

/** A single mark could be an id that rows of another table refer to. */
function keptOf({ start }: Journey, { rows }: MarkedTable): Marked | null {
  const ends = [...start.end.values()]
  return rows.find((row) => row.kind.is === 'value' && row.own.size > 0 && standsIn(ends, row)) ?? null
}

/**
 * By a foreign key's action, which has a finding of its own where the file leaves a table of that name: the statement is aimed at another table
 * which it refers to, or drops its own while a copy refers to that. A DROP that takes what stands in another table does so by such an action,
 * whether the old table had that key or only the new one has it.
 */
function isTakenAlong(journey: Journey, table: MarkedTable, removal: Removal | null): boolean {
  const { lives } = journey
  const { shape, key } = table
  const target = removal && targetOf(removal.step.statement.sql)
  const gone = goneStep(journey, table)
  const isNowhere = !journey.start.end.has(key) && gone !== removal?.step && gone?.path === removal?.step.path
  if (!target || isNowhere) return false
  const isDrop = verbOf(removal.step.statement.sql) === 'DROP TABLE'
  const isOther = (name: string) => !calledIn(lives, key).includes(name) && name !== target
  if (isDrop && [...removal.stood].some(isOther)) return true
  return shape.foreignKeys.some(
    ({ parent }) => keyOf(parent) !== key && calledIn(lives, keyOf(parent)).includes(target),
  )
}

/** What a DELETE does to single rows is its author's affair, unless others of them are kept elsewhere. */
function asked(journey: Journey, table: MarkedTable): Marked[] {
  const missing = table.rows.filter((row) => isMissing(journey, row))
  const plain = plainRows(table)
  const isThereStill = isThere(journey, table)
  const left = journey.leavings.filter((it) => it.table === table)
  const among = (leavings: readonly Leaving[], row: Marked) => leavings.some(({ rows }) => rows.includes(row))
  const [moved, deleted] = [left.filter((it) => it.moved), left.filter((it) => !it.moved)]
  if (plain.every((row) => missing.includes(row))) {
    const some = deleted.filter(({ emptied }) => !emptied)
    return isThereStill ? [...plain] : missing.filter((row) => !among(some, row))
  }
  const isPut = (row: Marked) => left.some((it) => it.put.has(row) && !it.cameBack)
  return missing.filter((row) => (isThereStill ? among(moved, row) || isPut(row) : !among(deleted, row)))
}

/** Whether a row that was put elsewhere went from there as its author wanted: by a DELETE, or with a list that the DELETE before it reads. */
function isDone({ leavings }: Journey, table: MarkedTable, row: Marked, step: Step | null): boolean {
  const leaving = leavings.find((it) => it.table === table && it.put.has(row))
  const home = leaving?.put.get(row)
  if (leaving === undefined || home === undefined || step === null) return false
  const { sql, verb } = step.statement
  if (actionOf(sql) === 'DELETE') return step !== leaving.step && targetOf(sql) === home
  const isList = leaving.step.path === step.path && namesIn(leaving.step.statement.sql).has(home)
  return !leaving.moved && (verb !== 'DROP TABLE' || isList)
}

/** Nothing that only this row had stands at the end. */
function isMissing(journey: Journey, row: Marked): boolean {
  const { start } = journey
  if (row.kind.is === 'met' && standsAtHome(journey, row)) return false
  if (isRepetition(journey, row)) return false
  const stands = isByKey(row) ? standsByKey(journey, row) : null
  // Without a key others may say the same.
  if (stands === false || (stands && row.table.shape.primaryKey.length > 0)) return !stands
  if (saysOnlyUntruths(row)) return false
  if (isOuter(row)) return !standsSomewhere(start, row)
  if (row.kind.is === 'value' && saysNothingOwn(row) && standsWhole([...start.end.values()], row)) return false
  if (saysNothingOwn(row) && isListed(journey, row)) return false
  return standsNowhere(journey, row) && (row.kind.is === 'plain' || hasPayload(row))
}

/** Whether its key is all that tells it from others: a key of others that says nothing else, or that nothing is so, is none by itself. */
function isByKey(row: Marked): boolean {
  const { table, kind } = row
  const isOwnKey = table.shape.primaryKey.some((key) => !isForeign(table, keyOf(key)))
  return saysNothingOwn(row) && (isOwnKey || (!saysOnlyUntruths(row) && (kind.is === 'plain' || hasPayload(row))))
}

/** Null where nothing has taken the place of its table, or where that has other keys. */
function standsByKey({ start, lives }: Journey, row: Marked): boolean | null {
  return keysOf(start.end, lives, row.table)?.has(keyIn(row)) ?? null
}

/**
 * What it says stands together where other rows of its table do, or in another part of the same table: then the copy has passed
 * over what is there already.
 */
function standsAtHome({ index, start }: Journey, row: Marked): boolean {
  const homes = new Set(plainRows(row.table).flatMap((one) => placesOf(index, one, null).map(({ table }) => table)))
  const own = [...start.end].filter(([key, { name }]) => homes.has(key) || areParts(name, row.table.name))
  return standsWhole(
    own.map(([, held]) => held),
    row,
  )
}

/** What it says stands together in a row at the end. */
function standsWhole(tables: readonly Held[], { table, values }: Marked): boolean {
  const said = [...values].filter(([key, value]) => value !== 'NULL' && !isSurrogate(table, key))
  return tables.some(({ rows }) => rows.some((cells) => said.every(([, value]) => cells.includes(value))))
}

/** Most of what it says stands together in a row at the end: its id may be another one there. */
function standsSomewhere({ end }: Playable, { values, table, own: marks }: Marked): boolean {
  const own = [...values].filter(([key, value]) => value !== 'NULL' && (marks.size === 0 || marks.has(key)))
  const told = own.filter(([key]) => !isSurrogate(table, key))
  const said = (told.length > 0 ? told : own).map(([, value]) => value)
  const enough = Math.min(said.length, 2)
  return [...end.values()].some(({ rows }) =>
    rows.some((cells) => said.filter((value) => cells.includes(value)).length >= enough),
  )
}

/** A row of NULLs and of what is not so says nothing, nor does one of keys, unless one NULL is all that makes it another row. */
export function hasPayload({ table, values, kind }: Marked): boolean {
  const keys = new Set(table.shape.foreignKeys.flatMap(({ from }) => from.map(keyOf)))
  const isSaid = (key: string, value: string) => value !== 'NULL' && (value === '1' || !isTruth(table, key))
  const said = [...values].filter(([key, value]) => isSaid(key, value) && !isSurrogate(table, key))
  return (
    said.some(([key]) => !keys.has(key)) ||
    (kind.column !== null && (keys.has(kind.column) || kind.is === 'null') && said.length > 0)
  )
}

/** Keys, and truths that are not so: where the others of them are kept, their absence says the same. */
function saysOnlyUntruths({ table, values }: Marked): boolean {
  const others = [...values.keys()].filter((key) => !isSurrogate(table, key) && !isForeign(table, key))
  return others.length > 0 && others.every((key) => isTruth(table, key) && values.get(key) !== '1')
}

function isTruth({ facts }: MarkedTable, key: string): boolean {
  const listed = facts.get(key)?.listed ?? []
  return listed.length === 2 && listed.every((value) => value === '0' || value === '1')
}

function isWhole(table: MarkedTable, lost: readonly Marked[]): boolean {
  const plain = plainRows(table)
  return lost.length === table.rows.length || (plain.length > 0 && plain.every((row) => lost.includes(row)))
}

/** Where any row is lost the other kinds need no mention. */
function plainFirst(table: MarkedTable, rows: readonly Marked[]): readonly Marked[] {
  const plain = plainRows(table)
  return plain.length > 0 && plain.every((row) => rows.includes(row)) ? plain : rows
}
