/** New and changed seeds: they run on production's rows at the next start, and are rehearsed like new files behind the others. */

import type { Change, Folder } from '../model/folder.ts'
import type { FolderInput, ReplayJob } from '../model/job.ts'
import type { Replayed } from '../model/replayed.ts'
import type { Finding, Rule } from '../model/rule.ts'
import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import { RUNNERS } from '../tools/table.ts'
import { folderOf } from './paths.ts'
import { allOf, completed } from './plan.ts'

/** A folder of migrations whose plan is made. */
interface Planned {
  readonly input: FolderInput
  readonly base: Folder | null
  readonly head: Folder
  readonly changes: readonly Change[]
  readonly job: ReplayJob | null
}

/** The seeds that no start has run yet, as a folder of their own; null where there is none, or nothing to compare with. */
export function seedsBehind({ input, base, head, changes, job }: Planned) {
  const { seeds = [], seedsBefore } = input
  if (base === null || !seedsBefore) return null
  const known = new Set(seedsBefore.map(({ sql }) => sql))
  const fresh = seeds.filter(({ sql }) => !known.has(sql)).map((seed) => ({ ...seed, key: seed.path }))
  if (fresh.length === 0) return null
  // Production has run the seeds of the base, and runs the new files before its seeds.
  const isGaining = changes.some(({ kind }) => kind === 'added')
  const played = job && isGaining ? [...job.base, ...seedsBefore, ...job.incoming] : [...allOf(head), ...seedsBefore]
  const asked = {
    ...input,
    runner: likeShell(input.runner),
    because: 'the settings',
    toolRemarks: [],
    remarks: [REMARK],
    seeds: [],
  }
  const plan = { base: played, incoming: fresh, questions: [] }
  const nothing = { path: folderOfAll(fresh), migrations: [], strays: [], paths: [], misfits: [], submodules: [] }
  const before: Folder = { ...base, ...nothing, layout: 'plain' }
  const now = { ...head, ...nothing, layout: 'plain', paths: fresh.map(({ path }) => path) }
  const added = fresh.map((seed) => additionOf(seed))
  return {
    ...{ input: asked, given: before, base: before, areSeeds: true as const },
    head: { ...now, migrations: added.map(({ after }) => after) },
    changes: added,
    job: { ...completed(plan, head, asked), downs: {}, engine: { target: input.sqlite, older: false } },
  }
}

const REMARK = 'Seeds run at every start, behind the migrations: those that are new or changed were rehearsed so.'

/** `sqlite3 db < seed.sql`, on the database and beside the history of whatever applies the migrations. */
function likeShell({ ledger, altersColumns, addsColumnIfNotExists }: Runner): Runner {
  const shell = RUNNERS.sqlite3 as Runner
  return {
    ...{ ...shell, ledger },
    ...(altersColumns ? { altersColumns } : {}),
    ...(addsColumnIfNotExists ? { addsColumnIfNotExists } : {}),
  }
}

function folderOfAll(seeds: readonly Script[]): string {
  const folders = new Set(seeds.map(({ path }) => folderOf(path)))
  return folders.size === 1 ? ([...folders][0] ?? '.') : '.'
}

function additionOf(seed: Script & { readonly key: string }) {
  const { path, key } = seed
  const bytes = { bom: false, carriageReturns: 0 }
  const after = { version: '', name: path, key, path, oid: '', up: seed, down: null, unreadable: null, bytes }
  return { kind: 'added' as const, before: null, after }
}

/** What rows, tables and what hangs on them lose: whether a second run finds nothing to do is told of the deployment. */
export function speaksOfSeeds({ id, group, unchecked }: Rule): boolean {
  return group === 'data' || unchecked === true || ALSO.has(id)
}

const ALSO: ReadonlySet<string> = new Set([
  ...['replay-fails', 'fails-with-rows'],
  ...['rerun-loses-data', 'loses-index', 'loses-trigger', 'loses-view', 'broken-view', 'broken-trigger'],
])

/** A seed that SQLite refuses stops the deployment: where that was said, it is not said twice. */
export function untold(findings: readonly Finding[], ofMigrations: readonly Finding[]): Finding[] {
  const stops = new Set(ofMigrations.flatMap(({ rule, path }) => (rule === 'deploy-differs' ? [path] : [])))
  return findings.filter(({ rule, path }) => !stops.has(path) || !/^(?:replay-fails|fails-with-rows)$/.test(rule))
}

/** What was seen of the seeds, without how starts end: the deployment of the migrations has them behind it. */
export function ofSeeds(replayed: Replayed): Replayed {
  const migrations = replayed.migrations.map((seen) => ({
    ...seen,
    rehearsals: seen.rehearsals.filter(
      ({ scenario }) => SHOWN.has(scenario) || (seen.lostOnRerun.length > 0 && scenario === 'rerun'),
    ),
  }))
  return { ...replayed, migrations, deployed: null }
}

const SHOWN: ReadonlySet<string> = new Set(['empty', 'rows'])
