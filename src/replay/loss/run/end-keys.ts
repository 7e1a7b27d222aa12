/** The keys that tables have at the end. */

import { keyOf } from '../../../sql/names.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { readShape, type Shape } from '../../../sqlite/table-shape.ts'
import { readable } from '../marks/linked.ts'
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

/** The columns (keyOf case) of each key of the table, which is one of the end; an expression is ''. */
export function keysAtEnd(journey: Journey, table: string): readonly (readonly string[])[] {
  const keys = shapesAtEnd(journey).get(keyOf(table))?.keys ?? []
  return keys.map(({ columns }) => columns.map((column) => keyOf(column ?? '')))
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
