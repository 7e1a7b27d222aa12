/** Links that lead to no row, which an UPDATE sets to NULL: what is repaired is not lost. */

import { assignmentsIn, saysNull } from '../../../sql/assignments.ts'
import { hasNone } from '../../../sql/has-none.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, cutAt, targetOf } from '../../../sql/statement.ts'
import { isWord } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'

/** Whether all that the files write into the column is NULL, where another table has no row for its value. */
export function onlyUnlinks({ steps, lives }: Journey, { key }: MarkedTable, column: string): boolean {
  const life = lives.tables.get(key)
  const names = [key, keyOf(life?.now ?? key)]
  const columns = [column, keyOf(life?.columns.get(column)?.now ?? column)]
  const writing = steps
    .map(({ statement }) => statement.sql)
    .filter(
      (sql) => names.includes(targetOf(sql) ?? '') && assignmentsIn(sql).some((it) => columns.includes(it.column)),
    )
  return writing.length > 0 && writing.every((sql) => columns.some((name) => unlinks(sql, name)))
}

function unlinks(sql: string, column: string): boolean {
  const written = assignmentsIn(sql).find((it) => it.column === column)?.value ?? []
  if (actionOf(sql) !== 'UPDATE' || written.length !== 1 || !saysNull(written)) return false
  const condition = whereTokens(sql)
  if (condition.some((token) => isWord(token, 'OR'))) return false
  return cutAt(condition, (token) => isWord(token, 'AND')).some((one) => hasNone(one, column))
}
