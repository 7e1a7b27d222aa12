/** What CHECKs of a rebuilt table demanded, and what the rows that the file has written there do not fulfil: it cannot come back. */

import { demands } from '../../../sql/demands.ts'
import { same } from '../../../sql/names.ts'
import { identifier } from '../../../sql/tokens.ts'
import { on, refusal } from '../../../sqlite/engine.ts'
import type { Look } from '../look.ts'

export const unmetChecks: Look<'unmetChecks'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }, { rebuilt, schema }) => {
    const asked = (schema?.before.tables ?? []).flatMap(({ name, checks }) =>
      rebuilt.some((it) => same(it, name)) ? checks.flatMap(demands).map((check) => ({ table: name, check })) : [],
    )
    if (asked.length === 0) return []
    return on(scene.engine, first.after, (connection) =>
      asked.filter(({ table, check }) => {
        let isUnmet = false
        // A column that is gone cannot be asked.
        refusal(() => {
          isUnmet = connection.rows(`SELECT 1 FROM main.${identifier(table)} WHERE NOT (${check}) LIMIT 1`).length > 0
        })
        return isUnmet
      }),
    )
  },
}
