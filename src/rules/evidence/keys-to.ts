/** Which foreign keys lead to a table, and by which of its columns its rows are known. */

import type { Fate } from '../../model/fate.ts'
import type { Evidence } from '../../model/rule.ts'
import type { SchemaSeen, TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { isNamedAfter, same, sameList } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { named, within } from './evidence.ts'

interface Referring {
  readonly child: TableSeen
  readonly key: TableSeen['foreignKeys'][number]
}

/** The foreign keys of a schema that lead to this column of the table. */
export function referring(schema: SchemaSeen | undefined, table: string, column: string): Referring[] {
  return keysTo(schema, table).filter(({ key }) => key.parentColumns.some((name) => same(name, column)))
}

/**
 * Whether others know the table's rows by another key than its id: foreign keys lead to it, none of them to the id, before and
 * after, and no file has a column of the name that such an id bears elsewhere.
 */
export function isKnownByAnother(evidence: Evidence, { schema }: MigrationSeen, { table }: Fate, id: string): boolean {
  const sides = [schema?.before, schema?.after]
  const isByAnother = sides.every((side) => keysTo(side, table).length > 0 && referring(side, table, id).length === 0)
  return isByAnother && !isNamed(evidence, table)
}

function keysTo(schema: SchemaSeen | undefined, table: string): Referring[] {
  const all = (schema?.tables ?? []).flatMap((child) => child.foreignKeys.map((key) => ({ child, key })))
  return all.filter(({ key }) => same(key.parent, table))
}

/** `consent_id` or `consentId` for `consents`, though no foreign key says so. */
function isNamed({ head, base }: Evidence, table: string): boolean {
  const all = [...head.migrations, ...(base?.migrations ?? [])].flatMap(({ up }) => (up ? [...namesIn(up.sql)] : []))
  return all.some((name) => isNamedAfter(name, table))
}

/** The columns of the parent that rows of the table point at. */
export function keysOf({ schema }: MigrationSeen, table: string, parent: string): readonly string[] {
  const keys = named(schema?.after.tables ?? [], table)?.foreignKeys.filter((key) => same(key.parent, parent)) ?? []
  const primary = named(schema?.after.tables ?? [], parent)?.primaryKey ?? []
  return keys.flatMap(({ parentColumns }) => (parentColumns.length > 0 ? parentColumns : primary))
}

/** The parent's key as it was, where its columns have changed places under foreign keys that do not name them. */
export function turnedKey(
  { schema }: MigrationSeen,
  { table, parent }: { readonly table: string; readonly parent: string },
): readonly string[] | null {
  const [was, is] = [schema?.before, schema?.after].map((it) => named(it?.tables ?? [], parent)?.primaryKey ?? [])
  const [then, now] = [schema?.before, schema?.after].map((it) => named(it?.tables ?? [], table)?.foreignKeys ?? [])
  if (!was || !is || was.length !== is.length || !within(was, is) || sameList(was, is)) return null
  const followed = now?.find((key) => same(key.parent, parent) && sameList(key.parentColumns, is))
  const isSame = then?.some(
    ({ columns, parentColumns }) => sameList(columns, followed?.columns ?? []) && sameList(parentColumns, was),
  )
  return followed && isSame ? was : null
}
