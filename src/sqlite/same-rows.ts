/** Whether a rebuilt table holds the rows of the old one, told apart by what they hold beside their ids. */

import { quoted } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'
import { countRows, type Table } from './schema.ts'

/** Whether `main` (`was`) and `after` (`is`) hold the same rows as far as these columns (keyOf case) go, each only once. */
export function areSameRows(pair: Connection, was: Table, is: Table, columns: readonly string[]): boolean {
  const isAsMany = countRows(pair, 'main', was.name) === countRows(pair, 'after', is.name)
  return isAsMany && areOnce(pair, was, is, columns) && !hasOthers(pair, ['main', was], ['after', is], columns)
}

/** Whether all rows of `after` are rows of `main` as far as these columns (keyOf case) go, each only once, and there are such. */
export function areAmong(pair: Connection, was: Table, is: Table, columns: readonly string[]): boolean {
  const isAny = countRows(pair, 'after', is.name) > 0
  return isAny && areOnce(pair, was, is, columns) && !hasOthers(pair, ['after', is], ['main', was], columns)
}

type Side = readonly [schema: 'main' | 'after', table: Table]

function areOnce(pair: Connection, was: Table, is: Table, columns: readonly string[]): boolean {
  const list = columns.map(quoted).join(', ')
  return [from(['main', was]), from(['after', is])].every(
    (it) => pair.rows(`SELECT 1 FROM ${it} GROUP BY ${list} HAVING count(*) > 1 LIMIT 1`).length === 0,
  )
}

/** Whether the one side has a row that the other has not. */
function hasOthers(pair: Connection, one: Side, other: Side, columns: readonly string[]): boolean {
  const list = columns.map(quoted).join(', ')
  return pair.rows(`SELECT ${list} FROM ${from(one)} EXCEPT SELECT ${list} FROM ${from(other)} LIMIT 1`).length > 0
}

function from([schema, { name }]: Side): string {
  return `${schema}.${quoted(name)}`
}
