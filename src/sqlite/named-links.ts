/** Columns that are named after another table, as `order_id` after `orders`: links that no foreign key declares. */

import { isNamedAfter, same } from '../sql/names.ts'
import type { Connection } from './engine.ts'
import { columnsIn } from './schema.ts'
import { readCatalog } from './schema-kinds.ts'

export interface NamedLink {
  readonly child: string
  readonly from: string
  readonly parent: string
}

/** Those between the table and others, in either direction; names as spelt. */
export function namedLinks(connection: Connection, table: string): NamedLink[] {
  const tables = [...readCatalog(connection).ordinary.values()]
  return tables.flatMap((child) => {
    const others = tables.filter((it) => it !== child && (same(it, table) || same(child, table)))
    return columnsIn(connection, child).flatMap(({ name }) =>
      others.filter((it) => isNamedAfter(name, it)).map((parent) => ({ child, from: name, parent })),
    )
  })
}
