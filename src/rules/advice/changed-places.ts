/** Links that change places with another column in a copy: that they lead astray is told as that one mistake. */

import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { same } from '../../sql/names.ts'
import { isChangedByRebuild } from '../changes-values.ts'
import { named } from '../evidence/evidence.ts'
import { lossesOf } from '../evidence/losses.ts'
import { factsAbout, factsOf } from '../evidence/rows.ts'

/** Whether `changes-values` says of the column what stands in it now. */
export function hasChangedPlaces(evidence: Evidence, seen: MigrationSeen, table: string, column: string): boolean {
  const swapped = factsAbout(factsOf(seen), 'values-changed', table).filter(({ how }) => how === 'swapped')
  if (swapped.some((fact) => same(fact.column, column)) && isChangedByRebuild(seen, table, column)) return true
  return [...lossesOf(evidence, 'crossed')].some(
    ({ loss }) =>
      loss.path === seen.path &&
      same(loss.with?.into ?? loss.table, table) &&
      loss.columns.some(({ name, from }) => from !== undefined && same(name, column)),
  )
}

/** The same of all columns by which rows of the table point at the parent. */
export function linksChangedPlaces(evidence: Evidence, seen: MigrationSeen, table: string, parent: string): boolean {
  const keys = named(seen.schema?.after.tables ?? [], table)?.foreignKeys ?? []
  const columns = keys.filter((key) => same(key.parent, parent)).flatMap((key) => key.columns)
  return columns.length > 0 && columns.every((column) => hasChangedPlaces(evidence, seen, table, column))
}
