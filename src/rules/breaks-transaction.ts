/** `breaks-transaction`: BEGIN, COMMIT or ROLLBACK inside a file that the runner wraps in a transaction itself. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { listed } from '../sql/names.ts'
import { wordsOf } from '../tools/table.ts'
import { switches } from './advice/one-transaction.ts'
import { runnerOf } from './evidence/evidence.ts'

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
    for (const seen of evidence.replayed?.migrations ?? []) {
      const { brokenTransaction: broken, rehearsals } = seen
      if (!broken) continue
      const fix = aroundKeys(evidence, seen)
      const instead = fix === null ? {} : { fix }
      if (!rehearsals.some(({ outcome }) => outcome === 'fail' || outcome === 'unchecked')) {
        yield { at: broken.at, message: IN_PARTS, level: 'warning', ...instead }
        continue
      }
      const message = /^cannot start/.test(broken.message)
        ? `The ${runner} runner has begun a transaction already, so SQLite refuses this one.`
        : `This ends the transaction that the ${runner} runner has begun around the file.`
      if (/^To execute/.test(broken.message)) yield { at: broken.at, ...REFUSED_BY_D1 }
      else yield { at: broken.at, message, ...instead }
    }
  },
}

/**
 * What to write where the file leaves the transaction in order to switch foreign keys: inside of it the switch has no
 * effect, and a DROP TABLE takes along what refers to the table. Null for any other file.
 */
function aroundKeys(evidence: Evidence, seen: MigrationSeen): string | null {
  const { statements } = seen
  const [first] = switches(seen, runnerOf(evidence, seen))
  const at = first ? statements.indexOf(first) : -1
  const leaves = statements.slice(0, Math.max(at, 0)).find(({ verb }) => verb === 'COMMIT')
  if (!leaves) return null
  const { alone } = wordsOf(evidence.runner)
  if (alone === undefined) return STAYS
  const returns = statements.findLast(({ verb }) => verb === 'BEGIN')
  const isLast =
    returns !== undefined && !statements.slice(statements.indexOf(returns) + 1).some(({ verb }) => verb === 'COMMIT')
  const out = [`the COMMIT in line ${leaves.at.line}`, ...(isLast ? [`the BEGIN in line ${returns.at.line}`] : [])]
  return `${alone}: then the runner opens none, and PRAGMA foreign_keys takes effect. Take ${listed(out)} out. The BEGIN behind the first PRAGMA and its COMMIT stay: between them a crash leaves nothing.`
}

const STAYS =
  'Inside of the transaction PRAGMA foreign_keys has no effect, and a DROP TABLE takes along the rows that refer to the table: where the file drops one, leave COMMIT, PRAGMA and BEGIN as they are, and let everything that changes the database stand between that BEGIN and its COMMIT.'
