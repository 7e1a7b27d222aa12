/** Random schemas as people write them, as data: what an edit has to know to be right about its truth. */

import type { Chance } from './random.ts'

/** What kind of values a column is for; its declared type is one of several spellings. */
export type Kind = 'text' | 'integer' | 'real' | 'blob' | 'date'

export interface Column {
  readonly name: string
  readonly kind: Kind
  readonly type: string
  readonly required: boolean
  readonly unique: boolean
  /** SQL of its default, as it stands behind DEFAULT. */
  readonly fallback: string | null
  /** The words that a CHECK allows. */
  readonly words: readonly string[] | null
  /** What a CHECK compares the column with, as `>= 0`. */
  readonly bound: string | null
  readonly parent: { readonly table: string; readonly onDelete: string } | null
}

export interface Index {
  readonly name: string
  readonly columns: readonly string[]
  readonly where: string | null
}

export interface Table {
  readonly name: string
  /** How the column `id` is declared. */
  readonly key: string
  readonly columns: readonly Column[]
  readonly indexes: readonly Index[]
  /** A trigger that guards against deletion, by its name. */
  readonly trigger: string | null
}

export interface World {
  readonly runner: 'transactional' | 'd1' | 'drizzle'
  readonly tables: readonly Table[]
}

const TABLES = 'users orders posts settings tenants products invoices payments rooms devices tickets photos'.split(' ')
const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  text: 'title label remark city street colour nickname summary code_name phone'.split(' '),
  integer: 'amount cents pieces weight height level points minutes'.split(' '),
  real: 'price rating distance share temperature'.split(' '),
  blob: 'thumbnail checksum signature'.split(' '),
  date: 'created_at due_on paid_at birthday'.split(' '),
}
const TYPES: Readonly<Record<Kind, readonly string[]>> = {
  text: ['TEXT', 'VARCHAR(80)', 'NVARCHAR(40)', 'CHARACTER(20)', 'CLOB'],
  integer: ['INTEGER', 'INT', 'BIGINT', 'SMALLINT', 'INT8'],
  real: ['REAL', 'DOUBLE', 'FLOAT', 'DOUBLE PRECISION'],
  blob: ['BLOB'],
  date: ['TEXT', 'DATETIME', 'DATE', 'TIMESTAMP'],
}
const KEYS = [
  'INTEGER PRIMARY KEY',
  'INTEGER PRIMARY KEY',
  'INTEGER PRIMARY KEY AUTOINCREMENT',
  'TEXT PRIMARY KEY NOT NULL',
]
const LISTS = [
  ['new', 'open', 'done'],
  ['low', 'mid', 'high', 'urgent'],
  ['draft', 'live'],
]
const ON_DELETE = ['', '', ' ON DELETE CASCADE', ' ON DELETE SET NULL']

/** A schema of two to four tables; the first one has no parent. */
export function randomWorld(draw: Chance): World {
  const names = draw.some(TABLES, 2 + draw.below(3))
  const tables: Table[] = []
  for (const name of names) tables.push(randomTable(draw, name, tables))
  return { runner: draw.one(['transactional', 'transactional', 'd1', 'drizzle'] as const), tables }
}

function randomTable(draw: Chance, name: string, before: readonly Table[]): Table {
  const columns = (
    ['text', 'text', 'integer', draw.one(['integer', 'real', 'date'] as const), draw.one(KINDS)] as const
  )
    .map((kind) => randomColumn(draw, kind))
    .filter((it, at, all) => all.findIndex((other) => other.name === it.name) === at)
  const parent = before.length > 0 && draw.happens(60) ? draw.one(before) : null
  if (parent) columns.splice(draw.below(columns.length), 0, keyTo(draw, parent))
  const indexes = draw.some(columns, draw.below(3)).map((it) => randomIndex(draw, name, it))
  return { name, key: draw.one(KEYS), columns, indexes, trigger: draw.happens(25) ? `${name}_guard` : null }
}

