/** `journal-out-of-step`: a tool's own list, sum or lock file does not fit its migrations. */

import { inside } from '../folder/paths.ts'
import type { Evidence, Rule } from '../model/rule.ts'

export const journalOutOfStep: Rule = {
  id: 'journal-out-of-step',
  group: 'history',
  level: 'error',
  title: "A tool's own list does not fit its migrations",
  why:
    'Some tools go by a file beside the migrations: a journal with an entry for each, checksums, the name of the database. ' +
    'What that file does not know is never applied, or stops every start; two branches that both add to it are merged wrongly.',
  fix: "Make the file anew with the tool's own command.",
  *check(evidence) {
    const known = knownMisfits(evidence)
    for (const { path, line, says, fix } of evidence.head.misfits)
      if (!known.has(`${inside(evidence.head, path)} ${says}`))
        yield { at: { path, line, column: 1 }, message: says, fix }
  },
}

/** What did not fit in the base already is nobody's new mistake. */
function knownMisfits({ base }: Evidence): ReadonlySet<string> {
  return new Set(base?.misfits.map(({ path, says }) => `${inside(base, path)} ${says}`))
}
