/** Copies that take no row as the list of their NOT IN has a NULL. */

import type { Loss } from '../../model/loss.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { same } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { named, samePlace } from '../evidence/evidence.ts'
import { lossesOf } from '../evidence/losses.ts'

/** `NOT IN (SELECT parent FROM sessions)`, of which nothing leaves the NULLs out. */
const WHOLE_LIST = /\bNOT\s+IN\s*\(\s*SELECT\s+(?:DISTINCT\s+)?(?:\w+\.)?(\w+)\s+FROM\s+(\w+)\s*\)/i

/** Where rows are lost by nothing that they hold; null where such a list can have no NULL. */
export function nullInList(
  { schema, statements }: MigrationSeen,
  { called, kinds }: Loss,
  copies: readonly number[],
): { says: string; fix: string } | null {
  if (kinds.length === 0 || !kinds.every((kind) => /^another \S+ than the statement keeps$/.test(kind))) return null
  for (const copy of copies) {
    const [list, column = '', table = ''] = WHOLE_LIST.exec(statements[copy]?.sql ?? '') ?? []
    const own = named(schema?.before.tables ?? [], table)
    const isNullable = own?.columns.some(({ name, notNull }) => same(name, column) && !notNull)
    if (list === undefined || !isNullable || own?.primaryKey.some((name) => same(name, column))) continue
    return {
      says: `${table}.${column} may be NULL, and with one NULL in its list NOT IN holds for no row of ${called}.`,
      fix: `Leave the NULLs out of the list: NOT IN (SELECT ${identifier(column)} FROM ${identifier(table)} WHERE ${identifier(column)} IS NOT NULL).`,
    }
  }
  return null
}

/** An outer row alone, where the list of a NOT IN is told of that may take all of them. */
export function isOuter(evidence: Evidence, { table, at, kinds }: Loss): boolean {
  const isSame = ({ loss }: { readonly loss: Loss }) => same(loss.table, table) && samePlace(loss.at, at)
  return kinds.length > 0 && kinds.every((kind) => OUTER.test(kind)) && [...lossesOf(evidence, 'unlisted')].some(isSame)
}

const OUTER = /^the (?:lowest|highest) id$/
