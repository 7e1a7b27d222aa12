/** Rows that change places in one column: where that makes no difference, nobody knows any more which row had which value. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { indexOf, placesOf } from '../run/found.ts'
import { hasHeir, hasPlace, isForeign, isReadWith, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { type Held, positionOf, sqlOf, type Value } from '../values/contents.ts'
import type { Question } from './alike.ts'
import { isOfOneRow } from './one-row.ts'

/**
 * Two rows with each other's values end the same: who has which is lost. Tried on two plain rows, on two of one parent, and
 * on two whose values other rows have too, as a list of all values stays the same then.
 */
export function changesPlaces(asking: Asking, journey: Journey, question: Question): boolean {
  const { column } = question
  const table = withoutLost(question)
  const [one, two] = plainRows(table)
  if (isOfOneRow(table)) return false
  if (changePlaces(asking, question, one, two)) return true
  const [elder, younger] = siblings(table, column) ?? []
  if (changePlaces(asking, question, elder, younger)) return true
  return contexts(journey, question).some((context) => changeAmongOthers(asking, journey, question, context))
}

/** Of a row that is lost no change shows. */
function withoutLost({ table, lost }: Question): MarkedTable {
  return lost ? { ...table, rows: table.rows.filter((row) => !lost.has(row)) } : table
}

/**
 * All rows of one parent become another's, and the other way round: where that makes no difference, it is known which rows
 * belong together, and not to whom.
 */
export function changesParents(asking: Asking, journey: Journey, { table, column }: Question): boolean {
  const edits = exchanging(journey, table, column, ({ values }) => values.get(column) ?? 'NULL')
  return edits !== null && asking.vanishesButForIds(edits) === true
}

/**
 * All rows of one parent become another's, and the other way round.
 * @param held what a row has in the column
 * @returns null where nothing could tell that
 */
export function exchanging(
  { start }: Journey,
  table: MarkedTable,
  column: string,
  held: (row: Marked) => Value,
): Edit[] | null {
  const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf(from[0] ?? '') === column)
  // A parent that is nothing but a key tells nothing.
  const heir = key && start.end.get(keyOf(key.parent))
  if (!heir || heir.columns.length < 2) return null
  const [one, two] = plainRows(table)
  const [a, b] = [one, two].map((row) => row?.values.get(column) ?? 'NULL')
  if (!one || !two || a === undefined || b === undefined || a === b || a === 'NULL' || b === 'NULL') return null
  if (besideParent(table, column, a) === besideParent(table, column, b)) return null
  if (areLeftAlike(start.end.get(table.key), column, a, b)) return null
  const [its, others] = [held(one), held(two)]
  const aside = a.startsWith("'") ? "'set aside" : '-7000001'
  return [moving(table, column, its, aside), moving(table, column, others, its), moving(table, column, aside, others)]
}

/** What the rows of one parent say besides; where those of two say the same, they change nothing by changing places. */
function besideParent(table: MarkedTable, column: string, parent: Value): string {
  const own = table.rows.filter(({ values }) => values.get(column) === parent)
  const said = own.map(({ values }) =>
    [...values].flatMap(([key, value]) => (key === column || isSurrogate(table, key) ? [] : [value])).join('\u0001'),
  )
  return said.sort().join('\u0002')
}

/** Whether the rows that both have at the end say the same, as the others were deleted. */
function areLeftAlike(held: Held | undefined, column: string, a: Value, b: Value): boolean {
  const at = positionOf(held, column)
  const left = (parent: Value) =>
    (held?.rows ?? [])
      .filter((cells) => cells[at] === parent)
      .map((cells) => cells.toSpliced(at, 1).join('\u0001'))
      .sort()
      .join('\u0002')
  return at >= 0 && left(a) !== '' && left(a) === left(b)
}

function moving({ name }: MarkedTable, column: string, from: Value, to: Value): Edit {
  return `UPDATE OR ABORT main.${quoted(name)} SET ${quoted(column)} = ${sqlOf(to)} WHERE ${quoted(column)} IS ${sqlOf(from)}`
}

