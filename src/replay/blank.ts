/** What is known of a migration before it was rehearsed: nothing. */

import type { MigrationSeen, Outcome, Rehearsal, Scenario, Why } from '../model/seen.ts'

/** A migration of which nothing is known yet. */
export function blank(path: string): MigrationSeen {
  return {
    path,
    statements: [],
    rehearsals: [],
    openTransaction: null,
    brokenTransaction: null,
    didNothing: false,
    lostOnRerun: [],
    deadPragmas: [],
    masked: [],
    failsOn: [],
    chance: [],
    damage: null,
    crash: null,
    down: null,
    survival: [],
    fates: [],
    awkward: [],
    namesAsText: [],
    assumedRows: [],
    schema: null,
    broken: [],
    mended: [],
    rebuilt: [],
    lost: [],
    needless: [],
    leftovers: [],
    oldCode: [],
    guarded: [],
  }
}

/** A migration of which nothing is proved, because the rehearsal was ended in the file `path`, which may be this one. */
export function notReached(own: string, { path, why }: { readonly path: string; readonly why: string }): MigrationSeen {
  const rehearsals =
    own === path ? allOf(own, 'fail', 'stopped', why) : allOf(own, 'unchecked', 'stopped', `${path}: ${why}`)
  return { ...blank(own), rehearsals }
}

/** A rehearsal of which only the outcome is known. */
export function outcome(path: string, scenario: Scenario, is: Outcome, why: Why | null, detail = ''): Rehearsal {
  return { migration: path, scenario, outcome: is, why, detail, refusals: [], facts: [] }
}

/** Every scenario with the same outcome, from `first` on. */
export function allOf(path: string, is: Outcome, why: Why, detail: string, first: Scenario = 'empty'): Rehearsal[] {
  const scenarios = ['empty', 'rows', 'rerun', 'crash'] as const
  return scenarios
    .slice(scenarios.indexOf(first as 'empty'))
    .map((scenario) => outcome(path, scenario, is, why, detail))
}
