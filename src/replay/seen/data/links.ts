/** Links between a table and others, and the condition by which a query follows one of them. */

import { same } from '../../../sql/names.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { namedLinks } from '../../../sqlite/named-links.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import { allForeignKeys } from '../../../sqlite/schema-keys.ts'

export interface Link {
  readonly other: string
  /** The column of whichever of them refers to the other one, and whether it is the table's own. */
  readonly from: string
  readonly isOwn: boolean
  /**
   * As a condition.
   * @param label what the query calls the rows of the other table
   * @param own what the statement calls the table's own rows, where that is not the table's name
   */
  readonly tieAs: (label: string, own?: string) => string
}

/** Foreign keys between the table and others, and columns that are named after one of them: `order_id` after `orders`. */
export function linksIn(connection: Connection, table: string): Link[] {
  const keys = [...allForeignKeys(connection)].flatMap(([child, own]) =>
    own.flatMap(({ from: [from], parent }) => (from === undefined ? [] : [{ child, from, parent }])),
  )
  return [...keys, ...namedLinks(connection, table)].flatMap(({ child, from, parent }): Link[] => {
    if (same(child, parent) || !(same(child, table) || same(parent, table))) return []
    const isOwn = same(child, table)
    const key = columnsIn(connection, parent).find(({ primaryKey }) => primaryKey > 0)?.name ?? 'rowid'
    const tieAs = (label: string, own = isOwn ? child : parent) =>
      isOwn ? `${own}.${from} = ${label}.${key}` : `${label}.${from} = ${own}.${key}`
    return [{ other: isOwn ? parent : child, from, isOwn, tieAs }]
  })
}
