/** Columns in their own place that an UPDATE fills from another table: where no row there belongs to theirs, they lose what they had. */

import { wordsIn } from '../../../rows/truths.ts'
import { type Lookup, lookupsIn } from '../../../sql/lookups.ts'
import { isCalledId, isNamedAfter, keyOf, same } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import type { ForeignKey } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import { type Column, readShape, type Shape } from '../../../sqlite/table-shape.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { cellOf } from '../run/end-cell.ts'
import { hasPlace, isForeign, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { valueIn } from '../values/contents.ts'
import { markFor } from '../values/kinds-of-value.ts'
import type { Narrowed } from './narrowed.ts'
import { changes } from './other-values.ts'
import { isKeptByTrigger } from './overwritten.ts'

export interface Filling {
  readonly table: MarkedTable
  readonly column: string
  readonly lookup: Lookup
  /** It has nothing in common with what is looked up: a row's own value, though it is filled by the parent's. */
  readonly isOwn?: boolean
}

/**
 * What ends as NULL, or as the literal that is given instead, whatever it was.
 * @param known columns of which it is known that they lose something
 */
export function unfoundIn(asking: Asking, journey: Journey, known: readonly Narrowed[]): Narrowed[] {
  const isKnown = ({ table, column }: Filling) => known.some((it) => it.table === table && it.column === column)
  const fillings = journey.start.tables.flatMap((table) => fillingsOf(journey, table)).filter((one) => !isKnown(one))
  if (fillings.length === 0) return []
  const open = on(journey.setting.engine, journey.start.state, (connection) =>
    fillings.filter((one) => !isDerived(connection, journey, one)),
  )
  return open.flatMap((one): Narrowed[] => {
    const { table, column, lookup } = one
    const end = valueIn(lookup.instead)
    // A key to another table is no row's own, and says by itself whom the row belongs to.
    const isHeld = ({ own, values }: Marked) =>
      own.has(column) || (isForeign(table, column) && (values.get(column) ?? 'NULL') !== 'NULL')
    const row = table.rows.find((it) => isHeld(it) && SEEN.has(it.kind.is) && cellOf(journey, it, column) === end)
    if (isKeptByTrigger(journey, table, column)) return []
    const isLost = row ? asking.vanishes(changes(journey, column, [row])) === true : isLostAstray(asking, journey, one)
    const names = calledIn(journey.lives, table.key)
    const other = lookup.from.find((name) => !names.includes(keyOf(name))) ?? null
    return isLost ? [{ table, column, pair: null, lookup: other }] : []
  })
}

/** Rows that differ from others in nothing but in who belongs to them. */
const SEEN: ReadonlySet<string> = new Set(['plain', 'twin', 'lonely', 'met'])

/** Whether a row has nothing any more whose own code or number the other table does not know, though all those of ours are there. */
function isLostAstray(asking: Asking, journey: Journey, { table, column, lookup }: Filling): boolean {
  const code = table.shape.foreignKeys.find((it) => lookup.from.some((name) => isCode(it, name)))?.from[0]
  const row = plainRows(table).find(({ own }) => own.has(column))
  const facts = table.facts.get(keyOf(code ?? ''))
  const mark = facts ? markFor(facts, UNKNOWN, false) : null
  if (!row || code === undefined || mark === null) return false
  const astray = writing(row, code, mark)
  return asking.alike([astray], [astray, ...changes(journey, column, [row])]) === true
}

/** What a row has that no other one of ours does. */
const UNKNOWN = 3_800_000

/** A link that no key declares, by something that a row has whether or not another table knows it. */
function isCode({ id, parent, from: [name = '', ...more] }: ForeignKey, other: string): boolean {
  const [first = ''] = wordsIn(name)
  const isNamed = keyOf(other).startsWith(first.slice(0, -1))
  return id < 0 && same(parent, other) && more.length === 0 && !isCalledId(name) && !isNamed
}

/** The columns of production that such statements write, and that are still there. */
function fillingsOf(journey: Journey, table: MarkedTable): Filling[] {
  const names = calledIn(journey.lives, table.key)
  const columns = [...(journey.lives.tables.get(table.key)?.columns ?? [])]
  return journey.steps.flatMap(({ statement: { sql } }) => {
    const lookups = names.includes(targetOf(sql) ?? '') ? lookupsIn(sql) : []
    return lookups.flatMap((lookup) =>
      lookup.columns.flatMap((name): Filling[] => {
        const column = columns.find(([key, { now }]) => key === name || keyOf(now) === name)?.[0]
        return column !== undefined && hasPlace(journey, table, column) ? [{ table, column, lookup }] : []
      }),
    )
  })
}

/** The same at the start of the journey. */
export function isDerivedFrom(journey: Journey, filling: Filling): boolean {
  return on(journey.setting.engine, journey.start.state, (connection) => isDerived(connection, journey, filling))
}

/**
 * Whether there is a row for each, or none on purpose: the table's own parents, one of several children, a table of its own
 * rows, rows that the files have made for all values that there are.
 */
function isDerived(connection: Connection, journey: Journey, filling: Filling): boolean {
  const { table, column, lookup, isOwn = false } = filling
  if (lookup.instead !== 'NULL' && lookup.instead === table.facts.get(column)?.column.default) return true
  const catalog = readCatalog(connection)
  const others = lookup.from.map(keyOf)
  return others.some((key) => {
    const name = catalog.ordinary.get(key)
    if (calledIn(journey.lives, table.key).includes(key)) return others.length === 1
    if ((!isOwn && isParent(table, lookup, name ?? key)) || isMadeFor(journey, filling, key)) return true
    if (isFilledBefore(journey, filling, key)) return true
    return name !== undefined && isChild(readShape(connection, name, catalog.texts), table, filling)
  })
}

/** By the key that leads there: what is looked up by something else may find nobody, though there is such a key. */
function isParent({ shape }: MarkedTable, { named }: Lookup, other: string): boolean {
  const isAsked = (name: string) => named.some((it) => it.column === keyOf(name))
  if (shape.foreignKeys.some((it) => same(it.parent, other) && it.from.some(isAsked) && !isCode(it, other))) return true
  return shape.columns.some(({ name }) => isNamedAfter(name, other) && isAsked(name))
}

/**
 * What one of several children says is newer than what is there, unless it is a value of the same name; of the only one, what is given
 * instead says the same, and so does its own key, where the row has one to it.
 */
function isChild(
  other: Shape,
  { key, name, shape }: MarkedTable,
  { column, lookup: { instead, isSame, value } }: Filling,
): boolean {
  const keys = other.foreignKeys.filter(({ parent, from }) => keyOf(parent) === key && from.length === 1)
  // What has the name of a key and holds no such values is a word of another kind: a payer's `payments_id`, printed on a bill.
  const id = shape.columns.find((it) => shape.primaryKey.some((own) => same(own, it.name)))
  const isLink = (it: Column) => isNamedAfter(it.name, name) && (!id || isText(it) === isText(id))
  const links = [...keys.flatMap(({ from }) => from), ...other.columns.flatMap((it) => (isLink(it) ? [it.name] : []))]
  const isAlone = (link: string) =>
    other.keys.some(({ columns: [one, ...more], partial }) => !partial && more.length === 0 && same(one ?? '', link))
  const isBack = shape.foreignKeys.some(
    ({ parent, from }) => keys.length > 0 && same(parent, other.name) && from.some((it) => same(it, column)),
  )
  return links.length > 0 && (instead !== 'NULL' || isBack || (!isSame && CHOSEN.test(value) && !links.some(isAlone)))
}

function isText({ kind }: Column): boolean {
  return kind === 'text'
}

/** The base has filled the column from that table already: it says what the other one does. */
function isFilledBefore({ base }: Journey, { table, column }: Filling, other: string): boolean {
  const fills = (sql: string) =>
    actionOf(sql) === 'UPDATE' &&
    targetOf(sql) === table.key &&
    writtenColumns(sql)?.has(column) === true &&
    namesIn(sql).has(other)
  return base.some(({ sql }) => statementsOf(sql).some(fills))
}

/** A table of the base's own rows, or one of new rows by the values of the column itself. */
function isMadeFor({ base, setting, start }: Journey, { table, column, lookup }: Filling, other: string): boolean {
  const fills = (sql: string) =>
    actionOf(sql) !== null && actionOf(sql) !== 'DELETE' && targetOf(sql) === other && namesIn(sql).has('values')
  if (base.some(({ sql }) => statementsOf(sql).some(fills))) return true
  const its = start.end.get(other)?.columns.map(keyOf)
  const isOwn = ({ of, column: name }: Lookup['named'][number]) =>
    name === column && (of === null ? its?.includes(name) === false : of === table.key)
  return lookup.named.some(isOwn) && setting.scripts.some(({ sql }) => statementsOf(sql).some(fills))
}

/** Which of several it is, the query says: the newest, the greatest, the one of a kind. */
const CHOSEN = /\border\s+by\b|\b(min|max)\s*\(|\band\b/i
