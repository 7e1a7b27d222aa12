/** DELETEs that take the numbers of an archive for those of the rows in it: rows go that were never copied. */

import { readCopy } from '../../../sql/copy.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { tokensIn } from '../run/found.ts'
import { isSurrogate, isThere, type Journey } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { PASSING, type Step, watched } from '../run/play.ts'

export interface Numbered {
  readonly table: MarkedTable
  readonly step: Step
  /** The copy, and as spelt the table that it fills. */
  readonly copy: Step
  readonly into: string
}

/**
 * Right after a copy whose rows have got numbers of their own, one of them gets the number of a row that was not copied: where
 * that row goes then, and stays with any other number, the DELETE goes by numbers that say nothing of its rows.
 */
export function ownNumbers(journey: Journey): Numbered[] {
  const asked = journey.start.tables.flatMap((table) => askedOf(journey, table))
  if (asked.length === 0) return []
  const found: Numbered[] = []
  watched(journey.setting, journey.start.state, (connection, done) => {
    for (const one of asked)
      if (journey.steps[done - 1] === one.copy && goesByNumber(connection, journey, one)) found.push(one)
  })
  return found
}

/** The last DELETE from the table, and the copies out of it before, where something between them, or it, reads what those have filled. */
function askedOf(journey: Journey, table: MarkedTable): Numbered[] {
  const { steps, lives } = journey
  const names = calledIn(lives, table.key)
  const at = steps.findLastIndex(({ statement: { sql } }) => {
    return actionOf(sql) === 'DELETE' && names.includes(targetOf(sql) ?? '')
  })
  const step = steps[at]
  if (!step || !table.shape.rowid || !isThere(journey, table)) return []
  return steps.slice(0, at).flatMap((copy, index): Numbered[] => {
    const { sql } = copy.statement
    const into = targetOf(sql)
    if (into === null || names.includes(into) || readCopy(sql) === null) return []
    const isRead = steps.slice(index + 1, at + 1).some((one) => namesIn(one.statement.sql).has(into))
    return isRead && names.some((name) => namesIn(sql).has(name)) ? [{ table, step, copy, into }] : []
  })
}

function goesByNumber(connection: Connection, journey: Journey, one: Numbered): boolean {
  const copied = copiedIn(connection, one)
  if (copied === null) return false
  const { left, number } = copied
  return (
    stays(connection, journey, one, { left, from: number, to: left }) === false &&
    stays(connection, journey, one, { left, from: number, to: FAR }) === true
  )
}

/** A number that nobody has. */
const FAR = 9_900_001

/** The number that a copied row has got, and that of a row which was not copied; null where the copy keeps the rows' own numbers. */
function copiedIn(connection: Connection, { table, into }: Numbered): { left: number; number: number } | null {
  let rows: readonly (readonly unknown[])[] = []
  if (refusal(() => (rows = connection.rows(`SELECT rowid, * FROM main.${quoted(into)}`))) !== null) return null
  const there = rows.map(([id, ...cells]) => ({
    id: Number(id),
    tokens: new Set(cells.flatMap((it) => tokensIn(`${it}`))),
  }))
  const marksOf = ({ own, values }: Marked) =>
    [...own].flatMap((key) => (isSurrogate(table, key) ? [] : tokensIn(values.get(key) ?? '')))
  const asked = table.rows.flatMap((row) => {
    const [id, marks] = [Number(/ = (-?\d+)$/.exec(row.where)?.[1]), marksOf(row)]
    if (Number.isNaN(id) || marks.length === 0) return []
    return [{ id, copy: there.find(({ tokens }) => marks.every((it) => tokens.has(it))) }]
  })
  const copied = asked.filter(({ copy }) => copy !== undefined)
  const left = asked.find(({ id, copy }) => copy === undefined && !there.some((row) => row.id === id))
  const isOwn = copied.length > 0 && copied.every(({ id, copy }) => copy?.id !== id)
  const number = copied[0]?.copy?.id
  return isOwn && left && number !== undefined ? { left: left.id, number } : null
}

interface Change {
  readonly left: number
  readonly from: number
  readonly to: number
}

/** Whether the row stays where the copy has another number; null where SQLite refuses that. */
function stays(
  connection: Connection,
  { steps }: Journey,
  { table, copy, step, into }: Numbered,
  { left, from, to }: Change,
): boolean | null {
  const between = steps.slice(steps.indexOf(copy) + 1, steps.indexOf(step) + 1).map(({ statement }) => statement)
  const change = `UPDATE main.${quoted(into)} SET rowid = ${to} WHERE rowid = ${from}`
  const texts = [change, ...between.flatMap(({ sql, verb }) => (PASSING.test(verb) ? [] : [sql]))]
  connection.run('SAVEPOINT rehearsal_number')
  const isRun = texts.every((sql) => refusal(() => connection.run(sql)) === null)
  const name = targetOf(step.statement.sql) ?? table.name
  const is = isRun ? connection.rows(`SELECT 1 FROM main.${quoted(name)} WHERE rowid = ${left}`).length > 0 : null
  connection.run('ROLLBACK TO rehearsal_number; RELEASE rehearsal_number')
  return is
}
