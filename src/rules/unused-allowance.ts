/** `unused-allowance`: an allowance that covers no finding. Its findings are made where allowances are read. */

import type { Rule } from '../model/rule.ts'

export const unusedAllowance: Rule = {
  id: 'unused-allowance',
  group: 'checklist',
  level: 'warning',
  title: 'An allowance that nothing needs',
  why:
    'What it allowed is gone, or it never stood where the finding is. Left where it is, it hides the next finding of that rule ' +
    'in the same place.',
  fix: 'Remove the allowance, or put it straight above the statement that it is about.',
  check: () => [],
}
