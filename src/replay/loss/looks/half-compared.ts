/** Rows that a DELETE takes because of another owner's row: of a key of several columns that two tables share it compares some. */

import { isNamedAfter, keyOf, same } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import { soleKeyIn } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { readShape, type Shape } from '../../../sqlite/table-shape.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, leaving } from '../run/asking.ts'
import { hasFewer } from '../run/fewer.ts'
import { deletesOf, type Journey, plainRows } from '../run/journey.ts'
import type { Step } from '../run/play.ts'
import { sqlOf, type Value } from '../values/contents.ts'
import { askedTables, fillings, onlyFirst } from './asked-tables.ts'

export interface HalfCompared {
  readonly table: MarkedTable
  readonly step: Step
  /** The table that it asks, as spelt, and the pairs of the key that it does not compare, and those that it does. */
  readonly other: string
  readonly left: readonly Pair[]
  readonly compared: readonly Pair[]
}

/** A column of the table, and the one of the other table that is the same of a key, as spelt. */
interface Pair {
  readonly own: string
  readonly its: string
}

/**
 * One row is alone in its table, and one in the other. It goes because of that one though this is another owner's, and stays where the
 * two have only the owner in common. Whose they are stands first in a key.
 */
export function halfCompared(asking: Asking, journey: Journey): HalfCompared[] {
  return journey.start.tables.flatMap((table) =>
    deletesOf(journey, table).flatMap((step): HalfCompared[] => {
      const { sql } = step.statement
      const [one, two] = plainRows(table)
      if (!/\bselect\b/i.test(sql) || !one || !two) return []
      const { setting, start } = journey
      const shared = on(setting.engine, start.state, (connection) => sharedIn(connection, table, sql))
      for (const { other, key, fills } of shared) {
        const isLeft = (pair: Pair) =>
          fills.some((fill) => isTaken(asking, journey, { one, two, other, key, pair, fill }))
        const left = key.filter(isLeft)
        const compared = key.filter((pair) => !left.includes(pair))
        const isOwner = key[0] !== undefined && left.includes(key[0]) && compared.length > 0
        if (isOwner) return [{ table, step, other, left, compared }]
      }
      return []
    }),
  )
}

interface Shared {
  readonly other: string
  readonly key: readonly Pair[]
  /** What its rows are changed to, so that the statement's conditions hold for them, or do not. */
  readonly fills: readonly (readonly Edit[])[]
}

/** The other tables that the statement asks, with each key of several columns that either table has and both have the columns of. */
function sharedIn(connection: Connection, { key: table, shape }: MarkedTable, sql: string): Shared[] {
  const { texts } = readCatalog(connection)
  const own = (name: string) => shape.columns.find((it) => same(it.name, name))?.name
  return askedTables(connection, table, sql).flatMap((other): Shared[] => {
    const its = readShape(connection, other, texts)
    const keys = keysOf(shape, its).flatMap((key) => {
      const pairs = key.flatMap((name) => {
        const column = own(ownName(shape, its, name))
        return column === undefined ? [] : [{ own: column, its: name }]
      })
      return pairs.length === key.length &&
        pairs.slice(1).every((pair) => !isKnownAlone(connection, pair, [shape, its]))
        ? [pairs]
        : []
    })
    return keys.map((key) => {
      const kept = key.map(({ its: name }) => name)
      return { other, key, fills: fillings(connection, other, kept, sql) }
    })
  })
}

/** Keys of several columns, as the other table spells them. */
function keysOf(shape: Shape, its: Shape): string[][] {
  const found = [...its.keys, ...shape.keys].flatMap(({ columns, partial }) => {
    const names = columns.flatMap((name) => its.columns.find((it) => name !== null && same(it.name, name))?.name ?? [])
    return !partial && columns.length > 1 && names.length === columns.length ? [names] : []
  })
  return [...new Map(found.map((key) => [key.map(keyOf).join('\u0001'), key])).values()]
}

/** By the foreign key of several columns, where there is one; else they have one name. */
function ownName({ foreignKeys }: Shape, its: Shape, name: string): string {
  const link = foreignKeys.find(({ parent, from }) => same(parent, its.name) && from.length > 1)
  const at = (link?.to ?? its.primaryKey).findIndex((it) => same(it, name))
  return link?.from[at] ?? name
}

/** Whether it is a key of one column, here or of a third table: that is no half. */
function isKnownAlone(connection: Connection, { own, its }: Pair, shapes: readonly Shape[]): boolean {
  const names = [own, its]
  const isNamed = (name: string | null | undefined) => names.some((it) => same(it, name ?? ''))
  return (
    shapes.some(
      ({ keys, foreignKeys }) =>
        keys.some(({ columns }) => columns.length === 1 && isNamed(columns[0])) ||
        foreignKeys.some(({ from }) => from.length === 1 && isNamed(from[0])),
    ) ||
    [...readCatalog(connection).ordinary.values()].some((table) => {
      const sole = soleKeyIn(connection, table)
      return sole !== null && (isNamed(sole) || names.some((it) => isNamedAfter(it, table)))
    })
  )
}

interface Trial {
  readonly one: Marked
  readonly two: Marked
  readonly other: string
  readonly key: readonly Pair[]
  /** What is unlike, and alone alike. */
  readonly pair: Pair
  readonly fill: readonly Edit[]
}

function isTaken(asking: Asking, journey: Journey, { one, two, other, key, pair, fill }: Trial): boolean {
  const held = (row: Marked, { own }: Pair): Value => row.values.get(keyOf(own)) ?? 'NULL'
  if (key.some((it) => [one, two].some((row) => held(row, it) === 'NULL')) || held(one, pair) === held(two, pair))
    return false
  const end = (isOf: (it: Pair) => Marked) => {
    const sets = key.map((it) => `${quoted(it.its)} = ${sqlOf(held(isOf(it), it))}`)
    return asking.end([
      leaving([one]),
      onlyFirst(
        other,
        key.map(({ its }) => its),
      ),
      ...fill,
      `UPDATE OR ABORT main.${quoted(other)} SET ${sets.join(', ')}`,
    ])
  }
  const [apart, strange] = [end((it) => (it === pair ? two : one)), end((it) => (it === pair ? one : two))]
  return apart !== null && strange !== null && hasFewer(journey, one.table, apart, strange)
}
