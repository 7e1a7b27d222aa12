/** What CHECKs and NOT NULL of a rebuilt table demanded, and what the rows that the file has written there do not fulfil: it cannot come back. */

import { demands } from '../../../sql/demands.ts'
import { same } from '../../../sql/names.ts'
import { identifier } from '../../../sql/tokens.ts'
import { on, refusal } from '../../../sqlite/engine.ts'
import type { Look } from '../look.ts'

export const unmetChecks: Look<'unmetChecks'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }, { rebuilt, schema }) => {
    const asked = (schema?.before.tables ?? [])
      .filter(({ name }) => rebuilt.some((it) => same(it, name)))
      .flatMap((was) => {
        const is = schema?.after.tables.find(({ name }) => same(name, was.name))
        const open = was.columns.filter(
          ({ name, notNull }) => notNull && is?.columns.some((it) => same(it.name, name) && !it.notNull),
        )
        const checks = [...was.checks.flatMap(demands), ...open.map(({ name }) => `${identifier(name)} IS NOT NULL`)]
        return checks.map((check) => ({ table: was.name, check }))
      })
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
