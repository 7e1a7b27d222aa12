/** How two starts of drizzle's migrators come one after the other: what a driver sees to, and what a program can do. */

import type { After } from '../../model/runner.ts'

/** An app and a Durable Object are one process; sql.js gives each process a copy of its own, and the last one is kept. */
const ALONE: ReadonlySet<string> = new Set(['expo', 'durable', 'sqljs'])

/** What a start of this driver does about another one. */
export function inTurns(driver: string, after: After): After {
  return ALONE.has(driver) ? { ...after, twoStarts: 'one-waits' } : after
}

/** With better-sqlite3. SQLite's own lock on another file holds between processes, and ends with the one that has it. */
export const IN_TURN = `Or take a lock around migrate(), on a file of its own:
const lock = new Database('migrate.lock', { timeout: 60_000 })
lock.exec('BEGIN EXCLUSIVE')
migrate(db, { migrationsFolder: 'drizzle' })
lock.close()`
