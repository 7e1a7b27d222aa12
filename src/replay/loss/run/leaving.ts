/** Rows that a DELETE takes out of their own table: alone they are its author's affair, but not where others of them are kept elsewhere. */

import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf, verbOf } from '../../../sql/statement.ts'
import { on } from '../../../sqlite/engine.ts'
import { type ForeignKey, foreignKeysIn } from '../../../sqlite/schema-keys.ts'
import type { Marked, MarkedTable, Playable } from '../marks/marked-table.ts'
import { type Contents, contentsOf, type Held } from '../values/contents.ts'
import { standsByName } from './by-key.ts'
import { tokensIn } from './found.ts'
import { calledIn, type Lives } from './lives.ts'
import { type Setting, type Step, watched } from './play.ts'

/**
 * What one DELETE, or a run of them, took out of one table. What a statement about a parent takes along is known only where
 * it empties the table and rows come back: how they do so is the file's work, and anything else is the cascade's.
 */
export interface Leaving {
  readonly table: MarkedTable
  readonly step: Step
  readonly rows: readonly Marked[]
  /** No row of ours was left in the table; of those that go with their parents, no plain one: without a parent they stay. */
  readonly emptied: boolean
  /** Some of them stand in their own table at the end. */
  readonly cameBack: boolean
  /** Some of them stand at the end, wherever. */
  readonly moved: boolean
  /** Those that stand in a new table right after it, which holds no row that was left: rows were moved there. By the table (keyOf case). */
  readonly put: ReadonlyMap<Marked, string>
}

/** More runs of DELETEs are not looked at. */
const MOST_RUNS = 200

/** Every DELETE, or run of them, that takes rows of ours out of the table that it names; null where they are too many. */
export function leavingsOf(setting: Setting, start: Playable, lives: Lives, steps: readonly Step[]): Leaving[] | null {
  const named = start.tables.map((table) => ({ table, names: calledIn(lives, table.key) }))
  const above = parentsThatTake(setting, start, lives)
  const isAsked = (target: string | null) =>
    target !== null && (named.some(({ names }) => names.includes(target)) || above.some((names) => names.has(target)))
  const targets = steps
    .map((step) => deletesFrom(step) ?? dropped(step, above))
    .map((target) => (isAsked(target) ? target : null))
  const asked = named
    .map((one, at) => ({ ...one, parents: above[at] ?? new Set<string>() }))
    .filter(({ names, parents }) =>
      targets.some((target) => target !== null && (names.includes(target) || parents.has(target))),
    )
  // DELETEs of one table, one behind the other, take what one would.
  const isEnd = (at: number) => (targets[at] ?? null) !== null && targets[at] !== targets[at + 1]
  const isStart = (at: number) => (targets[at] ?? null) !== null && targets[at] !== targets[at - 1]
  if (asked.length === 0) return []
  if (targets.filter((_, at) => isEnd(at)).length > MOST_RUNS) return null
  const found: Leaving[] = []
  const inside = asked.map((one) => ({ ...one, rows: new Set(one.table.rows) }))
  const everywhere = [...start.end.values()]
  const old = new Set([...lives.tables].flatMap(([key, { now }]) => [key, keyOf(now)]))
  watched(setting, start.state, (connection, done) => {
    // What stands right before a run, and right after it.
    if (!isStart(done) && !isEnd(done - 1)) return
    const contents = contentsOf(connection, setting.without)
    const step = steps[done - 1]
    for (const { table, names, parents, rows } of inside) {
      const there = heldIn(contents, names)
      const gone = [...rows].filter((row) => !standsIn(there, row))
      for (const row of gone) rows.delete(row)
      const target = targets[done - 1] ?? ''
      const isOwn = names.includes(target) && step?.statement.verb !== 'DROP TABLE'
      if (gone.length === 0 || !step || !(isOwn || parents.has(target))) continue
      const own = heldIn(start.end, names)
      const isLeft = isOwn ? rows.size > 0 : [...rows].some(({ kind }) => kind.is === 'plain')
      const cameBack = gone.some((row) => standsIn(own, row))
      if (!isOwn && (isLeft || !cameBack)) continue
      found.push({
        ...{ table, step, rows: gone, emptied: !isLeft, cameBack },
        moved: gone.some((row) => standsIn(everywhere, row)),
        put: putIn(contents, old, gone, [...rows]),
      })
    }
  })
  return found
}

/** What the tables are called (keyOf case) that take each table's rows along: its parents by ON DELETE CASCADE, and theirs. */
function parentsThatTake({ engine }: Setting, { state, tables }: Playable, lives: Lives): ReadonlySet<string>[] {
  const takers = (keys: readonly ForeignKey[]) =>
    keys.filter(({ onDelete }) => onDelete === 'CASCADE').map(({ parent }) => keyOf(parent))
  if (tables.every(({ shape }) => takers(shape.foreignKeys).length === 0)) return tables.map(() => new Set<string>())
  return on(engine, state, (connection) =>
    tables.map(({ key, shape }) => {
      const open = takers(shape.foreignKeys)
      // A parent whose own rows come back as they were is no table that is asked about.
      for (const parent of open)
        open.push(...takers(foreignKeysIn(connection, parent)).filter((it) => !open.includes(it)))
      return new Set(open.filter((parent) => parent !== key).flatMap((parent) => calledIn(lives, parent)))
    }),
  )
}

/** The parent that the statement drops, which deletes its rows first: https://sqlite.org/foreignkeys.html#fk_schemacommands. */
function dropped({ statement: { sql } }: Step, parents: readonly ReadonlySet<string>[]): string | null {
  const target = verbOf(sql) === 'DROP TABLE' ? targetOf(sql) : null
  return target !== null && parents.some((names) => names.has(target)) ? target : null
}

/** New tables that hold some of the rows that are gone, and none of those that were left: a backup holds both. */
function putIn(
  contents: Contents,
  old: ReadonlySet<string>,
  gone: readonly Marked[],
  left: readonly Marked[],
): Map<Marked, string> {
  const found = new Map<Marked, string>()
  for (const [key, held] of contents) {
    if (old.has(key) || held.rows.length === 0) continue
    const own = gone.filter((row) => row.own.size > 0 && standsIn([held], row))
    const isLeft = left.some((row) => row.own.size >= ENOUGH_MARKS && standsIn([held], row))
    if (own.length > 0 && !isLeft) for (const row of own) found.set(row, key)
  }
  return found
}

/** The table that the statement deletes from; null for any other statement. */
function deletesFrom({ statement: { sql } }: Step): string | null {
  return actionOf(sql) === 'DELETE' ? targetOf(sql) : null
}

function heldIn(contents: Contents, names: readonly string[]): readonly Held[] {
  return [...new Set(names)].flatMap((name) => contents.get(name) ?? [])
}

/** A single mark could be a key that other rows refer to it by. */
const ENOUGH_MARKS = 2

/** Whether a row holds enough of what only this one had; all of it, where that is nothing. */
export function standsIn(tables: readonly Held[], row: Marked): boolean {
  const marks = [...row.own].flatMap((key) => tokensIn(row.values.get(key) ?? ''))
  if (marks.length === 0) return standsByName(tables, row)
  const enough = Math.min(marks.length, ENOUGH_MARKS)
  return tables.some(({ rows }) =>
    rows.some((cells) => {
      const there = new Set(cells.flatMap(tokensIn))
      return marks.filter((mark) => there.has(mark)).length >= enough
    }),
  )
}
