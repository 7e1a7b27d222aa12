/** `rerun-changes-state`: the second run passes and leaves another database behind. */

import type { Fact } from '../model/facts.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { notedFix } from './advice/noted.ts'
import { rehearsedGuards, suggested } from './advice/suggest.ts'
import { describeFact } from './advice/words.ts'
import { factAt, runnerOf, under } from './evidence/evidence.ts'

export const rerunChangesState: Rule = {
  id: 'rerun-changes-state',
  group: 'replay',
  level: 'error',
  scenario: 'rerun',
  title: 'A second run changes the database again',
  why:
    'The runner records a file after it has run. When the process dies in between, the next start runs the file again ' +
    'without an error, and rows are doubled or values counted up a second time. So they are when two processes start at once.',
  fix:
    'Write statements whose second run finds nothing to do: INSERT OR IGNORE with an explicit key, ' +
    'INSERT … WHERE NOT EXISTS (…), UPDATE … WHERE the new value is not there yet.',
  *check(evidence) {
    for (const { seen, rehearsal } of under(evidence, 'rerun')) {
      if (rehearsal.refusals.length > 0 || !runnerOf(evidence, seen).rerun) continue
      for (const fact of rehearsal.facts) {
        yield {
          at: factAt(seen, fact),
          message: `After a second run ${twice(fact)}.`,
          ...advice(evidence, seen, fact, rehearsal.facts),
        }
      }
    }
  },
}

/** The wording of the INSERTs that may run twice, where one was found; null where there is none, or none that is short. */
export function guardAdvice(seen: MigrationSeen): string | null {
  const wording = seen.guarded.length === 0 ? null : firstOf(seen.guarded)
  return (
    wording &&
    `Guard each row, so that a second run finds it there (this wording was rehearsed and passes):\n${wording}`
  )
}

function advice(
  evidence: Evidence,
  seen: MigrationSeen,
  fact: Fact,
  all: readonly Fact[],
): Pick<Spoken, 'level' | 'fix' | 'suggestion'> {
  const fix = guardAdvice(seen)
  if (fix === null) {
    const noted = notedFix(runnerOf(evidence, seen), seen, fact, all)
    return { level: 'error', ...(noted === null ? {} : { fix: noted }) }
  }
  return {
    level: 'error',
    fix,
    ...suggested(fact.kind === 'rows-added' ? rehearsedGuards(seen, fact.table) : undefined),
  }
}

/** A fix is read, not scrolled through. */
const MOST_LINES = 26

/** The first of them, and how many more there are; null when not even the first is short. */
function firstOf(guarded: MigrationSeen['guarded']): string | null {
  const all = guarded.map(({ at, sql }) => `-- line ${at.line}\n${sql}`)
  let lines = 0
  const first = all.findIndex((text) => {
    lines += text.split('\n').length
    return lines > MOST_LINES
  })
  if (first === 0) return null
  if (first < 0) return all.join('\n')
  return [...all.slice(0, first), `-- and ${all.length - first} more of the same kind`].join('\n')
}

function twice(fact: Fact): string {
  if (fact.kind === 'rows-added' || fact.kind === 'rows-deleted') {
    if (fact.before !== fact.after)
      return `${fact.table} has ${fact.after} rows where the first run left ${fact.before}`
  }
  return describeFact(fact)
}
