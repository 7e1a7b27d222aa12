/** Where in a file a process can be killed, and how the real shell is made to kill itself exactly there. */

import { type Performance, perform } from '../../src/apply/file.ts'
import type { Runner } from '../../src/model/runner.ts'
import type { StatementSeen } from '../../src/model/seen.ts'
import type { Place, Script } from '../../src/model/text.ts'
import type { Engine, State } from '../../src/sqlite/engine.ts'
import { units } from '../../src/tools/pieces.ts'
import { withoutReturns } from '../../src/tools/read/shell.ts'

/** Death after so many statements of a file; `text` is the file with the killing line put in. */
export interface CrashPoint {
  readonly after: number
  readonly text: string
}

/**
 * The shell sends SIGKILL to its own process group, migrate.sh included, and is dead before it reads on. Between two lines
 * a dot-command does it, which is no SQL. Where the next statement stands on the same line it is `edit()`, the shell's
 * function that starts a program, in a query that touches no table. The text differs from the file's only behind the
 * point of death.
 */
const COMMAND = '.system kill -KILL 0'
const QUERY = "SELECT edit('', 'kill -KILL 0 #');"

/**
 * After 0 to n of the n statements that `script` runs on this database. Which these are the model says; where it is wrong
 * the shell does not die, and the comparison fails. Behind a refused statement a runner that stops at errors has ended by
 * itself and cannot be killed any more.
 */
export function crashPoints(engine: Engine, runner: Runner, state: State, script: Script): CrashPoint[] {
  const read = { ...script, sql: withoutReturns(script.sql) }
  const written = (text: string) => (read.sql === script.sql ? text : text.replaceAll('\n', '\r\n'))
  const seen = performed(engine, runner, state, read)
  const stops = runner.onError !== 'continue' || /^\.bail on/m.test(script.sql)
  const points = seen.statements.map((statement, index) => {
    const refused = seen.refusals.some((it) => it.statement === statement.sql && it.at.line >= statement.at.line)
    return refused && stops ? [] : [{ after: index + 1, text: written(killing(read, statement, refused, runner)) }]
  })
  return [{ after: 0, text: written(killingFirst(read.sql, runner)) }, ...points.flat()]
}

function performed(engine: Engine, runner: Runner, state: State, script: Script): Performance {
  const connection = engine.open(state)
  try {
    return perform(connection, script, runner, () => {})
  } finally {
    connection.close()
  }
}

/** Whether a file can hold commands of the shell. */
function throughStdin({ reads }: Runner): boolean {
  return reads === 'shell'
}

/** Before the first statement; a BEGIN that the script leaves out has to stay the first one. */
function killingFirst(sql: string, runner: Runner): string {
  if (throughStdin(runner)) return `${COMMAND}\n${sql}`
  const start = units(sql, runner.reads)[0]?.start ?? 0
  return `${sql.slice(0, start)}${QUERY}\n${sql.slice(start)}`
}

function killing({ sql }: Script, statement: StatementSeen, refused: boolean, runner: Runner): string {
  const start = offsetOf(sql, statement.at)
  const behind = start + statement.sql.length
  const end = behind + (/^\s*;/.exec(sql.slice(behind))?.[0].length ?? 0)
  const closed = end > behind
  if (!throughStdin(runner)) return `${sql.slice(0, end)}${closed ? '' : '\n;'}${QUERY}${sql.slice(end)}`
  const piece = units(sql, 'shell').find((it) => it.start <= start && start < it.end)
  if (!piece) throw new Error(`No piece holds what stands at line ${statement.at.line}`)
  const last = closed && /^[\s;]*$/.test(sql.slice(end, piece.end))
  // An error makes the shell drop the rest of the piece, and the query with it.
  if (refused || last) return `${sql.slice(0, piece.end)}\n${COMMAND}\n${sql.slice(piece.end)}`
  return `${sql.slice(0, end)}${closed ? '' : '\n;'}${QUERY}${sql.slice(end)}`
}

function offsetOf(sql: string, at: Place): number {
  let start = 0
  for (let line = 1; line < at.line; line += 1) start = sql.indexOf('\n', start) + 1
  return start + at.column - 1
}
