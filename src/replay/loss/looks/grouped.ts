/** Rows that become one with others, as by GROUP BY: a sum shows that each of them was there, and one value stands for those of all. */

import type { Loss } from '../../../model/loss.ts'
import { keyOf, listed } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { type Asking, type Edit, leaving, writing } from '../run/asking.ts'
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
      return (isAsked && hiddenBehind(asking, journey, table, column, told)) || []
    })
    return kinds.length > 0 ? [rowsLoss(journey, table, kinds)] : []
  })
}

/** What the row is whose value of the column makes no difference beside that of one like it; null where each value shows. */
function hiddenBehind(
  asking: Asking,
  journey: Journey,
  table: MarkedTable,
  column: string,
  told: readonly string[],
): string | null {
  const twin = table.rows.find(({ kind }) => kind.is === 'twin')
  const [alone] = plainRows(table)
  if (!twin || !alone || asking.vanishes(changes(journey, column, [alone])) !== false) return null
  const values = sortedOf(table, column)
  const like = table.rows.find(({ kind }) => kind.is === 'differs' && kind.column === column)
  if (like) {
    const isHidden = hides(asking, twin, column, freeIn(asking, like, column, values), (value) => [
      writing(like, column, value),
    ])
    return isHidden ? like.kind.says : null
  }
  const found = apartIn(table, column).find(
    (apart) =>
      !apart.some((key) => told.includes(key)) &&
      hides(asking, twin, column, values, (value) => [
        // A third row of the group could be the one that is taken.
        leaving([twin, alone]),
        writing(alone, column, value),
        ...asIn(twin, alone, new Set([column, ...apart])),
      ]),
  )
  if (!found) return null
  const names = [column, ...found].map((key) => `${table.name}.${nameOf(table, key)}`)
  return `the values of another row everywhere but in ${listed(names)}`
}

/**
 * Whether one of two values makes no difference, in a row beside the twin or in the twin beside that row.
 * @param values the lowest first
 * @param set makes the row like the twin, with this value
 */
function hides(
  asking: Asking,
  twin: Marked,
  column: string,
  values: readonly Value[],
  set: (value: Value) => Edit[],
): boolean {
  const [low, high] = [values[0], values.at(-1)]
  if (low === undefined || high === undefined || low === high) return false
  // Of a group either the first row or the last one is taken.
  const rows = [set, (value: Value) => [writing(twin, column, value)]]
  const alike = (other: Value, one: Value, two: Value) =>
    rows.some((own, at) => {
      const beside = rows[1 - at]?.(other) ?? []
      return asking.alike([...beside, ...own(one)], [...beside, ...own(two)]) === true
    })
  // Where there are three, the two rows are never quite alike, which a key may not allow.
  const between = values.length > 2 ? values[values.length >> 1] : undefined
  return alike(low, between ?? low, high) || alike(high, low, between ?? high)
}

/** Those of the values that the row can have: with some it may be a third one in its key. */
function freeIn(asking: Asking, row: Marked, column: string, values: readonly Value[]): readonly Value[] {
  return values.filter((value) => asking.isAllowed(writing(row, column, value)))
}

/**
 * What two rows do not have in common that are else alike, one way after the other: no key of several columns may be equal in both,
 * and who groups by part of it makes one row of them.
 */
function apartIn({ shape }: MarkedTable, column: string): string[][] {
  const keys = shape.keys.flatMap(({ columns, partial }) => {
    const names = columns.flatMap((name) => (name === null ? [] : [keyOf(name)]))
    return partial || names.length < 2 || names.includes(column) ? [] : [names]
  })
  const ways = (keys[0] ?? []).map((one) => [one, ...keys.filter((key) => !key.includes(one)).flat()])
  return ways.length > 0 ? ways : [[]]
}

/** A DELETE takes rows that are like the twin, and leaves that: which of them stay is its author's affair. */
function areDeleted({ leavings }: Journey, table: MarkedTable): boolean {
  const some = leavings.filter((it) => it.table === table && !it.moved).flatMap(({ rows }) => rows)
  const takes = (is: Marked['kind']['is']) => some.some(({ kind }) => kind.is === is)
  return (takes('equal') || takes('differs')) && !takes('twin')
}

/** The twin's values in another row's columns, but for these, ids and keys of one column. */
function asIn({ values }: Marked, row: Marked, apart: ReadonlySet<string>): Edit[] {
  const unique = new Set([...uniqueColumns(row.table.shape), ...apart])
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
