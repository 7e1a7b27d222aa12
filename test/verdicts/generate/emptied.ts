/** Edits that empty a table by DELETE: filled again, moved to another table, or emptied in part. */

import { type Editor, guilty, halfOf, innocent, isLeaf, isPlain, OLD_RELEASE, someColumn, someTable } from './edit.ts'
import { type Column, type Table, tableSql } from './schema.ts'

// Where invented keys all miss the condition, the DELETE is seen to empty the table.
const ROWS = 'warning loses-rows|deletes-all-rows'
const GONE = 'error drops-column|loses-rows'

const namesOf = (columns: readonly Column[]) => ['id', ...columns.map((it) => it.name)].join(', ')

/** A condition that some of the rows that the schema allows do not meet. */
function someRows(table: Table): string {
  const maybe = table.columns.find((it) => !it.required)
  return maybe ? `${maybe.name} IS NOT NULL` : halfOf(table)
}

/** Kept in another table, deleted, put back. */
export const refill: Editor = (draw, world) => {
  const table = someTable(draw, world, (it) => isLeaf(world, it))
  if (!table) return null
  const { name } = table
  const filled = (columns: readonly Column[], where = '') => [
    `CREATE TABLE ${name}_keep AS SELECT ${namesOf(columns)} FROM ${name}${where};`,
    `DELETE FROM ${name};`,
    `INSERT INTO ${name} (${namesOf(columns)}) SELECT ${namesOf(columns)} FROM ${name}_keep ORDER BY id DESC;`,
    `DROP TABLE ${name}_keep;`,
  ]
  const what = `${name} is emptied and filled again`
  const free = table.columns.find((it) => !it.required && isPlain(it, table) && it.fallback === null)
  const way = draw.below(4)
  if (way === 0) return guilty(`${what}, some rows`, ROWS, filled(table.columns, ` WHERE ${someRows(table)}`))
  if (way === 1 && free) {
    const rest = table.columns.filter((it) => it !== free)
    return guilty(`${what}, without ${free.name}`, GONE, filled(rest))
  }
  return innocent(what, filled(table.columns))
}

/** Copied to a table of another name, and deleted. */
export const moveRows: Editor = (draw, world) => {
  const table = someTable(draw, world, (it) => isLeaf(world, it))
  if (!table) return null
  const next = { ...table, name: `${table.name}_moved` }
  const names = namesOf(table.columns)
  const moved = (where: string, only: string) => [
    tableSql(next),
    `INSERT INTO ${next.name} (${names}) SELECT ${names} FROM ${table.name}${where};`,
    `DELETE FROM ${table.name}${only};`,
  ]
  const what = `the rows of ${table.name} are moved`
  const some = ` WHERE ${someRows(table)}`
  const may = { expect: ['deletes-all-rows', ...OLD_RELEASE] }
  const way = draw.below(4)
  if (way === 0) return guilty(`${what}, and all deleted${some}`, ROWS, moved(some, ''))
  if (way === 1) return innocent(`${what}, only those that were copied`, moved(some, some), may)
  return innocent(what, moved('', ''), may)
}

/** Rows that a rebuild's new constraint would refuse are deleted first, by a statement of their own. */
export const deleteThenRebuild: Editor = (draw, world) => {
  const it = someColumn(
    draw,
    world,
    (column, table) => !column.required && isLeaf(world, table) && column.fallback === null,
  )
  if (!it || it.table.indexes.length > 0 || it.table.trigger) return null
  const { name, columns } = it.table
  const strict = { ...it.table, columns: columns.map((one) => (one === it.column ? { ...one, required: true } : one)) }
  return innocent(
    `${name} is rebuilt after its rows without ${it.column.name} were deleted`,
    [
      `DELETE FROM ${name} WHERE ${it.column.name} IS NULL;`,
      tableSql(strict, `${name}_new`),
      `INSERT INTO ${name}_new (${namesOf(columns)}) SELECT ${namesOf(columns)} FROM ${name};`,
      `DROP TABLE ${name};`,
      `ALTER TABLE ${name}_new RENAME TO ${name};`,
    ],
    { expect: ['resets-autoincrement', ...OLD_RELEASE] },
  )
}
