/** What triggers that turn rows away without a word ask of them, said as the copies themselves would: `… FROM leads WHERE …`. */

import type { Script } from '../../../model/text.ts'
import { isStar, readCopy, sourcesOf, withoutAlias } from '../../../sql/copy.ts'
import { conditionsIn, tableParts } from '../../../sql/create-table.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { assignedIn } from '../../../sql/filled.ts'
import { resultFor } from '../../../sql/insert.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, objectOf, targetName, verbOf } from '../../../sql/statement.ts'
import { isWord, quoted, significant, type Token, unquote } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { columnsOf } from '../../../sqlite/release.ts'
import { TURNS_AWAY, turningAway } from './triggers.ts'

/** The scripts with a statement more before each one that such a trigger may turn rows of away; the same where there is none. */
export function withTurnedAway(connection: Connection, scripts: readonly Script[]): readonly Script[] {
  const stored = turningAway(connection)
  if (stored.length === 0 && !scripts.some(({ sql }) => TURNS_AWAY.test(sql))) return scripts
  const triggers = new Map(stored.map(({ name, sql }) => [keyOf(name), sql]))
  const tables = new Map<string, readonly string[]>()
  const columns = (table: string) => tables.get(keyOf(table)) ?? columnsOf(connection, table)
  return scripts.map((script) => {
    const statements = statementsOf(script.sql).flatMap((statement): string[] => {
      const verb = verbOf(statement)
      if (verb === 'CREATE TRIGGER' && TURNS_AWAY.test(statement)) triggers.set(nameOf(statement), statement)
      if (verb === 'DROP TRIGGER') triggers.delete(nameOf(statement))
      if (verb === 'CREATE TABLE')
        tables.set(nameOf(statement), tableParts(statement)?.parts.flatMap(({ column }) => column ?? []) ?? [])
      const asked = [...triggers.values()].flatMap((trigger) => askedOf(columns, trigger, statement))
      return [...asked, statement]
    })
    return { ...script, sql: statements.map((it) => it.replace(/[;\s]+$/, '')).join(';\n') }
  })
}

function nameOf(statement: string): string {
  return keyOf(objectOf(statement) ?? '')
}

/** One statement for each condition of the trigger. */
function askedOf(columns: (table: string) => readonly string[], trigger: string, statement: string): string[] {
  const action = actionOf(statement)
  const { moment } = readTrigger(trigger)
  const all = significant(trigger)
  const on = all.findIndex((token, at) => at > 3 && isWord(token, 'ON'))
  const table = all[on + 1] ? unquote(all[on + 1] as Token) : ''
  const isOwn =
    action !== null && same(targetName(statement) ?? '', table) && moment.endsWith(action.replace('REPLACE', 'INSERT'))
  if (!isOwn || action === 'DELETE') return []
  const rows = action === 'UPDATE' ? updated(statement, table) : copied(statement, columns(table))
  if (rows === null) return []
  let end = 0
  return conditionsIn(trigger).flatMap((condition) => {
    // What stands inside of another condition is a part of it.
    if ((condition[0]?.start ?? 0) < end) return []
    end = condition.at(-1)?.end ?? end
    return [`${rows.head} WHERE ${inRows(condition, rows.made)}`]
  })
}

interface Rows {
  /** The statement up to its WHERE. */
  readonly head: string
  /** What a column of the new row is made of, in the words of the statement. */
  readonly made: (row: string, column: string) => string
}

function copied(statement: string, columns: readonly string[]): Rows | null {
  const copy = readCopy(statement)
  const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : []
  if (!copy || !source || more.length > 0) return null
  const called = source.called.text
  const isWhole = copy.results.some(isStar)
  const end = copy.from.at(-1)?.end ?? statement.length
  const made = (_: string, column: string) => {
    const result = withoutAlias(resultFor(statement, column, columns)?.result ?? [])
    if (result.length === 0) return isWhole ? `${called}.${quoted(column)}` : 'NULL'
    const [name] = result
    return result.length === 1 && name && isName(name)
      ? `${called}.${name.text}`
      : `(${result.map(({ text }) => text).join(' ')})`.replace(/ \. /g, '.')
  }
  return { head: statement.slice(0, end), made }
}

function updated(statement: string, table: string): Rows {
  const values = new Map(assignedIn(statement).map(({ column, value }) => [keyOf(String(column)), value]))
  const made = (row: string, column: string) => {
    const value = /^new$/i.test(row) ? values.get(keyOf(column)) : undefined
    return value
      ? `(${value.map(({ text }) => text).join(' ')})`.replace(/ \. /g, '.')
      : `${quoted(table)}.${quoted(column)}`
  }
  const columns = [...values.keys()].map((column) => `${quoted(column)} = ${quoted(column)}`).join(', ')
  return { head: `UPDATE ${quoted(table)} SET ${columns}`, made }
}

function inRows(condition: readonly Token[], made: Rows['made']): string {
  const words: string[] = []
  for (let at = 0; at < condition.length; at += 1) {
    const [token, dot, name] = condition.slice(at, at + 3)
    const isRow = token && /^(new|old)$/i.test(token.text) && dot?.text === '.' && name
    words.push(isRow ? made(token.text, unquote(name)) : (token?.text ?? ''))
    if (isRow) at += 2
  }
  return words.join(' ').replace(/ ?\. ?(?=[A-Za-z_"])/g, '.')
}
