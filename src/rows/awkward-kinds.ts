/** Which awkward rows a table could hold, as a list in the order in which they are tried. */

import { keyOf, same } from '../sql/names.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { type AwkwardValue, awkwardValues, keysToTidy, quotationMarks } from './awkward-values.ts'
import { type Collision, collisionKinds } from './collide.ts'
import { type Family, type FamilyKind, familyKinds, type Kin, lonely, type Repeat } from './family-kinds.ts'
import { isGivenKey } from './given-keys.ts'
import { type Hints, NO_HINTS } from './hints.ts'
import { gluedKinds, type Near, nearKinds, type Variation, variationsOf } from './key-kinds.ts'
import { type Literal, NULL } from './literals.ts'
import { valuesNamed } from './named-literals.ts'
import { rewrittenKinds } from './rewritten-keys.ts'
import { isOnlyNulls, type Side, sideInWords } from './sides.ts'
import { type Twins, twinKinds } from './twins.ts'

/** One kind of awkward row. `says` names it for a person: "a NULL in Users.Name". */
export interface Awkward {
  readonly table: string
  readonly column: string | null
  readonly says: string
  /** A value is of another type than its column is declared to have, and nothing shows such a value. */
  readonly mistyped?: true
  /** Nothing is odd in the row but that there is a NULL in each of these. */
  readonly nulls?: readonly string[]
  /** Nothing in one row is odd: rows of one parent, a parent of rows of one table alone or of none, rows that a new index holds to be equal, rows that are equal in all that may be, or nearly so in one column. */
  readonly alike?: 'by parent' | 'by child' | 'alone' | 'by index' | 'by key' | 'everywhere' | 'nearly'
}

/** What has to be done to make an awkward row. */
export type Deed =
  | Repeat
  /** A row with this value in this column. */
  | { readonly do: 'value'; readonly column: string; readonly literal: Literal }
  /** A row with each of these ids. */
  | { readonly do: 'ids'; readonly column: string; readonly ids: readonly Literal[] }
  /** A row with these values. */
  | { readonly do: 'values'; readonly side: Side }
  /** A row whose value differs from another row's in something that an expression may not see. */
  | { readonly do: 'variant'; readonly column: string; readonly how: Variation }
  | Near
  | Collision
  | Twins
  | Family
  /** A row with the highest id, and its deletion. */
  | { readonly do: 'gap' }

export interface Kind {
  readonly awkward: Awkward
  readonly deed: Deed
}

/** All kinds for the tables: first those of single columns, then those between tables, then gaps. */
export function kindsFor(
  shapes: readonly Shape[],
  hints: Hints = NO_HINTS,
  sides: (shape: Shape) => readonly Side[] = () => [],
  kin: Kin = { children: () => [], parents: () => [] },
): Kind[] {
  const single = shapes.flatMap((shape) => columnKinds(shape, hints))
  // In words of its own, too.
  const named = new Set(single.flatMap(({ awkward, deed }) => [awkward.says, ...inPlainWords(awkward, deed)]))
  const all = shapes.flatMap((shape) => sides(shape).map((side) => onSide(shape, side)))
  const onSides = new Map(all.map((kind) => [kind.awkward.says, kind]))
  return [
    ...single.filter((it) => !isGivenKey(shapes, it, hints.given)),
    ...shapes.flatMap((shape) => taken(shape, hints)),
    ...[...onSides.values()].filter(({ awkward }) => !named.has(awkward.says)),
    ...shapes.flatMap((shape) => quotedOnSides(shape, sides, hints)),
    ...shapes.flatMap((shape) => collisions(shape, hints)),
    ...shapes.flatMap((shape) => neighbours(shape, hints)),
    ...familyKinds(shapes, hints, kin).map(asKind),
    // Last of all: any row that came after would close the gap.
    ...shapes.filter((shape) => shape.text.autoincrement).map(gap),
  ]
}

function inPlainWords({ table }: Awkward, deed: Deed): string[] {
  return deed.do === 'value' ? [sideInWords(table, new Map([[deed.column, deed.literal]]))] : []
}

function collisions(shape: Shape, hints: Hints): Kind[] {
  const all = [...collisionKinds(shape, hints), ...rewrittenKinds(shape, hints), ...twinKinds(shape, hints)]
  return all.map(({ says, deed }) => ({ awkward: { table: shape.name, column: null, says, alike: 'by index' }, deed }))
}

function neighbours(shape: Shape, hints: Hints): Kind[] {
  return [...nearKinds(shape, hints.replaced), ...gluedKinds(shape, hints)].map(({ column, says, deed }) => ({
    awkward: { table: shape.name, column, says, alike: 'by key' },
    deed,
  }))
}

/** Where equal values are refused, or may have been put in order before: else two equal ones do as well. */
function variants(shape: Shape, column: Column, { folds, replaced }: Hints): Kind[] {
  const isKey = shape.keys.some((key) => key.columns.some((name) => same(name ?? '', column.name)))
  if (!(isKey || folds) || isForeign(column, shape)) return []
  return variationsOf(column, replaced).map(({ how, says }) => ({
    awkward: {
      table: shape.name,
      column: column.name,
      says: `two values of ${shape.name}.${column.name} that ${says}`,
      ...(isKey ? {} : { alike: 'nearly' }),
    },
    deed: { do: 'variant', column: column.name, how },
  }))
}

/** What conditions and the DEFAULT name. */
function namedOnes(shape: Shape, column: Column, hints: Hints): Kind[] {
  return valuesNamed(shape, column, hints).map((literal) => ({
    awkward: {
      table: shape.name,
      column: column.name,
      says: sideInWords(shape.name, new Map([[column.name, literal]])),
    },
    deed: { do: 'value', column: column.name, literal },
  }))
}

