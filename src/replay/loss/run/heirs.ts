/** Tables that an earlier new file made and that hold what production had: renamed or filled from its rows. */

import { on, type State } from '../../../sqlite/engine.ts'
import type { Contents } from '../values/contents.ts'
import { contentsOf } from '../values/contents.ts'
import { endOf, type Setting } from './play.ts'

/** Before one new file, the tables (keyOf case) of this kind. */
export interface Heirs {
  readonly path: string
  readonly tables: readonly string[]
}

/**
 * For every new file but the first: with production's rows these tables have more rows than without.
 * @param plain production with rows
 * @param empty production without them
 */
export function heirsIn(setting: Setting, plain: State, empty: State): Heirs[] {
  if (setting.scripts.length < 2) return []
  const known = on(setting.engine, plain, (connection) => contentsOf(connection, setting.without))
  return setting.scripts.slice(1).flatMap(({ path }, at) => {
    const earlier = { ...setting, scripts: setting.scripts.slice(0, at + 1) }
    const [full, bare] = [endOf(earlier, plain), endOf(earlier, empty)]
    const tables = full ? [...full.keys()].filter((key) => !known.has(key) && more(full, bare, key)) : []
    return tables.length > 0 ? [{ path, tables }] : []
  })
}

function more(full: Contents, bare: Contents | null, key: string): boolean {
  return (full.get(key)?.rows.length ?? 0) > (bare?.get(key)?.rows.length ?? 0)
}
