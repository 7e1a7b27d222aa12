/** Puts one row into a table, with the values that SQLite accepts, and reads it back. */

import { gather, keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, Refused, refusal as refusedBy } from '../sqlite/engine.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { accepted } from './ask-check.ts'
import { knownRefusal, rememberRefusal } from './known-refusals.ts'
import { NULL } from './literals.ts'
import { madeWay } from './make-way.ts'
import { objectionTo } from './objections.ts'
import { plainValue } from './plain-values.ts'
import { type Objection, type Slot, search, type Values } from './search.ts'
import { type RowWish, slotsOf } from './slots.ts'
import { nextSerial, type Row, refusal, selectLiterals, type World } from './world.ts'

/** How often one row is tried. */
const MOST_TRIES = 400

/** The same behind each change of the rows that are in its way. */
const FEW_TRIES = 10

export type Placed = { readonly row: Row; readonly values: Values } | { readonly reason: string }

/** Adds one row to the table; the wish says how it differs from a plain one. Nothing is left behind when it fails. */
export function place(world: World, shape: Shape, wish: Partial<RowWish> = {}, tries = MOST_TRIES): Placed {
  const serial = nextSerial(world, shape)
  const slots = slotsOf(world, shape, { turn: 0, fixed: new Map(), promised: () => [], serial, ...wish })
  const parentless = shape.foreignKeys.find((key) => slots.some((slot) => slot.first === undefined && holds(slot, key)))
  if (parentless !== undefined)
    return { reason: `it must refer to a row of ${parentless.parent}, which has none that fits` }
  const rows: Row[] = []
  const last: { values: Values; message: string } = { values: new Map(), message: '' }
  const insert = (values: Values): Objection | null => {
    const tried = attempt(world, shape, values)
    if ('message' in tried) {
      Object.assign(last, { values, message: tried.message })
      return tried
    }
    rows.push(tried)
    return null
  }
  const habits = world.habits.get(shape)
  const start = slots.map((slot) => (slot.columns.length === 1 ? (habits?.get(slot.columns[0] ?? '') ?? 0) : 0))
  let found = search(slots, insert, tries, start)
  if ('refused' in found && shape.triggers.length > 0) {
    madeWay(world, shape, last.message, slots, () => {
      found = search(slots, insert, FEW_TRIES, start)
      return !('refused' in found)
    })
  }
  const [row] = rows
  if ('refused' in found) {
    // What is refused of an awkward row is mostly the awkward value itself.
    const asked = tries < MOST_TRIES ? null : askedFor(world, shape, last, MOST_ASKED)
    if (asked !== null) gather(world.ours, keyOf(shape.name), asked.row)
    return asked ?? { reason: inWords(found.refused, world, shape) }
  }
  if (row === undefined) return { reason: '' }
  // Where no plain row was put in before, the first one that is taken teaches what the others have to hold.
  if (wish.fixed === undefined || habits === undefined) world.habits.set(shape, habitsOf(slots, found.positions, shape))
  gather(world.ours, keyOf(shape.name), row)
  return { row, values: found.accepted }
}

/** One row of plain values, whatever constraints are on; nothing where SQLite refuses it. */
export function placePlain(world: World, shape: Shape): void {
  const serial = nextSerial(world, shape)
  attempt(world, shape, new Map(shape.columns.map((column) => [column.name, plainValue(column, serial)])))
}

/** So many rows are tried that answer one CHECK after the other. */
const MOST_ASKED = 12

/** A row with values that SQLite itself gives for the CHECK that refused the last one, or the next CHECK then. */
function askedFor(
  world: World,
  shape: Shape,
  { values, message }: { readonly values: Values; readonly message: string },
  budget: number,
): { readonly row: Row; readonly values: Values } | null {
  const label = /^CHECK constraint failed: (.*)$/s.exec(message)?.[1]
  if (label === undefined) return null
  let left = budget
  for (const proposal of accepted(world, shape, values, label)) {
    if (left <= 0) return null
    left -= 1
    const tried = attempt(world, shape, proposal)
    if (!('message' in tried)) return { row: tried, values: proposal }
    const isNext = tried.message !== message && left > 0
    const further = isNext ? askedFor(world, shape, { values: proposal, message: tried.message }, left >> 1) : null
    if (further !== null) return further
  }
  return null
}

function holds(slot: Slot, key: ForeignKey): boolean {
  return key.from.some((name) => slot.columns.some((column) => keyOf(column) === keyOf(name)))
}

/** Foreign keys have no habits: each row has its own parent. */
function habitsOf(slots: readonly Slot[], positions: readonly number[], shape: Shape): Map<string, number> {
  const own = slots.flatMap((slot, index) => {
    const [column = ''] = slot.columns
    return shape.foreignKeys.some((key) => holds(slot, key)) ? [] : [[column, positions[index] ?? 0] as const]
  })
  return new Map(own)
}

/** SQLite's message, and a plainer one for a foreign key that leads nowhere. */
function inWords(message: string, world: World, shape: Shape): string {
  const missing = shape.foreignKeys.find((key) => message === `no such table: main.${key.parent}`)
  if (missing === undefined || world.catalog.ordinary.has(keyOf(missing.parent))) return message
  return `its foreign key refers to the table ${missing.parent}, which does not exist`
}

const SAVEPOINT = 'rehearsal_row'

function attempt(world: World, shape: Shape, values: Values): Row | Objection {
  // A trigger may refuse the row for what is in any table.
  if (shape.triggers.length > 0) {
    const tried = world.making.write(shape, () => asked(world, shape, values))
    return 'left' in tried ? { message: tried.left, columns: null } : tried
  }
  const known = world.remembered.refusals(shape)
  const refused = knownRefusal(known, values)
  if (refused !== null) return refused
  const tried = asked(world, shape, values)
  if ('message' in tried) rememberRefusal(known, shape, values, tried)
  return tried
}

