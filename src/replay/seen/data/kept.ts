/** Rows that go with those of another table, and whether another one holds what they said: an archive was filled before. */

import type { Deed, Fate } from '../../../model/fate.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { type Connection, refusal, type State } from '../../../sqlite/engine.ts'
import { type Contents, contentsOf, type Held, type Value } from '../../loss/values/contents.ts'
import type { Scene } from '../../scene.ts'
import { isMerged } from './merged-links.ts'
import { atEach } from './turns.ts'

/** Of one statement and the rows that it took from one table (keyOf case): whether another one holds all that they said, or the greater part. */
interface Kept {
  readonly statement: StatementSeen
  readonly table: string
  readonly how: 'whole' | 'partly'
}

/** The same fates, with what is kept of the rows; looks only at DELETEs that took rows along. */
export function withKept(
  scene: Scene,
  before: State,
  statements: readonly StatementSeen[],
  fates: readonly Fate[],
): Fate[] {
  const isTaking = (at: number) =>
    fates.some(({ losses }) => losses.some(({ statement, aimed }) => statement === at && !aimed))
  const asked = statements.map(({ sql }, at) => (actionOf(sql) === 'DELETE' && isTaking(at) ? at : null))
  const found = atEach(scene, { before, performance: { statements } }, asked, keptBy)
  return fates.map((fate) => {
    const names = [fate.table, fate.now ?? fate.table].map(keyOf)
    const losses = fate.losses.map((deed): Deed => {
      if (deed.aimed || actionOf(statements[deed.statement]?.sql ?? '') !== 'DELETE') return deed
      const all = found.filter((it) => it.statement === statements[deed.statement])
      if (all.some(({ table, how }) => how === 'whole' && names.includes(table))) return { ...deed, kept: 'whole' }
      const taking = { at: deed.statement, child: keyOf(fate.table) }
      if (isMerged(scene, before, statements, taking)) return { ...deed, kept: 'whole' }
      const isAbove = ({ table, statement }: Kept) => targetOf(statement.sql) === table
      return all.some(isAbove) ? { ...deed, kept: 'parents' } : deed
    })
    return { ...fate, losses }
  })
}

function keptBy(connection: Connection, statement: StatementSeen): Kept[] {
  const was = contentsOf(connection, new Set())
  connection.run('SAVEPOINT rehearsal_kept')
  const isRun = refusal(() => connection.run(statement.sql)) === null
  const is = isRun ? contentsOf(connection, new Set()) : new Map()
  connection.run('ROLLBACK TO rehearsal_kept; RELEASE rehearsal_kept')
  return [...was].flatMap(([table, held]): Kept[] => {
    const how = keptOf(held, table, is, idOf(connection, held))
    return how === null ? [] : [{ statement, table, how }]
  })
}

/** Null where nothing is gone, or nothing of it is kept. */
function keptOf(held: Held, table: string, is: Contents, id: number): Kept['how'] | null {
  const left = new Set(is.get(table)?.rows.map((cells) => cells.join('\u0001')))
  const gone = held.rows.filter((cells) => !left.has(cells.join('\u0001')))
  const others = [...is].flatMap(([key, other]) => (key === table ? [] : [other]))
  const isIn = (other: Held, enough: (said: number, found: number, isSameId: boolean) => boolean, isWhole = false) => {
    const places = held.columns.map((name) => other.columns.findIndex((its) => keyOf(its) === keyOf(name)))
    return gone.every((cells) => {
      const all = saidIn(cells, id)
      // The id alone is found in any table that has as many rows.
      const said = isWhole ? all : all.filter(([at]) => at !== id)
      return other.rows.some((row) => {
        const isSameId = (places[id] ?? -1) >= 0 && isHeld([id, cells[id] ?? 'NULL'], row, places)
        return enough(said.length, said.filter((one) => isHeld(one, row, places)).length, isSameId)
      })
    })
  }
  if (gone.length === 0 || !is.has(table)) return null
  if (others.some((other) => isIn(other, (said, found) => found === said, true))) return 'whole'
  // One value alone may stand anywhere; beside the row's own id it does not.
  const isMost = (said: number, found: number, isSameId: boolean) =>
    found * 2 >= said && (found > 1 || (found === 1 && isSameId))
  return others.some((other) => isIn(other, isMost)) ? 'partly' : null
}

/** What a row says, by position. One number alone is found anywhere. */
function saidIn(cells: readonly Value[], id: number): [number, Value][] {
  const all = [...cells.entries()].filter(([, value]) => value !== 'NULL')
  const others = all.filter(([at]) => at !== id)
  return others.length > 1 ? others : all
}

/** Whether another row has the value: under its name, or under any where there is no such. */
function isHeld([at, value]: [number, Value], row: readonly Value[], places: readonly number[]): boolean {
  const there = places[at] ?? -1
  return there < 0 ? row.includes(value) : row[there] === value
}

/** The position of an id that SQLite gives out: an archive may have numbers of its own. */
function idOf(connection: Connection, { name, columns }: Held): number {
  const [[id] = []] = connection.rows(
    `SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0 AND upper(type) = 'INTEGER' AND (SELECT count(*) FROM pragma_table_info(?, 'main') WHERE pk > 0) = 1`,
    [name, name],
  )
  return columns.indexOf(String(id))
}
