/** Rows that need each other at once: keys are promised before their rows are there, and kept before anything is committed. */

import { gather, keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { ForeignKey } from '../sqlite/schema-keys.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { candidatesFor } from './candidates.ts'
import { nextId } from './ids.ts'
import { type Literal, NULL } from './literals.ts'
import { type Placed, place } from './place.ts'
import type { RowWish } from './slots.ts'
import { cluesIn, keysIn, nextSerial, referred, refusal, type World } from './world.ts'

/** A key that a row of this table has to take. */
type Promised = ReadonlyMap<string, Literal>

const SAVEPOINT = 'rehearsal_circle'

/**
 * Gives each of the tables one row in one transaction with deferred foreign keys.
 * @returns Null, or why it failed; then nothing is left behind.
 */
export function placeTogether(world: World, shapes: readonly Shape[], turn: number): string | null {
  const { connection } = world
  const before = new Map([...world.ours].map(([table, rows]) => [table, rows.length]))
  connection.run(`SAVEPOINT ${SAVEPOINT}`)
  connection.run('PRAGMA defer_foreign_keys = ON')
  let failed: string | null
  try {
    const broken = violations(world, shapes)
    failed = placeAll(world, shapes, turn)
    if (failed === null && violations(world, shapes) > broken) failed = 'FOREIGN KEY constraint failed'
    if (failed === null) connection.run(`RELEASE ${SAVEPOINT}`)
  } catch (error) {
    failed = refusal(error)
  }
  if (failed !== null) {
    takeBack(world)
    for (const [table, rows] of world.ours) rows.length = before.get(table) ?? 0
  }
  connection.run('PRAGMA defer_foreign_keys = OFF')
  return failed
}

function takeBack({ connection }: World): void {
  try {
    connection.run(`ROLLBACK TO ${SAVEPOINT}`)
    connection.run(`RELEASE ${SAVEPOINT}`)
  } catch (error) {
    // A trigger's RAISE(ROLLBACK) has taken everything back already.
    if (!refusal(error).startsWith('no such savepoint')) throw error
  }
}

function violations(world: World, shapes: readonly Shape[]): number {
  return shapes.reduce(
    (sum, shape) => sum + world.connection.rows(`PRAGMA main.foreign_key_check(${identifier(shape.name)})`).length,
    0,
  )
}

function placeAll(world: World, shapes: readonly Shape[], turn: number): string | null {
  const offered = new Map<string, Promised>()
  const owed = new Map<string, Promised[]>()
  const waiting = [...shapes]
  for (let rounds = 0; rounds < 4 * shapes.length + 4; rounds += 1) {
    // Behind the tables that were asked for: those that a promise still binds.
    const shape = waiting.shift() ?? debtor(world, owed)
    if (shape === null) return null
    const placed = placeOne(world, shape, turn, offered, owed)
    if ('reason' in placed) return placed.reason
  }
  return 'its rows would need more and more rows of each other'
}

function debtor(world: World, owed: ReadonlyMap<string, readonly Promised[]>): Shape | null {
  for (const [table, promises] of owed) {
    const shape = promises.length > 0 ? world.shapes.get(table) : undefined
    if (shape !== undefined && typeof shape !== 'string') return shape
  }
  return null
}

function placeOne(
  world: World,
  shape: Shape,
  turn: number,
  offered: Map<string, Promised>,
  owed: Map<string, Promised[]>,
): Placed {
  const self = shape.foreignKeys.find((key) => keyOf(key.parent) === keyOf(shape.name))
  const due =
    owed.get(keyOf(shape.name))?.[0] ?? (self === undefined ? undefined : offer(world, self, offered)?.promised)
  const promised: RowWish['promised'] = (key) => {
    const made = offer(world, key, offered)
    return made === null ? [] : [made.columns.map((column) => made.promised.get(column) ?? NULL)]
  }
  const placed = place(world, shape, { turn, fixed: due ?? new Map(), promised })
  if ('reason' in placed) return placed
  if (due !== undefined) {
    settle(owed, shape, due)
    offered.delete(keyOf(shape.name))
  }
  for (const key of shape.foreignKeys) {
    const made = keyOf(key.parent) === keyOf(shape.name) ? null : offer(world, key, offered)
    if (made !== null && taken(key, made, placed.values) && !exists(world, key, made)) {
      gather(owed, keyOf(key.parent), made.promised)
    }
  }
  return placed
}

function settle(owed: Map<string, Promised[]>, shape: Shape, due: Promised): void {
  const rest = (owed.get(keyOf(shape.name)) ?? []).filter((promise) => !sameKey(promise, due))
  owed.set(keyOf(shape.name), rest)
}

function sameKey(a: Promised, b: Promised): boolean {
  return [...a].join() === [...b].join()
}

interface Offer {
  readonly columns: readonly string[]
  readonly promised: Promised
}

/** The key that the parent's next row will have; one per table, made up when first asked for. */
function offer(world: World, key: ForeignKey, offered: Map<string, Promised>): Offer | null {
  const target = referred(world, key)
  if (target === null) return null
  const names = target.columns.map((name) => spelling(target.parent, name))
  const known = offered.get(keyOf(key.parent)) ?? new Map<string, Literal>()
  const missing = names.filter((name) => !known.has(name))
  if (missing.length === 0) return { columns: names, promised: known }
  const serial = nextSerial(world, target.parent)
  const promised = new Map([
    ...known,
    ...missing.map((name) => [name, invent(world, target.parent, name, serial)] as const),
  ])
  offered.set(keyOf(key.parent), promised)
  return { columns: names, promised }
}

function spelling(shape: Shape, name: string): string {
  return shape.columns.find((column) => keyOf(column.name) === keyOf(name))?.name ?? name
}

function invent(world: World, shape: Shape, name: string, serial: number): Literal {
  const column = shape.columns.find((candidate) => candidate.name === name)
  if (column === undefined) return NULL
  return inherited(world, shape, column) ?? ownKey(world, shape, column, serial)
}

/** A part of the key that is itself a foreign key (a tenant's id) has to be one that is there. */
function inherited(world: World, shape: Shape, column: Column): Literal | null {
  for (const key of shape.foreignKeys) {
    const at = key.from.findIndex((name) => keyOf(name) === keyOf(column.name))
    const target = at < 0 || keyOf(key.parent) === keyOf(shape.name) ? null : referred(world, key)
    const found = target === null ? undefined : keysIn(world, target.parent, target.columns)[0]?.[at]
    if (found !== undefined) return found
  }
  return null
}

function ownKey(world: World, shape: Shape, column: Column, serial: number): Literal {
  const id = () => nextId(world, shape, column)
  const avoid = world.hints.written.get(keyOf(shape.name)) ?? new Set<Literal>()
  const wishes = {
    serial,
    clues: cluesIn(world, shape),
    demands: [],
    unique: true,
    strict: shape.text.strict,
    avoid,
    id,
  }
  const candidate = [...candidatesFor(column, wishes)].find((literal) => literal !== NULL) ?? NULL
  if (column.kind !== 'integer' || column.rowidAlias) return candidate
  const name = identifier(column.name)
  const [next] = world.connection.rows(`SELECT quote(max(${name}) + 1) FROM main.${identifier(shape.name)}`)
  return next?.[0] === 'NULL' || next === undefined ? candidate : String(next[0])
}

function taken(key: ForeignKey, made: Offer, values: ReadonlyMap<string, Literal>): boolean {
  const byName = new Map([...values].map(([name, value]) => [keyOf(name), value]))
  return key.from.every((name, at) => byName.get(keyOf(name)) === made.promised.get(made.columns[at] as string))
}

function exists(world: World, key: ForeignKey, made: Offer): boolean {
  const where = made.columns.map((name) => `${identifier(name)} IS ${made.promised.get(name)}`).join(' AND ')
  return world.connection.rows(`SELECT 1 FROM main.${identifier(key.parent)} WHERE ${where}`).length > 0
}
