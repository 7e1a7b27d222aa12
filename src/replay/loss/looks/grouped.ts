/** Rows that become one with others, as by GROUP BY: a sum shows that each of them was there, and one value stands for those of all. */

import type { Loss } from '../../../model/loss.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { plainText, type Value } from '../values/contents.ts'
import type { LostValues } from './columns.ts'
import { rowsLoss } from './named.ts'
import { changes } from './other-values.ts'
import type { LostRows } from './rows.ts'

/** Words that make one row of several. */
const GROUPS = /\bgroup\s+by\b|\bdo\s+update\b|\b(sum|total|count|avg)\s*\(/i

/**
 * Columns of tables that are gone, whose value shows in a row by itself, and not in one that has all other values in common with
 * another row. Ids are not asked about: who adds up rows that are alike gives one of them up.
 */
export function groupings(
  asking: Asking,
  journey: Journey,
  known: { readonly rows: readonly LostRows[]; readonly columns: readonly LostValues[] },
): Loss[] {
  if (!journey.setting.scripts.some(({ sql }) => GROUPS.test(sql))) return []
  return journey.start.tables.flatMap((table) => {
    if (isThere(journey, table) || known.rows.some((it) => it.table === table) || areDeleted(journey, table)) return []
    const told = known.columns.filter((it) => it.table === table).map(({ column }) => column)
    const kinds = [...table.facts.keys()].flatMap((column) => {
      const isAsked = !told.includes(column) && !isSurrogate(table, column)
      return (isAsked && hiddenBehind(asking, journey, table, column)) || []
    })
    return kinds.length > 0 ? [rowsLoss(journey, table, kinds)] : []
  })
}

/** What the row is whose value of the column makes no difference beside that of one like it; null where each value shows. */
function hiddenBehind(asking: Asking, journey: Journey, table: MarkedTable, column: string): string | null {
  const twin = table.rows.find(({ kind }) => kind.is === 'twin')
  const [alone] = plainRows(table)
  if (!twin || !alone || asking.vanishes(changes(journey, column, [alone])) !== false) return null
  const values = sortedOf(table, column)
  const [low, high] = [values[0], values.at(-1)]
  if (low === undefined || high === undefined || low === high) return null
  const like = table.rows.find(({ kind }) => kind.is === 'differs' && kind.column === column)
  const set = (value: Value) => {
    return like ? [writing(like, column, value)] : [writing(alone, column, value), ...asIn(twin, alone, column)]
  }
  const alike = (other: Value, one: Value, two: Value) => {
    const beside = writing(twin, column, other)
    return asking.alike([beside, ...set(one)], [beside, ...set(two)]) === true
  }
  // Where there are three, the two rows are never quite alike, which a key may not allow.
  const between = values.length > 2 ? values[values.length >> 1] : undefined
  if (!alike(low, between ?? low, high) && !alike(high, low, between ?? high)) return null
  return like?.kind.says ?? `the values of another row everywhere but in ${table.name}.${nameOf(table, column)}`
}

/** A DELETE takes rows that are like the twin, and leaves that: which of them stay is its author's affair. */
function areDeleted({ leavings }: Journey, table: MarkedTable): boolean {
  const some = leavings.filter((it) => it.table === table && !it.moved).flatMap(({ rows }) => rows)
  const takes = (is: Marked['kind']['is']) => some.some(({ kind }) => kind.is === is)
  return (takes('equal') || takes('differs')) && !takes('twin')
}

/** The twin's values in another row's columns, but for this one and ids. */
function asIn({ values }: Marked, row: Marked, column: string): Edit[] {
  const unique = new Set([...uniqueColumns(row.table.shape), column])
  const keys = [...values.keys()].filter((key) => !unique.has(key) && !isSurrogate(row.table, key))
  return keys.map((key) => writing(row, key, values.get(key) ?? 'NULL'))
}

function nameOf({ facts }: MarkedTable, column: string): string {
  return facts.get(column)?.column.name ?? column
}

/** The values of the column that rows of ours have, the lowest first. */
function sortedOf({ rows, facts }: MarkedTable, column: string): Value[] {
  const listed = facts.get(column)?.listed ?? []
  const values = listed.length > 1 ? listed : rows.map((row) => row.values.get(column) ?? 'NULL')
  const isNumber = values.every((it) => !it.startsWith("'"))
  return [...new Set(values)]
    .filter((it) => it !== 'NULL')
    .sort((one, other) => (isNumber ? Number(one) - Number(other) : plainText(one) < plainText(other) ? -1 : 1))
}
