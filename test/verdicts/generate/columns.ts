/** Edits of columns: dropped, renamed, moved, split, merged, converted, changed in place. */

import {
  type Edit,
  type Editor,
  guilty,
  halfOf,
  innocent,
  isFree,
  isPlain,
  keyType,
  OLD_RELEASE,
  someColumn,
} from './edit.ts'
import type { Chance } from './random.ts'
import type { Column, Table } from './schema.ts'

const LOST = 'error drops-column|drops-table'
const MOVED = { expect: OLD_RELEASE, parts: true }
const PARTS = { parts: true }

const drop = (table: Table, column: Column) => `ALTER TABLE ${table.name} DROP COLUMN ${column.name};`

export const dropColumn: Editor = (draw, world) => {
  const it = someColumn(draw, world, isFree)
  return it && guilty(`${it.column.name} of ${it.table.name} is dropped`, LOST, [drop(it.table, it.column)])
}

export const renameColumn: Editor = (draw, world) => {
  const it = someColumn(draw, world, () => true)
  if (!it) return null
  const sql = `ALTER TABLE ${it.table.name} RENAME COLUMN ${it.column.name} TO ${it.column.name}_text;`
  return innocent(`${it.column.name} of ${it.table.name} gets another name`, [sql], { expect: OLD_RELEASE })
}

/** A column moves to a table of its own, by the key of its row. */
export const moveColumn: Editor = (draw, world) => {
  const it = someColumn(draw, world, isFree)
  if (!it) return null
  const { table, column } = it
  const home = `${table.name}_${column.name}_moved`
  const moved = (select: string, where = '') => [
    `CREATE TABLE ${home} (row_id ${keyType(table)} PRIMARY KEY NOT NULL, ${column.name} ${column.type});`,
    `INSERT INTO ${home} (row_id, ${column.name}) SELECT id, ${select} FROM ${table.name}${where};`,
    drop(table, column),
  ]
  const what = `${column.name} of ${table.name} moves to ${home}`
  const other = table.columns.find((one) => one !== column && one.kind === column.kind && one.parent === column.parent)
  const way = draw.below(5)
  if (way === 0) return guilty(`${what}, half of the rows`, LOST, moved(column.name, ` WHERE ${halfOf(table)}`), PARTS)
  if (way === 1 && other) return guilty(`${what}, but it is ${other.name}`, LOST, moved(other.name), PARTS)
  if (way === 2 && column.kind === 'text' && isPlain(column, table))
    return guilty(`${what}, its first letter`, LOST, moved(`substr(${column.name}, 1, 1)`), PARTS)
  const where = column.required || draw.happens(50) ? '' : ` WHERE ${column.name} IS NOT NULL`
  // A CHECK or a foreign key of its own stays behind, which is told.
  return innocent(what, moved(column.name, where), { ...MOVED, expect: [...MOVED.expect, 'loses-constraint'] })
}

/** A text is cut at its first blank into two columns. */
export const splitColumn: Editor = (draw, world) => {
  const it = someColumn(draw, world, (column, table) => column.kind === 'text' && isPlain(column, table))
  if (!it) return null
  const { table, column } = it
  const c = column.name
  const set = (name: string, whole: string, cut: string) =>
    `UPDATE ${table.name} SET ${name} = CASE instr(${c}, ' ') WHEN 0 THEN ${whole} ELSE ${cut} END;`
  const head = [
    `ALTER TABLE ${table.name} ADD COLUMN ${c}_first TEXT;`,
    set(`${c}_first`, c, `substr(${c}, 1, instr(${c}, ' ') - 1)`),
  ]
  const tail = [
    `ALTER TABLE ${table.name} ADD COLUMN ${c}_rest TEXT;`,
    set(`${c}_rest`, 'NULL', `substr(${c}, instr(${c}, ' ') + 1)`),
  ]
  if (draw.happens(50))
    return guilty(`only the first word of ${c} is kept`, LOST, [...head, drop(table, column)], PARTS)
  return innocent(`${c} of ${table.name} is split at its first blank`, [...head, ...tail, drop(table, column)], MOVED)
}

/** Two texts become one. */
export const mergeColumns: Editor = (draw, world) => {
  const texts = (table: Table) => table.columns.filter((it) => it.kind === 'text' && isPlain(it, table))
  const table = world.tables.find((it) => texts(it).length > 1)
  if (!table) return null
  const [a, b] = draw.some(texts(table), 2)
  if (!a || !b) return null
  const merged = (value: string) => [
    `ALTER TABLE ${table.name} ADD COLUMN merged TEXT;`,
    `UPDATE ${table.name} SET merged = ${value};`,
    drop(table, a),
    drop(table, b),
  ]
  const what = `${a.name} and ${b.name} of ${table.name} become one`
  const text = (it: Column) => (it.required ? it.name : `coalesce(${it.name}, '')`)
  if (draw.happens(25)) return guilty(`${what}, the second only without the first`, LOST, merged(either(a, b)), PARTS)
  if (!(a.required && b.required) && draw.happens(60))
    return guilty(`${what}, NULL where one is`, LOST, merged(`${a.name} || char(31) || ${b.name}`), PARTS)
  return innocent(what, merged(`${text(a)} || char(31) || ${text(b)}`), MOVED)
}

