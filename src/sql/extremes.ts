/** Conditions that compare a column with its least or greatest value in the whole table: `id NOT IN (SELECT max(id) FROM t)`. */

import { closing } from './create-table.ts'
import { conjunctsIn, leavesIn } from './filters.ts'
import { keyOf, same } from './names.ts'
import { isName, namesOf } from './readings.ts'
import { scopesIn } from './scopes.ts'
import { actionOf, outerWord, targetName } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

export interface Extreme {
  readonly action: 'UPDATE' | 'DELETE'
  readonly table: string
  /** What the statement calls its table. */
  readonly label: string
  /** As it is spelt: the column that is compared. */
  readonly column: string
  readonly query: string
  readonly condition: string
  /** What it asks beside that, as SQL, and the columns (keyOf case) of it; the query asks the same. */
  readonly beside: readonly string[]
  readonly asked: readonly string[]
  /** The statement with a query that asks for rows that have the same in these columns alone. */
  readonly perValueOf: (links: readonly string[]) => string
}

/** The first of an UPDATE or DELETE, where no other condition stands beside it that the query does not ask as well. */
export function extremeIn(sql: string): Extreme | null {
  const action = actionOf(sql)
  if ((action !== 'UPDATE' && action !== 'DELETE') || !/\(\s*select\b/i.test(sql) || /^\s*with\b/i.test(sql))
    return null
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const where = outerWord(all, 0, /^WHERE$/i)
  const isJoined = action === 'UPDATE' && outerWord(all, 0, /^FROM$/i) >= 0
  if (where < 0 || isJoined) return null
  const end = outerWord(all, where + 1, /^(RETURNING|ORDER|LIMIT)$/i)
  const condition = all.slice(where + 1, end < 0 ? all.length : end)
  const [table, label] = [targetName(sql), scopesIn(all)[0]?.sources[0]?.label]
  const conjuncts = conjunctsIn(condition)
  const found = conjuncts.flatMap((one) => comparedIn(one) ?? [])
  const [only, ...more] = found
  if (table === null || label === undefined || !only || more.length > 0) return null
  const read = extremeOf(only.query)
  if (!read || !same(read.table, table) || !same(read.column, only.column)) return null
  const isAsked = (one: readonly Token[]) => found.some((it) => it.of === one) || read.asks.includes(plain(one))
  if (!conjuncts.every(isAsked) || !(only.isUnequal || only.leavesOut.test(read.order))) return null
  const textOf = (tokens: readonly Token[]) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end)
  const [query, asked] = [textOf(only.query), textOf(condition)]
  const perValueOf = (links: readonly string[]) =>
    sql.slice(0, only.query[0]?.start) +
    tied(only.query, query, { ...read, label }, links) +
    sql.slice(only.query.at(-1)?.end)
  const others = conjuncts.filter((one) => only.of !== one)
  const beside = { beside: others.map(textOf), asked: others.flatMap((one) => namesOf(one).map((it) => it.column)) }
  return { action, table, label, column: only.column, query, condition: asked, ...beside, perValueOf }
}

interface Compared {
  readonly of: readonly Token[]
  readonly column: string
  readonly query: readonly Token[]
  readonly isUnequal: boolean
  /** The aggregates that are beyond what `<` or `>` takes. */
  readonly leavesOut: RegExp
}

/** `column <> (SELECT …)`, or the other way round. */
function comparedIn(condition: readonly Token[]): Compared | null {
  const [leaf, ...more] = leavesIn(condition)
  if (!leaf || more.length > 0) return null
  const { tokens: own, negated: isNot } = leaf
  const open = own.findIndex(({ text }, at) => text === '(' && isWord(own[at + 1], 'SELECT'))
  const close = open < 0 ? -1 : closing(own, open)
  const isBehind = open > 0 && close === own.length - 1
  if (!isBehind && open !== 0) return null
  const rest = isBehind ? own.slice(0, open) : own.slice(close + 1)
  const name = columnOf(isBehind ? rest : [...rest].reverse())
  if (name === null) return null
  const signs = isBehind ? rest.slice(name.length) : rest.slice(0, -name.length)
  const sign = signs.map(({ text }) => text.toUpperCase()).join(' ')
  const isUnequal = isNot ? /^(={1,2}|IN|IS)$/.test(sign) : /^(<>|!=|NOT IN|IS NOT)$/.test(sign)
  const isBelow = sign === (isBehind ? '<' : '>')
  const leavesOut = !isNot && /^[<>]$/.test(sign) ? (isBelow ? /^(max|order)$/ : /^(min|order)$/) : /^$/
  return { of: condition, column: name.column, query: own.slice(open + 1, close), isUnequal, leavesOut }
}

