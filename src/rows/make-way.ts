/** Changes rows that are there so that a trigger, which lets none in beside them, lets in the next one. */

import { newColumnsIn } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import { identifier, significant, unquote } from '../sql/tokens.ts'
import { refusal } from '../sqlite/engine.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { isOpposedBy } from './objections.ts'
import type { Choice, Slot } from './search.ts'
import type { World } from './world.ts'

/** More values are not tried in one column. */
const MOST_VALUES = 4

const SAVEPOINT = 'rehearsal_way'

/**
 * Puts another value into one column after the other of the rows that are there, of those that the refusing trigger names,
 * until `next` says that a row has gone in: as a process that ends makes way for the next one. A guard that counts rows asks
 * nothing of the new one, so that no values of its own would help. What did not help is taken back.
 * @param message SQLite's words when it refused the row
 * @param slots the choices for the new row: what is good for that is good for those
 */
export function madeWay(
  world: World,
  shape: Shape,
  message: string,
  slots: readonly Slot[],
  next: () => boolean,
): boolean {
  const named = shape.triggers
    .filter((trigger) => isOpposedBy(trigger, message) && newColumnsIn(trigger).length === 0)
    .flatMap((trigger) => significant(trigger).map((token) => keyOf(unquote(token))))
  if (named.length === 0) return false
  const kept = new Set([
    ...shape.primaryKey.map(keyOf),
    ...shape.foreignKeys.flatMap(({ from }) => from.map(keyOf)),
    ...shape.keys.flatMap(({ columns }) => columns.flatMap((name) => (name === null ? [] : [keyOf(name)]))),
  ])
  const changeable = shape.columns.filter(({ name }) => named.includes(keyOf(name)) && !kept.has(keyOf(name)))
  return changeable.some((column) =>
    valuesFor(column, slots).some((literal) => isWay(world, shape, `${identifier(column.name)} = ${literal}`, next)),
  )
}

function valuesFor({ name, nullable }: Column, slots: readonly Slot[]): readonly string[] {
  const choices: readonly Choice[] = slots.find(({ columns }) => columns[0] === name)?.all() ?? []
  const literals = choices.flatMap(([literal]) => (literal === undefined ? [] : [literal]))
  return [...new Set([...(nullable ? ['NULL'] : []), ...literals])].slice(0, MOST_VALUES)
}

function isWay({ connection, making }: World, shape: Shape, assignment: string, next: () => boolean): boolean {
  connection.run(`SAVEPOINT ${SAVEPOINT}`)
  const sql = `UPDATE OR ABORT main.${identifier(shape.name)} SET ${assignment}`
  const said = refusal(() => making.write(shape, () => connection.run(sql)))
  const helps = said === null && next()
  // RAISE(ROLLBACK) has ended the savepoint too.
  if (!helps) refusal(() => connection.run(`ROLLBACK TO ${SAVEPOINT}`))
  refusal(() => connection.run(`RELEASE ${SAVEPOINT}`))
  return helps
}
