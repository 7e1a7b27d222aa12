/** Rows of two tables that are matched by the number that each has of its own, where a link says which belong together. */

import { askedNames } from '../../../sql/asked-names.ts'
import { kindOf, readCopy, sourcesOf, withoutAlias } from '../../../sql/copy.ts'
import { closing } from '../../../sql/create-table.ts'
import { keyOf, same } from '../../../sql/names.ts'
import type { Scope } from '../../../sql/scopes.ts'
import { comparedIn, type Operand, onlyResult, operandBefore } from '../../../sql/self-compared.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import { identifier, isWord, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, rowsOrNone } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { soleKeyIn } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { linksIn } from './links.ts'
import type { Slip } from './misread-names.ts'
import type { Owner, Owners } from './owners.ts'

interface Matched {
  readonly left: Operand
  readonly right: Operand
  /** The query that each of them stands in. */
  readonly scopes: readonly [Scope, Scope]
  readonly tokens: readonly Token[]
}

/** Two columns of which the one has to be equal to the other: by `=`, or by IN and the query behind it. */
export function matchedIn(scope: Scope): Matched[] {
  const equal = comparedIn(scope).flatMap(({ left, right, isEqual, tokens }): Matched[] =>
    isEqual && left.around === '?' && right.around === '?' ? [{ left, right, scopes: [scope, scope], tokens }] : [],
  )
  return [...equal, ...(scope.asked === 'in' ? inQuery(scope) : [])]
}

function inQuery(scope: Scope): Matched[] {
  const { outer, whole } = scope
  const right = onlyResult(scope)
  const open = (outer?.tokens.indexOf(whole[0] as Token) ?? 0) - 1
  if (outer === null || right === null || right.around !== '?' || open < 1) return []
  const isNot = isWord(outer.tokens[open - 2], 'NOT')
  const before = operandBefore(outer.tokens, open - (isNot ? 3 : 2))
  const tokens = [...outer.tokens.slice(before?.from, closing(outer.tokens, open) + 1)]
  return before?.operand.around === '?' ? [{ left: before.operand, right, scopes: [outer, scope], tokens }] : []
}

/**
 * Where the statement does not ask for the link at all. Tables that both have a column of its name are copies of each other, and
 * so may those be of which another statement of the file fills one from the other: their rows have the same numbers.
 * @param file the statements of the file
 */
export function numberSlips(
  connection: Connection,
  owners: Owners,
  scope: Scope,
  { sql, file }: { readonly sql: string; readonly file: readonly string[] },
): Slip[] {
  return matchedIn(scope).flatMap(({ left, right, scopes, tokens }): Slip[] => {
    const [one, other] = [owners.ownerOf(left, scopes[0]), owners.ownerOf(right, scopes[1])]
    const made = [...queriesNamed(sql), ...file]
    const sides = [sideOf(connection, left, one, made), sideOf(connection, right, other, made)] as const
    const [its, theirs] = sides
    if (!its || !theirs || same(its.table, theirs.table)) return []
    const links = linksIn(connection, its.table).filter((it) => same(it.other, theirs.table))
    const [link] = links
    const child = link?.isOwn ? its : theirs
    if (!link || child.isCopy || links.some((it) => it.isOwn !== link.isOwn)) return []
    const isCopied = file.some(
      (it) => it !== sql && actionOf(it) === 'INSERT' && sides.every((at) => at && namesIn(it).has(keyOf(at.table))),
    )
    const [named, asked] = [namesIn(sql), askedNames(scopes[0].tokens)]
    // A link that is written, and says nothing yet, may be put where the numbers are the same.
    const isMeant = ({ from }: { readonly from: string }) =>
      asked.has(keyOf(from)) ||
      isAskedForNone(sql, from) ||
      (named.has(keyOf(from)) && !saysMore(connection, child.table, from)) ||
      sides.every((at) => at && columnsIn(connection, at.table).some(({ name }) => same(name, from)))
    if (isCopied || links.some((it) => isMeant(it) || same(it.from, child.name.column))) return []
    const columns = [...new Map(links.map(({ from }) => [keyOf(from), from])).values()]
    const meant = columns.length > 1 ? null : { ...child.is, column: link.from }
    const numbers = { child: child.table, parent: (link.isOwn ? theirs : its).table, links: columns }
    return [{ kind: 'numbers', name: child.name, is: child.is, meant, tokens, numbers }]
  })
}

interface Side {
  readonly name: Operand
  readonly is: Owner
  readonly table: string
  /** The rows are those of a query over the table, or of what a statement of the file makes of one. */
  readonly isCopy: boolean
}

/** A number of its own: the whole key of a table, not of a view, or what a copy calls that key. */
function sideOf(connection: Connection, name: Operand, is: Owner | null, made: readonly string[]): Side | null {
  const table = is?.source.table ?? null
  if (is === null || table === null) return null
  const [copied] = made.flatMap((sql) =>
    targetOf(sql) === keyOf(table) ? keyCopied(connection, sql, name.column) : [],
  )
  if (copied !== undefined) return { name, is, table: copied, isCopy: true }
  const isKey = same(soleKeyIn(connection, table) ?? '', name.column)
  return isKey && readCatalog(connection).ordinary.has(keyOf(table)) ? { name, is, table, isCopy: false } : null
}

/** The table whose key the copy puts into a column as it is. */
function keyCopied(connection: Connection, sql: string, column: string): string[] {
  const copy = readCopy(sql)
  if (!copy?.isPlain) return []
  const result = copy.results.find((it, at) => same(column, unquote(copy.into?.[at] ?? (it.at(-1) as Token))))
  const value = withoutAlias(result ?? [])
  const sources = sourcesOf(copy)
  const [own] =
    value.length === 3 ? sources.filter(({ called }) => same(unquote(called), unquote(value[0] as Token))) : sources
  const isOne = value.length === 3 || (value.length === 1 && sources.length === 1)
  return own &&
    isOne &&
    kindOf(value) === 'bare' &&
    same(soleKeyIn(connection, own.table) ?? '', unquote(value.at(-1) as Token))
    ? [own.table]
    : []
}

/** The queries of a WITH, each as a table that is made of it. */
function queriesNamed(sql: string): string[] {
  const all = significant(sql)
  return all.flatMap((name, at) =>
    isWord(all[at + 1], 'AS') && all[at + 2]?.text === '(' && isWord(all[at + 3], 'SELECT')
      ? [`CREATE TABLE ${name.text} AS ${sql.slice(all[at + 3]?.start, all[closing(all, at + 2)]?.start)}`]
      : [],
  )
}

/** `link IS NULL`: then the numbers may stand in for it. */
function isAskedForNone(sql: string, column: string): boolean {
  const all = significant(sql)
  return all.some(
    (token, at) => same(unquote(token), column) && isWord(all[at + 1], 'IS') && isWord(all[at + 2], 'NULL'),
  )
}

/** Whether the rows differ in the column. */
function saysMore(connection: Connection, table: string, column: string): boolean {
  const [row] = rowsOrNone(connection, `SELECT count(DISTINCT ${identifier(column)}) > 1 FROM ${identifier(table)}`)
  return row?.[0] === 1
}
