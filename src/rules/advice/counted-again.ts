/** Counters and sums that a trigger keeps, and that a migration raises by what has been counted already. */

import type { Loss, LostColumn } from '../../model/loss.ts'
import type { Evidence, Spoken } from '../../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { assignmentsIn } from '../../sql/assignments.ts'
import { readTrigger } from '../../sql/create-trigger.ts'
import { type Filled, filledByQuery } from '../../sql/filled.ts'
import { keyOf } from '../../sql/names.ts'
import { rowsOfGroupsIn } from '../../sql/one-row.ts'
import { actionOf, objectOf, outerWord, targetOf } from '../../sql/statement.ts'
import { identifier, isWord, type Token, unquote } from '../../sql/tokens.ts'
import { named, statementsBefore } from '../evidence/evidence.ts'
import { ifMeant } from '../evidence/losses.ts'

/** Of a statement that fires a trigger for rows which it only puts back, or in the new table. */
export function firedAgain({ called: table }: Loss, { name, trigger = '', fired }: LostColumn): Omit<Spoken, 'at'> {
  return {
    title: 'A trigger counts rows that it has counted before',
    message: `The statement fires the trigger ${trigger} for rows of ${fired} that are all there afterwards, as they were before: it changes ${table}.${name} for each of them, which is wrong from then on.`,
    fix: `DROP TRIGGER ${identifier(trigger)} before the statement, and write its CREATE TRIGGER again behind it. ${ifMeant('changes-values')}`,
  }
}

/** `UPDATE boards SET card_count = card_count + (SELECT count(*) FROM cards …)`, where a trigger has counted those cards all along. */
export function* countedAgain(evidence: Evidence, seen: MigrationSeen): Generator<Spoken> {
  for (const statement of seen.statements) {
    if (actionOf(statement.sql) !== 'UPDATE') continue
    for (const filled of filledByQuery(statement.sql, rowsOfGroupsIn)) {
      const column = keyOf(String(filled.column))
      const counted = countedIn(filled)
      const trigger = counted && raisedBy(evidence, seen, statement, { table: keyOf(filled.into), column, counted })
      if (!counted || !trigger) continue
      const [table, own] = [filled.into, identifier(String(filled.column))]
      yield {
        at: statement.at,
        title: 'What a trigger has counted is counted again',
        message: `The trigger ${trigger} has counted the rows of ${counted} in ${table}.${filled.column} all along, and this UPDATE adds all of them to that once more.`,
        fix: `Write the number in the place of the old one, without adding that: SET ${own} = ${filled.name ?? textOf(statement.sql, filled.query)}. ${ifMeant('changes-values')}`,
      }
    }
  }
}

/** The one table whose rows the query counts, where the column itself is added to that; all of them that belong to the row. */
function countedIn({ column, value, query }: Filled): string | null {
  const isOwn = (token: Token | undefined) => token !== undefined && keyOf(unquote(token)) === keyOf(String(column))
  const outer = value.filter((token) => !query.includes(token))
  const from = outerWord(query, 0, /^FROM$/i)
  const [table, ...rest] = query.slice(from + 1)
  const isSum = query.slice(0, from).some(({ text }) => /^(?:count|sum|total)$/i.test(text))
  const isAll = rest.every(
    ({ kind, text }) => kind !== 'string' && kind !== 'number' && !/^(?:[<>(]|OR|IN|LIKE|JOIN|IS|,)$/i.test(text),
  )
  const isAdded =
    outer.some(isOwn) && outer.some(({ text }) => text === '+') && !outer.some(({ text }) => /^[-*/]$/.test(text))
  return isWord(query[0], 'SELECT') && isSum && isAdded && isAll && from > 0 && table ? keyOf(unquote(table)) : null
}

interface Raised {
  readonly table: string
  readonly column: string
  readonly counted: string
}

/** The trigger of production's that has raised the column for each row that came; null where a file has made either, or has set the column anew. */
function raisedBy(
  evidence: Evidence,
  seen: MigrationSeen,
  { at }: StatementSeen,
  { table, column, counted }: Raised,
): string | null {
  const before = statementsBefore(evidence, seen, at)
  const sets = ({ sql }: StatementSeen) =>
    targetOf(sql) === table && assignmentsIn(sql).some((it) => it.column === column)
  const columns = named(evidence.replayed?.migrations[0]?.schema?.before.tables ?? [], table)?.columns ?? []
  if (before.some(sets) || (columns.length > 0 && !columns.some(({ name }) => keyOf(name) === column))) return null
  const raises = (text: string) => {
    const { table: on, moment, statements } = readTrigger(text)
    const isSum = (sql: string) =>
      actionOf(sql) === 'UPDATE' &&
      targetOf(sql) === table &&
      assignmentsIn(sql).some((it) => it.column === column && it.text.includes('+'))
    return on === counted && moment.endsWith('INSERT') && statements.some(isSum)
  }
  const found = seen.schema?.before.objects.find(
    ({ type, name, sql }) =>
      type === 'trigger' &&
      raises(sql) &&
      !before.some((it) => it.verb === 'CREATE TRIGGER' && objectOf(it.sql) === keyOf(name)),
  )
  return found?.name ?? null
}

/** As it is written, in brackets. */
function textOf(sql: string, query: readonly Token[]): string {
  return `(${sql.slice(query[0]?.start ?? 0, query.at(-1)?.end ?? 0)})`
}
