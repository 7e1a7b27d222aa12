/** Advice for a join of ids of two tables, of which no two are equal, so that NOT NULL gets NULL. */

import type { Refusal } from '../../model/facts.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { equalitiesIn, type Side } from '../../sql/equalities.ts'
import { isCalledId, keyOf, same } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { named } from '../evidence/evidence.ts'

/** A column and what it refers to. */
interface Linked {
  readonly table: string
  readonly column: string
  readonly parent: string
  readonly to: string
}

/** Null for every other statement, and where the columns may be equal. */
export function neverEqualFix({ schema, held }: MigrationSeen, { message, statement }: Refusal): string | null {
  if (!/^NOT NULL constraint failed/.test(message) || !/\bjoin\b/i.test(statement)) return null
  const tables = (schema?.before ?? held)?.tables ?? []
  for (const { sides } of equalitiesIn(statement, null)) {
    const [one, other] = sides.map((side) => linkedBy(tables, side))
    if (!one || !other || same(one.parent, other.parent)) continue
    const [child, parent] = same(one.parent, other.table) ? [one, other] : [other, one]
    const join = same(child.parent, parent.table)
      ? `Join by ${spelt(parent.table, child.to)} = ${spelt(child.table, child.column)}.`
      : 'Join by columns that refer to the same table.'
    return `${spelt(one.table, one.column)} refers to ${one.parent}, and ${spelt(other.table, other.column)} to ${other.parent}: no two of their ids are equal. ${join}`
  }
  return null
}

function linkedBy(tables: readonly TableSeen[], { column, tables: keys }: Side): Linked | null {
  const found = tables
    .filter(({ name }) => keys.has(keyOf(name)))
    .flatMap(({ name, foreignKeys }) =>
      foreignKeys.flatMap(({ columns, parent, parentColumns }): Linked[] => {
        const [from] = columns
        const to = parentColumns[0] ?? named(tables, parent)?.primaryKey[0]
        const isIt = columns.length === 1 && from !== undefined && same(from, column)
        return isIt && to !== undefined && isOwnId(named(tables, parent), to)
          ? [{ table: name, column: from, parent, to }]
          : []
      }),
    )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A text that the table itself gives its rows: numbers, codes and the ids of a third table may be alike. */
function isOwnId(table: TableSeen | null, column: string): boolean {
  const type = table?.columns.find(({ name }) => same(name, column))?.type ?? ''
  const refers = table?.foreignKeys.some(({ columns }) => columns.some((it) => same(it, column))) ?? false
  return isCalledId(column) && /TEXT|CHAR/i.test(type) && !refers
}

function spelt(table: string, column: string): string {
  return `${identifier(table)}.${identifier(column)}`
}
