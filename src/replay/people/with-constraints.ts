/** Switches every constraint on for as long as rows are added, and puts the switches back. */

import type { Connection } from '../engine.ts'

/** Pragmas that decide which rows SQLite accepts, and the value under which it is strictest. */
const STRICTEST: readonly (readonly [pragma: string, value: number])[] = [
  ['foreign_keys', 1],
  ['ignore_check_constraints', 0],
]

/** Runs the action with all constraints on. Throws inside a transaction, where foreign keys cannot be switched. */
export function withConstraints<T>(connection: Connection, action: () => T): T {
  const read = (pragma: string): number => Number(connection.rows(`PRAGMA ${pragma}`)[0]?.[0])
  const before = STRICTEST.map(([pragma]) => [pragma, read(pragma)] as const)
  try {
    for (const [pragma, value] of STRICTEST) {
      connection.run(`PRAGMA ${pragma} = ${value}`)
      if (read(pragma) !== value) throw new Error(`rows are only added outside a transaction (PRAGMA ${pragma})`)
    }
    return action()
  } finally {
    for (const [pragma, value] of before) connection.run(`PRAGMA ${pragma} = ${value}`)
  }
}
