/** Goes through the files that the history does not have as applied, as far as they have left a trace in the database. */

import { build } from '../apply/base.ts'
import { perform, type Watch } from '../apply/file.ts'
import type { Runner } from '../model/runner.ts'
import type { StatementSeen } from '../model/seen.ts'
import type { HalfSeen, StatementAt, StatusFile } from '../model/status.ts'
import { normalSql } from '../sql/create-table.ts'
import { type Connection, NOTHING, on, type State } from '../sqlite/engine.ts'
import { entriesOf } from '../sqlite/schema.ts'
import { type Come, howFar, stepwise } from './prefix.ts'
import { isToolsOwn, type Real } from './shape.ts'

/** How far the database has come beyond what was built. */
export interface Walk {
  /** Files that are in the database from their first statement to their last. */
  readonly whole: readonly StatusFile[]
  /** The file after these, when a part of it is there, or when it is marked as failed. */
  readonly stopped: { readonly file: StatusFile; readonly come: Come } | null
  /** What explains the database best. */
  readonly state: State
}

/** @param marked the file that the history has as failed: it is looked at first, and told whatever it has left */
export function walk(
  real: Real,
  built: State,
  {
    runner,
    files,
    marked,
    watch,
  }: { runner: Runner; files: readonly StatusFile[]; marked: StatusFile | null; watch: Watch },
): Walk {
  const whole: StatusFile[] = []
  let state = built
  for (const file of files) {
    const come = howFar(real, state, runner, file.script, watch)
    const isMarked = file === marked
    if (come.done === 0 && !isMarked) break
    state = on(real.engine, state, (connection) => {
      perform(connection, file.script, stepwise(runner), watch, { dieAfter: come.done })
      return connection.state()
    })
    const isWhole = come.refusal === null && come.done === come.statements.length && come.done > 0
    if (!isWhole || isMarked) return { whole, stopped: { file, come }, state }
    whole.push(file)
  }
  return { whole, stopped: null, state }
}

/** What is told of the file that the walk ended in. */
export function halfSeen({ file, come }: NonNullable<Walk['stopped']>): HalfSeen {
  const { statements, done } = come
  return {
    path: file.script.path,
    of: statements.length,
    done,
    last: placed(statements[done - 1]),
    next: placed(statements[done]),
  }
}

function placed(statement: StatementSeen | undefined): StatementAt | null {
  return statement ? { at: statement.at, sql: statement.sql } : null
}

/** How many of the files, from the first on, explain the database best, and what they build. */
export function longestBeginning(
  real: Real,
  {
    runner,
    files,
    watch,
    from,
  }: { runner: Runner; files: readonly StatusFile[]; watch: Watch; from: State | undefined },
): { readonly count: number; readonly state: State } {
  const { engine, state } = real
  const normal = remembering()
  const textsOf = (connection: Connection) => textsIn(connection, normal)
  const wanted = on(engine, state, textsOf)
  const best = on(engine, from ?? NOTHING, (connection) => {
    let found = { count: 0, misses: apart(textsOf(connection), wanted) }
    for (const [at, { script }] of files.entries()) {
      perform(connection, script, stepwise(runner), watch)
      const misses = apart(textsOf(connection), wanted)
      if (misses < found.misses) found = { count: at + 1, misses }
    }
    return found
  })
  const scripts = files.slice(0, best.count).map(({ script }) => script)
  return { count: best.count, state: build(engine, runner, scripts, watch, from).state }
}

/** The CREATE texts of everything that is no tool's own. Cheaper to compare than columns, and only asked which are nearest. */
function textsIn(connection: Connection, normal: (sql: string) => string): ReadonlySet<string> {
  const entries = entriesOf(connection).filter(({ table }) => !isToolsOwn(table))
  return new Set(entries.map(({ sql }) => normal(sql)))
}

/** Reads each text once. */
function remembering(): (sql: string) => string {
  const known = new Map<string, string>()
  return (sql) => {
    const text = known.get(sql) ?? normalSql(sql)
    known.set(sql, text)
    return text
  }
}

function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const missing = [...other].filter((text) => !one.has(text)).length
  return missing + one.size - (other.size - missing)
}
