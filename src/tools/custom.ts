/** A runner spelled out field by field in the settings file: what each field can be, and the runner that they make. */

import type { After, Runner } from '../model/runner.ts'
import { MIGRATION_HISTORY } from './by-hand.ts'
import { RUNNERS, TOOLS } from './table.ts'

/** Field in the settings file → the words it can hold. `like` names the preset whose fields hold where none is given. */
export const RUNNER_FIELDS = {
  like: Object.keys(RUNNERS),
  transaction: ['none', 'file', 'all'],
  'foreign-keys': ['on', 'off', 'off-and-checked'],
  'on-error': ['continue', 'stop', 'rollback'],
  history: ['apart', 'same-transaction', 'appended', 'before-and-after'],
  rerun: ['yes', 'no'],
  'double-quotes': ['strings', 'refused'],
  'cut-at': ['statements', 'breakpoints', 'lines'],
  'each-piece': ['any', 'one', 'first'],
  'after-kill': ['reruns', 'refuses'],
  'after-edit': ['ignored', 'warned', 'refused'],
  'after-missing': ['ignored', 'warned', 'refused', 'last-refused'],
  'after-late': ['applied', 'skipped', 'refused'],
  'after-duplicate': ['applied', 'fails', 'one-wins', 'refused'],
  'older-release': ['starts', 'refuses'],
  'two-starts': ['both', 'one-waits'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type RunnerField = keyof typeof RUNNER_FIELDS

/** How a file is cut, by the word in the settings. */
const CUTS: Readonly<Record<string, Runner['reads']>> = {
  statements: 'statements',
  breakpoints: 'drizzle',
  lines: 'shell',
}

/** The runner that these fields make; each must hold one of its words. */
export function customRunner(fields: ReadonlyMap<RunnerField, string>): Runner {
  const like = RUNNERS[fields.get('like') ?? 'sqlite3']
  if (!like) throw new Error(`no runner ${fields.get('like')}`)
  const word = <T extends string>(field: RunnerField, usual: T): T => (fields.get(field) as T | undefined) ?? usual
  const transaction = word('transaction', like.transaction)
  const history = word('history', like.history)
  const given = fields.get('rerun')
  return {
    ...like,
    name: 'custom',
    transaction,
    history,
    ...foreignKeys(like, fields.get('foreign-keys')),
    doubleQuotes: fields.has('double-quotes') ? fields.get('double-quotes') === 'strings' : like.doubleQuotes,
    reads: CUTS[fields.get('cut-at') ?? ''] ?? readsOf(like, transaction),
    ...(fields.has('each-piece') ? { piece: word('each-piece', 'any') } : {}),
    onError: word('on-error', like.onError),
    // A file that is committed together with its history row is never half recorded.
    rerun: given === undefined ? transaction === 'none' || history === 'apart' : given === 'yes',
    after: afterOf(like, word),
  }
}

function foreignKeys(like: Runner, given: string | undefined): Pick<Runner, 'foreignKeys' | 'around'> {
  if (given === undefined) return { foreignKeys: like.foreignKeys, ...(like.around ? { around: like.around } : {}) }
  return given === 'off-and-checked'
    ? { foreignKeys: false, around: 'off-and-checked' }
    : { foreignKeys: given === 'on' }
}

function afterOf({ after, history }: Runner, word: <T extends string>(field: RunnerField, usual: T) => T): After {
  const kill = word('history', history) === 'before-and-after' ? 'refuses' : after.kill
  return {
    ...after,
    kill: word('after-kill', kill),
    edit: word('after-edit', after.edit),
    missing: word('after-missing', after.missing),
    late: word('after-late', after.late),
    duplicate: word('after-duplicate', after.duplicate),
    olderRelease: word('older-release', after.olderRelease),
    twoStarts: word('two-starts', after.twoStarts),
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
