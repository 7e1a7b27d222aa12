/** A file that inserts what invented rows hold already: production's table may have no such rows, so that it is rehearsed without ours. */

import type { Refusal } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf, targetOf } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { linksOf } from '../../sqlite/schema-keys.ts'
import { type Before, type Played, played, type Scene } from '../scene.ts'
import { sounded } from '../seen/sound.ts'
import type { FilledRows } from './rows.ts'

/** The first run with rows, and what it was run on. */
export interface Tried {
  readonly before: Before
  readonly first: Played
  /** Tables (keyOf case) that have no rows of ours, as the file writes the same ones. */
  readonly emptied: ReadonlySet<string>
  /** Where production may have such rows, the refusal by them. */
  readonly failsOn: MigrationSeen['failsOn']
}

/** A file that inserts into more tables than these is left as it is. */
const MOST_TABLES = 4

/**
 * Runs the file on rows; where only rows of ours in the table that it inserts into stop it, again without them. Moves the
 * filled rows along.
 * @param empty what was there before the file, without rows of ours
 */
export function triedOnRows(scene: Scene, rows: FilledRows, before: Before, empty: State): Tried {
  const first = sounded(scene, played(scene, before.state))
  let now: Tried = { before, first, emptied: new Set(), failsOn: [] }
  while (now.emptied.size < MOST_TABLES) {
    const [stopped] = now.first.performance.refusals
    if (stopped === undefined) break
    const table = collidesIn(stopped)
    if (table === null || now.emptied.has(table) || !isOurs(scene, empty, table)) break
    const state = withoutRows(scene, now.before.state, table)
    if (state === null) break
    const failsOn = rows.atFirst?.has(table) === false ? [] : [{ says: saysOf(stopped), refusal: stopped }]
    now = {
      before: { ...now.before, state },
      first: sounded(scene, played(scene, state)),
      emptied: new Set([...now.emptied, table]),
      failsOn: [...now.failsOn, ...failsOn],
    }
  }
  if (now.emptied.size === 0 || now.first.performance.refusals.length > 0)
    return { ...now, before, first, emptied: new Set(), failsOn: [] }
  rows.state = now.before.state
  for (const table of now.emptied) rows.start = (rows.start && withoutRows(scene, rows.start, table)) ?? rows.start
  return now
}

const UNIQUE = /^UNIQUE constraint failed: (.+)$/s

/** The table that the refused statement inserts into from others, when it is a key that is there twice. */
function collidesIn({ statement, message }: Refusal): string | null {
  const table = actionOf(statement) === 'INSERT' && UNIQUE.test(message) ? targetOf(statement) : null
  if (table === null) return null
  // A table that is copied into itself collides with its own rows, whichever they are.
  const named = significant(statement).filter((token) => keyOf(unquote(token)) === table)
  return named.length === 1 ? table : null
}

function saysOf({ message }: Refusal): string {
  return `rows that hold the same ${UNIQUE.exec(message)?.[1] ?? 'key'} already`
}

/** What production's own files have put there is there for certain. */
function isOurs({ engine }: Scene, empty: State, table: string): boolean {
  return on(engine, empty, (connection) => count(connection, table) === 0)
}

/** Without the table's rows, and without those that hang on them; null where it has none. */
function withoutRows({ engine }: Scene, state: State, table: string): State | null {
  return on(engine, state, (connection) => {
    if (count(connection, table) === 0) return null
    const gone = new Set([table])
    const links = linksOf(connection)
    for (const name of gone) for (const { child, parent } of links) if (parent === name) gone.add(child)
    connection.run('PRAGMA foreign_keys = OFF')
    for (const name of gone) refusal(() => connection.run(`DELETE FROM main.${identifier(name)}`))
    return count(connection, table) === 0 ? connection.state() : null
  })
}

/** 0 where there is no such table. */
function count(connection: Connection, table: string): number {
  let found = 0
  refusal(() => {
    found = Number(connection.rows(`SELECT count(*) FROM main.${identifier(table)}`)[0]?.[0])
  })
  return found
}
