/** Values for a column that nothing is known of but its name and type: the plain one first, then what CHECKs often want. */

import { type Layout, laidOut } from '../sql/layouts.ts'
import { type Chance, numberOf, textByChance } from '../sqlite/by-chance.ts'
import type { Column, ColumnKind } from '../sqlite/table-shape.ts'
import { documentOf } from './documents.ts'
import { blob, type Literal, NULL, text } from './literals.ts'
import { momentBefore } from './moments.ts'

/** What the column gets when nothing speaks against it: different for each column and serial number, readable. */
export function plainValue(column: Column, serial: number): Literal {
  if (column.isHex) return text(inHex(column, serial))
  if (column.moment !== undefined) return momentBefore(column.moment, column.position + serial)
  if (column.chance !== undefined) return ofOwnTable(column, column.chance, serial)
  if (column.idOf !== undefined) return text(`${column.idOf} ${column.name} ${serial}`)
  if (column.layout !== undefined) return inLayout(column, column.layout, serial)
  return PLAIN[column.kind](column, serial)
}

/** Sixteen bytes. Digits alone: with others in their place it is hexadecimal still. */
function inHex({ position }: Column, serial: number): string {
  return `${10 + position}${String(serial).padStart(30, '0')}`
}

function inLayout({ kind, position }: Column, layout: Layout, serial: number): Literal {
  const value = laidOut(layout, date(serial, position), time(serial))
  return kind === 'integer' || kind === 'numeric' || kind === 'real' ? value : text(value)
}

/** What chance makes is in no other table. */
function ofOwnTable(column: Column, chance: Chance, serial: number): Literal {
  if (column.kind !== 'text') return PLAIN[column.kind](column, numberOf(chance.of) * 1000 + serial)
  return text(textByChance(chance, serial) ?? `${chance.of} ${column.name} ${serial}`)
}

const NO_SHAPE = { readings: [], doubted: false, typed: false }

const PLAIN: Readonly<Record<ColumnKind, (column: Column, serial: number) => Literal>> = {
  integer: ({ position }, serial) => String(position * 10 + serial),
  real: ({ position }, serial) => String(position * 10 + serial + 0.5),
  numeric: ({ position }, serial) => String(position * 10 + serial + 0.25),
  text: ({ name }, serial) => text(`${name} ${serial}`),
  blob: ({ position }, serial) => blob([position, serial >> 16, serial >> 8, serial]),
  boolean: (_, serial) => String(serial % 2),
  date: ({ position }, serial) => text(date(serial, position)),
  datetime: ({ position }, serial) => text(`${date(serial, position)} ${time(serial)}`),
  time: ({ position }, serial) => text(time(serial + 3600 * position)),
  json: ({ name, document }, serial) => documentOf(document ?? NO_SHAPE, name, serial),
}

/** Dates in the forms that SQLite's date functions read (https://sqlite.org/lang_datefunc.html#time_values). */
export function dates(serial: number): Literal[] {
  const [day, clock] = [date(serial, 1), time(serial)]
  return [
    day,
    `${day} ${clock}`,
    `${day}T${clock}Z`,
    `${day}T${clock}.000Z`,
    `${day} ${clock}.000`,
    `${day} ${clock.slice(0, 5)}`,
    `${day}T${clock.slice(0, 5)}`,
    clock,
    day.slice(0, 7),
  ]
    .map(text)
    .concat(text(day.slice(0, 4)), text(clock.slice(0, 5)), String(1_000_000_000 + serial), '2451545')
}

/** One value of each type that `typeof()` knows. NULL is the last that is tried in any column, as nothing is seen in it. */
export function ofType(type: string, column: Column, serial: number): Literal[] {
  const { name, position } = column
  if (type === 'text') return [text(`${name} ${serial}`)]
  if (type === 'integer') return [String(position * 10 + serial)]
  if (type === 'real') return [String(position * 10 + serial + 0.5)]
  return type === 'blob' ? [blob([position, serial >> 16, serial >> 8, serial])] : []
}

/**
 * The serial number for one column of a row: two columns of the same kind (two UUIDs, two e-mail addresses) get different
 * values, and rows still differ in each.
 */
export function ownSerial({ position }: Column, serial: number): number {
  return serial + 100 * (position - 1)
}

/** The last resort: small numbers and texts of well-known shapes, those first that suit the type. */
export function ordinaryValues(column: Column, serial: number): Literal[] {
  const numbers = [
    '1',
    '0',
    '2',
    '10',
    '100',
    '0.5',
    String(serial),
    String(-serial),
    '1000',
    '10000',
    '-1',
    '-10',
    '2000000000',
  ]
  const numeric = ['integer', 'real', 'numeric', 'boolean'].includes(column.kind)
  const blobs = [1, 8, 16, 32].map((length) => bytes(length, serial))
  // A NULL, where it is allowed, is plainer than text in a column of numbers.
  const own = texts(ownSerial(column, serial))
  if (numeric) return [...numbers, NULL, ...own]
  return column.kind === 'blob' ? [...blobs, ...own] : [...own, ...numbers, ...blobs]
}

/** More bytes than this are no id, and no digest. */
const MOST_BYTES = 64

/**
 * As many bytes as an id or a digest has, as a literal; many more are all zero. No byte is the same in two rows, as chance would
 * hardly make it: what leaves some of them behind still tells rows apart. None is zero, which would end a text.
 */
export function bytes(length: number, serial: number): Literal {
  if (length > MOST_BYTES) return `zeroblob(${length})`
  const [low, high] = [serial % PRIME, Math.floor(serial / PRIME)]
  return blob(Array.from({ length }, (_, at) => 1 + ((at * at * 31 + at * 97 + low * (at + 57) + high) % PRIME)))
}

/** So that different numbers below it stay different when they are multiplied. */
const PRIME = 251

function texts(serial: number): Literal[] {
  const hex = serial.toString(16)
  const digits = (count: number) => bytes(count / 2, serial).slice(2, -1)
  const id = digits(32)
  return [
    `name${serial}`,
    `NAME${serial}`,
    `name${serial}@example.com`,
    `https://example.com/${serial}`,
    [id.slice(0, 8), id.slice(8, 12), `4${id.slice(13, 16)}`, `8${id.slice(17, 20)}`, id.slice(20)].join('-'),
    ...[32, 40, 64].map(digits),
    `+1555${String(serial).padStart(7, '0')}`,
    `#${hex.padStart(6, '0').slice(-6)}`,
    '{}',
    '[]',
    `/name/${serial}`,
    'a',
    'A',
    'en',
    'USD',
    '',
  ]
    .map(text)
    .concat(dates(serial).slice(0, 3))
}

/** A day of its own for each serial number: 28 in a month, the month by the column. */
function date(serial: number, position: number): string {
  const year = 2001 + (Math.floor(serial / 28) % 7000)
  return [year, two((position % 12) + 1), two((serial % 28) + 1)].join('-')
}

function time(serial: number): string {
  return [Math.floor(serial / 3600) % 24, Math.floor(serial / 60) % 60, serial % 60].map(two).join(':')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
