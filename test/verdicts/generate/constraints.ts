/** Edits after which more is demanded of the rows, or less: uniqueness, NOT NULL, lists, bounds, foreign keys, key types. */

import {
  canBeRebuilt,
  type Editor,
  guilty,
  innocent,
  isFree,
  isPlain,
  keyType,
  OLD_RELEASE,
  someColumn,
  someTable,
} from './edit.ts'
import { type Column, columnSql, type Table } from './schema.ts'
import { rebuilt } from './tables.ts'

const SOME_ROWS = 'warning depends-on-data|fails-with-rows'
/** What a running release may write is refused from now on. */
const WRITES = { expect: ['breaks-old-writes', 'resets-autoincrement'] }

/** A unique index on what rows may have in common, in some of them or in a form of it; or with the key in it. */
export const addUnique: Editor = (draw, world) => {
  const it = someColumn(draw, world, (column, table) => isFree(column, table) && column.parent === null)
  if (!it) return null
  const { table, column } = it
  const c = column.name
  const index = (on: string) => [`CREATE UNIQUE INDEX ${table.name}_once ON ${table.name}(${on});`]
  const others = table.columns.filter((one) => one !== column && isPlain(one, table))
  if (draw.happens(30)) return innocent(`a unique index on ${c} and the key`, index(draw.one([`${c}, id`, `id, ${c}`])))
  const some = [
    ...table.columns.flatMap((one) => (one.words ? [`${c}) WHERE (${one.name} = '${one.words.at(-1)}'`] : [])),
    ...others.map((one) => (one.required ? `${c}, ${one.name}` : `${c}) WHERE (${one.name} IS NULL`)),
    ...(column.kind === 'text' ? [`lower(${c})`, `trim(${c})`, `${c} COLLATE NOCASE`, `coalesce(${c}, '')`] : []),
    ...(column.kind === 'date' ? [`date(${c})`, `substr(${c}, 1, 7)`] : []),
    ...(column.kind === 'integer' ? [`abs(${c})`, `${c} / 10`] : []),
  ]
  return some.length === 0 ? null : guilty(`a unique index on (${draw.one(some)})`, SOME_ROWS, index(draw.one(some)))
}

/** What may be NULL must not any more: the rows that are get a value first, in the copy, or never. */
export const requireColumn: Editor = (draw, world) => {
  const it = someColumn(
    draw,
    world,
    (column, table) =>
      !column.required &&
      column.fallback === null &&
      column.parent === null &&
      isFree(column, table) &&
      canBeRebuilt(world, table),
  )
  if (!it) return null
  const { table, column } = it
  const filler = { text: `'none'`, integer: '0', real: '0.0', blob: `x''`, date: `'1970-01-01'` }[column.kind]
  const columns = table.columns.map((one) => (one === column ? { ...one, required: true } : one))
  const what = `${column.name} of ${table.name} becomes NOT NULL`
  const select = (one: Column) => (one.name === column.name ? `coalesce(${one.name}, ${filler})` : one.name)
  const before = `UPDATE ${table.name} SET ${column.name} = ${filler} WHERE ${column.name} IS NULL;`
  const way = draw.below(4)
  if (way === 0) return guilty(what, SOME_ROWS, rebuilt(table, { columns }))
  if (way === 1) return innocent(`${what}, filled in the copy`, rebuilt(table, { columns, select }), WRITES)
  if (way === 2) return innocent(`${what}, filled before`, [before, ...rebuilt(table, { columns })], WRITES)
  const where = ` WHERE ${column.name} IS NOT NULL`
  return guilty(`${what}, only rows with one`, 'error loses-rows', rebuilt(table, { columns, where }))
}

/** A CHECK allows fewer words or numbers than before, or other words to which the rows are changed. */
export const tighten: Editor = (draw, world) => {
  const it = someColumn(
    draw,
    world,
    (column, table) =>
      canBeRebuilt(world, table) &&
      (column.words !== null || (column.kind === 'integer' && isPlain({ ...column, bound: null }, table))),
  )
  if (!it) return null
  const { table, column } = it
  const changed = (to: Partial<Column>) =>
    table.columns.map((one) => (one === column ? { ...one, fallback: null, ...to } : one))
  const what = `fewer values for ${column.name} of ${table.name}`
  if (column.words === null) {
    const bound = draw.one(['>= 0', '> 10', '<> 0', 'BETWEEN 1 AND 5', '< 1000'])
    if (draw.happens(60) && (bound !== '>= 0' || column.bound === null))
      return guilty(`${what}: ${bound}`, SOME_ROWS, rebuilt(table, { columns: changed({ bound }) }))
    if (column.bound === null) return null
    const wider = changed({ bound: draw.one(['>= -10', '> -1']) })
    return innocent(`a wider CHECK on ${column.name}`, rebuilt(table, { columns: wider }), {
      expect: [...WRITES.expect, 'loses-constraint'],
    })
  }
  const last = column.words.at(-1) ?? ''
  const less = { words: column.words.slice(0, -1), fallback: column.fallback }
  if (draw.happens(50)) return guilty(`${what}: no ${last}`, SOME_ROWS, rebuilt(table, { columns: changed(less) }))
  const words = [...column.words.slice(0, -1), `${last}_2`]
  const select = (one: Column) =>
    one.name === column.name ? `CASE ${one.name} WHEN '${last}' THEN '${last}_2' ELSE ${one.name} END` : one.name
  return innocent(
    `${last} of ${column.name} gets another name`,
    rebuilt(table, { columns: changed({ ...less, words }), select }),
    { expect: [...WRITES.expect, ...OLD_RELEASE, 'changes-values'] },
  )
}

