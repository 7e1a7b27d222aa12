/** Edits of tables: dropped, renamed, copied away, folded into a document, pivoted, rebuilt with and without fault. */

import {
  canBeRebuilt,
  type Editor,
  guilty,
  halfOf,
  innocent,
  isFree,
  isLeaf,
  isPlain,
  keysAreOn,
  keyType,
  OLD_RELEASE,
  someColumn,
  someTable,
} from './edit.ts'
import { aroundSql, type Column, childrenOf, type Table, tableSql } from './schema.ts'

const ROWS = 'error loses-rows|drops-table'
const GONE = 'error drops-table|drops-column|loses-rows'
const MOVED = { expect: OLD_RELEASE, parts: true }
const PARTS = { parts: true }

export const dropTable: Editor = (draw, world) => {
  const table = someTable(draw, world, (it) => isLeaf(world, it))
  return table && guilty(`${table.name} is dropped`, 'error drops-table', [`DROP TABLE IF EXISTS ${table.name};`])
}

export const renameTable: Editor = (draw, { tables }) => {
  const { name } = draw.one(tables)
  return innocent(`${name} gets another name`, [`ALTER TABLE ${name} RENAME TO ${name}_named;`], {
    expect: OLD_RELEASE,
  })
}

/** Copied to a table of another name, and dropped. */
export const copyAway: Editor = (draw, world) => {
  const table = someTable(draw, world, (it) => isLeaf(world, it))
  if (!table) return null
  const next = { ...table, name: `${table.name}_copy` }
  const copied = (columns: readonly Column[], where = '', or = '') => {
    const names = ['id', ...columns.map((it) => it.name)].join(', ')
    return [
      tableSql(next),
      `INSERT${or} INTO ${next.name} (${names}) SELECT ${names} FROM ${table.name}${where};`,
      `DROP TABLE IF EXISTS ${table.name};`,
      ...aroundSql(next),
    ]
  }
  const what = `${table.name} is copied to ${next.name} and dropped`
  const free = table.columns.find((it) => !it.required && !it.unique && it.fallback === null)
  const way = draw.below(4)
  if (way === 0)
    return guilty(`${what}, half of its rows`, ROWS, copied(table.columns, ` WHERE ${halfOf(table)}`), PARTS)
  if (way === 1 && free) {
    const rest = table.columns.filter((it) => it !== free)
    return guilty(`${what}, without ${free.name}`, GONE, copied(rest), PARTS)
  }
  if (way === 2 && free)
    return guilty(`${what}, rows with ${free.name}`, ROWS, copied(table.columns, having(free)), PARTS)
  return innocent(what, copied(table.columns, '', draw.one(['', ' OR IGNORE', ' OR ABORT'])), MOVED)
}

const having = ({ name }: Column) => ` WHERE ${name} IS NOT NULL`

/** Children become a document of their parent. */
export const foldChildren: Editor = (draw, world) => {
  if (!keysAreOn(world)) return null
  const fits = (column: Column, table: Table) =>
    column.parent !== null && column.required && isLeaf(world, table) && !table.columns.some((it) => it.kind === 'blob')
  const it = someColumn(draw, world, fits)
  if (!it?.column.parent) return null
  const { table, column } = it
  const home = it.column.parent.table
  const values = table.columns.filter((one) => one !== column)
  const folded = (columns: readonly string[], where = '') => [
    `ALTER TABLE ${home} ADD COLUMN folded TEXT NOT NULL DEFAULT '[]';`,
    `UPDATE ${home} SET folded = (SELECT json_group_array(json_object(${columns
      .map((name) => `'${name}', c.${name}`)
      .join(', ')})) FROM ${table.name} AS c WHERE c.${column.name} = ${home}.id${where});`,
    `DROP TABLE IF EXISTS ${table.name};`,
  ]
  const names = ['id', ...values.map((one) => one.name)]
  const what = `the rows of ${table.name} are folded into ${home}`
  const way = draw.below(4)
  if (way === 0) return guilty(`${what}, without ${names.at(-1)}`, GONE, folded(names.slice(0, -1)), PARTS)
  if (way === 1)
    return guilty(
      `${what}, half of them`,
      GONE,
      folded(names, ` AND ${halfOf(table).replace(/\bid\b/g, 'c.id')}`),
      PARTS,
    )
  return innocent(what, folded(names), MOVED)
}

