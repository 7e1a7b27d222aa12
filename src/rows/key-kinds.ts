/** Pairs of rows that a key keeps apart by a hair: what an UPDATE or another index makes equal. */

import { gluedIn } from '../sql/glued.ts'
import { keyOf, same } from '../sql/names.ts'
import type { Replaced } from '../sql/replaced.ts'
import { identifier } from '../sql/tokens.ts'
import type { Column, ColumnKind, Shape } from '../sqlite/table-shape.ts'
import type { Hints } from './hints.ts'
import { type Literal, NULL, text } from './literals.ts'
import type { Placed } from './place.ts'
import { selectLiterals, type World } from './world.ts'

/** What tells two values apart, and an expression over them perhaps not. */
export type Variation = 'case' | 'blanks' | 'time' | Replaced

const VARIATIONS: readonly {
  readonly how: Variation
  readonly kinds: readonly ColumnKind[]
  readonly says: string
}[] = [
  { how: 'case', kinds: ['text'], says: 'differ in case only' },
  { how: 'blanks', kinds: ['text'], says: 'differ in blanks only' },
  { how: 'time', kinds: ['date', 'datetime'], says: 'are of one day' },
]

/** How two values of the column can be near each other; `replaced`: what new files write anew inside of texts. */
export function variationsOf(
  { name, kind, isHex }: Column,
  replaced: readonly Replaced[],
): { readonly how: Variation; readonly says: string }[] {
  if (isHex) return []
  const own = kind === 'text' ? replaced.filter(({ names }) => names.has(keyOf(name))) : []
  return [
    ...VARIATIONS.filter(({ kinds }) => kinds.includes(kind)),
    ...own.map((how) => ({
      how,
      says: `differ in ${[how.from, how.to].filter(Boolean).map(text).join(' and ')}${how.only ? ` at the ${how.only}` : ''} only`,
    })),
  ]
}

/** Two rows that are equal in some columns of a key, and differ in others. */
export type Near =
  /** The one differs from the other in this column, in this way. */
  | { readonly do: 'near'; readonly column: string; readonly among: readonly string[]; readonly how: Variation }
  /** One has in the first column what the other has in the second. */
  | { readonly do: 'mirror'; readonly columns: readonly [string, string]; readonly among: readonly string[] }
  /** The numbers in the two have the same digits, one behind the other: 1 and 11, 11 and 1; or texts the same letters. */
  | { readonly do: 'glued'; readonly columns: readonly [string, string]; readonly what: 'digits' | 'letters' }
  /** Both have no value in this column: to a key they are not equal (https://sqlite.org/nulls.html). */
  | { readonly do: 'nulls'; readonly column: string; readonly among: readonly string[] }

interface NearKind {
  readonly column: string | null
  readonly says: string
  readonly deed: Near
}

/** The pairs that the keys of the table suggest. */
export function nearKinds(shape: Shape, replaced: readonly Replaced[]): NearKind[] {
  const found = shape.keys.flatMap(({ columns: names, partial }) => {
    const columns = names.flatMap((name) => shape.columns.filter((column) => same(column.name, name ?? '')))
    return partial || columns.length < names.length ? [] : nearIn(shape, columns, replaced)
  })
  return found.filter(({ says }, at) => found.findIndex((it) => it.says === says) === at)
}

/** Whose numbers have a length of their own, or end by themselves. */
const FIXED = /(year|code|prefix|suffix|area|country|region|state|zone)$/i

/**
 * Two whole numbers that the new files put right behind each other, and two texts that a new unique index does. Texts that
 * are only shown together may be cut anywhere.
 */
export function gluedKinds(shape: Shape, { glued, uniques }: Pick<Hints, 'glued' | 'uniques'>): NearKind[] {
  const free = shape.columns.filter(
    (column) => !column.rowidAlias && !FIXED.test(column.name) && keysOf(shape, column).length === 0,
  )
  const named = (key: string, kind: ColumnKind) =>
    free.find((column) => column.kind === kind && keyOf(column.name) === key)?.name
  const own = uniques.filter(({ table }) => table === keyOf(shape.name)).flatMap(({ keys }) => keys.flatMap(gluedIn))
  const pairs = [
    ...glued.map((pair) => ({ pair, kind: 'integer', what: 'digits' }) as const),
    ...own.map((pair) => ({ pair, kind: 'text', what: 'letters' }) as const),
  ]
  return pairs.flatMap(({ pair: [first, second], kind, what }): NearKind[] => {
    const [one, other] = [named(first, kind), named(second, kind)]
    if (one === undefined || other === undefined || one === other) return []
    const says = `two rows of ${shape.name} whose ${one} and ${other} have the same ${what}, one behind the other`
    return [{ column: null, says, deed: { do: 'glued', columns: [one, other], what } }]
  })
}

