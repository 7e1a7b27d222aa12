/** `breaks-transaction`: BEGIN, COMMIT or ROLLBACK inside a file that the runner wraps in a transaction itself. */

import type { Rule } from '../model/rule.ts'

/** D1 takes no statement about transactions at all, not even SAVEPOINT. */
const REFUSED_BY_D1 = {
  message: 'D1 runs the file and its history row in a transaction of its own, and refuses this statement.',
  fix: 'Leave BEGIN, COMMIT, ROLLBACK and SAVEPOINT out.',
}

/** The file begins another one: the known way to a setting that takes effect only outside of a transaction. */
const IN_PARTS =
  'This commits what came before it, and the file begins another transaction. It works as the runner runs it; but when something after it fails, the first part stays, and the history does not know of it.'

export const breaksTransaction: Rule = {
  id: 'breaks-transaction',
  group: 'replay',
  level: 'error',
  scenario: 'empty',
  title: "The file breaks the runner's transaction",
  why:
    'The runner opens a transaction around the file and its history row. A BEGIN inside it is refused; a COMMIT ends it early, so ' +
    'that an error later in the file leaves half of it applied.',
  fix: 'Leave BEGIN, COMMIT and ROLLBACK to the runner. SAVEPOINT and RELEASE may be used.',
  *check(evidence) {
    const runner = evidence.runner.name
    for (const { brokenTransaction: broken, rehearsals } of evidence.replayed?.migrations ?? []) {
      if (!broken) continue
      if (!rehearsals.some(({ outcome }) => outcome === 'fail' || outcome === 'unchecked')) {
        yield { at: broken.at, message: IN_PARTS, level: 'warning' }
        continue
      }
      const message = /^cannot start/.test(broken.message)
        ? `The ${runner} runner has begun a transaction already, so SQLite refuses this one.`
        : `This ends the transaction that the ${runner} runner has begun around the file.`
      if (/^To execute/.test(broken.message)) yield { at: broken.at, ...REFUSED_BY_D1 }
      else yield { at: broken.at, message }
    }
  },
}
