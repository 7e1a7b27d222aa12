/** Statements that ask a table which the file has made and not filled: mostly two of its statements have changed places, or one is missing. */

import type { MigrationSeen, StatementSeen } from '../../../model/seen.ts'
import { renameOf } from '../../../sql/alter.ts'
import { readCopy } from '../../../sql/copy.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, changesRows, namesIn, objectOf, targetOf } from '../../../sql/statement.ts'
import { identifier, significant, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'

/** The tables (keyOf case) that a statement asks and into which no statement before it has put a row, as far as the text tells. */
export function unfilled(statements: readonly StatementSeen[], at: number): string[] {
  const { sql } = statements[at] ?? { sql: '' }
  // Whether something is not there yet may well be asked of an empty table.
  if (!changesRows(sql) || /\bnot\s+(exists|in)\b/i.test(sql)) return []
  const asked = askedIn(sql)
  const before = statements.slice(0, at)
  const isMade = (name: string) =>
    before.some((it) => it.verb === 'CREATE TABLE' && objectOf(it.sql) === name && readCopy(it.sql) === null)
  const isWritten = (name: string) =>
    before.some(
      (it) =>
        (actionOf(it.sql) !== null && targetOf(it.sql) === name) ||
        (it.verb === 'CREATE TRIGGER' && namesIn(it.sql).has(name)) ||
        keyOf(renameOf(it.sql)?.to ?? '') === name,
    )
  return asked.filter((name) => name !== targetOf(sql) && isMade(name) && !isWritten(name))
}

/** What stands behind FROM or JOIN. */
function askedIn(sql: string): string[] {
  const all = significant(sql)
  return all.flatMap((token, at) => {
    const isName = token.kind === 'word' || token.kind === 'quoted'
    return isName && /^(FROM|JOIN)$/i.test(all[at - 1]?.text ?? '') ? [keyOf(unquote(token))] : []
  })
}

/** Null unless one of them is empty on a database with rows too. */
export function asksNothing(
  connection: Connection,
  names: readonly string[],
): Omit<MigrationSeen['idle'][number], 'at'> | null {
  let rows: unknown = null
  const empty = names.find((name) => {
    const message = refusal(() => {
      rows = connection.rows(`SELECT count(*) FROM main.${identifier(name)}`)[0]?.[0]
    })
    return message === null && rows === 0
  })
  return empty === undefined
    ? null
    : { why: `this file has made ${empty}, and no statement before this one puts a row into it`, partly: 'query' }
}