/** Rows with the ids that a new file writes. */
function taken(shape: Shape, hints: Hints): Kind[] {
  const column = shape.columns.find(({ rowidAlias }) => rowidAlias)?.name
  const ids = hints.taken.get(keyOf(shape.name)) ?? []
  if (column === undefined || ids.length === 0) return []
  const which = ids.length > 3 ? `one of ${ids.slice(0, 2).join(', ')} … ${ids.at(-1)}` : ids.join(' or ')
  const says = `a row of ${shape.name} whose ${column} is ${which} already`
  return [{ awkward: { table: shape.name, column, says }, deed: { do: 'ids', column, ids } }]
}

/** A row with which a condition of the new files holds, or does not. */
function onSide({ name }: Shape, side: Side): Kind {
  const [first = null, ...more] = side.keys()
  const column = more.length > 0 ? null : first
  const nulls = isOnlyNulls(side) ? { nulls: [...side.keys()] } : {}
  return { awkward: { table: name, column, says: sideInWords(name, side), ...nulls }, deed: { do: 'values', side } }
}

function columnKinds(shape: Shape, hints: Hints): Kind[] {
  const free = shape.columns.filter((column) => !isAlone(column, shape)).map((column) => column.name)
  const kinds = shape.columns.flatMap((column) => [
    ...nulls(shape, column),
    ...repeats(shape, column),
    ...values(shape, column, hints),
    ...namedOnes(shape, column, hints),
    ...variants(shape, column, hints),
  ])
  const keyed = new Set(shape.keys.flatMap((key) => key.columns.map((name) => keyOf(name ?? ''))))
  const loose = free.filter((name) => !keyed.has(keyOf(name)))
  if (loose.length < 2) return kinds
  const says = `two rows of ${shape.name} that are equal in every column that is not unique`
  return [
    ...kinds,
    { awkward: { table: shape.name, column: null, says, alike: 'everywhere' }, deed: { do: 'repeat', columns: loose } },
  ]
}

function nulls(shape: Shape, column: Column): Kind[] {
  const { name, nullable, rowidAlias } = column
  if (!nullable || rowidAlias) return []
  const what = isForeign(column, shape) ? 'a NULL in the foreign key' : 'a NULL in'
  return [
    {
      awkward: { table: shape.name, column: name, says: `${what} ${shape.name}.${name}`, nulls: [name] },
      deed: { do: 'value', column: name, literal: NULL },
    },
  ]
}

function repeats(shape: Shape, column: Column): Kind[] {
  // A foreign key of one column is asked for its siblings already.
  const siblings = shape.foreignKeys.some(
    ({ from }) => from.length === 1 && keyOf(from[0] ?? '') === keyOf(column.name),
  )
  if (siblings || isAlone(column, shape)) return []
  return [
    {
      awkward: { table: shape.name, column: column.name, says: `two rows with equal ${shape.name}.${column.name}` },
      deed: { do: 'repeat', columns: [column.name] },
    },
  ]
}

function values(shape: Shape, column: Column, { inQuotes, updated }: Hints): Kind[] {
  // What a foreign key holds is up to its parent.
  if (isForeign(column, shape)) return []
  const signs = inQuotes.has(keyOf(column.name)) ? quotationMarks(column) : []
  const isKeyWritten = isAlone(column, shape) && updated.get(keyOf(shape.name))?.has(keyOf(column.name))
  const keys = isKeyWritten ? keysToTidy(column) : []
  return [...keys, ...awkwardValues(column, shape.text.strict), ...signs].map((value) => ({
    awkward: awkwardIn(shape, column, value),
    deed: { do: 'value', column: column.name, literal: value.literal },
  }))
}

function awkwardIn(shape: Shape, { name }: Column, { says, mistyped }: AwkwardValue): Awkward {
  const of = { table: shape.name, column: name, says: says(`${shape.name}.${name}`) }
  return mistyped ? { ...of, mistyped } : of
}

/** Rows whose texts end others too early, and for which the conditions hold under which that is done. */
function quotedOnSides(shape: Shape, sides: (shape: Shape) => readonly Side[], { inQuotes }: Hints): Kind[] {
  return shape.columns.flatMap((column) => {
    const [value] = inQuotes.has(keyOf(column.name)) && !isForeign(column, shape) ? quotationMarks(column) : []
    const free = value ? sides(shape).filter((side) => !side.has(column.name)) : []
    return free.map((side): Kind => {
      const row = new Map([...side, [column.name, value?.literal ?? NULL] as const])
      return { awkward: awkwardIn(shape, column, value as AwkwardValue), deed: { do: 'values', side: row } }
    })
  })
}

/** A row of a table that others may refer to, but none does. */
export function lonelyKind(shape: Shape): Kind {
  return asKind(lonely(shape))
}

function asKind({ deed, ...awkward }: FamilyKind): Kind {
  return { awkward, deed }
}

function gap(shape: Shape): Kind {
  const says = `a gap at the top of ${shape.name}'s AUTOINCREMENT ids`
  return { awkward: { table: shape.name, column: null, says }, deed: { do: 'gap' } }
}

/** Whether the column by itself is a key whose values may not repeat. */
function isAlone(column: Column, shape: Shape): boolean {
  return shape.keys.some(
    (key) => !key.partial && key.columns.length === 1 && keyOf(key.columns[0] ?? '') === keyOf(column.name),
  )
}

function isForeign(column: Column, shape: Shape): boolean {
  return shape.foreignKeys.some((key) => key.from.some((name) => keyOf(name) === keyOf(column.name)))
}