/** No other change, or a NULL in a column that goes too, and that a statement reads together with this one. */
function contexts(journey: Journey, { table, column }: Question): (string | null)[] {
  const isGone = (key: string) => !hasPlace(journey, table, key) && !hasHeir(journey, table, key)
  const others = [...table.facts].filter(
    ([key, facts]) =>
      key !== column &&
      !isSurrogate(table, key) &&
      facts.column.nullable &&
      isGone(key) &&
      isReadWith(journey, column, key),
  )
  return [null, ...others.map(([key]) => key)]
}

/** The first two plain rows keep the two values that two others have, and change. */
function changeAmongOthers(asking: Asking, journey: Journey, question: Question, context: string | null): boolean {
  const { column } = question
  const table = withoutLost(question)
  const unique = uniqueColumns(table.shape)
  const said = (row: Marked) => (row.values.get(column) ?? 'NULL') !== 'NULL'
  const [one, two] = plainRows(table)
  const [three, ...more] = table.rows.filter(
    (row) => isOrdinary(row, column) && said(row) && row !== one && row !== two,
  )
  const four = three && more.find((row) => tellsApart(three, row, [column, context]))
  if (!one || !two || !three || !four || unique.includes(column) || isForeign(table, column)) return false
  const [a, b] = [one.values.get(column) ?? 'NULL', two.values.get(column) ?? 'NULL']
  if (a === b || a === 'NULL' || b === 'NULL' || (context !== null && unique.includes(context))) return false
  const around = context === null ? [] : [one, two, three, four].map((row) => writing(row, context, 'NULL'))
  const edits = (x: Value, y: Value) => [...around, writing(three, column, x), writing(four, column, y)]
  if (asking.alike(edits(a, b), edits(b, a)) !== true) return false
  // What goes with its row because it is like another one is the rows' loss, where that is told.
  const isToldByRows = question.table.rows.some((row) => question.lost?.has(row))
  const made = isToldByRows ? edits(a, b) : around
  return ![three, four].some((row) => isLostBy(asking, journey, { row, column, edits: made }))
}

/** Something of the row stands at the end, and with these changes nothing any more: then it is they that lose the row. */
function isLostBy(
  asking: Asking,
  { index }: Journey,
  { row, column, edits }: { readonly row: Marked; readonly column: string; readonly edits: readonly Edit[] },
): boolean {
  const end = edits.length > 0 && placesOf(index, row, column).length > 0 ? asking.end(edits) : null
  return end !== null && placesOf(indexOf(end), row, column).length === 0
}

/** What is special about it is another column, and no lower id than others have. */
function isOrdinary({ kind, table }: Marked, column: string): boolean {
  if (kind.column !== null && isSurrogate(table, kind.column)) return false
  return ['twin', 'value', 'null', 'same'].includes(kind.is) && kind.column !== column
}

/** Two rows of one parent with different values in the column. */
function siblings(table: MarkedTable, column: string): readonly [Marked, Marked] | null {
  const links = [...table.facts.keys()].filter((key) => key !== column && isForeign(table, key))
  if (links.length === 0) return null
  const has = (one: Marked, other: Marked) =>
    links.some((key) => one.values.get(key) !== 'NULL' && one.values.get(key) === other.values.get(key)) &&
    [one, other].every(({ values }) => (values.get(column) ?? 'NULL') !== 'NULL') &&
    one.values.get(column) !== other.values.get(column)
  for (const [at, one] of table.rows.entries()) {
    const other = table.rows.slice(at + 1).find((it) => has(one, it))
    if (other) return [one, other]
  }
  return null
}

function changePlaces(
  asking: Asking,
  { table, column }: Question,
  one: Marked | undefined,
  two: Marked | undefined,
): boolean {
  if (!one || !two || uniqueColumns(table.shape).includes(column)) return false
  const [a, b] = [one.values.get(column) ?? 'NULL', two.values.get(column) ?? 'NULL']
  if (a === b || a === 'NULL' || b === 'NULL' || !tellsApart(one, two, [column]) || isForeign(table, column))
    return false
  return asking.vanishes([writing(one, column, b), writing(two, column, a)]) === true
}

/** Whether the rows differ in more than these columns and ids that SQLite gives out: else it is no matter who has which value. */
function tellsApart({ values, table }: Marked, other: Marked, but: readonly (string | null)[]): boolean {
  return [...values].some(
    ([key, value]) => !but.includes(key) && !isSurrogate(table, key) && value !== other.values.get(key),
  )
}
