/** The whole program on one page: two folders in, one report out. */

import { takes } from './folder/as-applied.ts'
import { diff, standing } from './folder/changes.ts'
import { foldBoth } from './folder/layout.ts'
import { needMigrations } from './folder/need.ts'
import { completed, onlyWith, planOfAll, planOfChanges, planOfNewest, withoutNewest } from './folder/plan.ts'
import { ofSeeds, seedsBehind, speaksOfSeeds, untold } from './folder/seeds.ts'
import type { Change, Elsewhere, Folder, Migration } from './model/folder.ts'
import type { BothFolders, FolderInput, ReplayJob } from './model/job.ts'
import type { Deployed, Replayed } from './model/replayed.ts'
import type { Checked, ReportFolder, ReportRehearsal } from './model/report.ts'
import type { Allowed, Evidence, Finding, Rule, SettingsAllowance, SettingsChange } from './model/rule.ts'
import type { Level, Script } from './model/text.ts'
import { allow, overridden } from './report/allow.ts'
import { type CommentAllowance, changeAllowances } from './report/comments.ts'
import { pictures } from './report/pictures.ts'
import { report } from './report/report.ts'
import { rollbackOf } from './report/rollback.ts'
import { uncheckedFiles } from './report/unchecked.ts'
import { ask, RULES } from './rules/table.ts'
import { chooseEngine } from './sqlite/bundled.ts'
import { toolNamed } from './tools/table.ts'

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
  /** With nothing new: rehearse the newest file all the same. What is found there is a note, since it is applied. */
  readonly rehearseKept?: boolean
  /** Rehearse every file as if it were new. What is found in applied files is a note. */
  readonly all?: boolean
  /** What the pull request does to these settings. */
  readonly settingsChange?: SettingsChange | null
  /** Asked for a folder that gains migrations: what other open pull requests add to it, and what to say about the asking. */
  readonly elsewhere?: (folders: BothFolders) => Promise<{ found: readonly Elsewhere[]; remarks: readonly string[] }>
  /** The rules that are asked; the whole table when not said. */
  readonly rules?: readonly Rule[]
  /** Asked when the check would fail: who lets this one pull request pass all the same; null for nobody. */
  readonly override?: () => Promise<Allowed | null>
}

/** The rules that say that something was not checked. */
const UNCHECKED: ReadonlySet<string> = new Set(RULES.flatMap(({ id, unchecked }) => (unchecked ? [id] : [])))