/** Rows of a word and a value become columns. */
export const pivotRows: Editor = (draw, world) => {
  const table = draw.one(world.tables)
  const words = draw.some(['north', 'south', 'east', 'west'], 2 + draw.below(2))
  const rows = `${table.name}_sides`
  const list = words.map((it) => `'${it}'`).join(', ')
  const columns = [
    `row_id ${keyType(table)} NOT NULL REFERENCES ${table.name}(id)`,
    `side TEXT NOT NULL CHECK (side IN (${list}))`,
    'value TEXT NOT NULL',
    'PRIMARY KEY (row_id, side)',
  ]
  const base = [`CREATE TABLE ${rows} (\n  ${columns.join(',\n  ')}\n);`]
  const value = (side: string) => `SELECT value FROM ${rows} WHERE row_id = ${table.name}.id AND side = '${side}'`
  const pivoted = (some: readonly string[]) => [
    ...some.map((it) => `ALTER TABLE ${table.name} ADD COLUMN ${it} TEXT;`),
    ...some.map((it) => `UPDATE ${table.name} SET ${it} = (\n  ${value(it)});`),
    `DROP TABLE IF EXISTS ${rows};`,
  ]
  const what = `the rows of ${rows} become columns of ${table.name}`
  if (!keysAreOn(world) || draw.happens(50))
    return guilty(`${what}, all but ${words.at(-1)}`, GONE, pivoted(words.slice(0, -1)), { base, ...PARTS })
  return innocent(what, pivoted(words), { base, ...MOVED })
}

interface Rebuild {
  /** The columns of the new table. */
  readonly columns?: readonly Column[]
  /** What is selected for a column, where it is not the column itself. */
  readonly select?: (column: Column) => string
  readonly or?: string
  readonly where?: string
  readonly indexes?: Table['indexes']
  readonly trigger?: Table['trigger']
  readonly key?: string
}

/** CREATE, copy, DROP, RENAME, and what hangs on the table. */
export function rebuilt(
  table: Table,
  { columns = table.columns, select, or = '', where = '', ...around }: Rebuild,
): string[] {
  const next = { ...table, columns, ...around }
  const temporary = `${table.name}_new`
  const had = columns.filter((it) => table.columns.some((old) => old.name === it.name))
  const names = ['id', ...had.map((it) => it.name)].join(', ')
  const values = ['id', ...had.map((it) => select?.(it) ?? it.name)].join(', ')
  return [
    tableSql(next, temporary),
    `INSERT${or} INTO ${temporary} (${names}) SELECT ${values} FROM ${table.name}${where};`,
    `DROP TABLE ${table.name};`,
    `ALTER TABLE ${temporary} RENAME TO ${table.name};`,
    ...aroundSql(next),
  ]
}

/** A rebuild in which nothing goes wrong: a column more, or the same columns in another order. */
export const rebuildWhole: Editor = (draw, world) => {
  const table = someTable(draw, world, (it) => canBeRebuilt(world, it))
  if (!table) return null
  const [like] = table.columns
  const plain = { kind: 'text', type: 'TEXT', required: false, unique: false, words: null, bound: null } as const
  const more = { ...plain, name: 'added', fallback: `'x'`, parent: null }
  const columns = draw.happens(50) && like ? [...table.columns, more] : draw.some(table.columns, table.columns.length)
  const expect = table.key.includes('AUTOINCREMENT') ? ['resets-autoincrement'] : []
  return innocent(`${table.name} is rebuilt whole`, rebuilt(table, { columns }), { expect })
}

/** A rebuild with one fault. */
export const rebuildFaulty: Editor = (draw, world) => {
  const table = someTable(draw, world, (it) => canBeRebuilt(world, it))
  if (!table) return null
  const faults = [forgets, swaps, leavesOut, ignores, losesIndex, losesTrigger, loosens]
  for (const fault of draw.some(faults, faults.length)) {
    const edit = fault(draw, { ...world, tables: [table] })
    if (edit) return edit
  }
  return null
}

