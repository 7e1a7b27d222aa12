/** Invented rows that say one thing from either end, where a new key takes the pair for one: production may have written each only once. */

import type { Refusal } from '../../model/facts.ts'
import { addPlain } from '../../rows/awkward.ts'
import type { Hints } from '../../rows/hints.ts'
import { isMirrored, mirrorSays } from '../../rows/key-kinds.ts'
import { openWorld, shapeOf } from '../../rows/world.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { readUniqueIndex } from '../../sql/unique-index.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { soleKeyIn } from '../../sqlite/schema-keys.ts'
import type { Column, Shape } from '../../sqlite/table-shape.ts'
import { played, type Scene } from '../scene.ts'
import type { Instead } from './instead.ts'
import { UNIQUE } from './unlike.ts'

/**
 * Keeps one of every two rows of which each has in one column what the other has in the second.
 * @param isInvented whether all rows of a table (keyOf case) are ours
 * @returns null where there are none, or the file is refused for other rows all the same
 */
export function withoutMirrored(
  scene: Scene,
  start: State,
  stopped: Refusal,
  isInvented: (table: string) => boolean,
): Instead | null {
  if (!UNIQUE.test(stopped.message)) return null
  const { engine, hints } = scene
  const named = namesIn(stopped.statement)
  const pairs = on(engine, start, (connection) => {
    const world = openWorld(connection, hints)
    const tables = everyTable(connection).filter((table) => named.has(table) && isInvented(table))
    return tables.flatMap((table) => pairsIn(shapeOf(world, table), stopped.statement))
  })
  for (const pair of pairs) {
    const state = on(engine, start, (connection) => (keepFirst(connection, pair, hints) ? connection.state() : null))
    const first = state && played(scene, state)
    if (first && first.performance.refusals[0]?.message !== stopped.message)
      return { state, first, says: [mirrorSays(pair.table, pair.one.name, pair.other.name)] }
  }
  return null
}

interface Pair {
  readonly table: string
  readonly one: Column
  readonly other: Column
  /** The table that both refer to, and by which of its columns (null: its own key); null where they refer to none. */
  readonly parent: { readonly name: string; readonly key: string | null } | null
}

/** An index asks for what it names; a copy may take everything along. */
function pairsIn(shape: Shape | string, statement: string): Pair[] {
  if (typeof shape === 'string') return []
  const index = readUniqueIndex(statement)
  const named = namesIn(index?.keys.join(', ') ?? statement)
  const keyed = new Set(shape.keys.flatMap(({ columns }) => columns.map((name) => keyOf(name ?? ''))))
  const isAsked = ({ name }: Column) => named.has(keyOf(name)) || (index === null && keyed.has(keyOf(name)))
  const asked = shape.columns.filter(isAsked)
  return asked.flatMap((one, at) =>
    asked
      .slice(at + 1)
      .filter((other) => isMirrored(shape, one, other))
      .map((other) => ({ table: shape.name, one, other, parent: parentOf(shape, one) })),
  )
}

function parentOf({ foreignKeys }: Shape, { name }: Column): Pair['parent'] {
  const key = foreignKeys.find(({ from }) => from.length === 1 && same(from[0] ?? '', name))
  return key ? { name: key.parent, key: key.to?.[0] ?? null } : null
}

/** Whether a row had its like, and more than one row is left: on that one any key is met. */
function keepFirst(connection: Connection, pair: Pair, hints: Hints): boolean {
  const { table, one, other } = pair
  const [name, a, b] = [`main.${identifier(table)}`, identifier(one.name), identifier(other.name)]
  const like = `SELECT 1 FROM ${name} AS twin WHERE twin.${a} = own.${b} AND twin.${b} = own.${a}`
  const second = `own.${a} > own.${b} AND EXISTS (${like})`
  const count = (where = '1') => Number(connection.rows(`SELECT count(*) FROM ${name} AS own WHERE ${where}`)[0]?.[0])
  connection.run('PRAGMA foreign_keys = OFF')
  const gone = count(second)
  const left = count() - gone
  if (gone === 0) return false
  if (left > 1) return refusal(() => connection.run(`DELETE FROM ${name} AS own WHERE ${second}`)) === null
  const value = newParent(connection, pair, hints)
  if (value === null) return false
  return refusal(() => connection.run(`UPDATE OR ABORT ${name} AS own SET ${a} = ${value} WHERE ${second}`)) === null
}

/** The key, as SQL, of a row that no row of the table refers to yet; null where there can be none. */
function newParent(connection: Connection, { table, one, other, parent }: Pair, hints: Hints): string | null {
  const by = parent && (parent.key ?? soleKeyIn(connection, keyOf(parent.name)))
  if (!parent || !by || !addPlain(connection, parent.name, hints)) return null
  const key = identifier(by)
  const known = [one, other].map(({ name }) => `SELECT ${identifier(name)} FROM main.${identifier(table)}`)
  const sql = `SELECT quote(${key}) FROM main.${identifier(parent.name)} WHERE ${known.map((it) => `${key} NOT IN (${it})`).join(' AND ')}`
  const found = connection.rows(sql)[0]?.[0]
  return found === undefined ? null : String(found)
}
