/** How deep a file looks into a tree, where a recursive query counts its steps; and which columns it takes for the row above. */

import { equalitiesIn, type Side } from './equalities.ts'
import { keyOf } from './names.ts'
import { statementsOf } from './split.ts'
import { namesIn } from './statement.ts'
import { significant } from './tokens.ts'

type Script = { readonly sql: string }

/** So many rows are above a row of a tree, whatever the files say. */
const LEVELS = 5

/** A query that stops further down is kept from going round in circles: nobody has trees of so many levels. */
const DEEPEST = 8

/** How many rows are above the lowest one: more than a query that counts them goes down. */
export function levelsIn(scripts: readonly Script[]): number {
  const bounds = recursive(scripts).flatMap((sql) =>
    significant(sql).flatMap(({ kind, text }, at, all) => {
      const isBound = kind === 'number' && /^([<>]=?|<>|!=|BETWEEN|AND)$/i.test(all[at - 1]?.text ?? '')
      return isBound && Number(text) <= DEEPEST ? [Number(text)] : []
    }),
  )
  return Math.max(LEVELS, ...bounds.map((bound) => Math.ceil(bound) + 2))
}

/**
 * Columns that recursive queries about the table compare with a row's key that they have read before.
 * @param isTable whether a name is that of a table
 */
export function columnsAbove(
  scripts: readonly Script[],
  table: string,
  key: string,
  isTable: (name: string) => boolean,
): string[] {
  const isChild = ({ column, tables }: Side) => tables.size === 1 && tables.has(keyOf(table)) && column !== keyOf(key)
  const isAbove = ({ column, tables }: Side) =>
    column === keyOf(key) && tables.size === 1 && [...tables].every((it) => it === keyOf(table) || !isTable(it))
  return recursive(scripts)
    .filter((sql) => namesIn(sql).has(keyOf(table)))
    .flatMap((sql) => equalitiesIn(sql, null))
    .flatMap(({ sides: [one, other] }) => {
      if (isChild(one) && isAbove(other)) return [one.column]
      return isChild(other) && isAbove(one) ? [other.column] : []
    })
}

/** Whether a query asks itself in one of them. */
export function isRecursive(scripts: readonly Script[]): boolean {
  return scripts.some(({ sql }) => /\bwith\s+recursive\b/i.test(sql))
}

function recursive(scripts: readonly Script[]): string[] {
  const some = scripts.filter((script) => isRecursive([script]))
  return some.flatMap(({ sql }) => statementsOf(sql)).filter((sql) => isRecursive([{ sql }]))
}
