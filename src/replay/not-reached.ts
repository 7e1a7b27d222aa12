/** A migration that the rehearsal did not get to the end of, or not even to. */

import type { MigrationSeen } from '../model/seen.ts'
import { allOf } from './outcome.ts'
import { unseen } from './seen/table.ts'

/** A migration of which nothing is proved, because the rehearsal was ended in the file `path`, which may be this one. */
export function notReached(own: string, { path, why }: { readonly path: string; readonly why: string }): MigrationSeen {
  const rehearsals =
    own === path ? allOf(own, 'fail', 'stopped', why) : allOf(own, 'unchecked', 'stopped', `${path}: ${why}`)
  return { ...unseen(own), rehearsals }
}
