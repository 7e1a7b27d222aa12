/** What becomes of the release before this one when it is started on the database that this one has migrated. */

import type { Folder, Migration } from '../model/folder.ts'
import type { Rollback } from '../model/report.ts'
import type { Evidence } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { OldStatement } from '../model/statements.ts'
import { compareVersions } from '../version.ts'

/**
 * Null where no new file was applied to its end. Whether the statements of the old release still run is what was tried of
 * them: those made up from the schema, and the application's own where the settings name them.
 */
export function rollbackOf({ runner, base, changes, replayed }: Evidence): Rollback | null {
  const added = changes.flatMap(({ kind, after }) => (kind === 'added' && after ? [after] : []))
  const seen = (replayed?.migrations ?? []).filter(({ path }) => added.some((it) => it.path === path))
  if (seen.length === 0 || seen.length < added.length || !seen.every(isApplied)) return null
  return {
    starts: runner.after.olderRelease === 'starts' || livesWith(base, added.at(-1)),
    undone: added.every(({ down }) => down !== null),
    fails: failing(seen),
  }
}

/** The file says with which versions it gets along, and the release before knows one of them. */
function livesWith(base: Folder | null, last: Migration | undefined): boolean {
  const known = base?.migrations.at(-1)?.version
  return known !== undefined && last?.livesWith !== undefined && compareVersions(last.livesWith, known) <= 0
}

function isApplied({ rehearsals }: MigrationSeen): boolean {
  return rehearsals.some(({ scenario, outcome }) => scenario === 'rows' && outcome === 'pass')
}

/** Each table, column or query once. */
function failing(seen: readonly MigrationSeen[]): Rollback['fails'] {
  const all = seen.flatMap(({ oldCode }) => oldCode.map((it) => ({ kind: it.kind, what: named(it) })))
  return all.filter((it, at) => all.findIndex(({ kind, what }) => kind === it.kind && what === it.what) === at)
}

function named({ from, kind, table, column }: OldStatement): string {
  if (from !== null) return `${from.path}:${from.line}`
  return kind === 'write' || column === null ? table : `${table}.${column}`
}
