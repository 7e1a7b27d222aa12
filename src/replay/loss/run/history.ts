/** Moves that the base began: rows put in as soon as the table had what is lost tell whether it stands elsewhere by now. */

import { perform } from '../../../apply/file.ts'
import type { Loss } from '../../../model/loss.ts'
import type { Script } from '../../../model/text.ts'
import { hintsOf } from '../../../rows/hints.ts'
import { invent } from '../../../rows/invent.ts'
import { keyOf } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { changesRows, namesIn, verbOf } from '../../../sql/statement.ts'
import { type Connection, NOTHING, on, type State } from '../../../sqlite/engine.ts'
import { reach } from '../../../sqlite/reach.ts'
import { couldStandElsewhere } from './elsewhere.ts'
import type { Setting } from './play.ts'

/** Looks for losses of one table (keyOf case) from an earlier start; null where the files stop there, so that nothing is known. */
export type Follow = (setting: Setting, start: State, table: string) => readonly Loss[] | null

/** Leaves out what an applied file has copied: the last of three steps then loses nothing. */
export function withHistory(
  setting: Setting,
  base: readonly Script[],
  losses: readonly Loss[],
  follow: Follow,
): Loss[] {
  return losses.flatMap((loss) => {
    if (loss.what === 'columns' || loss.what === 'narrowed') {
      const columns = loss.columns.filter(({ name }) => !isKept(setting, base, loss, name, follow))
      return columns.length > 0 ? [{ ...loss, columns }] : []
    }
    if (loss.what === 'merged') return wasMerged(base, loss) ? [] : [loss]
    return (loss.what === 'table' || loss.what === 'rows') && isKept(setting, base, loss, null, follow) ? [] : [loss]
  })
}

/** An applied file has begun to put the rows of one into the other: they were one then. */
function wasMerged(base: readonly Script[], { table, with: home }: Loss): boolean {
  const wanted = [table, home?.into ?? table].map(keyOf)
  const names = base
    .flatMap(({ sql }) => statementsOf(sql).filter((it) => changesRows(it) || verbOf(it) === 'CREATE TRIGGER'))
    .map(namesIn)
  return names.some((some) => wanted.every((name) => some.has(name)))
}

function isKept(setting: Setting, base: readonly Script[], loss: Loss, column: string | null, follow: Follow): boolean {
  if (!base.some((script) => copies(script, loss.table, column))) return false
  const start = startAt(setting, base, keyOf(loss.table), column === null ? null : keyOf(column))
  if (!start) return false
  const since = base.slice(start.after)
  if (!couldStandElsewhere(setting, since, start.state, { table: loss.table, column })) return false
  const scripts = [...since, ...setting.scripts]
  const again = follow({ ...setting, scripts }, start.state, keyOf(loss.table))
  return (
    again !== null &&
    !again.some(
      (it) =>
        keyOf(it.table) === keyOf(loss.table) &&
        (it.what === 'narrowed') === (loss.what === 'narrowed') &&
        (column === null ||
          (it.what !== 'columns' && it.what !== 'narrowed') ||
          it.columns.some(({ name }) => keyOf(name) === keyOf(column))),
    )
  )
}

/** Whether the file has a statement that changes rows, or will, and names the table, and the column. */
function copies(script: Script, table: string, column: string | null): boolean {
  return statementsOf(script.sql).some((sql) => {
    const verb = verbOf(sql)
    const fills =
      verb === 'CREATE TRIGGER' || (verb === 'CREATE TABLE' && namesIn(sql).has('select')) || changesRows(sql)
    const names = fills ? namesIn(sql) : null
    return names?.has(keyOf(table)) === true && (column === null || names.has(keyOf(column)))
  })
}

interface Earlier {
  readonly state: State
  /** How many files of the base had run. */
  readonly after: number
}

/** As many as production gets in a rehearsal. */
const ROWS = 2

/** Production as it was when it first had the table, and the column, with rows in it; null where those cannot be had. */
function startAt(
  { engine, runner, watch, scripts }: Setting,
  base: readonly Script[],
  table: string,
  column: string | null,
): Earlier | null {
  return on(engine, NOTHING, (connection) => {
    connection.run(runner.ledger.create)
    for (const [at, script] of base.entries()) {
      perform(connection, script, runner, watch)
      if (!has(connection, table, column)) continue
      const later = [...base.slice(at + 1), ...scripts]
      const hints = { ...hintsOf([...base, ...scripts], later, runner), watch: watch.rows }
      const { added } = invent(connection, reach(connection, later) ?? new Set([table]), ROWS, hints)
      const filled = [...added.keys()].some((name) => keyOf(name) === table)
      return filled ? { state: connection.state(), after: at + 1 } : null
    }
    return null
  })
}

function has(connection: Connection, table: string, column: string | null): boolean {
  const columns = connection
    .rows(`SELECT lower(name) FROM pragma_table_xinfo(?, 'main')`, [table])
    .map(([name]) => name)
  return column === null ? columns.length > 0 : columns.includes(column)
}
