/** The writes of the running release, watched over: those of a table with triggers may take long, or go round for ever. */

import type { RowWatch } from '../../../model/row-watch.ts'
import { type Connection, Refused } from '../../../sqlite/engine.ts'
import { entriesOf } from '../../../sqlite/schema.ts'
import type { Both } from './statements.ts'

/**
 * The same two databases, on the first of which writes to `table` are told of. What does not come to an end there is refused, as
 * is what follows, and then asks nothing of the second one: what only goes round there is the new file's doing.
 */
export function watched({ was, is }: Both, table: string, watch: RowWatch | undefined): Both {
  if (!watch || !entriesOf(was).some(({ type }) => type === 'trigger')) return { was, is, watch }
  let nth = 0
  const run: Connection['run'] = (sql, parameters) => {
    if (!/^(?:INSERT|UPDATE|DELETE)\b/.test(sql)) return was.run(sql, parameters)
    nth += 1
    const left = watch.begins({ table, kind: `writes to ${table}`, isPlain: false, nth })
    if (left !== null) throw new Refused(left)
    try {
      was.run(sql, parameters)
    } finally {
      watch.ends()
    }
  }
  return { was: { ...was, run }, is, watch }
}
