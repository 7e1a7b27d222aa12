/** Where SQLite refuses a question of ours: the database is damaged, by a file, or as the project handed it in. */

import type { ReplayJob, Rows } from '../model/job.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Script } from '../model/text.ts'
import { placer } from '../sql/place.ts'
import { skipLeading } from '../sql/statement.ts'
import { alone, type Engine, on, Refused } from '../sqlite/engine.ts'
import { Trouble } from '../trouble.ts'
import { allOf, outcome } from './outcome.ts'
import { unseen } from './seen/table.ts'

/** What was seen of a file; where SQLite cannot use what it leaves behind, that is what was seen. */
export function usableAfter(script: Script, action: () => MigrationSeen): MigrationSeen {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const hint = 'The file is applied without an error, and leaves a database that SQLite cannot use.'
    const refusal = { at: placer(script)(skipLeading(script.sql, 0)), message: error.message, statement: '', hint }
    const failed = { ...outcome(script.path, 'empty', 'fail', 'refused', error.message), refusals: [refusal] }
    const rest = allOf(script.path, 'skipped', 'fails-empty', 'it leaves a damaged database', 'rows')
    return { ...unseen(script.path), rehearsals: [failed, ...rest] }
  }
}

/**
 * Runs `action` on a job whose databases are a stranger's. Throws Trouble that names the damaged one where SQLite refuses what
 * it never refuses on a sound database.
 */
export async function withSound<T>(
  job: ReplayJob,
  engine: () => Promise<Engine>,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Trouble(sentence(job, await engine(), error.message))
  }
}

/** Throws Trouble when the project's database is damaged: nothing that is seen on it would be true. */
export function needSound(engine: Engine, { path, database }: Rows, key: 'rows' | 'baseline'): void {
  const complaint = database && complaintAbout(engine, database)
  if (complaint) throw new Trouble(damaged(key, path, complaint))
}

function sentence({ rows, baseline }: ReplayJob, engine: Engine, message: string): string {
  const given = [
    ['rows', rows],
    ['baseline', baseline],
  ] as const
  for (const [key, one] of given) {
    const complaint = one?.database && complaintAbout(engine, one.database)
    if (one && complaint) return damaged(key, one.path, complaint)
    if (one?.database) return `${key}: SQLite cannot use ${one.path}: ${message}.`
  }
  return `SQLite cannot use the database that the migrations leave: ${message}. Look for PRAGMA writable_schema in them.`
}

function damaged(key: string, path: string, complaint: string): string {
  return `${key}: ${path} is damaged: ${complaint}. Make it again with "VACUUM INTO" or ".backup", from a database of which PRAGMA integrity_check says "ok".`
}

/**
 * What a database may hold although nobody has damaged its file: values that a constraint forbids, and an index that only the
 * module of its table can look into.
 */
const ALLOWED = /\bvalue in\b|constraint failed|unable to validate|inverted index|\bfts\d|rtree/i

/** What SQLite says of a file that it cannot read at all. Of a module or a collation that it lacks it says something else. */
const UNREADABLE = /malformed|not a database|file is encrypted|unsupported file format|disk I\/O|out of memory/

/** SQLite's own integrity check, in its words; null when it finds no damage. */
function complaintAbout(engine: Engine, bytes: Uint8Array): string | null {
  try {
    const said = on(engine, alone(bytes), (connection) => connection.rows('PRAGMA integrity_check'))
    const lines = said.map(([line]) => String(line).replace(/\s+/g, ' '))
    return lines.find((line) => line !== 'ok' && !ALLOWED.test(line)) ?? null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return UNREADABLE.test(error.message) ? error.message : null
  }
}