/** A new column that refers to another table, with a parent for each row or for none. */
export const addParent: Editor = (draw, world) => {
  const { tables } = world
  const table = draw.one(tables)
  const parent = draw.one(tables)
  const type = keyType(parent)
  const add = (more: string) => [
    `ALTER TABLE ${table.name} ADD COLUMN belongs_to ${type}${more} REFERENCES ${parent.name}(id);`,
  ]
  const nobody = type === 'TEXT' ? `'nobody'` : '987654'
  const what = `${table.name} refers to ${parent.name}`
  if (draw.happens(40)) return innocent(what, add(''), { expect: ['foreign-key-without-index'] })
  const filled = `UPDATE ${table.name} SET belongs_to = ${nobody};`
  if (world.runner !== 'transactional')
    return guilty(`${what} that nobody made`, 'warning creates-orphans|fails-with-rows|replay-fails', [
      ...add(''),
      filled,
    ])
  return guilty(`${what} that nobody made`, 'warning creates-orphans', [
    ...(draw.happens(50) ? add(` DEFAULT ${nobody}`) : [...add(''), filled]),
  ])
}

/** A rebuild declares the key in another way: ids are no longer given out, or the row keeps its own. */
export const keyAgain: Editor = (draw, world) => {
  const table = someTable(draw, world, (it) => canBeRebuilt(world, it) && it.key.startsWith('INTEGER'))
  if (!table) return null
  const again = (key: string): Table => ({ ...table, key })
  const key = draw.one([
    'INT PRIMARY KEY',
    'BIGINT PRIMARY KEY',
    'INTEGER PRIMARY KEY DESC',
    'UNSIGNED INTEGER PRIMARY KEY',
  ])
  const same = draw.one(['INTEGER NOT NULL PRIMARY KEY', 'integer primary key', 'INTEGER PRIMARY KEY ASC'])
  const what = `the key of ${table.name} becomes`
  // AUTOINCREMENT is a promise of its own, which a rebuild may lose.
  if (draw.happens(50) && table.key === 'INTEGER PRIMARY KEY')
    return innocent(`${what} ${same}`, rebuilt(table, { key: same }))
  return guilty(
    `${what} ${key}`,
    'warning breaks-old-writes|loses-constraint|changes-values',
    rebuilt(again(table.key), { key }),
  )
}

/** What was written into one column comes from its neighbour afterwards, and is nowhere else. */
export const overwrite: Editor = (draw, world) => {
  const likes = (table: Table) => table.columns.filter((it) => isPlain(it, table) && it.kind !== 'blob')
  const table = someTable(draw, world, (it) => likes(it).some((a) => likes(it).some((b) => b !== a && isLike(a, b))))
  if (!table) return null
  const a = draw.one(likes(table).filter((one) => likes(table).some((b) => b !== one && isLike(one, b))))
  const b = draw.one(likes(table).filter((one) => one !== a && isLike(one, a)))
  const set = (to: string) => `UPDATE ${table.name} SET ${to};`
  const what = `${a.name} and ${b.name} of ${table.name} are swapped`
  if (draw.happens(50)) return innocent(what, [set(`${a.name} = ${b.name}, ${b.name} = ${a.name}`)])
  return guilty(`${what} one after the other`, 'warning narrows-values|changes-values|updates-all-rows|loses-rows', [
    set(`${a.name} = ${b.name}`),
    set(`${b.name} = ${a.name}`),
  ])
}

const isLike = (a: Column, b: Column) => a.kind === b.kind && a.required === b.required

/** A new table takes over a column of the old one, as it was declared there or more tightly. */
export const copyColumn: Editor = (draw, world) => {
  const it = someColumn(draw, world, (column, table) => isPlain(column, table) && column.fallback === null)
  if (!it) return null
  const { table, column } = it
  const home = `${table.name}_${column.name}s`
  const copied = (declared: Column, or = '') => [
    `CREATE TABLE ${home} (row_id ${keyType(table)} PRIMARY KEY NOT NULL, ${columnSql(declared)});`,
    `INSERT${or} INTO ${home} (row_id, ${column.name}) SELECT id, ${column.name} FROM ${table.name};`,
  ]
  const drop = `ALTER TABLE ${table.name} DROP COLUMN ${column.name};`
  const what = `${column.name} of ${table.name} is copied to ${home}`
  const way = draw.below(3)
  if (way === 0) return innocent(what, [...copied(column), drop], { expect: OLD_RELEASE, parts: true })
  if (way === 1) return guilty(`${what}, each once`, SOME_ROWS, copied({ ...column, unique: true }))
  return guilty(
    `${what}, each once, the others are left out and dropped`,
    'error drops-column|loses-rows',
    [...copied({ ...column, unique: true }, ' OR IGNORE'), drop],
    { parts: true },
  )
}
