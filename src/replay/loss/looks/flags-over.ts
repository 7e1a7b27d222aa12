/** Truths that are written over in every row by another truth, which goes: rows in which both said something of their own lose the one. */

import type { Marked } from '../marks/marked-table.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { homeOf } from '../run/end-cell.ts'
import { askedRow, hasPlace, isSurrogate, type Journey } from '../run/journey.ts'
import type { Value } from '../values/contents.ts'
import { mayBeNull } from '../values/kinds-of-value.ts'
import { type Question, rowsBut } from './alike.ts'
import { followsByName, isDerivedBefore } from './made-over.ts'
import { changes } from './other-values.ts'
import { isAddedLate, isKeptByTrigger, type Overwritten } from './overwritten.ts'

/**
 * Two values bear no mark: whether the one is written over by the other is seen where that changes. A flag that the base has added, or
 * has filled, or whose name is that of the other one is the same truth anew; so is one that stays beside the other.
 */
export function flagOver(asking: Asking, journey: Journey, { table, column, facts }: Question): Overwritten | null {
  const row = askedRow(journey, table)
  const isSaying = facts.listed.length > 1 || facts.kind === 'word'
  if (!row || !isSaying || isAddedLate(journey, table, column)) return null
  if (isDerivedBefore(journey, table, column) || isKeptByTrigger(journey, table, column)) return null
  const going = [...table.facts].filter(
    ([key, its]) => its.listed.length === 2 && !hasPlace(journey, table, key) && !isSurrogate(table, key),
  )
  const own = changes(journey, column, [row])
  if (going.length === 0 || own.length === 0 || asking.vanishes(own) !== true) return null
  const found = going.find(([key, { listed }]) => {
    const value = listed.find((it) => it !== row.values.get(key))
    if (value === undefined || isSameByName(column, key)) return false
    const other = [writing(row, key, value)]
    return turns(asking, journey, row, column, other) && asking.alike(other, [...other, ...own]) === true
  })
  if (!found) return null
  const [from, its] = found
  const none = [writing(row, from, 'NULL')]
  const partly = mayBeNull(its.column) && asking.alike(none, [...none, ...own]) === false
  return { from, document: false, partly }
}

/** `is_active` of `active`. */
function isSameByName(one: string, other: string): boolean {
  const [own, its] = [one.replace(SAYS_SO, ''), other.replace(SAYS_SO, '')]
  return followsByName(own, its) || followsByName(its, own)
}

/** How the name of a truth begins. */
const SAYS_SO = /^(is|has|was|can)_?/

/** Whether the change leaves the row as it is at the end, but with something else in the column. */
function turns(asking: Asking, journey: Journey, row: Marked, column: string, edits: readonly Edit[]): boolean {
  const home = homeOf(journey, row, column)
  const isIt = (cells: readonly Value[]) => cells.every((cell, at) => (cell === home?.cells[at]) === (at !== home?.at))
  return home !== null && rowsBut(asking.end(edits), asking.base).some(isIt)
}
