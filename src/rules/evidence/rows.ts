/** What a rebuild's copy does to single columns and to ids, the way rules ask for it. */

import type { Fact } from '../../model/facts.ts'
import type { Deed, Fate } from '../../model/fate.ts'
import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { kindOf, sourcesOf } from '../../sql/copy.ts'
import { namesColumn } from '../../sql/filters.ts'
import { type Result, resultFor, type Written, writtenFor } from '../../sql/insert.ts'
import { keyOf, same } from '../../sql/names.ts'
import { isName } from '../../sql/readings.ts'
import { namesIn, targetOf } from '../../sql/statement.ts'
import { type Token, unquote } from '../../sql/tokens.ts'
import { unfoldedCopy } from '../../sql/unfold.ts'
import { named } from './evidence.ts'

/** How the statement that filled the rebuilt table writes the column. */
export function copiedAs(seen: MigrationSeen, fate: Fate, column: string): Written {
  const copy = fate.copied === null ? undefined : seen.statements[fate.copied]
  if (!copy) return 'unknown'
  const columns =
    named(seen.schema?.after.tables ?? [], fate.table)?.columns.filter(({ generated }) => !generated) ?? []
  const names = columns.map(({ name }) => name)
  const written = writtenFor(copy.sql, column, names)
  return written === 'bare' && isOfAnother(seen, fate, column, resultFor(copy.sql, column, names))
    ? 'expression'
    : written
}

/** What the copy of a rebuild gives to the column; empty where that is not known. */
export function givenTo(seen: MigrationSeen, fate: Fate, column: string): readonly Token[] {
  const copy = fate.copied === null ? undefined : seen.statements[fate.copied]
  const columns = named(seen.schema?.after.tables ?? [], fate.table)?.columns ?? []
  const names = columns.filter(({ generated }) => !generated).map(({ name }) => name)
  return (copy && resultFor(copy.sql, column, names)?.result) ?? []
}

/** Whether the copy of a rebuild makes another column of it. */
export function isUsedBeside(seen: MigrationSeen, fate: Fate, column: string): boolean {
  const copy = fate.copied === null ? null : unfoldedCopy(seen.statements[fate.copied]?.sql ?? '')
  return (copy?.results ?? []).some((it) => kindOf(it) === 'expression' && namesColumn(it, keyOf(column)))
}

/**
 * Whether a result is the column of another table: `t.name`. One that the file has made can be where the rows were kept, under the
 * names of their columns.
 */
function isOfAnother({ schema }: MigrationSeen, { table }: Fate, column: string, found: Result | null): boolean {
  const [first, dot, name] = found?.result ?? []
  if (!found || !first || !name || dot?.text !== '.') return false
  const source = sourcesOf(found.copy).find(({ called }) => same(unquote(called), unquote(first)))
  if (source === undefined || same(source.table, table)) return false
  return named(schema?.before.tables ?? [], source.table) !== null || !same(unquote(name), column)
}

/** An UPDATE of the file that names the table and the column: then the change was written. */
export function isUpdated(seen: MigrationSeen, { table }: Fate, column: string): boolean {
  const heirs = new Set([keyOf(table)])
  for (const { verb, sql } of seen.statements)
    if (verb === 'ALTER TABLE') for (const name of namesIn(sql)) heirs.add(name)
  return seen.statements.some(
    ({ verb, sql }) => verb === 'UPDATE' && heirs.has(targetOf(sql) ?? '') && namesIn(sql).has(keyOf(column)),
  )
}

/** The ids that a rebuild gave out anew. `to` is null where nothing but the id says which row is which. */
export interface Renumbered {
  readonly column: string
  readonly from: string
  readonly to: string | null
}

/** The ids of a rebuilt table when its copy leaves them to SQLite; null when they are kept, or changed on purpose. */
export function renumbered(seen: MigrationSeen, fate: Fate): Renumbered | null {
  const column = idOf(seen, fate)
  // Where rows were lost, that is the greater trouble.
  if (column === null || !fate.rebuilt || lostInCopy(fate) > 0 || isUpdated(seen, fate, column)) return null
  const written = copiedAs(seen, fate, column)
  const leftToSqlite = written === 'left-out' || written === 'literal'
  const facts = factsOf(seen)
  const [changed] = factsAbout(facts, 'values-changed', fate.now).filter((it) => same(it.column, column))
  if (changed) {
    const [first] = changed.sample
    const unseen = fate.copied === null && changed.how === 'renumbered'
    return first && (leftToSqlite || unseen) ? { column, from: first.before, to: first.after } : null
  }
  const [gone] = factsAbout(facts, 'rows-deleted', fate.now)
  const anew = gone && gone.before === gone.after && factsAbout(facts, 'rows-added', fate.now).length > 0
  return anew && leftToSqlite ? { column, from: gone.sample[0] ?? '', to: null } : null
}

/** Whether the copy of a rebuild takes the ids from elsewhere, as from a map of them: no row can be found again by its id. */
export function isMapped(seen: MigrationSeen, fate: Fate): boolean {
  const id = idOf(seen, fate)
  const last = id === null ? undefined : givenTo(seen, fate, id).at(-1)
  return id !== null && last !== undefined && isName(last) && !same(unquote(last), id)
}

/** The column that SQLite numbers by itself, before and after. */
function idOf({ schema }: MigrationSeen, { table }: Fate): string | null {
  const [was, is] = [schema?.before, schema?.after].map((side) => rowidOf(named(side?.tables ?? [], table)))
  return was && is && same(was, is) ? is : null
}

/** The column that is the rowid by another name; null without one. */
export function rowidOf(table: TableSeen | null): string | null {
  const [id, ...more] = table?.primaryKey ?? []
  if (!table || table.withoutRowid || id === undefined || more.length > 0) return null
  return /^INTEGER$/i.test(table.columns.find(({ name }) => same(name, id))?.type ?? '') ? id : null
}

/** What the file changed in the database with rows. */
export function factsOf(seen: MigrationSeen): readonly Fact[] {
  return seen.rehearsals.find(({ scenario }) => scenario === 'rows')?.facts ?? []
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
  const heirs = evidence.replayed?.heirs.find(({ path }) => path === seen.path)?.tables ?? []
  if (column === undefined && heirs.includes(table.toLowerCase())) return false
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
  return factsAbout(factsOf(seen), 'rows-deleted', fate.table).length > 0
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
