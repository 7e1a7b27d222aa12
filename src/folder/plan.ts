/** What is to be replayed of a folder, and in which order. */

import type { Change, Folder, Migration } from '../model/folder.ts'
import type { FolderInput, Question, ReplayJob } from '../model/job.ts'
import type { Script } from '../model/text.ts'
import { significant } from '../sql/tokens.ts'
import { versionOrder } from '../version.ts'

export type Plan = Pick<ReplayJob, 'base' | 'incoming' | 'questions'>

/** What to replay; null when the pull request brings no SQL that has to be run. */
export function planOfChanges(changes: readonly Change[], base: Folder | null, head: Folder): Plan | null {
  const added = changes.flatMap(({ kind, after }) =>
    after && (kind === 'added' || (kind === 'edited' && after.repeats)) ? [after] : [],
  )
  const incoming = scripts(untilUnreadable(added))
  const applied = base?.migrations ?? []
  const questions = [...edits(changes), ...order(applied, added, head), ...replaced(changes, incoming, head)]
  return incoming.length + questions.length > 0 ? { base: scripts(applied), incoming, questions } : null
}

/** The plan with what the folder's own settings bring. */
export function completed(
  plan: Plan,
  head: Folder,
  { runner, seeds = [], queries = [], rows = null }: FolderInput,
): ReplayJob {
  const downs = head.migrations.flatMap((it) => (it.down && goesBack(it, it.down) ? [[it.path, it.down] as const] : []))
  // A fresh install plays the same files in the same order, except where one transaction spans them all or seeds come last.
  const fresh = runner.transaction === 'all' || seeds.length > 0 ? [...plan.base, ...plan.incoming] : null
  return { runner, ...plan, fresh, rows, seeds, queries, downs: Object.fromEntries(downs) }
}

/** dbmate wants the section in each file: one without a statement says that there is no way back, not a wrong one. */
function goesBack({ path }: Migration, down: Script): boolean {
  return down.path !== path || significant(down.sql).length > 0
}

/** How many of the newest files are rehearsed when nothing is new. */
const NEWEST = 20

/** The newest files, as if they were new; null where there are none. */
export function planOfKept(head: Folder): Plan | null {
  const all = scripts(head.migrations)
  return all.length > 0 ? { base: all.slice(0, -NEWEST), incoming: all.slice(-NEWEST), questions: [] } : null
}

/** Says what `planOfKept` chose. */
export function keptRemark(base: Folder | null, job: ReplayJob, head: Folder): string {
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

/** Files that are gone while others come are often squashed into them: then a fresh install has to end like production. */
function replaced(changes: readonly Change[], incoming: readonly Script[], head: Folder): Question[] {
  const gone = changes.find(({ kind }) => kind === 'removed')?.before
  if (!gone || incoming.length === 0) return []
  return [{ about: 'replaced', path: gone.path, order: scripts(untilUnreadable(head.migrations)) }]
}
