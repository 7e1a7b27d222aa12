/** Keys that point at parents of one kind, and of which nothing is left: a JOIN that asks something of the parents passes over them. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { indexOf, placesOf } from '../run/found.ts'
import { isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { sameContents } from '../values/contents.ts'
import type { Question } from './alike.ts'

/** So many parents are tried: each is a run. */
const MOST_PARENTS = 12

/** A parent that is one of several with which the row ends the same, in words: `a parent in Categories that has …`. */
export interface LostLink {
  readonly row: Marked
  readonly says: string
}

/**
 * Two parents that have nothing in common but what is listed, with which a row ends the same.
 * @returns null where each of them shows, that cannot be told, or the row itself goes with them and rows of its table are lost anyway
 */
export function lostLink(asking: Asking, { start }: Journey, { table, column, lost }: Question): LostLink | null {
  const [row] = plainRows(table)
  const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf(from[0] ?? '') === column)
  const above = key && start.tables.find((it) => it.key === keyOf(key.parent) && it !== table)
  const to = key?.to?.[0] ?? above?.shape.primaryKey[0]
  if (!row || !above || to === undefined) return null
  const isLike = (one: Marked, other: Marked) =>
    [...one.values].some(
      ([name, value]) =>
        value !== 'NULL' &&
        value === other.values.get(name) &&
        !isSurrogate(above, name) &&
        above.facts.get(name)?.kind !== 'listed',
    )
  const parents = above.rows.filter(({ kind }) => kind.is === 'plain' || kind.is === 'value').slice(0, MOST_PARENTS)
  const ends = parents.flatMap((parent) => {
    const value = parent.values.get(keyOf(to)) ?? 'NULL'
    const end = value === 'NULL' ? null : asking.end([writing(row, column, value)])
    return end ? [{ parent, end }] : []
  })
  for (const [at, { parent, end }] of ends.entries()) {
    const alike = ends
      .slice(at + 1)
      .find((it) => sameContents(end, it.end, asking.ignored) && !isLike(parent, it.parent))
    if (!alike) continue
    const isToldByRows = table.rows.some((it) => lost?.has(it))
    if (isToldByRows && placesOf(indexOf(end), row, column).length === 0) return null
    const other = ends.find((it) => !sameContents(end, it.end, asking.ignored))
    // Where all of them end the same, the column is lost as a whole, and told so.
    const said = [parent, alike.parent].find(({ kind }) => kind.is === 'value')
    return other && said ? { row, says: `a parent in ${above.name} that has ${said.kind.says}` } : null
  }
  return null
}
