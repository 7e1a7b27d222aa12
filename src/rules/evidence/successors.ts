/** What stands where a table of production's stood: rebuilt under its name, or copied under another one and dropped. */

import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { wordsOf } from '../../sql/create-table.ts'
import { type Filled, followed, isForUse, type Taken, takesKey, takesMost } from '../../sql/followed.ts'
import { keyOf, same } from '../../sql/names.ts'
import { oncePer } from '../../sql/once.ts'
import { identifier, tokens, unquote } from '../../sql/tokens.ts'
import { inTheEnd, madeAt, named } from './evidence.ts'
import { type Rebuild, rebuilds } from './schema.ts'

/** `was` in the names that its columns have in `is`, which is the table as the last new file leaves it. */
export interface Successor extends Rebuild {
  readonly seen: MigrationSeen
  readonly at: Place
  /** What production calls the table, where its successor has another name. */
  readonly from: string | null
  /** How it came by its rows, where it is not one table of one. */
  readonly how?: string
  /** How the copy takes over columns of `is` (keyOf case); none where the copy is not known. */
  readonly taken: ReadonlyMap<string, Taken>
}

/** The successors of all tables of production's that have one. */
export const successors = oncePer((evidence: Evidence): readonly Successor[] => {
  const all = evidence.replayed?.migrations ?? []
  if (!all.some(({ statements }) => statements.some(({ verb }) => verb === 'DROP TABLE'))) return []
  const copies = followed(all)
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

/** Whether the copy is there in the end, for the application to write it. */
export function isInUse(evidence: Evidence, copy: Filled): boolean {
  const is = tableInTheEnd(evidence, copy.name)
  return is !== null && !is.virtual && isForUse(copy)
}

/** Those that no single file rebuilds: production's table is gone, and most of its columns came along. */
function moved(evidence: Evidence, copies: readonly Filled[]): Successor[] {
  const used = copies.filter((it) => isInUse(evidence, it))
  return used.flatMap((copy): Successor[] => {
    const { name, seen, at, was, renamed, taken, settled } = copy
    const [is, stays] = [name, was.name].map((it) => tableInTheEnd(evidence, it))
    const isBack = same(name, was.name)
    if (!is || settled === null || copy.isMixed || (isBack ? isRebuilt(evidence, name) : stays)) return []
    const then = onlyTaken(inNamesOf(is, was, renamed), taken)
    // What is put together, or taken apart, is `parted`'s.
    const around = used.filter((it) => same(it.name, name) || it.was === was)
    const isOnly =
      around[0] === copy && around.every((it) => same(it.name, name) && it.was === was && isMappedAs(it, copy))
    return isOnly && then.columns.length * 2 > was.columns.length
      ? [{ seen, at, was: inNewPlaces(then, copies), is, from: isBack ? null : was.name, taken }]
      : []
  })
}

/** Whether both copies take the same columns into the same ones. */
export function isMappedAs(one: Filled, other: Filled): boolean {
  return JSON.stringify([...one.renamed]) === JSON.stringify([...other.renamed])
}

function isRebuilt({ replayed }: Evidence, table: string): boolean {
  return replayed?.migrations.some(({ rebuilt }) => rebuilt.some((name) => same(name, table))) ?? false
}

/** The tables that new files touch, and those around them, as the last one leaves them. */
export const tablesInTheEnd = oncePer((evidence: Evidence): readonly TableSeen[] => {
  const all = evidence.replayed?.migrations.flatMap(({ schema }) => schema?.after.tables ?? []) ?? []
  const names = new Set(all.map(({ name }) => keyOf(name)))
  return [...names].flatMap((name) => tableInTheEnd(evidence, name) ?? [])
})

/** The table of this name as the last new file leaves it; null where there is none. */
export function tableInTheEnd({ replayed }: Evidence, name: string): TableSeen | null {
  const last = replayed?.migrations.findLast(
    ({ schema }) => schema && [schema.before, schema.after].some(({ tables }) => named(tables, name)),
  )
  return named(last?.schema?.after.tables ?? [], name)
}

/** The old table in the new one's names: a column that is not there under its own name is what it was copied into. */
export function inNamesOf(is: TableSeen, was: TableSeen, renamed: ReadonlyMap<string, string>): TableSeen {
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
export function onlyTaken(was: TableSeen, taken: ReadonlyMap<string, Taken>): TableSeen {
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

/**
 * Foreign keys to a table that moves too, itself among them, lead to where it is. Where its rows were shared out among several
 * tables, no one of those has them all, and the key leads nowhere any more.
 */
export function inNewPlaces(was: TableSeen, copies: readonly Filled[]): TableSeen {
  const now = (parent: string) => {
    const own = copies.filter((it) => same(it.was.name, parent))
    const whole = own.filter((it) => isForUse(it) && takesMost(it) && takesKey(it))
    return whole.some(({ name }) => !same(name, whole[0]?.name ?? '')) ? parent : (own[0]?.name ?? parent)
  }
  return { ...was, foreignKeys: was.foreignKeys.map((key) => ({ ...key, parent: now(key.parent) })) }
}
