/** What to write instead of an INSERT that doubles its rows: made from the statement, and rehearsed like the file itself. */

import type { Guarded, MigrationSeen, StatementSeen } from '../model.ts'
import type { Insertion } from '../sql/witness.ts'
import type { Engine } from './engine.ts'
import type { ReplayJob } from './job.ts'
import type { Watch } from './perform.ts'
import { replay, type Seen } from './replay.ts'

/** Longer lists of rows are the author's to rewrite; the advice in words is enough. */
const MOST_ROWS = 8

/**
 * Adds to each migration that doubles rows in a second run the guarded wording of its INSERTs, when SQLite finds that a
 * file written so passes both runs.
 */
export async function withGuards(engine: Engine, job: ReplayJob, seen: Seen, watch: Watch): Promise<Seen> {
  if (!seen.migrations.some(doubles)) return seen
  // The parser takes longer to load than a small folder takes to rehearse, so only those who need it wait for it.
  const { readInsertion } = await import('../sql/witness.ts')
  const migrations = seen.migrations.map((migration) => {
    const guarded = doubles(migration) ? rewritten(migration, readInsertion) : []
    return guarded.length > 0 && passes(engine, job, migration, guarded, watch) ? { ...migration, guarded } : migration
  })
  return { ...seen, migrations }
}

function doubles({ rehearsals }: MigrationSeen): boolean {
  const again = rehearsals.find(({ scenario }) => scenario === 'again')
  if (!again) return false
  if (again.refusals.some(({ message }) => /^UNIQUE constraint failed/.test(message))) return true
  return again.facts.length > 0 && again.facts.every(({ kind }) => kind === 'rows-added' || kind === 'sequence-changed')
}

function rewritten({ statements }: MigrationSeen, read: (sql: string) => Insertion | null): Guarded[] {
  return statements.flatMap(({ at, sql, verb }) => {
    const insertion = verb === 'INSERT' ? read(sql) : null
    if (!insertion || insertion.rows.length > MOST_ROWS) return []
    return [{ at, sql: insertion.rows.map((row) => guardedRow(insertion, row)).join('\n') }]
  })
}

function guardedRow({ table, columns }: Insertion, row: readonly string[]): string {
  const same = columns.map((column, index) => `${column} IS ${row[index]}`).join(' AND ')
  return [
    `INSERT INTO ${table} (${columns.join(', ')})`,
    `SELECT ${row.join(', ')}`,
    `WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE ${same});`,
  ].join('\n')
}

/** SQLite is the judge: the file with the new wording goes through the same rehearsal. */
function passes(
  engine: Engine,
  job: ReplayJob,
  seen: MigrationSeen,
  guarded: readonly Guarded[],
  watch: Watch,
): boolean {
  const sql = seen.statements.map((statement) => `${wording(statement, guarded)}\n`).join('')
  const incoming = job.incoming.map((script) => (script.path === seen.path ? { ...script, sql } : script))
  const again = replay(engine, { ...job, incoming, questions: [] }, watch).migrations.find(
    (it) => it.path === seen.path,
  )
  return again?.rehearsals.every(({ outcome }) => outcome === 'pass') ?? false
}

function wording(statement: StatementSeen, guarded: readonly Guarded[]): string {
  const { line, column } = statement.at
  const found = guarded.find(({ at }) => at.line === line && at.column === column)
  return found ? found.sql : `${statement.sql};`
}
