/** Which awkward rows a table could hold, as a list in the order in which they are tried. */

import { awkwardValues } from './awkward-values.ts'
import { fold, type Literal, NULL } from './literals.ts'
import type { Column, ForeignKey, Shape } from './table-shape.ts'

/** One kind of awkward row. `says` names it for a person: "a NULL in Users.Name". */
export interface Awkward {
  readonly table: string
  readonly column: string | null
  readonly says: string
}

/** What has to be done to make an awkward row. */
export type Deed =
  /** A row with this value in this column. */
  | { readonly do: 'value'; readonly column: string; readonly literal: Literal }
  /** A row that repeats another row's values in these columns. */
  | { readonly do: 'repeat'; readonly columns: readonly string[] }
  /** A plain row that no other one refers to. */
  | { readonly do: 'lonely' }
  /** A row with the highest id, and its deletion. */
  | { readonly do: 'gap' }

export interface Kind {
  readonly awkward: Awkward
  readonly deed: Deed
}

/** All kinds for the tables: first those of single columns, then those between tables, then gaps. */
export function kindsFor(shapes: readonly Shape[]): Kind[] {
  const parents = new Set(shapes.flatMap((shape) => shape.foreignKeys.map((key) => fold(key.parent))))
  return [
    ...shapes.flatMap(columnKinds),
    // Children first, so that no lonely child refers to a lonely parent.
    ...shapes.toReversed().flatMap((shape) => (parents.has(fold(shape.name)) ? [lonelyKind(shape)] : [])),
    ...shapes.flatMap((shape) => shape.foreignKeys.map((key) => siblings(shape, key))),
    // Last of all: any row that came after would close the gap.
    ...shapes.filter((shape) => shape.text.autoincrement).map(gap),
  ]
}

function columnKinds(shape: Shape): Kind[] {
  const free = shape.columns.filter((column) => !isAlone(column, shape)).map((column) => column.name)
  const kinds = shape.columns.flatMap((column) => [
    ...nulls(shape, column),
    ...repeats(shape, column),
    ...values(shape, column),
  ])
  const keyed = new Set(shape.keys.flatMap((key) => key.columns.map((name) => fold(name ?? ''))))
  const loose = free.filter((name) => !keyed.has(fold(name)))
  if (loose.length < 2) return kinds
  const says = `two rows of ${shape.name} that are equal in every column that is not unique`
  return [...kinds, { awkward: { table: shape.name, column: null, says }, deed: { do: 'repeat', columns: loose } }]
}

function nulls(shape: Shape, column: Column): Kind[] {
  if (!column.nullable || column.rowidAlias) return []
  const what = isForeign(column, shape) ? 'a NULL in the foreign key' : 'a NULL in'
  return [
    {
      awkward: { table: shape.name, column: column.name, says: `${what} ${shape.name}.${column.name}` },
      deed: { do: 'value', column: column.name, literal: NULL },
    },
  ]
}

function repeats(shape: Shape, column: Column): Kind[] {
  // A foreign key of one column is asked for its siblings already.
  const siblings = shape.foreignKeys.some(({ from }) => from.length === 1 && fold(from[0] ?? '') === fold(column.name))
  if (siblings || isAlone(column, shape)) return []
  return [
    {
      awkward: { table: shape.name, column: column.name, says: `two rows with equal ${shape.name}.${column.name}` },
      deed: { do: 'repeat', columns: [column.name] },
    },
  ]
}

function values(shape: Shape, column: Column): Kind[] {
  // What a foreign key holds is up to its parent.
  if (isForeign(column, shape)) return []
  return awkwardValues(column, shape.text.strict).map((value) => ({
    awkward: { table: shape.name, column: column.name, says: value.says(`${shape.name}.${column.name}`) },
    deed: { do: 'value', column: column.name, literal: value.literal },
  }))
}

/** A row of a table that others may refer to, but none does. */
export function lonelyKind(shape: Shape): Kind {
  const says = `a row of ${shape.name} that no other row refers to`
  return { awkward: { table: shape.name, column: null, says }, deed: { do: 'lonely' } }
}

function siblings(shape: Shape, key: ForeignKey): Kind {
  const by = key.from.map((column) => `${shape.name}.${column}`).join(', ')
  const says = `several rows of ${shape.name} for one row of ${key.parent} (equal ${by})`
  return {
    awkward: { table: shape.name, column: key.from[0] ?? null, says },
    deed: { do: 'repeat', columns: key.from },
  }
}

function gap(shape: Shape): Kind {
  const says = `a gap at the top of ${shape.name}'s AUTOINCREMENT ids`
  return { awkward: { table: shape.name, column: null, says }, deed: { do: 'gap' } }
}

/** Whether the column by itself is a key whose values may not repeat. */
function isAlone(column: Column, shape: Shape): boolean {
  return shape.keys.some(
    (key) => !key.partial && key.columns.length === 1 && fold(key.columns[0] ?? '') === fold(column.name),
  )
}

function isForeign(column: Column, shape: Shape): boolean {
  return shape.foreignKeys.some((key) => key.from.some((name) => fold(name) === fold(column.name)))
}
