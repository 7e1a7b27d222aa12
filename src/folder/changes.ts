/** Two folders in, what happened to each migration out. */

import type { Change, Folder, Migration } from '../model/folder.ts'
import type { Evidence } from '../model/rule.ts'
import { oncePer } from '../sql/once.ts'
import { toolNamed } from '../tools/table.ts'
import { unpadded, versionOrder } from '../version.ts'
import { inside } from './paths.ts'

/**
 * What happened to each migration between two revisions. Paths are compared as seen from each folder, so that a folder
 * which moved as a whole is `kept`. Ordered as head applies its files; removed ones stand where their version belongs.
 *
 * @param base Null when there is nothing to compare with; then everything is `added`.
 */
export function diff(base: Folder | null, head: Folder): Change[] {
  const before = new Map(base?.migrations.map((it) => [inside(base, it.path), it]))
  const after = new Set(head.migrations.map((it) => inside(head, it.path)))
  const gone = [...before].filter(([name]) => !after.has(name)).map(([, it]) => it)
  const fresh = head.migrations.filter((it) => !before.has(inside(head, it.path)))
  const origins = renames(gone, fresh)
  const moved = new Set(origins.values())
  const changes = head.migrations.flatMap((it) => {
    const known = before.get(inside(head, it.path)) ?? null
    return grown(head, known, it) ?? [change(known, origins.get(it) ?? null, it)]
  })
  const removed = gone
    .filter((it) => !moved.has(it))
    .map((it): Change => ({ kind: 'removed', before: it, after: null }))
  return [...changes, ...removed].sort((a, b) => versionOrder(placed(a), placed(b)))
}

function change(before: Migration | null, origin: Migration | null, after: Migration): Change {
  if (before) return { kind: same(before, after) ? 'kept' : 'edited', before, after }
  return origin ? { kind: 'renamed', before: origin, after } : { kind: 'added', before: null, after }
}

/** A file that its tool remembers in parts: what became of the applied ones, and what is new; null for any other. */
function grown({ tool }: Folder, before: Migration | null, after: Migration): Change[] | null {
  if (!before?.up || !after.up || same(before, after)) return null
  const growth = toolNamed(tool).grows?.(before.up.sql, after.up.sql)
  if (!growth) return null
  const { applied, old, added, key } = growth
  const is = { ...after, up: { ...after.up, sql: old } }
  const remembered = `${after.key} ${key}`
  const fresh = { ...after, key: remembered, up: { ...after.up, sql: added ?? '', key: remembered } }
  return [
    { kind: applied === 'same' ? 'kept' : 'edited', before, after: is, parts: applied },
    ...(added === null ? [] : [{ kind: 'added' as const, before: null, after: fresh }]),
  ]
}

/** A file that became a symlink to a path which spells its old content has the same blob: the kind of file counts too. */
function same(before: Migration, after: Migration): boolean {
  return before.oid === after.oid && before.unreadable === after.unreadable
}

function placed(change: Change): Migration {
  const migration = change.after ?? change.before
  if (!migration) throw new Error('A change has a before or an after')
  return migration
}

/**
 * Which new file is which vanished one: the same content under another name, or else the same version with another
 * content where only one file can be meant (renamed and edited at once). New migration → its old self.
 */
function renames(gone: readonly Migration[], fresh: readonly Migration[]): Map<Migration, Migration> {
  const found = new Map<Migration, Migration>()
  const left = new Set(gone)
  const pair = (old: Migration, candidates: readonly Migration[]) => {
    const [match] = candidates
    if (!match) return
    found.set(match, old)
    left.delete(old)
  }
  // Several files may share one content (two empty ones): the closest name wins.
  for (const close of [sameVersion, sameName, () => true])
    for (const old of left)
      pair(
        old,
        open(found, fresh).filter((it) => it.oid === old.oid && close(it, old)),
      )
  for (const old of left) {
    const candidates = open(found, fresh).filter((it) => sameVersion(it, old))
    const rivals = [...left].filter((it) => sameVersion(it, old))
    if (candidates.length === 1 && rivals.length === 1) pair(old, candidates)
  }
  return found
}

function open(found: ReadonlyMap<Migration, Migration>, fresh: readonly Migration[]): Migration[] {
  return fresh.filter((it) => !found.has(it))
}

function sameVersion(a: Migration, b: Migration): boolean {
  // An empty database begins with one file, whatever it is called and up to wherever it leads.
  if (a.snapshot || b.snapshot) return a.snapshot === b.snapshot
  return unpadded(a.version) === unpadded(b.version)
}

function sameName(a: Migration, b: Migration): boolean {
  return a.name === b.name
}

/** The paths of what production has and the pull request leaves alone. A file that has grown is not among them. */
export function standing(changes: readonly Change[]): ReadonlySet<string> {
  const fresh = new Set(changes.map(({ kind, after }) => (kind === 'added' ? after?.path : undefined)))
  return new Set(
    changes.flatMap(({ kind, after }) => (kind === 'kept' && after && !fresh.has(after.path) ? [after.path] : [])),
  )
}

/** The migrations that the pull request adds, in the order they will be applied. */
export const added: (evidence: Evidence) => readonly Migration[] = oncePer(({ changes }) =>
  changes.flatMap((it) => (it.kind === 'added' && it.after ? [it.after] : [])),
)

/** The paths of head that base did not have, as seen from the folder. */
export const newPaths: (evidence: Evidence) => ReadonlySet<string> = oncePer(({ base, head }) => {
  const known = new Set(base?.paths.map((it) => inside(base, it)))
  return new Set(head.paths.filter((it) => !known.has(inside(head, it))))
})
