/** Schemas made by hand: what rules and pictures are given, without a database. */

import type { SchemaSeen, TableSeen } from '../../src/model/schema.ts'

type Column = TableSeen['columns'][number]

/** A nullable TEXT column, but for what a test cares about. */
export function aColumn(name: string, part: Partial<Column> = {}): Column {
  return { name, type: 'TEXT', notNull: false, default: null, collation: 'BINARY', generated: false, ...part }
}

/** A plain table with one column, but for what a test cares about. */
export function aTable(name: string, part: Partial<TableSeen> = {}): TableSeen {
  return {
    name,
    sql: `CREATE TABLE ${name} (Id TEXT)`,
    strict: false,
    withoutRowid: false,
    autoincrement: false,
    virtual: false,
    columns: [aColumn('Id')],
    primaryKey: [],
    uniques: [],
    indexed: [],
    checks: [],
    foreignKeys: [],
    ...part,
  }
}

/** Tables alone. */
export function schemaOf(...tables: TableSeen[]): SchemaSeen {
  return { tables, objects: [] }
}
