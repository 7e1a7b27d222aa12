/** Bundled SQLites with what production's own program brings along. */

import type { Missing } from '../../model/replayed.ts'
import type { Runner } from '../../model/runner.ts'
import type { BundledEngine, StartEngine } from '../../sqlite/bundled.ts'
import { DECIMALS } from '../../sqlite/decimals.ts'
import { type Engine, NOTHING, on } from '../../sqlite/engine.ts'
import { MATH, SHELL } from '../../sqlite/own-functions.ts'
import { throughShell } from '../../tools/read/shell.ts'

/** Engines with what production's own program brings along. */
export function asProduction(started: StartEngine, runner: Runner): StartEngine {
  const known = new Map<BundledEngine, Promise<Engine>>()
  return (bundled) => {
    const series = throughShell(runner)
    const functions = [...(series ? [...SHELL, ...DECIMALS] : []), ...(bundled.has.includes('sqrt') ? [] : MATH)]
    const engine = known.get(bundled) ?? started(bundled).then((it) => it.with({ functions, series }))
    known.set(bundled, engine)
    return engine
  }
}

/** Whether this SQLite has it: what is only too new for production's can be told, and is not passed over. */
export function has(engine: Engine, { kind, name }: Missing): boolean {
  if (kind !== 'function' && kind !== 'module') return false
  return on(engine, NOTHING, (connection) => {
    const sql = `SELECT 1 FROM pragma_${kind}_list WHERE name = ? COLLATE NOCASE LIMIT 1`
    return connection.rows(sql, [name]).length > 0
  })
}
