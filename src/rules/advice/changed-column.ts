/** Words for a column whose values a rebuild changes. */

import type { Fact } from '../../model/facts.ts'
import type { LostColumn } from '../../model/loss.ts'
import type { SchemaSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { same } from '../../sql/names.ts'
import { named } from '../evidence/evidence.ts'
import { castTo, NO_ROOM } from './long-numbers.ts'
import { ifMoments } from './moments.ts'
import { shortPair } from './short.ts'

/** The fact that tells of such a column. */
export type Changed = Extract<Fact, { kind: 'values-changed' }>

/** The type that a column is declared with; `''` where it has none, or is not there. */
export function typeOf(schema: SchemaSeen | undefined, table: string, column: string): string {
  return named(schema?.tables ?? [], table)?.columns.find(({ name }) => same(name, column))?.type ?? ''
}

/** A column that holds another one's values. */
export function holds({ column, source, sample }: Changed): string {
  return `${column} holds what was in ${source}${example(sample)}`
}

function example([first]: Changed['sample']): string {
  return first ? ` (${short(first.before)} became ${short(first.after)})` : ''
}

/** What a rebuild does to the values of one column. @param long two long numbers that end the same */
export function sentence(fact: Changed, long: LostColumn['pair']): string {
  const { table, column, how, sample } = fact
  const [first] = sample
  if (how === 'wiped')
    return `After the rebuild of ${table}, ${column} is ${short(first?.after ?? 'NULL')} in every row${first ? `; it was ${short(first.before)}` : ''}.`
  if (how === 'swapped') return `After the rebuild of ${table}, ${holds(fact)}.`
  const shown = long === null ? example(sample) : ` (${shortPair(long).join(' and ')} end the same)`
  return `The rebuild of ${table} changes ${column} to another type and its values with it${shown}.`
}

function short(value: string): string {
  const letters = Array.from(value.replaceAll(/\s+/g, ' '))
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : value
}

/** The fix for values that another type changes. @param long two long numbers that end the same */
export function asText({ schema }: MigrationSeen, { table, column }: Changed, long: LostColumn['pair']): string {
  const [was, is] = [schema?.before, schema?.after].map((side) => typeOf(side, table, column))
  const keep = `Keep the type of ${column}, ${/^\w+$/.test(was ?? '') ? was : 'TEXT'}${long === null ? '.' : `: ${NO_ROOM}`}`
  if (long !== null) return keep
  const [then = null, now = null] = [schema?.before, schema?.after].map((side) => named(side?.tables ?? [], table))
  return `${keep} ${castTo(column, /^\w+$/.test(is ?? '') ? (is ?? '') : 'NUMERIC')}${ifMoments(then, now, column)}`
}
