/** What replay saw, the way rules ask for it. */

import type { Evidence, MigrationSeen, Refusal, Rehearsal, Runner, Scenario } from '../model.ts'

/** The rehearsals of one scenario that have something to say, each with its migration. */
export function* under(
  evidence: Evidence,
  scenario: Scenario,
): Generator<{ seen: MigrationSeen; rehearsal: Rehearsal }> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    const rehearsal = seen.rehearsals.find((one) => one.scenario === scenario)
    if (rehearsal) yield { seen, rehearsal }
  }
}

/** How this file is applied. */
export function runnerOf({ runner }: Evidence, seen: MigrationSeen): Runner {
  return seen.runner ?? runner
}

/** SQLite's words and, where we know more, ours. */
export function inWords(refusal: Refusal): string {
  return refusal.hint ? `SQLite: ${refusal.message}. ${refusal.hint}` : `SQLite: ${refusal.message}.`
}

/** The same place in the same file. */
export function samePlace(a: Refusal, b: Refusal | null): boolean {
  return b !== null && a.at.path === b.at.path && a.at.line === b.at.line && a.at.column === b.at.column
}
