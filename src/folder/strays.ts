/** Which new `.sql` files in the folder look like a migration that its runner will not take for one. */

import type { Migration, Stray } from '../model/folder.ts'
import type { Evidence } from '../model/rule.ts'
import { oncePer } from '../sql/once.ts'
import { unpadded } from '../version.ts'
import { newPaths } from './changes.ts'
import { fileName, inside } from './paths.ts'

/** What is no SQL, and what `journal-out-of-step` speaks of. */
const SILENT: ReadonlySet<string> = new Set(['other', 'unlisted'])

/** The new strays that `misnamed-migration` speaks of. */
export const newStrays: (evidence: Evidence) => readonly Stray[] = oncePer((evidence) => {
  const moved = new Set(whereabouts(evidence).values())
  const known = { gone: goneStrays(evidence), names: new Set(evidence.head.strays.map((it) => it.path.toLowerCase())) }
  return freshStrays(evidence).filter(
    (it) => !SILENT.has(it.reason) && !moved.has(it) && !innocent(evidence, it, known),
  )
})

/** The strays that removed migrations have become: their content, or their number, under a name that is no migration's. */
export function whereabouts(evidence: Evidence): Map<Migration, Stray> {
  const fresh = freshStrays(evidence).filter((it) => it.reason !== 'lonely-down')
  const byContent = new Map(fresh.map((it) => [it.oid, it]))
  const sql = fresh.filter((it) => it.reason !== 'other')
  const byNumber = new Map(sql.map((it) => [unpadded(digits(it.path)), it]))
  const found = new Map<Migration, Stray>()
  for (const { kind, before } of evidence.changes) {
    const stray = kind === 'removed' && before && (byContent.get(before.oid) ?? byNumber.get(unpadded(before.version)))
    if (before && stray) found.set(before, stray)
  }
  return found
}

function freshStrays(evidence: Evidence): Stray[] {
  const fresh = newPaths(evidence)
  return evidence.head.strays.filter((it) => fresh.has(it.path))
}

/** The digits that a file's name starts with; empty when there are none. */
export function digits(path: string): string {
  return /^\d*/.exec(fileName(path))?.[0] ?? ''
}

/** What is asked about each stray, found once: there may be as many of them as files. */
interface Known {
  readonly gone: ReadonlySet<string>
  /** Of the head's strays, in lower case. */
  readonly names: ReadonlySet<string>
}

function innocent(evidence: Evidence, stray: Stray, known: Known): boolean {
  // A stray of the base under another name is nobody's new migration.
  if (stray.reason !== 'lonely-down' && known.gone.has(stray.oid)) return true
  if (stray.reason === 'nested') return innocentNested(evidence, stray)
  return stray.reason === 'lonely-down' && hasMisnamedTwin(known.names, stray)
}

/** The contents of the base's strays whose names the head does not have. */
function goneStrays({ base, head }: Evidence): Set<string> {
  const names = new Set(head.paths.map((it) => inside(head, it)))
  return new Set(base?.strays.flatMap((it) => (names.has(inside(base, it.path)) ? [] : [it.oid])))
}

/**
 * Nested files are innocent when nothing says that a runner was meant to see them: no base to compare with, a folder
 * that held SQL before, a name without a number, or the companion of a migration (`down/005_x.sql`).
 */
function innocentNested(evidence: Evidence, stray: Stray): boolean {
  const { base, head } = evidence
  if (base === null) return true
  if (!/^\d+[_-].+\.sql$/i.test(fileName(stray.path))) return true
  const folder = inside(head, stray.path).slice(0, -fileName(stray.path).length)
  if (base.strays.some((it) => it.reason === 'nested' && inside(base, it.path).startsWith(folder))) return true
  return head.migrations.some((it) => fileName(it.path) === fileName(stray.path))
}

/** `006-x.down.sql` beside `006-x.sql`: the up file is the one to speak of. */
function hasMisnamedTwin(names: ReadonlySet<string>, stray: Stray): boolean {
  const stem = stray.path.toLowerCase().replace(/\.down\.sql$/, '')
  return [`${stem}.sql`, `${stem}.up.sql`].some((it) => names.has(it))
}
