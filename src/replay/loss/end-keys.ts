/** The keys that tables have at the end. */

import { keyOf } from '../../sql/names.ts'
import { readCatalog } from '../../sqlite/schema-kinds.ts'
import { readShape } from '../../sqlite/table-shape.ts'
import type { Journey } from './journey.ts'
import { readable } from './linked.ts'
import { watched } from './play.ts'

/** By journey: each look is a run of the files. */
const KNOWN = new WeakMap<Journey, ReadonlyMap<string, readonly (readonly string[])[]>>()

/** The columns (keyOf case) of each key of the table, which is one of the end; an expression is ''. */
export function keysAtEnd(journey: Journey, table: string): readonly (readonly string[])[] {
  const known = KNOWN.get(journey) ?? allKeys(journey)
  KNOWN.set(journey, known)
  return known.get(keyOf(table)) ?? []
}

function allKeys({ setting, start, steps }: Journey): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, readonly (readonly string[])[]>()
  watched(setting, start.state, (connection, done) => {
    if (done < steps.length) return
    const { texts, ordinary } = readCatalog(connection)
    for (const [key, name] of ordinary) {
      const shape = readable(() => readShape(connection, name, texts))
      const own = shape?.keys.map(({ columns }) => columns.map((column) => keyOf(column ?? '')))
      found.set(key, own ?? [])
    }
  })
  return found
}
