/** Columns that a foreign key of several repeats from the parent: the others of that key tell which row it is, and it says the same. */

import { keyOf } from '../../../sql/names.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import { indexesIn, primaryKeyIn } from '../../../sqlite/schema-keys.ts'
import { hasHeir, hasPlace, type Journey } from '../run/journey.ts'
import type { Question } from './alike.ts'

/**
 * Whether the parent's row still says what the column said: `FOREIGN KEY (tenant_id, order_id) REFERENCES orders (tenant_id, id)`,
 * where the id alone is a key of the orders.
 */
export function isSaidByParent(journey: Journey, { table, column }: Question): boolean {
  const { lives, setting, start } = journey
  const isLeft = (name: string) => hasPlace(journey, table, name) || hasHeir(journey, table, name)
  return table.shape.foreignKeys.some(({ parent, from, to }) => {
    const at = from.findIndex((name) => keyOf(name) === column)
    const above = lives.tables.get(keyOf(parent))
    const source = above?.columns.get(keyOf(to?.[at] ?? ''))
    if (at < 0 || from.length < 2 || above?.goneAfter !== null || source?.goneAfter !== null) return false
    const [others, theirs = []] = [from, to ?? []].map((names) => names.filter((_, place) => place !== at).map(keyOf))
    const isWhole = others?.every((name) => isLeft(name) && table.facts.get(name)?.column.nullable === false)
    return isWhole === true && on(setting.engine, start.state, (it) => keysIn(it, parent).some(isWithin(theirs)))
  })
}

/** The primary key of a table, and the columns of its unique indexes; an expression is none of them. */
function keysIn(connection: Connection, table: string): (string | null)[][] {
  const unique = indexesIn(connection, table).filter((it) => it.unique && !it.partial)
  return [primaryKeyIn(connection, table), ...unique.map(({ parts }) => parts.map(({ name }) => name))]
}

function isWithin(names: readonly string[]): (key: readonly (string | null)[]) => boolean {
  return (key) => key.length > 0 && key.every((it) => it !== null && names.includes(keyOf(it)))
}
