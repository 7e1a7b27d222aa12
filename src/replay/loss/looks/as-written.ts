/** Values of which the files themselves say that there are such, and that end the same: whatever the conversion is meant for. */

import type { Asking } from '../run/asking.ts'
import type { Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import type { Question } from './alike.ts'
import { caseLost } from './case-lost.ts'
import { cutNumbers } from './cut-numbers.ts'
import { roundedIds } from './long-numbers.ts'
import { takenAlike, withoutZeros } from './pairs.ts'
import { slugged } from './slugs.ts'
import { zeroAsNone } from './zeros.ts'

/** The first such pair: by a condition, a name, a sign between numbers, signs that are taken out, or letters in another case. */
export function asWritten(asking: Asking, journey: Journey, question: Question): Pair | null {
  const asked = takenAlike(asking, journey, question) ?? withoutZeros(asking, question)
  return (
    asked ??
    roundedIds(asking, question) ??
    cutNumbers(asking, journey, question) ??
    slugged(asking, journey, question) ??
    caseLost(asking, journey, question) ??
    zeroAsNone(asking, journey, question)
  )
}
