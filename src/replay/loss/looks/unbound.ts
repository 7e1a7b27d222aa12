/** Statements of which another table decides as a whole: they meet every row, also those that no row there belongs to. */

import { assignedIn } from '../../../sql/filled.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { oneRowIn, withQueries } from '../../../sql/one-row.ts'
import { actionOf, namesIn, targetName } from '../../../sql/statement.ts'
import { quoted, significant } from '../../../sql/tokens.ts'
import { unfolded } from '../../../sql/unfold.ts'
import { whereIn } from '../../../sql/where.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on, Refused, refusal } from '../../../sqlite/engine.ts'
import { type NamedLink, namedLinks } from '../../../sqlite/named-links.ts'
import { allForeignKeys, type ForeignKey, primaryKeyIn } from '../../../sqlite/schema-keys.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Journey } from '../run/journey.ts'
import { type Step, watched } from '../run/play.ts'
import { fillings } from './asked-tables.ts'

export interface Unbound {
  readonly table: MarkedTable
  readonly step: Step
  /** The other table, as it is spelt. */
  readonly other: string
}

/** A link between the table and another one, and the SQL after which a row has nothing to do with that. */
interface Link {
  readonly other: string
  /** The column of whichever of them has the key, and whether it is the table itself. */
  readonly from: string
  readonly isOwn: boolean
  readonly apart: (id: unknown) => string
}

interface Asked {
  readonly table: MarkedTable
  readonly name: string
  readonly step: Step
}

export function unboundIn(journey: Journey): Unbound[] {
  const { setting, start, steps } = journey
  const asked = steps.map((step) => askedAbout(journey, step))
  if (!asked.some((one) => one !== null)) return []
  const found: Unbound[] = []
  const look = (connection: Connection, done: number) => {
    const one = asked[done]
    let other: string | null = null
    // Without a rowid nothing is asked.
    if (one) refusal(() => (other = unboundTo(connection, one)))
    if (one && other !== null) found.push({ table: one.table, step: one.step, other })
  }
  on(setting.engine, start.state, (connection) => look(connection, 0))
  watched(setting, start.state, look)
  return found
}

/** An UPDATE or DELETE with a condition, of rows that production has. */
function askedAbout({ start, lives }: Journey, step: Step): Asked | null {
  const { sql } = step.statement
  const action = actionOf(sql)
  if ((action !== 'UPDATE' && action !== 'DELETE') || !/\bselect\b|\bfrom\b/i.test(sql)) return null
  if (whereIn(sql) === null || /\breturning\b/i.test(sql)) return null
  const name = targetName(sql)
  if (name === null || isPartOfAll(sql)) return null
  const nowOf = ({ key }: MarkedTable) => keyOf(lives.tables.get(key)?.now ?? key)
  const table = start.tables.find((it) => nowOf(it) === keyOf(name) || it.key === keyOf(name))
  return table ? { table, name, step } : null
}

/** What a sum of all says goes into the row: the condition asks whether there is one, as before a division, and not which row is meant. */
function isPartOfAll(sql: string): boolean {
  const row = oneRowIn(unfolded(significant(sql)))
  return row.size > 0 && assignedIn(sql).some(({ value }) => withQueries(value, row) !== null)
}

/** The other table; null where the statement has to do with the rows' own ones, or it cannot be told. */
function unboundTo(connection: Connection, { name, step }: Asked): string | null {
  const named = namesIn(step.statement.sql)
  const written = writtenColumns(step.statement.sql)
  // Whoever gives rows their parents asks whether there is one.
  const isWritten = (link: Link) => link.isOwn && written?.has(keyOf(link.from)) === true
  const links = linksOf(connection, name).filter((link) => named.has(keyOf(link.other)) && !isWritten(link))
  const others = [...new Set(links.map(({ other }) => other))]
  const isUnbound = (other: string) => {
    const own = links.filter((link) => link.other === other)
    const kept = own.map(({ from }) => from)
    return fillings(connection, other, kept, step.statement.sql).some((filling) =>
      decidesAlone(connection, { name, sql: step.statement.sql, links: own, filling }),
    )
  }
  return others.find(isUnbound) ?? null
}

/** An id that no row has. */
const NOBODY = -1

/** Declared ones, and those that only a column's name tells. */
function linksOf(connection: Connection, name: string): Link[] {
  const declared = [...allForeignKeys(connection)].flatMap(([child, keys]) => keys.map((key) => ({ child, ...key })))
  const isDeclared = (one: NamedLink) => declared.some((it) => same(it.child, one.child) && same(it.parent, one.parent))
  const named = namedLinks(connection, name).filter((one) => !isDeclared(one))
  return [...declared, ...named.map((one) => ({ ...one, from: [one.from], to: null }))].flatMap((key) =>
    linkOf(connection, name, key),
  )
}

type Key = Pick<ForeignKey, 'parent' | 'from' | 'to'> & { readonly child: string }

function linkOf(connection: Connection, name: string, { child, parent, from, to }: Key): Link[] {
  const [key = null, ...more] = primaryKeyIn(connection, name)
  const [column, target] = [from[0], to?.[0] ?? (more.length > 0 ? null : key)]
  if (column === undefined || target === null || from.length > 1 || same(child, parent)) return []
  if (same(child, name)) {
    const apart = (id: unknown) =>
      `UPDATE OR ABORT main.${quoted(name)} SET ${quoted(column)} = ${NOBODY} WHERE rowid = ${id}`
    return [{ other: parent, from: column, isOwn: true, apart }]
  }
  if (!same(parent, name)) return []
  const own = (id: unknown) => `SELECT ${quoted(target)} FROM main.${quoted(name)} WHERE rowid = ${id}`
  const apart = (id: unknown) => `DELETE FROM main.${quoted(child)} WHERE ${quoted(column)} IN (${own(id)})`
  return [{ other: child, from: column, isOwn: false, apart }]
}

/** One row alone is all rows. */
const FEWEST = 2

interface Trial {
  readonly name: string
  readonly sql: string
  readonly links: readonly Link[]
  readonly filling: readonly string[]
}

/**
 * The first row and the last are met as all are when there is no row of theirs in the other table; with none there at all,
 * none is.
 */
function decidesAlone(connection: Connection, { name, sql, links, filling }: Trial): boolean {
  const [link] = links
  const ids = connection.rows(`SELECT rowid FROM main.${quoted(name)} ORDER BY rowid`).map(([id]) => id)
  if (!link || ids.length < FEWEST) return false
  const apart = (id: unknown) => [...links.map((it) => it.apart(id)), ...filling]
  const count = (changes: readonly string[]) => met(connection, { name, sql, rows: ids.length }, changes)
  const all = [ids[0], ids.at(-1)].every((id) => count(apart(id)) === ids.length)
  return all && count([`DELETE FROM main.${quoted(link.other)}`]) === 0
}

interface Meeting {
  readonly name: string
  readonly sql: string
  readonly rows: number
}

/** How many rows the statement meets behind these changes, of which nothing is left; null where SQLite refuses one, or takes rows along. */
function met(connection: Connection, { name, sql, rows }: Meeting, changes: readonly string[]): number | null {
  connection.run('SAVEPOINT unbound')
  try {
    connection.run('PRAGMA defer_foreign_keys = ON')
    for (const change of changes) connection.run(change)
    const [[left] = []] = connection.rows(`SELECT count(*) FROM main.${quoted(name)}`)
    return left === rows ? connection.rows(`${sql.replace(/[\s;]+$/, '')}\nRETURNING rowid`).length : null
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  } finally {
    connection.run('ROLLBACK TO unbound')
    connection.run('RELEASE unbound')
  }
}
