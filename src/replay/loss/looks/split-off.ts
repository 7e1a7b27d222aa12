/** Values that stand in a table of their own at the end, to which nothing of their row leads: whose they were is lost. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { type Asking, type Edit, writing } from '../run/asking.ts'
import { idAtEnd, parentAtEnd } from '../run/end-keys.ts'
import { tokensIn } from '../run/found.ts'
import { hasHeir, hasPlace, isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { type Known, Leads } from '../run/leads.ts'
import type { Contents, Value } from '../values/contents.ts'
import type { LostValues } from './columns.ts'
import { isOfOneRow } from './one-row.ts'
import { otherValue } from './other-values.ts'

/** Columns whose values all stand in the same tables at the end (keyOf case), where nothing of the rest of their rows does. */
interface Part {
  readonly table: MarkedTable
  readonly columns: readonly string[]
  readonly homes: ReadonlySet<string>
  /** The columns of which something stands elsewhere. */
  readonly rest: readonly string[]
}

/**
 * Asked of two plain rows, as they are and with each other's values: a link that was made by the order of the rows leads to the
 * values of others then.
 * @param told columns that are lost otherwise
 */
export function splitOff(asking: Asking, journey: Journey, told: readonly LostValues[]): LostValues[] {
  return journey.start.tables.flatMap((table) => {
    const [one, two] = plainRows(table)
    if (!one || !two || isOfOneRow(table) || told.some((it) => it.table === table)) return []
    const parts = partsOf(journey, table, [one, two])
    const part = parts.find((it) => isLoose(asking, journey, it, [one, two]))
    if (!part) return parts.flatMap((it) => looseWithNull(asking, journey, it, [one, two]))
    const [home = ''] = part.homes
    const untied = journey.start.end.get(home)?.name ?? home
    return part.columns.map((column): LostValues => ({ table, column, row: one, common: null, pair: null, untied }))
  })
}

function partsOf(journey: Journey, table: MarkedTable, rows: readonly [Marked, Marked]): Part[] {
  const homes = new Map<string, ReadonlySet<string>>()
  for (const column of table.facts.keys()) {
    const [own, other] = rows.map((row) => homesOf(journey, row, column))
    if (own && other && own.size > 0 && [...own].join() === [...other].join()) homes.set(column, own)
  }
  const isAway = (column: string) =>
    !isSurrogate(table, column) && !hasPlace(journey, table, column) && !hasHeir(journey, table, column)
  const parts = [...new Set([...homes.values()].map((it) => [...it].join()))].flatMap((key): Part[] => {
    const columns = [...homes].flatMap(([column, it]) => ([...it].join() === key && isAway(column) ? [column] : []))
    const own = homes.get(columns[0] ?? '')
    if (!own) return []
    const rest = [...homes].flatMap(([column, it]) => ([...it].some((home) => own.has(home)) ? [] : [column]))
    return rest.length > 0 ? [{ table, columns, homes: own, rest }] : []
  })
  parts.sort((one, other) => one.columns.length - other.columns.length)
  // What most columns of a table that is gone have become is where its rows are now.
  return isThere(journey, table) || hasHeirs(journey, table) ? parts : parts.slice(0, -1)
}

function hasHeirs({ start }: Journey, { key }: MarkedTable): boolean {
  return start.end.has(key)
}

/** In order, so that they can be compared. */
function homesOf({ index }: Journey, { own, values }: Marked, column: string): ReadonlySet<string> {
  const places = own.has(column) ? tokensIn(values.get(column) ?? '').flatMap((it) => index.get(it) ?? []) : []
  return new Set(places.map(({ table }) => table).sort())
}

function isLoose(asking: Asking, journey: Journey, part: Part, [one, two]: readonly [Marked, Marked]): boolean {
  const isTied = tiedIn(asking, journey, part)
  const isTiedIn = (end: Contents | null) => end !== null && isTied(end, one, one) && isTied(end, two, two)
  if (!isTiedIn(journey.start.end)) return !isTiedIn(asking.end(withTexts(part, [one, two])))
  const turned = asking.end(exchanging(journey, part, one, two))
  return turned !== null && !isTied(turned, one, two) && !isTied(turned, two, one)
}

