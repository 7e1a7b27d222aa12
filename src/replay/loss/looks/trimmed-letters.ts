/** Texts of which a trim eats letters of their own: its second text is a set of letters, and no word. */

import { saysAmount } from '../../../rows/truths.ts'
import { type Replaced, replacedIn } from '../../../sql/replaced.ts'
import { statementsOf } from '../../../sql/split.ts'
import type { Journey } from '../run/journey.ts'
import type { Pair } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'

/** By journey: each column asks for them. */
const TRIMMED = new WeakMap<Journey, readonly Replaced[]>()

function trimmedIn(journey: Journey): readonly Replaced[] {
  const known =
    TRIMMED.get(journey) ??
    journey.setting.scripts
      .flatMap(({ sql }) => statementsOf(sql))
      .flatMap(replacedIn)
      .filter(({ of }) => of !== undefined && /\w/.test(of))
  TRIMMED.set(journey, known)
  return known
}

/** Longer ones are all letters, or all digits, and stand in no value as they are. */
const LONGEST_WORD = 12

/**
 * Pairs that differ in a letter beside what was to be taken off, which is one of those of the set: `https://hMabck` is `Mabck` after
 * `ltrim(url, 'https://')`. Signs alone stand around a value, and are no part of it.
 */
export function trimmedPairs(
  journey: Journey,
  { column, facts }: { readonly column: string; readonly facts: Facts },
): Pair[] {
  if (facts.kind !== 'word' && facts.kind !== 'digits') return []
  return trimmedIn(journey)
    .filter(({ names }) => names.has(column))
    .flatMap(({ of = '', only }): Pair[] => {
      if (only === 'end' && of.includes('0') && !/[a-z1-9]/i.test(of)) return [["'10", "'1"]]
      const [letter] = of.match(/[a-z]/i) ?? of.match(/\w/) ?? []
      // One letter in front of a number, and a unit behind it, are no part of that.
      const isSet = new Set(of.match(/\w/g)).size > 1 || /[a-z].*[a-z]/i.test(of)
      if (letter === undefined || !isSet || (only === 'end' && saysAmount(facts.column.name))) return []
      const around = of.length > LONGEST_WORD ? [''] : [of, '']
      return around.map(
        (it): Pair =>
          only === 'start' ? [`'${it}${letter}Mabck`, `'${it}Mabck`] : [`'Mabck${letter}${it}`, `'Mabck${it}`],
      )
    })
}
