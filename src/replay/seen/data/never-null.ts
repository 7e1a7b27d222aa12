/** UPDATEs that are to fill a new column where it is NULL, though it is NOT NULL: each row has the DEFAULT already. */

import type { MigrationSeen, StatementSeen } from '../../../model/seen.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { leavesIn } from '../../../sql/filters.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetName } from '../../../sql/statement.ts'
import { isWord, quoted, type Token, unquote } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { type Column, columnsIn } from '../../../sqlite/schema.ts'
import type { Played, Scene } from '../../scene.ts'

/** Whether it is an UPDATE that writes a column only where that is NULL. */
export function fillsNulls({ sql }: StatementSeen): boolean {
  return filledIn(sql).length > 0
}

/** Null unless the base has no such column, it is NOT NULL, and the UPDATE would have changed what its rows hold. */
export function neverNull(scene: Scene, first: Played) {
  return (connection: Connection, sql: string): Omit<MigrationSeen['idle'][number], 'at'> | null => {
    const table = targetName(sql) ?? ''
    const before = on(scene.engine, first.before, (it) => columnsIn(it, table))
    const own = columnsIn(connection, table).filter((it) => it.notNull && before.every(({ key }) => key !== it.key))
    const all = filledIn(sql).flatMap(({ column, text }) =>
      own.filter(({ key }) => key === column).map((it) => ({ ...it, text })),
    )
    const [told] = all.filter((it) => isUnfilled(connection, table, it, it.text))
    if (before.length === 0 || !told) return null
    const { name } = told
    return {
      why: `${name} is NOT NULL, so that ${name} IS NULL holds for no row of ${table}, and every row keeps the DEFAULT`,
      fix: `Leave ${name} IS NULL out of the WHERE, or ask for the rows that have the DEFAULT.`,
    }
  }
}

/** What an UPDATE gives to columns (keyOf case) that are NULL in each row that it meets. */
function filledIn(sql: string): { column: string; text: string }[] {
  if (actionOf(sql) !== 'UPDATE' || !/\bnull\b/i.test(sql)) return []
  const leaves = leavesIn(whereTokens(sql))
  const empty = new Set(leaves.flatMap(({ tokens, negated, needed }) => (needed && !negated ? nullIn(tokens) : [])))
  return assignmentsIn(sql).filter(({ column }) => empty.has(column))
}

/** The column of `x IS NULL`, `t.x IS NULL` and `x ISNULL`. */
function nullIn(tokens: readonly Token[]): string[] {
  const ends = isWord(tokens.at(-1), 'ISNULL')
    ? 1
    : isWord(tokens.at(-1), 'NULL') && isWord(tokens.at(-2), 'IS')
      ? 2
      : 0
  const name = tokens.slice(0, -ends)
  const isName = name.length === 1 || (name.length === 3 && name[1]?.text === '.')
  return ends > 0 && isName ? [keyOf(unquote(name.at(-1) as Token))] : []
}

/** Each row has the DEFAULT, and would get another value. What a FROM gives is not there by itself. */
function isUnfilled(connection: Connection, table: string, { name, default: given }: Column, value: string): boolean {
  let found = false
  const own = quoted(name)
  refusal(() => {
    const asked = `count(*), sum(${own} IS (${given}\n)), sum((${value}\n) IS NOT ${own})`
    const [[all, kept, changed] = []] = connection.rows(`SELECT ${asked} FROM main.${quoted(table)}`)
    found = all === kept && Number(changed) > 0
  })
  return found
}
