/** By which columns a statement takes rows of two tables for belonging together: a JOIN, an IN, an EXCEPT. */

import { isStar, kindOf, sourcesOf, withoutAlias } from './copy.ts'
import { closing } from './create-table.ts'
import { equalitiesIn, type Side } from './equalities.ts'
import { resultFor } from './insert.ts'
import { gather, keyOf } from './names.ts'
import { isName, namesOf, tablesNamed } from './readings.ts'
import { cutAt, outerWord, targetOf } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'
import { unfolded, unfoldedCopy } from './unfold.ts'
import { replacesRows } from './written.ts'

/** The keys of two tables, and of their columns that are compared, in pairs. */
export interface Meeting {
  readonly tables: readonly [string, string]
  readonly columns: readonly (readonly [string, string])[]
  /** The table whose rows the statement replaces. */
  readonly into?: string
}

/** The keys of a table's columns; null where there is no such table. */
export type ColumnsOf = (table: string) => readonly string[] | null

interface Compared {
  readonly table: string
  readonly column: string
}

/**
 * What a statement compares of two tables: all its equalities of them as one, each row value and each set operation as one.
 * @param columnsOf of names in lower case
 */
export function meetingsIn(sql: string, columnsOf: ColumnsOf): Meeting[] {
  const all = unfolded(significant(sql))
  const sideOf = ({ tables, column }: Side): Compared[] =>
    [...tables].flatMap((table) => (columnsOf(table)?.includes(column) ? [{ table, column }] : []))
  const equal = equalitiesIn(sql, null).flatMap(({ sides: [left, right] }): Compared[][] => {
    const [its, own] = [sideOf(left), sideOf(right)]
    const [[one, ...more], [other, ...others]] = [notOf(its, own), notOf(own, its)]
    return one && other && more.length + others.length === 0 ? [[one, other]] : []
  })
  const into = (replacesRows(sql) && targetOf(sql)) || undefined
  return [
    ...byTables(withImplied([...equal, ...usings(all, columnsOf)])),
    ...[...rowValues(all, columnsOf), ...setOperations(all, columnsOf)].flatMap(byTables),
    ...conflictIn(sql, columnsOf).filter(({ columns }) => columns.length > 1),
  ].map((meeting) => (into === undefined ? meeting : { ...meeting, into }))
}

/** In `(SELECT id FROM tags WHERE user_id = notes.user_id)` the bare one is that of the other table. */
function notOf(side: readonly Compared[], [other, ...others]: readonly Compared[]): readonly Compared[] {
  return side.length > 1 && others.length === 0 ? side.filter(({ table }) => table !== other?.table) : side
}

/**
 * By which keys an INSERT OR REPLACE takes the place of rows that are there, where another table says them.
 * @param keys of the table that it fills: the columns (keyOf case) of each
 */
export function replacingIn(sql: string, keys: readonly (readonly string[])[], columnsOf: ColumnsOf): Meeting[] {
  const [into, copy] = [targetOf(sql), replacesRows(sql) ? unfoldedCopy(sql) : null]
  if (into === null || !copy?.isPlain) return []
  const sources = sourcesOf(copy)
  const written = copy.into?.map((token) => keyOf(unquote(token))) ?? columnsOf(into) ?? []
  const [only, ...others] = sources
  const all = copy.results.length === 1 && copy.results.every(isStar) && only && others.length === 0
  const saidBy = (column: string): Compared[] => {
    const at = written.indexOf(column)
    if (all)
      return [columnsOf(keyOf(only.table))?.[at] ?? []].flat().map((its) => ({ table: keyOf(only.table), column: its }))
    const result = copy.results.some(isStar) ? undefined : copy.results[at]
    const [name] = result && kindOf(result) === 'bare' ? namesOf(withoutAlias(result)) : []
    const of = sources.filter(({ table, called }) =>
      name?.of === null ? columnsOf(keyOf(table))?.includes(name.column) : keyOf(unquote(called)) === name?.of,
    )
    return name && of.length === 1 ? of.map(({ table }) => ({ table: keyOf(table), column: name.column })) : []
  }
  return keys.flatMap((key) => {
    const pairs = key.flatMap((column) => saidBy(column).map((its) => [{ table: into, column }, its]))
    const meetings = byTables(pairs)
    return pairs.length === key.length && meetings.length === 1 ? meetings : []
  })
}

/** What is equal to the same column is equal to each other too: two children of one parent. */
function withImplied(pairs: readonly Compared[][]): Compared[][] {
  const textOf = ({ table, column }: Compared) => `${table}\u0001${column}`
  const classes: Map<string, Compared>[] = []
  for (const pair of pairs) {
    const own = classes.filter((one) => pair.some((side) => one.has(textOf(side))))
    const all = new Map([...own.flatMap((one) => [...one]), ...pair.map((side) => [textOf(side), side] as const)])
    for (const one of own) classes.splice(classes.indexOf(one), 1)
    classes.push(all)
  }
  const implied = classes.flatMap((one) => {
    const sides = [...one.values()]
    return sides.flatMap((side, at) => sides.slice(at + 1).map((other) => [side, other]))
  })
  return [...pairs, ...implied]
}

/** One meeting of each pair of tables. */
function byTables(pairs: readonly (readonly Compared[])[]): Meeting[] {
  const found = new Map<string, [Compared, Compared][]>()
  for (const [one, other] of pairs) {
    if (!one || !other || one.table === other.table) continue
    const known = found.has(`${other.table}\u0001${one.table}`)
    const [first, second] = known ? [other, one] : [one, other]
    gather(found, `${first.table}\u0001${second.table}`, [first, second])
  }
  return [...found.values()].flatMap((own) => {
    const [[one, other] = []] = own
    const columns = new Map(own.map(([a, b]) => [`${a.column}\u0001${b.column}`, [a.column, b.column] as const]))
    return one && other ? [{ tables: [one.table, other.table], columns: [...columns.values()] }] : []
  })
}

