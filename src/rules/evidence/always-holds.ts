/** What rules say of a condition with OR that holds for every value. */

import type { AlwaysHolds } from '../../model/conditions.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { placeOf } from './rows.ts'

interface Told {
  readonly at: Place
  readonly message: string
  readonly fix: string
}

/** The statements of this kind whose condition passes over no value. */
export function alwaysHoldsIn(evidence: Evidence, action: AlwaysHolds['action']): Told[] {
  const all = (evidence.replayed?.migrations ?? []).flatMap((seen) => seen.alwaysHolds)
  const does = action === 'DELETE' ? 'Deletes' : 'Changes'
  return all
    .filter((one) => one.action === action)
    .map(({ at, table, column, condition }) => ({
      at,
      message: `${does} every row of ${table} that has a value in ${column}: whatever the value is, one side of the OR holds: ${inOneLine(condition)}.`,
      fix: 'Write AND in the place of OR, if both sides are to hold.',
    }))
}

/** Whether that is said of this statement. */
export function isAlways(seen: MigrationSeen, statement: number): boolean {
  const { line, column } = placeOf(seen, statement)
  return seen.alwaysHolds.some(({ at }) => at.line === line && at.column === column)
}

/** So many letters of a condition are shown. */
const MOST = 160

function inOneLine(condition: string): string {
  const line = condition.replace(/\s+/g, ' ')
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line
}
