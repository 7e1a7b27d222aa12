/** What stands where a table of production's stood: rebuilt under its name, or copied under another one and dropped. */

import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { renameOf } from '../../sql/alter.ts'
import { isStar, kindOf, readCopy, resultName, sourcesOf, withoutAlias } from '../../sql/copy.ts'
import { wordsOf } from '../../sql/create-table.ts'
import { resultFor } from '../../sql/insert.ts'
import { keyOf, same } from '../../sql/names.ts'
import { oncePer } from '../../sql/once.ts'
import { outerWord, targetName } from '../../sql/statement.ts'
import { identifier, significant, type Token, tokens, unquote } from '../../sql/tokens.ts'
import { columnsBefore } from './columns.ts'
import { inTheEnd, madeAt, named } from './evidence.ts'
import { type Rebuild, rebuilds } from './schema.ts'

/** `was` in the names that its columns have in `is`, which is the table as the last new file leaves it. */
export interface Successor extends Rebuild {
  readonly seen: MigrationSeen
  readonly at: Place
  /** What production calls the table, where its successor has another name. */
  readonly from: string | null
  /** How the copy takes over columns of `is` (keyOf case); none where the copy is not known. */
  readonly taken: ReadonlyMap<string, Taken>
}

export interface Taken {
  /** As it stands; with another value for NULL; through a function that makes a text of a text. */
  readonly how: 'bare' | 'filled' | 'text'
  /** The column that it stands for, in production's words. */
  readonly from: string
}

/** The successors of all tables of production's that have one. */
export const successors = oncePer((evidence: Evidence): readonly Successor[] => {
  const all = evidence.replayed?.migrations ?? []
  if (!all.some(({ statements }) => statements.some(({ verb }) => verb === 'DROP TABLE'))) return []
  const copies = followed(evidence)
  const rebuilt = all.flatMap((seen) =>
    rebuilds(seen).flatMap(({ was, is: behind }): Successor[] => {
      const is = inTheEnd(evidence, seen, behind)
      const copy = copies.find((it) => it.seen === seen && same(it.name, behind.name) && same(it.was.name, was.name))
      const at = madeAt(seen, behind.name, ['DROP TABLE'])
      return is
        ? [
            {
              seen,
              at,
              was: copy ? inNamesOf(is, was, copy.renamed) : was,
              is,
              from: null,
              taken: copy?.taken ?? new Map(),
            },
          ]
        : []
    }),
  )
  return [...rebuilt, ...moved(evidence, copies)]
})

/** A table that a new file made, and the only statement that filled it out of one of production's. */
interface Filled {
  name: string
  readonly seen: MigrationSeen
  readonly at: Place
  readonly was: TableSeen
  /** New names of columns, by the old ones (keyOf case), as far as they are copied as they stand. */
  readonly renamed: ReadonlyMap<string, string>
  readonly taken: ReadonlyMap<string, Taken>
}

/** A table under such a name is kept to be looked at, and nobody writes it any more. */
const KEPT_ASIDE =
  /(^|_)(archived?|archives?|old|bak|backups?|copy|legacy|deleted|removed|retired|history|snapshots?|dump|trash|v?\d+)(_|$)/i

/** Those under another name: production's table is gone, and most of its columns came along. */
function moved(evidence: Evidence, copies: readonly Filled[]): Successor[] {
  return copies.flatMap((copy): Successor[] => {
    const { name, seen, at, was, renamed, taken } = copy
    const [is, stays] = [name, was.name].map((it) => tableInTheEnd(evidence, it))
    if (same(name, was.name) || KEPT_ASIDE.test(name) || !is || is.virtual || stays) return []
    const then = onlyTaken(inNamesOf(is, was, renamed), taken)
    // One table of one: what is put together, or taken apart, is a new design.
    const around = copies.filter((it) => same(it.name, name) || it.was === was)
    const mapped = ({ renamed: by }: Filled) => JSON.stringify([...by])
    const isOnly =
      around[0] === copy && around.every((it) => same(it.name, name) && it.was === was && mapped(it) === mapped(copy))
    return isOnly && then.columns.length * 2 > was.columns.length
      ? [{ seen, at, was: inNewPlaces(then, copies), is, from: was.name, taken }]
      : []
  })
}

