/** Rows that point at parents which do not exist, before and after. */

import type { Fact } from '../model/facts.ts'
import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, Refused, type SqlValue } from './engine.ts'
import { columnsIn, type Schema } from './schema.ts'
import { allForeignKeys, type ForeignKey, indexesIn, primaryKeyIn } from './schema-keys.ts'

/**
 * Orphans of `after` that `main` did not have, by child, parent and columns. A parent table that is gone is another
 * matter: there no row can be right.
 */
export function* orphanFacts(pair: Connection, is: Schema): Generator<Fact> {
  const violations = orphans(pair, 'after')
  if (violations.size === 0) return
  const before = orphans(pair, 'main')
  const known = new Set(
    [...allForeignKeys(pair, 'main')].flatMap(([table, keys]) => keys.map((it) => keyText(table, it.parent, it.from))),
  )
  for (const [key, { table, parent, from, rows }] of violations) {
    const more = rows - (before.get(key)?.rows ?? 0)
    if (more <= 0 || !is.tables.has(keyOf(parent))) continue
    // One that is new and no valid one is an error of the schema, whatever rows there are.
    if (!known.has(key) && !violations.get(key)?.valid) continue
    const isDefault = allDefault(pair, is, table, from)
    const byDefault = isDefault || known.has(key) ? null : leftAtDefault(pair, is, violations.get(key))
    const owed = known.has(key) || isDefault || byDefault !== null
    const sameValue = !known.has(key) && isOneValue(pair, table, from)
    const values = pointedAt(pair, violations.get(key))
    yield {
      ...{ kind: 'orphans-added' as const, table, parent, rows: more, newKey: !owed },
      ...(sameValue ? { sameValue } : {}),
      ...(values ? { values } : {}),
      ...(byDefault ? { byDefault } : {}),
    }
  }
}

/** Whether every row points where the column's DEFAULT points: then the file has done it, whatever rows there are. */
function allDefault(pair: Connection, is: Schema, table: string, from: readonly string[]): boolean {
  const [name, ...more] = from
  const column = is.tables.get(keyOf(table))?.columns.find(({ key }) => key === keyOf(name ?? ''))
  if (!column || column.default === null || more.length > 0) return false
  const sql = `SELECT 1 FROM after.${identifier(table)} WHERE ${identifier(column.name)} IS NOT (${column.default}) LIMIT 1`
  return pair.rows(sql).length === 0
}

/** The column, where it is new, and its DEFAULT, where no orphan has anything else in it: other rows have been filled. */
function leftAtDefault(pair: Connection, is: Schema, found: Orphans | undefined): ByDefault | null {
  const values = pointedAt(pair, found)
  const [value, ...others] = values ?? []
  const column = is.tables
    .get(keyOf(found?.table ?? ''))
    ?.columns.find(({ key }) => key === keyOf(found?.from[0] ?? ''))
  if (!found || !column || column.default === null || value === undefined || others.length > 0) return null
  const had = columnsIn(pair, found.table)
  if (had.length === 0 || had.some(({ name }) => keyOf(name) === column.key)) return null
  const isIt = pair.rows(`SELECT ${value} IS (${column.default})`)[0]?.[0] === 1
  return isIt ? { column: column.name, value } : null
}

/** Whether several rows hold one and the same value: invented ones, which all differ, have got it from the file. */
function isOneValue(pair: Connection, table: string, from: readonly string[]): boolean {
  const [name, ...more] = from
  if (name === undefined || more.length > 0) return false
  const column = identifier(name)
  const sql = `SELECT count(*) > 1 AND count(${column}) = count(*) AND count(DISTINCT ${column}) = 1 FROM after.${identifier(table)}`
  return pair.rows(sql)[0]?.[0] === 1
}

/** More values than these were not written one by one. */
const MOST_VALUES = 20

/** The values of the orphans in their one column; null where they are many, or in several columns. */
function pointedAt(pair: Connection, found: Orphans | undefined): readonly string[] | null {
  const [name, ...more] = found?.from ?? []
  if (!found || name === undefined || more.length > 0 || found.rowids.includes(null)) return null
  if (found.rowids.length > MOST_VALUES) return null
  const column = identifier(name)
  const sql = `SELECT DISTINCT quote(${column}) FROM after.${identifier(found.table)} WHERE rowid IN (${found.rowids.join(', ')})`
  return pair.rows(sql).map(([value]) => String(value))
}

