/** What an older SQLite refuses of the files, and what that says of production's, which may be a little newer. */

import type { Refusal } from '../../model/facts.ts'
import type { ReplayJob } from '../../model/job.ts'
import type { OlderRefusal } from '../../model/replayed.ts'
import type { MigrationSeen, Rehearsal } from '../../model/seen.ts'
import { type BundledEngine, compareVersions, LADDER } from '../../sqlite/bundled.ts'
import { alone } from '../../sqlite/engine.ts'
import { type Brought, broughtBy, broughtIn } from '../../sqlite/releases.ts'
import type { Seen } from '../replay.ts'
import { asRefused } from './asked-too.ts'
import { type OnEmpty, same, takenLater } from './older.ts'

/** What the engine refuses on an empty database, and a newer one takes, is told apart from what all of them refuse. */
export async function onTarget(
  job: ReplayJob,
  { choice, seen }: { readonly choice: { readonly engine: BundledEngine }; readonly seen: Seen },
  empty: OnEmpty,
): Promise<{ seen: Seen; older: OlderRefusal[]; inBase: OlderRefusal[] }> {
  const refused = seen.migrations.flatMap((it) => it.rehearsals.filter(isEmptyRun).flatMap((one) => one.refusals))
  const older = await takenLater(refused, choice.engine, empty)
  const past = { ...empty, state: job.from && alone(job.from), scripts: job.base }
  const inBase = await takenLater(seen.baseRefusals, choice.engine, past)
  const without = (one: Rehearsal): Rehearsal => ({
    ...one,
    refusals: one.refusals.filter((it) => !older.some(({ refusal }) => same(refusal, it))),
  })
  const migrations = seen.migrations.map((it) => ({
    ...it,
    rehearsals: it.rehearsals.map((one) => (isEmptyRun(one) ? without(one) : one)),
  }))
  const baseRefusals = seen.baseRefusals.map((it) => explained(it, inBase))
  return { seen: { ...seen, migrations, baseRefusals }, older, inBase }
}

function isEmptyRun({ scenario }: Rehearsal): boolean {
  return scenario === 'empty'
}

/** Refusals of a bundled version that may be older than the target. */
export interface Sorted {
  /** The target refuses these too. */
  readonly tooNew: readonly OlderRefusal[]
  /** The target has what these need. */
  readonly has: readonly OlderRefusal[]
  /** Nobody here can tell. */
  readonly unknown: readonly OlderRefusal[]
}

/** By the table of what each release brought, where the target is not the version that was asked. */
export function sortedFor(target: string, older: readonly OlderRefusal[]): Sorted {
  const sorted = { tooNew: [] as OlderRefusal[], has: [] as OlderRefusal[], unknown: [] as OlderRefusal[] }
  for (const it of older) {
    const brought = broughtBy(it.refusal)
    // No release forgets what an older one knew.
    if (compareVersions(it.refusedBy, target) >= 0)
      sorted.tooNew.push(brought && compareVersions(brought.since, target) > 0 ? { ...it, brought } : it)
    else if (brought === null) sorted.unknown.push(it)
    else if (compareVersions(brought.since, target) <= 0) sorted.has.push(it)
    else sorted.tooNew.push({ ...it, brought })
  }
  return sorted
}

/** The oldest bundled SQLite that takes all of these; null where there is nothing to take, or the target itself is asked. */
export function nextFor(target: string, taken: readonly OlderRefusal[]): BundledEngine | null {
  const open = taken.filter(({ refusedBy }) => compareVersions(refusedBy, target) < 0)
  return LADDER.findLast(({ sqlite }) => open.some(({ takenBy }) => takenBy === sqlite)) ?? null
}

/** What statements of these verbs use that a release after the target brought, where SQLite itself does not refuse it. */
export function newerThan(
  target: string,
  up: BundledEngine,
  migrations: readonly MigrationSeen[],
  verbs = /^/,
): OlderRefusal[] {
  return migrations.flatMap(({ statements }) =>
    statements.flatMap(({ at, sql, verb }) => {
      const isNewer = ({ since }: Brought) => compareVersions(since, target) > 0
      const brought = broughtIn(sql).find((it) => isNewer(it) && (it.silent || verbs.test(verb)))
      const refusal = { at, message: '', statement: sql, hint: null }
      return brought ? [{ refusal, refusedBy: target, takenBy: up.sqlite, brought }] : []
    }),
  )
}

/** The files as they are where these refusals come: the first refused one fails, and those after it are not reached. */
export function refusedFrom(seen: Seen, older: readonly OlderRefusal[]): Seen {
  const first = seen.migrations.findIndex(({ path }) => older.some(({ refusal }) => refusal.at.path === path))
  if (first < 0) return seen
  const migrations = seen.migrations.map((it, index) =>
    index < first ? it : asRefused(it, older, index > first ? (seen.migrations[first]?.path ?? null) : null),
  )
  return { ...seen, migrations, deployed: null }
}

/** Production has applied the file, so its SQLite took it. */
export function explained(refusal: Refusal, later: readonly OlderRefusal[]): Refusal {
  const found = later.find((it) => same(it.refusal, refusal))
  const hint =
    found && `SQLite ${found.takenBy} takes it: production's SQLite is newer than the settings say, it seems.`
  return hint === undefined ? refusal : { ...refusal, hint }
}
