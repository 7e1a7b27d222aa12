/** `loses-constraint`: a table that is made anew, rebuilt or under another name, demands less of its rows than the one before, or something else. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { TableSeen } from '../model/schema.ts'
import type { StatementSeen } from '../model/seen.ts'
import { wordsOf } from '../sql/create-table.ts'
import { keyOf, same, sameList } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { constraintsBack, declaredInstead, declaredTogether, madeOfQuery } from './advice/constraints-back.ts'
import { changedIn } from './evidence/changed.ts'
import { type Gone, goneFrom, list, losesPrimaryKey } from './evidence/constraints.ts'
import { isLoosenedInCode, onlyLetsNullIn } from './evidence/loosened.ts'
import { otherDefaults } from './evidence/other-defaults.ts'
import { areOfNumbersBefore, inOtherForm, leftEmpty } from './evidence/other-form.ts'
import { parted } from './evidence/parted.ts'
import { getsNoId } from './evidence/stored-otherwise.ts'
import { type Successor, successors, tablesInTheEnd } from './evidence/successors.ts'

export const losesConstraint: Rule = {
  id: 'loses-constraint',
  group: 'schema',
  level: 'warning',
  scenario: 'rows',
  title: 'A table is made anew without one of its constraints',
  why:
    'Where a table is rebuilt, moved to another name, put together with others or taken apart, the new CREATE TABLE is easily shorter than the old ' +
    'one, and nothing complains: the rows that the constraint kept out come later. One that comes back in other words does other things. A warning, ' +
    'since this is also how one loosens on purpose; a note where the rebuild only lets NULL in, or a program wrote it from a schema in code, or a CHECK of numbers goes as the copy makes texts of them; a note where a DEFAULT comes back with another value, and a warning where that turns yes into no; an error when the primary key goes, or when CREATE TABLE … AS SELECT leaves all of them out.',
  fix: 'Write the constraint into the new CREATE TABLE too.',
  *check(evidence) {
    for (const successor of successors(evidence)) yield* otherDefaults(evidence, successor)
    for (const successor of [...successors(evidence), ...parted(evidence)]) {
      const { seen, at, is, from } = successor
      const all = goneFrom(successor, tablesInTheEnd(evidence)).filter(
        (it) =>
          !isAnIndex(evidence, successor, it.sql) &&
          !isUniqueAmongSome(successor, it.sql) &&
          !(makesIds(successor, it) && writesNoId(successor)),
      )
      const open = all.filter((it) => !isMoot(successor, it.sql))
      const gone = leftEmpty(successor, inOtherForm(successor, all, open))
      const changed = from === null ? changedIn(seen, successor) : []
      if (gone.length + changed.length === 0) continue
      const query = madeOfQuery(seen, is.name)
      const isAlone = query === undefined && changed.length === 0 && onlyLetsNullIn(successor, gone)
      const isInCode = !isAlone && query === undefined && changed.length === 0 && isLoosenedInCode(successor, gone)
      const isMeant = isAlone || isInCode || (changed.length === 0 && areOfNumbersBefore(successor, gone))
      const beside = isAlone ? ALONE : isInCode ? IN_CODE : ''
      const isGrave = (query && isBare(successor)) || losesPrimaryKey(successor)
      yield {
        at: query?.at ?? at,
        message: `${sentence(successor, gone, changed)}${query ? ' CREATE TABLE … AS SELECT copies no constraint.' : beside}`,
        fix: fixOf(successor, query, [...gone, ...changed]),
        level: isGrave ? 'error' : isMeant ? 'note' : 'warning',
      }
    }
  },
}

const ALONE = ' The rebuild does nothing else, so that is probably what it is for.'

const IN_CODE = ' A program wrote the rebuild from a schema in code, so that is probably what the schema says now.'

function fixOf(successor: Successor, query: StatementSeen | undefined, gone: readonly Gone[]): string {
  if (query === undefined) return constraintsBack(successor, gone)
  return successor.was.sql === '' ? declaredTogether(successor, query, gone) : declaredInstead(successor, query)
}

function sentence({ is, from, how: parted }: Successor, gone: readonly Gone[], changed: readonly Gone[]): string {
  const table = is.name
  const said = (of: readonly Gone[]) => of.map(({ says }) => says).join(', ')
  const how = parted ?? (from === null ? `${table} is rebuilt` : `${from} goes, and ${table} has its rows`)
  const without = gone.length > 0 ? [`${how} without ${said(gone)}.`] : []
  const otherwise =
    changed.length > 0 ? [`${table} is rebuilt, and comes back as another one: ${said(changed)} now.`] : []
  return [...without, ...otherwise].join(' ')
}

/** A unique index of its own is `loses-index`'s to tell, or was dropped by name. */
function isAnIndex({ replayed }: Evidence, { seen, was, is, from }: Successor, sql: string): boolean {
  const lost = from === null ? seen.lost : (replayed?.migrations ?? []).flatMap((it) => it.lost)
  return lost.some(
    ({ type, table, columns }) =>
      type === 'index' &&
      (from === null || same(table, is.name)) &&
      was.uniques.some((unique) => sameList(unique, columns) && sql === `UNIQUE (${unique.join(', ')})`),
  )
}

