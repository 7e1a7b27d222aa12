/** UPDATEs and DELETEs that meet no row as soon as there is a NULL in the list of their NOT IN: https://sqlite.org/lang_expr.html#in_op. */

import type { MigrationSeen, StatementSeen } from '../../../model/seen.ts'
import { kindOf, readCopy, sourcesOf, withoutAlias } from '../../../sql/copy.ts'
import { closing } from '../../../sql/create-table.ts'
import { leavesIn } from '../../../sql/filters.ts'
import { same } from '../../../sql/names.ts'
import { actionOf, targetName } from '../../../sql/statement.ts'
import { identifier, isWord, quoted, type Token, unquote } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { foreignKeysIn } from '../../../sqlite/schema-keys.ts'
import type { Played, Scene } from '../../scene.ts'

/** `SELECT parent_id FROM nodes …`: a column of one table, which may be NULL as far as the text tells. */
interface List {
  readonly query: string
  readonly table: string
  readonly column: string
}

/** Whether a NOT IN with a query decides on each row that it changes. */
export function asksNotIn({ sql }: StatementSeen): boolean {
  return listsIn(sql).length > 0
}

/** Null unless a NULL can get into such a list, as SQLite has it. */
export function nullListed(scene: Scene, empty: Played) {
  return (connection: Connection, sql: string): Omit<MigrationSeen['idle'][number], 'at'> | null => {
    const told = listsIn(sql).find((list) => takesNull(connection, list))
    if (!told) return null
    const { table, column, query } = told
    const [own, where] = [identifier(column), /\bwhere\b/i.test(query) ? 'AND' : 'WHERE']
    const isShown = on(scene.engine, empty.before, (it) => showsNull(it, told))
    const none = `NOT IN holds for no row of ${targetName(sql)}`
    return {
      why: isShown
        ? `${table}.${column} may be NULL, and with one NULL in its list ${none}`
        : `as soon as ${table}.${column} is NULL in one row: with a NULL in its list ${none}`,
      fix: `Leave the NULLs out of the list: NOT IN (… ${where} ${own} IS NOT NULL).`,
      ...(isShown ? {} : { byChance: true as const }),
    }
  }
}

function listsIn(sql: string): List[] {
  const action = actionOf(sql)
  if ((action !== 'UPDATE' && action !== 'DELETE') || !/\bin\s*\(\s*select\b/i.test(sql)) return []
  return leavesIn(whereTokens(sql)).flatMap(({ tokens, negated, needed }) => {
    const at = tokens.findIndex((token) => isWord(token, 'IN'))
    const isNot = isWord(tokens[at - 1], 'NOT') !== negated
    const isWhole = tokens[at + 1]?.text === '(' && closing(tokens, at + 1) === tokens.length - 1
    return at > 0 && needed && isNot && isWhole ? (listOf(sql, tokens.slice(at + 2, -1)) ?? []) : []
  })
}

function listOf(sql: string, tokens: readonly Token[]): List | null {
  const query = sql.slice(tokens[0]?.start, tokens.at(-1)?.end)
  const copy = isWord(tokens[0], 'SELECT') ? readCopy(`INSERT INTO listed ${query}`) : null
  const [result = [], ...more] = copy?.results.map(withoutAlias) ?? []
  const [source, ...others] = copy ? sourcesOf(copy) : []
  const name = result.at(-1)
  if (!copy?.isPlain || !source || !name || more.length + others.length > 0 || kindOf(result) !== 'bare') return null
  return { query, table: source.table, column: unquote(name) }
}

/** The column takes NULL, and nothing in the query leaves it out. */
function takesNull(connection: Connection, { query, table, column }: List): boolean {
  let listed: unknown = 0
  refusal(() => {
    const own = columnsIn(connection, table).find(({ name }) => same(name, column))
    if (!own || own.notNull || own.primaryKey > 0 || own.hidden > 0) return
    connection.run('SAVEPOINT rehearsal_listed')
    refusal(() => connection.run(`UPDATE OR IGNORE main.${quoted(table)} SET ${quoted(column)} = NULL`))
    // A query that asks the row outside is another question for each row.
    refusal(() => {
      listed = connection.rows(`WITH listed (one) AS (${query}\n) SELECT count(*) - count(one) FROM listed`)[0]?.[0]
    })
    connection.run('ROLLBACK TO rehearsal_listed; RELEASE rehearsal_listed')
  })
  return Number(listed) > 0
}

/** What the project itself says: a foreign key that may be NULL, or a row of its own in which it is. */
function showsNull(connection: Connection, { table, column }: List): boolean {
  let shown = false
  refusal(() => {
    shown = foreignKeysIn(connection, table).some(({ from }) => from.some((it) => same(it, column)))
    const own = `SELECT 1 FROM main.${quoted(table)} WHERE ${quoted(column)} IS NULL LIMIT 1`
    shown ||= connection.rows(own).length > 0
  })
  return shown
}
