/** Triggers that do what ON DELETE SET NULL does: they write over the column by which rows point at the one that changes. */

import { readTrigger } from '../sql/create-trigger.ts'
import { equalitiesIn } from '../sql/equalities.ts'
import { keyOf } from '../sql/names.ts'
import { actionOf, targetOf } from '../sql/statement.ts'
import { significant, type Token, unquote } from '../sql/tokens.ts'
import type { Connection } from './engine.ts'

/** A column that a trigger writes over, and with what. */
export interface Unlinking {
  /** The key of its table. */
  readonly table: string
  readonly column: string
  /** A literal. */
  readonly value: string
}

/** `UPDATE tickets SET owner = NULL WHERE owner = OLD.id`, in every trigger of `main`. */
export function unlinkingsIn(connection: Connection): Unlinking[] {
  const triggers = connection.rows(
    `SELECT tbl_name, sql FROM main.sqlite_master WHERE type = 'trigger' AND sql LIKE '%update%'`,
  )
  return triggers.flatMap(([table, sql]) =>
    readTrigger(String(sql)).statements.flatMap((statement) => inStatement(statement, keyOf(String(table)))),
  )
}

function inStatement(statement: string, owner: string): Unlinking[] {
  const table = actionOf(statement) === 'UPDATE' ? targetOf(statement) : null
  if (table === null || table === owner) return []
  const compared = equalitiesIn(statement, owner).flatMap(({ sides: [one, other] }) =>
    one.ofRow === other.ofRow ? [] : [(one.ofRow ? other : one).column],
  )
  return literalsSet(significant(statement)).flatMap(([name, value]) =>
    compared.includes(keyOf(name)) ? [{ table, column: name, value }] : [],
  )
}

/** `SET a = NULL, b = 0`. */
function literalsSet(all: readonly Token[]): (readonly [string, string])[] {
  return all.flatMap((token, at) => {
    const [name, value] = [all[at - 1], all[at + 1]]
    const begins = /^(SET|,)$/i.test(all[at - 2]?.text ?? '')
    const ends = all[at + 2] === undefined || /^(,|WHERE|FROM)$/i.test(all[at + 2]?.text ?? '')
    if (token.text !== '=' || !name || !value || !begins || !ends) return []
    return isLiteral(value) ? [[unquote(name), value.text] as const] : []
  })
}

function isLiteral({ kind, text }: Token): boolean {
  return kind === 'string' || kind === 'number' || /^NULL$/i.test(text)
}
