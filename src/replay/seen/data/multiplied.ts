/** Sums that take a row once for each row of another table: two tables whose rows belong to one parent are joined, and added up. */

import type { StatementSeen } from '../../../model/seen.ts'
import type { Multiplied } from '../../../model/statements.ts'
import { type AddedUp, addedUpIn, type Joined, type Sum } from '../../../sql/added-up.ts'
import { gather, keyOf } from '../../../sql/names.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { namedLinks } from '../../../sqlite/named-links.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { foreignKeysIn, indexesIn } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import type { Look } from '../look.ts'
import { atEach } from './turns.ts'

export const multiplied: Look<'multiplied'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) =>
      /\bjoin\b|\bfrom\b[^;]*,/i.test(sql) && /\b(sum|total|avg|count)\s*\(/i.test(sql) ? sql : null,
    )
    return atEach(scene, first, asked, multipliedIn)
  },
}

function multipliedIn(connection: Connection, { at }: StatementSeen, sql: string): Multiplied[] {
  const tables = new Map([...readCatalog(connection).ordinary.values()].map((name) => [keyOf(name), name]))
  const columns = new Map(
    [...tables].map(([key, name]) => [key, new Set(columnsIn(connection, name).map((it) => it.key))]),
  )
  const read = addedUpIn(sql, (table, column) => columns.get(table)?.has(column) ?? false)
  const found = read.flatMap((one): Multiplied[] => {
    const known = [...one.tables].map(([label, { table }]) => ({ label, name: tables.get(table) }))
    if (known.some(({ name }) => name === undefined)) return []
    const sides = known.map(({ label, name }) => sideOf(connection, label, name ?? '', one))
    return one.sums.flatMap((sum) => {
      const beside = besideIn(sum, sides, one)
      return beside === null ? [] : [{ at, sum: sum.text, how: sum.how, ...beside }]
    })
  })
  return found.filter(({ sum }, index) => found.findIndex((other) => other.sum === sum) === index)
}

/** One of the joined tables. */
interface Side {
  readonly label: string
  /** As spelt. */
  readonly name: string
  /** By its column in keyOf case: the keys of the parents' tables. */
  readonly links: ReadonlyMap<string, readonly string[]>
  /** The columns of its unique keys. */
  readonly keys: readonly (readonly string[])[]
  readonly isOptional: boolean
}

function sideOf(connection: Connection, label: string, name: string, { tables }: AddedUp): Side {
  const links = new Map<string, string[]>()
  for (const { from, parent } of foreignKeysIn(connection, name))
    if (from.length === 1) gather(links, keyOf(from[0] ?? ''), keyOf(parent))
  for (const { child, from, parent } of namedLinks(connection, name))
    if (keyOf(child) === keyOf(name)) gather(links, keyOf(from), keyOf(parent))
  const primary = columnsIn(connection, name).flatMap(({ key, primaryKey }) => (primaryKey > 0 ? [key] : []))
  // What a partial one keeps single the query's own conditions may ask for.
  const unique = indexesIn(connection, name).flatMap((index) =>
    index.unique ? [index.parts.flatMap((part) => (part.name === null ? [] : [keyOf(part.name)]))] : [],
  )
  return { label, name, links, keys: [primary, ...unique], isOptional: tables.get(label)?.isOptional ?? false }
}

type Beside = Pick<Multiplied, 'of' | 'beside'>

/** The table whose rows each of the sum's own stands beside once more; null where each is added up once, as far as can be told. */
function besideIn(sum: Sum, sides: readonly Side[], query: AddedUp): Beside | null {
  if (sum.labels.size > 1) return null
  // `count(*)` is of all of them.
  const owns = sides.filter(({ label }) => sum.labels.size === 0 || sum.labels.has(label))
  for (const own of owns) {
    const other = sides.find(
      (side) =>
        side !== own && !query.read.has(side.label) && !isOne(side, query, null) && repeats(sum, own, side, query),
    )
    if (other) return { of: own.name, beside: other.name }
  }
  return null
}

function repeats({ how, labels }: Sum, own: Side, other: Side, query: AddedUp): boolean {
  if (keyOf(own.name) === keyOf(other.name)) return false
  const between = query.equal.filter((pair) => [own, other].every(({ label }) => pair.some(({ of }) => of === label)))
  // A child of the row itself: without a LEFT JOIN a value may be meant once for each of them, as a price for each sale.
  const isChild = between.some((pair) =>
    pair.some(({ of, column }) => of === other.label && points(other, column, own)),
  )
  if (isChild) return labels.size > 0 && other.isOptional && isHeld(own, query, other) && !isOne(own, query, other)
  // Of siblings each value is repeated as often as any other: that is no matter for their mean.
  return how !== 'avg' && !isOne(own, query, other) && areSiblings(own, other, query)
}

function points({ links }: Side, column: string, { name }: Side): boolean {
  return links.get(column)?.includes(keyOf(name)) ?? false
}

/** Whether there is one row of it at most beside each row of the others. `without`: what that table is held equal to does not count. */
function isOne(side: Side, query: AddedUp, without: Side | null): boolean {
  const bound = boundOf(side, query, without)
  return side.keys.some((key) => key.length > 0 && key.every((column) => bound.has(column)))
}

/** Whether it belongs to a group, or to another row, whatever is joined to it. */
function isHeld(side: Side, query: AddedUp, without: Side): boolean {
  return boundOf(side, query, without).size > 0
}

function boundOf({ label }: Side, { bound, equal }: AddedUp, without: Side | null): Set<string> {
  const isOwn = ({ of }: Joined) => of === label
  const only = new Set(
    equal.flatMap((pair) => {
      const own = pair.filter(isOwn)
      return without !== null && pair.some(({ of }) => of === without.label) ? own : []
    }),
  )
  return new Set(bound.filter((it) => isOwn(it) && !only.has(it)).map(({ column }) => column))
}

/** Whether both belong to the same parent, and nothing else joins them. */
function areSiblings(own: Side, other: Side, { equal }: AddedUp): boolean {
  const alike = equalTo(equal)
  const shared = [...own.links].flatMap(([column, parents]) =>
    [...other.links].filter(
      ([its, theirs]) =>
        parents.some((parent) => theirs.includes(parent)) &&
        alike({ of: own.label, column }).has(idOf({ of: other.label, column: its })),
    ),
  )
  const between = equal.filter((pair) => [own, other].every(({ label }) => pair.some(({ of }) => of === label)))
  return shared.length === 1 && between.length <= 1
}

function idOf({ of, column }: Joined): string {
  return JSON.stringify([of, column])
}

/** All columns that equal one, by way of others too. */
function equalTo(equal: AddedUp['equal']): (one: Joined) => Set<string> {
  return (one) => {
    const found = new Set([idOf(one)])
    for (let size = 0; size < found.size; ) {
      size = found.size
      for (const pair of equal) if (pair.some((it) => found.has(idOf(it)))) for (const it of pair) found.add(idOf(it))
    }
    return found
  }
}
