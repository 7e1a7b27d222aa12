/** `loses-constraint`: a rebuilt table demands less of its rows than the one before. */

import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { sameList } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { indented } from './advice/words.ts'
import { goneFrom, losesPrimaryKey } from './evidence/constraints.ts'
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
    'kept out come later. A warning, since a rebuild is also how one loosens on purpose; an error when the primary key goes, or ' +
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
        const all = isCopyOfQuery(seen, rebuild)
        if (gone.length === 0) continue
        const table = rebuild.is.name
        yield {
          at: madeAt(seen, table, ['DROP TABLE']),
          message: `${table} is rebuilt without ${gone.map(({ says }) => says).join(', ')}.${all ? ' CREATE TABLE … AS SELECT copies no constraint.' : ''}`,
          fix: `Write into the new CREATE TABLE, unless it is meant to go:\n${indented(gone.map(({ sql }) => sql).join(',\n'))}`,
          level: all || losesPrimaryKey({ was: rebuild.was, is }) ? 'error' : 'warning',
        }
      }
    }
  },
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
