/** The helper tables of a rebuild that nobody took away. */

import type { MigrationSeen } from '../model.ts'
import { identifier } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'
import type { Played, Scene } from './scene.ts'
import { countRows, lower } from './schema.ts'
import type { Entry } from './table-seen.ts'

/** What people and generators add to a table's name for the time of a rebuild; a backup is meant to stay. */
const ADDED =
  /^_*(?:(?:new|old|tmp|temp|sqlitestudio_temp_table)_+)?|(?:(?<!_)_+|(?<=[a-z]))(?:new|old|tmp|temp)_*\d*_*$|(?<!_)_+$/g

/** Tables of the file that have rows and columns of one that was there before, and its name but for a helper's addition. */
export function leftovers(
  { engine }: Scene,
  { before, after }: Pick<Played, 'before' | 'after'>,
  was: readonly Entry[],
  is: readonly Entry[],
): MigrationSeen['leftovers'] {
  const then = new Set(was.filter(({ type }) => type === 'table').map(({ name }) => lower(name)))
  const pairs = is.filter((it) => isTable(it) && !then.has(lower(it.name))).flatMap((it) => paired(it.name, was, is))
  if (pairs.length === 0) return []
  const pair = engine.openPair(before, after)
  try {
    return pairs.flatMap(({ table, of }) => {
      const [rows, had] = [countRows(pair, 'after', table), countRows(pair, 'main', of)]
      const isCopy = (rows > 0 || had === 0) && haveSameColumns(pair, table, of)
      return isCopy ? [{ table, of, rows }] : []
    })
  } finally {
    pair.close()
  }
}

/** A table that was there and is still, whose name is in the new one's. */
function paired(table: string, was: readonly Entry[], is: readonly Entry[]): { table: string; of: string }[] {
  const stem = lower(table).replace(ADDED, '')
  if (stem === lower(table)) return []
  const of = was.find((it) => isTable(it) && lower(it.name).replace(/^_+|(?<!_)_+$/g, '') === stem && has(is, it.name))
  return of ? [{ table, of: of.name }] : []
}

function isTable({ type, sql }: Entry): boolean {
  return type === 'table' && !/^\s*create\s+virtual/i.test(sql)
}

function has(entries: readonly Entry[], name: string): boolean {
  return entries.some((it) => it.type === 'table' && lower(it.name) === lower(name))
}

/** Most columns of the new table are in the old one. */
function haveSameColumns(pair: Connection, table: string, of: string): boolean {
  const names = (schema: string, name: string) =>
    pair.rows(`PRAGMA ${schema}.table_xinfo(${identifier(name)})`).map((row) => lower(String(row[1])))
  const [own, there] = [names('after', table), new Set(names('main', of))]
  return own.filter((name) => there.has(name)).length * 2 > own.length
}
