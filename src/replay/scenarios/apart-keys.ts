/** A join of ids of two tables, as `section.board_id = item.section_id`: invented ids are alike in all tables, and real ones never are. */

import { equalitiesIn, type Side } from '../../sql/equalities.ts'
import { isCalledId, keyOf, same } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { changesRows } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { allForeignKeys, soleKeyIn } from '../../sqlite/schema-keys.ts'
import { type Played, played, type Scene } from '../scene.ts'

/** What comes of the file where ids of two tables are never alike. */
interface Apart {
  readonly state: State
  readonly first: Played
}

/**
 * Null where no statement joins so, or the file passes all the same.
 * @param isOurs whether the rows of a table (keyOf case) are invented
 */
export function apartKeys(scene: Scene, start: State, isOurs: (table: string) => boolean): Apart | null {
  const joining = statementsOf(scene.script.sql).filter((sql) => /\bjoin\b/i.test(sql) && changesRows(sql))
  if (joining.length === 0) return null
  const state = on(scene.engine, start, (connection) => {
    const links = linksIn(connection)
    const asked = joining.flatMap((sql) => equalitiesIn(sql, null))
    const parents = asked.flatMap(({ sides }) => {
      const [one, other] = sides.map((side) => rootOf(links, side))
      return one && other && !same(one.table, other.table) && isCalledId(one.column) && isCalledId(other.column)
        ? [one]
        : []
    })
    connection.run('PRAGMA foreign_keys = OFF')
    const changed = parents.filter((parent) => setApart(connection, links, parent, isOurs))
    return changed.length > 0 ? connection.state() : null
  })
  const first = state && played(scene, state)
  const [stopped] = first?.performance.refusals ?? []
  const isByJoin = stopped?.message.startsWith('NOT NULL constraint failed') && /\bjoin\b/i.test(stopped.statement)
  return state && first && isByJoin ? { state, first } : null
}

interface Key {
  readonly table: string
  readonly column: string
}

interface Link {
  readonly child: Key
  readonly parent: Key
}

function linksIn(connection: Connection): Link[] {
  return [...allForeignKeys(connection)].flatMap(([table, own]) =>
    own.flatMap(({ parent, from: [column, ...more], to }): Link[] => {
      const key = to?.[0] ?? soleKeyIn(connection, parent)
      const isAlone = column !== undefined && more.length === 0 && key !== null
      return isAlone ? [{ child: { table, column }, parent: { table: parent, column: key } }] : []
    }),
  )
}

/** The key whose value the column has in the end; null for one that refers to nothing, or that may be in several tables. */
function rootOf(links: readonly Link[], { column, tables }: Side): Key | null {
  const [start, ...more] = links.filter(({ child }) => tables.has(keyOf(child.table)) && same(child.column, column))
  if (!start || more.length > 0) return null
  let root = start.parent
  for (const seen = new Set<string>(); !seen.has(keyOf(root.table)); ) {
    seen.add(keyOf(root.table))
    root = links.find(({ child }) => isSame(child, root))?.parent ?? root
  }
  return root
}

function isSame(one: Key, other: Key): boolean {
  return same(one.table, other.table) && same(one.column, other.column)
}

/** Another ending for the texts of a key, and wherever they are referred to; false where there are none, or not all are ours. */
function setApart(
  connection: Connection,
  links: readonly Link[],
  root: Key,
  isOurs: (table: string) => boolean,
): boolean {
  const places = [root]
  for (const place of places)
    for (const { child, parent } of links)
      if (isSame(parent, place) && !places.some((it) => isSame(it, child))) places.push(child)
  if (places.some(({ table }) => !isOurs(keyOf(table)))) return false
  const changed = places.map(({ table, column }) => {
    const name = identifier(column)
    const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${name} = ${name} || ' of ' || ? WHERE typeof(${name}) = 'text'`
    if (refusal(() => connection.rows(sql, [root.table])) !== null) return 0
    return Number(connection.rows('SELECT changes()')[0]?.[0])
  })
  return (changed[0] ?? 0) > 0
}
