/** Rows that get the key of another one by a statement that goes on where it is there: what either says may go with that. */

import { quoted, significant } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { whereKey } from '../marks/put-row.ts'
import { type Asking, type Edit, edited, removing, writing } from '../run/asking.ts'
import { isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { type Step, watched } from '../run/play.ts'
import { readAs, sqlOf, type Value } from '../values/contents.ts'
import { otherValue } from './other-values.ts'
import type { Replaced } from './replaced.ts'
import { areSeeded } from './seeded.ts'

/** An UPDATE, or a copy within a table, that does not stop at a key which is there. */
export interface Asked {
  readonly table: MarkedTable
  readonly step: Step
  readonly at: number
  /** The rows stay as they are, and others come. */
  readonly copies: boolean
  /** It replaces rows in the order in which they come, each by itself too. */
  readonly replaces: boolean
  /** The key (keyOf case) of which it writes a part. */
  readonly key: readonly string[]
  /** What is not in the key, and nobody can tell from it. */
  readonly said: readonly string[]
}

/** So many rows that get another key are tried. */
const MOST_ROWS = 3

type Row = ReadonlyMap<string, Value>

type Rows = ReadonlyMap<string, Row>

/** What goes of rows that get another key; where none does, of one that has in its key what the statement looks for. */
export function lostByMoving(asking: Asking, journey: Journey, asked: Asked): Replaced[] {
  const [plain, none] = [movedIn(journey, asked, []), asked.key.map((column) => withSign(asked, column))]
  const tries = plain.length > 0 ? [] : none.flatMap((edits) => edits.map((edit) => [edit]))
  return [
    ...lostIn(asking, journey, asked, { made: [], moved: plain }),
    ...tries.flatMap((made) => lostIn(asking, journey, asked, { made, moved: movedIn(journey, asked, made) })),
  ].slice(0, 1)
}

/** So many signs are tried in a key. */
const MOST_SIGNS = 2

/** `replace(slug, '_', '-')`: a row with each sign in its key. */
function withSign({ table, step }: Asked, column: string): Edit[] {
  const [row] = plainRows(table)
  const text = row?.values.get(column) ?? 'NULL'
  if (!row || !text.startsWith("'") || !writtenColumns(step.statement.sql)?.has(column)) return []
  const texts = significant(step.statement.sql).flatMap(({ kind, text: it }) =>
    kind === 'string' ? [it.slice(1, -1)] : [],
  )
  const signs = [...new Set(texts)].filter((it) => /^(?!')[^a-z0-9\s]$/i.test(it)).slice(0, MOST_SIGNS)
  const middle = text.length >> 1
  return signs.map((sign) => writing(row, column, `${text.slice(0, middle)}${sign}${text.slice(middle)}`))
}

interface Moved {
  readonly row: Marked
  /** What it says behind the statement. */
  readonly is: Row
}

/** @param made what is changed before all files */
function movedIn({ setting, start }: Journey, asked: Asked, made: readonly Edit[]): Moved[] {
  const { table, step, at, key } = asked
  const state = edited(setting, start.state, made)
  if (!state) return []
  const first = on(setting.engine, state, (connection) => rowsOf(connection, table))
  let [before, after]: [Rows, Rows] = [first, new Map()]
  watched(setting, state, (connection, done) => {
    if (done === at) before = rowsOf(connection, table)
    if (done === at + 1) after = rowsOf(connection, table)
  })
  const come = [...after].flatMap(([id, values]) => (before.has(id) ? [] : [values]))
  const isCopy = (one: Row, other: Row) => asked.said.every((column) => one.get(column) === other.get(column))
  // A row without a rowid is found by its key, which is another one then.
  const written = writtenColumns(step.statement.sql)
  const isMovedFrom = (one: Row, other: Row) =>
    !table.shape.rowid && [...one].every(([column, value]) => written?.has(column) || other.get(column) === value)
  return [...first].flatMap(([id, values]) => {
    const was = before.get(id)
    const isSame = asked.copies ? isCopy : isMovedFrom
    const is = (asked.copies ? undefined : after.get(id)) ?? come.find((one) => was && isSame(was, one))
    const isMoved = was && is && key.some((column) => was.get(column) !== is.get(column))
    const isOpen = key.some((column) => (is?.get(column) ?? 'NULL') === 'NULL')
    return isMoved && !isOpen ? [{ row: rowOf(table, id, values), is }] : []
  })
}

function lostIn(
  asking: Asking,
  journey: Journey,
  asked: Asked,
  { made, moved }: { readonly made: readonly Edit[]; readonly moved: readonly Moved[] },
): Replaced[] {
  const { table, step } = asked
  const own = moved.map(({ row }) => row)
  const seeded = areSeeded(journey, table, own, step.statement.sql) ? { seeded: true as const } : {}
  for (const { row, is } of moved.slice(0, MOST_ROWS)) {
    const columns = asked.said.filter((column) => isLost(asking, journey, asked, { row, is, column, made }))
    if (columns.length > 0) return [{ table, step, columns, rows: [row], ...seeded }]
  }
  return []
}

interface Pair extends Moved {
  readonly column: string
  readonly made: readonly Edit[]
}

/** Whether what one of both says makes a difference without the other one, and none beside it. */
function isLost(asking: Asking, journey: Journey, asked: Asked, pair: Pair): boolean {
  const { table, key, copies, replaces } = asked
  const { row, is, column, made } = pair
  const other = otherValue(journey, row, column)
  if (other === null) return false
  const own = row.values.get(column) ?? 'NULL'
  const beside = (its: ReadonlyMap<string, Value>, value: Value): Edit => {
    const values = new Map([
      ...row.values,
      ...key.map((name) => [name, its.get(name) ?? 'NULL'] as const),
      [column, value],
    ])
    const said = [...values].filter(([name]) => !isSurrogate(table, name))
    const names = said.map(([name]) => quoted(name)).join(', ')
    return `INSERT OR ABORT INTO main.${quoted(table.name)} (${names}) VALUES (${said.map(([, it]) => sqlOf(it)).join(', ')})`
  }
  const rival = (value: Value) => beside(is, value)
  const isSame = (one: readonly Edit[], two: readonly Edit[]) => asking.alike([...made, ...one], [...made, ...two])
  const isRivalLost =
    isSame([rival(own)], [rival(other)]) === true &&
    isSame([rival(own), removing(row)], [rival(other), removing(row)]) === false
  const areBothThere = () => countAt(journey, asked, [...made, rival(own)]) > countAt(journey, asked, made)
  if (isRivalLost && areBothThere()) return true
  const turned = writing(row, column, other)
  const isOwnLost =
    isSame([rival(own)], [rival(own), turned]) === true && isSame([], [turned]) === false && areBothThere()
  if (isOwnLost || !copies || !replaces) return isOwnLost
  // The one that has the key already comes first, and the other one replaces it.
  const moves = key.map((name) => writing(row, name, is.get(name) ?? 'NULL'))
  const later = [...moves, beside(row.values, own)]
  return isSame(later, [...later, turned]) === true && isSame(moves, [...moves, turned]) === false
}

/** So many rows there are when the statement comes: of two with one key, a DELETE before it may leave one, which is its author's affair. */
function countAt({ setting, start }: Journey, { table, at }: Asked, edits: readonly Edit[]): number {
  const state = edited(setting, start.state, edits)
  if (!state) return 0
  let count = on(setting.engine, state, (connection) => rowsOf(connection, table).size)
  watched(setting, state, (connection, done) => {
    if (done === at) count = rowsOf(connection, table).size
  })
  return count
}

/** By what finds them; under the name that the table has at the start. */
function rowsOf(connection: Connection, { name, shape, facts }: MarkedTable): Map<string, Map<string, Value>> {
  const columns = [...facts.keys()]
  const cells = [shape.rowid ?? 'NULL', ...columns.map(readAs)].join(', ')
  return new Map(
    connection.rows(`SELECT ${cells} FROM main.${quoted(name)}`).map(([id, ...row]) => {
      const values = new Map(columns.map((column, at) => [column, String(row[at])] as const))
      return [shape.rowid ? `${shape.rowid} = ${id}` : whereKey(shape, values), values]
    }),
  )
}

function rowOf(table: MarkedTable, where: string, values: ReadonlyMap<string, Value>): Marked {
  const known = table.rows.find((row) => row.where === where)
  return known ?? { table, kind: { is: 'plain', column: null, says: 'any row' }, where, values, own: new Set() }
}
