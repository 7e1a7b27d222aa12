/** What is to be replayed of a folder, and in which order. */

import type { Change, Folder, Migration } from '../model/folder.ts'
import type { FolderInput, Question, ReplayJob } from '../model/job.ts'
import type { Script } from '../model/text.ts'
import { significant } from '../sql/tokens.ts'
import { versionOrder } from '../version.ts'
import { asApplied } from './as-applied.ts'
import { mayMakeMore, migratesBetween } from './programs.ts'

export type Plan = Pick<ReplayJob, 'base' | 'incoming' | 'questions'>

/** What to replay; null when the pull request brings no SQL that has to be run. */
export function planOfChanges(changes: readonly Change[], base: Folder | null, head: Folder): Plan | null {
  const added = changes.flatMap(({ kind, after }) =>
    after && (kind === 'added' || (kind === 'edited' && after.repeats)) ? [after] : [],
  )
  const applied = base?.migrations ?? []
  const started = fromNothing(applied)
  // Without a database before them nobody runs what the first file holds.
  const incoming = scripts(untilUnreadable(started.length > 0 ? added : fromNothing(added)))
  const questions = [
    ...edits(changes, head),
    ...order(started, added, head),
    ...replaced(changes, head),
    ...snapshot(changes, started, head),
  ]
  return incoming.length + questions.length > 0 ? { base: scripts(started), incoming, questions } : null
}

/** What a database runs that begins with nothing. */
function fromNothing(migrations: readonly Migration[]): readonly Migration[] {
  return migrations.filter(({ contained }) => !contained)
}

/** The plan with what the folder's own settings bring. */
export function completed(
  plan: Plan,
  head: Folder,
  { runner, seeds = [], queries = [], rows = null, baseline = null }: FolderInput,
): ReplayJob {
  const downs = head.migrations.flatMap((it) => (it.down && goesBack(it, it.down) ? [[it.path, it.down] as const] : []))
  // A fresh install plays the same files in the same order, except where one transaction spans them all or seeds come last.
  const fresh = runner.transaction === 'all' || seeds.length > 0 ? [...plan.base, ...plan.incoming] : null
  return {
    runner: asApplied(runner, plan.base),
    ...plan,
    ...(runner.transaction === 'all' ? { base: following(plan.base), incoming: following(plan.incoming) } : {}),
    fresh,
    baseline,
    ...(migratesBetween(head) ? { between: true as const } : {}),
    ...(mayMakeMore(head) || makesNoTable(plan.base) ? { elsewhere: true as const } : {}),
    rows,
    seeds,
    queries,
    downs: Object.fromEntries(downs),
  }
}

/** Applied files that only change tables: what made those stands elsewhere. */
function makesNoTable(base: readonly Script[]): boolean {
  return base.length > 0 && !base.some(({ sql }) => /\btable\b/i.test(sql) && /\b(?:create|rename)\b/i.test(sql))
}

/** Every file that a database runs which begins with nothing, in its order. */
export function allOf({ migrations }: Folder): Script[] {
  return scripts(fromNothing(migrations))
}

/** All but the first have others before them, where one transaction is around all. What is applied has worked so. */
function following(all: readonly Script[]): Script[] {
  return all.map((script, index) => (index === 0 ? script : { ...script, follows: true }))
}

/** Some tools want the section in each file: one without a statement says that there is no way back, not a wrong one. */
function goesBack({ path }: Migration, down: Script): boolean {
  return down.path !== path || significant(down.sql).length > 0
}

/** The newest file on top of the others, as if it were new; null where there is none. */
export function planOfNewest({ migrations }: Folder): Plan | null {
  const all = scripts(fromNothing(migrations))
  return all.length > 0 ? { base: all.slice(0, -1), incoming: all.slice(-1), questions: [] } : null
}

/** Every file as if it were new, and what a pull request's changes ask besides. */
export function planOfAll(changes: Plan | null, head: Folder): Plan | null {
  const incoming = scripts(untilUnreadable(fromNothing(head.migrations)))
  // What a question compares with is production's order of files, which is none here.
  const questions = (changes?.questions ?? []).filter(({ about }) => about === 'order')
  return incoming.length > 0 ? { base: [], incoming, questions } : changes
}

