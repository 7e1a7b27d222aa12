/** Links to doubles: before a DELETE takes them along with a row, the one that is like it and stays gets links of its own in their place. */

import type { StatementSeen } from '../../../model/seen.ts'
import { keyOf } from '../../../sql/names.ts'
import { targetOf } from '../../../sql/statement.ts'
import { identifier } from '../../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../../sqlite/engine.ts'
import { foreignKeysIn, soleKeyIn } from '../../../sqlite/schema-keys.ts'
import {
  type Contents,
  contentsOf,
  type Held,
  positionOf,
  rowsBeyond,
  sqlOf,
  type Value,
} from '../../loss/values/contents.ts'
import type { Scene } from '../../scene.ts'
import { atEach } from './turns.ts'

/** So many of the rows that go are tried with links of all kinds; each is a run of the file. */
const MOST_TRIED = 3

/** What takes rows along, and whose. */
export interface Taking {
  /** Index of the DELETE into the statements. */
  readonly at: number
  /** The table (keyOf case) whose rows go along. */
  readonly child: string
}

/** The one foreign key by which rows go along. */
interface Bond {
  readonly child: string
  readonly parent: string
  readonly from: string
  readonly to: string
}

/** All that there is before a statement and behind it. */
interface Turn {
  readonly was: Contents
  readonly is: Contents
}

/**
 * Whether rows that go along with doubles stand with the row that stays. That some do proves nothing: a row may have been linked to
 * both. So all rows of the table are pointed at one of the doubles before the file, and at nothing else, and each of them has to be
 * found behind the DELETE, at the row that is like it.
 */
export function isMerged(scene: Scene, before: State, statements: readonly StatementSeen[], taking: Taking): boolean {
  const bond = on(scene.engine, before, (connection) =>
    bondOf(connection, taking.child, targetOf(statements[taking.at]?.sql ?? '') ?? ''),
  )
  const turn = bond && turnOf(scene, before, statements, taking.at)
  if (!bond || !turn) return false
  const column = positionOf(turn.was.get(bond.child), bond.from)
  const doubles = new Set(
    rowsBeyond(turn.was.get(bond.child), turn.is.get(bond.child)).map((cells) => cells[column] ?? 'NULL'),
  )
  return (
    doubles.size > 0 &&
    [...doubles].slice(0, MOST_TRIED).every((double) => {
      const start = pointedAt(scene, before, bond, double)
      const tried = start && turnOf(scene, start.state, statements, taking.at)
      return start !== null && tried !== null && standsElsewhere(start, tried, bond, double)
    })
  )
}

/** Null where several keys refer to the parent, or one of several columns does: then no value says who belongs to whom. */
function bondOf(connection: Connection, child: string, parent: string): Bond | null {
  const [key, ...more] = foreignKeysIn(connection, child).filter((it) => keyOf(it.parent) === parent)
  const [from, ...others] = key?.from ?? []
  const to = key?.to?.[0] ?? soleKeyIn(connection, parent)
  if (from === undefined || others.length > 0 || more.length > 0 || to === null) return null
  return { child, parent, from, to }
}

/** Null where the statement is not reached, or is refused. */
function turnOf(scene: Scene, before: State, statements: readonly StatementSeen[], at: number): Turn | null {
  const asked = statements.map((_, index) => (index === at ? at : null))
  const found = atEach(scene, { before, performance: { statements } }, asked, (connection, { sql }) => {
    const was = contentsOf(connection, new Set())
    connection.run('SAVEPOINT rehearsal_merged')
    const isRun = refusal(() => connection.run(sql)) === null
    const is = isRun ? contentsOf(connection, new Set()) : null
    connection.run('ROLLBACK TO rehearsal_merged; RELEASE rehearsal_merged')
    return is ? [{ was, is }] : []
  })
  return found[0] ?? null
}

interface Start {
  readonly state: State
  readonly child: Held
  /** What the double says. */
  readonly parent: Held
  readonly double: readonly Value[]
  /** The child's own id, which a copy may give out anew; -1 where it has none. */
  readonly id: number
}

/** Every row of the child points at the double; null where there is none, or the table takes no such rows. */
function pointedAt(scene: Scene, before: State, { child, parent, from, to }: Bond, double: Value): Start | null {
  return on(scene.engine, before, (connection) => {
    const [table, column, value] = [identifier(child), identifier(from), sqlOf(double)]
    const stopped = refusal(() =>
      connection.run(
        `UPDATE OR IGNORE main.${table} SET ${column} = ${value}; DELETE FROM main.${table} WHERE ${column} IS NOT ${value}`,
      ),
    )
    const all = contentsOf(connection, new Set())
    const [own, above] = [all.get(child), all.get(parent)]
    const row = above?.rows.find((cells) => cells[positionOf(above, to)] === double)
    if (stopped !== null || !own || own.rows.length === 0 || !above || !row) return null
    const id = positionOf(own, idOf(connection, child))
    return { state: connection.state(), child: own, parent: above, double: row, id }
  })
}

/** The column that SQLite numbers by itself; empty where there is none. */
function idOf(connection: Connection, table: string): string {
  const name = soleKeyIn(connection, table) ?? ''
  const sql = "SELECT upper(type) FROM pragma_table_info(?, 'main') WHERE name = ?"
  return connection.rows(sql, [table, name])[0]?.[0] === 'INTEGER' ? name : ''
}

/** Whether the double is gone, and each row of the child says the same at the row that is like it. */
function standsElsewhere(start: Start, { is }: Turn, bond: Bond, double: Value): boolean {
  const [child, parent] = [is.get(bond.child), is.get(bond.parent)]
  const key = positionOf(parent, bond.to)
  if (!child || !parent || parent.rows.some((cells) => cells[key] === double)) return false
  const heirs = new Set(likeTheDouble(start, parent, bond.to).map((cells) => cells[key]))
  const link = positionOf(child, bond.from)
  const own = start.child.columns.filter((name, at) => at !== start.id && keyOf(name) !== keyOf(bond.from))
  const left = child.rows.filter((cells) => heirs.has(cells[link] ?? 'NULL')).map((cells) => saidBy(child, cells, own))
  return start.child.rows.every((cells) => {
    const at = left.indexOf(saidBy(start.child, cells, own))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function saidBy(held: Held, cells: readonly Value[], columns: readonly string[]): string {
  return columns.map((name) => cells[positionOf(held, name)] ?? 'NULL').join('\u0001')
}

/** Rows that stay, and are the only ones to agree with the double in all that they do agree in, however it is spelt. */
function likeTheDouble({ parent, double }: Start, left: Held, to: string): (readonly Value[])[] {
  const columns = parent.columns.filter((name) => keyOf(name) !== keyOf(to) && positionOf(left, name) >= 0)
  const shared = (cells: readonly Value[]) =>
    columns.filter((name) => {
      const [mine, its] = [double[positionOf(parent, name)] ?? 'NULL', cells[positionOf(left, name)] ?? 'NULL']
      return mine !== 'NULL' && spelt(mine) === spelt(its)
    })
  const all = left.rows.map((cells) => ({ cells, shared: shared(cells) }))
  return all.flatMap((one) => {
    const isAlone = !all.some((it) => it !== one && one.shared.every((name) => it.shared.includes(name)))
    return one.shared.length > 0 && isAlone ? [one.cells] : []
  })
}

/** Doubles are often such but for case and blanks. */
function spelt(value: Value): string {
  return value.toLowerCase().replaceAll(/\s/g, '')
}
