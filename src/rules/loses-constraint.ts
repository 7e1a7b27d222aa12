/** `loses-constraint`: a rebuilt table demands less of its rows than the one before, or something else. */

import type { Rule } from '../model/rule.ts'
import { same, sameList } from '../sql/names.ts'
import { constraintsBack, declaredInstead, madeOfQuery } from './advice/constraints-back.ts'
import { changedIn } from './evidence/changed.ts'
import { type Gone, goneFrom, losesPrimaryKey } from './evidence/constraints.ts'
import { NO_ID } from './evidence/release.ts'
import { type Successor, successors, tablesInTheEnd } from './evidence/successors.ts'

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
    for (const successor of successors(evidence)) {
      const { seen, at, is, from } = successor
      const gone = goneFrom(successor, tablesInTheEnd(evidence)).filter(
        (it) => !isAnIndex(successor, it.sql) && !(it.numbers && writesNoId(successor)),
      )
      const changed = from === null ? changedIn(seen, successor) : []
      if (gone.length + changed.length === 0) continue
      const query = madeOfQuery(seen, is.name)
      yield {
        at: query?.at ?? at,
        message: `${sentence(successor, gone, changed)}${query ? ' CREATE TABLE … AS SELECT copies no constraint.' : ''}`,
        fix: query ? declaredInstead(successor, query) : constraintsBack(successor, [...gone, ...changed]),
        level: (query && isBare(successor)) || losesPrimaryKey(successor) ? 'error' : 'warning',
      }
    }
  },
}

function sentence({ is, from }: Successor, gone: readonly Gone[], changed: readonly Gone[]): string {
  const table = is.name
  const said = (of: readonly Gone[]) => of.map(({ says }) => says).join(', ')
  const how = from === null ? `${table} is rebuilt` : `${from} goes, and ${table} has its rows`
  const without = gone.length > 0 ? [`${how} without ${said(gone)}.`] : []
  const otherwise =
    changed.length > 0 ? [`${table} is rebuilt, and comes back as another one: ${said(changed)} now.`] : []
  return [...without, ...otherwise].join(' ')
}

/** A unique index of its own is `loses-index`'s to tell, or was dropped by name. */
function isAnIndex({ seen, was }: Successor, sql: string): boolean {
  return seen.lost.some(
    ({ type, columns }) =>
      type === 'index' &&
      was.uniques.some((unique) => sameList(unique, columns) && sql === `UNIQUE (${unique.join(', ')})`),
  )
}

/** Whether `breaks-old-writes` says that rows are stored without an id. */
function writesNoId({ seen, is }: Successor): boolean {
  return seen.oldCode.some(({ table, message }) => same(table, is.name) && NO_ID.test(message))
}

/** The table had constraints, and has none at all. */
function isBare({ was, is }: Successor): boolean {
  const bare = is.primaryKey.length + is.uniques.length + is.checks.length + is.foreignKeys.length === 0
  const had = was.primaryKey.length + was.uniques.length + was.checks.length + was.foreignKeys.length > 0
  return bare && had && is.columns.every((column) => !column.notNull && column.default === null)
}
