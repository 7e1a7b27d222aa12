/** Invented rows in which a column is what the file compares it with, where a guard counts those in which it is not: production's may all be in order. */

import type { Refusal } from '../../model/facts.ts'
import { type Leaf, leavesIn, operandsIn, textOf } from '../../sql/filters.ts'
import { keyOf, same } from '../../sql/names.ts'
import { isName } from '../../sql/readings.ts'
import { type Scope, scopesIn } from '../../sql/scopes.ts'
import { actionOf, outerWord } from '../../sql/statement.ts'
import { quoted, significant, type Token, unquote } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { played, type Scene } from '../scene.ts'
import type { Instead } from './instead.ts'

/** `total_cents <> round(total * 100)`, or `NOT (a = b)`. */
interface Unequal extends Pick<Leaf, 'tokens' | 'negated'> {
  /** As the file spells it. */
  readonly table: string
  /** Which makes the rows equal. */
  readonly sql: string
}

/**
 * Gives the columns of the rows that a refused guard counts the values that they are compared with, one column after the other.
 * @returns null where the statement is no INSERT of a query, or the guard is not content with such rows either
 */
export function madeEqual(scene: Scene, state: State, stopped: Refusal): Instead | null {
  if (!/^CHECK constraint failed/.test(stopped.message) || actionOf(stopped.statement) !== 'INSERT') return null
  const says: string[] = []
  const equal = on(scene.engine, state, (connection) => {
    for (const one of scopesIn(significant(stopped.statement)).flatMap((scope) => unequalIn(connection, scope)))
      if (refusal(() => connection.run(one.sql)) === null)
        says.push(`rows of ${one.table} where ${inWords(stopped.statement, one)}`)
    return says.length > 0 && givesRows(connection, stopped.statement) ? connection.state() : null
  })
  const first = equal && played(scene, equal)
  const isContent = first?.performance.refusals.every(({ at }) => at.line > stopped.at.line)
  return equal && first && isContent ? { state: equal, first, says } : null
}

function inWords(statement: string, { tokens, negated }: Unequal): string {
  const text = statement.slice(tokens[0]?.start, tokens.at(-1)?.end)
  return negated ? `NOT (${text})` : text
}

/** What copies the rows themselves is no guard: without such rows it has nothing to copy, and proves nothing. */
function givesRows(connection: Connection, statement: string): boolean {
  const all = significant(statement)
  const query = statement.slice(all[outerWord(all, 0, /^(SELECT|WITH)$/i)]?.start).replace(/;\s*$/, '')
  return (
    refusal(() => connection.prepare(query)) === null &&
    connection.rows(`SELECT 1 FROM (${query}\n) LIMIT 1`).length > 0
  )
}

/** What a query asks of the rows of its one table that is no equality. */
function unequalIn(connection: Connection, { tokens, sources }: Scope): Unequal[] {
  const [source, ...more] = sources
  const table = everyTable(connection).find((name) => same(name, source?.table ?? ''))
  const where = outerWord(tokens, 0, /^WHERE$/i)
  if (!source || more.length > 0 || table === undefined || where < 0) return []
  const end = outerWord(tokens, where + 1, /^(GROUP|HAVING|WINDOW|ORDER|LIMIT|UNION|EXCEPT|INTERSECT)$/i)
  const condition = tokens.slice(where + 1, end < 0 ? tokens.length : end)
  return leavesIn(condition).flatMap((leaf): Unequal[] => {
    const [left = [], right = [], ...others] = operandsIn(leaf.tokens)
    if (others.length > 0 || !(leaf.negated ? EQUAL : UNEQUAL).test(betweenOf(leaf.tokens, left, right))) return []
    const [column, value] = columnOf(left) ? [columnOf(left), right] : [columnOf(right), left]
    if (column === null || value.length === 0) return []
    const sql = `UPDATE OR ABORT main.${quoted(table)} AS ${quoted(source.label)} SET ${quoted(column)} = ${textOf(value)}`
    return [{ ...leaf, table: source.table ?? table, sql }]
  })
}

const UNEQUAL = /^(<>|!=|IS NOT)$/i

const EQUAL = /^(=|==|IS)$/i

function betweenOf(all: readonly Token[], left: readonly Token[], right: readonly Token[]): string {
  const [from, to] = [left.at(-1)?.end ?? 0, right[0]?.start ?? 0]
  return all
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ text }) => text)
    .join(' ')
}

/** `total`, or `o.total`; null for anything else. */
function columnOf(tokens: readonly Token[]): string | null {
  const last = tokens.at(-1)
  const isBare = tokens.length === 1 || (tokens.length === 3 && tokens[1]?.text === '.')
  return last && isBare && isName(last) && !/^(null|true|false)$/i.test(last.text) ? keyOf(unquote(last)) : null
}