const either = (a: Column, b: Column) => `CASE WHEN length(${a.name}) > 0 THEN ${a.name} ELSE ${b.name} END`

/** A column becomes another one by an expression, and is dropped. */
export const convertColumn: Editor = (draw, world) => {
  const fits = (column: Column, table: Table) =>
    isFree(column, table) && column.parent === null && column.kind !== 'blob'
  const it = someColumn(draw, world, fits)
  if (!it) return null
  const { table, column } = it
  const { sql, whole } = conversion(draw, column)
  const statements = [
    `ALTER TABLE ${table.name} ADD COLUMN ${column.name}_as;`,
    `UPDATE ${table.name} SET ${column.name}_as = ${sql};`,
    drop(table, column),
  ]
  const what = `${column.name} of ${table.name} becomes ${sql}`
  return whole ? innocent(what, statements, MOVED) : guilty(what, LOST, statements, PARTS)
}

function conversion(draw: Chance, { name, kind, words, required }: Column): { sql: string; whole: boolean } {
  const whole = draw.happens(50)
  if (words) {
    const some = whole || words.length < 3 ? words : words.slice(0, 1)
    const cases = some.map((word, at) => `WHEN '${word}' THEN ${at + 1}`)
    return { sql: `CASE ${name} ${cases.join(' ')} ELSE 0 END`, whole: some === words }
  }
  const text = required ? `hex(${name})` : `'=' || ${name}`
  const [kept, lost] = {
    text: [[text], [`length(${name})`, `substr(${name}, 1, 1)`, `${name} IS NOT NULL`]],
    integer: [
      [`${name} * 1000`, `-${name}`, `${name} + 7`],
      [`${name} / 60`, `${name} > 5`, `${name} % 10`],
    ],
    real: [
      [`${name} * 2`, `-${name}`],
      [`CAST(${name} AS INTEGER)`, `round(${name})`],
    ],
    date: [[`${name} || 'Z'`], [`substr(${name}, 1, 4)`, `${name} IS NOT NULL`]],
    blob: [[`hex(${name})`], [`length(${name})`]],
  }[kind] as [string[], string[]]
  return whole ? { sql: draw.one(kept), whole } : { sql: draw.one(lost), whole }
}

/** An UPDATE of every row in its own column. */
export const changeInPlace: Editor = (draw, world) => {
  const fits = (column: Column, table: Table) =>
    isPlain(column, table) && ['text', 'integer', 'real'].includes(column.kind)
  const it = someColumn(draw, world, fits)
  if (!it) return null
  const c = it.column.name
  const [wider, narrower] = {
    text: [`${c} || '!'`, `substr(${c}, 1, 3)`],
    integer: [`${c} * 10`, `${c} / 100`],
    real: [`${c} * 4`, `round(${c})`],
  }[it.column.kind as 'text' | 'integer' | 'real'] as [string, string]
  const set = (value: string) => [`UPDATE ${it.table.name} SET ${c} = ${value};`]
  return draw.happens(50)
    ? guilty(`${c} of ${it.table.name} is narrowed in place`, 'warning narrows-values', set(narrower))
    : innocent(`${c} of ${it.table.name} is changed in place, each value another`, set(wider))
}

/** A new column. */
export const addColumn: Editor = (draw, { tables }): Edit => {
  const { name } = draw.one(tables)
  const add = (sql: string) => [`ALTER TABLE ${name} ADD COLUMN added ${sql};`]
  if (draw.happens(30))
    return guilty(
      `a required column without a default in ${name}`,
      'error fails-with-rows|replay-fails',
      add('TEXT NOT NULL'),
    )
  return innocent(`a new column in ${name}`, add(draw.one(['TEXT', 'INTEGER NOT NULL DEFAULT 0', `TEXT DEFAULT 'x'`])))
}

/** A new index. */
export const addIndex: Editor = (draw, world) => {
  const it = someColumn(draw, world, isPlain)
  if (!it) return null
  const on = `${it.table.name}(${it.column.name})`
  return draw.happens(50)
    ? guilty(`a unique index on ${on}`, 'warning depends-on-data|fails-with-rows', [
        `CREATE UNIQUE INDEX added ON ${on};`,
      ])
    : innocent(`an index on ${on}`, [`CREATE INDEX added ON ${on};`])
}
