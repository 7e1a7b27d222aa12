/** Pairs of rows that a unique index holds to be equal, though the schema before it takes both. */

import { tidy } from '../sql/create-table.ts'
import { keyOf, listed, same } from '../sql/names.ts'
import { identifier, nameIn, significant, type Token, unquote } from '../sql/tokens.ts'
import { Refused } from '../sqlite/engine.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import type { Hints, UniqueHint } from './hints.ts'
import { isMirrored, type Variation } from './key-kinds.ts'
import { distinct, type Literal, NULL } from './literals.ts'
import { addParents } from './only-children.ts'
import type { Placed } from './place.ts'
import { addRivals } from './rivals.ts'
import { fulfilling } from './sides.ts'
import { variant } from './variant.ts'
import type { Row, World } from './world.ts'

/** Two rows that this unique index would hold to be equal. */
export interface Collision {
  readonly do: 'collide'
  readonly index: UniqueHint
  /** Something tells them apart all the same. */
  readonly apart: boolean
}

/** Pairs of rows for the unique indexes that the new files put on the table as it is. */
export function collisionKinds(
  shape: Shape,
  { uniques, generated }: Pick<Hints, 'uniques' | 'generated'>,
): { readonly says: string; readonly deed: Collision }[] {
  // An index over a foreign key alone is what siblings meet.
  const isByParent = ({ keys: [key = '', ...more], condition }: UniqueHint) =>
    condition === null &&
    more.length === 0 &&
    shape.foreignKeys.some(({ from }) => from.length === 1 && same(from[0] ?? '', nameIn(key)))
  // Rows that are equal in an old key there are none.
  const isOld = ({ keys }: UniqueHint) =>
    shape.keys.some(
      ({ columns, partial }) => !partial && columns.every((name) => keys.some((key) => same(nameIn(key), name ?? ''))),
    )
  const all = uniques.filter((index) => index.table === keyOf(shape.name) && !isByParent(index) && !isOld(index))
  const made = new Map([...shape.text.generated, ...generated])
  const own = all.flatMap((index) => onRowsOfToday(shape, index))
  return own.flatMap((written) => {
    const index = {
      ...written,
      keys: written.keys.map((key) => expressionOf(shape, key, made) ?? key),
      condition: written.condition && ofToday(shape, written.condition, made),
    }
    const where = written.condition === null ? '' : ` where ${tidy(written.condition)}`
    const keys = written.keys.map((key, at) =>
      key === index.keys[at] ? tidy(key) : `${tidy(key)} (${index.keys[at]})`,
    )
    // In the words that are used for a column, so that nobody reads the same twice.
    const [key] = shape.columns.flatMap(({ name }) =>
      keys.length === 1 && same(name, nameIn(keys[0] ?? '')) ? [name] : [],
    )
    const what =
      key === undefined ? `of ${shape.name} with equal ${keys.join(', ')}` : `with equal ${shape.name}.${key}`
    const says = `two rows ${what}${where}`
    const equal = { says, deed: { do: 'collide', index, apart: false } } as const
    const inside = index.keys.filter((key) => significant(key).length > 1)
    const spelt = columnsNamed(shape, inside.join(' ')) ?? []
    const otherwise = spelt.length > 0 ? `are written otherwise in ${listed(spelt)}` : 'differ in case or blanks'
    const apart = { says: `${says}, which ${otherwise}`, deed: { ...equal.deed, apart: true } }
    // Of one key alone a column's own kinds tell.
    return index.folds && (keys.length > 1 || where !== '') ? [equal, apart] : [equal]
  })
}

/** What asks for a column that is still to come holds for the rows for which it is filled so. */
function onRowsOfToday(shape: Shape, index: UniqueHint): UniqueHint[] {
  const isToCome = index.condition !== null && columnsNamed(shape, index.condition) === null
  return isToCome ? index.fills.map((condition) => ({ ...index, condition })) : [index]
}

/** What a key is made of that is a generated column; null for every other key. */
function expressionOf(
  { columns }: Shape,
  key: string,
  generated: ReadonlyMap<string, readonly Token[]>,
): string | null {
  const made = generated.get(keyOf(nameIn(key)))
  if (!made || columns.some(({ name }) => same(name, nameIn(key)))) return null
  return made.map(({ text }, at) => (at > 0 && !isTight(made[at - 1]?.text ?? '', text) ? ` ${text}` : text)).join('')
}

/** A condition with what generated columns that are still to come are made of in the place of their names. */
function ofToday(shape: Shape, condition: string, made: ReadonlyMap<string, readonly Token[]>): string {
  const names = significant(condition).filter(({ kind }) => kind === 'word' || kind === 'quoted')
  return names.reduceRight((text, token) => {
    const expression = expressionOf(shape, token.text, made)
    return expression === null ? text : `${text.slice(0, token.start)}(${expression})${text.slice(token.end)}`
  }, condition)
}

