/** What the deployed release can write once, and not twice: what it leaves out gets the same value in every row. */

import type { OldStatement } from '../../../model/statements.ts'
import type { Spare, SpareColumn, Values } from '../../../rows/spare.ts'
import { identifier } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { byOf, freshObjects } from './by.ts'
import { type Both, columnIn, isCoincidence, refusalOf, takenBack } from './statements.ts'
import { type Attempt, insert, repeating } from './writes.ts'

/**
 * Two rows that could be written one after the other before the file, and of which only one is there behind it.
 * @param columns those that the release knows
 */
export function refusedTwice(both: Both, spare: Spare, columns: readonly SpareColumn[]): OldStatement[] {
  const { was, is } = both
  const { fresh, second } = spare
  const named = columns.filter(({ serial }) => !serial)
  const alike = [repeating(spare), repeating({ ...spare, fresh: second })]
  for (const rows of [alike, [fresh, second]]) {
    const [one, other] = rows.map((row) => row && insert(spare, named, row as Values))
    if (!one || !other || [one, other].some((it) => [was, is].some((side) => refusalOf(side, it) !== null))) continue
    if (whatBecomes(was, spare, one, other) !== null) continue
    const message = whatBecomes(is, spare, one, other)
    if (message === null || isCoincidence(message, spare)) continue
    // A trigger that deletes old rows says so itself: only what a constraint replaces is lost unasked.
    if (message === REPLACED && withoutTriggers(both, () => whatBecomes(is, spare, one, other)) !== REPLACED) continue
    const by = byOf(both, () => whatBecomes(is, spare, one, other) !== null)
    const says = message === REPLACED ? message : `${message}, by the second such row`
    const said = { table: spare.table, column: columnIn(message), message: says }
    return [{ kind: 'write', sql: other.sql, ...said, from: null, ...by }]
  }
  return []
}

/** What is said where no error is. */
const REPLACED = 'the second such row takes the place of the first one without an error'

/** The same without the triggers that the file has made. */
function withoutTriggers<T>(both: Both, action: () => T): T {
  const triggers = freshObjects(both).filter(({ type }) => type === 'trigger')
  return takenBack(both.is, () => {
    for (const { name } of triggers) both.is.run(`DROP TRIGGER main.${identifier(name)}`)
    return action()
  })
}

/** Why two rows cannot both be written; null where they can. */
function whatBecomes(connection: Connection, { table }: Spare, one: Attempt, other: Attempt): string | null {
  const count = `SELECT count(*) FROM ${identifier(table)}`
  const counted = () => Number(connection.rows(count)[0]?.[0])
  connection.run('PRAGMA foreign_keys = OFF')
  return takenBack(connection, () => {
    const alone = refusal(() => connection.run(one.sql))
    if (alone !== null) return alone
    const first = counted()
    const refused = refusalOf(connection, other) ?? refusal(() => connection.run(other.sql))
    if (refused !== null) return refused
    return counted() > first ? null : REPLACED
  })
}
