/** Indexes and triggers of a table whose rows another one has now: DROP TABLE takes them along, in whichever file it stands. */

import type { Lost } from '../model/hanging.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { type Filled, followed, isForUse, takesKey, takesMost } from '../sql/followed.ts'
import { keyOf, same } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../sqlite/engine.ts'
import { type Entry, entriesOf } from '../sqlite/schema.ts'
import { indexesIn } from '../sqlite/schema-keys.ts'
import { type Setting, stateAfter } from './loss/run/play.ts'
import { lostIn } from './seen/schema/lost.ts'
import { sideOf } from './seen/schema/schema.ts'

/** What went in the file that dropped the table. */
export interface Hanging {
  readonly path: string
  readonly lost: readonly Lost[]
}

/**
 * What hung on those tables, and does not hang on the ones that have their rows when all new files have run.
 * @param plain production before the first of them
 */
export function hangingIn(setting: Setting, plain: State, migrations: readonly MigrationSeen[]): Hanging[] {
  const { engine } = setting
  const moves = movesIn(migrations)
  const had = moves.length > 0 ? on(engine, plain, (connection) => entriesOf(connection).filter(hangs)) : []
  const asked = moves.filter(({ was }) => had.some(({ table }) => same(table, was.name)))
  const end = asked.length > 0 ? stateAfter(setting, plain) : null
  if (end === null) return []
  const dropped = new Set(migrations.flatMap(droppedIn))
  const found = asked.map((move) => {
    const isPut = moves.some((it) => it.was !== move.was && same(it.name, move.name))
    const isOnly = !isPut && moves.every((it) => it === move || it.was !== move.was)
    const lost = on(engine, plain, (then) =>
      on(engine, end, (now) => {
        const others = moves.filter((it) => it.was !== move.was && !same(it.name, move.name))
        for (const one of [...others, move]) rename(then, one)
        const all = lostIn(sideOf(then), sideOf(now), (it) => hangs(it) && same(it.table, move.name))
        return isPut ? all.filter((it) => !isPutToo(now, it)) : all
      }),
    )
    const told = lost.filter(({ name }) => !dropped.has(keyOf(name)))
    const part = isOnly ? {} : { isPart: true as const }
    const among = isPut ? { isAmong: true as const } : {}
    return {
      path: move.settled?.path ?? '',
      lost: told.map((it) => ({ ...it, from: move.was.name, ...part, ...among })),
    }
  })
  return withoutTwins(found)
}

/** Where tables are put together, an index may ask first whose row it is, and rows are unique among those of their own table. */
function isPutToo(connection: Connection, { type, table, sql, columns }: Lost): boolean {
  if (type !== 'index') return false
  const indexes = indexesIn(connection, table).map(({ parts }) => parts.map(({ name }) => keyOf(name ?? '')))
  const isHeld = indexes.some((names) => columns.every((it) => names.includes(keyOf(it))))
  return /^\s*create\s+unique\b/i.test(sql) || (columns.length > 0 && isHeld)
}

/** Where tables are put together, one index serves the rows of all. */
function withoutTwins(found: readonly Hanging[]): Hanging[] {
  const known = new Set<string>()
  return found.map(({ path, lost }) => ({
    path,
    lost: lost.filter(({ type, table, columns }) => {
      const twin = keyOf(`${type}\n${table}\n${columns.join('\n')}`)
      const isNew = columns.length === 0 || !known.has(twin)
      known.add(twin)
      return isNew
    }),
  }))
}

/**
 * Each table with the one that has its rows; what a single file rebuilds is seen there. Where it comes back under its own name with
 * rows of its own, that one stands for it, and another copy is of a part that was set apart.
 */
function movesIn(migrations: readonly MigrationSeen[]): Filled[] {
  const copies = followed(migrations).filter((it) => it.settled !== null && isForUse(it) && !it.isDistinct)
  const holds = (copy: Filled) => takesMost(copy) || takesKey(copy)
  const isBack = (was: Filled['was']) => copies.some((it) => it.was === was && same(it.name, was.name) && holds(it))
  return copies.filter(
    (copy, at) =>
      copies.findIndex((it) => it.was === copy.was && same(it.name, copy.name)) === at &&
      holds(copy) &&
      (same(copy.name, copy.was.name) || !isBack(copy.was)) &&
      !migrations.some(({ rebuilt }) => rebuilt.some((it) => same(it, copy.name))),
  )
}

function hangs({ type }: Entry): boolean {
  return type === 'index' || type === 'trigger'
}

/** What a DROP names goes on purpose. */
function droppedIn({ statements }: MigrationSeen): string[] {
  return statements.flatMap(({ verb, sql }) => (/^DROP (INDEX|TRIGGER)$/.test(verb) ? [...namesIn(sql)] : []))
}

/**
 * SQLite itself writes indexes and triggers for the new names; where it cannot, nothing is found on them. By way of names that
 * nothing has, as columns may change places.
 */
function rename(connection: Connection, { was, name, renamed }: Filled): void {
  const table = `ALTER TABLE ${identifier(was.name)}`
  const columns = was.columns.flatMap(({ name: old }, at) => {
    const now = renamed.get(keyOf(old)) ?? old
    return now === old ? [] : [{ old, between: `rehearsal_${at}`, now }]
  })
  const to = (from: string, now: string) =>
    refusal(() => connection.run(`${table} RENAME COLUMN ${identifier(from)} TO ${identifier(now)}`))
  for (const { old, between } of columns) to(old, between)
  for (const { between, now } of columns) to(between, now)
  if (was.name !== name) refusal(() => connection.run(`${table} RENAME TO ${identifier(name)}`))
}
