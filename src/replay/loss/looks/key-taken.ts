/** Rows of two tables that come into one by the same key, where the second copy passes over rows whose key is there, or replaces those. */

import { kindOf, readCopy, sourcesOf, withoutAlias } from '../../../sql/copy.ts'
import { resultFor } from '../../../sql/insert.ts'
import { keyOf, listed } from '../../../sql/names.ts'
import { targetOf } from '../../../sql/statement.ts'
import { unquote } from '../../../sql/tokens.ts'
import { replacesRows } from '../../../sql/written.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, leaving, writing, writingEach } from '../run/asking.ts'
import { keysAtEnd } from '../run/end-keys.ts'
import { placesOf } from '../run/found.ts'
import { isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { isMoment } from '../values/kinds-of-value.ts'
import { ignoresRows } from './in-the-way.ts'
import { otherValue } from './other-values.ts'

/** Rows of the table that are lost beside such of another one. */
export interface KeyTaken {
  readonly table: MarkedTable
  /** The second copy, which passes over them or takes them out again. */
  readonly step: Step
  /** In words: which of them. */
  readonly kind: string
}

/** A copy out of one table alone. */
export interface Source {
  readonly table: MarkedTable
  readonly step: Step
}

/** So many columns are asked about: each takes a few runs. */
const MOST_SAID = 4

/**
 * A row of the one table gets the key of a row of the other, which neither of them keeps out: what one of both says makes a
 * difference without the other's key, and none with it.
 */
export function keysTaken(asking: Asking, journey: Journey): KeyTaken[] {
  return journey.steps.flatMap((step, at): KeyTaken[] => {
    const { sql } = step.statement
    const isReplacing = replacesRows(sql)
    const second = isReplacing || ignoresRows(sql) ? sourceOf(journey, step) : null
    if (second === null) return []
    const target = targetOf(sql)
    const before = journey.steps.slice(0, at).filter((it) => targetOf(it.statement.sql) === target)
    const copied = before.flatMap((it) => sourceOf(journey, it) ?? [])
    // Of a table that stands there, what OR REPLACE takes away is another one's to tell.
    const firsts = [...copied, ...(isReplacing ? [] : alreadyIn(journey, step))].filter(
      ({ table }) => table !== second.table,
    )
    const found = firsts.flatMap((first) => lostOf(asking, journey, { first, second, isReplacing }) ?? [])
    return found.slice(0, 1)
  })
}

export function sourceOf({ lives, start }: Journey, step: Step): Source | null {
  const copy = readCopy(step.statement.sql)
  const [source, ...more] = copy?.isPlain && !copy.makes ? sourcesOf(copy) : []
  if (!source || more.length > 0) return null
  const table = start.tables.find(({ key }) => calledIn(lives, key).includes(keyOf(source.table)))
  return table ? { table, step } : null
}

/** The rows that the target has from the start. */
function alreadyIn(journey: Journey, { statement }: Step): Present[] {
  const table = journey.start.tables.find(({ key }) => key === targetOf(statement.sql))
  return table && isThere(journey, table) ? [{ table, step: null }] : []
}

/** A table whose rows are in the target: copied by the step, or there without one. */
interface Present {
  readonly table: MarkedTable
  readonly step: Step | null
}

interface Both {
  readonly first: Present
  readonly second: Source
  /** The second takes the place of the first, and not the first that of the second. */
  readonly isReplacing: boolean
}

function lostOf(asking: Asking, journey: Journey, { first, second, isReplacing }: Both): KeyTaken | null {
  const { index, start } = journey
  const [there, comes] = [plainRows(first.table)[0], plainRows(second.table)[0]]
  const home = comes && placesOf(index, comes, null)[0]?.table
  const held = home === undefined ? undefined : start.end.get(home)
  if (!there || !comes || !held || !placesOf(index, there, null).some(({ table }) => table === home)) return null
  const [lost, other] = isReplacing ? [there, comes] : [comes, there]
  for (const key of keysAtEnd(journey, held.name)) {
    const pairs = key.map((column) => {
      const own = columnFor(second, column, held.columns)
      const its = columnFor(first, column, held.columns)
      return own !== null && its !== null ? { own, its } : null
    })
    const columns = pairs.flatMap((it) => it ?? [])
    if (columns.length < pairs.length || columns.some(({ own, its }) => isNoKey(comes, own) || isNoKey(there, its)))
      continue
    const same = writingEach(
      comes,
      columns.map(({ own, its }) => [own, there.values.get(its) ?? 'NULL'] as const),
    )
    const keyed = columns.map(({ own, its }) => (isReplacing ? its : own))
    if (!isLost(asking, journey, lost, same, keyed)) continue
    const names = keyed.map((it) => lost.table.facts.get(it)?.column.name ?? it)
    return { table: lost.table, step: second.step, kind: `the same ${listed(names)} as a row of ${other.table.name}` }
  }
  return null
}

/** The column (keyOf case) of the table that stands in this one of the new table; null where it is made of something else. */
export function columnFor({ table, step }: Present, column: string, columns: readonly string[]): string | null {
  if (step === null) return table.facts.has(keyOf(column)) ? keyOf(column) : null
  const result = withoutAlias(resultFor(step.statement.sql, column, columns)?.result ?? [])
  const last = result.at(-1)
  const name = last && kindOf(result) === 'bare' ? keyOf(unquote(last)) : null
  return name !== null && table.facts.has(name) ? name : null
}

/** An id that SQLite gives out is that of another row by chance, and no NULL is like another one. */
export function isNoKey({ table, values }: Marked, column: string): boolean {
  return isSurrogate(table, column) || (values.get(column) ?? 'NULL') === 'NULL'
}

/** Whether something that the row says is lost with this key, and not without it. */
function isLost(asking: Asking, journey: Journey, row: Marked, same: Edit, key: readonly string[]): boolean {
  const said = [...row.table.facts].filter(([column, { column: own, kind }]) => {
    const isTime = kind === 'date' || kind === 'time' || isMoment(own.default)
    return !isTime && !key.includes(column) && !isSurrogate(row.table, column)
  })
  return said.slice(0, MOST_SAID).some(([column]) => {
    const value = otherValue(journey, row, column)
    if (value === null) return false
    const turned = writing(row, column, value)
    // Other rows of its table may have the key.
    return [[], [leaving([row])]].some(
      (alone) =>
        asking.alike([...alone, same], [...alone, same, turned]) === true &&
        asking.alike(alone, [...alone, turned]) === false,
    )
  })
}
