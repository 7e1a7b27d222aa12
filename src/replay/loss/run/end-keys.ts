/** The keys that tables have at the end, and their shapes before. */

import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { on } from '../../../sqlite/engine.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { type Key, readShape, type Shape } from '../../../sqlite/table-shape.ts'
import { readable } from '../marks/linked.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from './journey.ts'
import { watched } from './play.ts'

type Shapes = ReadonlyMap<string, Pick<Shape, 'keys' | 'primaryKey' | 'foreignKeys'>>

/** By journey: each look is a run of the files. */
const KNOWN = new WeakMap<Journey, Shapes>()

function shapesAtEnd(journey: Journey): Shapes {
  const known = KNOWN.get(journey)
  if (known) return known
  const found = new Map<string, Shape>()
  const { setting, start, steps } = journey
  watched(setting, start.state, (connection, done) => {
    if (done < steps.length) return
    const { texts, ordinary } = readCatalog(connection)
    for (const [key, name] of ordinary) {
      const shape = readable(() => readShape(connection, name, texts))
      if (shape) found.set(key, shape)
    }
  })
  KNOWN.set(journey, found)
  return found
}

/** The shape of a table (keyOf case) before the first file; null where there is none, or it cannot be read. */
export function shapeAtStart({ setting, start }: Journey, table: string): Shape | null {
  return on(setting.engine, start.state, (connection) => {
    const { ordinary, texts } = readCatalog(connection)
    const name = ordinary.get(table)
    return name === undefined ? null : readable(() => readShape(connection, name, texts))
  })
}

/** The columns (keyOf case) of each key of the table, which is one of the end; an expression is ''. */
export function keysAtEnd(journey: Journey, table: string): readonly (readonly string[])[] {
  const keys = shapesAtEnd(journey).get(keyOf(table))?.keys ?? []
  return keys.map(({ columns }) => columns.map((column) => keyOf(column ?? '')))
}

/**
 * The unique keys that the files give the table, each as its columns in their old names (keyOf case): of an expression those that
 * the index names anywhere.
 */
export function keysToCome(journey: Journey, { key, shape }: MarkedTable): readonly (readonly string[])[] {
  const life = journey.lives.tables.get(key)
  const columns = shape.columns.map(
    ({ name }) => [keyOf(name), keyOf(life?.columns.get(keyOf(name))?.now ?? name)] as const,
  )
  const named = (one: Key, isNow: 0 | 1): string[] => {
    const names = one.columns.includes(null)
      ? namesIn(one.sql ?? '')
      : new Set(one.columns.map((it) => keyOf(it ?? '')))
    return columns.flatMap((both) => (names.has(both[isNow]) ? [both[0]] : []))
  }
  const old = new Set(shape.keys.map((one) => named(one, 0).join('\u0001')))
  const now = shapesAtEnd(journey).get(keyOf(life?.now ?? key))?.keys ?? []
  return now.map((one) => named(one, 1)).filter((one) => !old.has(one.join('\u0001')))
}

/** The one column (keyOf case) of the table's primary key, which is one of the end; null where it has none. */
export function idAtEnd(journey: Journey, table: string): string | null {
  const [id, ...more] = shapesAtEnd(journey).get(keyOf(table))?.primaryKey ?? []
  return id === undefined || more.length > 0 ? null : keyOf(id)
}

/** The key (keyOf case) of the table that the column refers to at the end; null where it refers to none by itself. */
export function parentAtEnd(journey: Journey, table: string, column: string): string | null {
  const keys = shapesAtEnd(journey).get(keyOf(table))?.foreignKeys ?? []
  const key = keys.find(({ from }) => from.length === 1 && keyOf(from[0] ?? '') === keyOf(column))
  return key ? keyOf(key.parent) : null
}
