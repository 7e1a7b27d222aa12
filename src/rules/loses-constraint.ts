/** `loses-constraint`: a rebuilt table demands less of its rows than the one before, or something else. */

import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { sameList } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { indented } from './advice/words.ts'
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
        const all = isCopyOfQuery(seen, rebuild)
        if (gone.length + changed.length === 0) continue
        const table = rebuild.is.name
        yield {
          at: madeAt(seen, table, ['DROP TABLE']),
          message: `${sentence(table, gone, changed)}${all ? ' CREATE TABLE … AS SELECT copies no constraint.' : ''}`,
          fix: `Write into the new CREATE TABLE, unless it is meant to ${gone.length > 0 ? 'go' : 'change'}:\n${indented([...gone, ...changed].map(({ sql }) => sql).join(',\n'))}`,
          level: all || losesPrimaryKey({ was: rebuild.was, is }) ? 'error' : 'warning',
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

/** A statement of the file makes a table from a query, and this one has no constraint at all. */
function isCopyOfQuery({ statements }: MigrationSeen, { was, is }: Rebuild): boolean {
  const bare = is.primaryKey.length + is.uniques.length + is.checks.length + is.foreignKeys.length === 0
  const had = was.primaryKey.length + was.uniques.length + was.checks.length + was.foreignKeys.length > 0
  const isBare = bare && is.columns.every((column) => !column.notNull && column.default === null)
  const fromQuery = statements.some(
    ({ verb, sql }) =>
      verb === 'CREATE TABLE' && /\bas\s+(select|with|values)\b/i.test(sql) && namesIn(sql).has('select'),
  )
  return isBare && had && fromQuery
}
