/** Rows of two tables that a statement takes for belonging together, where no foreign key says that they do. */

import type { Meeting } from '../../../sql/meetings.ts'
import { keyOf, listed } from '../../../sql/names.ts'
import { actionOf, changesRows, namesIn, verbOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import type { ForeignKey } from '../../../sqlite/schema-keys.ts'
import { sqlOf, type Value } from '../values/contents.ts'
import type { Marked, MarkedTable } from './marked-table.ts'
import { putRow, readRow } from './put-row.ts'
import { type Met, plain, type RowKind } from './row-kinds.ts'
import type { Wanted } from './wanted.ts'

/** What such rows are made with. */
export interface Making {
  readonly connection: Connection
  /** The tables whose rows are asked about, by key. */
  readonly tables: ReadonlyMap<string, MarkedTable>
  /** Any table; null where it has no row, or is none. */
  readonly tableOf: (key: string) => MarkedTable | null
  /** @param turn which parents it has */
  readonly wanted: (table: MarkedTable, kind: RowKind, turn: number) => Wanted | null
}

/** As SQL: which rows of the other table are equal to a row in what is compared. */
export function meetingIt({ columns }: Met, { values }: Marked): string {
  return columns.map(({ own, its }) => `${quoted(its)} IS ${sqlOf(values.get(own) ?? 'NULL')}`).join(' AND ')
}

/** More of them are not tried: each makes four rows. */
const MOST_MEETINGS = 12

/**
 * For each meeting two rows in either table, all equal in what is compared: as far as keys allow that there are two. What
 * takes one row of the other table for each meets another one too then.
 */
export function addMet(making: Making, meetings: readonly Meeting[]): void {
  for (const [group, meeting] of meetings.slice(0, MOST_MEETINGS).entries()) {
    if (![...meeting.tables, meeting.into].some((key) => key !== undefined && making.tables.has(key))) continue
    const [one, other] = meeting.tables.map(making.tableOf)
    const roles = one && other ? rolesOf(one, other, meeting.columns) : null
    if (roles) addGroup(making, roles, group)
  }
}

/** The table whose rows have the values first, and the one whose rows get them, with the columns of both (keyOf case). */
interface Roles {
  readonly giver: MarkedTable
  readonly taker: MarkedTable
  readonly columns: readonly { readonly its: string; readonly own: string }[]
}

/** Null where a foreign key says all of it: rows are made by that. */
function rolesOf(one: MarkedTable, other: MarkedTable, pairs: Meeting['columns']): Roles | null {
  const columns = pairs.map(([own, its]) => ({ own, its }))
  const turned = pairs.map(([its, own]) => ({ own, its }))
  const both: Roles[] = [
    { giver: other, taker: one, columns },
    { giver: one, taker: other, columns: turned },
  ]
  if (both.some(isLinked)) return null
  const free = both.filter(isFree)
  // Where a part of a key is compared, the rows that point come second.
  return free.find(({ giver, taker }) => keysTo(giver, taker).length > 0) ?? free[0] ?? null
}

function isLinked({ giver, taker, columns }: Roles): boolean {
  return keysTo(giver, taker).some(({ from, to }) =>
    from.every((name, at) => {
      const target = to?.[at] ?? giver.shape.primaryKey[at]
      return columns.some(({ own, its }) => own === keyOf(name) && its === keyOf(target ?? ''))
    }),
  )
}

function keysTo(giver: MarkedTable, taker: MarkedTable): ForeignKey[] {
  return taker.shape.foreignKeys.filter(({ parent }) => keyOf(parent) === giver.key)
}

/** Whether what it gets are no keys of a third table, unless they are so where they come from. */
function isFree({ giver, taker, columns }: Roles): boolean {
  const parentOf = ({ shape }: MarkedTable, column: string) => {
    const key = shape.foreignKeys.find(({ from }) => from.some((name) => keyOf(name) === column))
    return key ? keyOf(key.parent) : null
  }
  return columns.every(({ own, its }) => {
    const parent = parentOf(taker, own)
    return parent === null || parent === giver.key || parent === parentOf(giver, its)
  })
}

function addGroup(making: Making, roles: Roles, group: number): void {
  const { giver, taker, columns } = roles
  const names = (table: MarkedTable, keys: readonly string[]) =>
    listed(keys.map((key) => table.facts.get(key)?.column.name ?? key))
  const [its, own] = [columns.map((it) => it.its), columns.map((it) => it.own)]
  const example = making.wanted(giver, plain(), 0)?.values ?? new Map<string, Value>()
  const rest = [...restOf(giver, taker, its), ...restOf(taker, giver, own)]
  const turned = columns.map((it) => ({ own: it.its, its: it.own }))
  const met = (other: MarkedTable): Met => ({
    group,
    other: other.name,
    columns: other === giver ? columns : turned,
    rest,
  })
  const put = (table: MarkedTable, values: ReadonlyMap<string, Value>, says: string, how: Met): Marked | null => {
    const [[column, value] = [null, 'NULL'], ...more] = values
    const kind: RowKind = { is: 'met', column, value, more: new Map(more), met: how, says }
    // Where whose they are is a part of the key, the second one is another owner's.
    for (const turn of [0, 1]) {
      const wanted = making.wanted(table, kind, turn)
      const where = wanted && putRow(making.connection, table, wanted)
      if (!wanted || where === null) continue
      const row = readRow(making.connection, table, kind, where, wanted)
      making.tables.get(table.key)?.rows.push(row)
      return row
    }
    return null
  }
  const pick = (values: ReadonlyMap<string, Value>, keys: readonly string[]) =>
    new Map(keys.map((key) => [key, values.get(key) ?? 'NULL'] as const))
  const first = put(giver, pick(example, its), `the ${names(giver, its)} of a row of ${taker.name}`, met(taker))
  if (!first) return
  // What the files compare with literals decides which rows they take: there the second one is like the first.
  const asked = [...giver.facts].flatMap(([key, { listed }]) => (listed.length > 0 && !its.includes(key) ? [key] : []))
  const alike = pick(first.values, [...its, ...asked])
  const second = put(giver, alike, `the same ${names(giver, its)} as another row`, met(taker))
  for (const row of second ? [first, second] : [first]) {
    const values = new Map(columns.map((it) => [it.own, row.values.get(it.its) ?? 'NULL'] as const))
    // Half of a key of several goes with the rest of it.
    for (const { from, to } of keysTo(giver, taker))
      for (const [at, name] of from.entries())
        values.set(keyOf(name), row.values.get(keyOf(to?.[at] ?? giver.shape.primaryKey[at] ?? '')) ?? 'NULL')
    put(taker, values, `the ${names(taker, own)} of a row of ${giver.name}`, met(giver))
  }
}

/** What a key of several has besides what is compared, where the other table has it too. */
function restOf(giver: MarkedTable, taker: MarkedTable, compared: readonly string[]): readonly string[] {
  const keys = giver.shape.keys.map(({ columns }) => columns.map((column) => keyOf(column ?? '')))
  const half = keys.find((key) => key.length > compared.length && compared.every((column) => key.includes(column)))
  const rest = half?.filter((column) => !compared.includes(column)) ?? []
  return rest.every((column) => taker.facts.has(column)) ? rest : []
}

/** Which rows a DELETE takes is its author's affair. */
export function takesRows(sql: string): boolean {
  return (
    (changesRows(sql) && actionOf(sql) !== 'DELETE') || (verbOf(sql) === 'CREATE TABLE' && namesIn(sql).has('select'))
  )
}
