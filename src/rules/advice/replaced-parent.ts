/** What helps where REPLACE deletes parents. */

import type { Orphans } from '../../model/facts.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { same } from '../../sql/names.ts'
import { actionOf, targetOf } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { replacesRows } from '../../sql/written.ts'
import { upsert } from './upsert.ts'

/** What REPLACE deletes comes back under another key, or not at all. */
export function inPlace(seen: MigrationSeen, statement: number, { table, parent }: Orphans): string {
  if (actionOf(seen.statements[statement]?.sql ?? '') === 'UPDATE')
    return `OR REPLACE deletes the rows of ${parent} that get in the way of another one, and no row of ${table} is moved. Before it, point the rows of ${table} at the row that stays (UPDATE OR IGNORE ${identifier(table)} SET …), and delete what is left of the others, in ${table} first. Then write UPDATE without OR REPLACE.`
  const [, clause] = upsert(seen, statement)?.split(/ (?=ON CONFLICT \()/) ?? []
  const change = `INSERT … ${clause ?? 'ON CONFLICT (…) DO UPDATE SET …'}`
  return `REPLACE deletes the rows of ${parent} that are in its way, and those that come instead have other keys, at which no row of ${table} points. Change them in place, so that they keep their keys: ${change}.`
}

/** Whether the statement deletes rows of the parent that are in the way of its own. */
export function replaces({ sql }: StatementSeen, parent: string): boolean {
  return replacesRows(sql) && same(targetOf(sql) ?? '', parent)
}
