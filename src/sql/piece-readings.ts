/** Columns that SQL takes apart at fixed places, as dates are: `substr(d, 7, 4) || '-' || substr(d, 4, 2)`. */

import { closing } from './create-table.ts'
import { COMPACT, type Layout } from './layouts.ts'
import { gather, keyOf } from './names.ts'
import { isName, tablesNamed } from './readings.ts'
import { statementsOf } from './split.ts'
import { cutAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'

/** A column whose pieces are those of a date. */
export interface PieceReading {
  /** The key of the column. */
  readonly column: string
  /** The keys of the tables that it can be in. */
  readonly tables: ReadonlySet<string>
  readonly layout: Layout
  /** A time behind the date is read too. */
  readonly timed: boolean
}

/** Where a piece begins, and how long it is. */
type Part = readonly [number, number]

/** As SQLite reads dates. */
export const ISO: Layout = 'YYYY-MM-DD'

/** The parts of a date by its layout, the year first. */
const DATES: readonly (readonly [Layout, readonly Part[]])[] = [
  [
    'DD/MM/YYYY',
    [
      [7, 4],
      [4, 2],
      [1, 2],
    ],
  ],
  [
    COMPACT,
    [
      [1, 4],
      [5, 2],
      [7, 2],
    ],
  ],
  [
    ISO,
    [
      [1, 4],
      [6, 2],
      [9, 2],
    ],
  ],
]

/** Behind a date of ten letters. */
const TIMES: readonly Part[] = [
  [12, 8],
  [12, 5],
  [12, 2],
  [15, 2],
  [18, 2],
]

const WHOLE: Part = [1, 10]

interface Piece {
  readonly from: number
  /** Null: all that is left. */
  readonly count: number | null
}

/** The columns that a script takes apart into a year and another part of a date, or a date and its time, and into nothing else. */
export function pieceReadings(sql: string): PieceReading[] {
  if (!/\bsubstr(ing)?\s*\(/i.test(sql)) return []
  const found = new Map<string, (Piece & { readonly tables: ReadonlySet<string> })[]>()
  const [, sign = '/'] = /'__(\W)__\1____/.exec(sql) ?? []
  for (const statement of statementsOf(sql)) {
    const all = significant(statement)
    const tables = tablesNamed(all)
    for (const at of all.keys()) {
      const piece = pieceAt(all, at)
      if (piece) gather(found, piece.column, { ...piece, tables })
    }
  }
  return [...found].flatMap(([column, pieces]): PieceReading[] => {
    const read = readAs(pieces)
    if (read === null) return []
    const layout = read.layout.replaceAll('/', sign)
    return [{ ...read, column, layout, tables: new Set(pieces.flatMap((it) => [...it.tables])) }]
  })
}

function readAs(pieces: readonly Piece[]): Pick<PieceReading, 'layout' | 'timed'> | null {
  const timed = pieces.some((piece) => TIMES.some((part) => fits(piece, part)))
  for (const [layout, parts] of DATES) {
    const others = layout === COMPACT ? [] : [WHOLE, ...TIMES]
    const [year, ...more] = parts.map((part) => pieces.some((piece) => fits(piece, part)))
    const isWhole = layout === ISO && timed && pieces.some((piece) => fits(piece, WHOLE))
    const isAll = pieces.every((piece) => [...parts, ...others].some((part) => fits(piece, part)))
    if ((isWhole || (year && more.includes(true))) && isAll && (layout !== COMPACT || !timed)) return { layout, timed }
  }
  return null
}

/** What is left from a later place on is the last part. */
function fits({ from, count }: Piece, [start, length]: Part): boolean {
  return from === start && (count === length || (count === null && start > 4))
}

/** `substr(d, 7, 4)`, `substr(d, -4)` at this place. */
function pieceAt(all: readonly Token[], at: number): (Piece & { readonly column: string }) | null {
  const [word, open] = [all[at], all[at + 1]]
  if (word?.kind !== 'word' || !/^substr(ing)?$/i.test(word.text) || open?.text !== '(') return null
  const [value = [], ...numbers] = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ',')
  const name = value.at(-1)
  if (!name || !isName(name) || (value.length > 1 && value.at(-2)?.text !== '.')) return null
  const [from, count] = numbers.map((tokens) => Number(tokens.map(({ text }) => text).join('')))
  if (from === undefined) return null
  // The last four letters of such a date are its year.
  return { column: keyOf(unquote(name)), from: from === -4 ? 7 : from, count: count ?? null }
}

/** How something reads the column; null where nothing takes it apart. */
export function takenApart(readings: readonly PieceReading[], table: string, column: string): PieceReading | null {
  return readings.find((it) => it.column === keyOf(column) && it.tables.has(keyOf(table))) ?? null
}
