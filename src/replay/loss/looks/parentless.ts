/** Rows that a DELETE of orphans takes though they are none: without a parent, at the top of a tree, or with a parent in another table. */

import { isCalledId, isNamedAfter, keyOf, same } from '../../../sql/names.ts'
import { scopesIn } from '../../../sql/scopes.ts'
import { namesIn } from '../../../sql/statement.ts'
import { isWord, quoted, significant, unquote } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import { soleKeyIn } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, leaving } from '../run/asking.ts'
import { hasFewer } from '../run/fewer.ts'
import { deletesOf, type Journey, plainRows } from '../run/journey.ts'
import type { Step } from '../run/play.ts'

export interface Parentless {
  readonly table: MarkedTable
  readonly step: Step
  /** The link (as spelt), and the table in which the DELETE looks for its row. */
  readonly column: string
  readonly other: string
  /** `NULL`, the literal of a default, or the name of the column that says in which table the parent is. */
  readonly by: string
}

/** No row of ours has this id. */
const NOBODY = '-987654321'

/** `subject_type` beside `subject_id`. */
const SAYS_WHERE = /^_?(type|kind|table|class|model)$/

/**
 * What a DELETE takes that looks for the row behind a link: a row stays with the key of one, and goes with what the schema itself
 * has for rows without one, or with an id that is another table's.
 */
export function parentless(asking: Asking, journey: Journey): Parentless[] {
  return journey.start.tables.flatMap((table) =>
    deletesOf(journey, table).flatMap((step): Parentless[] => {
      const [one, two] = plainRows(table)
      const { sql } = step.statement
      if (!one || !two || !/\bselect\b/i.test(sql)) return []
      const found = linksIn(journey, table, sql).flatMap(({ column, other, key }): Parentless[] => {
        const isTree = same(other, table.name)
        const parent = `(SELECT ${quoted(key)} FROM main.${quoted(other)} ${isTree ? `WHERE ${two.where}` : 'LIMIT 1'})`
        const top = isTree ? [setting(two, column, parent)] : []
        const end = (value: string) =>
          asking.end([leaving(isTree ? [one, two] : [one]), ...top, setting(one, column, value)])
        const isTaken = ({ value }: Reason) => {
          const [stays, goes] = [end(parent), end(value)]
          return stays !== null && goes !== null && hasFewer(journey, table, goes, stays)
        }
        const reason = reasonsFor(table, column, other, sql).find(isTaken)
        return reason ? [{ table, step, column, other, by: reason.by }] : []
      })
      return found.slice(0, 1)
    }),
  )
}

function setting(row: Marked, column: string, value: string): Edit {
  return `UPDATE OR ABORT main.${quoted(row.table.name)} SET ${quoted(column)} = ${value} WHERE ${row.where}`
}

interface Link {
  readonly column: string
  readonly other: string
  readonly key: string
}

/** The columns that the statement names and that may be links to a table which a query of it reads. */
function linksIn({ setting: { engine }, start }: Journey, { shape }: MarkedTable, sql: string): Link[] {
  const named = namesIn(sql)
  const read = new Set(
    scopesIn(significant(sql))
      .slice(1)
      .flatMap(({ sources }) => sources.flatMap(({ table }) => (table === null ? [] : [keyOf(table)]))),
  )
  const columns = shape.columns.filter(({ name }) => named.has(keyOf(name)))
  return on(engine, start.state, (connection) =>
    [...readCatalog(connection).ordinary].flatMap(([at, other]) => {
      const key = read.has(at) ? soleKeyIn(connection, other) : null
      const links = columns.filter(
        ({ name }) =>
          isKeyTo(shape, name, other) || isNamedAfter(name, other) || (isCalledId(name) && !same(name, key ?? '')),
      )
      return key === null ? [] : links.map(({ name }) => ({ column: name, other, key }))
    }),
  )
}

function isKeyTo({ foreignKeys }: MarkedTable['shape'], column: string, other?: string): boolean {
  return foreignKeys.some(
    ({ from, parent }) =>
      from.length === 1 && same(from[0] ?? '', column) && (other === undefined || same(parent, other)),
  )
}

interface Reason {
  /** As SQL. */
  readonly value: string
  readonly by: string
}

/** What the schema has for rows that have no row there. What the statement itself says of them is meant. */
function reasonsFor({ shape, facts, key: own }: MarkedTable, column: string, other: string, sql: string): Reason[] {
  const [is, rest] = [facts.get(keyOf(column))?.column, shape.columns.filter(({ name }) => !same(name, column))]
  if (is === undefined) return []
  const isLink = isKeyTo(shape, column, other)
  // Whoever writes NOT NULL behind other columns has left it out here.
  const isKey = (name: string) => shape.primaryKey.some((it) => same(it, name))
  const mayBeNull = isLink && is.nullable && rest.some(({ name, nullable }) => !nullable && !isKey(name))
  const isEmpty = mayBeNull && !asksForNull(sql, column) ? [{ value: 'NULL', by: 'NULL' }] : []
  const isAtTop = isNamedAfter(column, other) || keyOf(other) === own
  const value =
    /^(?:[+-]?\d+|'[^']*')$/.test(is.default ?? '') && !isKeyTo(shape, column) && isAtTop ? is.default : null
  const stem = keyOf(column).replace(/_?id$/, '')
  const isAfter = (name: string) => keyOf(name).startsWith(stem) && SAYS_WHERE.test(keyOf(name).slice(stem.length))
  const says = rest.find(({ name }) => isAfter(name) && !namesIn(sql).has(keyOf(name)))
  return [
    ...isEmpty,
    ...(value === null || value === undefined ? [] : [{ value, by: value }]),
    ...(says && stem !== '' ? [{ value: NOBODY, by: says.name }] : []),
  ]
}

/** `project_id IS NULL`, also in a `coalesce()` or behind OR: they are thought of. */
function asksForNull(sql: string, column: string): boolean {
  const all = significant(sql)
  return all.some(
    (token, at) =>
      same(unquote(token), column) &&
      (isWord(all[at + 1], 'ISNULL') || (isWord(all[at + 1], 'IS') && isWord(all[at + 2], 'NULL'))),
  )
}
