/** A runner spelled out field by field in the settings file: what each field can be, and the runner that they make. */

import type { Runner } from '../model/runner.ts'
import { MIGRATION_HISTORY } from './by-hand.ts'
import { RUNNERS, TOOLS } from './table.ts'

/** Field in the settings file → the words it can hold. `like` names the preset whose fields hold where none is given. */
export const RUNNER_FIELDS = {
  like: Object.keys(RUNNERS),
  transaction: ['none', 'file', 'all'],
  'foreign-keys': ['on', 'off'],
  'on-error': ['continue', 'stop', 'rollback'],
  history: ['apart', 'same-transaction', 'appended'],
  rerun: ['yes', 'no'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type RunnerField = keyof typeof RUNNER_FIELDS

/** The runner that these fields make; each must hold one of its words. */
export function customRunner(fields: ReadonlyMap<RunnerField, string>): Runner {
  const like = RUNNERS[fields.get('like') ?? 'sqlite3']
  if (!like) throw new Error(`no runner ${fields.get('like')}`)
  const transaction = (fields.get('transaction') as Runner['transaction'] | undefined) ?? like.transaction
  const history = (fields.get('history') as Runner['history'] | undefined) ?? like.history
  const given = fields.get('rerun')
  return {
    ...like,
    name: 'custom',
    transaction,
    history,
    foreignKeys: fields.has('foreign-keys') ? fields.get('foreign-keys') === 'on' : like.foreignKeys,
    reads: readsOf(like, transaction),
    onError: (fields.get('on-error') as Runner['onError'] | undefined) ?? like.onError,
    // A file that is committed together with its history row is never half recorded.
    rerun: given === undefined ? transaction === 'none' || history === 'apart' : given === 'yes',
  }
}

/** What has no transaction around it is taken for the shell, unless it is like a tool that never reads so. */
function readsOf({ tool, reads, transaction: usual }: Runner, transaction: Runner['transaction']): Runner['reads'] {
  if (transaction === usual || !GENERIC.has(tool)) return reads
  return transaction === 'none' ? 'shell' : 'statements'
}

/** Runners that are no program of their own. */
const GENERIC: ReadonlySet<string> = new Set(
  TOOLS.filter(({ runner }) => runner.ledger === MIGRATION_HISTORY).map(({ name }) => name),
)

/** Why the fields do not go together; null when they do. */
export function contradiction({ transaction, history, onError }: Runner): string | null {
  if (transaction === 'none' && history === 'same-transaction')
    return 'without a transaction the history row is "apart"'
  if (transaction === 'none' && onError === 'rollback') return 'without a transaction there is nothing to roll back'
  if (transaction !== 'none' && onError === 'continue')
    return 'inside a transaction an error stops the file or rolls back'
  return null
}
