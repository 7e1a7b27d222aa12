/** `bad-allowance`: an allowance that names no rule or no reason. Its findings are made where allowances are read. */

import type { Rule } from '../model/rule.ts'

export const badAllowance: Rule = {
  id: 'bad-allowance',
  group: 'checklist',
  level: 'error',
  title: 'An allowance without a known rule or a reason',
  why:
    'An allowance is a decision that the next reader has to understand. Without a reason it cannot be judged, and with a ' +
    'misspelt rule it silently allows nothing.',
  fix: 'Write `-- rehearsal: allow RULE because REASON` above the statement of a new migration.',
  check: () => [],
}
