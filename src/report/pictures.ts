/** Cuts what was seen of each migration down to what a picture of it shows. */

import type { Picture } from '../model/report.ts'
import type { SchemaSeen, TableSeen } from '../model/schema.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { keyOf } from '../sql/names.ts'

/** One picture per migration that changed the schema or that cost rows under some runner. */
export function pictures(migrations: readonly MigrationSeen[]): Picture[] {
  return migrations.flatMap(({ path, schema, survival }) => {
    const drawn = schema ? cut(schema.before, schema.after) : { before: NOTHING, after: NOTHING }
    const isEmpty = drawn.before === NOTHING && survival.length === 0
    return isEmpty ? [] : [{ migration: path, schema: drawn, survival }]
  })
}

const NOTHING: SchemaSeen = { tables: [], objects: [] }

/** Tables that differ, or whose indexes and triggers do, with the tables one foreign key away; and what hangs on them. */
function cut(before: SchemaSeen, after: SchemaSeen): Picture['schema'] {
  const differing = new Set([
    ...differs(before.tables, after.tables, textOf).map(({ name }) => keyOf(name)),
    ...differs(before.objects, after.objects, textOf).map(({ table }) => keyOf(table)),
  ])
  if (differing.size === 0) return { before: NOTHING, after: NOTHING }
  const tables = [...before.tables, ...after.tables]
  const shown = new Set([...differing, ...tables.flatMap((table) => neighboursOf(table, differing))])
  return { before: only(before, shown), after: only(after, shown) }
}

function neighboursOf(table: TableSeen, differing: ReadonlySet<string>): string[] {
  const parents = table.foreignKeys.map(({ parent }) => keyOf(parent))
  const own = keyOf(table.name)
  return differing.has(own) ? parents : parents.some((parent) => differing.has(parent)) ? [own] : []
}

function textOf(it: { readonly name: string; readonly sql: string }): string {
  return `${it.name}\n${it.sql}`
}

/** What one side has and the other has not. */
function differs<T>(before: readonly T[], after: readonly T[], text: (it: T) => string): T[] {
  const [then, now] = [new Set(before.map(text)), new Set(after.map(text))]
  return [...before.filter((it) => !now.has(text(it))), ...after.filter((it) => !then.has(text(it)))]
}

function only({ tables, objects }: SchemaSeen, names: ReadonlySet<string>): SchemaSeen {
  return {
    tables: tables.filter(({ name }) => names.has(keyOf(name))),
    objects: objects.filter(({ table }) => names.has(keyOf(table))),
  }
}
