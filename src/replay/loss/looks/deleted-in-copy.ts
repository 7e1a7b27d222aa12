/** Rows that a DELETE takes out of the copy that a rebuild makes: they are its author's affair, as in the table itself. */

import { oncePer } from '../../../sql/once.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { isWord } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import type { Marked } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import { standsIn } from '../run/leaving.ts'
import { calledIn } from '../run/lives.ts'
import { type Step, watched } from '../run/play.ts'
import { contentsOf, type Held } from '../values/contents.ts'

/** By what they hold themselves: where other rows decide, they may have been meant to stay. Others have to be left there. */
export const deletedInCopies = oncePer(({ setting, start, steps, lives }: Journey): ReadonlySet<Marked> => {
  const found = new Set<Marked>()
  const targets = steps.map(choosesByItself)
  if (targets.every((it) => it === null)) return found
  let held: Held | undefined
  watched(setting, start.state, (connection, done) => {
    const [last, next] = [targets[done - 1] ?? null, targets[done] ?? null]
    if (last === null && next === null) return
    const contents = contentsOf(connection, setting.without)
    const left = last === null ? undefined : contents.get(last)
    for (const { key, rows } of last === null || !held || !left ? [] : start.tables) {
      // The table itself still has them.
      const own = calledIn(lives, key).flatMap((name) => (name === last ? [] : (contents.get(name) ?? [])))
      const [was, is] = [[held as Held], [left as Held]]
      const gone = rows.filter((row) => standsIn(was, row) && !standsIn(is, row) && standsIn(own, row))
      if (rows.some((row) => row.kind.is === 'plain' && standsIn(is, row))) for (const row of gone) found.add(row)
    }
    held = next === null ? undefined : contents.get(next)
  })
  return found
})

/** The table (keyOf case) from which a DELETE takes rows by what each of them holds; null for any other statement. */
function choosesByItself({ statement: { sql } }: Step): string | null {
  const where = actionOf(sql) === 'DELETE' ? whereTokens(sql) : []
  return where.length > 0 && !where.some((token) => isWord(token, 'SELECT')) ? targetOf(sql) : null
}
