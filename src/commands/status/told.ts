/** Everything that is told about one database and one folder. */

import type { Runner } from '../../model/runner.ts'
import type { StatusSeen } from '../../model/status.ts'

export interface Told {
  /** As it was typed; size in bytes; the endings of what was read beside it. */
  readonly database: { readonly path: string; readonly bytes: number; readonly beside: readonly string[] }
  readonly folder: string
  readonly runner: Runner
  readonly remarks: readonly string[]
  readonly seen: StatusSeen
}

export type StatusVerdict = 'in-step' | 'pending' | 'wrong'

/** In one word. */
export function verdictOf({ compared }: StatusSeen): StatusVerdict {
  if (compared === null) throw new Error('nothing was compared')
  if (compared.problems.length > 0 || compared.drift.length > 0) return 'wrong'
  return compared.files.some(({ state }) => state === 'pending') ? 'pending' : 'in-step'
}
