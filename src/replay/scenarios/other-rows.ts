/** A file that stops on invented rows alone: production may have no such rows, so that it is rehearsed on others. */

import type { Refusal } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { insertShape } from '../../sql/insert.ts'
import { keyOf } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { actionOf, namesIn, targetOf } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { allForeignKeys, linksOf, soleKeyIn } from '../../sqlite/schema-keys.ts'
import { readCatalog } from '../../sqlite/schema-kinds.ts'
import { readShape } from '../../sqlite/table-shape.ts'
import { type Before, type Played, played, type Scene } from '../scene.ts'
import { sounded } from '../seen/sound.ts'
import { unlikeInIndex } from './alike-in-index.ts'
import { allowed } from './allowed.ts'
import { allowedByColumn } from './allowed-by-column.ts'
import { apartKeys } from './apart-keys.ts'
import { apartTexts, countRowsOf, hasWritten } from './apart-texts.ts'
import { inOrder } from './in-order.ts'
import type { Instead } from './instead.ts'
import { madeEqual } from './made-equal.ts'
import { withoutMirrored } from './mirrored-pairs.ts'
import { kept, unparented } from './other-parents.ts'
import type { FilledRows } from './rows.ts'
import { sought } from './sought.ts'
import { isFilledByApp } from './taken-ids.ts'
import { UNIQUE, unlike } from './unlike.ts'

/** The first run with rows, and what it was run on. */
export interface Tried {
  readonly before: Before
  readonly first: Played
  /** Tables (keyOf case) that have no rows of ours, as the file writes the same ones. */
  readonly emptied: ReadonlySet<string>
  /** Where production may have such rows, the refusal by them. */
  readonly failsOn: MigrationSeen['failsOn']
}

/** A file that meets more of them is left as it is. */
const MOST_TURNS = 10

/**
 * Runs the file on rows; where only rows of ours stop it (in the table that it inserts into, or with values that its new
 * CHECK refuses), again without them, or with other values. Moves the filled rows along.
 * @param empty what was there before the file, without rows of ours
 */
export function triedOnRows(scene: Scene, rows: FilledRows, before: Before, empty: State): Tried {
  const first = sounded(scene, played(scene, before.state))
  const asIs: Tried = { before, first, emptied: new Set(), failsOn: [] }
  const isInvented = (table: string) => !rows.own.has(table) && isOurs(scene, empty, table)
  const apart = first.performance.refusals.length > 0 ? null : apartKeys(scene, before.state, isInvented)
  if (apart) return { ...asIs, before: { ...before, state: apart.state }, first: sounded(scene, apart.first) }
  let now = asIs
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const [stopped] = now.first.performance.refusals
    if (!stopped) break
    const { state } = now.before
    const onto = (instead: Instead | null) => movedOn(scene, now, stopped, instead)
    const next =
      onto(
        allowed(scene, state, stopped) ??
          madeEqual(scene, state, stopped) ??
          allowedByColumn(scene, state, stopped) ??
          inOrder(scene, state, stopped) ??
          withoutMirrored(scene, state, stopped, isInvented) ??
          sought(scene, state, stopped, isInvented) ??
          unlikeInIndex(scene, state, stopped, isInvented) ??
          onOtherParents(scene, state, stopped),
      ) ??
      onOtherKeys(scene, rows, now, stopped, empty) ??
      onto(onApartTexts(scene, state, stopped, isInvented) ?? unlike(scene, state, stopped, isInvented))
    if (next === null) break
    now = next
  }
  if (first.performance.refusals.length === 0) return { ...asIs, failsOn: alikeInOneKey(scene, before, isInvented) }
  if (now === asIs || now.first.performance.refusals.length > 0) return asIs
  if (rows.start === before.state) rows.start = now.before.state
  else for (const table of now.emptied) rows.start = (rows.start && withoutRows(scene, rows.start, table)) ?? rows.start
  rows.state = now.before.state
  restart(rows, now.before.state)
  return now
}

/** From here on unusual rows come in beside these: those before the files so far would stop this one. */
export function restart(rows: FilledRows, state: State): void {
  rows.since = state
  rows.passed.splice(0)
}

/** The rows moved on to others, where there are some; production may have those that stopped the file. */
function movedOn(scene: Scene, now: Tried, stopped: Refusal, instead: Instead | null): Tried | null {
  if (instead === null) return null
  const { state, first, says } = instead
  const failsOn = [...now.failsOn, ...says.map((it) => ({ says: it, refusal: stopped }))]
  return { ...now, before: { ...now.before, state }, first: sounded(scene, first), failsOn }
}

/** Rows of ours that point at parents, by a key that is new. */
function onOtherParents(scene: Scene, state: State, stopped: Refusal): Instead | null {
  const found = kept(scene, state, stopped)
  return found && { ...found, says: [unparented(found.columns)] }
}

/** Rows of ours with other keys, or none in the table that the file fills. */
function onOtherKeys(scene: Scene, rows: FilledRows, now: Tried, stopped: Refusal, empty: State): Tried | null {
  const table = collidesIn(stopped)
  if (table === null || !isOurs(scene, empty, table)) return null
  if (readsItself(stopped, table))
    return movedOn(scene, now, stopped, onOtherTexts(scene, now.before.state, stopped, table))
  const state = withoutRows(scene, now.before.state, table)
  if (state === null) return null
  const isNew = rows.atFirst?.has(table) === false || isList(scene, empty, table, stopped)
  return {
    before: { ...now.before, state },
    first: sounded(scene, played(scene, state)),
    emptied: new Set([...now.emptied, table]),
    failsOn: isNew ? now.failsOn : [...now.failsOn, { says: saysOf(stopped, true), refusal: stopped }],
  }
}