/** The tables that new files touch, and those around them, as the last one leaves them. */
export const tablesInTheEnd = oncePer((evidence: Evidence): readonly TableSeen[] => {
  const all = evidence.replayed?.migrations.flatMap(({ schema }) => schema?.after.tables ?? []) ?? []
  const names = new Set(all.map(({ name }) => keyOf(name)))
  return [...names].flatMap((name) => tableInTheEnd(evidence, name) ?? [])
})

function tableInTheEnd({ replayed }: Evidence, name: string): TableSeen | null {
  const last = replayed?.migrations.findLast(
    ({ schema }) => schema && [schema.before, schema.after].some(({ tables }) => named(tables, name)),
  )
  return named(last?.schema?.after.tables ?? [], name)
}

/** Follows the names of tables through all statements, and what is copied out of production's into new ones. */
function followed(evidence: Evidence): Filled[] {
  const production = productionIn(evidence)
  const made = new Map<string, Place>()
  const filled: Filled[] = []
  for (const seen of evidence.replayed?.migrations ?? []) {
    seen.statements.forEach(({ verb, sql, at }, index) => {
      const copies = /\bselect\b/i.test(sql)
      if (!copies && !/^(CREATE|DROP|ALTER) TABLE$/.test(verb)) return
      const target = targetName(sql) ?? ''
      const rename = verb === 'ALTER TABLE' ? renameOf(sql) : null
      if (verb === 'CREATE TABLE' && !production.has(keyOf(target)) && !made.has(keyOf(target)))
        made.set(keyOf(target), at)
      if (verb === 'DROP TABLE') for (const map of [production, made]) map.delete(keyOf(target))
      if (rename) {
        for (const map of [production, made] as Map<string, TableSeen | Place>[]) moveKey(map, rename)
        for (const one of filled) if (same(one.name, rename.from)) one.name = rename.to
      }
      const was = copies ? production.get(keyOf(onlySource(sql) ?? '')) : undefined
      const place = made.get(keyOf(target))
      if (was && place) filled.push({ name: target, seen, at: place, was, ...takenIn(seen, index, sql, was) })
    })
  }
  return filled
}

/** By name (keyOf case), the tables that were there before the first new file: a file shows those that it touches. */
function productionIn({ replayed }: Evidence): Map<string, TableSeen> {
  const found = new Map<string, TableSeen>()
  const news = new Set<string>()
  for (const { schema, statements } of replayed?.migrations ?? []) {
    for (const table of schema?.before.tables ?? [])
      if (!news.has(keyOf(table.name)) && !found.has(keyOf(table.name))) found.set(keyOf(table.name), table)
    for (const { verb, sql } of statements) {
      const name = verb === 'CREATE TABLE' ? targetName(sql) : verb === 'ALTER TABLE' ? renameOf(sql)?.to : null
      if (name) news.add(keyOf(name))
    }
  }
  return found
}

function moveKey<T>(map: Map<string, T>, { from, to }: { from: string; to: string }): void {
  const value = map.get(keyOf(from))
  if (value === undefined) return
  map.delete(keyOf(from))
  map.set(keyOf(to), value)
}

/** The table whose rows a copy takes one by one; null where it reads several, or is more than one SELECT. */
function onlySource(sql: string): string | null {
  if (outerWord(significant(sql), 0, /^GROUP$/i) >= 0) return null
  const copy = readCopy(sql)
  const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : []
  return source && more.length === 0 ? source.table : null
}