function asked(world: World, shape: Shape, values: Values): Row | Objection {
  const { connection } = world
  // RAISE(FAIL) leaves behind what the statement had done so far; only a savepoint takes that back.
  const guarded = shape.triggers.length > 0
  if (guarded) connection.run(`SAVEPOINT ${SAVEPOINT}`)
  try {
    insert(world, shape, insertion(shape, values))
    // RAISE(IGNORE) drops the row without a word.
    const ignored = guarded && connection.rows('SELECT changes()')[0]?.[0] === 0
    const row = ignored ? null : readBack(world, shape, values)
    if (row !== null) {
      if (guarded) connection.run(`RELEASE ${SAVEPOINT}`)
      return row
    }
  } catch (error) {
    if (guarded) undo(world)
    return objectionTo(refusal(error), shape)
  }
  if (guarded) undo(world)
  return objectionTo('a trigger took the row away again', shape)
}

/** A key whose parent is no key ("foreign key mismatch") refuses every row, but only where foreign keys are enforced. */
function insert({ connection, remembered, hints }: World, shape: Shape, sql: string): void {
  const isAlone = shape.triggers.length === 0
  const refused = refusedBy(() => (isAlone ? remembered.insert(shape.name, sql) : connection.run(sql)))
  if (refused === null) return
  if (!hints.keysOff || !refused.startsWith('foreign key mismatch')) throw new Refused(refused)
  connection.run('PRAGMA foreign_keys = OFF')
  try {
    connection.run(sql)
  } finally {
    connection.run('PRAGMA foreign_keys = ON')
  }
}

function undo(world: World): void {
  try {
    world.connection.run(`ROLLBACK TO ${SAVEPOINT}`)
    world.connection.run(`RELEASE ${SAVEPOINT}`)
  } catch (error) {
    // RAISE(ROLLBACK) has ended the transaction, and the savepoint with it.
    if (!refusal(error).startsWith('no such savepoint')) throw error
  }
}

/** OR ABORT, because an ON CONFLICT clause in the schema could replace other rows or drop this one without a word. */
function insertion(shape: Shape, values: Values): string {
  const table = `main.${identifier(shape.name)}`
  const columns = [...values.keys()].map(identifier)
  const own: readonly string[] = [...values.values()]
  const hidden = hiddenRowid(shape)
  if (hidden === null) return `INSERT OR ABORT INTO ${table} (${columns.join(', ')}) VALUES (${own.join(', ')})`
  const next = `(SELECT coalesce(max(${hidden}), 0) + ${ROWID_STEP} FROM ${table})`
  return `INSERT OR ABORT INTO ${table} (${[hidden, ...columns].join(', ')}) VALUES (${[next, ...own].join(', ')})`
}

/** Rows were deleted before: what a copy numbers anew, as an index by rowid sees it, gets other numbers. */
const ROWID_STEP = 2

/** The rowid by which no column is known; null where a column is it, or there is none. */
function hiddenRowid({ rowid, columns }: Shape): string | null {
  return columns.some(({ rowidAlias }) => rowidAlias) ? null : rowid
}

function readBack({ connection }: World, shape: Shape, values: Values): Row | null {
  const table = `main.${identifier(shape.name)}`
  const given = keyCondition(shape, values)
  const [wanted, condition] =
    shape.rowid === null ? ['1', given] : [shape.rowid, `${shape.rowid} = last_insert_rowid()`]
  const id = connection.rows(`SELECT quote(${wanted}) FROM ${table} WHERE ${condition}`)[0]?.[0]
  if (id === undefined) return null
  const where = shape.rowid === null ? given : `${shape.rowid} = ${id}`
  let read: Row['values'] | null = null
  return {
    where,
    // Few rows are asked what is in them, and a wide one takes long to read.
    get values() {
      read ??= valuesOf(connection, shape, `${table} WHERE ${where}`)
      return read
    },
  }
}

function valuesOf(connection: Connection, shape: Shape, from: string): Row['values'] {
  const columns = shape.columns.map((column) => column.name)
  const [found = []] = selectLiterals(connection, columns, from)
  return new Map(columns.map((column, at) => [column, found[at] ?? NULL]))
}

/** The primary key's values as a condition; all columns' where there is no primary key. */
export function keyCondition(shape: Shape, values: Values): string {
  const key = shape.primaryKey.length > 0 ? shape.primaryKey : [...values.keys()]
  return key.map((column) => `${identifier(column)} IS ${values.get(column) ?? NULL}`).join(' AND ')
}

/** Pragmas that decide which rows SQLite accepts, and the value under which it is strictest. */
const STRICTEST: readonly (readonly [pragma: string, value: number])[] = [
  ['foreign_keys', 1],
  ['ignore_check_constraints', 0],
]

/** Runs the action with all constraints on. Throws inside a transaction, where foreign keys cannot be switched. */
export function withConstraints<T>(connection: Connection, action: () => T): T {
  const read = (pragma: string): number => Number(connection.rows(`PRAGMA ${pragma}`)[0]?.[0])
  const before = STRICTEST.map(([pragma]) => [pragma, read(pragma)] as const)
  try {
    for (const [pragma, value] of STRICTEST) {
      connection.run(`PRAGMA ${pragma} = ${value}`)
      if (read(pragma) !== value) throw new Error(`rows are only added outside a transaction (PRAGMA ${pragma})`)
    }
    return action()
  } finally {
    for (const [pragma, value] of before) connection.run(`PRAGMA ${pragma} = ${value}`)
  }
}
