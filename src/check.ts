/** The whole program on one page: two folders in, one report out. */

import { diff } from './diff/diff.ts'
import { foldBoth } from './layout/layout.ts'
import type {
  Change,
  Deployed,
  Evidence,
  Finding,
  Folder,
  LayoutName,
  Level,
  Listing,
  Migration,
  Replayed,
  Report,
  ReportFolder,
  ReportRehearsal,
  Runner,
  Script,
} from './model.ts'
import { chooseEngine } from './replay/engines.ts'
import type { Question, ReplayJob, Rows } from './replay/job.ts'
import { allow, type CommentAllowance, changeAllowances, type SettingsAllowance } from './report/allow.ts'
import { pictures } from './report/pictures.ts'
import { report } from './report/report.ts'
import { ask } from './rules/ask.ts'
import { RULES } from './rules/table.ts'
import { versionOrder } from './version.ts'

/** One folder at both revisions. `base` is null when there is nothing to compare with: then everything is new. */
export interface FolderInput {
  readonly base: Listing | null
  readonly head: Listing
  readonly remarks: readonly string[]
  /** Scripts that production runs after the migrations at every start. */
  readonly seeds?: readonly Script[]
  /** The application's own queries, several per file. */
  readonly queries?: readonly Script[]
  /** Rows of the project's own. */
  readonly rows?: Rows | null
}

export interface CheckOptions {
  readonly layout: LayoutName | 'auto'
  readonly runner: Runner
  /** The version of production's SQLite, `3.40` or `3.40.1`; null or nothing for the newest that is bundled. */
  readonly sqlite?: string | null
  readonly levels: Readonly<Record<string, Level | 'off'>>
  /** Whether what `levels` does not name counts one level higher: a warning as an error, a note as a warning. */
  readonly raises?: boolean
  readonly allow: readonly SettingsAllowance[]
  readonly failOn: 'error' | 'warning' | 'never'
  readonly version: string
  /** Today: the same input on the same day gives the same report. */
  readonly now: Date
  /** Where SQL is played; by default in this process, which only trusted SQL may be. */
  readonly stage?: (job: ReplayJob) => Promise<Replayed>
  /** With nothing new: rehearse the newest files all the same. What is found there is a note, since it is applied. */
  readonly rehearseKept?: boolean
}

/** A report, and the text of every migration that it may quote. */
export interface Checked {
  readonly report: Report
  readonly sources: ReadonlyMap<string, string>
}

/** Checks every folder and puts the findings into one report. Rejects only for trouble or a bug, never for findings. */
export async function check(folders: readonly FolderInput[], options: CheckOptions): Promise<Checked> {
  // Before anything is played: a version that cannot be had is trouble for a person.
  chooseEngine({ target: options.sqlite ?? null, needs: new Set() })
  const checked = []
  for (const input of folders) checked.push(await checkFolder(input, options))
  const findings = allow({
    findings: checked.flatMap((one) => one.findings),
    comments: checked.flatMap((one) => one.comments),
    settings: options.allow,
    ruleIds: RULES.map((rule) => rule.id),
    levels: options.levels,
  })
  const { version, failOn } = options
  return {
    report: report({ version, folders: checked.map((one) => one.folder), findings, failOn }),
    sources: new Map(checked.flatMap((one) => one.sources)),
  }
}

interface CheckedFolder {
  readonly folder: ReportFolder
  readonly findings: readonly Finding[]
  readonly comments: readonly CommentAllowance[]
  readonly sources: readonly (readonly [string, string])[]
}

async function checkFolder(input: FolderInput, options: CheckOptions): Promise<CheckedFolder> {
  const { base, head } = foldBoth(input.base, input.head, options.layout)
  const changes = diff(base, head)
  const kept = options.rehearseKept === true && changes.every((change) => change.kind === 'kept')
  const plan = kept ? planOfKept(head) : planOf(changes, base, head)
  const engine = { target: options.sqlite ?? null, older: !kept }
  const job = plan && { ...completed(plan, head, options.runner, input), engine }
  const stage = options.stage ?? (await import('./replay/in-process.ts')).replayInProcess
  const replayed = job && (await stage(job))
  const evidence: Evidence = { base, head, changes, runner: options.runner, replayed, now: options.now }
  const findings = ask(evidence, options.levels, options.raises)
  const remarks = [...(kept && job ? [keptRemark(base, job, head)] : []), ...(replayed?.remarks ?? [])]
  return {
    folder: reportFolder(evidence, [...input.remarks, ...remarks]),
    findings: kept ? findings.map(asNote) : findings,
    comments: changeAllowances(changes),
    sources: head.migrations.flatMap((it) => (it.up ? [[it.path, it.up.sql] as const] : [])),
  }
}

type Plan = Pick<ReplayJob, 'base' | 'incoming' | 'questions'>

