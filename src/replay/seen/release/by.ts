/** Which index or trigger of the new files refuses what the deployed release writes. */

import { identifier } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { type Entry, entriesOf } from '../../../sqlite/schema.ts'
import { type Both, takenBack } from './statements.ts'

/** Indexes and triggers that are there behind the file, and were not so before it. */
export function freshObjects({ was, is }: Both): Entry[] {
  const known = new Set(entriesOf(was).map(({ sql }) => sql))
  return entriesOf(is).filter(({ type, sql }) => (type === 'index' || type === 'trigger') && !known.has(sql))
}

/**
 * The one without which it works: each is dropped, tried and taken back. Nothing where several refuse, or the table itself.
 * @param fails whether the statement still fails on `both.is`
 */
export function byOf(both: Both, fails: () => boolean): { by?: string } {
  const found = freshObjects(both).find((it) => heals(both.is, it, fails))
  return found ? { by: found.name } : {}
}

function heals(is: Connection, { type, name }: Entry, fails: () => boolean): boolean {
  return takenBack(is, () => refusal(() => is.run(`DROP ${type} main.${identifier(name)}`)) === null && !fails())
}
