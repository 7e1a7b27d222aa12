/** Keys by which a copy that gives way takes one of several rows of its table: what SQLite says of the same copy when it must not. */

import { readCopy, sourcesOf } from '../../../sql/copy.ts'
import { keyOf, listed } from '../../../sql/names.ts'
import { namesIn, verbAt } from '../../../sql/statement.ts'
import { isWord, quoted, significant, type Token } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from './journey.ts'
import { type Step, watched } from './play.ts'

/** Words by which a copy leaves rows out for another reason. */
const OTHER_REASONS = ['where', 'join', 'group', 'distinct', 'limit', 'union', 'except', 'intersect', 'on']

/** More rows are not tried one by one. */
const MOST_ROWS = 400

/**
 * The rows that are lost, as `the same a and b as another row`, where each row is taken when it comes alone, and all of them
 * together are not: nothing that a row holds by itself is to blame then.
 * @returns null where that is not so, or cannot be asked
 */
export function oneOfEquals(journey: Journey, copy: Step, table: MarkedTable): string | null {
  const { setting, start, steps } = journey
  const { sql } = copy.statement
  const [read, strict] = [readCopy(sql), strictly(sql)]
  const [source, ...others] = read ? sourcesOf(read) : []
  const names = namesIn(sql)
  if (!source || others.length > 0 || strict === null || OTHER_REASONS.some((word) => names.has(word))) return null
  const at = steps.indexOf(copy)
  let says: string | null = null
  const look = (connection: Connection, done: number) => {
    if (done !== at) return
    connection.run('SAVEPOINT rehearsal_equals')
    says = refusedTogether(connection, source.table, strict)
    connection.run('ROLLBACK TO rehearsal_equals; RELEASE rehearsal_equals')
  }
  // Nothing is looked at before the first statement.
  if (at === 0) on(setting.engine, start.state, (connection) => look(connection, 0))
  else watched(setting, start.state, look)
  const columns = columnsOf(says)
  const keys = new Set(columns.map(keyOf))
  // What the table's own key keeps apart is the same for the new one only: but for its case, say.
  const isApart = table.shape.keys.some((key) => key.columns.every((name) => name !== null && keys.has(keyOf(name))))
  const isOwn = columns.length > 0 && [...keys].every((name) => table.facts.has(name))
  return isOwn && !isApart ? `the same ${listed(columns)} as another row` : null
}

/** What SQLite says where it takes every row by itself and not all of them. */
function refusedTogether(connection: Connection, source: string, strict: string): string | null {
  let says: string | null = null
  const failed = refusal(() => {
    const rows = connection.rows(`SELECT rowid FROM ${quoted(source)}`, [])
    if (rows.length > MOST_ROWS) return
    const isTaken = rows.every(([id]) => {
      connection.run('SAVEPOINT rehearsal_alone')
      connection.run(`DELETE FROM ${quoted(source)} WHERE rowid <> ${id}`)
      const why = refusal(() => connection.run(strict))
      connection.run('ROLLBACK TO rehearsal_alone; RELEASE rehearsal_alone')
      return why === null
    })
    if (isTaken) says = refusal(() => connection.run(strict))
  })
  return failed === null ? says : null
}

/** The copy with OR ABORT, which goes before what a constraint says itself of conflicts; null where it is none. */
function strictly(sql: string): string | null {
  const all = significant(sql)
  const verb = verbAt(all)
  const [first, or, action] = [all[verb], all[verb + 1], all[verb + 2]]
  if (!first || (!isWord(first, 'INSERT') && !isWord(first, 'REPLACE'))) return null
  const end = isWord(or, 'OR') ? (action as Token).end : first.end
  return `${sql.slice(0, first.start)}INSERT OR ABORT${sql.slice(end)}`
}

function columnsOf(says: string | null): string[] {
  const named = /^UNIQUE constraint failed: (?!index )(.+)$/s.exec(says ?? '')?.[1]
  return named?.split(', ').map((it) => it.slice(it.lastIndexOf('.') + 1)) ?? []
}
