/** Columns of which each value shows by itself, and whose values cannot be told from each other's. */

import type { Asking } from '../run/asking.ts'
import { isForeign, type Journey } from '../run/journey.ts'
import { absorbedIn } from './absorbed.ts'
import type { Question } from './alike.ts'
import { eitherIn, type Mixed, mixedIn, parentOf } from './mixed.ts'
import { turnedIn } from './turned-keys.ts'

/** A column, and how its values are mixed with those of another one. */
export interface Mixture {
  readonly one: Question
  readonly mixed: Mixed
}

/** The first other column of its table with which each of these is mixed, or beside which it does not always show. */
export function mixtures(asking: Asking, journey: Journey, questions: readonly Question[]): Mixture[] {
  return questions.flatMap((one, at) => {
    const others = questions.filter(({ table, column }) => table === one.table && column !== one.column)
    for (const other of others) {
      const keys = isForeign(one.table, one.column) && isForeign(other.table, other.column)
      const mixed = keys
        ? at < questions.indexOf(other) && keysIn(asking, journey, one, other)
        : mixedIn(asking, journey, one, other)
      if (mixed) return [{ one, mixed }]
    }
    const mixed = absorbedIn(asking, journey, one)
    return mixed ? [{ one, mixed }] : []
  })
}

/** Of keys to two tables it may be unknown to which of them, and of two to one table which of them was which. */
function keysIn(asking: Asking, journey: Journey, one: Question, other: Question): Mixed | null {
  const parent = parentOf(one)
  if (parent !== parentOf(other)) return eitherIn(asking, one, other)
  return parent === null ? null : turnedIn(asking, journey, one, other)
}
