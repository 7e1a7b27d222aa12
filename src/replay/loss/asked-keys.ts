/** Keys that no schema declares and the files ask for: `trip_id NOT IN (SELECT id FROM trips)`. Production's rows have them. */

import type { Script } from '../../model/text.ts'
import { withCounted } from '../../rows/counted.ts'
import { countingReadings } from '../../sql/counting-readings.ts'
import type { Filter } from '../../sql/filters.ts'
import { keyOf, same } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { actionOf } from '../../sql/statement.ts'
import { significant, unquote } from '../../sql/tokens.ts'
import type { Connection } from '../../sqlite/engine.ts'
import type { Catalog } from '../../sqlite/schema-kinds.ts'
import type { Shape } from '../../sqlite/table-shape.ts'
import { shapesOf } from './linked.ts'
import { primaryKey } from './parents.ts'

/** The names of a table's primary key. */
type PrimaryKeyOf = (table: string) => readonly string[]

/** The tables that get rows, with what the files say of their columns: up to which they count, and which point at another table's key. */
export function asAsked(
  connection: Connection,
  catalog: Catalog,
  names: ReadonlySet<string>,
  said: { readonly scripts: readonly Script[]; readonly filters: readonly Filter[] },
): Shape[] {
  const { scripts } = said
  const shapes = shapesOf(connection, catalog, names, said)
  const primaryKeyOf: PrimaryKeyOf = (table) => primaryKey(connection, table)
  const counts = scripts.flatMap(({ sql }) => countingReadings(sql))
  // A copy that asks for it passes over rows that point at nothing: those are lost.
  const asked = scripts
    .flatMap(({ sql }) => (/\bIN\b|\bEXISTS\b/i.test(sql) ? statementsOf(sql) : []))
    .filter((statement) => actionOf(statement) === 'DELETE')
    .flatMap(askedIn)
  return shapes.map((shape) => withCounted(withKeys(shape, asked, primaryKeyOf), counts))
}

/** A column, and the key of a table among whose values it is looked for. */
interface AskedKey {
  readonly column: string
  readonly parent: string
  readonly key: string
}

function askedIn(statement: string): AskedKey[] {
  const all = significant(statement)
  const name = (at: number) => {
    const token = all[at]
    return token && (token.kind === 'word' || token.kind === 'quoted') ? keyOf(unquote(token)) : ''
  }
  const says = (at: number, ...words: readonly string[]) =>
    words.every((word, index) => all[at + index]?.text.toUpperCase() === word)
  return all.flatMap((_, at): AskedKey[] => {
    const open = says(at, 'IN', '(', 'SELECT') ? at + 3 : null
    if (open !== null) {
      const column = name(says(at - 1, 'NOT') ? at - 2 : at - 1)
      const qualified = says(open + 1, '.') ? open + 2 : open
      return says(qualified + 1, 'FROM') ? [{ column, parent: name(qualified + 2), key: name(qualified) }] : []
    }
    if (!says(at, 'EXISTS', '(', 'SELECT') || !says(at + 4, 'FROM')) return []
    const parent = name(at + 5)
    const where = all.findIndex((__, index) => index > at + 5 && says(index, 'WHERE'))
    if (where < 0 || where > at + 8 || !says(where + 2, '.') || !says(where + 4, '=')) return []
    const [one, other] = [name(where + 3), name(says(where + 6, '.') ? where + 7 : where + 5)]
    const isFirst = [parent, name(where - 1)].includes(name(where + 1))
    return [isFirst ? { column: other, parent, key: one } : { column: one, parent, key: other }]
  })
}

/** Where the parent's key is one of one column, and the child has neither declared this key nor another one for the column. */
function withKeys(shape: Shape, asked: readonly AskedKey[], primaryKeyOf: PrimaryKeyOf): Shape {
  const found = new Map<string, Shape['foreignKeys'][number]>()
  for (const { column, parent, key } of asked) {
    const own = shape.columns.find((it) => keyOf(it.name) === column)
    if (!own || own.rowidAlias || shape.primaryKey.includes(own.name) || same(parent, shape.name)) continue
    if (shape.foreignKeys.some(({ from }) => from.some((it) => same(it, own.name)))) continue
    const [to, ...more] = primaryKeyOf(parent)
    if (to === undefined || more.length > 0 || !same(to, key)) continue
    found.set(column, { id: -1, parent, from: [own.name], to: [to], onUpdate: 'NO ACTION', onDelete: 'NO ACTION' })
  }
  return found.size === 0 ? shape : { ...shape, foreignKeys: [...shape.foreignKeys, ...found.values()] }
}