/** Rows of literals in a table that nobody else fills. */
function isList({ engine }: Scene, state: State, table: string, { statement }: Refusal): boolean {
  if (insertShape(statement) === null) return false
  return on(engine, state, (connection) => {
    const { ordinary, texts } = readCatalog(connection)
    return !isFilledByApp(connection, readShape(connection, ordinary.get(table) ?? table, texts), texts)
  })
}

/** The table that the refused statement inserts into from others, when it is a key that is there twice. */
function collidesIn({ statement, message }: Refusal): string | null {
  return actionOf(statement) === 'INSERT' && UNIQUE.test(message) ? targetOf(statement) : null
}

/** A table that is copied into itself collides with its own rows, whichever they are. */
function readsItself({ statement }: Refusal, table: string): boolean {
  return significant(statement).filter((token) => keyOf(unquote(token)) === table).length > 1
}

/** The texts by which rows of other tables are known are no longer those of this one; null where no row comes in then. */
function onOtherTexts(scene: Scene, start: State, stopped: Refusal, table: string): Instead | null {
  const state = onState(scene, start, (connection) => renamedKeys(connection, stopped.statement, table))
  const first = state && played(scene, state)
  const rows = (of: State) => on(scene.engine, of, (connection) => countRowsOf(connection, table))
  return first && rows(first.after) > rows(state) ? { state, first, says: [saysOf(stopped, false)] } : null
}

/** Ids in invented rows are alike in all tables. All get one and the same ending, as in a join equal values are wanted. */
function renamedKeys(connection: Connection, statement: string, target: string): number {
  const named = namesIn(statement)
  const sources = everyTable(connection).filter((table) => named.has(table) && table !== target)
  const children = [...allForeignKeys(connection)]
  let changed = 0
  for (const table of sources) {
    const key = soleKeyIn(connection, table)
    if (key === null) continue
    changed += withEnding(connection, table, key)
    for (const [child, all] of children)
      for (const { parent, from } of all)
        if (keyOf(parent) === table && from.length === 1) withEnding(connection, child, from[0] ?? '')
  }
  return changed
}

/** How many rows got another text: 0 where SQLite does not want it. */
function withEnding(connection: Connection, table: string, name: string): number {
  const column = identifier(name)
  const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${column} = ${column} || ' (other)' WHERE typeof(${column}) = 'text'`
  if (refusal(() => connection.run(sql)) !== null) return 0
  return Number(connection.rows('SELECT changes()')[0]?.[0])
}

/** The state behind the action; null where it changed nothing. */
function onState({ engine }: Scene, state: State, action: (connection: Connection) => number): State | null {
  return on(engine, state, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    return action(connection) > 0 ? connection.state() : null
  })
}

function saysOf({ message }: Refusal, already: boolean): string {
  const key = UNIQUE.exec(message)?.[1] ?? 'key'
  return already ? `rows that hold the same ${key} already` : `rows of two tables that give the same ${key}`
}

/** Rows of ours without texts that two tables have alike. */
function onApartTexts(
  scene: Scene,
  start: State,
  stopped: Refusal,
  isInvented: (table: string) => boolean,
): Instead | null {
  const state = UNIQUE.test(stopped.message) ? apartTexts(scene, start, isInvented) : null
  const first = state && played(scene, state)
  const isWritten = first && hasWritten(scene, state, first.after, stopped)
  return isWritten ? { state, first, says: [saysOf(stopped, false)] } : null
}

/** A copy that passes over what has one key, and stops at another one. */
const PASSES_OVER_ONE = /\bselect\b.*\bon\s+conflict\s*\(/is

/** Rows of two tables that were invented alike in one key are passed over by it; where they have another one in common alone, the copy may stop. */
function alikeInOneKey(scene: Scene, { state }: Before, isInvented: (table: string) => boolean): Tried['failsOn'] {
  if (!statementsOf(scene.script.sql).some(passesOverOne)) return []
  const apart = apartTexts(scene, state, isInvented)
  const [stopped] = apart ? played(scene, apart).performance.refusals : []
  if (!stopped || !UNIQUE.test(stopped.message) || !passesOverOne(stopped.statement)) return []
  return [{ says: saysOf(stopped, false), refusal: stopped }]
}

function passesOverOne(sql: string): boolean {
  return actionOf(sql) === 'INSERT' && PASSES_OVER_ONE.test(sql)
}

/** What production's own files have put there is there for certain. */
function isOurs({ engine }: Scene, empty: State, table: string): boolean {
  return on(engine, empty, (connection) => countRowsOf(connection, table) === 0)
}

/** Without the table's rows, and without those that hang on them; null where it has none. */
function withoutRows({ engine }: Scene, state: State, table: string): State | null {
  return on(engine, state, (connection) => {
    if (countRowsOf(connection, table) === 0) return null
    const gone = new Set([table])
    const links = linksOf(connection)
    for (const name of gone) for (const { child, parent } of links) if (parent === name) gone.add(child)
    connection.run('PRAGMA foreign_keys = OFF')
    for (const name of gone) refusal(() => connection.run(`DELETE FROM main.${identifier(name)}`))
    return countRowsOf(connection, table) === 0 ? connection.state() : null
  })
}
