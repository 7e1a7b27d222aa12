/** `too-slow`: the deadline or the memory cap ended the rehearsal. */

import type { Rule } from '../model/rule.ts'

export const tooSlow: Rule = {
  id: 'too-slow',
  group: 'replay',
  level: 'error',
  unchecked: true,
  title: 'Takes too long or too much memory',
  why:
    'On a handful of rows the file did not come to its end within the deadline and the memory of a rehearsal. Recursion ' +
    'without an end and blobs of a gigabyte look like this; so does a file that would lock production for long.',
  fix: 'Bound a recursion (LIMIT), and split work that can be split into smaller files. Where the file is as small as it can be, give the rehearsal more time by the setting deadline.',
  *check(evidence) {
    const stopped = evidence.replayed?.stopped
    if (stopped)
      yield {
        at: stopped.at,
        message: `The rehearsal was ended here: ${stopped.why}. Nothing after this statement is proved.`,
      }
  },
}
