/** Full-text tables that hold other rows than they should: not those of their content, or none where triggers had put some. */

import type { Broken } from '../../../model/hanging.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { identifier } from '../../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../../sqlite/engine.ts'
import { type Entry, entriesOf } from '../../../sqlite/schema.ts'
import { played, type Scene } from '../../scene.ts'
import { aside, contentOf, type Side } from './broken.ts'

/** What the file left stale, those that it brought up to date, and those that nothing had filled before it or since. */
export function staleSearch(was: Side, is: Side): { stale: Broken[]; renewed: string[]; unfilled: Broken[] } {
  const then = new Map(was.entries.filter(isSearch).map((it) => [keyOf(it.name), it]))
  const stale: Broken[] = []
  const renewed: string[] = []
  const unfilled: Broken[] = []
  for (const it of is.entries.filter(isSearch)) {
    const old = then.get(keyOf(it.name))
    const message = complaint(is, it)
    const before = old ? complaint(was, old) : null
    if (message === null && before !== null) renewed.push(it.name)
    if (message === null) continue
    const list = before === null ? stale : unfilled
    list.push({ type: 'virtual table', name: it.name, table: contentOf(it) ?? it.name, message, stale: true })
  }
  for (const { name } of is.entries.filter(isOwnSearch)) {
    const [had, has] = [was, is].map((side) =>
      side.entries.some((it) => isOwnSearch(it) && same(it.name, name)) ? held(side, name) : 0,
    )
    if (had === 0 && has !== 0) renewed.push(name)
    const filler = had !== 0 && has === 0 ? fillerOf(was, is, name) : undefined
    if (filler)
      stale.push({ type: 'virtual table', name, table: filler.table, message: 'no rows', stale: true, emptied: true })
  }
  return { stale, renewed, unfilled }
}

/**
 * A trigger that puts the rows of its table into a search table. Where that table lost its rows, too, they went on purpose; it
 * may have none in a rehearsal of a file that does not name it.
 */
function fillerOf(was: Side, is: Side, name: string): Entry | undefined {
  const fills = (sql: string) => actionOf(sql) === 'INSERT' && targetOf(sql) === keyOf(name)
  const isEmptied = (source: string) => sizeOf(was, source) > 0 && sizeOf(is, source) === 0
  return is.entries.find(
    (it) => it.type === 'trigger' && readTrigger(it.sql).statements.some(fills) && !isEmptied(it.table),
  )
}

/** The rows of a table without a text of its own are only counted beside its index, in a table that others have as well. */
function held(side: Side, name: string): number {
  return sizeOf(side, name) || indexed(side.connection, name)
}

function sizeOf({ connection }: Side, name: string): number {
  let size = 0
  refusal(() => {
    size = Number(connection.rows(`SELECT count(*) FROM main.${identifier(name)}`)[0]?.[0])
  })
  return size
}

/**
 * Those of the indexes that the application fills, as no trigger does, which find other rows after the file than before it, as
 * the rows under them have other numbers, or none. A text that the file changes is left to whoever fills the index.
 */
export function lostUnder(scene: Scene, before: State, indexes: readonly Broken[]): Broken[] {
  return indexes.filter(({ name, table }) => {
    const filled = on(scene.engine, before, (connection) => {
      connection.run('PRAGMA foreign_keys = OFF')
      // Numbers with gaps in front, as rows that were deleted leave them.
      refusal(() => connection.run(`UPDATE OR ABORT main.${identifier(table)} SET rowid = rowid + ${GAP}`))
      refill(connection, name)
      return { state: connection.state(), numbers: numbersIn(connection, name), size: indexed(connection, name) }
    })
    const { after, performance } = played(scene, filled.state)
    if (performance.refusals.length > 0) return false
    return on(scene.engine, after, (connection) => {
      const entry = entriesOf(connection).find((it) => isSearch(it) && same(it.name, name))
      const now = numbersIn(connection, name)
      const isMoved = [...filled.numbers].some(([text, number]) => now.has(text) && now.get(text) !== number)
      const isEmptied = filled.size > 0 && indexed(connection, name) === 0 && now.size > 0
      return (isMoved || isEmptied) && entry !== undefined && complaint({ connection, entries: [] }, entry) !== null
    })
  })
}

/** More than there are rows. */
const GAP = 5000

/** Reads all rows of its content into the index again. */
export function refill(connection: Connection, name: string): void {
  const table = identifier(name)
  refusal(() => connection.run(`INSERT INTO main.${table} (${table}) VALUES ('rebuild')`))
}

/** How many rows an index over another table's text knows: its own table of their sizes says so; 0 where it keeps none. */
function indexed(connection: Connection, name: string): number {
  return sizeOf({ connection, entries: [] }, `${name}_docsize`)
}

/** The number of the row under each text that only one row has. */
function numbersIn(connection: Connection, name: string): ReadonlyMap<string, unknown> {
  let rows: readonly (readonly unknown[])[] = []
  refusal(() => {
    rows = connection.rows(`SELECT rowid, * FROM main.${identifier(name)}`)
  })
  const texts = rows.map(([, ...cells]) => JSON.stringify(cells.map(String)))
  return new Map(
    rows.flatMap(([number], at): [string, unknown][] => {
      const text = texts[at] ?? ''
      return texts.indexOf(text) === texts.lastIndexOf(text) ? [[text, number]] : []
    }),
  )
}

/** Over the text of another table. */
export function isSearch(entry: Entry): boolean {
  return isFullText(entry) && contentOf(entry) !== null
}

/** With a text of its own, or none. */
function isOwnSearch(entry: Entry): boolean {
  return isFullText(entry) && contentOf(entry) === null
}

function isFullText({ type, sql }: Entry): boolean {
  return type === 'table' && /^\s*create\s+virtual.+\busing\s+\W?fts[345]\b/is.test(sql)
}

/**
 * What SQLite's own check says where the index does not fit its content; null when it fits, or cannot be checked
 * (https://sqlite.org/fts5.html#the_integrity_check_command).
 */
export function complaint({ connection }: Side, { name, sql }: Entry): string | null {
  const table = identifier(name)
  const [columns, values] = /fts5/i.test(sql)
    ? [`${table}, rank`, `'integrity-check', 1`]
    : [table, `'integrity-check'`]
  const message = aside(connection, () =>
    refusal(() => connection.run(`INSERT INTO main.${table} (${columns}) VALUES (${values})`)),
  )
  return message !== null && /malformed|corrupt|mismatch/i.test(message) ? message : null
}
