/** Kinds of row that a table can have: plain ones, and those in which one thing is special. */

import { equals, shown } from '../../../rows/literals.ts'
import type { Side } from '../../../rows/sides.ts'
import { keyOf } from '../../../sql/names.ts'
import type { Shape } from '../../../sqlite/table-shape.ts'
import { isChecked } from '../values/checked-values.ts'
import { sqlOf, type Value, valueIn } from '../values/contents.ts'
import { type Facts, type Group, MOST_LISTED } from '../values/kinds-of-value.ts'
import type { Compared } from '../values/literals.ts'
import { isTakenForAbove } from './tree-tops.ts'

/** What is special about a row. `says` completes "rows with …", or names them. */
export interface RowKind {
  readonly is:
    | 'plain'
    | 'twin'
    | 'first'
    | 'last'
    | 'null'
    | 'same'
    | 'upper'
    | 'case'
    | 'blank'
    | 'differs'
    | 'equal'
    | 'value'
    | 'lonely'
    | 'met'
  readonly column: string | null
  /** The value of a kind that is one. */
  readonly value?: Value
  /** The values of other columns that belong to it, by keyOf-case column. */
  readonly more?: ReadonlyMap<string, Value>
  /** Columns (keyOf case) that are equal in the rows that differ in this one: the others of its key. */
  readonly among?: readonly string[]
  readonly met?: Met
  readonly says: string
}

/** What a statement takes for belonging to rows of another table. */
export interface Met {
  /** The rows that are equal in what is compared have one number. */
  readonly group: number
  /** The other table, as it is spelt. */
  readonly other: string
  /** The columns (keyOf case) that are compared: of the row's own table, and of the other one. */
  readonly columns: readonly { readonly own: string; readonly its: string }[]
  /** Columns (keyOf case) of both tables that a key of one of them has besides what is compared. */
  readonly rest: readonly string[]
}

/** The other columns of a key of several to which the column belongs; null where there is none. */
function amongOthers({ keys }: Shape, column: string): string[] | null {
  for (const { columns, partial } of keys) {
    const names = columns.map((name) => (name === null ? null : keyOf(name)))
    if (partial || names.length < 2 || !names.includes(column)) continue
    return names.flatMap((name) => (name === null || name === column ? [] : [name]))
  }
  return null
}

/** The columns that no two rows may have equal, each by itself. */
export function uniqueColumns({ keys }: Shape): string[] {
  return keys.flatMap(({ columns, partial }) =>
    columns.length === 1 && columns[0] && !partial ? [keyOf(columns[0])] : [],
  )
}

/** Bounds of one column around which rows are made. */
const MOST_BOUNDS = 60

/** A row has one parent of so many. */
const MOST_PARENTS = 8

/** One row of each table has this id: tables that are put into one collide in it. */
export const SHARED = '2999999'

export const SHARED_TEXT = "'shared@example.org"

/** No number, no JSON, no date; and a text where the files name several. */
export const STRANGE = "'strange"
export const ANOTHER = "'Another"

const FUTURE = "'2090-01-01 00:00:00"

/** What is known of a table. */
export interface KnownTable {
  readonly name: string
  readonly shape: Shape
  readonly facts: ReadonlyMap<string, Facts>
}

/**
 * Two plain rows first: the others are told apart from them.
 * @param shared columns (keyOf case) that are a key here or in another table that has them too
 * @param sides rows for both answers to each condition
 * @param asked the columns (keyOf case) that conditions name
 */
export function kindsOf(
  table: KnownTable,
  isParent: boolean,
  shared: ReadonlySet<string>,
  sides: readonly Side[] = [],
  asked: ReadonlySet<string> = new Set(),
): RowKind[] {
  const { name, shape, facts } = table
  const unique = new Set(uniqueColumns(shape))
  // Others repeat the twin's values, so that the plain rows' own stay their own.
  const kinds: RowKind[] = [plain(), plain(), { is: 'twin', column: null, says: 'the same values as another row' }]
  const loose = [...facts.values()].filter(({ column }) => !unique.has(keyOf(column.name)))
  for (const { column, listed, compared, kind, groups, example } of facts.values()) {
    const key = keyOf(column.name)
    const at = `${name}.${column.name}`
    if (column.rowidAlias)
      kinds.push({ is: 'value', column: key, value: SHARED, says: 'an id that another table has too' })
    const among = unique.has(key) ? [] : (amongOthers(shape, key) ?? (compared?.trimmed ? [] : null))
    const isForeign = shape.foreignKeys.some(({ from }) => from.some((it) => keyOf(it) === key))
    // SQLite takes a NULL in a primary key, which is a mistake of its own where all of it is one: https://sqlite.org/quirks.html#primary_keys_can_sometimes_contain_nulls
    const isKey = shape.primaryKey.some((name) => keyOf(name) === key)
    if (column.nullable && (!isKey || (shape.primaryKey.length > 1 && !isForeign))) {
      kinds.push({ is: 'null', column: key, says: `a NULL in ${at}` })
      // Of which there can be several, as no NULL is like another one, but where rows are grouped.
      if (among !== null && among.length > 0)
        kinds.push({
          is: 'null',
          among,
          column: key,
          says: `a NULL in ${at} and the ${among.join(', ')} of another such row`,
        })
      else if (compared?.grouped)
        kinds.push({ is: 'null', among: [], column: key, says: `a NULL in ${at}, as another row has` })
    }
    const bounds = (compared?.bounds ?? []).slice(0, MOST_BOUNDS).flatMap((it) => [it - 1, it, it + 1])
    const values = [
      ...listed,
      ...(compared?.unequal ?? []),
      ...(kind === 'integer' || kind === 'real' ? bounds.map(String) : []),
    ]
    // What is compared with a number that none of its rows has is at the top of a tree.
    const told = isTakenForAbove(shape, key) ? [] : [...values, ...answered(listed, groups)]
    for (const value of new Set(told))
      kinds.push({ is: 'value', column: key, value, says: `${at} = ${shown(sqlOf(value))}` })
    if (compared?.doubted && !column.rowidAlias)
      kinds.push({ is: 'value', column: key, value: STRANGE, says: `a text of another kind in ${at}` })
    if (kind === 'json' && compared?.unfolded)
      kinds.push({
        is: 'value',
        column: key,
        value: /^'\s*\[/.test(example) ? "'[]" : "'{}",
        says: `an empty list in ${at}`,
      })
    if (isOpenList(listed, compared))
      kinds.push({ is: 'value', column: key, value: ANOTHER, says: `a value in ${at} that the files do not name` })
    if (kind === 'word' && among !== null && !isForeign) {
      for (const is of ['upper', 'case'] as const)
        kinds.push({ is, among, column: key, says: `a value in ${at} that differs from another row's only in case` })
      kinds.push({
        ...{ is: 'blank', among },
        column: key,
        says: `a value in ${at} that differs from another row's only in blanks around it`,
      })
    }
    if (kind === 'word' && shared.has(key) && !isForeign && column.idOf === undefined)
      kinds.push({ is: 'value', column: key, value: SHARED_TEXT, says: `a value in ${at} that another table has too` })
    if (kind === 'date' || kind === 'time')
      kinds.push({ is: 'value', column: key, value: FUTURE, says: `a moment of the future in ${at}` })
  }
  for (const { column } of loose) {
    const at = `${name}.${column.name}`
    kinds.push({ is: 'same', column: keyOf(column.name), says: `the same ${at} as another row` })
    if (loose.length > 1)
      kinds.push({
        is: 'differs',
        column: keyOf(column.name),
        says: `the values of another row everywhere but in ${at}`,
      })
  }
  kinds.push(...[...sides, ...amongOrdinary(table, sides, asked)].flatMap((side) => onSide(name, side)))
  kinds.push(...withOneParent(table))
  if (loose.length > 0) kinds.push({ is: 'equal', column: null, says: `the same values as another row` })
  if (isParent) kinds.push({ is: 'lonely', column: null, says: `no other row that refers to it` })
  return kinds
}

