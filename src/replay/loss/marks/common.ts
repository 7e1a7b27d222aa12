/** What lost rows have in common: one sentence says more than a list of kinds. */

import { shown } from '../../../rows/literals.ts'
import { keyOf } from '../../../sql/names.ts'
import { sqlOf, type Value } from '../values/contents.ts'
import type { Marked, MarkedTable } from './marked-table.ts'
import { ANOTHER, type RowKind, SHARED, SHARED_TEXT, STRANGE } from './row-kinds.ts'

/**
 * In the words of a kind of row: `a NULL in Users.Name`, `Orders.Status = 'sent'`, `a value in Beds.ClosedOn`; null where nothing sets
 * them apart.
 * @param kept rows that stand at the end
 * @param others tables whose rows may refer to them
 */
export function commonTo(
  table: MarkedTable,
  lost: readonly Marked[],
  kept: readonly Marked[],
  others: readonly MarkedTable[],
): string | null {
  if (kept.length === 0) return null
  const lonely = others.find((other) => isLonelyFor(table, other, lost, kept))
  if (lonely) return `no row of ${lonely.name} that refers to it`
  const said = [...table.facts.keys()].flatMap((key) => apart(table, key, lost, kept) ?? [])
  return said[0] ?? null
}

/** A table whose rows refer to each row that is kept, and to none that is lost. */
function isLonelyFor(
  { key }: MarkedTable,
  { shape, rows }: MarkedTable,
  lost: readonly Marked[],
  kept: readonly Marked[],
): boolean {
  const link = shape.foreignKeys.find(({ parent, from }) => keyOf(parent) === key && from.length === 1)
  const column = link?.to?.[0]
  if (!link || !column) return false
  const said = new Set(rows.map(({ values }) => values.get(keyOf(link.from[0] ?? '')) ?? 'NULL'))
  const isSaid = ({ values }: Marked) => said.has(values.get(keyOf(column)) ?? 'NULL')
  return kept.every(isSaid) && !lost.some(isSaid)
}

function apart(table: MarkedTable, key: string, lost: readonly Marked[], kept: readonly Marked[]): string | null {
  const name = `${table.name}.${table.facts.get(key)?.column.name ?? key}`
  const [one = 'NULL', ...more] = new Set(lost.map(({ values }) => values.get(key) ?? 'NULL'))
  const isKept = (value: string) => kept.some(({ values }) => (values.get(key) ?? 'NULL') === value)
  if (more.length === 0 && !isKept(one) && !lost.some(({ own }) => own.has(key))) {
    if (one === 'NULL') return `a NULL in ${name}`
    if (isNamed(table, key, one)) return `${name} = ${shown(sqlOf(one))}`
    // The value is invented: what the rows are is said, where it is one thing.
    const [kind, ...others] = new Set(lost.map((row) => row.kind))
    if (kind && others.length === 0 && kind.is !== 'plain') return kind.says
    // Several have it: they are like each other, and that may be why they are lost.
    return lost.length === 1 ? `a value in ${name} that no other row has` : null
  }
  const isAbsent = kept.every(({ values }) => (values.get(key) ?? 'NULL') === 'NULL')
  return isAbsent && [one, ...more].every((value) => value !== 'NULL') ? `a value in ${name}` : null
}

/** A column that has a value in each row that is lost, and in none that is kept; null where there is none, or several are so. */
export function absentIn(table: MarkedTable, lost: readonly Marked[], kept: readonly Marked[]): string | null {
  const isSet = (key: string) => (row: Marked) => (row.values.get(key) ?? 'NULL') !== 'NULL'
  if (kept.length === 0) return null
  const [key, ...more] = [...table.facts.keys()].filter((it) => lost.every(isSet(it)) && !kept.some(isSet(it)))
  return key === undefined || more.length > 0
    ? null
    : `a value in ${table.name}.${table.facts.get(key)?.column.name ?? key}`
}

/** Whether schema or files name the value, so that it tells a reader something. */
export function isNamed({ facts }: MarkedTable, key: string, value: Value): boolean {
  const { listed = [], compared, groups = [] } = facts.get(key) ?? {}
  const bounds = (compared?.bounds ?? []).flatMap((it) => [it - 1, it, it + 1].map(String))
  return [listed, compared?.equals ?? [], compared?.unequal ?? [], bounds, ...groups].flat().includes(value)
}

/** Without rows that have nothing special but a value of our own in a column of which another kind says what is lost. */
export function withoutInvented(table: MarkedTable, lost: readonly Marked[]): readonly Marked[] {
  const isOurs = ({ kind: { is, column, value } }: Marked) =>
    is === 'value' &&
    column !== null &&
    value !== undefined &&
    value !== STRANGE &&
    value !== ANOTHER &&
    !isNamed(table, column, value)
  const said = new Set(lost.flatMap((row) => (isOurs(row) ? [] : [row.kind.column])))
  // A value of ours that other tables were given as well is lost for that, as one that they are meant to have.
  const isShared = ({ kind: { value } }: Marked) => value === SHARED || value === SHARED_TEXT
  const shared = new Set(lost.flatMap((row) => (isShared(row) ? [row.kind.column] : [])))
  return lost.filter(
    (row) => !isOurs(row) || (!said.has(row.kind.column) && (isShared(row) || !shared.has(row.kind.column))),
  )
}

/** Whether the kind of a row can be why a value in it is lost: that it is like another one is no reason, but for blanks around it. */
export function saysWhy({ is }: RowKind): boolean {
  return ['null', 'value', 'lonely', 'first', 'last', 'blank'].includes(is)
}

/** What the lost rows of a table are, each kind once: where any row with a NULL goes, no second one of its key is told. */
export function saidOf(all: readonly Said[], lost: readonly Said[]): string[] {
  const nullIn = (rows: readonly Said[], { kind: { column } }: Said, isSecond: boolean) =>
    rows.find(({ kind }) => kind.is === 'null' && kind.column === column && (kind.among !== undefined) === isSecond)
  const said = lost.flatMap((row) => {
    if (isToldBySame(row, lost)) return []
    const [one, second] = [nullIn(lost, row, false), nullIn(lost, row, true)]
    if (row === second && one) return []
    return (row === one && !second ? (nullIn(all, row, true) ?? row) : row).kind.says
  })
  return [...new Set(said)]
}

type Said = Pick<Marked, 'kind' | 'values'>

/**
 * A row with a NULL is told by one that has it and what else it takes to be lost; one with a NULL and more, by one that is lost
 * with the NULL and without that.
 */
function isToldBySame(row: Said, lost: readonly Said[]): boolean {
  const has = ({ kind }: Said, key: string | null) =>
    sideOf(kind).some(([name, value]) => name === key && value === 'NULL')
  const isNull = ({ kind }: Said) => kind.is === 'null' && kind.among === undefined && kind.more === undefined
  const tells = (side: Said, { kind, values }: Said) =>
    sideOf(side.kind).length > 1 &&
    has(side, kind.column) &&
    sideOf(side.kind).every(([key, it]) => values.get(key) === it)
  if (isNull(row)) return lost.some((side) => tells(side, row))
  return lost.some((one) => isNull(one) && has(row, one.kind.column) && !lost.some((side) => tells(side, one)))
}

/** What a row on one side of a condition holds, by column (keyOf case). */
function sideOf({ is, column, value, more }: RowKind): (readonly [string, Value])[] {
  return is === 'value' && column !== null && value !== undefined ? [[column, value], ...(more ?? [])] : []
}
