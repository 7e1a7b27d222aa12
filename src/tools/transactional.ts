/** A script or program of the project's own that wraps each file and its history row in one transaction. */

import { LOOP, loopWords, MIGRATION_HISTORY } from './by-hand.ts'
import type { Tool } from './tool.ts'

/** One transaction per file, foreign keys off unless the settings say otherwise. */
export const transactional: Tool = {
  ...LOOP,
  name: 'transactional',
  title: 'a runner with one transaction per file',
  runner: {
    name: 'transactional',
    tool: 'transactional',
    transaction: 'file',
    foreignKeys: false,
    doubleQuotes: true,
    onError: 'rollback',
    history: 'same-transaction',
    reads: 'statements',
    sections: 'any',
    rerun: false,
    ledger: MIGRATION_HISTORY,
    after: {
      kill: 'reruns',
      edit: 'ignored',
      missing: 'ignored',
      late: 'applied',
      duplicate: 'applied',
      olderRelease: 'starts',
      twoStarts: 'both',
    },
    refuses: [],
  },
  words: loopWords,
}
