/** A loop in a shell script over `sqlite3 db < file` (https://sqlite.org/cli.html), and the same with `-bail`. */

import type { Runner } from '../model/runner.ts'
import { LOOP, loopWords, MIGRATION_HISTORY } from './by-hand.ts'
import type { Tool } from './tool.ts'

const runner: Runner = {
  name: 'sqlite3',
  tool: 'sqlite3',
  transaction: 'none',
  foreignKeys: false,
  doubleQuotes: true,
  onError: 'continue',
  history: 'apart',
  reads: 'shell',
  sections: 'none',
  rerun: true,
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
}

/** No transaction, goes on after an error, records the file afterwards. */
export const sqlite3: Tool = { ...LOOP, name: 'sqlite3', title: 'a shell loop over sqlite3', runner, words: loopWords }

/** The same, but stops at the first error. */
export const sqlite3Bail: Tool = {
  ...LOOP,
  name: 'sqlite3-bail',
  title: 'a shell loop over sqlite3 -bail',
  runner: { ...runner, name: 'sqlite3-bail', tool: 'sqlite3-bail', onError: 'stop' },
  words: loopWords,
}
