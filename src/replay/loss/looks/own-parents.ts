/** Rows of a tree of which it is known where they stand, as by their depth or their top, and not below which row. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { indexOf, placesOf } from '../run/found.ts'
import { isForeign, isSurrogate } from '../run/journey.ts'
import { type Contents, type Pair, sameContents, type Value } from '../values/contents.ts'
import type { Question } from './alike.ts'

/** So many rows of the tree are tried as the one above: each is a run. */
const MOST_ABOVE = 8

/**
 * Two rows of its own table with which a row that has none below it ends the same, and which have nothing else in common.
 * @returns their ids; null where each of them shows, or it cannot be told
 */
export function aboveAlike(asking: Asking, { table, column, lost }: Question): Pair | null {
  const key = table.shape.foreignKeys.find(
    ({ from, parent }) => from.length === 1 && keyOf(from[0] ?? '') === column && keyOf(parent) === table.key,
  )
  const to = keyOf(key?.to?.[0] ?? table.shape.primaryKey[0] ?? '')
  const idOf = ({ values }: Marked): Value => values.get(to) ?? 'NULL'
  const above = new Set(table.rows.map(({ values }) => values.get(column) ?? 'NULL'))
  const row = table.rows.find((it) => isUsual(it) && !above.has(idOf(it)))
  if (!key || !row) return null
  const usual = table.rows.filter((it) => isUsual(it) && it !== row && idOf(it) !== 'NULL' && !lost?.has(it))
  const parents = inTurn(usual, column, new Set(table.rows.map(idOf)))
  const ends: { readonly parent: Marked; readonly end: Contents }[] = []
  let found: Pair | null = null
  for (const parent of parents.slice(0, MOST_ABOVE)) {
    const end = asking.end([writing(row, column, idOf(parent))])
    // Where the row goes with those above it, it is rows that are lost.
    if (!end || placesOf(indexOf(end), row, column).length === 0) continue
    const alike = ends.find((it) => sameContents(it.end, end, asking.ignored))
    if (alike && !haveInCommon(alike.parent, parent)) found ??= [idOf(alike.parent), idOf(parent)]
    ends.push({ parent, end })
    // Where all of them end the same, another one shows that something is made of them.
    if (found && ends.some((it) => !sameContents(it.end, end, asking.ignored))) return found
  }
  return null
}

function isUsual({ kind: { is } }: Marked): boolean {
  return is === 'plain' || is === 'value'
}

/** Tops and rows below them by turns: what tells depths apart, or trees, has two alike among the first of them. */
function inTurn(rows: readonly Marked[], column: string, ids: ReadonlySet<Value>): Marked[] {
  const below = rows.filter(({ values }) => ids.has(values.get(column) ?? 'NULL'))
  const tops = rows.filter((row) => !below.includes(row))
  return rows.flatMap((_, at) => [tops[at], below[at]].filter((it) => it !== undefined))
}

/** A value of both rows that stands for what they are, as one name. */
function haveInCommon({ values, table }: Marked, other: Marked): boolean {
  return [...values].some(
    ([key, value]) =>
      value !== 'NULL' &&
      value === other.values.get(key) &&
      !isSurrogate(table, key) &&
      !isForeign(table, key) &&
      table.facts.get(key)?.kind !== 'listed',
  )
}