/** Whether the rest of the first row leads to what the second one has in the part, in an end. */
function tiedIn(asking: Asking, journey: Journey, part: Part) {
  const known = knownIn(asking, journey)
  const leads = new Map<Contents, Leads>()
  return (end: Contents, row: Marked, { values }: Marked): boolean => {
    const own = leads.get(end) ?? new Leads(end, known)
    leads.set(end, own)
    const [kept, wanted] = [marksIn(row.values, part.rest), marksIn(values, part.columns)]
    return own.lead(
      ({ cells }) => holds(cells, kept),
      ({ table, cells }) => part.homes.has(table) && holds(cells, wanted),
    )
  }
}

function marksIn(from: ReadonlyMap<string, Value>, columns: readonly string[]): ReadonlySet<string> {
  return new Set(columns.flatMap((column) => tokensIn(from.get(column) ?? '')))
}

function holds(cells: readonly Value[], some: ReadonlySet<string>): boolean {
  return cells.some((cell) => tokensIn(cell).some((it) => some.has(it)))
}

/**
 * Where a plain row leads to its part, and one with a NULL does not, though both of them are there: what the link was made by is
 * not found with = then. Where one column alone is left of the part, nothing stands beside it, and it is asked about otherwise.
 */
function looseWithNull(asking: Asking, journey: Journey, part: Part, plain: readonly [Marked, Marked]): LostValues[] {
  const { table } = part
  const { end } = journey.start
  const isTied = tiedIn(asking, journey, part)
  if (!plain.every((row) => isTied(end, row, row))) return []
  const isHeld = (some: ReadonlySet<string>, isHome: boolean) =>
    [...end].some(([key, { rows }]) => part.homes.has(key) === isHome && rows.some((cells) => holds(cells, some)))
  const loose = table.rows.filter(({ kind, own, values }) => {
    if (kind.is !== 'null') return false
    const [rest, away] = [part.rest, part.columns].map((all) =>
      marksIn(
        values,
        all.filter((it) => own.has(it)),
      ),
    )
    return rest !== undefined && away !== undefined && isHeld(rest, false) && isHeld(away, true)
  })
  return part.columns.flatMap((column): LostValues[] => {
    const isIn = (row: Marked) => row.own.has(column) && (row.values.get(column) ?? 'NULL') !== 'NULL'
    const row = loose.find((it) => isIn(it) && !isTied(end, it, it))
    return row ? [{ table, column, row, common: null, pair: null }] : []
  })
}

/** Documents with texts in the place of numbers: SQLite finds no number among the names of a table of words. */
function withTexts({ table, columns }: Part, rows: readonly Marked[]): Edit[] {
  const documents = columns.filter((column) => table.facts.get(column)?.kind === 'json')
  return rows.flatMap((row) =>
    documents.map((column) =>
      writing(row, column, (row.values.get(column) ?? 'NULL').replace(/(?<![\w"])\d{7}(?![\w"])/g, '"q$&"')),
    ),
  )
}

/** By way of a third value where no two rows may have the same. */
function exchanging(journey: Journey, { table, columns }: Part, one: Marked, two: Marked): Edit[] {
  const unique = new Set(uniqueColumns(table.shape))
  return columns.flatMap((column) => {
    const [a, b] = [one, two].map(({ values }) => values.get(column) ?? 'NULL') as [Value, Value]
    const aside = unique.has(column) ? otherValue(journey, one, column) : null
    return [...(aside === null ? [] : [writing(one, column, aside)]), writing(two, column, a), writing(one, column, b)]
  })
}

function knownIn({ counted }: Asking, journey: Journey): Known {
  const { end } = journey.start
  const named = (table: string, at: number) =>
    [end.get(table)?.name ?? table, end.get(table)?.columns[at] ?? ''] as const
  return {
    isNumber: (table, at) => {
      const [name, column] = named(table, at)
      const isNew = !journey.lives.tables.has(table) && (counted.get(table)?.has(at) ?? false)
      return isNew && idAtEnd(journey, name) === keyOf(column)
    },
    parentOf: (table, at) => parentAtEnd(journey, ...named(table, at)),
  }
}
