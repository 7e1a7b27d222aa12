/** What rows that are lost are told from those that are kept by, where it is no value of theirs: a partner that they lack, or one that is kept for them. */

import type { Unmet } from '../../../model/loss.ts'
import { keyOf, listed } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { readShape } from '../../../sqlite/table-shape.ts'
import { isNamed } from '../marks/common.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Met } from '../marks/row-kinds.ts'
import { type Asking, removing, writingEach } from '../run/asking.ts'
import { indexOf, placesOf } from '../run/found.ts'
import { contentsAtStart, isSurrogate, type Journey } from '../run/journey.ts'
import { positionOf } from '../values/contents.ts'

/**
 * Where each row that is lost holds what no row of another table does, and one that is kept holds what one does, by which a
 * statement joins them; null for none.
 */
export function unmetBy(journey: Journey, lost: readonly Marked[], kept: readonly Marked[]): Unmet | null {
  const meetings = kept.flatMap(({ kind: { met } }) => met ?? [])
  const met = meetings.find((one) => {
    const known = saidIn(journey, one)
    const said = ({ values }: Marked) => one.columns.map(({ own }) => values.get(own) ?? 'NULL').join('\u0001')
    return known && lost.every((row) => !known.has(said(row))) && kept.every((row) => known.has(said(row)))
  })
  const [row] = lost
  if (!met || !row) return null
  const columns = contentsAtStart(journey).get(keyOf(met.other))?.columns ?? []
  const spelt = (key: string) => columns.find((name) => keyOf(name) === key) ?? key
  return {
    other: met.other,
    columns: met.columns.map(({ own, its }) => ({
      own: row.table.facts.get(own)?.column.name ?? own,
      its: spelt(its),
    })),
    requires: requiredIn(journey, met.other, new Set(met.columns.map(({ its }) => its))),
  }
}

/** What a new row has to be given besides. */
function requiredIn({ setting, start }: Journey, table: string, given: ReadonlySet<string>): string[] {
  return on(setting.engine, start.state, (connection) => {
    const { columns, text } = readShape(connection, table, readCatalog(connection).texts)
    const isOpen = (name: string) => !given.has(keyOf(name)) && !text.generated.has(keyOf(name))
    return columns.flatMap((it) =>
      it.nullable || it.rowidAlias || it.default !== null || !isOpen(it.name) ? [] : [it.name],
    )
  })
}

/** So many values are tried by which a row may be lost as well: each is a run. */
const MOST_VALUES = 3

/**
 * Rows that lack a partner may be lost by a value of theirs as well, as those of groups are in a join that asks for users: then
 * no partner would help them, and that is what has to be said. As the end of "rows with"; null where it is not so.
 */
export function lostAnyway(
  asking: Asking,
  lost: readonly Marked[],
  kept: readonly Marked[],
  unmet: Unmet,
): string | null {
  const keys = unmet.columns.map(({ own }) => keyOf(own))
  const one = kept.find(({ kind: { met } }) => met && keyOf(met.other) === keyOf(unmet.other))
  const plain = lost.find(({ kind }) => kind.is === 'plain')
  if (!one || !plain) return null
  const isKept = (row: Marked) => {
    const meeting = writingEach(
      row,
      keys.map((key) => [key, one.values.get(key) ?? 'NULL'] as const),
    )
    return asking.alike([meeting], [meeting, removing(row)]) === false
  }
  const named = lost.filter(({ table, kind: { is, column, value, more } }) => {
    const isOne = is === 'value' && column !== null && value !== undefined && (more?.size ?? 0) === 0
    return isOne && !keys.includes(column) && isNamed(table, column, value)
  })
  const others = named.filter(
    ({ kind: { column }, values }) => values.get(column ?? '') !== one.values.get(column ?? ''),
  )
  if (others.length === 0 || !isKept(plain)) return null
  return others.slice(0, MOST_VALUES).find((row) => !isKept(row))?.kind.says ?? null
}

/** As the end of "rows with". */
export function saysUnmet({ name }: MarkedTable, { other, columns }: Unmet): string {
  const what = columns.length > 1 ? 'values' : 'a value'
  return `${what} in ${listed(columns.map(({ own }) => `${name}.${own}`))} that no row of ${other} has`
}

/** What the other table holds before the files in the columns that are compared; null where that is not known. */
function saidIn(journey: Journey, { other, columns }: Met): ReadonlySet<string> | null {
  const held = contentsAtStart(journey).get(keyOf(other))
  const at = columns.map(({ its }) => positionOf(held, its))
  if (!held || at.some((place) => place < 0)) return null
  return new Set(held.rows.map((row) => at.map((place) => row[place] ?? 'NULL').join('\u0001')))
}

/** More columns than these say nothing. */
const MOST_COLUMNS = 3

/** So many sets of columns are asked about: each is a run. */
const MOST_SETS = 4

/**
 * Lost rows of which one is kept for several: where there is but one with the same values in some columns, it is there. As the
 * end of "rows with"; null where it is not so.
 */
export function oneKeptOf(asking: Asking, table: MarkedTable, lost: readonly Marked[]): string | null {
  const keys = [...table.facts.keys()].filter(
    (key) => !isSurrogate(table, key) && !lost.some(({ own }) => own.has(key)),
  )
  const said = (row: Marked, some: readonly string[]) => some.map((key) => row.values.get(key)).join('\u0001')
  const isSo = (some: readonly string[]) => {
    const marked = lost.filter(({ own }) => own.size > 0)
    // The last one of a group is asked about: the one that has most by which it is found.
    const ordered = marked.toReversed().sort((a, b) => a.own.size - b.own.size)
    const one = [...new Map(ordered.map((row) => [said(row, some), row] as const)).values()]
    const others = `DELETE FROM main.${quoted(table.name)} WHERE NOT (${one.map(({ where }) => `(${where})`).join(' OR ')})`
    const end = one.length > 0 && one.length < marked.length ? asking.end([others]) : null
    const index = end && indexOf(end)
    return index !== null && one.every((row) => placesOf(index, row, null).length > 0)
  }
  // Rows that are alike in more of them are surely taken for one.
  const found = subsets(keys.slice(0, MOST_COLUMNS)).slice(0, MOST_SETS).find(isSo)
  const names = found?.map((key) => `${table.name}.${table.facts.get(key)?.column.name ?? key}`)
  return names ? `the same ${listed(names)} as another row` : null
}

/** The largest first, and no empty one. */
function subsets(keys: readonly string[]): string[][] {
  const all: string[][] = [[]]
  for (const key of keys) all.push(...all.map((set) => [...set, key]))
  return all.filter(({ length }) => length > 0).sort((one, other) => other.length - one.length)
}
