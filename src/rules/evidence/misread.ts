/** Names in queries that belong to another table than they were meant to, in words. */

import type { Loss } from '../../model/loss.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Misread } from '../../model/statements.ts'
import type { Place } from '../../model/text.ts'
import { same } from '../../sql/names.ts'
import { later, madeAt, samePlace } from './evidence.ts'
import { ifMeant } from './losses.ts'

export interface MisreadTold {
  readonly at: Place
  readonly title: string
  readonly message: string
  readonly fix: string
}

/** What the rules say by themselves is about what came of it. */
const TITLE = "A bare name means another table's column"

const BY_NUMBERS = 'Rows of two tables are matched by the wrong column'

/** Of statements that are no trigger's and no view's; `rule` is what an author allows who means it. */
export function misreadIn(seen: MigrationSeen, rule: 'loses-rows' | 'updates-all-rows'): MisreadTold[] {
  const own = seen.misread.filter((one) => one.made === null && spokenOf(one) === rule)
  return inStatements(own).map(([one, ...more]) => {
    const all = new Set([one, ...more].map(says))
    const title = one.kind === 'numbers' ? BY_NUMBERS : TITLE
    return { at: one.at, title, message: `${[...all].join('. ')}.`, fix: fixOf(one, rule) }
  })
}

/** Names of one statement that one way of writing it puts right are one mistake. */
function inStatements(all: readonly Misread[]): [Misread, ...Misread[]][] {
  const found: [Misread, ...Misread[]][] = []
  for (const one of all) {
    const same = found.find(([it]) => one.fixed !== null && it.fixed === one.fixed && samePlace(it.at, one.at))
    if (same) same.push(one)
    else found.push([one])
  }
  return found
}

/** Which rows are deleted or copied decides what is lost; what is written stands in the wrong rows. */
function spokenOf({ action, filters }: Misread): 'loses-rows' | 'updates-all-rows' {
  return action === 'DELETE' || (action === 'INSERT' && filters) ? 'loses-rows' : 'updates-all-rows'
}

/** Whether it is said of a statement that a name in it is misread. */
export function isMisread(seen: MigrationSeen, place: Place): boolean {
  return seen.misread.some(({ at, made }) => made === null && samePlace(at, place))
}

/** Whether rows are lost by a DELETE in which a name is misread: it takes too many, and what was copied before it is right. */
export function isByMisread({ replayed }: Evidence, { table, called, now }: Loss): boolean {
  const own = [table, called, now ?? table]
  const all = replayed?.migrations.flatMap(({ misread }) => misread) ?? []
  const takes = ({ action, made, target }: Misread) =>
    action === 'DELETE' && made === null && own.some((name) => same(name, target))
  return now !== null && all.some(takes)
}

/** Those of new triggers, or of new views. */
export function* misreadMade(evidence: Evidence, kind: 'trigger' | 'view'): Generator<MisreadTold> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    for (const one of seen.misread) {
      const { made, action } = one
      if (made === null || (action === 'CREATE VIEW') !== (kind === 'view')) continue
      // A trigger that compares a column with itself reaches every row, and is told as such.
      if (seen.sweeping.some(({ trigger, itself }) => same(trigger, made) && itself !== undefined)) continue
      const isMadeAnew = later(evidence, seen).some(({ statements }) =>
        statements.some(
          ({ verb, sql }) => verb === `DROP ${kind.toUpperCase()}` && sql.toLowerCase().includes(made.toLowerCase()),
        ),
      )
      if (isMadeAnew) continue
      const all = inStatements(seen.misread.filter((it) => it.made === made)).find((them) => them.includes(one))
      if (all && all[0] !== one) continue
      yield {
        at: madeAt(seen, made, [`CREATE ${kind.toUpperCase()}`]),
        title: TITLE,
        message: `${kind === 'view' ? 'View' : 'Trigger'} ${made}: ${[...new Set((all ?? [one]).map(says))].join('. ')}.`,
        fix: fixOf(one, `broken-${kind}`),
      }
    }
  }
}

function says({ kind, sql, name, is, meant, asked, row, columns }: Misread): string {
  const lacks = `as ${asked} has no such column`
  switch (kind) {
    case 'inner':
      return `${oneLine(sql)} compares two columns of ${asked}: ${name} is ${is} there, and not ${meant === is ? 'that of the row outside' : meant}`
    case 'itself':
      return `${oneLine(sql)} compares a column with itself: ${name} is ${is} on both sides, ${meant === null ? lacks : `and never ${meant === is ? 'that of the row outside' : meant}`}`
    case 'outer':
      return `${oneLine(sql)} compares two columns of ${row}: ${name} is ${is}, ${lacks}, and nothing is asked of ${asked}`
    case 'result':
      return `The query over ${asked} gives ${is}, ${lacks}: what it finds has nothing to do with what is in ${asked}`
    case 'numbers':
      return `${oneLine(sql)} compares numbers that have nothing to do with each other: a row of ${asked} belongs to the row of ${row} that its ${columns.join(' or ')} names`
    case 'order':
      return `The query over ${asked} is sorted by ${is}, ${lacks}: which of its rows comes first is left to SQLite`
  }
}

function oneLine(sql: string): string {
  return sql.replaceAll(/\s+/g, ' ')
}

function fixOf({ kind, fixed, made, asked, columns, name, meant: column }: Misread, rule: string): string {
  const meant = ifMeant(rule)
  if (fixed === null)
    return `Name a column of ${asked}${columns.length > 0 ? ` (${columns.join(', ')})` : ''} in the place of ${name}, with its table in front of it. ${meant}`
  // Of a trigger this is only a part.
  if (made !== null) return `Say whose column it is: ${oneLine(fixed)}. ${meant}`
  return `${kind === 'numbers' ? `Compare ${column} instead` : 'Say whose column it is'}. ${meant}\n${`${fixed};`
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')}`
}
