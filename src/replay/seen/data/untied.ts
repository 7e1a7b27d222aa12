/** Columns that get one value in all rows, of a query over a table whose rows belong to single ones of them. */

import type { StatementSeen } from '../../../model/seen.ts'
import type { Untied } from '../../../model/statements.ts'
import { copiedIn, type Filled, filledByQuery } from '../../../sql/filled.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { scopesIn } from '../../../sql/scopes.ts'
import { actionOf, outerWord, targetName } from '../../../sql/statement.ts'
import { quoted, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { indexesIn } from '../../../sqlite/schema-keys.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Look } from '../look.ts'
import { type Link, linksIn } from './links.ts'
import { namedBy } from './named-by.ts'
import { atEach } from './turns.ts'
import { untiedFrom } from './untied-from.ts'

export const untied: Look<'untied'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => [...untiedIn(scene, first), ...untiedFrom(scene, first)],
}

/** Asks SQLite before each such statement whether the value can be had by itself: then it has nothing to do with the row. */
function untiedIn(scene: Scene, played: Played): Untied[] {
  const all = played.performance.statements
  const listed = (connection: Connection, filled: Filled, column: string, statement: StatementSeen) =>
    isOpen(filled.query) && isAlone(connection, filled) ? namedBy(connection, { filled, column, statement, all }) : null
  const asked = all.map(({ sql }) => filledByQuery(sql))
  return atEach(
    scene,
    played,
    asked.map((filled) => (filled.length > 0 ? filled : null)),
    (connection, statement, filled) => {
      if (!meetsSeveral(connection, statement)) return []
      const written = literalsWritten(statement.sql)
      return filled.flatMap((one): Untied[] => {
        if (asksForWritten(one, written)) return []
        const into = typeof one.column === 'number' ? columnsIn(connection, one.into)[one.column]?.name : one.column
        if (into === undefined) return []
        const tie = tieOf(connection, one, into) ?? listed(connection, one, into, statement)
        const name = one.name === undefined ? {} : { name: one.name }
        return tie ? [{ at: statement.at, table: one.into, column: into, ...tie, ...name }] : []
      })
    },
  )
}

/** One row alone has nothing to be told from. */
function meetsSeveral(connection: Connection, { sql }: StatementSeen): boolean {
  connection.run('SAVEPOINT rehearsal_untied')
  let met = 0
  const into = actionOf(sql) === 'INSERT' ? targetName(sql) : null
  // A copy passes over what is there already: that was met too.
  if (into !== null) refusal(() => connection.run(`DELETE FROM main.${quoted(into)}`))
  refusal(() => {
    connection.run(sql)
    met = Number(connection.rows('SELECT changes()')[0]?.[0])
  })
  connection.run('ROLLBACK TO rehearsal_untied; RELEASE rehearsal_untied')
  return met > 1
}

/** The literals that a copy writes into all of its rows: `SELECT id, 1, …`. */
function literalsWritten(sql: string): ReadonlySet<string> {
  const alone = copiedIn(sql).flatMap(({ value: [token, ...more] }) => (token && more.length === 0 ? [token] : []))
  return new Set(alone.filter(isLiteral).map(({ text }) => text))
}

/** Whether the query asks for what all rows get beside its value: then it is about the rows as they are written. */
function asksForWritten({ query }: Filled, written: ReadonlySet<string>): boolean {
  const where = outerWord(query, 0, /^WHERE$/i)
  return query.some((token, at) => {
    const column = query[at - 2]
    return (
      where >= 0 &&
      at > where &&
      isLiteral(token) &&
      written.has(token.text) &&
      isEqual(query[at - 1]) &&
      !!column &&
      isName(column)
    )
  })
}

function isEqual(token: Token | undefined): boolean {
  return /^==?$/.test(token?.text ?? '')
}

function isLiteral({ kind }: Token): boolean {
  return kind === 'number' || kind === 'string'
}

type Tie = Pick<Untied, 'other' | 'tie'>

