/** `removed-migration`: a file that production has applied is gone. */

import { beside, fileName, inside, within } from '../folder/paths.ts'
import { whereabouts } from '../folder/strays.ts'
import type { Migration, Stray } from '../model/folder.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import { quote, restore } from './advice/words.ts'
import { top } from './evidence/evidence.ts'

const UNDO =
  'To undo what it did, add a new migration; a pull request that only reverts another one takes the file away and leaves production as it is.'

export const removedMigration: Rule = {
  id: 'removed-migration',
  group: 'history',
  level: 'error',
  title: 'An applied migration was removed',
  why:
    'Production keeps what this file did, and a fresh database never gets it: developers and tests work on another ' +
    'schema than production, and the next file that builds on it stops.',
  fix: `Restore the file. ${UNDO}`,
  *check(evidence) {
    const strays = whereabouts(evidence)
    for (const { kind, before } of evidence.changes)
      if (kind === 'removed' && before) yield spoken(evidence, before, strays.get(before) ?? null)
  },
}

function spoken(evidence: Evidence, gone: Migration, now: Stray | null): Spoken {
  const message = 'Production has applied this file, and a fresh database will not get what it did.'
  const back = evidence.base ? within(evidence.head, inside(evidence.base, gone.path)) : gone.path
  if (!now) return { at: top(gone.path), message, fix: `Restore the file:\n${restore(evidence, gone, back)}\n${UNDO}` }
  const name = now.path === beside(back, fileName(now.path)) ? fileName(now.path) : now.path
  return {
    at: top(gone.path),
    message: `${message} It is called ${name} now, which is no name of a migration here.`,
    fix: `Give it its old name back:\ngit mv ${quote(now.path)} ${quote(back)}`,
  }
}
