/** What the new files do to production's own rows: how many each statement writes, and how long it takes here. */

import { type Performance, perform, type Watch } from '../apply/file.ts'
import type { ReplayJob } from '../model/job.ts'
import type { Measured } from '../model/replayed.ts'
import type { StatementSeen } from '../model/seen.ts'
import { keyOf } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { significant, unquote } from '../sql/tokens.ts'
import { realMilliseconds } from '../sqlite/clock.ts'
import { type Connection, type Engine, on, refusal, type State } from '../sqlite/engine.ts'
import { indexesIn } from '../sqlite/schema-keys.ts'

/** Statements that write nothing are told from so many milliseconds on. */
const WORTH_TELLING = 100

/** So many are told of one job. */
const MOST = 100

/** What came of one run. */
export interface Run {
  readonly statements: readonly Measured[]
  /** The file that SQLite refused on these rows. */
  readonly failed: { readonly path: string; readonly performance: Performance } | null
}

/** Applies the new files to a copy, one after the other, up to the first that fails. */
export function measured(engine: Engine, job: ReplayJob, state: State, watch: Watch): Run {
  return on(engine, state, (connection) => {
    const found: Measured[] = []
    let failed: Run['failed'] = null
    for (const script of job.incoming) {
      const marks: Mark[] = []
      const marking: Watch = (path, line) => {
        watch(path, line)
        if (line > 0) marks.push(markAt(connection))
      }
      const performance = perform(connection, script, job.runner, marking)
      const { statements, refusals } = performance
      marks.push(markAt(connection))
      const after = (at: number) => marks[at + 1] ?? marks[marks.length - 1]
      for (const [at, statement] of statements.entries()) {
        const one = between(connection, statement, marks[at], after(at))
        if (one.rows > 0 || one.milliseconds >= WORTH_TELLING) found.push(one)
      }
      if (refusals.length > 0) {
        failed = { path: script.path, performance }
        break
      }
    }
    return { statements: found.slice(0, MOST), failed }
  })
}

interface Mark {
  readonly time: number
  readonly changes: number
}

function markAt(connection: Connection): Mark {
  const changes = Number(connection.rows('SELECT total_changes()')[0]?.[0])
  return { changes, time: realMilliseconds() }
}

function between(
  connection: Connection,
  statement: StatementSeen,
  from: Mark | undefined,
  to: Mark | undefined,
): Measured {
  const rows = (to?.changes ?? 0) - (from?.changes ?? 0)
  const { at, verb } = statement
  return {
    ...{ at, verb, rows },
    written: rows * (1 + followers(connection, statement)),
    milliseconds: Math.round((to?.time ?? 0) - (from?.time ?? 0)),
  }
}

/** How many indexes change with each row that the statement writes; of a table that is gone, none. */
function followers(connection: Connection, { sql, verb }: StatementSeen): number {
  const table = targetOf(sql, verb)
  if (table === null) return 0
  let count = 0
  refusal(() => {
    const indexes = indexesIn(connection, table)
    const names = namesIn(sql)
    const follows = ({ parts }: (typeof indexes)[number]) =>
      verb !== 'UPDATE' || parts.some(({ name }) => name === null || names.has(keyOf(name)))
    count = indexes.filter(follows).length
  })
  return count
}

/** The table that an INSERT, UPDATE or DELETE is aimed at. */
function targetOf(sql: string, verb: string): string | null {
  const before = { INSERT: /^INTO$/i, DELETE: /^FROM$/i, UPDATE: /^UPDATE$/i }[verb]
  const tokens = significant(sql)
  const at = before ? tokens.findIndex(({ text }) => before.test(text)) : -1
  const isConflict = tokens[at + 1]?.text.toUpperCase() === 'OR'
  const name = tokens[at + (isConflict ? 3 : 1)]
  return at < 0 || name === undefined ? null : unquote(name)
}
