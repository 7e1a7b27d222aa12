/** What the deployed release may write by the old schema's own words, value by value: a file may narrow what a column holds. */

import type { OldStatement } from '../../../model/statements.ts'
import type { Literal } from '../../../rows/literals.ts'
import type { Spare, SpareColumn, Values } from '../../../rows/spare.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { identifier } from '../../../sql/tokens.ts'
import { entriesOf } from '../../../sqlite/schema.ts'
import { byOf } from './by.ts'
import { type Both, columnIn, isCoincidence, refusalOf } from './statements.ts'
import { type Attempt, insert, reference, repeating, rewritten } from './writes.ts'

/** A statement with one named value, and the same one with a value that is there. */
interface Try {
  readonly attempt: Attempt
  readonly plain: Attempt
  /** The attempt as a person would write it, where that is shorter. */
  readonly says?: string
}

/**
 * For each column the first statement that works before the file, and fails behind it for the sake of the value alone.
 * @param columns those that the release knows
 */
export function refusedValues(both: Both, spare: Spare, columns: readonly SpareColumn[]): OldStatement[] {
  const { watch } = both
  const refused = () => refusedIn(both, spare, columns, () => watch?.hasTime() !== false)
  return watch ? watch.during('values', refused) : refused()
}

function refusedIn(both: Both, spare: Spare, columns: readonly SpareColumn[], hasTime: () => boolean): OldStatement[] {
  const { was, is } = both
  const named = columns.filter(({ serial }) => !serial)
  const guards = entriesOf(is).flatMap(({ type, table, sql }) =>
    type === 'trigger' && same(table, spare.table) && /\braise\s*\(/i.test(sql) ? [namesIn(sql)] : [],
  )
  const asks = (guard: ReadonlySet<string>, { name }: SpareColumn) => guard.has(keyOf(name))
  return named.flatMap((column): OldStatement[] => {
    // What a trigger does not name it does not tell apart; one that names no column may be about all of them.
    const isGuarded = guards.some((guard) => asks(guard, column) || !columns.some((one) => asks(guard, one)))
    const changes = isGuarded ? changesOf(spare, columns, column) : []
    for (const { attempt, plain, says = attempt.sql } of [...tries(spare, named, column), ...changes]) {
      if (!hasTime() || refusalOf(was, attempt) !== null) continue
      const message = refusalOf(is, attempt)
      if (message === null || isOfRows(message) || isCoincidence(message, spare)) continue
      if (refusalOf(was, plain) !== null || refusalOf(is, plain) !== null) continue
      const by = byOf(both, () => refusalOf(is, attempt) !== null)
      return [{ kind: 'write', sql: says, table: spare.table, column: columnIn(message), message, from: null, ...by }]
    }
    return []
  })
}

/** Whether a value is there once more, or refers to nothing, is asked with the values that are there. */
function isOfRows(message: string): boolean {
  return /^(UNIQUE|FOREIGN KEY) constraint failed/.test(message)
}

/** An UPDATE first: it is short enough to show the value. */
function tries(spare: Spare, columns: readonly SpareColumn[], column: SpareColumn): Try[] {
  const { rows, fresh, primaryKey } = spare
  const { name, values } = column
  const models = [repeating(spare), fresh].filter((row) => row !== null)
  const update = (value: Literal, row: Values): Attempt => ({ ...rewritten(spare, name, value, row), changes: true })
  return values.flatMap((value) => [
    ...(primaryKey.includes(name) ? [] : rows).map((row) => ({
      attempt: update(value, row),
      plain: update(row.get(name) ?? value, row),
    })),
    ...models.map((row) => ({
      attempt: insert(spare, columns, new Map([...row, [name, value]])),
      plain: insert(spare, columns, row),
    })),
  ])
}

/** So many values of one column are changed into each other. */
const MOST_CHANGED = 5

/** A new row with one of the values that gets another one: a trigger can ask for both. */
function changesOf(spare: Spare, columns: readonly SpareColumn[], { name, values, unique }: SpareColumn): Try[] {
  const [row] = [spare.fresh, repeating(spare)].filter((it) => it !== null)
  if (!row || unique || spare.primaryKey.length === 0) return []
  const some = values.slice(0, MOST_CHANGED)
  return some.flatMap((from) => {
    const put = insert(spare, columns, new Map([...row, [name, from]]))
    const then = (value: Literal): Attempt => ({ ...put, sql: `${put.sql}; ${rewritten(spare, name, value, row).sql}` })
    const others = some.filter((to) => to !== from)
    return others.map((to) => ({ attempt: then(to), plain: then(from), says: changing(spare.table, name, from, to) }))
  })
}

function changing(table: string, column: string, from: Literal, to: Literal): string {
  const name = reference(table, column)
  return `UPDATE ${identifier(table)} SET ${identifier(column)} = ${to} WHERE ${name} = ${from}`
}
