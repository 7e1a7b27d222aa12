/** Ways back for a file that is neither applied nor pending: each is carried out on a copy of the database before it is told. */

import type { Refusal } from '../model/facts.ts'
import type { Runner } from '../model/runner.ts'
import type { StatementSeen } from '../model/seen.ts'
import type { Recovery, RecoveryStep, StatusFile, StatusPlan } from '../model/status.ts'
import { difference } from '../sqlite/difference.ts'
import { on, Refused, type State } from '../sqlite/engine.ts'
import { type HistoryTable, quotedForShell } from '../tools/recorded.ts'
import { toolNamed } from '../tools/table.ts'
import { matched, readHistoryOf } from './history.ts'
import { type Trial, type Tried, tryStart } from './next.ts'

/** What every way back needs. */
export interface Ground {
  readonly trial: Trial
  readonly plan: StatusPlan
  readonly table: HistoryTable
  readonly state: State
  /** The rows are not there: nothing can be rehearsed. */
  readonly outline: boolean
}

/** A file that stands between applied and pending. */
export interface Stuck {
  readonly file: StatusFile
  readonly statements: readonly StatementSeen[]
  readonly done: number
  /** Whether the history says that it was begun. */
  readonly isMarked: boolean
  /** The key of the file before it, if any. */
  readonly before: string | null
}

/** The way back that passes its rehearsal; null where none does. */
export function wayBack(ground: Ground, stuck: Stuck, first: readonly Doing[]): Recovery | null {
  const rest = stuck.statements.slice(stuck.done)
  const byHand = tried(ground, [
    ...first,
    ...restSteps(ground, rest),
    markSteps(ground, [stuck.file], { marked: stuck }),
  ])
  if (rest.length === 0) return byHand?.recovery ?? null
  const again = tried(ground, [...first, ...againSteps(ground, stuck)])
  if (again === null || !isSame(ground, again, byHand, stuck)) return byHand?.recovery ?? null
  return again.recovery
}

/** A file that fails on every database is corrected first; only then is there something to rehearse. */
export function mendFirst(ground: Ground, stuck: Stuck, { at, message }: Refusal): Recovery {
  const correct = {
    says: `Correct ${at.path}, which fails in line ${at.line}: ${message}${stuck.done === 0 ? '' : '; what it has done already may stay in it only if it can be run twice'}`,
    command: null,
    sql: null,
  }
  const steps = [correct, ...againSteps(ground, stuck).map(({ step }) => step)]
  return { steps, rehearsed: false, outcome: 'Not rehearsed, as the file fails. Once it is corrected, ask again.' }
}

/** Without rows nobody knows where to go on: running a statement twice may be as bad as not at all. */
export function lookFirst({ statements, done }: Stuck): Recovery {
  const at = statements[done]?.at
  const says = `Look in the database whether the statement in line ${at?.line ?? 1} has taken effect, and those behind it that change rows only; run what has not, and tell the history`
  return {
    steps: [{ says, command: null, sql: null }],
    rehearsed: false,
    outcome: 'Not rehearsed: the rows of so large a database were not read, and the schema alone does not tell.',
  }
}

/** Running the file once more is only right where it ends as if only what is missing had been run. */
function isSame(ground: Ground, again: Passed, byHand: Passed | null, { done }: Stuck): boolean {
  if (done === 0) return true
  if (byHand?.end == null || again.end === null || ground.outline) return false
  const facts = difference(ground.trial.engine, byHand.end.state, again.end.state)
  return facts.every((fact) => 'table' in fact && fact.table.toLowerCase() === ground.table.table.toLowerCase())
}

/** A step, and what it does to a copy; null: it cannot be done there. */
export interface Doing {
  readonly step: RecoveryStep
  readonly sql: readonly string[] | null
}

function againSteps({ plan, table }: Ground, { file, isMarked, before }: Stuck): Doing[] {
  const start: Doing = { step: { ...startStep(plan.runner, table), sql: null }, sql: [] }
  if (!isMarked) return [start]
  const { command, sql } = table.forget(file.key, before)
  const step = { says: 'Take the mark of the failed file away', command, sql: null }
  return [{ step, sql: sql === null ? null : [sql] }, start]
}

/** Takes a row out of the history. */
export function forgetStep({ table }: Ground, key: string): Doing {
  const { command, sql } = table.forget(key, null)
  return { step: { says: `Let the history forget ${key}`, command, sql: null }, sql: sql === null ? null : [sql] }
}

/** How the next start is brought about. */
export function startStep({ tool }: Runner, { start }: HistoryTable): Pick<RecoveryStep, 'says' | 'command'> {
  return {
    says: start === null ? `Start ${toolNamed(tool).title} again, as at every deployment` : 'Start it again',
    command: start,
  }
}

