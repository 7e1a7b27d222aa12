/** Values that a column is asked for by the schema as it is before the new files: there are rows that have them. */

import { conditionsOf, harvest } from '../../../rows/harvest.ts'
import { stringIn } from '../../../rows/literals.ts'
import { namesIn } from '../../../sql/statement.ts'
import { on } from '../../../sqlite/engine.ts'
import { entriesOf } from '../../../sqlite/schema.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import type { Value } from '../values/contents.ts'

/** Words with which conditions of its indexes, views and triggers compare the column. What an older UPDATE asked for may be gone. */
export function wordsAskedBefore({ setting, start }: Journey, { key }: MarkedTable, column: string): Value[] {
  const texts = on(setting.engine, start.state, (connection) => entriesOf(connection).map(({ sql }) => sql))
  const conditions = texts.filter((sql) => namesIn(sql).has(key)).flatMap(conditionsOf)
  return (harvest(conditions).get(column) ?? []).flatMap((literal) => {
    const text = stringIn(literal)
    return text !== null && /^\w[\w -]*$/.test(text) ? [`'${text}`] : []
  })
}
