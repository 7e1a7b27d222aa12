/** `masked-by-if-not-exists`: IF NOT EXISTS found something of another shape, and did nothing. */

import type { Rule } from '../model/rule.ts'
import { identifier } from '../sql/tokens.ts'

export const maskedByIfNotExists: Rule = {
  id: 'masked-by-if-not-exists',
  group: 'replay',
  level: 'warning',
  scenario: 'empty',
  title: 'IF NOT EXISTS hides that something else has the name',
  why: 'The statement is passed over without a word, because the name is taken. What it declares is not what the database has.',
  fix: 'Write ALTER TABLE … ADD COLUMN for what is missing, or take another name.',
  *check(evidence) {
    for (const { masked } of evidence.replayed?.migrations ?? []) {
      for (const { at, type, name, differences } of masked) {
        yield {
          at,
          message: `${name} exists already and is another one: ${differences.join('; ')}. This statement does nothing.`,
          ...(type === 'table'
            ? {}
            : {
                fix: `Take another name, or drop the existing one first: DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};`,
              }),
        }
      }
    }
  },
}
