/** A row whose value no parent has, of a column that the file makes a foreign key: made-up ones of two tables may be the same by chance. */

import type { MigrationSeen } from '../../model/seen.ts'
import { keyOf, same } from '../../sql/names.ts'
import { quoted } from '../../sql/tokens.ts'
import { difference } from '../../sqlite/difference.ts'
import { type OnDisk, on, refusal, type State } from '../../sqlite/engine.ts'
import { columnsIn, everyTable } from '../../sqlite/schema.ts'
import { foreignKeysIn } from '../../sqlite/schema-keys.ts'
import { played } from '../scene.ts'
import { lasting } from '../seen/data/lasting.ts'
import type { TriedRun } from '../seen/look.ts'
import { unparented } from './other-parents.ts'

type Found = Pick<MigrationSeen, 'failsOn' | 'orphansOn'>

/** So many keys are tried: each is a run of the file. */
const MOST = 8

/** By run: two observations ask, and each key is a run of the file. */
const FOUND = new WeakMap<TriedRun, Found>()

/** What such rows meet, key by key; the keys of which a row lacks its parent already are told elsewhere. */
export function withoutParent(run: TriedRun): Found {
  const found = FOUND.get(run) ?? metBy(run)
  FOUND.set(run, found)
  return found
}

function metBy({ scene, before, first }: TriedRun): Found {
  const isAsked = /\breferences\b/i.test(scene.script.sql)
  const keys = isAsked ? newKeys(scene.engine, before.state, first.after).slice(0, MOST) : []
  const found = keys.map(({ table, column }): Found => {
    const start = on(scene.engine, before.state, (connection) => strayed(connection, table, column))
    if (start === null) return { failsOn: [], orphansOn: [] }
    const { after, performance } = played(scene, start)
    const [refused] = performance.refusals
    if (refused) {
      const isByKey = refused.message === 'FOREIGN KEY constraint failed'
      return { failsOn: isByKey ? [{ says: unparented([`${table}.${column}`]), refusal: refused }] : [], orphansOn: [] }
    }
    const facts = lasting(scene, start, after, difference(scene.engine, start, after, before.scope))
    return {
      failsOn: [],
      orphansOn: facts.flatMap((one) => (one.kind === 'orphans-added' && same(one.table, table) ? [one] : [])),
    }
  })
  return { failsOn: found.flatMap((one) => one.failsOn), orphansOn: found.flatMap((one) => one.orphansOn) }
}

interface NewKey {
  /** As spelt. */
  readonly table: string
  readonly column: string
}

/** Keys of one column that were no keys before, in tables that were there. */
function newKeys(engine: TriedRun['scene']['engine'], before: State, after: State): NewKey[] {
  const all = (state: State) =>
    on(engine, state, (connection) =>
      everyTable(connection).flatMap((table) =>
        foreignKeysIn(connection, table).flatMap(({ from: [column, ...more] }) =>
          column !== undefined && more.length === 0 ? [{ table, column }] : [],
        ),
      ),
    )
  const name = ({ table, column }: NewKey) => keyOf(`${table}.${column}`)
  const was = new Set(all(before).map(name))
  return all(after).filter((one) => !was.has(name(one)))
}

/** The database with a value in the first row of the table that stands nowhere else; null where it has no such column or row. */
function strayed(connection: OnDisk, table: string, column: string): State | null {
  const own = everyTable(connection).find((it) => same(it, table))
  const declared = own === undefined ? undefined : columnsIn(connection, own).find(({ key }) => key === keyOf(column))
  if (own === undefined || !declared) return null
  const [name, cell] = [`main.${quoted(own)}`, quoted(declared.name)]
  connection.run('PRAGMA foreign_keys = OFF')
  const value = `CASE typeof(${cell}) WHEN 'text' THEN ${cell} || ' of none' ELSE ${FAR} END`
  const set = `UPDATE OR ABORT ${name} SET ${cell} = ${value} WHERE ${cell} = (SELECT min(${cell}) FROM ${name})`
  const refused = refusal(() => connection.run(set))
  const isMet = refused === null && connection.rows('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').length === 0
  return isMet ? connection.state() : null
}

/** No row that is made up has such a number. */
const FAR = 7_654_321
