/** New triggers that write or delete every row of a table whenever one row is written: nothing in them says which rows are meant. */

import type { Sweeping } from '../../../model/hanging.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { assignedIn } from '../../../sql/filled.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { isName, namesOf } from '../../../sql/readings.ts'
import { actionOf, outerWord, targetName } from '../../../sql/statement.ts'
import { isWord, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import { countRows, type Entry, entriesOf, everyTable } from '../../../sqlite/schema.ts'
import { foreignKeysIn } from '../../../sqlite/schema-keys.ts'
import type { Look, RowsRun } from '../look.ts'

export const sweeping: Look<'sweeping'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => (/\btrigger\b/i.test(run.scene.script.sql) ? sweepingIn(run) : []),
}

function sweepingIn({ scene, before, first, empty }: RowsRun): Sweeping[] {
  const had = on(scene.engine, before.state, (connection) => new Set(entriesOf(connection).map(({ sql }) => sql)))
  const found = on(scene.engine, first.after, (connection) => {
    const tables = new Set(everyTable(connection))
    const fresh = entriesOf(connection).filter(({ type, sql }) => type === 'trigger' && !had.has(sql))
    return fresh.flatMap((trigger) =>
      readTrigger(trigger.sql).statements.flatMap((statement): Sweeping[] => {
        const target = targetName(statement) ?? ''
        const one = tables.has(keyOf(target)) ? swept(connection, trigger, statement, target) : null
        return one && countRows(connection, 'main', target) > 1 ? [one] : []
      }),
    )
  })
  if (found.length === 0) return []
  // A table in which the files themselves put its one row has no other.
  return on(scene.engine, empty.after, (connection) =>
    found.filter(({ target }) => countRows(connection, 'main', target) !== 1),
  )
}

/** Null where something ties it to the row that is written, or the rows of the table are all alike on purpose. */
function swept(
  connection: Connection,
  { name, table, sql }: Entry,
  statement: string,
  target: string,
): Sweeping | null {
  const action = actionOf(statement)
  if (action !== 'UPDATE' && action !== 'DELETE') return null
  const all = significant(statement)
  const columns = action === 'UPDATE' ? assignedIn(statement) : []
  const row = readTrigger(sql).moment.endsWith('DELETE') ? ('OLD' as const) : ('NEW' as const)
  const own = { trigger: name, table, target, row, columns: columns.map(({ column }) => String(column)) }
  const itself = comparedWithItself(all, target)
  if (itself !== null) return { ...own, itself }
  if (
    all.some((token) => isWord(token, 'SELECT')) ||
    outerWord(all, action === 'DELETE' ? 2 : 0, /^(WHERE|FROM|LIMIT)$/i) >= 0
  )
    return null
  const isOwn = same(table, target)
  if (!isOwn && !areLinked(connection, table, target)) return null
  if (action === 'DELETE') return isOwn || FOR_ALL.test(target) ? null : own
  return columns.some(({ column, value }) => saysOne(value, isOwn ? '' : String(column))) ? own : null
}

/** What is computed of everything is thrown away as a whole. */
const FOR_ALL = /cache|te?mp|queue|derived|computed|summar|stat|view|index/i

/** The column that the WHERE compares with itself, as it forgets whose the other one is. */
function comparedWithItself(all: readonly Token[], target: string): string | null {
  const where = outerWord(all, 0, /^WHERE$/i)
  if (where < 0) return null
  const side = (at: number, step: 1 | -1) => {
    const [near, dot, far] = [all[at], all[at + step], all[at + 2 * step]]
    const isLong = dot?.text === '.'
    const [of, name] = step === 1 && isLong ? [near, far] : [isLong ? far : undefined, near]
    const beyond = all[at + (isLong ? 3 : 1) * step]?.text ?? ''
    const isOwn = of === undefined || same(unquote(of), target)
    return name && isName(name) && isOwn && /^(AND|WHERE|\(|\)|)$/i.test(beyond) ? keyOf(unquote(name)) : null
  }
  const depths = depthsOf(all)
  const at = all.findIndex(({ text }, index) => {
    if (index < where || !/^={1,2}$/.test(text) || depths[index] !== 0) return false
    const left = side(index - 1, -1)
    return left !== null && left === side(index + 1, 1)
  })
  return at < 0 ? null : unquote(all[at - 1] as Token)
}

function depthsOf(all: readonly Token[]): number[] {
  let depth = 0
  return all.map(({ text }) => {
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    return depth
  })
}

function areLinked(connection: Connection, one: string, other: string): boolean {
  const refers = (from: string, to: string) => foreignKeysIn(connection, from).some(({ parent }) => same(parent, to))
  return refers(one, other) || refers(other, one)
}

const CLOCK = /^(current_timestamp|current_date|current_time|unixepoch|datetime|strftime|julianday|date|time)$/i

/** Whether a value belongs to one row: the row that is written says it, or the moment, or the row that it goes to. */
function saysOne(value: readonly Token[], column: string): boolean {
  const isClock = value.some(({ kind, text }, at) => kind === 'word' && CLOCK.test(text) && isCalled(value, at))
  const names = namesOf(value).filter((name) => !CLOCK.test(name.column))
  if (column !== '' && value.length > 1 && names.some((name) => name.column === keyOf(column))) return true
  // What names the columns of each row is computed for each.
  return names.every(({ of }) => /^(new|old)$/.test(of ?? '')) && (isClock || names.length > 0)
}

function isCalled(value: readonly Token[], at: number): boolean {
  return /^current/i.test(value[at]?.text ?? '') || value[at + 1]?.text === '('
}
