/** What a copy should say that writes one unit for all rows, and converts their numbers whichever unit they had. */

import type { Fate } from '../../model/fate.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { same } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { convertedIn, isUnitOf } from '../../sql/units.ts'
import { named } from '../evidence/evidence.ts'
import { givenTo } from '../evidence/rows.ts'

/** Null where the copy of the rebuild does nothing of the kind. */
export function ownUnits(seen: MigrationSeen, fate: Fate, unit: string): string | null {
  const [literal, ...more] = givenTo(seen, fate, unit)
  if (literal?.kind !== 'string' || more.length > 0 || !isUnitOf(unit, literal.text)) return null
  const sql = seen.statements[fate.copied ?? -1]?.sql ?? ''
  const columns = named(seen.schema?.after.tables ?? [], fate.table)?.columns ?? []
  const made = columns.map(({ name }) => givenTo(seen, fate, name)).find((it) => convertedIn(it) !== null)
  const column = columns.find(({ name }) => same(name, convertedIn(made ?? []) ?? ''))
  if (!made || !column) return null
  const expression = sql.slice(made[0]?.start, made.at(-1)?.end)
  return `Convert the rows alone that are in another unit: CASE ${identifier(unit)} WHEN ${literal.text} THEN ${identifier(column.name)} ELSE ${expression} END in the place of ${expression}.`
}
