/** Whether what is filled with a parent's value is that value, kept in two places, or a row's own that the parent's is put over. */

import type { Assignment } from '../../../sql/assignments.ts'
import type { Lookup } from '../../../sql/lookups.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { isForeign } from '../run/journey.ts'
import { followsByName } from './made-over.ts'

/** `g.max_playtime`: a name with its table in front. */
const ONE_NAME = 3

/**
 * The minutes that a play took, filled with what its game says: neither the column nor the table that is read is in its name, and it is
 * no key. A copy of the parent's value bears the name of one of them, as `author_name` does.
 * @param source the column (keyOf case) of the parent that may be NULL
 */
export function isOnesOwn(
  { column, value }: Assignment,
  { only, from }: Lookup,
  table: MarkedTable,
  source: string,
): boolean {
  const asked = only ?? (value.length <= ONE_NAME ? namesOf(value)[0]?.column : undefined)
  if (asked !== source || isForeign(table, column) || /_?id$/.test(column)) return false
  return !followsByName(column, asked) && !from.some((name) => isOf(column, keyOf(name)))
}

/** `game_rating` of the games, `category_sort` of the categories: a word is the table's name but for its last letter. */
function isOf(column: string, table: string): boolean {
  if (followsByName(column, table)) return true
  return column.split(/[^a-z\d]+/).some((word) => word.length > 2 && table.includes(word.slice(0, -1)))
}
