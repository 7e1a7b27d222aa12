/** What a rebuild's copy does to single columns and to ids, the way rules ask for it. */

import type { Fate, MigrationSeen, TableSeen } from '../model.ts'
import { type Written, writtenFor } from '../sql/copy.ts'
import { namesIn } from '../sql/statement.ts'
import { targetOf } from '../sql/target.ts'
import { factsAbout, factsOf, lostInCopy } from './fates.ts'
import { named, same } from './later.ts'

/** How the statement that filled the rebuilt table writes the column. */
export function copiedAs(seen: MigrationSeen, fate: Fate, column: string): Written {
  const copy = fate.copied === null ? undefined : seen.statements[fate.copied]
  if (!copy) return 'unknown'
  const columns =
    named(seen.schema?.after.tables ?? [], fate.table)?.columns.filter(({ generated }) => !generated) ?? []
  return writtenFor(
    copy.sql,
    column,
    columns.map(({ name }) => name),
  )
}

/** An UPDATE of the file that names the table and the column: then the change was written. */
export function isUpdated(seen: MigrationSeen, { table }: Fate, column: string): boolean {
  const heirs = new Set([table.toLowerCase()])
  for (const { verb, sql } of seen.statements)
    if (verb === 'ALTER TABLE') for (const name of namesIn(sql)) heirs.add(name)
  return seen.statements.some(
    ({ verb, sql }) => verb === 'UPDATE' && heirs.has(targetOf(sql) ?? '') && namesIn(sql).has(column.toLowerCase()),
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

/** The column that SQLite numbers by itself, before and after. */
function idOf({ schema }: MigrationSeen, { table }: Fate): string | null {
  const [was, is] = [schema?.before, schema?.after].map((side) => rowidOf(named(side?.tables ?? [], table)))
  return was && is && same(was, is) ? is : null
}

function rowidOf(table: TableSeen | null): string | null {
  const [id, ...more] = table?.primaryKey ?? []
  if (!table || table.withoutRowid || id === undefined || more.length > 0) return null
  return /^INTEGER$/i.test(table.columns.find(({ name }) => same(name, id))?.type ?? '') ? id : null
}
