/** What stands where tables of production's were put together, or one was taken apart: with what all of its rows had to keep to. */

import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import { wordsOf } from '../../sql/create-table.ts'
import { normalPart } from '../../sql/create-trigger.ts'
import { type Filled, followed, takesKey, takesMost } from '../../sql/followed.ts'
import { keyOf, listed, same, sameList } from '../../sql/names.ts'
import { oncePer } from '../../sql/once.ts'
import { within } from './evidence.ts'
import { flattened } from './flattened.ts'
import { rowidOf } from './rows.ts'
import { inNamesOf, inNewPlaces, isInUse, isMappedAs, onlyTaken, type Successor, tableInTheEnd } from './successors.ts'

/** New tables that hold rows of several tables, or only some columns or rows of one. */
export const parted = oncePer((evidence: Evidence): readonly Successor[] => [
  ...putTogetherOrTakenApart(evidence),
  ...flattened(evidence),
])

function putTogetherOrTakenApart(evidence: Evidence): Successor[] {
  const copies = followed(evidence.replayed?.migrations ?? [])
  const used = copies.filter((it) => isInUse(evidence, it) && !copies.some(({ was }) => same(was.name, it.name)))
  return [...new Set(used.map(({ name }) => name))].flatMap((name): Successor[] => {
    const [first, ...more] = used.filter((it) => same(it.name, name)) as [Filled, ...Filled[]]
    const is = tableInTheEnd(evidence, name)
    const others = more.filter(({ was }) => was !== first.was)
    const perSource = [first, ...others.filter(({ was }, at) => others.findIndex((it) => it.was === was) === at)]
    const isOneByOne = [first, ...more].every(
      (it) => !it.isDistinct && !it.isMixed && perSource.some((other) => other.was === it.was && isMappedAs(other, it)),
    )
    if (is === null || !isOneByOne) return []
    const found = perSource.length > 1 ? merged(evidence, perSource, is, copies) : split(evidence, first, is, used)
    return found ? [{ seen: first.seen, at: first.at, is, taken: first.taken, ...found }] : []
  })
}

type ColumnSeen = TableSeen['columns'][number]

type ForeignKeySeen = TableSeen['foreignKeys'][number]

type Found = Pick<Successor, 'was' | 'from' | 'how'> | null

/** What all of the tables demanded, and what one of them demanded of columns that are NULL in the rows of the others. */
function merged(evidence: Evidence, sources: readonly Filled[], is: TableSeen, copies: readonly Filled[]): Found {
  const tables = sources.map(({ was, renamed, taken }) => {
    const bare = new Map([...taken].filter(([, { how }]) => how === 'bare'))
    return inNewPlaces(onlyTaken(inNamesOf(is, was, renamed), bare), copies)
  })
  const isMoved = (it: Filled) => it.settled !== null && !tableInTheEnd(evidence, it.was.name) && takesMost(it)
  const [first, ...others] = tables
  if (!first || !sources.every(isMoved)) return null
  const all = (has: (table: TableSeen) => boolean) => others.every(has)
  const isOwn = (table: TableSeen, names: readonly string[]) =>
    names.length > 0 &&
    sources.every(({ into }, at) => tables[at] === table || !names.some((name) => within([name], into)))
  const ownOf = <T>(
    list: (table: TableSeen) => readonly T[],
    columns: (one: T, table: TableSeen) => readonly string[],
  ) => tables.flatMap((table) => list(table).filter((one) => isOwn(table, columns(one, table))))
  const kinds = is.columns.map(({ name }) => name).filter((name) => tellsApart(sources, name))
  const sameSet = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && within(one, other)
  const columnsIn = (check: string, table: TableSeen) =>
    table.columns.map(({ name }) => name).filter((name) => wordsOf(check).has(keyOf(name)))
  const key = all(({ primaryKey }) => sameSet(primaryKey, first.primaryKey)) ? first.primaryKey : []
  const had = (option: 'strict' | 'withoutRowid' | 'autoincrement') => tables.every((table) => table[option])
  const was: TableSeen = {
    ...{ ...first, sql: '', strict: had('strict'), autoincrement: had('autoincrement') && rowidOf(is) !== null },
    withoutRowid: had('withoutRowid') && key.length > 0 && within(key, is.primaryKey) && rowidOf(is) === null,
    // Rows of several tables may have one key: it is one of the rows of each.
    primaryKey: key.length > 0 ? [...kinds, ...key] : [],
    columns: first.columns.flatMap((column) => columnOfAll(column, others)),
    uniques: [
      ...first.uniques
        .filter((unique) => kinds.length > 0 && all(({ uniques }) => uniques.some((it) => sameSet(it, unique))))
        .map((unique) => [...kinds, ...unique]),
      ...ownOf(
        ({ uniques }) => uniques,
        (unique) => unique,
      ),
    ],
    checks: [
      ...first.checks.filter((check) => all(({ checks }) => checks.some((it) => normalPart(it) === normalPart(check)))),
      ...ownOf(({ checks }) => checks, columnsIn),
    ],
    foreignKeys: [
      ...first.foreignKeys.flatMap((key) => keyOfAll(key, others)),
      ...ownOf(
        ({ foreignKeys }) => foreignKeys,
        ({ columns }) => columns,
      ),
    ],
  }
  const from = listed(sources.map((it) => it.was.name))
  return { was, from, how: `${from} are put together, and ${is.name} is` }
}

