/** `loses-constraint`: a rebuilt table demands less of its rows than the one before, or something else. */

import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { sameList } from '../sql/names.ts'
import { constraintsBack, declaredInstead, madeOfQuery } from './advice/constraints-back.ts'
import { changedIn } from './evidence/changed.ts'
import { type Gone, goneFrom, losesPrimaryKey } from './evidence/constraints.ts'
import { inTheEnd, madeAt } from './evidence/evidence.ts'
import { type Rebuild, rebuilds } from './evidence/schema.ts'

export const losesConstraint: Rule = {
  id: 'loses-constraint',
  group: 'schema',
  level: 'warning',
  scenario: 'rows',
  title: 'A rebuilt table has lost a constraint',
  why:
    'The new CREATE TABLE of a rebuild is easily shorter than the old one, and nothing complains: the rows that the constraint ' +
    'kept out come later. One that comes back in other words does other things. A warning, since a rebuild is also how one loosens on purpose; an error when the primary key goes, or ' +
    'when CREATE TABLE … AS SELECT leaves all of them out.',
  fix: 'Write the constraint into the new CREATE TABLE too.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const rebuild of rebuilds(seen)) {
        const is = inTheEnd(evidence, seen, rebuild.is)
        if (!is) continue
        const gone = goneFrom({ was: rebuild.was, is }, seen.schema?.after.tables ?? []).filter(
          ({ sql }) => !isAnIndex(seen, rebuild, sql),
        )
        const changed = changedIn(seen, { was: rebuild.was, is })
        if (gone.length + changed.length === 0) continue
        const table = rebuild.is.name
        const query = madeOfQuery(seen, table)
        yield {
          at: query?.at ?? madeAt(seen, table, ['DROP TABLE']),
          message: `${sentence(table, gone, changed)}${query ? ' CREATE TABLE … AS SELECT copies no constraint.' : ''}`,
          fix: query
            ? declaredInstead(rebuild, query)
            : constraintsBack({ was: rebuild.was, is }, [...gone, ...changed]),
          level: (query && isBare(rebuild)) || losesPrimaryKey({ was: rebuild.was, is }) ? 'error' : 'warning',
        }
      }
    }
  },
}

function sentence(table: string, gone: readonly Gone[], changed: readonly Gone[]): string {
  const said = (of: readonly Gone[]) => of.map(({ says }) => says).join(', ')
  const without = gone.length > 0 ? [`${table} is rebuilt without ${said(gone)}.`] : []
  const otherwise =
    changed.length > 0 ? [`${table} is rebuilt, and comes back as another one: ${said(changed)} now.`] : []
  return [...without, ...otherwise].join(' ')
}

/** A unique index of its own is `loses-index`'s to tell, or was dropped by name. */
function isAnIndex(seen: MigrationSeen, { was }: Rebuild, sql: string): boolean {
  return seen.lost.some(
    ({ type, columns }) =>
      type === 'index' &&
      was.uniques.some((unique) => sameList(unique, columns) && sql === `UNIQUE (${unique.join(', ')})`),
  )
}

/** The table had constraints, and has none at all. */
function isBare({ was, is }: Rebuild): boolean {
  const bare = is.primaryKey.length + is.uniques.length + is.checks.length + is.foreignKeys.length === 0
  const had = was.primaryKey.length + was.uniques.length + was.checks.length + was.foreignKeys.length > 0
  return bare && had && is.columns.every((column) => !column.notNull && column.default === null)
}
