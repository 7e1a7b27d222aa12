/** `pragma-has-no-effect`: a setting that was made and did not take. */

import type { Rule } from '../model/rule.ts'
import type { Runner } from '../model/runner.ts'
import type { DeadPragma } from '../model/seen.ts'
import { runnerOf } from './evidence/evidence.ts'

export const pragmaHasNoEffect: Rule = {
  id: 'pragma-has-no-effect',
  group: 'replay',
  level: 'error',
  scenario: 'empty',
  title: 'A PRAGMA is silently ignored',
  why:
    'Some settings do nothing where they stand, and SQLite does not say so. PRAGMA foreign_keys=OFF inside a transaction is the ' +
    'dangerous one: the DROP TABLE of a rebuild then deletes the rows of every ON DELETE CASCADE child.',
  fix: 'Make the setting where it takes effect, outside of the transaction, or do without it.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const runner = runnerOf(evidence, seen)
      for (const [index, dead] of seen.deadPragmas.entries()) {
        if (!isUndoing(dead, index, runner)) yield { at: dead.at, message: says(dead, runner) }
      }
    }
  },
}

/** `foreign_keys = ON` at the end only takes back an OFF above it: where the runner has them off, nobody relies on it. */
function isUndoing({ name, is }: DeadPragma, index: number, runner: Runner): boolean {
  return name === 'foreign_keys' && is === 'OFF' && !runner.foreignKeys && (index > 0 || runner.transaction !== 'none')
}

function says({ name, wanted, is }: DeadPragma, runner: Runner): string {
  const still = `${name} is still ${is} behind this statement (wanted: ${wanted}).`
  if (name !== 'foreign_keys') return still
  const where =
    runner.transaction === 'none' ? 'inside a transaction' : `inside the transaction of the ${runner.name} runner`
  return `${still} SQLite ignores it ${where}.`
}
