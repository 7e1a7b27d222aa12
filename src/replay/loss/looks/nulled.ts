/** Values in their own place that become NULL, as what is written over them is made of another value that is NULL. */

import { type Assignment, assignmentsIn, saysNull } from '../../../sql/assignments.ts'
import { kindOf } from '../../../sql/copy.ts'
import { resultFor } from '../../../sql/insert.ts'
import { type Lookup, lookupsIn } from '../../../sql/lookups.ts'
import { conflictIn } from '../../../sql/meetings.ts'
import { isNamedAfter, keyOf, same } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { targetOf, namesIn as textNames } from '../../../sql/statement.ts'
import { identifier, isWord, quoted, type Token } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { readShape } from '../../../sqlite/table-shape.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { type Cells, cellsAfter } from '../run/cells.ts'
import { hasPlace, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { sqlOf } from '../values/contents.ts'
import { mayBeNull } from '../values/kinds-of-value.ts'
import { isOnesOwn } from './filled-by-parent.ts'
import type { Narrowed } from './narrowed.ts'
import { changes } from './other-values.ts'
import { isAddedLate, isKeptByTrigger } from './overwritten.ts'
import { isDerivedFrom } from './unfound.ts'

/** One column of production that a statement writes over. */
export interface Written {
  readonly table: MarkedTable
  readonly column: string
  readonly step: Step
  readonly given: Assignment
}

/** What may be NULL, by name, and how it becomes so in the start. */
interface Source {
  readonly says: string
  readonly edits: (row: Marked) => readonly Edit[]
  /** The other table (as spelt) that it stands in; null: the row itself. */
  readonly other: string | null
  readonly column: string
}

/** So many columns that may be NULL are tried for all statements together: each costs a run, and three where it tells. */
const MOST_SOURCES = 24

/**
 * Columns that end as NULL where another value of their row, or of the row that they are filled from, is NULL: `a || b`, `a * b`, a key
 * by which something is looked up, what an import leaves open. Whoever writes NULL himself, or asks for it, means it.
 * @param known columns of which it is known that they lose something
 */
export function nulledIn(asking: Asking, journey: Journey, known: readonly Narrowed[]): Narrowed[] {
  const isKnown = ({ table, column }: Written) => known.some((it) => it.table === table && it.column === column)
  const written = journey.start.tables
    .flatMap((table) => writtenIn(journey, table))
    .filter((one) => one.table.facts.get(one.column)?.column.nullable && !isKnown(one) && !isMeant(one))
  if (written.length === 0) return []
  const after = cellsAfter(journey, [])
  if (!after) return []
  const found: Narrowed[] = []
  let tried = 0
  for (const one of written) {
    const { table, column, step, given } = one
    if (found.some((it) => it.table === table && it.column === column)) continue
    const own = writtenRow(one, after)
    const met = own ? { row: own, meet: [] } : inConflict(journey, one)
    if (!met) continue
    for (const source of sourcesOf(journey, one)) {
      if (tried >= MOST_SOURCES) return found
      tried += 1
      if (!becomesNull(asking, journey, { ...met, one, source })) continue
      const back = `${given.prefix}${identifier(table.facts.get(column)?.column.name ?? column)}`
      const kept = `coalesce(${given.text}, ${back})`
      found.push({ table, column, pair: null, step, nulled: { says: source.says, kept } })
      break
    }
  }
  return found
}

/** The columns of production that the files write in place, other than by a literal. */
export function writtenIn(journey: Journey, table: MarkedTable): Written[] {
  const names = calledIn(journey.lives, table.key)
  const columns = [...(journey.lives.tables.get(table.key)?.columns ?? [])]
  return journey.steps.flatMap((step) => {
    const { sql } = step.statement
    if (!/\bset\b/i.test(sql) || !names.includes(targetOf(sql) ?? '')) return []
    return assignmentsIn(sql).flatMap((given): Written[] => {
      const column = columns.find(([key, { now }]) => key === given.column || keyOf(now) === given.column)?.[0]
      const isThere = column !== undefined && hasPlace(journey, table, column)
      return isThere && kindOf(given.value) !== 'literal' ? [{ table, column, step, given }] : []
    })
  })
}

/** NULL is written there, or is what a CASE leaves where it says nothing. */
function isMeant({ table, step: { statement }, given: { value } }: Written): boolean {
  const read = isExcluded(value) ? resultFor(statement.sql, nameOf(value), namesIn(table)) : null
  return saysNull(value) || (read !== null && saysNull(read.result))
}

function isExcluded(value: readonly Token[]): boolean {
  return value.length === 3 && isWord(value[0], 'EXCLUDED')
}

function nameOf(value: readonly Token[]): string {
  return namesOf(value).at(-1)?.column ?? ''
}

function namesIn({ shape }: MarkedTable): string[] {
  return shape.columns.map(({ name }) => name)
}

/** Kinds of row that differ from others in nothing that a statement is about. */
const ORDINARY: ReadonlySet<string> = new Set(['plain', 'twin', 'met', 'value'])

/** A row that held a value, and holds another one then. */
export function writtenRow({ table, column }: Written, after: Cells): Marked | undefined {
  return table.rows.find((row) => {
    const was = row.values.get(column) ?? 'NULL'
    if (was === 'NULL' || !ORDINARY.has(row.kind.is)) return false
    const is = after(row, column)
    return is !== undefined && is !== 'NULL' && is !== was
  })
}

/** A row that an upsert meets when a row of the other table gets its key, and the change for that. */
function inConflict(journey: Journey, { table, column, step }: Written): Met | null {
  const { setting, start, lives } = journey
  const row = plainRows(table).find(({ values }) => (values.get(column) ?? 'NULL') !== 'NULL')
  const meetings = on(setting.engine, start.state, (connection) => {
    const catalog = readCatalog(connection)
    const columnsOf = (key: string) => {
      const name = catalog.ordinary.get(key)
      return name === undefined ? null : readShape(connection, name, catalog.texts).columns.map((it) => keyOf(it.name))
    }
    return conflictIn(step.statement.sql, columnsOf)
  })
  const [meeting] = meetings.filter(({ tables: [own] }) => calledIn(lives, table.key).includes(own))
  if (!row || !meeting) return null
  const other = `main.${quoted(meeting.tables[1])}`
  const sets = meeting.columns.map(([own, its]) => `${quoted(its)} = ${sqlOf(row.values.get(own) ?? 'NULL')}`)
  const meet = `UPDATE OR ABORT ${other} SET ${sets.join(', ')} WHERE rowid = (SELECT max(rowid) FROM ${other})`
  const is = cellsAfter(journey, [meet])?.(row, column)
  return is === undefined || is === 'NULL' || is === row.values.get(column) ? null : { row, meet: [meet] }
}

/** The row's own columns that the value is made of, and those of other tables that the statement names. */
function sourcesOf(journey: Journey, one: Written): Source[] {
  const { table, column, step, given } = one
  const named = new Set(namesOf(given.value).flatMap((it) => (it.of === 'excluded' ? [] : [it.column])))
  const own = table.shape.columns
    .filter((it) => mayBeNull(it) && named.has(keyOf(it.name)) && keyOf(it.name) !== column)
    .map(({ name }): Source => {
      const key = keyOf(name)
      return { says: `${table.name}.${name}`, other: null, column: key, edits: (row) => [writing(row, key, 'NULL')] }
    })
  return [...own, ...othersOf(journey, table, step.statement.sql)]
}

/** An aggregate passes over single NULLs. */
const TOGETHER = /\b(group|count|sum|total|avg|min|max|group_concat|string_agg|jsonb?_group_\w+)\b/i

function othersOf({ setting, start, lives }: Journey, table: MarkedTable, sql: string): Source[] {
  if (!/\b(select|from)\b/i.test(sql) || TOGETHER.test(sql)) return []
  const names = textNames(sql)
  return on(setting.engine, start.state, (connection) => {
    const catalog = readCatalog(connection)
    const others = [...catalog.ordinary].filter(
      ([key]) => !calledIn(lives, table.key).includes(key) && calledIn(lives, key).some((it) => names.has(it)),
    )
    return others.flatMap(([, other]) =>
      readShape(connection, other, catalog.texts).columns.flatMap((it): Source[] => {
        if (!mayBeNull(it) || !names.has(keyOf(it.name))) return []
        const edit = `UPDATE OR ABORT main.${quoted(other)} SET ${quoted(it.name)} = NULL`
        return [{ says: `${other}.${it.name}`, other, column: keyOf(it.name), edits: () => [edit] }]
      }),
    )
  })
}

/** A row that is written over, once the start is changed so. */
interface Met {
  readonly row: Marked
  readonly meet: readonly Edit[]
}

interface Trial extends Met {
  readonly one: Written
  readonly source: Source
}

/** With NULL in the source the row's column is NULL at the end, and whatever it held makes no difference then. */
function becomesNull(asking: Asking, journey: Journey, { row, meet, one, source }: Trial): boolean {
  const { column } = one
  const edits = [...meet, ...source.edits(row)]
  const other = changes(journey, column, [row])
  if (other.length === 0 || cellsAfter(journey, edits)?.(row, column) !== 'NULL') return false
  if (asking.alike(edits, [...edits, ...other]) !== true) return false
  return asking.alike(meet, [...meet, ...other]) === false || isForgotten(journey, one, source)
}

/** What is written over in every row is lost by a NULL where it was looked up, and nothing says that it is a copy. */
function isForgotten(journey: Journey, { table, column, step, given }: Written, source: Source): boolean {
  if (isAddedLate(journey, table, column) || isKeptByTrigger(journey, table, column)) return false
  const { sql } = step.statement
  const lookup = lookupsIn(sql).find(({ columns }) => columns.includes(given.column))
  // As it stands in the row itself it is another value of its own, and no newer form of this one.
  const isLookedUp = () => lookup?.from.some((name) => pointsAt(table, source.column, name)) === true
  if (source.other === null) return isBare(given, source) || (isLookedUp() && !isCache(lookup, column, source))
  const from = lookup ?? (isExcluded(given.value) ? asLookup(given, source.other) : undefined)
  if (from === undefined) return false
  return !isDerivedFrom(journey, { table, column, lookup: from, isOwn: isOnesOwn(given, from, table, source.column) })
}

/** `SET a = b`. */
function isBare({ value }: Assignment, { column }: Source): boolean {
  return value.length < 4 && nameOf(value) === column && value.every(({ text }) => text !== '(')
}

/** `author_name` of a name, `team` by `team_id`: it is of the other row, and says nothing where there is none. */
function isCache(lookup: Lookup | undefined, column: string, { column: key }: Source): boolean {
  const only = lookup?.only ?? null
  if (only === column) return false
  return (only !== null && column.endsWith(only)) || column === key.replace(/_?id$/, '')
}

function pointsAt({ shape }: MarkedTable, column: string, other: string): boolean {
  const isKey = shape.foreignKeys.some(
    ({ from, parent }) => same(parent, other) && from.some((name) => keyOf(name) === column),
  )
  return isKey || isNamedAfter(column, other)
}

/** What an upsert reads, as an UPDATE would look it up. */
function asLookup({ column, text, value, prefix }: Assignment, other: string): Lookup {
  return {
    columns: [column],
    value: text,
    instead: 'NULL',
    prefix,
    from: [other],
    named: namesOf(value),
    only: null,
    isSame: true,
  }
}
