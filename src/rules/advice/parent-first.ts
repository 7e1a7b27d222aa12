/** Advice where rows point at a row that nobody has made: the INSERT that makes it. */

import type { Fact } from '../../model/facts.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { keyOf, same } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { named } from '../evidence/evidence.ts'
import { ifMeant } from '../evidence/losses.ts'
import { rowidOf } from '../evidence/rows.ts'
import { withoutDefault } from './orphan-words.ts'
import { indented } from './words.ts'

type Orphans = Pick<Extract<Fact, { kind: 'orphans-added' }>, 'table' | 'parent' | 'values'>

const FIRST = 'Put the row that they point at into the parent first, in the same file'

/** More rows than these are not written one by one. */
const MOST_ROWS = 5

/** With the parent's table, its key and what else a row of it needs, as far as they are known. */
export function parentFirst({ schema }: MigrationSeen, { table, parent, values = [] }: Orphans): string {
  const tables = schema?.after.tables ?? []
  const nobody = keyOfNobody(named(schema?.before.tables ?? [], table), named(tables, table), parent, values)
  if (nobody !== null) return nobody
  const tree = noParent(named(tables, table), parent, values)
  if (tree !== null) return tree
  const keys = named(tables, table)?.foreignKeys.filter((key) => same(key.parent, parent)) ?? []
  const [key = null, ...more] = new Set(keys.flatMap(({ parentColumns }) => parentColumns.map(keyOf)))
  // `id = 1` where a file has written the value itself.
  const bare = values.map((value) => value.replace(/^\w+ = /, ''))
  return rowsFirst(named(tables, parent), more.length > 0 ? null : key, { parent, values: bare }, 'creates-orphans')
}

/**
 * An empty text or 0 that the file makes the default of a column is no row's key: it stands for none, and a row with that key
 * would be one that nobody has. Null for every other value.
 */
function keyOfNobody(
  was: TableSeen | null,
  own: TableSeen | null,
  parent: string,
  [value, ...more]: readonly string[],
): string | null {
  if (!own || same(own.name, parent) || more.length > 0 || !/^(?:''|0)$/.test(value ?? '')) return null
  const isNew = ({ name, default: given }: Column) =>
    given === value && was?.columns.find((column) => same(column.name, name))?.default !== value
  const column = own.columns.find(
    (it) => isNew(it) && own.foreignKeys.some((key) => same(key.parent, parent) && key.columns.join() === it.name),
  )
  return column
    ? `${withoutDefault(`${own.name}.${column.name}`, value ?? '')} Or fill it in each row by a query for the right one.`
    : null
}

/**
 * Rows that point at a row of their own table have a top, which has no parent: a value that stands for none is no key of a row
 * to make, which would be its own parent, and be listed among the others. Null for other tables, and for more than one value.
 * @param values what the rows point at, as SQL
 */
function noParent(own: TableSeen | null | undefined, parent: string, values: readonly string[]): string | null {
  const [value, ...more] = values
  if (!own || !same(own.name, parent) || value === undefined || more.length > 0) return null
  const links = own.foreignKeys.filter((key) => same(key.parent, own.name) && key.columns.length === 1)
  const column = own.columns.find(
    ({ name, default: given }) => given === value && links.some(({ columns }) => same(columns[0] ?? '', name)),
  )
  const link = links.find(({ columns }) => same(columns[0] ?? '', column?.name ?? ''))
  if (!column || !link) return null
  const [name, to] = [identifier(column.name), link.parentColumns.map(identifier).join(', ')]
  const acts = [link.onDelete, link.onUpdate].map((it, at) =>
    it === 'NO ACTION' ? '' : ` ON ${at === 0 ? 'DELETE' : 'UPDATE'} ${it}`,
  )
  const declared = `${name} ${column.type} DEFAULT NULL REFERENCES ${identifier(own.name)} (${to})${acts.join('')}`
  return `Write NULL, not ${value}, for a row that has no parent, which no foreign key asks about: declare the column as ${declared}.`
}

/**
 * The INSERT of the rows of the parent that have these values in its key.
 * @param own null where the parent's table is not known; the same of its key
 * @param rule whose finding there would be if production had them already
 */
export function rowsFirst(
  own: TableSeen | null | undefined,
  key: string | null,
  { parent, values }: { readonly parent: string; readonly values: readonly string[] },
  rule: string,
): string {
  const meant = ifMeant(rule).replace('it is meant', 'production has it already')
  if (!own || key === null || values.length === 0 || values.length > MOST_ROWS)
    return `${FIRST}: INSERT OR IGNORE INTO ${identifier(parent)} …. ${meant}`
  const needed = own.columns.filter((it) => keyOf(it.name) === key || isNeeded(own, it))
  const into = `INSERT OR IGNORE INTO ${identifier(own.name)} (${needed.map(({ name }) => identifier(name)).join(', ')}) VALUES`
  const others = needed.filter(({ name }) => keyOf(name) !== key)
  const isOpen = others.some((it) => isBound(own, it, values.length))
  // A label can be made up. What has more than that, or a secret, is somebody: such a row is not to be pasted.
  const isSomebody = others.length > 1 || others.some(({ name }) => SECRET.test(name))
  const inventedFor = (it: Column, value: string) =>
    isSomebody ? `<${it.name}>` : madeUp(it, `${own.name} ${value.replaceAll("'", '')}`)
  const valueFor = (it: Column, value: string) =>
    keyOf(it.name) === key ? value : isOpen ? '…' : inventedFor(it, value)
  const rows = values.map((value) => `(${needed.map((it) => valueFor(it, value)).join(', ')})`)
  const sql = `${into} ${rows.join(', ')};`
  if (isOpen) return `${FIRST}: ${sql} ${meant}`
  if (others.length === 0) return `${FIRST}:\n${indented(sql)}\n${meant}`
  return `${NOBODY} Only if there is to be such a row, put it into the parent first, in the same file, with values of your own for ${others.map(({ name }) => name).join(', ')}:\n${indented(sql)}\n${meant}`
}

const SECRET = /pass|secret|token|hash|salt|e_?mail|login|user/i

/** An invented user has a password that somebody may guess. */
const NOBODY =
  'Write NULL where a row points at nobody, and leave the column nullable; or fill it by a query for the right row. Do not make up a row that stands for somebody.'

type Column = TableSeen['columns'][number]

/** A row without a value for it is refused. */
export function isNeeded(table: TableSeen, { name, notNull, default: given, generated }: Column): boolean {
  return notNull && given === null && !generated && !same(rowidOf(table) ?? '', name)
}

/** What it may hold is said by a CHECK or by another table, or has to differ from row to row. */
function isBound({ checks, foreignKeys, uniques }: TableSeen, column: Column, rows: number): boolean {
  const has = (names: readonly string[]) => names.some((it) => same(it, column.name))
  const isText = madeUp(column, '') === "''"
  return checks.length > 0 || foreignKeys.some((it) => has(it.columns)) || (rows > 1 && !isText && uniques.some(has))
}

/** By the affinity of its type: https://sqlite.org/datatype3.html#determination_of_column_affinity. */
function madeUp({ type }: Column, text: string): string {
  if (/INT|REAL|FLOA|DOUB|NUM|DEC|BOOL/i.test(type)) return '0'
  return /BLOB/i.test(type) ? "x''" : `'${text}'`
}
