/** Comparisons with a query in brackets that gives several values: SQLite takes the first one alone (https://sqlite.org/lang_expr.html#subq). */

import type { FirstAlone } from '../../../model/conditions.ts'
import { closing } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName, namesOf } from '../../../sql/readings.ts'
import { actionOf, outerWord, targetName } from '../../../sql/statement.ts'
import { isWord, quoted, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const firstAlone: Look<'firstAlone'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) => {
      const compared = comparedIn(sql)
      return compared.length > 0 ? compared : null
    })
    return atEach(scene, first, asked, (connection, { at, sql }, compared): FirstAlone[] =>
      compared.flatMap((one) => {
        const other = metMore(connection, sql, one)
        const [action, table] = [actionOf(sql), targetName(sql)]
        if (other === null || table === null || (action !== 'UPDATE' && action !== 'DELETE')) return []
        return [{ at, action, table, other, sign: one.sign, instead: one.instead }]
      }),
    )
  },
}

interface Compared {
  /** As it is written, and what stands for it in a list. */
  readonly sign: string
  readonly instead: string
  /** The statement that compares with all values. */
  readonly listed: string
  readonly query: readonly Token[]
  readonly text: string
}

/** What gives one value, or chooses it. */
const CHOOSES = /^(limit|min|max|sum|count|avg|total|group_concat|string_agg|exists)$/i

/** `a <> (SELECT …)`, `a = (SELECT …)` in an UPDATE or DELETE. */
function comparedIn(sql: string): Compared[] {
  if (!/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? '') || !/\(\s*select\b/i.test(sql)) return []
  const all = significant(sql)
  const where = outerWord(all, 0, /^WHERE$/i)
  if (where < 0) return []
  return all.flatMap((token, at): Compared[] => {
    if (at <= where || token.text !== '(' || !isWord(all[at + 1], 'SELECT')) return []
    const query = all.slice(at + 1, closing(all, at))
    const [sign, before] = [all[at - 1], all[at - 2]]
    if (!sign || query.some(({ text }) => CHOOSES.test(text))) return []
    const isNot = isWord(sign, 'NOT') && isWord(before, 'IS')
    const start = isNot ? (before as Token).start : sign.start
    const isUnequal = isNot || /^(<>|!=)$/.test(sign.text)
    if (!isUnequal && !/^={1,2}$/.test(sign.text) && !isWord(sign, 'IS')) return []
    const instead = isUnequal ? 'NOT IN' : 'IN'
    const listed = `${sql.slice(0, start)} ${instead} ${sql.slice(token.start)}`
    const text = sql.slice(query[0]?.start, query.at(-1)?.end)
    return [{ sign: sql.slice(start, sign.end), instead, listed, query, text }]
  })
}

/**
 * The table of which the query gives several values, with columns as their DEFAULT makes them, where the statement meets more rows
 * than those that have none of the values; null where it does not.
 */
function metMore(connection: Connection, sql: string, { listed, query, text }: Compared): string | null {
  const from = outerWord(query, 0, /^FROM$/i)
  const name = query[from + 1]
  const other =
    name && from > 0 && isName(name) ? readCatalog(connection).ordinary.get(keyOf(unquote(name))) : undefined
  if (other === undefined) return null
  let isMore = false
  aside(connection, () =>
    refusal(() => {
      const asked = new Set(namesOf(query.slice(from)).map(({ column }) => column))
      for (const column of columnsIn(connection, other)) {
        if (!asked.has(column.key) || column.hidden !== 0 || column.primaryKey > 0) continue
        const usual = column.default ?? (column.notNull ? null : 'NULL')
        if (usual === null && isEqualTo(query, column.key)) return
        if (usual !== null)
          refusal(() => connection.run(`UPDATE OR ABORT main.${quoted(other)} SET ${quoted(column.name)} = ${usual}`))
      }
      const [[values] = []] = connection.rows(`SELECT count(*) FROM (SELECT DISTINCT * FROM (${text}))`)
      if (Number(values) < 2) return
      isMore = metBy(connection, sql) > metBy(connection, listed)
    }),
  )
  return isMore ? other : null
}

/** The query looks for one value of the column: what has the name or code of one row gives one row. */
function isEqualTo(query: readonly Token[], column: string): boolean {
  return query.some(
    (token, at) =>
      /^={1,2}$/.test(token.text) &&
      [query[at - 1], query[at + 1]].some((it) => it && isName(it) && keyOf(unquote(it)) === column),
  )
}

function metBy(connection: Connection, sql: string): number {
  return aside(connection, () => {
    connection.run(sql)
    return Number(connection.rows('SELECT changes()')[0]?.[0])
  })
}