/** The column with what the others demand of theirs, too; none where one of them has no such column. */
function columnOfAll(column: ColumnSeen, others: readonly TableSeen[]): ColumnSeen[] {
  const theirs = others.flatMap((table) => table.columns.find(({ name }) => same(name, column.name)) ?? [])
  if (theirs.length < others.length) return []
  const isCommon = (part: 'default' | 'collation') => theirs.every((it) => it[part] === column[part])
  return [
    {
      ...column,
      notNull: column.notNull && theirs.every((it) => it.notNull),
      default: isCommon('default') ? column.default : null,
      collation: isCommon('collation') ? column.collation : 'BINARY',
      generated: false,
    },
  ]
}

/** The foreign key with the actions that it has in all of them; none where one of them has no such key. */
function keyOfAll(key: ForeignKeySeen, others: readonly TableSeen[]): ForeignKeySeen[] {
  const theirs = others.flatMap(
    ({ foreignKeys }) =>
      foreignKeys.find((it) => sameList(it.columns, key.columns) && same(it.parent, key.parent)) ?? [],
  )
  if (theirs.length < others.length) return []
  const action = (on: 'onDelete' | 'onUpdate') => (theirs.every((it) => it[on] === key[on]) ? key[on] : 'NO ACTION')
  return [{ ...key, onDelete: action('onDelete'), onUpdate: action('onUpdate') }]
}

/** Whether each of the tables has a word of its own in the column. */
function tellsApart(sources: readonly Filled[], column: string): boolean {
  const words = sources.map(({ fixed }) => fixed.get(keyOf(column)))
  return words.every((word) => word !== undefined) && new Set(words).size === sources.length
}

/** What the table demanded of the columns that are in this part of it and nowhere else. */
function split(evidence: Evidence, copy: Filled, is: TableSeen, used: readonly Filled[]): Found {
  const { was, renamed, taken, settled } = copy
  const left = tableInTheEnd(evidence, was.name)
  const isLeft = (name: string) => left?.columns.some((column) => same(column.name, name)) ?? false
  const key = was.primaryKey.flatMap((name) => renamed.get(keyOf(name)) ?? [])
  const parts = used.filter((it) => it.was === was && !same(it.name, copy.name))
  // What does not take the key along is a list of the values that there are, and no part of each row.
  if (!takesKey(copy)) return null
  if (left === null ? settled === null || parts.length === 0 : was.columns.every(({ name }) => isLeft(name)))
    return null
  const own = new Map([...taken].filter(([, { from }]) => !isLeft(from) && !within([from], was.primaryKey)))
  const then = onlyTaken(inNamesOf(is, was, renamed), own)
  if (then.columns.length === 0) return null
  const isBeside = is.foreignKeys.some(
    ({ columns, parent }) =>
      sameList(columns, key) && [left?.name ?? '', ...parts.map(({ name }) => name)].some((it) => same(it, parent)),
  )
  const others = parts.flatMap(({ name }) => tableInTheEnd(evidence, name) ?? [])
  const isMain = left === null && !isBeside
  const how =
    left === null
      ? `${was.name} is taken apart, and its part ${is.name} is`
      : `${was.name} gives columns to ${is.name}, which is`
  return {
    was: inNewPlaces(
      {
        ...loosened(then, is, isBeside || left !== null),
        primaryKey: isMain && (isAlone(copy, parts, others) || sameList(key, ['id'])) ? key : [],
        autoincrement: isMain && was.autoincrement && !others.some((it) => it.autoincrement) && rowidOf(is) !== null,
        withoutRowid: isMain && was.withoutRowid && !others.some((it) => it.withoutRowid) && is.primaryKey.length > 0,
      },
      used,
    ),
    from: was.name,
    how,
  }
}

/** Whether no other part says of the rows of this one that their keys differ: it has none, or has other rows. */
function isAlone(copy: Filled, parts: readonly Filled[], others: readonly TableSeen[]): boolean {
  const isSame = ({ renamed }: Filled) =>
    [...renamed.keys()].sort().join('\n') === [...copy.renamed.keys()].sort().join('\n')
  return parts.every(isSame) || others.every(({ primaryKey, uniques }) => primaryKey.length + uniques.length === 0)
}

/**
 * Without what a part of the table may well do without: a default where NULL is refused, as then no row that leaves the column
 * out is taken; and beside the table that each row has one in, all NOT NULLs, as a row that is not there says the same.
 */
function loosened(then: TableSeen, is: TableSeen, isBeside: boolean): TableSeen {
  const now = (name: string) => is.columns.find((column) => same(column.name, name))
  const required = then.columns.filter(({ notNull }) => notNull)
  const isLoose = isBeside && !required.some(({ name }) => now(name)?.notNull)
  const columns = then.columns.map((column) => ({
    ...column,
    notNull: column.notNull && !isLoose,
    default: isLoose || now(column.name)?.notNull ? null : column.default,
  }))
  return { ...then, columns }
}
