/** The whole program on one page: two folders in, one report out. */

import { diff } from './folder/changes.ts'
import { foldBoth } from './folder/layout.ts'
import { completed, keptRemark, planOfChanges, planOfKept } from './folder/plan.ts'
import type { Elsewhere, Folder, Migration } from './model/folder.ts'
import type { BothFolders, FolderInput, ReplayJob } from './model/job.ts'
import type { Deployed, Replayed } from './model/replayed.ts'
import type { Checked, ReportFolder, ReportRehearsal } from './model/report.ts'
import type { Allowed, Evidence, Finding, SettingsAllowance, SettingsChange } from './model/rule.ts'
import type { Level, Script } from './model/text.ts'
import { allow, overridden } from './report/allow.ts'
import { type CommentAllowance, changeAllowances } from './report/comments.ts'
import { pictures } from './report/pictures.ts'
import { report } from './report/report.ts'
import { ask, RULES } from './rules/table.ts'
import { chooseEngine } from './sqlite/bundled.ts'
import { Trouble } from './trouble.ts'

export interface CheckOptions {
  readonly levels: Readonly<Record<string, Level | 'off'>>
  /** Whether what `levels` does not name counts one level higher: a warning as an error, a note as a warning. */
  readonly raises?: boolean
  readonly allow: readonly SettingsAllowance[]
  readonly failOn: 'error' | 'warning' | 'never'
  readonly version: string
  /** Today: the same input on the same day gives the same report. */
  readonly now: Date
  /**
   * Where SQL runs: `play` in this process for trusted SQL, a process or Worker of its own for strangers'. `left`: how many
   * jobs there are still, this one included, so that they can share what time there is.
   */
  readonly stage: (job: ReplayJob, left: number) => Promise<Replayed>
  /** With nothing new: rehearse the newest files all the same. What is found there is a note, since it is applied. */
  readonly rehearseKept?: boolean
  /** What the pull request does to these settings. */
  readonly settingsChange?: SettingsChange | null
  /** Asked for a folder that gains migrations: what other open pull requests add to it, and what to say about the asking. */
  readonly elsewhere?: (folders: BothFolders) => Promise<{ found: readonly Elsewhere[]; remarks: readonly string[] }>
  /** Asked when the check would fail: who lets this one pull request pass all the same; null for nobody. */
  readonly override?: () => Promise<Allowed | null>
}

/** Checks every folder and puts the findings into one report. Rejects only for trouble or a bug, never for findings. */
export async function check(folders: readonly FolderInput[], options: CheckOptions): Promise<Checked> {
  // Before anything is played: a version that cannot be had is trouble for a person.
  for (const { sqlite } of folders) chooseEngine({ target: sqlite, needs: new Set() })
  const planned = folders.map((input) => planFolder(input, options))
  const checked: CheckedFolder[] = []
  for (const [at, folder] of planned.entries()) {
    checked.push(await checkFolder(folder, options, planned.slice(at).filter(({ job }) => job !== null).length))
  }
  const findings = allow({
    findings: checked.flatMap((one) => one.findings),
    comments: checked.flatMap((one) => one.comments),
    settings: options.allow,
    ruleIds: RULES.map((rule) => rule.id),
    levels: options.levels,
  })
  const { version, failOn } = options
  const reported = (all: readonly Finding[]) =>
    report({ version, folders: checked.map((one) => one.folder), findings: all, failOn })
  const first = reported(findings)
  const override = first.verdict === 'fail' ? await options.override?.() : null
  return {
    report: override ? reported(overridden(findings, override, failOn)) : first,
    sources: new Map(checked.flatMap((one) => one.sources)),
  }
}

interface CheckedFolder {
  readonly folder: ReportFolder
  readonly findings: readonly Finding[]
  readonly comments: readonly CommentAllowance[]
  readonly sources: readonly (readonly [string, string])[]
}

interface PlannedFolder extends BothFolders {
  readonly input: FolderInput
  readonly changes: Evidence['changes']
  /** Whether nothing is new, and the newest files are rehearsed all the same. */
  readonly kept: boolean
  /** Null when there is nothing to run. */
  readonly job: ReplayJob | null
}