const forgets: Editor = (draw, world) => {
  const it = someColumn(draw, world, isFree)
  if (!it) return null
  const columns = it.table.columns.filter((one) => one !== it.column)
  return guilty(
    `a rebuild of ${it.table.name} forgets ${it.column.name}`,
    'error drops-column',
    rebuilt(it.table, { columns }),
  )
}

const swaps: Editor = (draw, world) => {
  const [table] = world.tables
  const it = someColumn(draw, world, isPlain)
  const other = table?.columns.find((one) => it && one !== it.column && isLike(one, it.column) && isPlain(one, table))
  if (!it || !table || !other) return null
  const wrap = draw.one([
    (name: string) => name,
    (name: string) => (it.column.kind === 'text' ? `trim(${name})` : `+${name}`),
  ])
  const select = (one: Column) =>
    one === it.column ? wrap(other.name) : one === other ? wrap(it.column.name) : one.name
  const what = `a rebuild of ${table.name} swaps ${it.column.name} and ${other.name}`
  return guilty(what, 'error changes-values', rebuilt(table, { select }))
}

const isLike = (a: Column, b: Column) => a.kind === b.kind && a.type === b.type && a.required === b.required

const leavesOut: Editor = (draw, world) => {
  const [table] = world.tables
  if (!table) return null
  const maybe = table.columns.filter((it) => !it.required).map((it) => `${it.name} IS NOT NULL`)
  const listed = table.columns.flatMap((it) => (it.words ? [`${it.name} <> '${it.words.at(-1)}'`] : []))
  const where = ` WHERE ${draw.one([...maybe, ...listed, halfOf(table)])}`
  return guilty(`a rebuild of ${table.name} only takes rows${where}`, 'error loses-rows', rebuilt(table, { where }))
}

const ignores: Editor = (draw, world) => {
  const it = someColumn(draw, world, (column, table) => isPlain(column, table) && column.fallback === null)
  if (!it) return null
  const tight = it.column.required || draw.happens(50) ? { unique: true } : { required: true }
  const columns = it.table.columns.map((one) => (one === it.column ? { ...one, ...tight } : one))
  const what = `a rebuild of ${it.table.name} leaves out what ${Object.keys(tight)} ${it.column.name} refuses`
  return guilty(what, 'error loses-rows', rebuilt(it.table, { columns, or: ' OR IGNORE' }))
}

const losesIndex: Editor = (_draw, { tables: [table] }) =>
  table?.indexes[0]
    ? guilty(
        `a rebuild loses ${table.indexes[0].name}`,
        'error loses-index',
        rebuilt(table, { indexes: table.indexes.slice(1) }),
      )
    : null

const losesTrigger: Editor = (_draw, { tables: [table] }) =>
  table?.trigger
    ? guilty(`a rebuild loses ${table.trigger}`, 'error loses-trigger', rebuilt(table, { trigger: null }))
    : null

const loosens: Editor = (draw, world) => {
  const it = someColumn(
    draw,
    world,
    (one) => one.unique || one.fallback !== null || one.bound !== null || one.words !== null,
  )
  if (!it) return null
  const loose = { unique: false, fallback: null, bound: null, words: null }
  const columns = it.table.columns.map((one) => (one === it.column ? { ...one, ...loose } : one))
  const what = `a rebuild of ${it.table.name} loses a constraint of ${it.column.name}`
  return guilty(what, 'warning loses-constraint|breaks-old-writes', rebuilt(it.table, { columns }))
}

/** A whole rebuild of a parent under foreign keys: its children are deleted, emptied, or stop it. */
export const rebuildParent: Editor = (draw, world) => {
  const table = someTable(draw, world, (it) => keysAreOn(world) && !isLeaf(world, it))
  if (!table) return null
  const ends = childrenOf(world, table.name).map(({ key }) => key.parent?.onDelete)
  const stopped = ends.includes('')
  const cascade = ends.includes(' ON DELETE CASCADE') ? 'error cascades-delete' : 'error cascades-null'
  const expect = stopped ? 'warning fails-with-rows|depends-on-data|cascades-delete|cascades-null' : cascade
  return guilty(`${table.name} is rebuilt with foreign keys on`, expect, rebuilt(table, {}))
}