/** One value for each way in which the files' conditions can be answered; a NULL has a kind of its own. */
function answered(listed: readonly Value[], groups: readonly Group[]): Value[] {
  if (listed.length > 0 || groups.length < 2) return []
  return groups.flatMap(([value]) => (value === undefined || value === 'NULL' ? [] : [value]))
}

/** Whether the files compare a column of the table with more values than rows are made for. */
export function hasMoreThanKinds({ facts }: KnownTable): boolean {
  return [...facts.values()].some(
    ({ compared }) => (compared?.bounds.length ?? 0) > MOST_BOUNDS || (compared?.equals.length ?? 0) > MOST_LISTED,
  )
}

/** What a plain row has, but for numbers in a column that is either so or not so. */
function ordinaryOf({ example, listed }: Facts): Value {
  const isTruth = listed.length === 2 && [...listed].sort().join() === '0,1'
  return isTruth && !listed.includes(example) ? '0' : example
}

/** Where a CHECK asks of several keys which are there: rows that have one of them, and no other. */
function withOneParent({ name, shape }: KnownTable): RowKind[] {
  const keys = shape.foreignKeys.flatMap(({ from: [first = '', ...more] }) => (more.length === 0 ? [first] : []))
  const isNullable = (key: string) => shape.columns.some((it) => keyOf(it.name) === keyOf(key) && it.nullable)
  const asked = keys.filter((key) => isNullable(key) && isChecked(shape, keyOf(key)))
  if (asked.length < 3 || asked.length > MOST_PARENTS) return []
  return asked.map((only) => {
    const [first = null, ...others] = asked.filter((key) => key !== only).map(keyOf)
    const more = new Map(others.map((key) => [key, 'NULL']))
    return { is: 'null', column: first, more, says: `no other parent than that of ${name}.${only}` }
  })
}

/**
 * The same with ordinary values in the other columns that are asked about: a mark is no amount under a hundred, and the
 * sides were found for such rows.
 */
function amongOrdinary({ shape, facts }: KnownTable, sides: readonly Side[], asked: ReadonlySet<string>): Side[] {
  const keys = new Set([...uniqueColumns(shape), ...shape.foreignKeys.flatMap(({ from }) => from.map(keyOf))])
  const ordinary = [...facts].flatMap(([key, own]) =>
    asked.has(key) && !keys.has(key) && !own.column.rowidAlias
      ? [[own.column.name, sqlOf(ordinaryOf(own))] as const]
      : [],
  )
  return sides.flatMap((side) => {
    const more = ordinary.filter(([name]) => !side.has(name))
    return more.length > 0 ? [new Map([...side, ...more])] : []
  })
}

/** A row on one side of a condition. */
function onSide(table: string, side: Side): RowKind[] {
  const [first, ...more] = [...side].map(([column, literal]) => [keyOf(column), valueIn(literal)] as const)
  const says = [...side].map(([column, literal]) => `${table}.${column} ${equals(shown(literal))}`).join(' and ')
  return first ? [{ is: 'value', column: first[0], value: first[1], more: new Map(more), says }] : []
}

/** The values that the files compare with are all that is known of the column: others may be there. */
function isOpenList(listed: readonly Value[], compared: Compared | undefined): boolean {
  const texts = (compared?.equals ?? []).filter((it) => it.startsWith("'"))
  return texts.length > 1 && listed.length > 0 && listed.every((it) => texts.includes(it))
}

export function plain(): RowKind {
  return { is: 'plain', column: null, says: 'any row' }
}
