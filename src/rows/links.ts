/** What refers to another table without a foreign key: the columns that triggers and views compare with its key. */

import { type Equality, equalitiesIn, type Side } from '../sql/equalities.ts'
import { gather, isNamedAfter, keyOf } from '../sql/names.ts'
import { statementsOf } from '../sql/split.ts'
import { type Connection, Refused } from '../sqlite/engine.ts'
import type { Catalog, SchemaTexts } from '../sqlite/schema-kinds.ts'
import { readShape, type Shape } from '../sqlite/table-shape.ts'

/** A column and what it is compared with, as spelt. */
export interface Link {
  readonly column: string
  readonly parent: string
  readonly to: string
}

/** What the statements of a script compare: each of its queries, but for those of views and triggers, which are read by themselves. */
export function joinedIn(script: string): Equality[] {
  if (!/\bfrom\b/i.test(script)) return []
  return statementsOf(script)
    .filter((sql) => /\bfrom\b/i.test(sql) && !/^\s*create\b/i.test(sql))
    .flatMap((sql) => equalitiesIn(sql, null))
}

/**
 * The links by the key of the table that refers. A key of several columns is none of them.
 * @param also what other statements compare: with a name that is no primary key a row may be looked for that is not there
 * @param named what decides in the same way, where the column is named after the other table: `order_id` after `orders`
 */
export function linksIn(
  connection: Connection,
  { texts, ordinary }: Catalog,
  also: readonly Equality[] = [],
  named: readonly Equality[] = [],
): ReadonlyMap<string, readonly Link[]> {
  const found = new Map<string, Link[]>()
  const shapes = new Map<string, Shape | null>()
  const shapeOf = (key: string): Shape | null => {
    const name = ordinary.get(key)
    if (name !== undefined && !shapes.has(key))
      shapes.set(
        key,
        readable(() => readShape(connection, name, texts)),
      )
    return shapes.get(key) ?? null
  }
  const columnsOf = ({ tables, column, ofRow }: Side) =>
    [...tables].flatMap((key) => columnIn(shapeOf(key), column).map((one) => ({ ...one, ofRow })))
  const isKnown = ({ table, column }: Found, parent: Found) =>
    found.get(keyOf(table))?.some((it) => it.column === column && it.parent === parent.table && it.to === parent.column)
  const note = ({ sides }: Equality, isLink: (parent: Found, child: Found) => boolean) => {
    const [left = [], right = []] = sides.map(columnsOf)
    for (const { child, parent } of [...pairs(left, right), ...pairs(right, left)])
      if (isLink(parent, child) && !isKnown(child, parent))
        gather(found, keyOf(child.table), { column: child.column, parent: parent.table, to: parent.column })
  }
  for (const one of allEqualities(texts)) note(one, () => true)
  for (const one of also) note(one, ({ isPrimary }) => isPrimary)
  for (const one of named) note(one, (parent, child) => parent.isPrimary && isNamedAfter(child.column, parent.table))
  return found
}

/** More than one pair says nothing; nor does a column that may be the parent's own: `WHERE id = NEW.id` behind a subquery. */
function pairs(children: readonly Found[], parents: readonly Found[]): { child: Found; parent: Found }[] {
  if (children.some((child) => parents.some((it) => it.table === child.table && it.column === child.column))) return []
  const found = children.flatMap((child) =>
    parents
      .filter((it) => it.isKey && it.table !== child.table && (!child.isKey || isAbove(it, child)))
      .map((parent) => ({ child, parent })),
  )
  return found.length === 1 ? found : []
}

function allEqualities({ triggers, views }: SchemaTexts): Equality[] {
  return [
    ...[...triggers].flatMap(([table, texts]) => texts.flatMap((sql) => equalitiesIn(sql, table))),
    ...[...views.values()].flatMap((sql) => equalitiesIn(sql, null)),
  ]
}

/** Where both are keys: the row that a trigger fires for, or `id` where the other one is `user_id`. */
function isAbove(parent: Found, child: Found): boolean {
  if (parent.ofRow !== child.ofRow) return parent.ofRow
  const [own, other] = [keyOf(parent.column), keyOf(child.column)]
  return own !== other && other.endsWith(own)
}

interface Found {
  readonly table: string
  readonly column: string
  /** No two rows of the table have the same. */
  readonly isKey: boolean
  readonly isPrimary: boolean
  readonly ofRow: boolean
}

function columnIn(shape: Shape | null, column: string): Omit<Found, 'ofRow'>[] {
  const { name, rowidAlias } = shape?.columns.find((it) => keyOf(it.name) === column) ?? {}
  if (!shape || name === undefined) return []
  const isKey = shape.keys.some(
    ({ columns, partial }) => columns.length === 1 && !partial && keyOf(columns[0] ?? '') === column,
  )
  const isPrimary = rowidAlias === true || (shape.primaryKey.length === 1 && shape.primaryKey[0] === name)
  return [{ table: shape.name, column: name, isKey, isPrimary }]
}

function readable(read: () => Shape): Shape | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
