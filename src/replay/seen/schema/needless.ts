/** Rebuilds that ALTER TABLE, or nothing at all, would have spared: proved by doing it that way. */

import type { TableSeen } from '../../../model/schema.ts'
import type { MigrationSeen } from '../../../model/seen.ts'
import { tableParts } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { identifier } from '../../../sql/tokens.ts'
import { difference } from '../../../sqlite/difference.ts'
import { type Connection, on, refusal, type State } from '../../../sqlite/engine.ts'
import { countRows, type Entry } from '../../../sqlite/schema.ts'
import type { Link } from '../../../sqlite/schema-keys.ts'
import { type Played, played, type Scene } from '../../scene.ts'

/** A database before the file and behind it. */
export type Run = Pick<Played, 'before' | 'after'>

/**
 * Those of the rebuilt tables that end the same, each row included, when they are altered instead: of one without rows nobody knows.
 * @param unusual the file's run on unusual rows; null where there is none
 */
export function needlessly(
  scene: Scene,
  first: Run,
  unusual: () => Run | null,
  rebuilt: readonly (readonly [was: TableSeen, is: TableSeen])[],
): MigrationSeen['needless'] {
  const held =
    rebuilt.length > 0
      ? on(scene.engine, first.before, (connection) =>
          rebuilt.filter(([was]) => countRows(connection, 'main', was.name) > 0),
        )
      : []
  return held.flatMap(([was, is]) => {
    const isEnough = (statements: readonly string[], { before, after }: Run) => {
      const altered = without(scene, before, statements)
      return altered !== null && endsTheSame(scene, altered, after, keyOf(is.name))
    }
    const likely = alterations(was, is).filter((statements) => isEnough(statements, first))
    if (likely.length === 0) return []
    const runs = [unusual() ?? first, ...withOneRow(scene, first.before, was)]
    const instead = likely.find((statements) => runs.every((run) => isEnough(statements, run)))
    return instead ? [{ table: is.name, instead }] : []
  })
}

/** So many rows are tried, each alone in its table. */
const MOST_ALONE = 3

/** The file's runs where it meets one row of the table only: several can be each other's mirror image. */
function withOneRow(scene: Scene, before: State, { name, columns }: TableSeen): Run[] {
  const table = `main.${identifier(name)}`
  const values = columns.map((column) => identifier(column.name)).join(', ')
  return Array.from({ length: MOST_ALONE }).flatMap((_, at) => {
    const state = on(scene.engine, before, (connection) => {
      connection.run('PRAGMA foreign_keys = OFF')
      const others = `(${values}) IS NOT (SELECT ${values} FROM ${table} LIMIT 1 OFFSET ${at})`
      const refused = refusal(() => connection.run(`DELETE FROM ${table} WHERE ${others}`))
      return refused === null && countRows(connection, 'main', name) > 0 ? connection.state() : null
    })
    const run = state && played(scene, state)
    return run && run.performance.refusals.length === 0 ? [run] : []
  })
}

function endsTheSame({ engine }: Scene, altered: State, after: State, table: string): boolean {
  const facts = difference(engine, altered, after, new Set([table]))
  return !facts.some((fact) => 'table' in fact && keyOf(fact.table) === table && !fact.kind.startsWith('object'))
}

/** The database with the table altered; null when SQLite refuses that. */
function without({ engine }: Scene, before: State, statements: readonly string[]): State | null {
  return on(engine, before, (connection) => {
    // Then ADD COLUMN takes no REFERENCES with a default: what works by the application's leave alone is no advice.
    const message = refusal(() => connection.run(['PRAGMA foreign_keys = ON', ...statements].join(';')))
    return message === null ? connection.state() : null
  })
}

/** Statements that could lead from one to the other, in each reading of what happened; none where only a rebuild can. */
function alterations(was: TableSeen, is: TableSeen): string[][] {
  const readings = [renamed(was, is), addedAndDropped(was, is)]
  return readings.filter((statements) => statements !== null)
}

function renamed(was: TableSeen, is: TableSeen): string[] | null {
  const [then, now] = [namesOf(was), namesOf(is)]
  const fits = then.every((name, at) => name === now[at] || (!now.includes(name) && !then.includes(now[at] ?? '')))
  if (then.length !== now.length || !fits) return null
  return was.columns.flatMap(({ name }, at) => {
    const other = is.columns[at]?.name ?? name
    return then[at] === now[at] ? [] : [`${altered(is)} RENAME COLUMN ${identifier(name)} TO ${identifier(other)}`]
  })
}

