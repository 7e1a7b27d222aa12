/** Rows that have in some columns what another row of their table has, or nearly so. */

import { identifier } from '../sql/tokens.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import type { Variation } from './key-kinds.ts'
import type { Literal } from './literals.ts'
import type { Placed } from './place.ts'
import { addTwins } from './rivals.ts'
import { variant, variants } from './variant.ts'
import { hasRows, selectLiterals, type World } from './world.ts'

type Put = (fixed: ReadonlyMap<string, Literal>) => Placed

export function repeat(world: World, shape: Shape, columns: readonly string[], put: Put): boolean {
  const [column, ...more] = columns
  if (column !== undefined && more.length === 0 && addTwins(world, shape, column, (value) => value, put)) return true
  if (!hasRows(world, shape.name)) put(new Map())
  const values = someValues(world, shape, columns)
  if (values === null) return false
  return 'row' in put(new Map(columns.map((name, at) => [name, values[at] as Literal])))
}

/** Among so many rows one is looked for that can be varied. */
const MOST_VARIED = 50

interface Varied {
  readonly column: string
  readonly how: Variation
}

export function vary(world: World, shape: Shape, { column, how }: Varied, put: Put): boolean {
  if (addTwins(world, shape, column, (value) => variant(value, how), put)) return true
  if (!hasRows(world, shape.name)) put(new Map())
  const values = selectLiterals(world.connection, [column], `main.${identifier(shape.name)} LIMIT ${MOST_VARIED}`)
  // Digits have no case, and a NULL has no blanks: any row that can be varied will do.
  for (const [value] of values) {
    const varied = variant(value as Literal, how)
    if (varied !== null) return 'row' in put(new Map([[column, varied]]))
  }
  return values.slice(0, 1).some(([value]) => {
    const both = variants(value as Literal, how)
    return both?.every((one) => 'row' in put(new Map([[column, one]]))) ?? false
  })
}

/** The values that a row of the table has in these columns, one without NULLs if there is any; null: no row. */
function someValues(world: World, shape: Shape, columns: readonly string[]): readonly Literal[] | null {
  const from = `main.${identifier(shape.name)}`
  const full = columns.map((column) => `${identifier(column)} IS NOT NULL`).join(' AND ')
  const found = selectLiterals(world.connection, columns, `${from} WHERE ${full} LIMIT 1`)[0]
  if (found !== undefined || columns.length === 1) return found ?? null
  return selectLiterals(world.connection, columns, `${from} LIMIT 1`)[0] ?? null
}
