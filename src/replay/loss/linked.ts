/** What tables have to do with each other, as far as it decides which rows they get. */

import { keyOf } from '../../sql/names.ts'
import { type Connection, Refused } from '../../sqlite/engine.ts'
import type { Catalog } from '../../sqlite/schema-kinds.ts'
import { readShape, type Shape } from '../../sqlite/table-shape.ts'
import { uniqueColumns } from './row-kinds.ts'

/** Whether the columns of some key are all foreign ones: then each row needs parents of its own. */
export function isLinked({ keys, foreignKeys }: Shape): boolean {
  const foreign = new Set(foreignKeys.flatMap(({ from }) => from.map(keyOf)))
  return keys.some(({ columns }) => columns.length > 0 && columns.every((it) => it !== null && foreign.has(keyOf(it))))
}

/** The tables of these keys that can be read, and those that rows of linked ones refer to. */
export function shapesOf(connection: Connection, { texts, ordinary }: Catalog, names: ReadonlySet<string>): Shape[] {
  const found = new Map<string, Shape>()
  const open = [...names]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const name = found.has(key) ? undefined : ordinary.get(key)
    const shape = name === undefined ? null : read(() => readShape(connection, name, texts))
    if (!shape) continue
    found.set(key, shape)
    if (isLinked(shape)) open.push(...shape.foreignKeys.map(({ parent }) => keyOf(parent)))
  }
  return [...found.values()]
}

function read(look: () => Shape): Shape | null {
  try {
    return look()
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** Columns (keyOf case) of several tables that are a key of one of them. */
export function sharedKeys(all: readonly Shape[]): Set<string> {
  const keys = all.flatMap(uniqueColumns)
  const has = (key: string) => all.filter(({ columns }) => columns.some(({ name }) => keyOf(name) === key))
  return new Set(keys.filter((key) => has(key).length > 1))
}