/** The folder without its newest file: what production is taken to have where nothing says what it has. */
export function withoutNewest(head: Folder): Folder {
  const newest = head.migrations.at(-1)
  // Where the newest is in what an empty database begins with, only that can be judged: what it was before is not known.
  const gone = newest?.contained ? fromNothing(head.migrations) : head.migrations.slice(-1)
  const own = new Set(gone.flatMap(({ path, down }) => [path, down?.path]))
  return {
    ...head,
    revision: { ref: 'the files before it', commit: null },
    migrations: head.migrations.filter((it) => !gone.includes(it)),
    paths: head.paths.filter((path) => !own.has(path)),
  }
}

/** The folder with these migrations only, by path: what a database has that `ref` names. */
export function onlyWith(head: Folder, paths: readonly string[], ref: string): Folder {
  const known = new Set(paths)
  const others = head.migrations.filter(({ path }) => !known.has(path))
  const own = new Set(others.flatMap(({ path, down }) => [path, down?.path]))
  return {
    ...head,
    revision: { ref, commit: null },
    migrations: head.migrations.filter(({ path }) => known.has(path)),
    paths: head.paths.filter((path) => !own.has(path)),
  }
}

/** Behind a file that cannot be read nothing can be rehearsed: its effects are unknown. */
function untilUnreadable(migrations: readonly Migration[]): readonly Migration[] {
  const at = migrations.findIndex((it) => it.up === null)
  return at < 0 ? migrations : migrations.slice(0, at)
}

function scripts(migrations: readonly Migration[]): Script[] {
  return migrations.flatMap((it) => (it.up ? [it.up] : []))
}

function edits(changes: readonly Change[], head: Folder): Question[] {
  const isAlone = changes.filter(({ kind }) => kind !== 'kept').length === 1
  const isWhole = changes.every(({ parts, after }) => parts === undefined && after?.up !== null)
  const together = isAlone || !isWhole ? {} : { order: freshInstall(changes, head) }
  return changes.flatMap(({ kind, before, after }): Question[] => {
    if (kind !== 'edited' || !before?.up || !after?.up) return []
    // What an empty database begins with has a question of its own, and what it never runs can only be read.
    if (before.snapshot) return []
    const instead = { ...after.up, path: before.path }
    if (before.contained) return [{ about: 'edited', path: after.path, instead, applied: before.up }]
    return [{ about: 'edited', path: after.path, instead, ...together }]
  })
}

/** Every file of the head in its order; those that production has are called as they were there. */
function freshInstall(changes: readonly Change[], head: Folder): Script[] {
  const old = new Map(changes.flatMap(({ before, after }) => (before && after ? [[after.path, before.path]] : [])))
  return scripts(fromNothing(head.migrations)).map((script) => ({
    ...script,
    path: old.get(script.path) ?? script.path,
  }))
}

/** A new file below the base's highest version runs last in production and earlier in a fresh install. */
function order(applied: readonly Migration[], added: readonly Migration[], head: Folder): Question[] {
  const highest = applied.at(-1)
  const early = highest && added.find((it) => it.up && versionOrder(it, highest) < 0)
  if (!early) return []
  const present = new Set([...applied, ...added].map((it) => it.path))
  const fresh = fromNothing(head.migrations).filter((it) => present.has(it.path))
  return [{ about: 'order', path: early.path, order: scripts(fresh) }]
}

/** Files that are gone may be squashed into others, or have done nothing that a fresh install has to repeat: then it ends like production. */
function replaced(changes: readonly Change[], head: Folder): Question[] {
  const gone = changes.find(({ kind }) => kind === 'removed')?.before
  return gone
    ? [{ about: 'replaced', path: gone.path, order: scripts(untilUnreadable(fromNothing(head.migrations))) }]
    : []
}

/** What an empty database begins with is written by hand beside each new file: both have to end in the same. */
function snapshot(changes: readonly Change[], started: readonly Migration[], head: Folder): Question[] {
  const first = head.migrations.find((it) => it.snapshot)
  const isSame = changes.every(({ kind, after }) => kind === 'kept' || (kind !== 'added' && !after?.snapshot))
  if (!first || isSame || !started.some((it) => it.snapshot)) return []
  return [{ about: 'snapshot', path: first.path, order: scripts(untilUnreadable(fromNothing(head.migrations))) }]
}
