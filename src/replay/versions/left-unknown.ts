/** What nobody knows behind statements that were left out: what they fill is no loss, and may be no fault. */

import type { Fact, Refusal } from '../../model/facts.ts'
import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { readCopy } from '../../sql/copy.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf, namesIn, targetOf, verbOf } from '../../sql/statement.ts'
import { whereIn } from '../../sql/where.ts'
import type { Seen } from '../replay.ts'
import { follows } from './missing.ts'
import type { PassedOver } from './without.ts'

/** The same without losses that a statement which was left out before may have prevented. */
export function withoutTakenOver({ losses, migrations }: Seen, passed: readonly PassedOver[]): readonly Loss[] {
  const place = (path: string) => migrations.findIndex((it) => it.path === path)
  return losses.flatMap((loss) => {
    const own = passed.filter(
      ({ path, lacked: { at } }) =>
        place(path) >= 0 && (path === loss.path ? at.line < loss.at.line : place(path) < place(loss.path)),
    )
    const kept = own.reduce<Loss | null>((left, it) => left && besides(left, it, migrations), loss)
    return kept === null ? [] : [kept]
  })
}

/** What is lost all the same; null where all of it may stand in what the statement fills. */
function besides(loss: Loss, passed: PassedOver, migrations: readonly MigrationSeen[]): Loss | null {
  const { statement } = passed
  const names = namesIn(statement)
  const tables = [loss.table, loss.called, loss.now ?? loss.table].map(keyOf)
  if (!tables.some((name) => names.has(name)) || /^(?:DELETE|DROP TABLE)$/.test(verbOf(statement))) return loss
  if (loss.columns.length > 0) {
    const columns = loss.columns.filter(
      ({ name, called = name }) => ![name, called].some((it) => isTaken(statement, it)),
    )
    return columns.length === 0 ? null : { ...loss, columns }
  }
  const isElsewhere = readCopy(statement) !== null || !tables.includes(targetOf(statement) ?? '')
  return isElsewhere && !isEmptiedBefore(passed, tables, migrations) ? null : loss
}

/** The statement names the column, or takes all there are. */
function isTaken(statement: string, column: string): boolean {
  return namesIn(statement).has(keyOf(column)) || /(?:\bSELECT\s+|\.\s*)\*/i.test(statement)
}

/** There was nothing left to take over. */
function isEmptiedBefore(
  { path, lacked: { at } }: PassedOver,
  tables: readonly string[],
  all: readonly MigrationSeen[],
) {
  const earlier = all.find((it) => it.path === path)?.statements.filter((it) => it.at.line < at.line) ?? []
  return earlier.some(
    ({ sql }) => actionOf(sql) === 'DELETE' && tables.includes(targetOf(sql) ?? '') && whereIn(sql) === null,
  )
}

/** Whether a refusal may be no more than the consequence of what these have not made or filled. */
export function mayFollow(refusal: Refusal, left: readonly PassedOver[]): boolean {
  if (follows(refusal)) return true
  const own = left.filter(({ path, lacked: { at } }) => path !== refusal.at.path || at.line < refusal.at.line)
  if (/^FOREIGN KEY constraint failed/.test(refusal.message))
    return own.some(({ statement }) => fills(statement) !== null)
  if (!/constraint failed/.test(refusal.message)) return false
  const columns = [...refusal.message.matchAll(/[^\s.,]+\.([^\s.,]+)/g)].map(([, column = '']) => keyOf(column))
  return own.some(({ statement }) => {
    const table = fills(statement)
    if (table === null || !namesIn(refusal.statement).has(table)) return false
    return actionOf(statement) !== 'UPDATE' || columns.some((it) => namesIn(statement).has(it))
  })
}

/** The table (lower case) whose rows or values the statement brings; null for any other statement. */
function fills(statement: string): string | null {
  const isWrite = /^(?:INSERT|REPLACE|UPDATE)$/.test(actionOf(statement) ?? '') || readCopy(statement)?.makes
  return isWrite ? targetOf(statement) : null
}

/** The same of a file that played without these: rows that lack a parent, and rows on which it fails, may be met by what they fill. */
export function withoutUnmet(seen: MigrationSeen, left: readonly PassedOver[]): MigrationSeen {
  const filled = left.map(({ statement }) => fills(statement)).filter((it) => it !== null)
  const read = left.filter(({ statement }) => fills(statement) !== null).map(({ statement }) => namesIn(statement))
  const isMet = (fact: Fact) => {
    if (fact.kind !== 'orphans-added') return false
    const [child, parent] = [keyOf(fact.table), keyOf(fact.parent)]
    return filled.includes(child) || filled.includes(parent) || read.some((names) => names.has(parent))
  }
  return {
    ...seen,
    rehearsals: seen.rehearsals.map((it) => ({ ...it, facts: it.facts.filter((fact) => !isMet(fact)) })),
    failsOn: seen.failsOn.filter(({ refusal }) => !mayFollow(refusal, left)),
    orphansOn: seen.orphansOn.filter((fact) => !isMet(fact)),
  }
}