/** `JOIN b USING (x, y)`, where two tables of the statement have them. */
function usings(all: readonly Token[], columnsOf: ColumnsOf): Compared[][] {
  return all.flatMap((token, at) => {
    if (!/^USING$/i.test(token.text) || all[at + 1]?.text !== '(') return []
    const names = namesIn(all.slice(at + 2, closing(all, at + 1)))
    const has = (table: string) => names.every((name) => columnsOf(table)?.includes(name))
    const tables = [...tablesNamed(all)].filter(has)
    return tables.length === 2 ? names.map((column) => tables.map((table) => ({ table, column }))) : []
  })
}

/** `(a, b) IN (SELECT c, d FROM t)`. */
function rowValues(all: readonly Token[], columnsOf: ColumnsOf): Compared[][][] {
  return all.flatMap((token, at) => {
    if (!/^IN$/i.test(token.text) || all[at + 1]?.text !== '(') return []
    const end = /^NOT$/i.test(all[at - 1]?.text ?? '') ? at - 2 : at - 1
    const start = all.findLastIndex(({ text }, index) => index < end && text === '(')
    if (all[end]?.text !== ')' || closing(all, start) !== end) return []
    const [names, arm] = [namesIn(all.slice(start + 1, end)), armAt(all, at + 2, columnsOf)]
    if (names.length < 2 || arm?.length !== names.length) return []
    const own = [...tablesNamed(all)].filter((table) => {
      return table !== arm[0]?.table && names.every((name) => columnsOf(table)?.includes(name))
    })
    const [table, ...more] = own
    if (table === undefined || more.length > 0) return []
    return [names.flatMap((column, index) => (arm[index] ? [[{ table, column }, arm[index]]] : []))]
  })
}

/** Each SELECT behind EXCEPT or INTERSECT with the first one of its row. */
function setOperations(all: readonly Token[], columnsOf: ColumnsOf): Compared[][][] {
  return all.flatMap((token, at) => {
    if (token.kind !== 'word' || !/^(EXCEPT|INTERSECT)$/i.test(token.text)) return []
    const [first, second] = [armAt(all, firstSelect(all, at), columnsOf), armAt(all, at + 1, columnsOf)]
    if (!first || !second || first.length !== second.length) return []
    return [first.flatMap((one, index) => (one && second[index] ? [[one, second[index]]] : []))]
  })
}

/**
 * `INSERT INTO t … SELECT … FROM u ON CONFLICT (a, b)`: the columns of the key, and those that it is read from. Rows that share a
 * key of one column are there anyhow, where both tables are asked about.
 */
export function conflictIn(sql: string, columnsOf: ColumnsOf): Meeting[] {
  return byTables(conflicts(sql, unfolded(significant(sql)), columnsOf))
}

function conflicts(sql: string, all: readonly Token[], columnsOf: ColumnsOf): Compared[][] {
  const at = outerWord(all, 0, /^CONFLICT$/i)
  const target = targetOf(sql) ?? ''
  const columns = columnsOf(target) ?? []
  if (all[at + 1]?.text !== '(') return []
  const key = namesIn(all.slice(at + 2, closing(all, at + 1)))
  const read = key.map((column): Compared | null => {
    const { copy, result } = resultFor(sql, column, columns) ?? {}
    const source = copy?.from.length === 1 ? keyOf(unquote(copy.from[0] as Token)) : ''
    const own = result && kindOf(result) === 'bare' ? keyOf(unquote(withoutAlias(result).at(-1) as Token)) : null
    return own !== null && columnsOf(source)?.includes(own) ? { table: source, column: own } : null
  })
  return key.flatMap((column, index) => (read[index] ? [[{ table: target, column }, read[index]]] : []))
}

/** Where the first SELECT of the same brackets stands. */
function firstSelect(all: readonly Token[], from: number): number {
  let [depth, found] = [0, -1]
  for (let at = from - 1; at >= 0 && depth >= 0; at -= 1) {
    const token = all[at] as Token
    if (token.text === ')') depth += 1
    if (token.text === '(') depth -= 1
    if (depth === 0 && token.kind === 'word' && /^SELECT$/i.test(token.text)) found = at
  }
  return found
}

/** What a SELECT reads of the one table behind its FROM, result by result; null for a result that is no column. */
function armAt(all: readonly Token[], at: number, columnsOf: ColumnsOf): (Compared | null)[] | null {
  if (!/^SELECT$/i.test(all[at]?.text ?? '')) return null
  const start = /^(DISTINCT|ALL)$/i.test(all[at + 1]?.text ?? '') ? at + 2 : at + 1
  const from = outerWord(all, start, /^FROM$/i)
  const name = all[from + 1]
  const columns = name && from > 0 && isName(name) ? columnsOf(keyOf(unquote(name))) : null
  if (!name || !columns) return null
  const table = keyOf(unquote(name))
  return cutAt(all.slice(start, from), ({ text }) => text === ',').flatMap((result): (Compared | null)[] => {
    if (result.at(-1)?.text === '*') return columns.map((column) => ({ table, column }))
    const column = kindOf(result) === 'bare' ? keyOf(unquote(withoutAlias(result).at(-1) as Token)) : null
    return [column !== null && columns.includes(column) ? { table, column } : null]
  })
}

function namesIn(tokens: readonly Token[]): string[] {
  return cutAt(tokens, ({ text }) => text === ',').flatMap((part) => {
    const name = part.at(-1)
    return name && isName(name) && part.length <= 3 ? [keyOf(unquote(name))] : []
  })
}
