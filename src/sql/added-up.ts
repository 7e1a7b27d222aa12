/** What a statement adds up or counts over joined tables, and which columns the join holds to be equal: read from the text. */

import { closing } from './create-table.ts'
import { endingAt, startingAt } from './equalities.ts'
import { keyOf } from './names.ts'
import { isName, type Name, namesOf } from './readings.ts'
import { type Scope, type Source, scopesIn } from './scopes.ts'
import { actionOf, cutAt, outerWord, verbOf } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

/** A column of one of the joined tables: the table's label, and its own name, both in keyOf case. */
export interface Joined {
  readonly of: string
  readonly column: string
}

export interface Sum {
  /** `sum`, `total`, `avg` or `count`, and all of it as it is written. */
  readonly how: string
  readonly text: string
  /** The labels (keyOf case) of the tables whose columns it names. */
  readonly labels: ReadonlySet<string>
}

/** A query over several tables that gives sums, to be kept. */
export interface AddedUp {
  /** Those behind FROM, by label (keyOf case): the table, and whether a row is made without one of its own. */
  readonly tables: ReadonlyMap<string, { readonly table: string; readonly isOptional: boolean }>
  readonly sums: readonly Sum[]
  /** Columns that are equal in every row that is made; one may be of a table around the query. */
  readonly equal: readonly (readonly [Joined, Joined])[]
  /** Columns that are one value in all rows of a sum: compared by `=`, or grouped by. */
  readonly bound: readonly Joined[]
  /** The labels of tables of which more is read than what joins, groups and is put together out of several rows. */
  readonly read: ReadonlySet<string>
}

type Has = (table: string, column: string) => boolean

/**
 * Those of an INSERT, UPDATE or CREATE TABLE … AS. None of a query with an OR, a HAVING or a query in its conditions, or that
 * joins anything but tables: what keeps rows single there cannot be told from the text.
 * @param has whether a table has a column, both in keyOf case
 */