/** Checks every folder and puts the findings into one report. Rejects only for trouble or a bug, never for findings. */
export async function check(folders: readonly FolderInput[], options: CheckOptions): Promise<Checked> {
  // Before anything is played: a version that cannot be had is trouble for a person.
  for (const { sqlite } of folders) chooseEngine({ target: sqlite, needs: new Set() })
  const planned = folders.map((input) => planFolder(input, options)).flatMap((it) => [it, seedsBehind(it) ?? []].flat())
  const checked: CheckedFolder[] = []
  for (const [at, folder] of planned.entries()) {
    const left = planned.slice(at).filter(({ job }) => job !== null).length
    const one = await checkFolder(folder, folder.areSeeds ? forSeeds(options) : options, left)
    checked.push(folder.areSeeds ? { ...one, findings: untold(one.findings, checked.at(-1)?.findings ?? []) } : one)
  }
  const findings = allow({
    findings: checked.flatMap((one) => one.findings),
    comments: checked.flatMap((one) => one.comments),
    settings: options.allow,
    ruleIds: (options.rules ?? RULES).map((rule) => rule.id),
    unchecked: UNCHECKED,
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

/** Seeds are judged by what they do to rows, and nobody else adds one of their number. */
function forSeeds({ elsewhere: _, ...options }: CheckOptions): CheckOptions {
  const { rules = RULES, stage } = options
  return { ...options, rules: rules.filter(speaksOfSeeds), stage: async (...asked) => ofSeeds(await stage(...asked)) }
}

interface CheckedFolder {
  readonly folder: ReportFolder
  readonly findings: readonly Finding[]
  readonly comments: readonly CommentAllowance[]
  readonly sources: readonly (readonly [string, string])[]
}

interface PlannedFolder extends BothFolders {
  readonly input: FolderInput
  /** What to compare with, as it was given. */
  readonly given: Folder | null
  readonly changes: readonly Change[]
  /** Null when there is nothing to run. */
  readonly job: ReplayJob | null
  readonly areSeeds?: true
}

function planFolder(input: FolderInput, options: CheckOptions): PlannedFolder {
  const both = withApplied(foldBoth(input.base, input.head, input.layout, input.runner), input.applied)
  needMigrations(both.base, both.head, input)
  const { head } = both
  const given = input.guessed && !diff(both.base, head).some(isNew) ? null : both.base
  // With nothing to compare with, the newest file is the one to judge, and production has the others.
  const base = given ?? (options.all ? null : withoutNewest(head))
  const changes = diff(base, head)
  const plan = planOf(changes, base, head, options)
  const engine = { target: input.sqlite, older: changes.some(isNew) }
  return { input, given, base, head, changes, job: plan && { ...completed(plan, head, input), engine } }
}

/** What a database of production's has is the base, whatever a revision says. */
function withApplied(both: BothFolders, applied: FolderInput['applied']): BothFolders {
  return applied ? { ...both, base: onlyWith(both.head, applied.paths, applied.by) } : both
}

async function checkFolder(folder: PlannedFolder, options: CheckOptions, left: number): Promise<CheckedFolder> {
  const { input, given, base, head, changes, job } = folder
  const somethingIsNew = changes.some(isNew)
  const isGaining = changes.some((change) => change.kind === 'added')
  const [replayed, elsewhere] = await Promise.all([
    job && options.stage(job, left),
    isGaining ? options.elsewhere?.({ base, head }) : undefined,
  ])
  const { now, settingsChange = null } = options
  const seen = { replayed, settingsChange, elsewhere: elsewhere?.found ?? [] }
  const evidence: Evidence = { base, head, changes, runner: input.runner, ...seen, now }
  const findings = ask(evidence, options.levels, options.raises, options.rules)
  const taken = job && job.runner !== input.runner ? [takes(job.runner)] : []
  const remarks = [...taken, ...(replayed?.remarks ?? []), ...(elsewhere?.remarks ?? [])]
  const applied = standing(changes)
  const told = { ...evidence, base: given }
  return {
    folder: {
      ...reportFolder(told, [...input.remarks, ...(input.toolRemarks ?? []), ...remarks], findings),
      tool: toolOf(input),
      ...rollbackIn(evidence, input),
    },
    findings: rehearsesKept(options, somethingIsNew) ? findings.map((finding) => asNote(finding, applied)) : findings,
    comments: changeAllowances(changes),
    sources: head.migrations.flatMap((it) => (it.up ? [[it.path, wholeText(it, it.up)] as const] : [])),
  }
}

/** A file's sections together are the file. */
function wholeText({ path, down }: Migration, up: Script): string {
  return up.sql + (down?.path === path ? down.sql : '')
}

function planOf(
  changes: readonly Change[],
  base: Folder | null,
  head: Folder,
  options: CheckOptions,
): ReturnType<typeof planOfChanges> {
  const plan = planOfChanges(changes, base, head)
  if (options.all) return planOfAll(plan, head)
  return rehearsesKept(options, changes.some(isNew)) ? planOfNewest(head) : plan
}

function isNew({ kind }: Change): boolean {
  return kind !== 'kept'
}

/** Whether files that production has are rehearsed too. */
function rehearsesKept({ all, rehearseKept }: CheckOptions, somethingIsNew: boolean): boolean {
  return all === true || (rehearseKept === true && !somethingIsNew)
}

/** What is applied is not blamed on anybody; but a rehearsal that did not come to its end is no rehearsal. */
function asNote(finding: Finding, applied: ReadonlySet<string>): Finding {
  if (!applied.has(finding.path)) return finding
  // An applied file must not be edited, however well it is meant.
  const { suggestion: _, ...rest } = finding
  if (finding.rule === 'replay-fails') return { ...rest, level: 'warning' }
  return STANDING.has(finding.rule) ? rest : { ...rest, level: 'note' }
}

/** What these say is not about what an applied file does to production, but about this check and the next database. */
const STANDING: ReadonlySet<string> = new Set(['too-slow', 'base-does-not-replay'])

/** The tool as people know it, and how it is known. */
function toolOf({ runner, because = null }: FolderInput): NonNullable<ReportFolder['tool']> {
  return { name: runner.name, title: toolNamed(runner.tool).title, because }
}

/** What a tool does to an older release is known where the tool is. */
function rollbackIn(evidence: Evidence, { because = null }: FolderInput): Pick<ReportFolder, 'rollback'> {
  const rollback = because === null ? null : rollbackOf(evidence)
  return rollback === null ? {} : { rollback }
}

function reportFolder(evidence: Evidence, remarks: readonly string[], findings: readonly Finding[]): ReportFolder {
  const { base, head, changes, runner, replayed } = evidence
  const drawn = pictures(replayed?.migrations ?? [])
  const unchecked = uncheckedFiles(evidence, findings, UNCHECKED)
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
    ...(replayed?.measures ? { measures: replayed.measures } : {}),
    ...(unchecked.length > 0 ? { unchecked } : {}),
    remarks,
    ...(drawn.length > 0 ? { pictures: drawn } : {}),
  }
}

/** The deployment is one for all new files, so each of them has its outcome. */
function deployRow(migration: string, deployed: Deployed | null): ReportRehearsal[] {
  return deployed ? [{ migration, scenario: 'deploy', outcome: deployed.outcome, detail: deployed.detail }] : []
}
