/** `narrows-values`: an UPDATE or a copy makes two ordinary values of a column one. */

import type { Rule } from '../model/rule.ts'
import { same } from '../sql/names.ts'
import { shortValue } from './advice/words.ts'
import { ifMeant, lossesOf } from './evidence/losses.ts'
import { copiedAs } from './evidence/rows.ts'

export const narrowsValues: Rule = {
  id: 'narrows-values',
  group: 'data',
  level: 'warning',
  title: 'Values that differed are the same afterwards',
  why:
    'Milliseconds turned into seconds, a text that is cut, a sign or a time zone that is left out: the old values cannot be told from the new ones, ' +
    'and only a backup brings them back.',
  fix: 'Write the new value into a column of its own, and keep the old one until nobody needs it. If it may go, say so above the statement: -- rehearsal: allow narrows-values because <reason>.',
  *check(evidence) {
    for (const { loss, seen } of lossesOf(evidence, 'narrowed')) {
      const fate = seen.fates.find(({ table, rebuilt }) => rebuilt && same(table, loss.table))
      for (const { name, pair } of loss.columns) {
        if (!pair) continue
        yield {
          at: loss.at,
          // Where the copy writes no conversion, nobody has meant one.
          level: fate && copiedAs(seen, fate, name) === 'bare' ? 'error' : 'warning',
          message: `Two values of ${loss.table}.${name} become one: ${shortValue(pair[0])} and ${shortValue(pair[1])} end the same.`,
          fix: `Write the new value into a column of its own, and keep ${name} until nobody needs it. ${ifMeant('narrows-values')}`,
        }
      }
    }
  },
}
