/** Ids as a database that has lived has them: with gaps where rows were deleted, and not in the order of anything else. */

import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { type Literal, NULL } from './literals.ts'
import type { World } from './world.ts'

/** How far a new id lies above the highest one, so that a copy which numbers the rows anew ends with other ids. */
const STEP = 3

/** Above this a number in JavaScript is not exact, and SQLite runs out of ids soon: it chooses by itself then. */
const MOST = 2 ** 52

/**
 * An id for the next row of a table whose INTEGER PRIMARY KEY is `column`: in an empty table 3, 1, 6, 4, 9, 7 …, so that
 * every other id is lower than the one before it, 1 is among them, and 2, 5 and 8 stay free; those that a new file is about to
 * write stay free too. NULL leaves it to SQLite.
 */
export function nextId({ connection, hints }: World, shape: Shape, column: Column): Literal {
  const id = identifier(column.name)
  const table = `main.${identifier(shape.name)}`
  const top = Math.max(Number(connection.rows(`SELECT coalesce(max(${id}), 0) FROM ${table}`)[0]?.[0]), 0)
  if (!(top < MOST)) return NULL
  const below = top - STEP + 1
  const taken = `SELECT 1 FROM ${table} WHERE ${id} BETWEEN ${below} AND ${top - 1} LIMIT 1`
  const written = hints.written.get(keyOf(shape.name))
  const isFree = (one: number) => written?.has(String(one)) !== true
  if (below > 0 && isFree(below) && connection.rows(taken).length === 0) return String(below)
  let next = top + STEP
  while (!isFree(next)) next += STEP
  return String(next)
}