function planFolder(input: FolderInput, options: CheckOptions): PlannedFolder {
  const { base, head } = foldBoth(input.base, input.head, input.layout, input.runner)
  const changes = diff(base, head)
  needMigrations(base, head)
  const kept = options.rehearseKept === true && changes.every((change) => change.kind === 'kept')
  const plan = kept ? planOfKept(head) : planOfChanges(changes, base, head)
  const engine = { target: input.sqlite, older: !kept }
  return { input, base, head, changes, kept, job: plan && { ...completed(plan, head, input), engine } }
}

async function checkFolder(folder: PlannedFolder, options: CheckOptions, left: number): Promise<CheckedFolder> {
  const { input, base, head, changes, kept, job } = folder
  const isGaining = changes.some((change) => change.kind === 'added')
  const [replayed, elsewhere] = await Promise.all([
    job && options.stage(job, left),
    isGaining ? options.elsewhere?.({ base, head }) : undefined,
  ])
  const { now, settingsChange = null } = options
  const seen = { replayed, settingsChange, elsewhere: elsewhere?.found ?? [] }
  const evidence: Evidence = { base, head, changes, runner: input.runner, ...seen, now }
  const findings = ask(evidence, options.levels, options.raises)
  const own = [...(kept && job ? [keptRemark(base, job, head)] : []), ...(replayed?.remarks ?? [])]
  const remarks = [...own, ...(elsewhere?.remarks ?? [])]
  return {
    folder: reportFolder(evidence, [...input.remarks, ...remarks]),
    findings: kept ? findings.map((finding) => asNote(finding, head)) : findings,
    comments: changeAllowances(changes),
    sources: head.migrations.flatMap((it) => (it.up ? [[it.path, wholeText(it, it.up)] as const] : [])),
  }
}

/** A file's sections together are the file. */
function wholeText({ path, down }: Migration, up: Script): string {
  return up.sql + (down?.path === path ? down.sql : '')
}

/** What is applied is not blamed on anybody; but a rehearsal that did not come to its end is no rehearsal. */
function asNote(finding: Finding, head: Folder): Finding {
  if (!head.migrations.some(({ path }) => path === finding.path)) return finding
  // An applied file must not be edited, however well it is meant.
  const { suggestion: _, ...rest } = finding
  return finding.rule === 'too-slow' ? rest : { ...rest, level: 'note' }
}

/** A folder whose SQL is all named in another way was not checked at all. Where that SQL is new, a finding says so. */
function needMigrations(base: Folder | null, head: Folder): void {
  const [before, after] = [base?.strays ?? [], head.strays].map((strays) =>
    strays.filter(({ reason }) => reason !== 'other'),
  )
  const [first] = after ?? []
  if (!first || head.migrations.length > 0 || (base?.migrations.length ?? 0) > 0) return
  if (base !== null && before?.length === 0) return
  throw new Trouble(
    `No SQL file in ${head.path} is named as a migration, so nothing could be checked: ${first.path} should be named like ` +
      '001_initial_schema.sql or 20250101120000_initial_schema.sql, directly in the folder. Name the folder that holds ' +
      'such files, or take this one out of the settings.',
  )
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
      ...seen.rehearsals.map(({ migration, scenario, outcome, why, detail }) => ({
        ...{ migration, scenario, outcome, detail },
        ...(why ? { why } : {}),
      })),
      ...deployRow(seen.path, replayed?.deployed ?? null),
    ]),
    withoutRows: replayed?.withoutRows ?? [],
    remarks,
    ...(drawn.length > 0 ? { pictures: drawn } : {}),
  }
}

/** The deployment is one for all new files, so each of them has its outcome. */
function deployRow(migration: string, deployed: Deployed | null): ReportRehearsal[] {
  return deployed ? [{ migration, scenario: 'deploy', outcome: deployed.outcome, detail: deployed.detail }] : []
}
