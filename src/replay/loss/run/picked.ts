/** Columns of which a statement takes the smaller or larger value of two: that one arrives says nothing of the other. */

import { closing } from '../../../sql/create-table.ts'
import { oncePer } from '../../../sql/once.ts'
import { namesOf } from '../../../sql/readings.ts'
import { cutAt } from '../../../sql/statement.ts'
import { isWord, significant } from '../../../sql/tokens.ts'
import type { Journey } from './journey.ts'

/** Whether a statement hands the column (keyOf case) to `min(a, b)` or `max(a, b)`, with another one. */
export function isPicked(journey: Journey, column: string): boolean {
  return pickedIn(journey).has(column)
}

const pickedIn = oncePer(({ steps }: Journey): ReadonlySet<string> => {
  const found = steps.flatMap(({ statement: { sql } }) => {
    const all = /\b(?:min|max)\s*\(/i.test(sql) ? significant(sql) : []
    return all.flatMap((word, at) => {
      if (!(isWord(word, 'MIN') || isWord(word, 'MAX')) || all[at + 1]?.text !== '(') return []
      const given = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ',').map(namesOf)
      return given.filter((it) => it.length > 0).length > 1 ? given.flat().map(({ column }) => column) : []
    })
  })
  return new Set(found)
})