function restSteps({ plan }: Ground, rest: readonly StatementSeen[]): Doing[] {
  if (rest.length === 0) return []
  const isPlain = !rest.some(({ verb }) =>
    /^(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA|VACUUM|ATTACH|DETACH)$/.test(verb),
  )
  const texts = rest.map(({ sql }) => sql)
  const all = isPlain && plan.runner.foreignKeysStay !== true ? ['BEGIN IMMEDIATE', ...texts, 'COMMIT'] : texts
  const says = `Run what is left of the file: put ${rest.length === 1 ? 'this statement' : `these ${rest.length} statements`} into rest.sql`
  const command = toolNamed(plan.runner.tool).words.run('rest.sql')
  return [{ step: { says, command, sql: all.map((sql) => `${sql};`).join('\n') }, sql: all }]
}

/**
 * Makes the history say that these files are applied.
 * @param o.create what makes the table first; `marked`: the one that stands there as failed
 */
export function markSteps(
  { plan, table }: Ground,
  files: readonly StatusFile[],
  { create = null, marked = null }: { readonly create?: string | null; readonly marked?: Stuck | null } = {},
): Doing {
  const { insert } = table
  const inserts = insert && files.map(({ key, name, checksum }) => insert({ key, name, checksum: checksum ?? '' }))
  const mark = marked?.isMarked ? table.forget(marked.file.key, marked.before).sql : null
  const rows = inserts && [...(mark === null ? [] : [mark]), ...inserts]
  const says = `Tell the history that ${files.length === 1 ? 'the file is' : `these ${files.length} files are`} applied`
  const sql = rows && [...(create === null ? [] : [create]), ...rows]
  const command = commandFor(plan.runner, table, files, rows && (create === null ? rows : [create, ...rows]))
  if (command !== null) return { step: { says, command, sql: null }, sql }
  const { words } = toolNamed(plan.runner.tool)
  if (sql === null) return { step: { says: `${says}. ${words.markApplied('')}`, command, sql }, sql }
  const block = (sql ?? []).map((one) => `${one};`).join('\n')
  return {
    step: {
      says: `${says}: put this into history.sql`,
      command: toolNamed(plan.runner.tool).words.run('history.sql'),
      sql: block,
    },
    sql,
  }
}

/** The tool's own command where it has one; null where the rows are written by hand and are many, or cannot be. */
function commandFor(
  { tool }: Runner,
  { hasCommand, typed }: HistoryTable,
  files: readonly StatusFile[],
  rows: readonly string[] | null,
): string | null {
  const { words } = toolNamed(tool)
  const own = files.map(({ key }) => words.markApplied(isWord(key) ? key : quotedForShell(key)))
  if (hasCommand) return [...new Set(own)].join('\n')
  return rows === null || files.length > 1 ? null : typed(rows.map((row) => `${row};`).join(' '))
}

function isWord(key: string): boolean {
  return /^[\w.+-]+$/.test(key)
}

/** A way back that passed. */
export interface Passed {
  readonly recovery: Recovery
  /** Null where it was not carried out. */
  readonly end: Tried | null
}

/** Does the steps on a copy and starts the runner there; null where that does not end as all files do. */
export function tried(ground: Ground, doings: readonly Doing[]): Passed | null {
  const steps = doings.map(({ step }) => step)
  const sql = doings.flatMap((doing) => doing.sql ?? [])
  const { plan, table, trial, outline, state } = ground
  if (doings.some((doing) => doing.sql === null))
    return {
      recovery: { steps, rehearsed: false, outcome: 'Not rehearsed: only the tool itself can do that.' },
      end: null,
    }
  try {
    const done = on(trial.engine, state, (connection) => {
      for (const one of sql) connection.run(one)
      const { rows } = readHistoryOf(connection, plan, table)
      return { state: connection.state(), told: matched(plan, rows) }
    })
    const end = tryStart(trial, done.state, done.told)
    if (end.refusal !== null || end.stops !== null || end.differs.length > 0) return null
    return { recovery: { steps, rehearsed: !outline, outcome: outcome(end, outline) }, end }
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

function outcome({ applied }: Tried, outline: boolean): string {
  const start =
    applied.length === 0
      ? 'the next start then has nothing to do'
      : `the next start then applies ${applied.length} ${applied.length === 1 ? 'file' : 'files'}`
  if (outline) return 'Not rehearsed with rows, which are too many to be copied. On the schema alone it works.'
  return `Rehearsed on a copy of this database: ${start}, and everything is in step.`
}
