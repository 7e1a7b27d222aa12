/** `continues-after-error`: the runner goes on behind an error, and what follows does harm. */

import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { describeFacts } from './advice/words.ts'
import { inWords } from './evidence/evidence.ts'
import { toolOf } from './evidence/tool.ts'

const PROGRAM =
  'Let the program stop at the first error, and roll back: at best each file and its history row are one transaction.'

const ROWS_FIRST = 'Correct or exclude such rows in the file, before this statement.'

export const continuesAfterError: Rule = {
  id: 'continues-after-error',
  group: 'replay',
  level: 'error',
  scenario: 'rows',
  title: 'What follows the error runs all the same',
  why:
    '`sqlite3 db < file` goes on with the next statement after an error. A DROP after a copy that failed still drops, and a ' +
    'COMMIT commits the half that worked.',
  fix: 'Let the runner stop at the first error: sqlite3 -bail, or `.bail on` as the first line of the file.',
  *check(evidence) {
    const fix = toolOf(evidence).words.program ? PROGRAM : continuesAfterError.fix
    for (const { damage, failsOn } of evidence.replayed?.migrations ?? []) {
      if (damage) yield { at: damage.refusal.at, message: GOES_ON + harmOf(damage), fix }
      const harmful = failsOn.flatMap(({ says, damage: harm }) => (harm ? [{ says, harm }] : []))
      for (const [place, { harm }] of new Map(harmful.map((it) => [placeOf(it.harm), it]))) {
        const kinds = harmful.filter((it) => placeOf(it.harm) === place).map(({ says }) => says)
        const rows = [...new Set(kinds)].join(', or ')
        const message = `Passes on plain rows and fails on ${rows}. ${inWords(harm.refusal)} ${GOES_ON}${harmOf(harm)}`
        yield { at: harm.refusal.at, message, fix: `${ROWS_FIRST} ${fix}` }
      }
    }
  },
}

type Damage = NonNullable<MigrationSeen['damage']>

const GOES_ON = 'The runner goes on after this error.'

function harmOf({ facts, halfCommitted }: Damage): string {
  const half = halfCommitted ? ` The COMMIT in line ${halfCommitted.line} then keeps the half that worked.` : ''
  const done = facts.length > 0 ? ` Because of what follows, ${describeFacts(facts)}.` : ''
  return `${done}${half}`
}

function placeOf({ refusal }: Damage): string {
  return `${refusal.at.line}:${refusal.at.column}`
}
