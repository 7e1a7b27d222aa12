/** Which columns hold the same values, as often, in two tables: asked of many at once, as each question reads whole rows. */

import type { Connection } from './engine.ts'

/** So many columns are asked about at once: their values are in memory together. */
const AT_ONCE = 32

/** Those of the expressions that give the same values, each as often, in both tables. `one` and `other` are names as SQL. */
export function sameValues(
  connection: Connection,
  one: string,
  other: string,
  expressions: readonly string[],
): readonly boolean[] {
  const same: boolean[] = []
  for (let from = 0; from < expressions.length; from += AT_ONCE) {
    const some = expressions.slice(from, from + AT_ONCE)
    const counts = some.map(() => new Map<unknown, number>())
    const count = (table: string, by: number) => {
      for (const row of connection.rows(`SELECT ${some.join(', ')} FROM ${table}`)) {
        for (const [at, value] of row.entries()) counts[at]?.set(value, (counts[at]?.get(value) ?? 0) + by)
      }
    }
    count(one, 1)
    count(other, -1)
    same.push(...counts.map((of) => [...of.values()].every((left) => left === 0)))
  }
  return same
}
