/** Parents that nobody can have made before the rows that point at them. */

import type { Orphans } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { renameOf } from '../../sql/alter.ts'
import { keyOf, same } from '../../sql/names.ts'
import { changesRows, namesIn, targetOf } from '../../sql/statement.ts'
import { named } from './evidence.ts'
import { factsAbout, factsOf, rowidOf } from './rows.ts'

/**
 * Whether nobody can have made the parent: its table is made by a new file and filled by none, or its key is a number that SQLite
 * never gives out.
 */
export function neverMade(
  { replayed }: Evidence,
  { schema }: MigrationSeen,
  { parent, values = [] }: Orphans,
): boolean {
  const id = rowidOf(named(schema?.after.tables ?? [], parent))
  if (id !== null && values.length > 0 && values.every((value) => /^(\w+ = )?(0|-\d+)$/.test(value))) return true
  const all = replayed?.migrations.flatMap(({ statements }) => statements) ?? []
  const about = all.filter(({ sql }) => targetOf(sql) === keyOf(parent) || same(renameOf(sql)?.to ?? '', parent))
  return (
    (replayed?.migrations ?? []).some((it) => factsAbout(factsOf(it), 'table-added', parent).length > 0) &&
    about.every(({ sql }) => renameOf(sql) === null && !/\bselect\b/i.test(sql) && !changesRows(sql)) &&
    !all.some(({ verb, sql }) => verb === 'CREATE TRIGGER' && namesIn(sql).has(keyOf(parent)))
  )
}