type ByDefault = NonNullable<Extract<Fact, { kind: 'orphans-added' }>['byDefault']>

interface Orphans {
  readonly table: string
  readonly parent: string
  readonly from: readonly string[]
  readonly rows: number
  /** Null for a row of a table WITHOUT ROWID. */
  readonly rowids: readonly SqlValue[]
  /** False for a key that SQLite cannot use: what it is declared on is not unique in the parent. */
  readonly valid: boolean
}

function orphans(pair: Connection, schema: string): Map<string, Orphans> {
  const found = new Map<string, Orphans>()
  for (const [table, keys] of allForeignKeys(pair, schema)) {
    for (const { key, rowids, valid } of violationsOf(pair, schema, table, keys)) {
      const { parent, from } = key
      const text = keyText(table, parent, from)
      const all = [...(found.get(text)?.rowids ?? []), ...rowids]
      found.set(text, { table, parent, from, rows: all.length, rowids: all, valid })
    }
  }
  return found
}

interface Violations extends Pick<Orphans, 'rowids' | 'valid'> {
  readonly key: ForeignKey
}

/**
 * Asked table by table, and key by key where one is no valid one: SQLite refuses the whole check then ("foreign key
 * mismatch"), though the rows of the others can be told, and those of that one by its values.
 */
function violationsOf(pair: Connection, schema: string, table: string, keys: readonly ForeignKey[]): Violations[] {
  const rows = answered(pair, `PRAGMA ${schema}.foreign_key_check(${identifier(table)})`)
  if (rows === null) return keys.flatMap((key) => violationsOfKey(pair, schema, table, key))
  return keys.flatMap((key) => {
    const rowids = rows.filter(([, , , id]) => id === key.id).map(([, rowid]) => rowid ?? null)
    return rowids.length > 0 ? [{ key, rowids, valid: true }] : []
  })
}

/** SQLite compares with the parent's affinity and collation: hence the parent on the left, and a child's value without any. */
function violationsOfKey(pair: Connection, schema: string, table: string, key: ForeignKey): Violations[] {
  const to = key.to ?? primaryKeyIn(pair, key.parent, schema)
  // Without such columns no row can be right or wrong.
  if (to.length !== key.from.length) return []
  const child = `${schema}.${identifier(table)}`
  const given = key.from.map((it) => `c.${identifier(it)} IS NOT NULL`)
  const equal = to.map((it, at) => `p.${identifier(it)} = +c.${identifier(key.from[at] ?? '')}`)
  const exists = `EXISTS (SELECT 1 FROM ${schema}.${identifier(key.parent)} p WHERE ${equal.join(' AND ')})`
  const where = `FROM ${child} c WHERE ${given.join(' AND ')} AND NOT ${exists}`
  const rows = answered(pair, `SELECT c.rowid ${where}`) ?? answered(pair, `SELECT NULL ${where}`) ?? []
  if (rows.length === 0) return []
  return [{ key, rowids: rows.map(([rowid]) => rowid ?? null), valid: isKeyOf(pair, schema, key.parent, to) }]
}

/** Whether no two rows of a table can be equal in these columns. */
function isKeyOf(pair: Connection, schema: string, table: string, columns: readonly string[]): boolean {
  const asText = (names: readonly string[]) => names.map(keyOf).sort().join()
  const wanted = asText(columns)
  if (asText(primaryKeyIn(pair, table, schema)) === wanted) return true
  return indexesIn(pair, table, schema).some(
    ({ unique, partial, parts }) => unique && !partial && asText(parts.map(({ name }) => String(name))) === wanted,
  )
}

/** Null where SQLite refuses the question. */
function answered(pair: Connection, sql: string): SqlValue[][] | null {
  try {
    return pair.rows(sql)
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** A foreign key as text that is the same for the same key in another state. */
function keyText(table: string, parent: string, from: readonly string[]): string {
  return keyOf(`${table} ${parent} ${from}`)
}
