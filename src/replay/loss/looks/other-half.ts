/** A DELETE behind a copy that takes just the rows which were not copied: the condition is turned round in one of the two. */

import { readCopy } from '../../../sql/copy.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, namesIn, outerWord, targetOf } from '../../../sql/statement.ts'
import { identifier, significant, unquote } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import type { Step } from '../run/play.ts'
import type { Late } from './late.ts'

/**
 * Copies of whole rows of a table, each of which a later DELETE of its file leaves in it, while it takes every other one: on all
 * rows there are, and on those with NULL in a column that both conditions name.
 */
export function otherHalves(journey: Journey): Late[] {
  const { setting, start, steps } = journey
  return start.tables.flatMap((table) =>
    steps.flatMap((step, at): Late[] => {
      const { sql } = step.statement
      const gone = actionOf(sql) === 'DELETE' && targetOf(sql) === table.key ? conditionOf(sql) : null
      const copies = steps.slice(0, at).filter((it) => it.path === step.path && reads(it, table))
      const [copy] = copies
      if (gone === null || !copy || copies.length > 1 || !isWhole(copy, table)) return []
      const kept = conditionOf(copy.statement.sql)
      const isTurned =
        kept !== null && on(setting.engine, start.state, (connection) => complement(connection, table, kept, gone))
      return isTurned ? [{ table, step, copy, into: targetOf(copy.statement.sql) ?? '', turned: true }] : []
    }),
  )
}

function reads({ statement: { sql } }: Step, { key }: MarkedTable): boolean {
  return readCopy(sql) !== null && targetOf(sql) !== key && namesIn(sql).has(key)
}

/** Of the table alone, with all of its columns. */
function isWhole({ statement: { sql } }: Step, { key, shape }: MarkedTable): boolean {
  const copy = readCopy(sql)
  const [source, ...more] = copy?.from ?? []
  if (!copy?.isPlain || !source || more.length > 0 || keyOf(unquote(source)) !== key) return false
  const taken = new Set(copy.results.flat().map((token) => keyOf(unquote(token))))
  return taken.has('*') || shape.columns.every(({ name }) => taken.has(keyOf(name)))
}

/** What stands behind WHERE, where nothing else stands behind it. */
function conditionOf(sql: string): string | null {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const at = outerWord(all, 0, /^WHERE$/i)
  if (at < 0 || outerWord(all, at + 1, /^(GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|WINDOW|RETURNING|ON)$/i) >= 0)
    return null
  return sql.slice(all[at + 1]?.start, all.at(-1)?.end)
}

function complement(connection: Connection, { name, shape }: MarkedTable, kept: string, gone: string): boolean {
  const [one, other] = [namesIn(kept), namesIn(gone)]
  const shared = shape.columns.filter(({ name: it }) => one.has(keyOf(it)) && other.has(keyOf(it)))
  const from = `main.${identifier(name)}`
  const sums = [0, 0, 0]
  const ask = () => {
    const sql = `SELECT total((${kept}) IS TRUE), total((${gone}) IS TRUE), total(((${kept}) IS TRUE) = ((${gone}) IS TRUE)) FROM ${from}`
    const [found = []] = connection.rows(sql)
    for (const [at, sum] of found.entries()) sums[at] = (sums[at] ?? 0) + Number(sum)
  }
  const refused = refusal(() => {
    ask()
    for (const column of shared.filter(({ nullable }) => nullable)) {
      connection.run('SAVEPOINT rehearsal_half; PRAGMA defer_foreign_keys = ON')
      refusal(() => connection.run(`UPDATE OR IGNORE ${from} SET ${identifier(column.name)} = NULL`))
      ask()
      connection.run('ROLLBACK TO rehearsal_half; RELEASE rehearsal_half')
    }
  })
  const [copied = 0, taken = 0, alike = 0] = sums
  return refused === null && shared.length > 0 && copied > 0 && taken > 0 && alike === 0
}
