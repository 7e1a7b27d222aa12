/** Which names in a query are a slip: what they are to SQLite makes no sense there, and another table has such a column. */

import type { Misread } from '../../../model/statements.ts'
import { isNamedAfter, keyOf, same } from '../../../sql/names.ts'
import type { Scope } from '../../../sql/scopes.ts'
import {
  type Compared,
  comparedIn,
  isHalfBare,
  type Operand,
  onlyResult,
  sortedBy,
} from '../../../sql/self-compared.ts'
import type { Token } from '../../../sql/tokens.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { foreignKeysIn, indexesIn, soleKeyIn } from '../../../sqlite/schema-keys.ts'
import type { Owner, Owners } from './owners.ts'

export interface Slip extends Pick<Misread, 'kind'> {
  readonly name: Operand
  readonly is: Owner
  /** Where such a column is that makes sense; null where there is none. */
  readonly meant: (Owner & { readonly column: string }) | null
  /** What is shown of the statement. */
  readonly tokens: readonly Token[]
  /** The other side of a comparison, where it is as bare as the name. */
  readonly beside?: Operand
  /** Of numbers: the table that refers to the other one, that one, and the columns by which it does. */
  readonly numbers?: { readonly child: string; readonly parent: string; readonly links: readonly string[] }
}

/** Those of one query. */
export function judgedIn(connection: Connection, owners: Owners, scope: Scope): Slip[] {
  const compared = comparedIn(scope).flatMap((one) => comparedSlip(connection, owners, scope, one) ?? [])
  return [...compared, ...givenSlips(owners, scope)]
}

function comparedSlip(connection: Connection, owners: Owners, scope: Scope, one: Compared): Slip | null {
  const { left, right, tokens } = one
  const bare = [right, left].filter(({ of }) => of === null)
  const [first] = bare
  if (!first) return null
  const [is, other] = [owners.ownerOf(left, scope), owners.ownerOf(right, scope)]
  if (!is || !other || is.source !== other.source) return null
  const isInner = is.scope === scope
  if (same(left.column, right.column) && left.around === right.around) {
    const meant = isInner ? owners.outside(first.column, scope) : null
    // A join whose other side has no such column: `s.user_id = user_id`.
    if (isInner && !meant && !isHalfBare(scope, one)) return null
    const beside = bare.length > 1 ? { beside: left } : {}
    return { kind: 'itself', name: first, is, meant: meant && { ...meant, column: first.column }, tokens, ...beside }
  }
  if (scope.outer === null || !one.isEqual || left.around !== '?' || right.around !== '?') return null
  if (!isInner) return bare.length > 1 && one.isAll ? { kind: 'outer', name: first, is, meant: null, tokens } : null
  const name = slipOf(connection, owners, scope, is, one, bare)
  return name && { kind: 'inner', is, tokens, ...name }
}

type Meant = Pick<Slip, 'name' | 'meant'>

/** Two columns of one inner row are equal: which of them was meant to be one of the row outside, if any. */
function slipOf(
  connection: Connection,
  owners: Owners,
  scope: Scope,
  { source: { table } }: Owner,
  { left, right }: Compared,
  bare: readonly Operand[],
): Meant | null {
  // What a query in a WITH gives has no keys of its own.
  const isTable = table !== null && columnsIn(connection, table).length > 0
  const other = (name: Operand) => (name === left ? right : left)
  const outer = bare.flatMap((name) => {
    const meant = owners.outside(name.column, scope)
    return meant ? [{ name, meant: { ...meant, column: name.column } }] : []
  })
  const refers = (column: string, parent: string) =>
    isNamedAfter(column, parent) ||
    foreignKeysIn(connection, table ?? '').some(
      ({ from, parent: to }) => from.length === 1 && same(from[0] ?? '', column) && same(to, parent),
    )
  const isKey = (of: string | null, column: string) => of !== null && keysOf(connection, of).has(keyOf(column))
  // What refers to the row outside is compared with the number of its own row.
  const linked = outer.find(({ name, meant }) => {
    const parent = meant.source.table
    return (
      parent !== null &&
      !same(parent, table ?? '') &&
      refers(other(name).column, parent) &&
      (!isTable || isKey(table, name.column)) &&
      isKey(parent, name.column)
    )
  })
  if (linked) return linked
  const link = [left, right].find((name) => isTable && refers(name.column, table) && isKey(table, other(name).column))
  const isTied = scope.asked === 'in' || !owners.isAlone(scope)
  const outside = link && !isTied ? outsideOf(scope, link, left, right) : null
  const home = outside && owners.outside(outside.column, scope)
  if (home && same(home.source.table ?? '', table ?? ''))
    return { name: outside, meant: { ...home, column: outside.column } }
  const found = outer.find(({ name, meant }) => isKey(meant.source.table, name.column)) ?? outer[0]
  if (!found || isTied || !(isKey(table, left.column) || isKey(table, right.column))) return null
  // A reference to rows of its own table: who asks for its roots means that.
  if (table === null) return null
  const isOwn = same(found.meant.source.table ?? '', table)
  if (!isOwn && refers(other(found.name).column, table)) return null
  // Of all rows that are like that something can be counted for anything else.
  return isOwn || scope.asked !== 'scalar' || other(found.name).of !== null || !isAggregate(scope) ? found : null
}

/**
 * Of a link to rows of its own table and their key, which is the one of the row outside: one row is asked for by the link, and rows are
 * counted by theirs. Whether there is one can be asked for both: then it is what its table is written before, or what stands behind.
 */
function outsideOf(scope: Scope, link: Operand, left: Operand, right: Operand): Operand {
  const key = link === left ? right : left
  if (scope.asked === 'scalar') return isAggregate(scope) ? key : link
  return left.of !== null && right.of === null ? left : right
}

function isAggregate(scope: Scope): boolean {
  const only = onlyResult(scope)
  return only === null || only.around !== '?'
}

/** The columns (keyOf case) that each tell a row from all others. */
function keysOf(connection: Connection, table: string): Set<string> {
  const key = soleKeyIn(connection, table)
  const unique = indexesIn(connection, table).filter((it) => it.unique && !it.partial && it.parts.length === 1)
  const columns = unique.flatMap(({ parts: [part] }) => (part?.name ? [part.name] : []))
  return new Set([...(key === null ? [] : [key]), ...columns].map(keyOf))
}

/** What a query gives, and what it sorts by, though it has no such column: it is the same for all of its rows. */
function givenSlips(owners: Owners, scope: Scope): Slip[] {
  const { asked, sources } = scope
  if ((asked !== 'in' && asked !== 'scalar') || sources.length === 0) return []
  const isOutside = (name: Operand | null): name is Operand => name !== null && name.of === null
  const result = [onlyResult(scope)].filter(isOutside).filter(({ around }) => asked === 'in' || around === '?')
  const slip = (kind: Slip['kind'], name: Operand): Slip[] => {
    const is = owners.ownerOf(name, scope)
    return is && is.scope !== scope ? [{ kind, name, is, meant: null, tokens: [name.token] }] : []
  }
  const results = result.flatMap((name) => slip('result', name))
  return [
    ...results,
    ...sortedBy(scope)
      .filter(isOutside)
      .flatMap((name) => slip('order', name)),
  ]
}
