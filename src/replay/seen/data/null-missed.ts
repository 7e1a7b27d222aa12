/** Statements that compare with NULL and so miss the rows that they were written for. */

import type { MigrationSeen, StatementSeen } from '../../../model/seen.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { meantForNull } from '../../../sql/null-comparisons.ts'
import { changesRows, namesIn } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { type Contents, contentsOf, sameContents } from '../../loss/values/contents.ts'

export const NEVER_TRUE = {
  why: 'no row fulfils a comparison with NULL',
  // https://sqlite.org/lang_expr.html#isisnot
  fix: 'Write IS NULL in the place of = NULL, and IS NOT NULL in the place of <> NULL.',
}

/** Whether it changes rows, and compares with a literal NULL. */
export function comparesNull({ sql }: StatementSeen): boolean {
  return changesRows(sql) && !/\brandom(blob)?\b/i.test(sql) && meantForNull(sql) !== null
}

/** Null unless the statement ends otherwise where its comparisons are written as they were meant, with rows that have NULLs or without. */
export function missesNull(connection: Connection, sql: string): Omit<MigrationSeen['idle'][number], 'at'> | null {
  const meant = meantForNull(sql)
  if (!meant) return null
  const end = (statements: readonly string[]) => {
    connection.run('SAVEPOINT rehearsal_idle')
    let contents: Contents | null = null
    const message = refusal(() => {
      for (const one of statements) connection.run(one)
      contents = contentsOf(connection, new Set())
    })
    // A trigger may have ended the savepoint too.
    refusal(() => connection.run('ROLLBACK TO rehearsal_idle; RELEASE rehearsal_idle'))
    return message === null ? (contents as Contents | null) : null
  }
  const emptied = emptying(connection, sql, meant.columns)
  const ends = [[], emptied].map((first) => [end(first), end([...first, sql]), end([...first, meant.sql])] as const)
  const differ = ends.some(([, own, other]) => own && other && !sameContents(own, other, new Map()))
  if (!differ) return null
  const isIdle = ends.every(([without, own]) => without && own && sameContents(without, own, new Map()))
  return isIdle ? NEVER_TRUE : { ...NEVER_TRUE, partly: 'condition' }
}

/** Puts NULL into the columns of the statement's tables, as far as they take it. */
function emptying(connection: Connection, sql: string, columns: ReadonlySet<string>): string[] {
  const names = namesIn(sql)
  const tables = connection.rows(`SELECT name FROM main.sqlite_master WHERE type = 'table'`).map(([name]) => `${name}`)
  return tables
    .filter((table) => names.has(keyOf(table)))
    .flatMap((table) => {
      const own = connection.rows(
        `SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0 AND NOT "notnull" AND NOT pk`,
        [table],
      )
      return own
        .map(([name]) => `${name}`)
        .filter((name) => [...columns].some((it) => same(it, name)))
        .map((name) => `UPDATE OR IGNORE main.${quoted(table)} SET ${quoted(name)} = NULL`)
    })
}