/** A name at the beginning, with what stands before its dot: from the other end where the tokens come in reverse. */
function columnOf(tokens: readonly Token[]): { column: string; length: number } | null {
  const length = tokens[1]?.text === '.' ? 3 : 1
  const [first, last] = [tokens[0], tokens[length - 1]]
  if (!first || !last || !isName(first) || !isName(last)) return null
  // In reverse the column itself comes first.
  const column = length === 1 || first.start > last.start ? first : last
  return { column: unquote(column), length }
}

interface Read {
  readonly table: string
  readonly column: string
  readonly order: string
  readonly alias: string | null
  /** Behind the name of its table. */
  readonly name: Token
  readonly asks: readonly string[]
}

const AGGREGATE = /^(min|max)$/i

/** `SELECT max(a) FROM t`, `SELECT a FROM t ORDER BY b DESC LIMIT 1`: one row of those that are asked by nothing but equality. */
function extremeOf(query: readonly Token[]): Read | null {
  const from = outerWord(query, 0, /^FROM$/i)
  const scope = scopesIn(query)[0]
  const [source, ...more] = scope?.sources ?? []
  if (from < 0 || !source || source.table === null || more.length > 0) return null
  if (outerWord(query, 0, /^(GROUP|HAVING|UNION|EXCEPT|INTERSECT|OFFSET|OVER|JOIN)$/i) >= 0) return null
  const given = query.slice(1, from)
  const called =
    given[0] && AGGREGATE.test(given[0].text) && given[1]?.text === '(' ? given[0].text.toLowerCase() : null
  const inside = called === null ? given : given.slice(2, closing(given, 1))
  const name = columnOf(inside)
  if (name === null || inside.length !== name.length || given.length !== inside.length + (called === null ? 0 : 3))
    return null
  const limit = outerWord(query, from, /^LIMIT$/i)
  const order = outerWord(query, from, /^ORDER$/i)
  const isOne = limit >= 0 && query[limit + 1]?.text === '1' && query.length === limit + 2 && order >= 0
  if (called === null ? !isOne : limit >= 0 || order >= 0) return null
  const where = outerWord(query, from, /^WHERE$/i)
  const asked = where < 0 ? [] : query.slice(where + 1, order < 0 ? query.length : order)
  if (asked.some(({ text }) => /^([<>]=?|BETWEEN|LIKE|GLOB|MATCH|OR|SELECT)$/i.test(text))) return null
  const bare = source.tokens.find((token) => isName(token) && same(unquote(token), source.table ?? ''))
  return bare === undefined
    ? null
    : {
        table: source.table,
        column: name.column,
        order: called ?? 'order',
        alias: source.bare === null ? source.label : null,
        name: bare,
        asks: conjunctsIn(asked).map(plain),
      }
}

/** Without what stands before dots. */
function plain(tokens: readonly Token[]): string {
  const isPrefix = (at: number) => tokens[at]?.text === '.' || tokens[at + 1]?.text === '.'
  return tokens.flatMap(({ text }, at) => (isPrefix(at) ? [] : [text.toLowerCase()])).join(' ')
}

/** The query with a condition on the row outside; where that row has the same name, the query's own gets another one. */
function tied(
  tokens: readonly Token[],
  text: string,
  read: Read & { readonly label: string },
  links: readonly string[],
): string {
  const isSame = read.alias !== null && !same(read.alias, read.label)
  const own = isSame && read.alias !== null ? read.alias : OWN_NAME
  const start = tokens[0]?.start ?? 0
  const [from, where, order] = [
    outerWord(tokens, 0, /^FROM$/i),
    outerWord(tokens, 0, /^WHERE$/i),
    outerWord(tokens, 0, /^ORDER$/i),
  ]
  const tie = links.map((it) => `${own}.${it} = ${read.label}.${it}`).join(' AND ')
  const edits = tokens.flatMap((token, at): { from: number; to: number; text: string }[] => {
    const isQualifier = tokens[at + 1]?.text === '.' && keyOf(unquote(token)) === keyOf(read.alias ?? read.table)
    if (!isSame && isQualifier && token !== read.name) return [{ from: token.start, to: token.end, text: own }]
    const isAlias = read.alias !== null && at > from && (where < 0 || at < where) && token !== read.name
    if (!isSame && isAlias && isName(token) && same(unquote(token), read.alias ?? ''))
      return [{ from: token.start, to: token.end, text: own }]
    if (token === read.name && read.alias === null) return [{ from: token.end, to: token.end, text: ` AS ${own}` }]
    return at === where ? [{ from: token.end, to: token.end, text: ` ${tie} AND` }] : []
  })
  const before = order >= 0 ? (tokens[order - 1]?.end ?? 0) : (tokens.at(-1)?.end ?? 0)
  const last = where < 0 ? [{ from: before, to: before, text: ` WHERE ${tie}` }] : []
  return [...edits, ...last]
    .sort((a, b) => b.from - a.from || b.text.length - a.text.length)
    .reduce((sql, edit) => sql.slice(0, edit.from - start) + edit.text + sql.slice(edit.to - start), text)
}

const OWN_NAME = 'own'
