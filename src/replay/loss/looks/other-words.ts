/** A word that nobody has named, in a column of free text whose words a CASE turns into others in their own place. */

import { saysOneOfFew } from '../../../rows/truths.ts'
import { hasHeir, type Journey } from '../run/journey.ts'
import { checkList } from '../values/checked-values.ts'
import type { Value } from '../values/contents.ts'
import { anotherThan } from '../values/kinds-of-value.ts'
import type { Question } from './alike.ts'
import { seedsOf } from './seeded.ts'

/**
 * Nothing where the project writes the rows itself, or the name says that there are few words. A CHECK lists them all.
 * @param mapped those that have a branch
 */
export function otherWords(journey: Journey, { table, column, facts }: Question, mapped: readonly Value[]): Value[] {
  const [first] = facts.listed
  const isFree = facts.column.kind === 'text' && !isClosed(journey, facts.column.name, mapped)
  if (first === undefined || !isFree || !facts.listed.every((it) => it.startsWith("'"))) return []
  if (!hasHeir(journey, table, column) || checkList(table.shape, facts.column.name).length > 0) return []
  return seedsOf(journey, table).length > 0 ? [] : [anotherThan(first)]
}

/** Two words of which nothing before has heard are no list, whatever the column is called. */
function isClosed({ base }: Journey, name: string, mapped: readonly Value[]): boolean {
  const isHeard = (value: Value) => base.some(({ sql }) => sql.includes(value.slice(1)))
  return saysOneOfFew(name) && (mapped.length > 2 || mapped.some(isHeard))
}
