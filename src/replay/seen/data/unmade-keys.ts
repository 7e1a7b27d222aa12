/** Keys of parents that the files themselves have to write, and do not, or write otherwise than their children do. */

import type { Orphans } from '../../../model/facts.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import { identifier } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { on, rowsOrNone } from '../../../sqlite/engine.ts'
import { columnsIn, everyTable } from '../../../sqlite/schema.ts'
import { foreignKeysIn } from '../../../sqlite/schema-keys.ts'
import type { Before, Played, Scene } from '../../scene.ts'

/**
 * The parent's key, where no row of the parent has a value in it; or where it is new, and the children get theirs from rows of the
 * parent. Then no invented row is to blame. Null else.
 */
export function unmadeKey(
  scene: Scene,
  before: Before,
  first: Played,
  { table, parent }: Orphans,
): Orphans['unmade'] | null {
  const old = on(scene.engine, before.state, (connection) =>
    foreignKeysIn(connection, table).map(({ from }) => keyOf(from.join())),
  )
  const keys = on(scene.engine, first.after, (connection) =>
    foreignKeysIn(connection, table).flatMap((key) => {
      const [own, to] = [key.from[0], key.to?.[0]]
      if (
        own === undefined ||
        to === undefined ||
        key.from.length > 1 ||
        old.includes(keyOf(own)) ||
        !same(key.parent, parent)
      )
        return []
      const [[count, filled] = []] = rowsOrNone(
        connection,
        `SELECT count(*), count(${identifier(to)}) FROM main.${identifier(parent)}`,
      )
      return [{ own, to, isEmpty: Number(count) > 0 && filled === 0 }]
    }),
  )
  const [key, ...more] = keys
  if (!key || more.length > 0) return null
  if (key.isEmpty) return { column: key.to, filled: false }
  const wasThere = on(scene.engine, before.state, (connection) =>
    everyTable(connection).some(
      (it) => same(it, parent) && columnsIn(connection, it).some((column) => column.key === keyOf(key.to)),
    ),
  )
  const isLookedUp = first.performance.statements.some(
    ({ sql }) =>
      actionOf(sql) === 'UPDATE' &&
      same(targetOf(sql) ?? '', table) &&
      writtenColumns(sql)?.has(keyOf(key.own)) === true &&
      /\bselect\b/i.test(sql) &&
      namesIn(sql).has(keyOf(parent)),
  )
  return !wasThere && isLookedUp ? { column: key.to, filled: true } : null
}
