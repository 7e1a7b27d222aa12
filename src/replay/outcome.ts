/** Rehearsals of which only the outcome is known. */

import type { Outcome, Rehearsal, Scenario, Why } from '../model/seen.ts'

/** A rehearsal of which only the outcome is known. */
export function outcome(path: string, scenario: Scenario, is: Outcome, why: Why | null, detail = ''): Rehearsal {
  return { migration: path, scenario, outcome: is, why, detail, refusals: [], facts: [] }
}

/** Every scenario with the same outcome, from `first` on. */
export function allOf(path: string, is: Outcome, why: Why, detail: string, first: Scenario = 'empty'): Rehearsal[] {
  const scenarios = ['empty', 'rows', 'rerun', 'crash', 'together'] as const
  return scenarios
    .slice(scenarios.indexOf(first as 'empty'))
    .map((scenario) => outcome(path, scenario, is, why, detail))
}
