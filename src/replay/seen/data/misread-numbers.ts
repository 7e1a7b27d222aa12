/** Rows of two tables that are matched by the number that each has of its own, where a link says which belong together. */

import { closing } from '../../../sql/create-table.ts'
import { keyOf, same } from '../../../sql/names.ts'
import type { Scope } from '../../../sql/scopes.ts'
import { comparedIn, type Operand, onlyResult, operandBefore } from '../../../sql/self-compared.ts'
import { actionOf, namesIn } from '../../../sql/statement.ts'
import { isWord, type Token } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
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
 * Where the statement does not name the link at all. Tables that both have a column of its name are copies of each other, and
 * so may those be of which a statement of the file fills one from the other: their rows have the same numbers.
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
    const sides = [sideOf(connection, left, one), sideOf(connection, right, other)] as const
    const [its, theirs] = sides
    if (!its || !theirs || same(its.table, theirs.table)) return []
    const links = linksIn(connection, its.table).filter((it) => same(it.other, theirs.table))
    const [link] = links
    const named = namesIn(sql)
    const isCopied = file.some(
      (it) => actionOf(it) === 'INSERT' && sides.every((at) => at && namesIn(it).has(keyOf(at.table))),
    )
    const isMeant = ({ from }: { readonly from: string }) =>
      named.has(keyOf(from)) ||
      sides.every((at) => at && columnsIn(connection, at.table).some(({ name }) => same(name, from)))
    const isKey = ({ from, isOwn }: { readonly from: string; readonly isOwn: boolean }) =>
      same(from, (isOwn ? its : theirs).name.column)
    if (!link || isCopied || links.some((it) => isMeant(it) || isKey(it))) return []
    const child = link.isOwn ? its : theirs
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
}

/** A number of its own: the whole key of a table, not of a view or of a query. */
function sideOf(connection: Connection, name: Operand, is: Owner | null): Side | null {
  const table = is?.source.table ?? null
  if (is === null || table === null || !readCatalog(connection).ordinary.has(keyOf(table))) return null
  return same(soleKeyIn(connection, table) ?? '', name.column) ? { name, is, table } : null
}