/** The old primary key is unique still, of some of the rows or by an expression, in an index that the table has of the same file. */
function isUniqueAmongSome({ seen, was, is }: Successor, sql: string): boolean {
  if (was.primaryKey.length === 0 || sql !== `UNIQUE (${list(was.primaryKey)})`) return false
  const all = seen.schema?.after.objects.filter(({ type, table }) => type === 'index' && same(table, is.name)) ?? []
  return all.some(
    (it) => /^\s*create\s+unique\b/i.test(it.sql) && was.primaryKey.every((name) => namesIn(it.sql).has(keyOf(name))),
  )
}

/** Whether the rows themselves are others now, so that it would refuse them; or none can be, as SQLite computes what it asks for. */
function isMoot(successor: Successor, sql: string): boolean {
  const { seen, is } = successor
  if (isParentNow(successor, sql)) return true
  return [...seen.unmetChecks, ...seen.heldChecks].some(
    ({ table, check }) => same(table, is.name) && sql === `CHECK (${check})`,
  )
}

/** A list of words that is a table of them now, to which a new foreign key leads: rows of that one say which are taken. */
function isParentNow({ was, is }: Successor, sql: string): boolean {
  if (!/^CHECK \(.*\bIN\s*\(/is.test(sql)) return false
  const asked = was.columns.filter(({ name }) => wordsOf(sql).has(keyOf(name)))
  const leads = ({ foreignKeys }: TableSeen, column: string) =>
    foreignKeys.some(({ columns }) => sameList(columns, [column]))
  return asked.length === 1 && asked.every(({ name }) => leads(is, name) && !leads(was, name))
}

/** What gave each row its id, and kept it: the number that SQLite counts, or the default of the key; and its NOT NULL. */
function makesIds({ was }: Successor, { numbers, sql, column }: Gone): boolean {
  const [key, ...more] = was.primaryKey
  return numbers ?? (/^(?:DEFAULT |NOT NULL$)/.test(sql) && more.length === 0 && same(key ?? '', column ?? ''))
}

/** Whether `breaks-old-writes` says that rows are stored without an id, or not at all. */
function writesNoId({ seen, is }: Successor): boolean {
  return seen.oldCode.some((it) => same(it.table, is.name) && getsNoId(seen, it))
}

/** The table had constraints, and has none at all. */
function isBare({ was, is }: Successor): boolean {
  const bare = is.primaryKey.length + is.uniques.length + is.checks.length + is.foreignKeys.length === 0
  const had = was.primaryKey.length + was.uniques.length + was.checks.length + was.foreignKeys.length > 0
  return bare && had && is.columns.every((column) => !column.notNull && column.default === null)
}
