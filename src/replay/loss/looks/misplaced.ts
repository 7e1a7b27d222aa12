/** Texts in a column of numbers beside numbers in a column of texts: two values of a copy that have changed places. */

import { keyOf } from '../../../sql/names.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { placesOf, tokensIn } from '../run/found.ts'
import { isThere, type Journey, plainRows } from '../run/journey.ts'
import type { Step } from '../run/play.ts'
import { copyInto } from '../run/standing.ts'
import { type Held, plainText, type Value } from '../values/contents.ts'

export interface Misplaced {
  readonly table: MarkedTable
  /** The table that holds them. */
  readonly into: string
  /** Its column of numbers, and its column of texts. */
  readonly numbers: string
  readonly texts: string
  readonly step: Step | null
}

/**
 * The first two such columns of each table that rows of ours come to.
 * @param told tables of which that is known already
 */
export function misplacings(journey: Journey, told: ReadonlySet<MarkedTable>): Misplaced[] {
  const tables = journey.start.tables.filter((table) => !told.has(table))
  return tables.flatMap((table) =>
    [...journey.start.end].flatMap(([key, held]): Misplaced[] => {
      if (isThere(journey, table) && key === keyOf(journey.lives.tables.get(table.key)?.now ?? '')) return []
      const cells = plainRows(table).map((row) => cellsOf(journey, row, key))
      if (cells.length === 0 || cells.some((one) => one.length === 0)) return []
      const found = pairIn(held, (numbers, texts) =>
        cells.every((places) => places.some(({ row, cells: at }) => areOther(row, held, at, [numbers, texts]))),
      )
      if (!found) return []
      const [numbers, texts] = found.map((at) => held.columns[at] ?? '') as [string, string]
      const step = copyInto(journey, table, key, columnIn(cells, found[0]))
      return [{ table, into: held.name, numbers, texts, step }]
    }),
  )
}

interface Place {
  readonly row: Marked
  readonly cells: readonly Value[]
}

function cellsOf({ index }: Journey, row: Marked, key: string): Place[] {
  return placesOf(index, row, null).flatMap(({ table, cells }) => (table === key ? [{ row, cells }] : []))
}

function pairIn({ types }: Held, isSo: (numbers: number, texts: number) => boolean): [number, number] | null {
  for (const [one, type] of types.entries())
    for (const [other, its] of types.entries())
      if (NUMBERS.test(type) && !OTHERS.test(type) && TEXTS.test(its) && isSo(one, other)) return [one, other]
  return null
}

/** Declared types, as SQLite reads them: https://sqlite.org/datatype3.html#determination_of_column_affinity. */
const NUMBERS = /INT|REAL|FLOA|DOUB|DECIMAL|NUMERIC\(/i
const OTHERS = /CHAR|CLOB|TEXT|DATE|TIME|BOOL/i
const TEXTS = /CHAR|CLOB|TEXT/i

const NUMBER = /^'-?\d+(\.\d+)?$/
const MOMENT = /^'\d{4}-\d\d|^'(true|false)$/i

/** Neither is the row's own value of a column of that name, which has got another type, nor was the number a text before. */
function areOther(
  { values }: Marked,
  { columns }: Held,
  cells: readonly Value[],
  at: readonly [number, number],
): boolean {
  const [text = 'NULL', number = 'NULL'] = at.map((it) => cells[it])
  if (!text.startsWith("'") || NUMBER.test(text) || MOMENT.test(text) || !NUMBER.test(number)) return false
  const isOwn = at.some((it) => {
    const own = values.get(keyOf(columns[it] ?? ''))
    return own !== undefined && plainText(own) === plainText(cells[it] ?? '')
  })
  const wasText = [...values.values()].some((value) => value === number)
  return !isOwn && !wasText
}

/** The old column whose mark stands there. */
function columnIn(cells: readonly (readonly Place[])[], at: number): string | null {
  for (const { row, cells: own } of cells.flat()) {
    const marks = tokensIn(own[at] ?? '')
    const from = [...row.own].find((key) => tokensIn(row.values.get(key) ?? '').some((mark) => marks.includes(mark)))
    if (from !== undefined) return from
  }
  return null
}