/** `f(a, b)` is written so. */
function isTight(before: string, text: string): boolean {
  return /^[(),.]$/.test(text) || /^[(.]$/.test(before)
}

type Fixed = ReadonlyMap<string, Literal>

/** How many ways to fulfil the index's condition are tried. */
const MOST_WAYS = 12

/**
 * Adds two rows that fulfil the index's condition and are equal in its keys, with children that would be equal if they were one.
 * @returns whether SQLite took both
 */
export function collide(
  world: World,
  shape: Shape,
  { index, apart }: Collision,
  put: (fixed: Fixed) => Placed,
): boolean {
  const keyed = columnsNamed(shape, index.keys.join(' '))
  // Keys on a column that is still to come have no rows yet.
  if (keyed === null || (index.condition !== null && columnsNamed(shape, index.condition) === null)) return false
  // All of them at once, and each alone: one key may fold its texts beside another that does not.
  const sets = keyed.length > 1 ? [keyed, ...keyed.map((column) => [column])] : [keyed]
  const near = sets.flatMap((columns) =>
    [...VARIATIONS, ...index.replaced].map(
      (how) => (row: Row) => new Map([...valuesOf(row, keyed), ...variedIn(row, columns, how)]),
    ),
  )
  const turned = apart ? [] : turns(shape, keyed)
  const ways: readonly Way[] = apart ? near : [(row) => valuesOf(row, keyed), ...near, ...turned]
  return waysToFulfil(world, shape, index.condition).some((fixed) => {
    const beside = (first: Placed) =>
      'row' in first &&
      ways.some((way) => {
        const second = way(first.row)
        if (apart && isIn(first.row, second)) return false
        return repeated(world, shape, index, first.row, () => put(new Map([...fixed, ...second])))
      })
    if (beside(put(fixed))) return true
    // Among few parents every pair is taken, both ways round, or only one of a row with itself is free.
    return turned.length > 0 && addParents(world, shape) && beside(put(fixed))
  })
}

const VARIATIONS: readonly Variation[] = ['case', 'blanks', 'time']

/** What a second row has in the columns of the keys, beside this first one. */
type Way = (first: Row) => Fixed

/** Whether the row has all of these values. */
function isIn({ values }: Row, fixed: Fixed): boolean {
  return [...fixed].every(([column, value]) => values.get(column) === value)
}

function valuesOf({ values }: Row, keyed: readonly string[]): Fixed {
  return new Map(keyed.map((column) => [column, values.get(column) ?? NULL]))
}

function variedIn(row: Row, keyed: readonly string[], how: Variation): Fixed {
  return new Map([...valuesOf(row, keyed)].map(([column, value]) => [column, variant(value, how) ?? value]))
}

/** Two of the columns the other way round: `min(a, b)` and `a + b` are equal then, and a key over both takes each. */
function turns(shape: Shape, keyed: readonly string[]): Way[] {
  const columns = shape.columns.filter(({ name }) => keyed.includes(name))
  return columns.flatMap((one, at) =>
    columns
      .slice(at + 1)
      .filter((other) => isMirrored(shape, one, other))
      .map((other): Way => {
        return (row) => {
          const own = valuesOf(row, keyed)
          return new Map([...own, [one.name, own.get(other.name) ?? NULL], [other.name, own.get(one.name) ?? NULL]])
        }
      }),
  )
}

function repeated(world: World, shape: Shape, index: UniqueHint, first: Row, putSecond: () => Placed): boolean {
  const second = putSecond()
  if (!('row' in second)) return false
  if (areEqual(world, shape, index, first, second.row)) {
    addRivals(world, shape, [first, second.row])
    return true
  }
  world.connection.run(`DELETE FROM main.${identifier(shape.name)} WHERE ${second.row.where}`)
  world.ours.get(keyOf(shape.name))?.pop()
  return false
}

/** Whether the index holds both rows, as one. */
function areEqual({ connection }: World, shape: Shape, { keys, condition }: UniqueHint, one: Row, other: Row): boolean {
  const table = `main.${identifier(shape.name)}`
  const held = condition === null ? '' : ` AND (${condition})`
  const select = ({ where }: Row) => `SELECT ${keys.join(', ')} FROM ${table} WHERE ${where}${held}`
  const full = keys.map((key) => `(${key}) IS NOT NULL`).join(' AND ')
  try {
    return connection.rows(`${select(one)} AND ${full} INTERSECT ${select(other)}`).length > 0
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** The table's columns that a text names; null when it names one that the table does not have. */
function columnsNamed(shape: Shape, sql: string): string[] | null {
  const all = significant(sql)
  const names = all.filter(({ kind }, at) => (kind === 'word' || kind === 'quoted') && all[at + 1]?.text !== '(')
  const known = distinct(
    names.flatMap((token) => shape.columns.filter(({ name }) => same(name, unquote(token))).map(({ name }) => name)),
  )
  const strange = names.some(
    (token) => token.kind === 'quoted' && !shape.columns.some(({ name }) => same(name, unquote(token))),
  )
  return strange || known.length === 0 ? null : known
}

/** Values for the columns of a condition under which it holds; one empty way where there is no condition. */
function waysToFulfil({ connection, catalog }: World, shape: Shape, condition: string | null): readonly Fixed[] {
  if (condition === null) return [new Map()]
  return fulfilling(connection, shape, condition, catalog).slice(0, MOST_WAYS)
}
