/** Why foreign keys act in a file: they are on, and what the file writes against that has no effect. */

import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { runnerOf } from './evidence.ts'

/** A sentence with a blank before it; empty where they could be switched off, or the statement is no DROP TABLE. */
export function whyKeysAct(evidence: Evidence, seen: MigrationSeen, statement: number): string {
  if (seen.statements[statement]?.verb !== 'DROP TABLE') return ''
  const { transaction, foreignKeysStay } = runnerOf(evidence, seen)
  const dead = seen.deadPragmas.find(({ name, wanted }) => name === 'foreign_keys' && wanted === 'OFF')
  if (transaction === 'none' && !foreignKeysStay && !dead) return ' Foreign keys are on.'
  const where = foreignKeysStay
    ? 'the database does not let a file switch them off'
    : 'inside the transaction they cannot be switched off'
  return ` Foreign keys are on, and ${where}${dead ? `: the PRAGMA in line ${dead.at.line} has no effect` : ''}.`
}
