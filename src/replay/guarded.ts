/** What to write instead of an INSERT that doubles its rows: made from the statement, and rehearsed like the file itself. */

import type { Watch } from '../apply/file.ts'
import type { ReplayJob } from '../model/job.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import type { Guarded } from '../model/statements.ts'
import type { Insertion } from '../sql/witness.ts'
import type { Engine } from '../sqlite/engine.ts'
import { between } from '../tools/pieces.ts'
import { baseOf, replay, type Seen } from './replay.ts'

/** Longer lists of rows are the author's to rewrite; the advice in words is enough. */
const MOST_ROWS = 8

/** Files of more statements get no proposal: each guarded row looks through the table, which is slow there. */
const MOST_STATEMENTS = 200

/** How many statements the rehearsal may have run, and its repetition may run: counted, so that machines agree. */
const PATIENCE = 50_000

/**
 * Adds to each migration that doubles rows in a second run the guarded wording of its INSERTs, when SQLite finds that a
 * file written so passes both runs. The question is ours: it is asked where it is cheap, and it fails nobody's file.
 * @param took how many statements the rehearsal ran
 */
export async function withGuards(
  engine: Engine,
  job: ReplayJob,
  seen: Seen,
  took: number,
  watch: Watch,
): Promise<Seen> {
  const doubling = seen.migrations.filter((it) => doubles(it) && it.statements.length <= MOST_STATEMENTS)
  if (doubling.length === 0 || took > PATIENCE || seen.stopped) return seen
  // The parser takes longer to load than a small folder takes to rehearse, so only those who need it wait for it.
  const { readInsertion } = await import('../sql/witness.ts')
  const proposals = new Map(
    doubling.map((it) => [it.path, rewritten(it, readInsertion, between(job.runner.reads))] as const),
  )
  const passing = tried(engine, job, seen, proposals, watch)
  const migrations = seen.migrations.map((it) =>
    passing.has(it.path) ? { ...it, guarded: proposals.get(it.path) ?? [] } : it,
  )
  return { ...seen, migrations }
}

function doubles({ rehearsals }: MigrationSeen): boolean {
  const again = rehearsals.find(({ scenario }) => scenario === 'rerun')
  if (!again) return false
  if (again.refusals.some(({ message }) => /^UNIQUE constraint failed/.test(message))) return true
  return again.facts.length > 0 && again.facts.every(({ kind }) => kind === 'rows-added' || kind === 'sequence-changed')
}

function rewritten(
  { statements }: MigrationSeen,
  read: (sql: string) => Insertion | null,
  separator: string,
): Guarded[] {
  return statements.flatMap(({ at, sql, verb }) => {
    const insertion = verb === 'INSERT' ? read(sql) : null
    if (!insertion || insertion.rows.length > MOST_ROWS) return []
    return [{ at, sql: insertion.rows.map((row) => guardedRow(insertion, row)).join(separator) }]
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

/** The repetition has run too many statements. */
class OutOfPatience extends Error {}

/** SQLite is the judge: the files with the new wording go through the same rehearsal, all at once. Paths of those that pass. */
function tried(
  engine: Engine,
  job: ReplayJob,
  { migrations }: Seen,
  proposals: ReadonlyMap<string, readonly Guarded[]>,
  watch: Watch,
): ReadonlySet<string> {
  const asked = migrations.filter(({ path }) => (proposals.get(path) ?? []).length > 0)
  const last = job.incoming.findLastIndex(({ path }) => asked.some((it) => it.path === path))
  if (last < 0) return new Set()
  const incoming = job.incoming.slice(0, last + 1).map((script) => {
    const seen = asked.find(({ path }) => path === script.path)
    const sql = seen?.statements
      .map((it) => `${wording(it, proposals.get(seen.path) ?? [])}\n`)
      .join(between(job.runner.reads))
    return sql === undefined ? script : { ...script, sql }
  })
  try {
    const guarded = { ...job, incoming, questions: [], downs: {} }
    const patient = patiently(watch)
    const again = replay(engine, guarded, baseOf(engine, guarded, patient), patient, 'verdicts')
    return new Set(again.migrations.filter(passes).map(({ path }) => path))
  } catch (error) {
    if (error instanceof OutOfPatience) return new Set()
    throw error
  }
}

/** None of this counts for the deadline of a file, and no line of the new wording is a line of the file. */
function patiently(watch: Watch): Watch {
  let statements = 0
  return () => {
    watch('', 0)
    statements += 1
    if (statements > PATIENCE) throw new OutOfPatience()
  }
}

function passes({ rehearsals }: MigrationSeen): boolean {
  return rehearsals.every(({ outcome }) => outcome === 'pass')
}

function wording(statement: StatementSeen, guarded: readonly Guarded[]): string {
  const { line, column } = statement.at
  const found = guarded.find(({ at }) => at.line === line && at.column === column)
  return found ? found.sql : `${statement.sql};`
}
