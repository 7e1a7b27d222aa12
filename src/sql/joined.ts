/** What a copy that joins tables takes of each, and whether a row of theirs can be missing there, or stand in several. */

import type { TableSeen } from '../model/schema.ts'
import { type Copy, isStar, resultName, sourcesOf, withoutAlias } from './copy.ts'
import { equalitiesIn } from './equalities.ts'
import { keyOf, same } from './names.ts'
import { isName, type Name, namesOf } from './readings.ts'
import { cutAt, outerWord, verbAt } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'
import { unfolded, unfoldedCopy } from './unfold.ts'

export interface Joined {
  readonly table: TableSeen
  /** Every row that is made has one of its. */
  readonly isAlways: boolean
  /** None of its rows is in two of those that are made. */
  readonly isOnce: boolean
  /** By the place of the result, what it makes of which column. */
  readonly drawn: ReadonlyMap<number, Drawn>
}

export interface Drawn {
  readonly column: string
  readonly value: readonly Token[]
}

interface Source {
  readonly table: TableSeen | undefined
  readonly called: string
  readonly isAlways: boolean
}

/**
 * The tables behind FROM and JOIN, and the names that CREATE TABLE … AS gives; null for any other statement.
 * @param tableOf by its name in keyOf case; nothing where it is not known
 */
export function joinedIn(
  sql: string,
  tableOf: (name: string) => TableSeen | undefined,
): { readonly tables: readonly Joined[]; readonly copy: Copy; readonly made: readonly string[] } | null {
  const copy = unfoldedCopy(sql)
  const all = unfolded(significant(sql))
  if (!copy?.isPlain || [/^GROUP$/i, /^NATURAL$/i].some((word) => outerWord(all, 0, word) >= 0)) return null
  const sources = readSources(copy, tableOf)
  if (sources.length < 2 || new Set(sources.map(({ table }) => table)).size < sources.length) return null
  const results = copy.results.flatMap((result) => (isStar(result) ? starOf(result, sources) : [result]))
  const bound = boundIn(sql, copy, sources)
  const isKeyed = (one: Source) =>
    [one.table?.primaryKey ?? [], ...(one.table?.uniques ?? [])].some(
      (key) => key.length > 0 && key.every((name) => bound.some((it) => it.of === one && same(it.column, name))),
    )
  const tables = sources.flatMap((one): Joined[] => {
    if (!one.table) return []
    const drawn = results.flatMap((result, at): [number, Drawn][] => {
      const value = withoutAlias(result)
      const [first, ...more] = namesOf(value).map((name) => ownerOf(name, sources))
      const isOne = first?.of === one && more.every((it) => it?.of === one && it.column === first.column)
      return isOne ? [[at, { column: first.column, value }]] : []
    })
    const isOnce = sources.every((other) => other === one || isKeyed(other))
    return [{ table: one.table, isAlways: one.isAlways, isOnce, drawn: new Map(drawn) }]
  })
  return { tables, copy, made: results.map(resultName) }
}

/** None where something else than a table is among them. */
function readSources(copy: Copy, tableOf: (name: string) => TableSeen | undefined): Source[] {
  const parts = cutAt(copy.from, (token) => token.text === ',' || isWord(token, 'JOIN'))
  const sources = sourcesOf(copy)
  if (sources.length !== parts.length) return []
  const outer = parts.map((part) => part.slice(-2).find(({ text }) => /^(LEFT|RIGHT|FULL)$/i.test(text))?.text ?? '')
  const isMissed = (at: number) =>
    /^(LEFT|FULL)$/i.test(outer[at - 1] ?? '') || outer.slice(at).some((word) => /^(RIGHT|FULL)$/i.test(word))
  return sources.map(({ table, called }, at) => ({
    table: tableOf(keyOf(table)),
    called: keyOf(unquote(called)),
    isAlways: !isMissed(at),
  }))
}

/** `*`, or `t.*`, column by column; as it stands where a table is not known. */
function starOf(star: readonly Token[], sources: readonly Source[]): readonly (readonly Token[])[] {
  const of = star.length > 1 ? keyOf(unquote(star[0] as Token)) : null
  const meant = sources.filter(({ called }) => of === null || called === of)
  const word = (text: string): Token => ({ kind: 'quoted', text, start: 0, end: 0 })
  const quoted = (text: string) => word(`"${text.replaceAll('"', '""')}"`)
  if (meant.some(({ table }) => !table)) return [star]
  return meant.flatMap(({ table, called }) =>
    (table?.columns ?? [])
      .filter(({ generated }) => !generated)
      .map(({ name }) => [quoted(called), { ...word('.'), kind: 'operator' as const }, quoted(name)]),
  )
}

interface Owner {
  readonly of: Source
  readonly column: string
}

/** Whose column a name is: the first table's that has it, as SQLite takes one behind USING. */
function ownerOf({ of, column }: Name, sources: readonly Source[]): Owner | null {
  const found = sources.find(({ table, called }) => (of === null ? has(table, column) : called === of))
  const isUnsure = of === null && sources.some(({ table }) => !table)
  return found && !isUnsure ? { of: found, column } : null
}

function has(table: TableSeen | undefined, column: string): boolean {
  return table?.columns.some(({ name }) => same(name, column)) ?? false
}

/** The columns that have to equal another table's. None where an OR may let others in. */
function boundIn(sql: string, { from }: Copy, sources: readonly Source[]): Owner[] {
  const all = significant(sql)
  // The OR of INSERT OR IGNORE stands right behind the verb.
  if (all.slice(verbAt(all) + 2).some((token) => isWord(token, 'OR'))) return []
  const equal = equalitiesIn(sql, null).flatMap(({ sides, filters }): Owner[] => {
    if (filters) return []
    const [left, right] = sides.map(({ column, tables }) =>
      sources.filter(({ table }) => table && tables.has(keyOf(table.name)) && has(table, column)),
    )
    const [[one, ...more], [other, ...others]] = [left ?? [], right ?? []]
    if (!one || !other || one === other || more.length + others.length > 0) return []
    return [
      { of: one, column: sides[0].column },
      { of: other, column: sides[1].column },
    ]
  })
  const using = from.flatMap((token, at): Owner[] => {
    if (!isWord(token, 'USING')) return []
    const end = from.findIndex(({ text }, close) => close > at && text === ')')
    const names = from
      .slice(at + 2, end)
      .filter(isName)
      .map(unquote)
    return names.flatMap((column) =>
      sources.filter(({ table }) => has(table, column)).map((of) => ({ of, column: keyOf(column) })),
    )
  })
  return [...equal, ...using]
}
