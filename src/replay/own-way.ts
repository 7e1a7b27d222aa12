/** One file that asks its runner for no transaction. */

import type { Runner, Script } from '../model.ts'

/**
 * How the runner applies this file: dbmate's `transaction:false` and goose's `NO TRANSACTION` make each statement commit,
 * an error stop, and the history row come afterwards. A runner that does not read such words is what it is.
 */
export function wayOf(runner: Runner, script: Script): Runner {
  if (script.transaction !== 'none' || runner.sections === 'none' || runner.transaction !== 'file') return runner
  return { ...runner, transaction: 'none', onError: 'stop', history: 'apart', rerun: true }
}
