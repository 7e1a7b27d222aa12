/** A file cut into its pieces once, however often it is played. */

import type { Runner, Unit } from '../model/runner.ts'
import { units } from '../tools/pieces.ts'

let last: { readonly sql: string; readonly reads: Runner['reads']; readonly pieces: readonly Unit[] } | null = null

/** The same as `units`, which takes as long as playing the pieces: the last answer is kept, as a file is played many times in a row. */
export function cut(sql: string, reads: Runner['reads']): readonly Unit[] {
  if (last?.sql !== sql || last.reads !== reads) last = { sql, reads, pieces: units(sql, reads) }
  return last.pieces
}
