/** Texts in a column that may be empty, written over in every row by what is made of another one: as a backfill that forgets to ask where it is NULL. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, targetOf, verbOf } from '../../../sql/statement.ts'
import { writtenColumns } from '../../../sql/written.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { tokensIn } from '../run/found.ts'
import { isForeign, isSurrogate, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { plainText, type Value } from '../values/contents.ts'
import { mayBeNull } from '../values/kinds-of-value.ts'
import type { Question } from './alike.ts'

/**
 * The one column of the row that the text in `cell` is made of, its id among them; null where it is made of none or of several,
 * or where somebody has derived the column before: then it can be computed again, as it can where it is never empty.
 */
export function madeOverBy(journey: Journey, question: Question, row: Marked, cell: Value): string | null {
  const { table, column, facts } = question
  if (!mayBeNull(facts.column) || facts.kind !== 'word' || !cell.startsWith("'") || isForeign(table, column))
    return null
  const text = plainText(cell)
  const read = [...row.values].filter(
    ([other, value]) => other !== column && tokensIn(value).some((mark) => text.includes(mark)),
  )
  const own = read.map(([other]) => other).filter((other) => row.own.has(other) || isSurrogate(table, other))
  const others = own.filter((other) => !isSurrogate(table, other))
  const [from, ...more] = others.length > 0 ? others : own
  if (from === undefined || more.length > 0 || followsByName(column, from)) return null
  return isDerivedBefore(journey, table, column) || isKeptFromNowOn(journey, table, column) ? null : from
}

/** `title_key` of a title: the name says that it follows the other one. */
export function followsByName(column: string, from: string): boolean {
  const words = (name: string) => name.split(/[^a-z\d]+/).filter((word) => word.length > 1)
  const plain = (name: string) => name.replaceAll('_', '')
  return plain(column).includes(plain(from)) || words(from).some((word) => words(column).includes(word))
}

/** The base has filled it by a statement of its own. */
export function isDerivedBefore({ base }: Journey, { key }: MarkedTable, column: string): boolean {
  return base.some(({ sql }) =>
    statementsOf(sql).some(
      (one) => actionOf(one) === 'UPDATE' && targetOf(one) === key && writtenColumns(one)?.has(column) === true,
    ),
  )
}

/** The files make a trigger that writes it. */
function isKeptFromNowOn({ steps, lives }: Journey, { key }: MarkedTable, column: string): boolean {
  const now = keyOf(lives.tables.get(key)?.columns.get(column)?.now ?? column)
  const writes = (sql: string) =>
    calledIn(lives, key).includes(targetOf(sql) ?? '') && (writtenColumns(sql)?.has(now) ?? false)
  return steps.some(
    ({ statement: { sql } }) => verbOf(sql) === 'CREATE TRIGGER' && readTrigger(sql).statements.some(writes),
  )
}
