/** Two rows that share a group with nobody else and are alike in all that may be: whoever chooses by the smallest, the latest or the first of them in rank takes both. */

import { keyOf, listed, same } from '../sql/names.ts'
import { isName } from '../sql/readings.ts'
import { significant, unquote } from '../sql/tokens.ts'
import { readUniqueIndex } from '../sql/unique-index.ts'
import type { Key, Shape } from '../sqlite/table-shape.ts'
import type { Hints } from './hints.ts'
import { type Literal, NULL } from './literals.ts'
import { place } from './place.ts'
import { pointing } from './refer.ts'
import { referred, type World } from './world.ts'

export interface Twins {
  readonly do: 'twins'
  /** The columns of a key, as spelt, whose values no file writes: which rows may not be equal in the rest of it. */
  readonly group: readonly string[]
  /** What is left to itself: the rows may have to differ in it. */
  readonly apart: readonly string[]
}

/** For each key, old or new, of which the new files write a part, or what its condition asks. */
export function twinKinds(
  shape: Shape,
  { uniques, updated }: Pick<Hints, 'uniques' | 'updated'>,
): { readonly says: string; readonly deed: Twins }[] {
  const written = updated.get(keyOf(shape.name)) ?? new Set()
  if (written.size === 0) return []
  const old = shape.keys.map((key) => ({ keys: partsOf(key), condition: conditionOf(key) }))
  const asked = [...uniques.filter(({ table }) => table === keyOf(shape.name)), ...old]
  const found = asked.flatMap(({ keys, condition }): { says: string; deed: Twins }[] => {
    const [own, others] = [keys, condition === null ? [] : [condition]].map(namesIn)
    const isWritten = [...(own ?? []), ...(others ?? [])].some((name) => written.has(name))
    const names = shape.columns.map(({ name }) => name)
    const group = names.filter((name) => own?.has(keyOf(name)) && !written.has(keyOf(name)))
    if (!isWritten || group.length === 0) return []
    const apart = names.filter((name) => others?.has(keyOf(name)))
    const says = `two rows of ${shape.name} with equal ${listed(group)}, and equal in every other column that is not unique`
    return [{ says, deed: { do: 'twins', group, apart } }]
  })
  return found.filter(({ says }, at) => found.findIndex((it) => it.says === says) === at)
}

function partsOf({ columns, sql }: Key): readonly string[] {
  const names = columns.filter((name) => name !== null)
  return columns.includes(null) ? (readUniqueIndex(sql ?? '')?.keys ?? []) : names.map((name) => JSON.stringify(name))
}

function conditionOf({ partial, sql }: Key): string | null {
  return partial ? (readUniqueIndex(sql ?? '')?.condition ?? null) : null
}

/** In keyOf case. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      significant(text)
        .filter(isName)
        .map((token) => keyOf(unquote(token))),
    ),
  )
}

/** How often one of the rows is tried. */
const MOST_TRIES = 30

/** @returns whether SQLite took both */
export function makeTwins(world: World, shape: Shape, { group, apart }: Twins): boolean {
  const first = place(world, shape, { fixed: ownParents(world, shape, group) }, MOST_TRIES)
  if (!('row' in first)) return false
  const keyed = new Set(shape.keys.flatMap(({ columns }) => columns.map((name) => keyOf(name ?? ''))))
  const equal = shape.columns.flatMap(({ name }) => {
    const isEqual = group.includes(name) || !(keyed.has(keyOf(name)) || apart.includes(name))
    return isEqual ? [[name, first.row.values.get(name) ?? NULL] as const] : []
  })
  return 'row' in place(world, shape, { fixed: new Map(equal) }, MOST_TRIES)
}

/** A parent for each foreign key in the group to which nobody else refers. */
function ownParents(world: World, shape: Shape, group: readonly string[]): Map<string, Literal> {
  const keys = shape.foreignKeys.filter(
    ({ from, parent }) => !same(parent, shape.name) && from.every((own) => group.some((name) => same(name, own))),
  )
  return new Map(
    keys.flatMap((key) => {
      const target = referred(world, key)
      const placed = target && place(world, target.parent, { fixed: new Map() }, MOST_TRIES)
      if (!target || !placed || !('row' in placed)) return []
      const { values } = placed.row
      const to = target.columns.map((column) => [...values].find(([name]) => same(name, column))?.[1] ?? NULL)
      return [...pointing(shape, key, to)]
    }),
  )
}