/** What would tie the query to the row; null where it is tied, or where nothing speaks for it that it should be. */
function tieOf(connection: Connection, one: Filled, column: string): Tie | null {
  const { query, table } = one
  const from = new Set(
    query.flatMap((token, at) => (FROM.test(query[at - 1]?.text ?? '') ? [keyOf(unquote(token))] : [])),
  )
  const links = linksIn(connection, table).filter(({ other }) => from.has(keyOf(other)))
  const link = links.find((it) =>
    it.isOwn ? asksForParent(connection, one, links) : asksForChildren(query) || asksForAnybodys(connection, it, query),
  )
  if (!link || links.some(({ isOwn, from: key }) => isOwn && same(key, column))) return null
  const sources = scopesIn(query).flatMap((scope) => scope.sources)
  const called = sources.find((it) => same(it.table ?? '', link.other))?.label ?? link.other
  return isAlone(connection, one) ? { other: link.other, tie: link.tieAs(called, one.called) } : null
}

/** What SQLite takes by itself has nothing to do with the row; in brackets a name is no text. */
function isAlone(connection: Connection, { value }: Filled): boolean {
  const alone = value.map(({ text }) => (text.startsWith('"') ? `[${text.slice(1, -1)}]` : text)).join(' ')
  return refusal(() => connection.rows(`SELECT (${alone})`)) === null
}

const FROM = /^(FROM|JOIN|,)$/i

const AGGREGATE = /^(count|sum|total|avg|min|max|group_concat|string_agg|json_group_array|json_group_object)$/i

function isAggregate(query: readonly Token[]): boolean {
  return query.some(({ text }, at) => AGGREGATE.test(text) && query[at + 1]?.text === '(')
}

/** Of all rows, or of those that a condition takes which looks like a tie: one that a literal chooses is meant for all. */
function isOpen(query: readonly Token[]): boolean {
  const where = outerWord(query, 0, /^WHERE$/i)
  const tied = query.some(
    ({ text }, at) =>
      at > where && /^==?$/.test(text) && [query[at - 1], query[at + 1]].every((it) => it && isName(it)),
  )
  return where < 0 || tied
}

function asksForChildren(query: readonly Token[]): boolean {
  return isAggregate(query) || isOpen(query)
}

/**
 * What a literal chooses of a table in which every row has its parent, as the locale in settings of users: no key of the table
 * keeps it at one row, and the query asks for no parent. Whoever asks for the row itself, by its id, means one that all share.
 */
function asksForAnybodys(connection: Connection, { other, from, isOwn }: Link, query: readonly Token[]): boolean {
  const where = outerWord(query, 0, /^WHERE$/i)
  if (isOwn || where < 0 || outerWord(query, 0, /^(ORDER|GROUP|LIMIT)$/i) >= 0) return false
  const named = namesOfTokens(query)
  const columns = columnsIn(connection, other)
  const isAlways = columns.some(({ key, notNull, primaryKey }) => key === keyOf(from) && (notNull || primaryKey > 0))
  const asked = namesOfTokens(query.slice(where))
  const unique = indexesIn(connection, other).filter((it) => it.unique)
  const keys = [
    columns.flatMap(({ key, primaryKey }) => (primaryKey > 0 ? [key] : [])),
    ...unique.map(({ parts }) => parts.flatMap(({ name }) => (name === null ? [] : [keyOf(name)]))),
  ].filter((key) => key.length > 0)
  const isTaken = ([own, ...more]: readonly string[]) => own !== undefined && more.length === 0 && named.has(own)
  return isAlways && !named.has(keyOf(from)) && !keys.some((key) => isTaken(key) || key.every((it) => asked.has(it)))
}

function namesOfTokens(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter(isName).map((token) => keyOf(unquote(token))))
}

/** What the parent says: neither which one it is, nor something of all parents, nor one that is looked for. */
function asksForParent(connection: Connection, { query }: Filled, [link]: readonly Link[]): boolean {
  if (!link || isAggregate(query) || !isOpen(query) || outerWord(query, 0, /^ORDER$/i) >= 0) return false
  const [only, ...more] = query.slice(1, outerWord(query, 0, /^FROM$/i))
  const keys = columnsIn(connection, link.other).filter(({ primaryKey }) => primaryKey > 0)
  return !(only && more.length === 0 && keys.some(({ key }) => key === keyOf(unquote(only))))
}