export function addedUpIn(sql: string, has: Has): AddedUp[] {
  const action = actionOf(sql)
  const keeps = action === null ? verbOf(sql) === 'CREATE TABLE' : action !== 'DELETE'
  if (!keeps || !/\b(sum|total|avg|count)\s*\(/i.test(sql)) return []
  return scopesIn(significant(sql)).flatMap((scope) => {
    const read = scope.asked === 'scalar' || scope.asked === 'rows' ? readScope(scope, has) : null
    return read === null ? [] : [read]
  })
}

/** What else decides which rows there are. */
const UNSURE = /^(OR|HAVING|SELECT|NATURAL|RIGHT|FULL|VALUES|WINDOW|LIMIT)$/i

function readScope({ tokens, sources, from, outer }: Scope, has: Has): AddedUp | null {
  const start = outerWord(tokens, 0, /^FROM$/i)
  const tables = isWord(tokens[0], 'SELECT') && sources.length > 1 ? joinedTables(from, sources) : null
  if (tables === null || tokens.slice(start).some(({ text }) => UNSURE.test(text))) return null
  const owner = ownerIn(tables, outer, has)
  const results = cutAt(tokens.slice(1, start), ({ text }) => text === ',')
  const sums = results.flatMap((result) => sumsIn(result, owner))
  if (sums.length === 0) return null
  const group = outerWord(tokens, start, /^(GROUP|ORDER)$/i)
  const where = tokens.slice(start, group < 0 ? tokens.length : group)
  const { equal, bound, met } = comparedIn(where, owner)
  const grouped = group < 0 ? [] : groupedBy(tokens.slice(group), results, owner)
  const using = usedIn(from, tables, has)
  const rest = [...results.flatMap(withoutGathered), ...where].filter((token) => !met.has(token))
  const read = new Set(rest.flatMap((_, at) => ownerAt(rest, at, owner)?.of ?? []))
  return { tables, sums, equal: [...equal, ...using], bound: [...bound, ...grouped, ...using.flat()], read }
}

function joinedTables(from: readonly Token[], sources: readonly Source[]): AddedUp['tables'] | null {
  const parts = cutAt(from, (token) => token.text === ',' || isWord(token, 'JOIN'))
  const tables = new Map<string, { table: string; isOptional: boolean }>()
  for (const [at, { label, table }] of sources.entries()) {
    if (table === null || tables.has(keyOf(label))) return null
    const isOptional = (parts[at - 1] ?? []).slice(-2).some((token) => isWord(token, 'LEFT'))
    tables.set(keyOf(label), { table: keyOf(table), isOptional })
  }
  return tables.size === parts.length ? tables : null
}

/** What `JOIN b USING (id)` holds equal: a column of the table, and that of the first one before it that has it. */
function usedIn(from: readonly Token[], tables: AddedUp['tables'], has: Has): [Joined, Joined][] {
  const labels = [...tables.keys()]
  const hasIn = (label: string, column: string) => has(tables.get(label)?.table ?? '', column)
  return cutAt(from, (token) => token.text === ',' || isWord(token, 'JOIN')).flatMap((part, at): [Joined, Joined][] => {
    const using = outerWord(part, 0, /^USING$/i)
    const names = using < 0 ? [] : namesOf(part.slice(using + 2, closing(part, using + 1)))
    return names.flatMap(({ column }): [Joined, Joined][] => {
      const first = labels.slice(0, at).find((label) => hasIn(label, column))
      return first === undefined
        ? []
        : [
            [
              { of: first, column },
              { of: labels[at] ?? '', column },
            ],
          ]
    })
  })
}

type Owner = (name: Name) => Joined | null

/** Whose column a name is: of the query's own tables, or of one around it, whose label gets a point in front. */
function ownerIn(tables: AddedUp['tables'], outer: Scope | null, has: Has): Owner {
  return ({ of, column }) => {
    const own = [...tables].find(([label, { table }]) => (of === null ? has(table, column) : of === label))
    if (own) return { of: own[0], column }
    for (let around = outer; around !== null; around = around.outer) {
      const found = around.sources.find(({ label, table }) =>
        of === null ? table !== null && has(keyOf(table), column) : keyOf(label) === of,
      )
      if (found?.table) return { of: `.${keyOf(found.label)}`, column }
    }
    return null
  }
}

function ownerAt(all: readonly Token[], at: number, owner: Owner): Joined | null {
  const [token, next] = [all[at], all[at + 1]?.text]
  if (!token || !isName(token) || next === '(' || next === '.') return null
  const of = all[at - 1]?.text === '.' ? all[at - 2] : undefined
  return owner({ column: keyOf(unquote(token)), of: of ? keyOf(unquote(of)) : null })
}

/** A sum in these is only asked whether there is any, or is divided by another one that is as much too large. */
const COMPARES = /^(\/|%|<|>|<=|>=|==?|<>|!=|IS|BETWEEN|IN|OVER|FILTER|SELECT)$/i

function sumsIn(result: readonly Token[], owner: Owner): Sum[] {
  if (result.some(({ text }) => COMPARES.test(text))) return []
  return result.flatMap((token, at): Sum[] => {
    if (!/^(sum|total|avg|count)$/i.test(token.text) || result[at + 1]?.text !== '(') return []
    const own = result.slice(at, closing(result, at + 1) + 1)
    const owners = namesOf(own.slice(2, -1)).map(owner)
    if (owners.includes(null) || own.some((it) => isWord(it, 'DISTINCT'))) return []
    const labels = new Set(owners.flatMap((it) => it?.of ?? []))
    return [{ how: token.text.toLowerCase(), text: own.map(({ text }) => text).join(''), labels }]
  })
}

/** Without what an aggregate function makes of several rows. */
function withoutGathered(result: readonly Token[]): readonly Token[] {
  const at = result.findIndex(
    ({ text }, index) =>
      /^(sum|total|avg|count|min|max|\w+_(concat|agg|array))$/i.test(text) && result[index + 1]?.text === '(',
  )
  if (at < 0) return result
  return [...result.slice(0, at), ...withoutGathered(result.slice(closing(result, at + 1) + 1))]
}

/** The equalities of columns, the columns that equal anything, and all that stands in the equalities. */
function comparedIn(where: readonly Token[], owner: Owner) {
  const equal: [Joined, Joined][] = []
  const bound: Joined[] = []
  const met = new Set<Token>()
  for (const [at, token] of where.entries()) {
    if (!/^(==?|IS)$/i.test(token.text) || isWord(where[at + 1], 'NOT')) continue
    const names = [endingAt(where, at - 1), startingAt(where, at + 1)]
    const [left, right] = names.map((name) => name && owner(name))
    bound.push(...[left, right].flatMap((side) => side ?? []))
    if (!left || !right) continue
    equal.push([left, right])
    const [before, behind] = names.map((name) => (name?.of == null ? 1 : 3))
    for (const it of where.slice(at - (before ?? 1), at + (behind ?? 1) + 1)) met.add(it)
  }
  return { equal, bound, met }
}

/** By name, or by the place of a result. */
function groupedBy(behind: readonly Token[], results: readonly (readonly Token[])[], owner: Owner): Joined[] {
  if (!isWord(behind[0], 'GROUP')) return []
  const end = outerWord(behind, 0, /^ORDER$/i)
  return cutAt(behind.slice(2, end < 0 ? behind.length : end), ({ text }) => text === ',').flatMap((part) => {
    const [only, ...more] = part
    const place = only?.kind === 'number' && more.length === 0 ? results[Number(only.text) - 1] : undefined
    return namesOf(place ?? part).flatMap((name) => owner(name) ?? [])
  })
}
