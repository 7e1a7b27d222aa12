/** Rows in which an UPDATE writes one value over a column before a rebuild copies it, or a CASE in that copy does: the copy loses nothing of theirs. */

import { assignmentsIn } from '../../../sql/assignments.ts'
import { kindOf, sourcesOf, withoutAlias } from '../../../sql/copy.ts'
import { resultFor } from '../../../sql/insert.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { isWord, quoted, type Token, unquote } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import { on, refusal, type State } from '../../../sqlite/engine.ts'
import type { Marked } from '../marks/marked-table.ts'
import { edited } from '../run/asking.ts'
import { tableCalled } from '../run/called.ts'
import { hasHeir, type Journey } from '../run/journey.ts'
import { watched } from '../run/play.ts'
import { stepsBefore } from '../run/standing.ts'
import { readAs } from '../values/contents.ts'
import type { Question } from './alike.ts'
import { changes } from './other-values.ts'

/** The question without them: that an UPDATE with a WHERE, or a CASE, gives the rows which it takes its value is meant. */
export function withoutSet(journey: Journey, one: Question): Question {
  const { table, column, rows } = one
  if (!hasHeir(journey, table, column)) return one
  const isSet = [setByUpdates(journey, one), setInCopies(journey, one)]
  const left = rows.filter(
    (row) => changes(journey, column, [row]).length === 0 || !isSet.some((isOne) => isOne?.(row)),
  )
  const asked = left.find(({ kind }) => kind.is === 'plain')
  // What takes each ordinary row chooses none.
  return left.length === rows.length || !asked ? one : { ...one, rows: left, asked }
}

/** Whether an UPDATE has made one value of what the row held and of another one; null where none is asked about. */
function setByUpdates(journey: Journey, one: Question): ((row: Marked) => boolean) | null {
  const { table, column, rows } = one
  const setters = settersOf(journey, table.name, column)
  const state = setters.length > 0 ? edited(journey.setting, journey.start.state, changes(journey, column, rows)) : null
  if (!state) return null
  const [were, are] = [journey.start.state, state].map((it) => cellsBehind(journey, it, one, setters))
  return (row) =>
    setters.some((at) => {
      const key = `${at} ${row.where}`
      return were?.get(key) !== undefined && were.get(key) === are?.get(key)
    })
}

/** Whether a copy writes `CASE WHEN state = 'blocked' THEN 1 ELSE blocked END`, and the row is one of those. */
function setInCopies(
  { setting, start, steps }: Journey,
  { table, column }: Question,
): ((row: Marked) => boolean) | null {
  const columns = start.end.get(table.key)?.columns ?? []
  const choices = steps.flatMap((step) => {
    const { copy, result = [] } = resultFor(step.statement.sql, column, columns) ?? {}
    const [source, ...others] = copy ? sourcesOf(copy) : []
    const name = keyOf(tableCalled(stepsBefore(steps, step), table.name))
    const choice = source && others.length === 0 && keyOf(source.table) === name ? choiceIn(result, column) : null
    return choice === null ? [] : [`SELECT ${choice} FROM main.${quoted(table.name)} AS ${source?.called.text}`]
  })
  if (choices.length === 0) return null
  const chosen = new Set<string>()
  on(setting.engine, start.state, (connection) => {
    for (const { where } of table.rows)
      for (const choice of choices)
        refusal(() => {
          if (connection.rows(`${choice} WHERE ${where}`)[0]?.[0] === 1) chosen.add(where)
        })
  })
  return ({ where }) => chosen.has(where)
}

/** `CASE WHEN … THEN 'x' ELSE own END` as SQL that is 1 where it gives a value of its own; null for any other expression. */
function choiceIn(result: readonly Token[], column: string): string | null {
  const value = withoutAlias(result)
  const [first, when] = value
  const otherwise = value.findLastIndex((token) => isWord(token, 'ELSE'))
  const last = value.slice(otherwise + 1, -1)
  const isOwn = kindOf(last) === 'bare' && keyOf(unquote(last.at(-1) as Token)) === column
  if (!isWord(first, 'CASE') || !isWord(when, 'WHEN') || !isWord(value.at(-1), 'END') || !isOwn) return null
  const others = value.slice(1, otherwise)
  const isNamed = namesOf(others).some((it) => it.column === column)
  const then = others.flatMap((token, at) => (isWord(token, 'THEN') ? [at] : []))
  const areLiterals = then.every((at) => kindOf(others.slice(at + 1, at + 2)) === 'literal' && isNext(others[at + 2]))
  if (isNamed || !areLiterals || others.some((token) => isWord(token, 'CASE'))) return null
  const asked = others.map(({ text }, at) => (then.includes(at - 1) ? '1' : text))
  return `CASE ${asked.join(' ')} ELSE 0 END`
}

function isNext(token: Token | undefined): boolean {
  return token === undefined || isWord(token, 'WHEN')
}

/** Which statements write one value into the column of rows that another column tells, by their places. */
function settersOf({ steps }: Journey, table: string, column: string): number[] {
  return steps.flatMap((step, at) => {
    const { sql } = step.statement
    const name = keyOf(tableCalled(stepsBefore(steps, step), table))
    const where = actionOf(sql) === 'UPDATE' && targetOf(sql) === name ? whereTokens(sql) : []
    // What a value is written over for is said by the value then: which others end like it is asked of all rows.
    if (where.length === 0 || namesOf(where).some((it) => it.column === column)) return []
    return assignmentsIn(sql).some((it) => it.column === column && kindOf(it.value) === 'literal') ? [at] : []
  })
}

/** What stands in the column behind each of these statements, by its place and the row. */
function cellsBehind(
  { setting, steps }: Journey,
  state: State,
  { table, column, rows }: Question,
  places: readonly number[],
) {
  const found = new Map<string, string>()
  watched(setting, state, (connection, done) => {
    if (!places.includes(done - 1)) return
    const name = quoted(tableCalled(steps.slice(0, done), table.name))
    for (const { where } of rows)
      refusal(() => {
        const [[cell] = []] = connection.rows(`SELECT ${readAs(column)} FROM main.${name} WHERE ${where}`)
        if (cell !== undefined) found.set(`${done - 1} ${where}`, String(cell))
      })
  })
  return found
}
