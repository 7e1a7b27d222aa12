/** Parents that a file names by a literal key, where the only row that has it is one of ours. */

import { perform } from '../../../apply/file.ts'
import type { Orphans } from '../../../model/facts.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { identifier } from '../../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../../sqlite/engine.ts'
import { everyTable } from '../../../sqlite/schema.ts'
import { allForeignKeys, type ForeignKey, soleKeyIn } from '../../../sqlite/schema-keys.ts'
import { type Played, played, type Scene } from '../../scene.ts'
import type { RowsRun } from '../look.ts'

/** A foreign key by which all rows point at one row of the parent, and none did before: it is new, or its column was empty. */
interface Pointed {
  readonly table: string
  readonly key: ForeignKey
  readonly from: string
  readonly to: string
  /** As SQL. */
  readonly value: string
}

/**
 * Invented rows are numbered from 1, so that a new `DEFAULT 1 REFERENCES tenants(id)` finds a tenant among them. The file is
 * played once more with that tenant, and all that belongs to it, under another key: where the rows still point at the old
 * one, it is the file that names it.
 */
export function literalParents({ scene, before, first, empty, seeds, own }: RowsRun): readonly Orphans[] {
  const pointed = on(scene.engine, first.after, (connection) => [...newKeys(scene, connection, before.state)])
  if (pointed.length === 0) return []
  const made = (state: State) => on(scene.engine, state, (it) => pointed.filter((one) => hasParent(it, one)))
  const [old, ours] = [made(empty.before), made(empty.after)]
  // SQLite gives out an id by what the table holds: on an empty one it is the one that the file names.
  const isOurs = (one: Pointed) => ours.includes(one) && !old.includes(one)
  const unmade = on(scene.engine, empty.after, (connection) => {
    for (const script of [...scene.later, ...seeds]) perform(connection, script, scene.runner, () => {})
    return pointed.filter((it) => !own.has(keyOf(it.key.parent)) && (isOurs(it) || !hasParent(connection, it)))
  })
  return unmade.flatMap((it) =>
    orphansOf(scene, before.state, it).map((found) => (isOurs(it) ? { ...found, numbered: true } : found)),
  )
}

function* newKeys(scene: Scene, connection: Connection, before: State): Generator<Pointed> {
  const had = on(scene.engine, before, (old) =>
    [...allForeignKeys(old)].map(([table, keys]) => [table, keys.filter((key) => isUsed(old, table, key))] as const),
  )
  const tables = new Set(everyTable(connection))
  for (const [table, keys] of allForeignKeys(connection)) {
    const old = had.find(([name]) => same(name, table))?.[1] ?? []
    for (const key of keys) {
      const [from, ...more] = key.from
      const to = key.to?.[0] ?? soleKeyIn(connection, key.parent)
      if (from === undefined || more.length > 0 || to === null || !tables.has(keyOf(key.parent))) continue
      if (old.some((it) => same(it.parent, key.parent) && same(it.from[0] ?? '', from))) continue
      const value = onlyValue(connection, table, from)
      const one = { table, key, from, to, value: value ?? '' }
      if (value !== null && scene.hints.given.has(value) && hasParent(connection, one)) yield one
    }
  }
}

/** An earlier new file may have added the column, for this one to fill. */
function isUsed(connection: Connection, table: string, { from }: ForeignKey): boolean {
  const columns = from.map((name) => `${identifier(name)} IS NOT NULL`).join(' AND ')
  return connection.rows(`SELECT 1 FROM main.${identifier(table)} WHERE ${columns} LIMIT 1`).length > 0
}

/** The value that several rows have in common, and no row lacks. */
function onlyValue(connection: Connection, table: string, from: string): string | null {
  const column = identifier(from)
  const sql = `SELECT count(*) > 1 AND count(${column}) = count(*) AND count(DISTINCT ${column}) = 1, min(quote(${column})) FROM main.${identifier(table)}`
  const [isOne, value] = connection.rows(sql)[0] ?? []
  return isOne === 1 ? String(value) : null
}

/** False also where there is no such table or column. */
function hasParent(connection: Connection, { key, to, value }: Pointed): boolean {
  let found = false
  const sql = `SELECT 1 FROM main.${identifier(key.parent)} WHERE ${identifier(to)} = ${value} LIMIT 1`
  refusal(() => {
    found = connection.rows(sql).length > 0
  })
  return found
}

function orphansOf(scene: Scene, before: State, one: Pointed): Orphans[] {
  const moved = on(scene.engine, before, (connection) => (isMoved(connection, one) ? connection.state() : null))
  if (moved === null) return []
  const asIs: Played = played(scene, moved)
  const isRefused = asIs.performance.refusals.some(({ message }) => message === 'FOREIGN KEY constraint failed')
  const { after, performance } = isRefused
    ? played({ ...scene, runner: { ...scene.runner, foreignKeys: false } }, moved)
    : asIs
  if (performance.refusals.length > 0) return []
  return on(scene.engine, after, (connection) => {
    if (onlyValue(connection, one.table, one.from) !== one.value || hasParent(connection, one)) return []
    const rows = Number(connection.rows(`SELECT count(*) FROM main.${identifier(one.table)}`)[0]?.[0])
    const names = { table: one.table, parent: one.key.parent }
    const about = { rows, newKey: true, sameValue: true, named: true, values: [`${one.to} = ${one.value}`] }
    return [{ kind: 'orphans-added', ...names, ...about, ...(isRefused ? { refused: true } : {}) }]
  })
}

/** Gives the parent another key, in every row that is known to point at it; false where SQLite does not take it. */
function isMoved(connection: Connection, { key, to, value }: Pointed): boolean {
  const column = identifier(to)
  const other = `(CASE typeof(${value}) WHEN 'integer' THEN ${value} + 100000 ELSE ${value} || '-' END)`
  const children = [...allForeignKeys(connection)].flatMap(([table, keys]) =>
    keys
      .filter((it) => same(it.parent, key.parent) && it.from.length === 1 && same(it.to?.[0] ?? to, to))
      .map((it) => ({ table, column: identifier(it.from[0] ?? '') })),
  )
  const updates = [{ table: key.parent, column }, ...children].map(
    (it) => `UPDATE main.${identifier(it.table)} SET ${it.column} = ${other} WHERE ${it.column} = ${value}`,
  )
  connection.run('PRAGMA foreign_keys = OFF')
  return updates.every((sql) => refusal(() => connection.run(sql)) === null)
}
