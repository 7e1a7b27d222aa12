/** Slips of the hand put into right migrations, one at a time. */

import { statementsOf } from '../../../src/sql/split.ts'
import { is, read } from './reading.ts'
import { isAboutRows, ROW_SLIPS } from './rows.ts'
import { SCHEMA_SLIPS } from './schema.ts'

/** A file with one slip in it. */
export interface Slipped {
  readonly slip: string
  /** What became what, on one line. */
  readonly what: string
  readonly sql: string
}

/** The file with each slip that fits. */
export function slipsIn(sql: string): Slipped[] {
  const statements = statementsOf(sql)
  return statements.flatMap((statement, at) => {
    const [before, after] = [statements.slice(0, at).join(''), statements.slice(at + 1).join('')]
    return [
      ...slippedStatements(statement).map((it) => ({ ...it, sql: `${before}${it.sql}${after}` })),
      ...slippedOrder(statements, at),
    ]
  })
}

function slippedStatements(sql: string): Slipped[] {
  const statement = read(sql)
  const slips = Object.entries(isAboutRows(sql) ? ROW_SLIPS : SCHEMA_SLIPS)
  const edited = slips.flatMap(([slip, find]) =>
    find(statement).map(({ from, to, text }) => ({
      slip,
      what: onLine(`${sql.slice(0, 60)} … ${sql.slice(from, to)} → ${text}`),
      sql: `${sql.slice(0, from)}${text}${sql.slice(to)}`,
    })),
  )
  const isLeftOut = isAboutRows(sql) || is(statement.parts[0], 'PRAGMA')
  return isLeftOut ? [{ slip: 'drop-statement', what: onLine(sql), sql: '' }, ...edited] : edited
}

function slippedOrder(statements: readonly string[], at: number): Slipped[] {
  const [one = '', next = ''] = statements.slice(at, at + 2)
  if (next.trim() === '') return []
  const sql = [...statements.slice(0, at), '\n', next, '\n', one, ...statements.slice(at + 2)].join('')
  return [{ slip: 'swap-statements', what: onLine(`${one} ⇄ ${next}`), sql }]
}

function onLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 240)
}
