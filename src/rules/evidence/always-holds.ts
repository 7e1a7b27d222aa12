/** What rules say of a condition that holds for every value. */

import type { AlwaysHolds } from '../../model/conditions.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { identifier } from '../../sql/tokens.ts'
import { samePlace } from './evidence.ts'
import { isNews, placeOf } from './rows.ts'

interface Told {
  readonly at: Place
  readonly message: string
  readonly fix: string
}

/** The statements of this kind whose condition passes over no value. */
export function alwaysHoldsIn(evidence: Evidence, action: AlwaysHolds['action']): Told[] {
  const does = action === 'DELETE' ? 'Deletes' : 'Changes'
  return (evidence.replayed?.migrations ?? []).flatMap((seen) => {
    // Values of two types that are compared say why it holds.
    const told = seen.otherTypes.filter((it) => it.action === action && it.holds)
    return seen.alwaysHolds
      .filter((one) => one.action === action && !isAboutNews(evidence, seen, one))
      .filter((one) => !told.some(({ at }) => samePlace(at, one.at)))
      .map(({ at, table, column, condition, own }) => ({
        at,
        message: `${does} every row of ${table}${column === null ? '' : ` that has a value in ${column}`}: ${own ? OWN : OR}: ${inOneLine(condition)}.`,
        fix: own
          ? `Say which rows are meant.${action === 'DELETE' ? '' : ` If it is all of them, ${plainly(column)}.`}`
          : 'Write AND in the place of OR, if both sides are to hold.',
      }))
  })
}

const OR = 'whatever the value is, one side of the OR holds'

const OWN = 'the condition asks the table for its own rows, and finds each of them'

function plainly(column: string | null): string {
  return column === null ? 'leave the WHERE out' : `write WHERE ${identifier(column)} IS NOT NULL`
}

/** What no release has seen loses nothing by it. */
function isAboutNews(evidence: Evidence, seen: MigrationSeen, { table, own }: AlwaysHolds): boolean {
  return own !== null && (isNews(evidence, seen, table) || own.every((column) => isNews(evidence, seen, table, column)))
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