/** What is applied is not blamed on anybody; but a rehearsal that did not come to its end is no rehearsal. */
function asNote(finding: Finding): Finding {
  // An applied file must not be edited, however well it is meant.
  const { suggestion: _, ...rest } = finding
  return finding.rule === 'too-slow' ? rest : { ...rest, level: 'note' }
}

/** What to replay; null when the pull request brings no SQL that has to be run. */
function planOf(changes: readonly Change[], base: Folder | null, head: Folder): Plan | null {
  const added = changes.flatMap((change) => (change.kind === 'added' && change.after ? [change.after] : []))
  const incoming = scripts(untilUnreadable(added))
  const applied = base?.migrations ?? []
  const questions = [...edits(changes), ...order(applied, added, head)]
  return incoming.length + questions.length > 0 ? { base: scripts(applied), incoming, questions } : null
}

function completed(
  plan: Plan,
  head: Folder,
  runner: Runner,
  { seeds = [], queries = [], rows = null }: FolderInput,
): ReplayJob {
  const downs = head.migrations.flatMap((it) => (it.down ? [[it.path, it.down] as const] : []))
  // A fresh install plays the same files in the same order, except where one transaction spans them all or seeds come last.
  const fresh = runner.transaction === 'all' || seeds.length > 0 ? [...plan.base, ...plan.incoming] : null
  return { runner, ...plan, fresh, rows, seeds, queries, downs: Object.fromEntries(downs) }
}

/** How many of the newest files are rehearsed when nothing is new. */
const NEWEST = 20

function planOfKept(head: Folder): Plan | null {
  const all = scripts(head.migrations)
  return all.length > 0 ? { base: all.slice(0, -NEWEST), incoming: all.slice(-NEWEST), questions: [] } : null
}

function keptRemark(base: Folder | null, job: ReplayJob, head: Folder): string {
  const which = job.base.length > 0 ? `the newest ${NEWEST}` : `all ${job.incoming.length}`
  return `Nothing in ${head.path} is new compared with ${base?.revision.ref ?? 'the base'}, so ${which} of its migrations were rehearsed as if they were new; what is found there is only a note.`
}

/** Behind a file that cannot be read nothing can be rehearsed: its effects are unknown. */
function untilUnreadable(migrations: readonly Migration[]): readonly Migration[] {
  const at = migrations.findIndex((it) => it.up === null)
  return at < 0 ? migrations : migrations.slice(0, at)
}

function scripts(migrations: readonly Migration[]): Script[] {
  return migrations.flatMap((it) => (it.up ? [it.up] : []))
}

function edits(changes: readonly Change[]): Question[] {
  return changes.flatMap(({ kind, before, after }): Question[] => {
    if (kind !== 'edited' || !before?.up || !after?.up) return []
    return [{ about: 'edited', path: after.path, instead: { ...after.up, path: before.path } }]
  })
}

/** A new file below the base's highest version runs last in production and earlier in a fresh install. */
function order(applied: readonly Migration[], added: readonly Migration[], head: Folder): Question[] {
  const highest = applied.at(-1)
  const early = highest && added.find((it) => it.up && versionOrder(it, highest) < 0)
  if (!early) return []
  const present = new Set([...applied, ...added].map((it) => it.path))
  const fresh = head.migrations.filter((it) => present.has(it.path))
  return [{ about: 'order', path: early.path, order: scripts(fresh) }]
}

function reportFolder(evidence: Evidence, remarks: readonly string[]): ReportFolder {
  const { base, head, changes, runner, replayed } = evidence
  const drawn = pictures(replayed?.migrations ?? [])
  return {
    path: head.path,
    layout: head.layout,
    runner: runner.name,
    engine: replayed?.engine ?? null,
    base: base?.revision ?? null,
    head: head.revision,
    migrations: changes.map(({ kind, before, after }) => {
      const it = (after ?? before) as Migration
      return {
        path: it.path,
        version: it.version,
        change: kind,
        ...(kind === 'renamed' && before ? { from: before.path } : {}),
      }
    }),
    rehearsals: (replayed?.migrations ?? []).flatMap((seen) => [
      ...seen.rehearsals.map(({ migration, scenario, outcome, detail }) => ({ migration, scenario, outcome, detail })),
      ...deployRow(seen.path, replayed?.deployed ?? null),
    ]),
    unpeopled: replayed?.unpeopled ?? [],
    remarks,
    ...(drawn.length > 0 ? { pictures: drawn } : {}),
  }
}

/** The deployment is one for all new files, so each of them has its outcome. */
function deployRow(migration: string, deployed: Deployed | null): ReportRehearsal[] {
  return deployed ? [{ migration, scenario: 'deploy', outcome: deployed.outcome, detail: deployed.detail }] : []
}
