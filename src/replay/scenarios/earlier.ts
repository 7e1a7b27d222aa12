/** What the new files before this one have to do with the rows that it meets. */

import type { Script } from '../../model/text.ts'
import { renameOf } from '../../sql/alter.ts'
import { FirstNames } from '../../sql/first-names.ts'
import { keyOf } from '../../sql/names.ts'
import { oncePer } from '../../sql/once.ts'
import { statementsOf } from '../../sql/split.ts'
import { changesRows, namesIn, objectOf, targetOf } from '../../sql/statement.ts'
import { namesInScript } from '../../sqlite/reach.ts'
import type { Before } from '../scene.ts'

/**
 * Whether a file before this one has to do with what this one can touch, or makes or drops something of a name that this
 * one makes again: of a thousand others the rows know nothing.
 */
export function isRelated(earlier: Script, script: Script, { scope }: Before): boolean {
  if (scope === null || [...namesInScript(earlier)].some((name) => scope.has(name))) return true
  const made = objectsIn(script)
  return [...objectsIn(earlier)].some((name) => made.has(name))
}

/** What a script makes, alters or drops. */
const objectsIn = oncePer(({ sql }: Script): ReadonlySet<string> => {
  const names = statementsOf(sql).flatMap((statement) => [objectOf(statement), renameOf(statement)?.to])
  return new Set(names.filter((name) => typeof name === 'string').map(keyOf))
})

/** The tables under the names that they have now and had before these files, and those whose rows these files put into them. */
export function atFirst(scope: ReadonlySet<string>, passed: readonly Script[]): ReadonlySet<string> {
  const names = new FirstNames()
  const sources: string[] = []
  for (const statement of passed.flatMap(({ sql }) => statementsOf(sql))) {
    names.pass(statement)
    if (/\bselect\b/i.test(statement) && changesRows(statement) && scope.has(targetOf(statement) ?? ''))
      sources.push(...namesIn(statement))
  }
  return new Set([...scope, ...sources].flatMap((table) => [table, names.table(table)]))
}
