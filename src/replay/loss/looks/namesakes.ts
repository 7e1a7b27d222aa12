/** Keys in whose place a word of the parent is kept, as its name: two parents of one name are told apart by the key alone. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Shape } from '../../../sqlite/table-shape.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { shapeAtStart } from '../run/end-keys.ts'
import { type Journey, plainRows } from '../run/journey.ts'
import { sqlOf, type Value } from '../values/contents.ts'
import { isRead, type Question } from './alike.ts'
import type { LostLink } from './lost-links.ts'

/**
 * Two parents that are alike in everything that is no key of theirs, where the row ends the same with either: which of them it
 * was is lost. Asked only of parents that stay: of a list that goes with the keys to it, the words are what it was for.
 * @returns null where the end tells which it was, or that cannot be told
 */
export function namesakes(asking: Asking, journey: Journey, { table, column }: Question): LostLink | null {
  const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf(from[0] ?? '') === column)
  if (!key || keyOf(key.parent) === table.key) return null
  const stays = journey.lives.tables.get(keyOf(key.parent))?.goneAfter === null
  const parent = stays ? shapeAtStart(journey, keyOf(key.parent)) : null
  const to = key.to?.[0] ?? parent?.primaryKey[0]
  const [row] = plainRows(table)
  const [one, other] = new Set(plainRows(table).map(({ values }) => values.get(column) ?? 'NULL'))
  if (!parent || to === undefined || !row || one === undefined || other === undefined) return null
  if (one === 'NULL' || other === 'NULL') return null
  const columns = ownWords(parent, to)
  const said = columns.filter((name) => isRead(journey, keyOf(name)))
  if (said.length === 0) return null
  const alike = copied(parent, columns, { to, one, other })
  const ends = [one, other].map((value) => [alike, writing(row, column, value)])
  if (asking.alike(ends[0] ?? [], ends[1] ?? []) !== true || asking.vanishes([alike]) !== false) return null
  return { row, says: `a parent in ${parent.name} that has the same ${said.join(' and ')} as another one` }
}

/** The columns in which two rows may be alike. */
function ownWords({ columns, keys, primaryKey }: Shape, to: string): string[] {
  const alone = keys.flatMap(({ columns: own }) => (own.length === 1 ? own : []))
  const unique = new Set([to, ...primaryKey, ...alone].map((name) => keyOf(name ?? '')))
  return columns.flatMap(({ name }) => (unique.has(keyOf(name)) ? [] : [name]))
}

interface Parents {
  /** The column by which they are referred to, and their values of it. */
  readonly to: string
  readonly one: Value
  readonly other: Value
}

/** The other one gets what the first one says. */
function copied({ name }: Shape, columns: readonly string[], { to, one, other }: Parents): Edit {
  const [table, list] = [`main.${quoted(name)}`, columns.map(quoted).join(', ')]
  const from = `SELECT ${list} FROM ${table} WHERE ${quoted(to)} = ${sqlOf(one)}`
  return `UPDATE OR ABORT ${table} SET (${list}) = (${from}) WHERE ${quoted(to)} = ${sqlOf(other)}`
}