function nearIn(shape: Shape, columns: readonly Column[], replaced: readonly Replaced[]): NearKind[] {
  return columns.flatMap((column, at): NearKind[] => {
    const { name } = column
    const among = columns.filter((it) => it !== column).map((it) => it.name)
    const where = among.length > 0 ? ` of ${shape.name} with equal ${among.join(', ')}` : ''
    const own = `${shape.name}.${name}`
    const nulls: NearKind = {
      column: name,
      says: `two rows${where} ${among.length > 0 ? 'and' : 'with'} a NULL in ${own}`,
      deed: { do: 'nulls', column: name, among },
    }
    const hasNull = column.nullable && !column.rowidAlias
    const isForeign = keysOf(shape, column).length > 0
    const variations = among.length > 0 && !isForeign ? variationsOf(column, replaced) : []
    const near = variations.map(
      ({ how, says }): NearKind => ({
        column: name,
        says: `two rows${where} whose ${own} ${says}`,
        deed: { do: 'near', column: name, among, how },
      }),
    )
    const mirrors = columns.slice(at + 1).flatMap((other) => mirrored(shape, column, other, columns))
    return [...(hasNull ? [nulls] : []), ...near, ...mirrors]
  })
}

function mirrored(shape: Shape, one: Column, other: Column, all: readonly Column[]): NearKind[] {
  if (!isMirrored(shape, one, other)) return []
  const among = all.filter((it) => it !== one && it !== other).map(({ name }) => name)
  const says = mirrorSays(shape.name, one.name, other.name)
  return [{ column: null, says, deed: { do: 'mirror', columns: [one.name, other.name], among } }]
}

/** Whether what stands in the one column may as well stand in the other: they hold the same kind of thing. */
export function isMirrored(shape: Shape, one: Column, other: Column): boolean {
  const [own, theirs] = [keysOf(shape, one), keysOf(shape, other)]
  const isAlike = one.kind === other.kind && own.length === theirs.length && own.every((it) => theirs.includes(it))
  return isAlike && !one.document && !other.document
}

/** A pair of rows of which each has in the one column what the other has in the other, in words. */
export function mirrorSays(table: string, one: string, other: string): string {
  return `two rows of ${table} with the same ${one} and ${other} the other way round`
}

/** The tables that the column refers to. */
function keysOf({ foreignKeys }: Shape, { name }: Column): string[] {
  return foreignKeys.filter(({ from }) => from.some((it) => same(it, name))).map(({ parent }) => keyOf(parent))
}

type Put = (fixed: ReadonlyMap<string, Literal>) => Placed

/** The same digits, cut at another place. */
const CUTS: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['1', '11'],
    ['11', '1'],
  ],
  [
    ['1', '12'],
    ['11', '2'],
  ],
]

/** Among so many rows one is looked for that can have such a neighbour. */
const MOST_ROWS = 50

/** The value in another way, and two near it that differ in this way; null where it has none. */
interface Variants {
  readonly variant: (literal: Literal, how: Variation) => Literal | null
  readonly variants: (literal: Literal, how: Variation) => readonly [Literal, Literal] | null
}

/** Adds a neighbour to a row that is there, or both. */
export function makeNear(
  { connection }: World,
  shape: Shape,
  deed: Near,
  put: Put,
  { variant, variants }: Variants,
): boolean {
  if (deed.do === 'glued') {
    const [one, other] = deed.columns
    const literal = (value: string) => (deed.what === 'letters' ? text(value) : value)
    const both = ([a, b]: readonly [string, string]) =>
      put(
        new Map([
          [one, literal(a)],
          [other, literal(b)],
        ] as const),
      )
    return CUTS.some((cut) => cut.every((values) => 'row' in both(values)))
  }
  const own = deed.do === 'mirror' ? deed.columns : [deed.column]
  const columns = [...own, ...deed.among]
  const full = columns.filter((name) => deed.do !== 'nulls' || name !== deed.column)
  const where = full.map((name) => `${identifier(name)} IS NOT NULL`).join(' AND ') || '1'
  const rows = selectLiterals(connection, columns, `main.${identifier(shape.name)} WHERE ${where} LIMIT ${MOST_ROWS}`)
  return rows.some((row) => {
    const [first = NULL, second = NULL] = row
    const equal = deed.among.map((name, at) => [name, row[own.length + at] ?? NULL] as const)
    if (deed.do === 'mirror') {
      const [one, other] = deed.columns
      return first !== second && 'row' in put(new Map([[one, second], [other, first], ...equal]))
    }
    if (deed.do === 'nulls') {
      const none = new Map([[deed.column, NULL], ...equal])
      return [put(none), put(none)].every((placed) => 'row' in placed)
    }
    const varied = variant(first, deed.how)
    if (varied !== null) return 'row' in put(new Map([[deed.column, varied], ...equal]))
    return variants(first, deed.how)?.every((one) => 'row' in put(new Map([[deed.column, one], ...equal]))) ?? false
  })
}
