/** Production's tables as statements copy them into new ones: which columns are taken over, and what the new table is called. */

import type { TableSeen } from '../model/schema.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Place } from '../model/text.ts'
import { renameOf } from './alter.ts'
import { columnsBefore } from './columns-before.ts'
import { isStar, kindOf, queriesIn, resultName, sourcesOf, withoutAlias } from './copy.ts'
import { hasNone } from './has-none.ts'
import { resultFor } from './insert.ts'
import { type Joined, joinedIn } from './joined.ts'
import { keyOf, same } from './names.ts'
import { oncePer } from './once.ts'
import { cutAt, outerWord, targetName } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'
import { unfoldedCopy } from './unfold.ts'
import { whereTokens } from './where.ts'

/** A table that a new file made, and a query that filled it out of one of production's. */
export interface Filled {
  /** What it is called in the end. */
  name: string
  readonly seen: MigrationSeen
  /** Where it is made. */
  readonly at: Place
  readonly was: TableSeen
  /** The file behind which production's table is gone and this one has its name; null where that one stays. */
  settled: MigrationSeen | null
  /** New names of columns, by the old ones (keyOf case), as far as they are copied as they stand. */
  readonly renamed: ReadonlyMap<string, string>
  readonly taken: ReadonlyMap<string, Taken>
  /** The columns of the new table that the query writes. */
  readonly into: readonly string[]
  /** Those of them (keyOf case) that get one value in all of its rows, and which. */
  readonly fixed: ReadonlyMap<string, string>
  /** Not each row by itself: equal ones become one. */
  readonly isDistinct: boolean
  /** Rows of a table come to it too that the files only read: that one stays, and demands what it does. */
  isMixed: boolean
  /** It takes the rows alone whose parent is missing: what is left over, and stands nowhere else. */
  readonly isLeftover?: boolean
  /** The query reads other tables beside it. */
  readonly joined?: Pick<Joined, 'isAlways' | 'isOnce'>
  /** What is filled by one query has one of these. */
  readonly query: object
}

export interface Taken {
  /** As it stands; with another value for NULL; through a function that makes a text of a text. */
  readonly how: 'bare' | 'filled' | 'text'
  /** The column that it stands for, in production's words. */
  readonly from: string
}

/** A table under such a name is kept to be looked at, and nobody writes it any more. */
const KEPT_ASIDE =
  /(^|_)(archived?|archives?|old|bak|backups?|copy|legacy|deleted|removed|retired|history|snapshots?|dump|trash|v?\d+)(_|$)/i

/** Whether the copy is made for the application, as far as its name and its rows tell. */
export function isForUse({ name, isLeftover }: Filled): boolean {
  return !KEPT_ASIDE.test(name) && !isLeftover
}

/** Whether most of what a row says comes along; its key may be given anew. */
export function takesMost({ was, taken }: Filled): boolean {
  const isKey = (name: string) => was.primaryKey.some((it) => same(it, name))
  const own = was.columns.filter(({ name }) => !isKey(name)).length
  const took = [...taken.values()].filter(({ from }) => !isKey(from)).length
  return took * 2 > own || own === 0
}

/** Whether each row is still known by its key, in whichever part of it. */
export function takesKey({ was, renamed }: Filled): boolean {
  return was.primaryKey.length > 0 && was.primaryKey.every((name) => renamed.has(keyOf(name)))
}

/** What is copied out of one table at a time. */
export const followed = oncePer((migrations: readonly MigrationSeen[]): readonly Filled[] =>
  followedAll(migrations).filter(({ joined }) => !joined),
)

/** Follows the names of tables through all statements, and what is copied out of production's into new ones. */
export const followedAll = oncePer((migrations: readonly MigrationSeen[]): readonly Filled[] => {
  if (!migrations.some(({ statements }) => statements.some(({ sql }) => /\bselect\b/i.test(sql)))) return []
  const production = productionIn(migrations)
  const made = new Map<string, Place>()
  const filled: Filled[] = []
  const mixed = new Set<Place>()
  for (const seen of migrations) {
    seen.statements.forEach(({ verb, sql, at }, index) => {
      const copies = /\bselect\b/i.test(sql)
      if (!copies && !/^(CREATE|DROP|ALTER) TABLE$/.test(verb)) return
      const target = targetName(sql) ?? ''
      const rename = verb === 'ALTER TABLE' ? renameOf(sql) : null
      if (verb === 'CREATE TABLE' && !production.has(keyOf(target)) && !made.has(keyOf(target)))
        made.set(keyOf(target), at)
      if (verb === 'DROP TABLE') {
        const old = production.get(keyOf(target))
        for (const one of filled) if (one.was === old) one.settled = seen
        for (const map of [production, made]) map.delete(keyOf(target))
      }
      if (rename) {
        for (const map of [production, made] as Map<string, TableSeen | Place>[]) moveKey(map, rename)
        for (const one of filled.filter(({ name }) => same(name, rename.from))) {
          one.name = rename.to
          if (one.settled) one.settled = seen
        }
      }
      const place = copies ? made.get(keyOf(target)) : undefined
      for (const one of place ? queriesIn(sql) : []) {
        const own = { name: target, seen, at: place as Place, settled: null, isMixed: false, query: {} }
        const source = onlySource(one)
        const was = production.get(keyOf(source ?? ''))
        if (source !== null && !was && !made.has(keyOf(source))) mixed.add(place as Place)
        if (was) filled.push({ ...own, was, ...takenIn(seen, index, one, was) })
        else
          filled.push(...joinedTaken(seen, index, one, (name) => production.get(name)).map((it) => ({ ...own, ...it })))
      }
    })
  }
  for (const one of filled) one.isMixed = mixed.has(one.at)
  return filled
})

