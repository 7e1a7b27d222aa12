/** `foreign-key-without-index`: a new foreign key whose columns no index begins with. */

import type { Rule } from '../model/rule.ts'
import type { TableSeen } from '../model/schema.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { sameList } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { indented } from './advice/words.ts'
import { inTheEnd, madeAt, named, within } from './evidence/evidence.ts'
import { freeName, namesTaken } from './evidence/names.ts'

type ForeignKey = TableSeen['foreignKeys'][number]

export const foreignKeyWithoutIndex: Rule = {
  id: 'foreign-key-without-index',
  group: 'schema',
  level: 'note',
  title: 'A new foreign key has no index',
  why:
    'With foreign keys on, SQLite looks for children whenever a parent row is deleted or its key changes. Without an index on the ' +
    'foreign key it reads the whole child table each time (https://sqlite.org/foreignkeys.html#fk_indexes).',
  fix: 'Add an index that begins with the columns of the foreign key.',
  *check(evidence) {
    const taken = namesTaken(evidence)
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const table of seen.schema?.after.tables ?? []) {
        const end = inTheEnd(evidence, seen, table)
        for (const key of end ? table.foreignKeys : []) {
          if (!end || wasThere(seen, table, key) || isServed(end, key)) continue
          const columns = key.columns.map(identifier).join(', ')
          yield {
            at: madeAt(seen, table.name, ['CREATE TABLE', 'ALTER TABLE']),
            message: `No index of ${table.name} begins with ${key.columns.join(', ')}: deleting a row of ${key.parent} reads all of ${table.name}.`,
            fix: `Add one:\n${indented(`CREATE INDEX IF NOT EXISTS ${identifier(freeName(`${table.name}_${key.columns.join('_')}`, taken))} ON ${identifier(table.name)}(${columns});`)}`,
          }
        }
      }
    }
  },
}

/** The table had the foreign key before, whatever it and its parent were called then. */
function wasThere(seen: MigrationSeen, table: TableSeen, key: ForeignKey): boolean {
  const tables = seen.schema?.before.tables ?? []
  const columns = (it: TableSeen) => it.columns.map(({ name }) => name)
  const had = named(tables, table.name) ?? tables.find((it) => sameList(columns(it), columns(table)))
  return had?.foreignKeys.some((it) => sameList(it.columns, key.columns)) ?? false
}

/** An index whose first columns are those of the key, in any order. */
function isServed({ indexed }: TableSeen, { columns }: ForeignKey): boolean {
  return indexed.some((index) => within(columns, index.slice(0, columns.length)))
}
