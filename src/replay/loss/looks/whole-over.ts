/** Columns of fractions that are written over in every row by whole numbers, though what those are made of may have fractions too. */

import { type Asking, writing } from '../run/asking.ts'
import { cellOf } from '../run/end-cell.ts'
import { askedRow, isForeign, isSurrogate, type Journey } from '../run/journey.ts'
import type { Contents, Value } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import type { Question } from './alike.ts'
import { isDerivedBefore } from './made-over.ts'
import { changes } from './other-values.ts'
import { isAddedLate, isKeptByTrigger, type Overwritten } from './overwritten.ts'

/** Two numbers of one whole. */
const FRACTIONS = ['12.25', '12.75'] as const

/** One of another. */
const OTHER = '13.25'

/** What a column of fractions shows of the first two where they are cut. */
const WHOLE: Value = '12.0'

/**
 * What is computed can be computed again, and so a number that is written over is no loss by itself. One that takes fractions, and gets
 * none from where there are some, is read wrongly: what it held was more than that.
 */
export function wholeOver(asking: Asking, journey: Journey, { table, column, facts }: Question): Overwritten | null {
  const row = askedRow(journey, table)
  if (!row || facts.kind !== 'real' || facts.column.kind !== 'real' || facts.column.default !== null) return null
  const kept = table.rows.filter(
    (one) => one.own.has(column) && cellOf(journey, one, column) === one.values.get(column),
  )
  if (isAddedLate(journey, table, column) || isKeptByTrigger(journey, table, column)) return null
  if (isDerivedBefore(journey, table, column) || asking.vanishes(changes(journey, column, [row])) !== true) return null
  const from = [...table.facts].find(([other, its]) => {
    const isSource = other !== column && mayHaveFractions(its) && !isSurrogate(table, other) && !isForeign(table, other)
    // There is nothing to write over it with where the other one has no value.
    const isOpen = isSource && kept.every(({ values }) => values.get(other) === 'NULL')
    return isOpen && isCut((value) => asking.end([writing(row, other, written(its, value))]), asking.base)
  })
  return from ? { from: from[0], document: false, partly: false, isWhole: true } : null
}

function mayHaveFractions({ kind, listed }: Facts): boolean {
  return listed.length === 0 && (kind === 'word' || kind === 'digits' || kind === 'real')
}

function written({ kind }: Facts, number: string): Value {
  return kind === 'real' ? number : `'${number}`
}

/** Whether both fractions leave the same whole number more than there is without them, and another number leaves another one. */
function isCut(endWith: (value: string) => Contents | null, base: Contents): boolean {
  const [one, two, other] = [...FRACTIONS, OTHER].map((value) => wholes(endWith(value)))
  const none = wholes(base)
  return one !== undefined && one > none && one === two && other !== undefined && other < one
}

/** How many cells hold the whole number. */
function wholes(end: Contents | null): number {
  const cells = [...(end?.values() ?? [])].flatMap(({ rows }) => rows.flat())
  return cells.filter((cell) => cell === WHOLE).length
}