function takenIn(seen: MigrationSeen, index: number, sql: string, was: TableSeen): Pick<Filled, 'renamed' | 'taken'> {
  const names = columnsBefore(seen, index, targetName(sql) ?? '') ?? []
  const copy = readCopy(sql)
  const isWhole = copy?.results.length === 1 && copy.results.every(isStar)
  const stored = was.columns.filter(({ generated }) => !generated)
  const made = isWhole ? stored.map(({ name }) => name) : copy?.results.map(resultName)
  const into = copy?.makes ? (made ?? []) : (copy?.into?.map(unquote) ?? names)
  const [renamed, taken] = [new Map<string, string>(), new Map<string, Taken>()]
  into.forEach((name, at) => {
    const value = withoutAlias(resultFor(sql, name, names)?.result ?? [])
    const how = isWhole ? 'bare' : takenAs(value)
    const source = isWhole ? stored[at]?.name : value.at(-1) && unquote(value.at(-1) as Token)
    const from = how === 'bare' ? source : name
    if (how === null || from === undefined) return
    taken.set(keyOf(name), { how, from })
    if (how === 'bare') renamed.set(keyOf(from), name)
  })
  return { renamed, taken }
}

const FILLING = /^(coalesce|ifnull|nullif)$/i

const OF_TEXT = /^(coalesce|ifnull|nullif|trim|ltrim|rtrim|lower|upper|replace)$/i

/** Null where it is computed in another way, or is no column. */
function takenAs(value: readonly Token[]): Taken['how'] | null {
  if (value.length === 0 || kindOf(value) === 'literal') return null
  if (kindOf(value) === 'bare') return 'bare'
  if (value.some(({ kind, text }) => kind === 'operator' && !/^[(),.]$/.test(text))) return null
  const called = value.filter(({ kind }, at) => kind === 'word' && value[at + 1]?.text === '(')
  const isCast = value.some(({ text }) => /^(AS|CASE|SELECT)$/i.test(text))
  if (called.length === 0 || isCast) return null
  if (called.every(({ text }) => FILLING.test(text))) return 'filled'
  return called.every(({ text }) => OF_TEXT.test(text)) ? 'text' : null
}

/** The old table in the new one's names: a column that is not there under its own name is what it was copied into. */
function inNamesOf(is: TableSeen, was: TableSeen, renamed: ReadonlyMap<string, string>): TableSeen {
  const has = (table: TableSeen, name: string) => table.columns.some((column) => same(column.name, name))
  const now = (name: string) => {
    const other = renamed.get(keyOf(name))
    return other === undefined || has(is, name) || has(was, other) || !has(is, other) ? name : other
  }
  if (was.columns.every(({ name }) => now(name) === name)) return was
  const all = (names: readonly string[]) => names.map(now)
  return {
    ...was,
    columns: was.columns.map((column) => ({ ...column, name: now(column.name) })),
    primaryKey: all(was.primaryKey),
    uniques: was.uniques.map(all),
    indexed: was.indexed.map(all),
    checks: was.checks.map((check) =>
      tokens(check)
        .map((token) => {
          const name = token.kind === 'word' || token.kind === 'quoted' ? unquote(token) : ''
          return has(was, name) && now(name) !== name ? identifier(now(name)) : token.text
        })
        .join(''),
    ),
    foreignKeys: was.foreignKeys.map((key) => ({ ...key, columns: all(key.columns) })),
  }
}

/** Only what concerns columns that come along: of one that is computed anew something else may hold. */
function onlyTaken(was: TableSeen, taken: ReadonlyMap<string, Taken>): TableSeen {
  const isTaken = (name: string) => taken.has(keyOf(name))
  const left = was.columns.filter(({ name }) => !isTaken(name)).map(({ name }) => keyOf(name))
  return {
    ...was,
    columns: was.columns.filter(({ name }) => isTaken(name)),
    primaryKey: was.primaryKey.every(isTaken) ? was.primaryKey : [],
    uniques: was.uniques.filter((unique) => unique.every(isTaken)),
    checks: was.checks.filter((check) => !left.some((name) => wordsOf(check).has(name))),
    foreignKeys: was.foreignKeys.filter((key) => key.columns.every(isTaken)),
  }
}

/** Foreign keys to a table that moves too, itself among them, lead to where it is. */
function inNewPlaces(was: TableSeen, copies: readonly Filled[]): TableSeen {
  const now = (parent: string) => copies.find((it) => same(it.was.name, parent))?.name ?? parent
  return { ...was, foreignKeys: was.foreignKeys.map((key) => ({ ...key, parent: now(key.parent) })) }
}