/** By name (keyOf case), the tables that were there before the first new file: a file shows those that it touches. */
function productionIn(migrations: readonly MigrationSeen[]): Map<string, TableSeen> {
  const found = new Map<string, TableSeen>()
  const news = new Set<string>()
  for (const { schema, statements } of migrations) {
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
  const copy = unfoldedCopy(sql)
  const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : []
  return source && more.length === 0 ? source.table : null
}

function takenIn(
  seen: MigrationSeen,
  index: number,
  sql: string,
  was: TableSeen,
): Pick<Filled, 'renamed' | 'taken' | 'into' | 'fixed' | 'isDistinct' | 'isLeftover'> {
  const names = columnsBefore(seen, index, targetName(sql) ?? '') ?? []
  const copy = unfoldedCopy(sql)
  const isWhole = copy?.results.length === 1 && copy.results.every(isStar)
  const stored = was.columns.filter(({ generated }) => !generated)
  const made = isWhole ? stored.map(({ name }) => name) : copy?.results.map(resultName)
  const into = copy?.makes ? (made ?? []) : (copy?.into?.map(unquote) ?? names)
  const [renamed, taken] = [new Map<string, string>(), new Map<string, Taken>()]
  const fixed = new Map<string, string>()
  into.forEach((name, at) => {
    const value = withoutAlias(resultFor(sql, name, names)?.result ?? [])
    if (value.length > 0 && kindOf(value) === 'literal') fixed.set(keyOf(name), value.map(({ text }) => text).join(' '))
    const how = isWhole ? 'bare' : takenAs(value)
    const source = isWhole ? stored[at]?.name : value.at(-1) && unquote(value.at(-1) as Token)
    const from = how === 'bare' ? source : name
    if (how === null || from === undefined) return
    taken.set(keyOf(name), { how, from })
    if (how === 'bare') renamed.set(keyOf(from), name)
  })
  const isDistinct = /\bselect\s+distinct\b/i.test(sql)
  return { renamed, taken, into, fixed, isDistinct, isLeftover: isWithoutParent(sql, was) }
}

/** Whether the condition asks for rows of which a key leads nowhere, and for no others. */
function isWithoutParent(sql: string, { foreignKeys }: TableSeen): boolean {
  const condition = whereTokens(sql)
  const links = foreignKeys.flatMap(({ columns: [column, ...more] }) =>
    column && more.length === 0 ? [keyOf(column)] : [],
  )
  const isOne = !condition.some((token) => isWord(token, 'OR'))
  return (
    isOne && links.some((link) => cutAt(condition, (token) => isWord(token, 'AND')).some((one) => hasNone(one, link)))
  )
}

/** The same of each table of a join. */
function joinedTaken(
  seen: MigrationSeen,
  index: number,
  sql: string,
  tableOf: (name: string) => TableSeen | undefined,
): Pick<Filled, 'was' | 'renamed' | 'taken' | 'into' | 'fixed' | 'isDistinct' | 'joined'>[] {
  const read = joinedIn(sql, tableOf)
  if (!read) return []
  const { copy, made, tables } = read
  const into = copy.makes ? made : (copy.into?.map(unquote) ?? columnsBefore(seen, index, targetName(sql) ?? '') ?? [])
  return tables.map(({ table, drawn, ...joined }) => {
    const [renamed, taken] = [new Map<string, string>(), new Map<string, Taken>()]
    for (const [at, { column, value }] of drawn) {
      const [name, how] = [into[at], takenAs(value)]
      if (name === undefined || how === null) continue
      taken.set(keyOf(name), { how, from: column })
      renamed.set(keyOf(column), name)
    }
    const isDistinct = /\bselect\s+distinct\b/i.test(sql)
    return { was: table, renamed, taken, into, fixed: new Map(), isDistinct, joined }
  })
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