const KINDS: readonly Kind[] = ['text', 'integer', 'real', 'blob', 'date']

function randomColumn(draw: Chance, kind: Kind): Column {
  const listed = kind === 'text' && draw.happens(25)
  const words = listed ? draw.one(LISTS) : null
  const plain = {
    name: draw.one(NAMES[kind]),
    kind,
    type: draw.one(TYPES[kind]),
    parent: null,
    unique: false,
    bound: null,
  }
  if (words)
    return { ...plain, name: draw.one(['status', 'state', 'role']), required: true, fallback: `'${words[0]}'`, words }
  const required = draw.happens(50)
  const fallback = draw.happens(25)
    ? { text: `''`, integer: '0', real: '0.5', blob: null, date: `'2020-01-01'` }[kind]
    : null
  const unique = kind === 'text' && fallback === null && draw.happens(15)
  return {
    ...plain,
    required,
    fallback,
    words: null,
    unique,
    bound: kind === 'integer' && draw.happens(20) ? '>= 0' : null,
  }
}

function keyTo(draw: Chance, parent: Table): Column {
  const onDelete = draw.one(ON_DELETE)
  return {
    name: `${parent.name.replace(/s$/, '')}_id`,
    kind: parent.key.startsWith('TEXT') ? 'text' : 'integer',
    type: parent.key.startsWith('TEXT') ? 'TEXT' : 'INTEGER',
    required: onDelete !== ' ON DELETE SET NULL' && draw.happens(60),
    unique: false,
    fallback: null,
    words: null,
    bound: null,
    parent: { table: parent.name, onDelete },
  }
}

function randomIndex(draw: Chance, table: string, { name, required }: Column): Index {
  return {
    name: `${table}_${name}`,
    columns: [name],
    where: !required && draw.happens(30) ? `${name} IS NOT NULL` : null,
  }
}

/** A column as it stands in CREATE TABLE. */
export function columnSql({ name, type, required, unique, fallback, words, bound, parent }: Column): string {
  return [
    `${name} ${type}`,
    required ? 'NOT NULL' : '',
    fallback === null ? '' : `DEFAULT ${fallback}`,
    unique ? 'UNIQUE' : '',
    words ? `CHECK (${name} IN (${words.map((it) => `'${it}'`).join(', ')}))` : '',
    bound === null ? '' : `CHECK (${name} ${bound})`,
    parent ? `REFERENCES ${parent.table}(id)${parent.onDelete}` : '',
  ]
    .filter((it) => it !== '')
    .join(' ')
}

/** CREATE TABLE, perhaps under another name. */
export function tableSql({ name, key, columns }: Table, as = name): string {
  return `CREATE TABLE ${as} (\n  ${[`id ${key}`, ...columns.map(columnSql)].join(',\n  ')}\n);`
}

const REFUSE = `SELECT RAISE(ABORT, 'kept');`

/** The indexes and the trigger of a table. */
export function aroundSql({ name, indexes, trigger }: Table): string[] {
  return [
    ...indexes.map((it) => indexSql(name, it)),
    ...(trigger === null
      ? []
      : [`CREATE TRIGGER ${trigger} BEFORE DELETE ON ${name} WHEN old.id IS NULL\nBEGIN ${REFUSE} END;`]),
  ]
}

function indexSql(table: string, { name, columns, where }: Index): string {
  return `CREATE INDEX ${name} ON ${table}(${columns.join(', ')})${where === null ? '' : ` WHERE ${where}`};`
}

/** The whole schema. */
export function worldSql({ tables }: World): string[] {
  return tables.flatMap((it) => [tableSql(it), ...aroundSql(it)])
}

/** The tables that have a foreign key to this one. */
export function childrenOf({ tables }: World, name: string): { table: Table; key: Column }[] {
  return tables.flatMap((table) => table.columns.flatMap((key) => (key.parent?.table === name ? [{ table, key }] : [])))
}
