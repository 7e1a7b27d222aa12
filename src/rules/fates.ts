/** What became of tables and their rows, the way rules ask for it. */

import type { Deed, Evidence, Fact, Fate, MigrationSeen, Place } from '../model.ts'
import { same } from './later.ts'

/** What the file changed in the database with rows. */
export function factsOf(seen: MigrationSeen): readonly Fact[] {
  return seen.rehearsals.find(({ scenario }) => scenario === 'peopled')?.facts ?? []
}

/** A fact of this kind, also where one shape has two kinds. */
type Of<F, K> = F extends { kind: infer Own } ? (K extends Own ? F : never) : never

/** The facts of one kind about one table (any table without a name). */
export function factsAbout<K extends Fact['kind']>(
  facts: readonly Fact[],
  kind: K,
  table?: string | null,
): Of<Fact, K>[] {
  return facts.filter(
    (fact): fact is Of<Fact, K> & Fact =>
      fact.kind === kind && (table === undefined || ('table' in fact && table !== null && same(fact.table, table))),
  )
}

/** Whether production has the table (or its column) only from another new file: what nobody has yet is nobody's loss. */
export function isNews(evidence: Evidence, seen: MigrationSeen, table: string, column?: string): boolean {
  const all = evidence.replayed?.migrations ?? []
  return all.slice(0, all.indexOf(seen)).some((earlier) => {
    const facts = factsOf(earlier)
    if (factsAbout(facts, 'table-added', table).length > 0) return true
    return column !== undefined && factsAbout(facts, 'column-added', table).some((fact) => same(fact.column, column))
  })
}

/** Where a statement of the file stands; the file's start when it is not known. */
export function placeOf(seen: MigrationSeen, statement: number | null | undefined): Place {
  const at = statement === null || statement === undefined ? undefined : seen.statements[statement]?.at
  return at ?? { path: seen.path, line: 1, column: 1 }
}

/** Rows that are gone for good: not in the table any more (whatever it is called now), and in no other. */
export function losesRows(seen: MigrationSeen, fate: Fate): boolean {
  if (fate.after === null || fate.now === null) return false
  if (!same(fate.now, fate.table)) return fate.after < fate.before
  return factsAbout(factsOf(seen), 'rows-deleted', fate.table).some(({ movedTo }) => !movedTo)
}

/** How many rows a rebuild left behind: those of the old table when it was dropped that never came into the new one. */
export function lostInCopy({ rebuilt, dropped, after, losses }: Fate): number {
  if (!rebuilt || !dropped || after === null) return 0
  const behind = losses.filter((deed) => deed.statement > dropped.statement).reduce((sum, deed) => sum + deed.rows, 0)
  return Math.max(0, dropped.rows - after - behind)
}

/** The tables to which one statement did something, by statement in the file's order. */
export function byStatement<T extends Deed>(found: readonly (readonly [Fate, T])[]): [number, [Fate, T][]][] {
  const groups = new Map<number, [Fate, T][]>()
  for (const [fate, deed] of found) {
    groups.set(deed.statement, [...(groups.get(deed.statement) ?? []), [fate, deed]])
  }
  return [...groups].sort(([a], [b]) => a - b)
}
