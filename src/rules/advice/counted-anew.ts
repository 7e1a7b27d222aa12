/** An UPDATE whose query counts rows that the same UPDATE has changed already: https://sqlite.org/isolation.html says that it may see them. */

import { type Assignment, assignmentsIn } from '../../sql/assignments.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf, namesIn, outerWord, targetOf } from '../../sql/statement.ts'
import { identifier, isWord, significant, unquote } from '../../sql/tokens.ts'

/** `SET position = (SELECT count(*) FROM cards AS c WHERE … c.position < cards.position)`; null for anything else. */
export function countedAnew(sql: string, column: string): Assignment | null {
  const target = actionOf(sql) === 'UPDATE' ? targetOf(sql) : null
  const own = assignmentsIn(sql).find((it) => it.column === keyOf(column))
  if (target === null || !own || !/^\(\s*select\s+count\s*\(/i.test(own.text)) return null
  const isFrom = own.value.some((token, at) => {
    const next = own.value[at + 1]
    return isWord(token, 'FROM') && next !== undefined && keyOf(unquote(next)) === target
  })
  return isFrom && namesIn(own.text).has(keyOf(column)) ? own : null
}

/** The same with a query that is read before the first row is written. */
export function countedBefore(sql: string, { text }: Assignment, names: Names): string {
  const [table, column, key] = [names.table, names.column, names.key ?? 'rowid'].map(identifier)
  const all = significant(sql)
  const where = outerWord(all, 0, /^(FROM|WHERE)$/i) < 0 ? '' : ' AND …'
  return `Let it read the old values: UPDATE ${table} SET ${column} = was.n FROM (SELECT ${key}, ${text} AS n FROM ${table}) AS was WHERE was.${key} = ${table}.${key}${where}.`
}

interface Names {
  readonly table: string
  readonly column: string
  /** The one column of its primary key; undefined where it has none, or several. */
  readonly key: string | undefined
}