/** DROP COLUMN keeps the order of the others, and ADD COLUMN puts the new one behind them. */
function addedAndDropped(was: TableSeen, is: TableSeen): string[] | null {
  const [then, now] = [namesOf(was), namesOf(is)]
  const kept = then.filter((name) => now.includes(name))
  if (then.join('\n') === now.join('\n') || kept.join('\n') !== now.slice(0, kept.length).join('\n')) return null
  const written = new Map((tableParts(is.sql)?.parts ?? []).map((part) => [keyOf(part.column ?? ''), part.text]))
  return [
    ...was.columns
      .filter(({ name }) => !now.includes(keyOf(name)))
      .map(({ name }) => `${altered(is)} DROP COLUMN ${identifier(name)}`),
    ...is.columns
      .filter(({ name }) => !then.includes(keyOf(name)))
      .map(({ name }) => `${altered(is)} ADD COLUMN ${written.get(keyOf(name)) ?? identifier(name)}`),
  ]
}

function namesOf(table: TableSeen): string[] {
  return table.columns.map(({ name }) => keyOf(name))
}

function altered({ name }: TableSeen): string {
  return `ALTER TABLE ${identifier(name)}`
}

/** What people and generators add to a table's name for the time of a rebuild; a backup is meant to stay. */
const ADDED =
  /^_*(?:(?:new|old|tmp|temp|sqlitestudio_temp_table)_+)?|(?:(?<!_)_+|(?<=[a-z]))(?:new|old|tmp|temp)_*\d*_*$|(?<!_)_+$/g

/** Tables of the file that have rows and columns of one that was there before, and its name but for a helper's addition. */
export function leftoversOf(
  { engine }: Scene,
  { before, after }: Pick<Played, 'before' | 'after'>,
  was: readonly Entry[],
  is: readonly Entry[],
  links: readonly Link[],
): MigrationSeen['leftovers'] {
  const then = new Set(was.filter(({ type }) => type === 'table').map(({ name }) => keyOf(name)))
  const pairs = is.filter((it) => isTable(it) && !then.has(keyOf(it.name))).flatMap((it) => paired(it.name, was, is))
  if (pairs.length === 0) return []
  const pair = engine.openPair(before, after)
  try {
    return pairs.flatMap(({ table, of }) => {
      const [rows, had] = [countRows(pair, 'after', table), countRows(pair, 'main', of)]
      const isCopy = (rows > 0 || had === 0) && haveSameColumns(pair, table, of)
      return isCopy
        ? [{ table, of, rows, there: countRows(pair, 'after', of), hanging: hangingOn(of, was, links) }]
        : []
    })
  } finally {
    pair.close()
  }
}

function hangingOn(of: string, was: readonly Entry[], links: readonly Link[]): string[] {
  const refer = new Set(
    links.filter(({ parent, child }) => parent === keyOf(of) && child !== parent).map((it) => it.child),
  )
  const isHanging = ({ type, name, table }: Entry) =>
    type === 'table' ? refer.has(keyOf(name)) : type !== 'view' && keyOf(table) === keyOf(of)
  return was.filter(isHanging).map(({ name }) => name)
}

/** A table that was there and is still, whose name is in the new one's. */
function paired(table: string, was: readonly Entry[], is: readonly Entry[]): { table: string; of: string }[] {
  const stem = keyOf(table).replace(ADDED, '')
  if (stem === keyOf(table)) return []
  const of = was.find((it) => isTable(it) && keyOf(it.name).replace(/^_+|(?<!_)_+$/g, '') === stem && has(is, it.name))
  return of ? [{ table, of: of.name }] : []
}

function isTable({ type, sql }: Entry): boolean {
  return type === 'table' && !/^\s*create\s+virtual/i.test(sql)
}

function has(entries: readonly Entry[], name: string): boolean {
  return entries.some((it) => it.type === 'table' && keyOf(it.name) === keyOf(name))
}

/** Most columns of the new table are in the old one. */
function haveSameColumns(pair: Connection, table: string, of: string): boolean {
  const names = (schema: string, name: string) =>
    pair.rows(`PRAGMA ${schema}.table_xinfo(${identifier(name)})`).map((row) => keyOf(String(row[1])))
  const [own, there] = [names('after', table), new Set(names('main', of))]
  return own.filter((name) => there.has(name)).length * 2 > own.length
}
