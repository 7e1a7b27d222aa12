/** Rows that get other rowids under tables which know them by those: a search table, an R-Tree or any other that triggers fill. */

import type { Broken } from '../../../model/hanging.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import { identifier } from '../../../sql/tokens.ts'
import { type Connection, on, Refused, refusal, type State } from '../../../sqlite/engine.ts'
import { columnsIn, type Entry } from '../../../sqlite/schema.ts'
import { primaryKeyIn } from '../../../sqlite/schema-keys.ts'
import { playedToEnd, type Scene } from '../../scene.ts'
import type { Side } from './broken.ts'

/** A table whose triggers write the rowids of its rows into another one. */
interface Tie {
  readonly table: string
  readonly into: string
}

/**
 * Tables that hold the old rowids of rows which have other ones afterwards: a rebuild that does not copy them numbers the rows from
 * 1 on, without an error, and no row of ours has a gap before it to show that (https://sqlite.org/lang_createtable.html#rowid).
 * Rows with high numbers are put in, with the triggers at work, and looked for behind the file and those that follow it.
 */
export function movedUnder(
  scene: Scene,
  before: State,
  was: Side,
  is: Side,
  statements: readonly StatementSeen[],
): Broken[] {
  const isThere = (name: string) => is.entries.some((it) => it.type === 'table' && same(it.name, name))
  return tiesIn(was.entries)
    .filter(({ table, into }) => isThere(table) && isThere(into) && statements.some((it) => mayNumber(it, table)))
    .filter((tie) => isMoved(scene, before, tie, knownBy(was, is, tie)))
    .map(({ table, into }) => ({
      ...{ type: 'virtual table', name: into, table, message: 'other rowids' },
      ...{ stale: true, renumbered: true },
    }))
}

/** What a row is known by before the file and behind it: its key, or all that it has. */
function knownBy(was: Side, is: Side, { table }: Tie): string[] {
  const has = new Set(columnsIn(is.connection, table).map(({ key }) => key))
  const key = primaryKeyIn(was.connection, table)
  const isLeft = key.length > 0 && key.every((name) => has.has(keyOf(name)))
  return isLeft ? key : columnsIn(was.connection, table).flatMap((it) => (has.has(it.key) ? [it.name] : []))
}

/** What may give the rows of a table other rowids (https://sqlite.org/lang_vacuum.html). */
function mayNumber({ verb, sql }: StatementSeen, table: string): boolean {
  return verb === 'VACUUM' || (/^(DROP TABLE|DELETE|UPDATE)/.test(verb) && targetOf(sql) === keyOf(table))
}

function tiesIn(entries: readonly Entry[]): Tie[] {
  const ties = entries.flatMap((it): Tie[] => {
    if (it.type !== 'trigger' || !ROWID.test(it.sql)) return []
    const filled = readTrigger(it.sql).statements.filter((sql) => actionOf(sql) === 'INSERT' && isNumbered(sql))
    return filled.flatMap((sql) => {
      const target = entries.find((one) => one.type === 'table' && keyOf(one.name) === targetOf(sql))
      // One with the content of another table SQLite checks itself.
      return target === undefined || /\bcontent\s*=\s*\W?\w/i.test(target.sql)
        ? []
        : [{ table: it.table, into: target.name }]
    })
  })
  return ties.filter((one, at) => ties.findIndex((it) => it.table === one.table && it.into === one.into) === at)
}

const ROWID = /\bnew\s*\.\s*\W?(rowid|oid|_rowid_)\b/i

function isNumbered(sql: string): boolean {
  const names = namesIn(sql)
  return ['rowid', 'oid', '_rowid_'].some((name) => names.has(name))
}

/** Far from every rowid and number that rows of ours have. */
const GAP = 7_000_000

function isMoved(scene: Scene, before: State, tie: Tie, columns: readonly string[]): boolean {
  const start = on(scene.engine, before, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    if (refusal(() => renumber(connection, tie.table)) !== null) return null
    return { state: connection.state(), ...readBoth(connection, tie, columns) }
  })
  const tied = start?.held.map((numbers) => [...start.rows].filter(([, number]) => numbers.has(number))) ?? []
  if (!start || tied.every((rows) => rows.length === 0)) return false
  const state = playedToEnd(scene, start.state)
  if (state === null) return false
  const end = on(scene.engine, state, (connection) => readBoth(connection, tie, columns))
  return tied.some((rows, column) => {
    const held = end.held[column] ?? new Set()
    return rows.some(([row, number]) => {
      const now = end.rows.get(row) ?? number
      return now !== number && held.has(number) && !held.has(now)
    })
  })
}

/** Puts every row in anew, GAP further on: the triggers tell the other table. */
function renumber(connection: Connection, table: string): void {
  const name = `main.${identifier(table)}`
  const columns = columnsIn(connection, table)
    .filter(({ hidden }) => hidden === 0)
    .map((it) => identifier(it.name))
    .join(', ')
  connection.run(`CREATE TEMP TABLE rehearsal_kept AS SELECT rowid AS rehearsal_number, ${columns} FROM ${name}`)
  connection.run(`DELETE FROM ${name}`)
  connection.run(
    `INSERT INTO ${name} (rowid, ${columns}) SELECT rehearsal_number + ${GAP}, ${columns} FROM temp.rehearsal_kept`,
  )
  connection.run('DROP TABLE temp.rehearsal_kept')
}

interface Both {
  /** The rowid of each row, by what it is known by. */
  readonly rows: ReadonlyMap<string, number>
  /** The numbers in each column of the other table, its rowid first. */
  readonly held: readonly ReadonlySet<number>[]
}

function readBoth(connection: Connection, { table, into }: Tie, columns: readonly string[]): Both {
  try {
    const found = connection.rows(`SELECT rowid, ${columns.map(identifier).join(', ')} FROM main.${identifier(table)}`)
    const texts = found.map(([, ...cells]) => JSON.stringify(cells.map(String)))
    const rows = found.flatMap(([number], at): [string, number][] => {
      const text = texts[at] ?? ''
      return texts.indexOf(text) === texts.lastIndexOf(text) ? [[text, Number(number)]] : []
    })
    const others = connection.rows(`SELECT rowid, * FROM main.${identifier(into)}`)
    const held = (others[0] ?? []).map((_, at) => new Set(others.map((cells) => Number(cells[at] ?? 0))))
    return { rows: new Map(rows), held }
  } catch (error) {
    if (error instanceof Refused) return { rows: new Map(), held: [] }
    throw error
  }
}
