/** Pictures in the JSON report: the keys in the order of the schema, whoever made the report. */

import type { Survival } from '../model/fate.ts'
import type { Picture } from '../model/report.ts'
import type { SchemaSeen, TableSeen } from '../model/schema.ts'

/** One picture as `schema/report.schema.json` describes it. */
export function jsonPicture({ migration, schema, survival }: Picture) {
  return {
    migration,
    schema: { before: side(schema.before), after: side(schema.after) },
    survival: survival.map(survived),
  }
}

function survived({ table, before, after }: Survival) {
  const runners = Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1))
  return { table, before, after: Object.fromEntries(runners) }
}

function side({ tables, objects }: SchemaSeen) {
  return {
    tables: tables.map(table),
    objects: objects.map(({ type, name, table: of, sql }) => ({ type, name, table: of, sql })),
  }
}

function table(it: TableSeen) {
  return {
    name: it.name,
    sql: it.sql,
    strict: it.strict,
    withoutRowid: it.withoutRowid,
    autoincrement: it.autoincrement,
    virtual: it.virtual,
    columns: it.columns.map((column) => ({
      name: column.name,
      type: column.type,
      notNull: column.notNull,
      default: column.default,
      collation: column.collation,
      generated: column.generated,
    })),
    primaryKey: it.primaryKey,
    uniques: it.uniques,
    indexed: it.indexed,
    checks: it.checks,
    foreignKeys: it.foreignKeys.map((key) => ({
      columns: key.columns,
      parent: key.parent,
      parentColumns: key.parentColumns,
      onDelete: key.onDelete,
      onUpdate: key.onUpdate,
      dangling: key.dangling,
    })),
  }
}
