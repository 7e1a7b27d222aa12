/** What the files ask of a column, and values for which each answer is yes, or no: SQLite says which. */

import { literalsIn } from '../../../rows/harvest.ts'
import { globTexts, likeTexts } from '../../../rows/patterns.ts'
import { type Filter, filtersOf } from '../../../sql/filters.ts'
import { gather, keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { statementsOf } from '../../../sql/split.ts'
import { changesRows, namesIn, verbOf } from '../../../sql/statement.ts'
import { quoted, type Token } from '../../../sql/tokens.ts'
import { type Connection, Refused } from '../../../sqlite/engine.ts'
import { sqlOf, type Value } from './contents.ts'
import type { Group, ValueKind } from './kinds-of-value.ts'

/** The conditions of statements that move or change rows; what a new table's CHECK refuses is refused aloud. */
export function askedIn(scripts: readonly { readonly sql: string }[]): Filter[] {
  const asking = scripts.filter(({ sql }) => /\b(where|when|on)\b|\bi?if\s*\(/i.test(sql))
  const statements = asking.flatMap(({ sql }) => statementsOf(sql))
  const isCopy = (sql: string) => verbOf(sql) === 'CREATE TABLE' && namesIn(sql).has('select')
  return filtersOf(statements.filter((sql) => changesRows(sql) || isCopy(sql)).map((sql) => ({ sql })))
}

/**
 * Parts the values that the column can hold by the answers to all that is asked of it alone. One group where nothing is
 * asked, or where all get the same answers.
 */
export function groupsOf(connection: Connection, filters: readonly Filter[], column: Asked): Group[] {
  const key = keyOf(column.name)
  const own = filters.flatMap(({ columns, tokens }) => (columns.has(key) ? [tokens] : []))
  if (own.length === 0) return []
  const pool = [...poolOf(column.kind, own.flat()), ...(column.nullable ? ['NULL'] : [])]
  const answers = own.map((part) => answered(connection, withoutTable(part), column.name, pool))
  const groups = new Map<string, Value[]>()
  for (const [at, value] of pool.entries()) gather(groups, answers.map((one) => one[at] ?? '-').join(), value)
  return [...groups.values()]
}

/** A column, as far as its values are concerned. */
export interface Asked {
  readonly name: string
  readonly kind: ValueKind
  readonly nullable: boolean
}

/** Two values of each group, unlike each other in more than case and blanks. */
export function sidesOf(groups: readonly Group[]): (readonly [Value, Value])[] {
  return groups.flatMap(([one, ...more]) => {
    const other = one === undefined ? undefined : more.find((it) => bare(it) !== bare(one))
    return one === undefined || other === undefined ? [] : [[one, other] as const]
  })
}

/** `t.status = 'x'` as `status = 'x'`. */
function withoutTable(part: readonly Token[]): string {
  return part
    .filter((token, at) => token.text !== '.' && !(isName(token) && part[at + 1]?.text === '.'))
    .map(({ text }) => text)
    .join(' ')
}

/** For each value yes, no or neither; nothing where the question is about something else too. */
function answered(connection: Connection, asked: string, name: string, pool: readonly Value[]): string[] {
  const values = pool.map((value) => `(${sqlOf(value)})`).join(', ')
  try {
    return connection
      .rows(`WITH pool(${quoted(name)}) AS (VALUES ${values}) SELECT (${asked}) IS TRUE, (${asked}) IS FALSE FROM pool`)
      .map((answer) => answer.join())
  } catch (error) {
    if (error instanceof Refused) return []
    throw error
  }
}

function bare(value: Value): string {
  return value.toLowerCase().replace(/\s/g, '')
}

const WORDS = [
  ...[
    'Mabcde',
    'Kfghij',
    'mnopqr',
    'kstuvw',
    'ABCDEF',
    'GHIJKL',
    'xy',
    'zw',
    '12345',
    '67890',
    '4711 b',
    'a-b-c',
    'd-e-f',
  ],
  ...['ada@example.org', 'bob@example.com', 'https://example.org/a', '/home/b/c', 'photo.png', 'scan.jpg', 'note.txt'],
  ...[
    '2023-02-03',
    '2024-04-05',
    'two words here',
    'Three more words',
    'a text that is longer than most',
    'Another one that goes on for a while',
  ],
]

const NUMBERS = [
  41, 42, 3, 7, 8, 13, 150, 200, 0, 1, 2, -5, -42, 500, 12345, 67890, 1000003, 2000007, 1700000001, 1700000002,
]

const REALS = [0.5, 0.75, 12.25, 12.5, 42, 43, 150.25, 200.5, -1.5, -12.25, -150.5, 1000000.5, 1000001.5]

const DAYS = [
  ...['2023-02-03', '2023-08-09', '2001-03-03', '2001-09-09', '2012-05-05', '2016-06-06', '2019-07-07', '2020-10-10'],
  ...['2021-01-02', '2022-03-04', '2024-04-05', '2024-11-12', '2025-06-07', '2025-12-29', '2025-12-31', '2026-01-01'],
  ...['2031-01-01', '2090-02-02'],
]

/** Values of the kind: ordinary ones, and what is near the question's own literals. */
function poolOf(kind: ValueKind, part: readonly Token[]): Value[] {
  const literals = literalsIn(part)
  const texts = literals.filter((it) => it.startsWith("'")).map((it) => it.slice(1, -1).replaceAll("''", "'"))
  const numbers = literals.map(Number).filter((it) => Number.isFinite(it))
  if (kind === 'integer')
    return [...NUMBERS, ...numbers.map(Math.trunc).flatMap((it) => [it + 1, it + 2, it - 1, it - 2, it])].map(String)
  if (kind === 'real')
    return [...REALS, ...numbers.flatMap((it) => [it + 0.25, it + 0.5, it - 0.25, it - 0.5, it])].map(String)
  if (kind === 'date' || kind === 'time') return DAYS.map((day) => `'${day}${kind === 'time' ? ' 10:20:30' : ''}`)
  if (kind !== 'word' && kind !== 'digits') return []
  const digits = ['4815162342', '4815162343', '40001', '40002', '7', '42']
  const near = texts.flatMap((text) => [
    ...[1, 2].flatMap((serial) => [...likeTexts(text, serial).slice(0, 2), ...globTexts(text, serial).slice(0, 2)]),
    ...[`${text}k`, `${text}m`, `k${text}`, `m${text}`, `k${text}k`, `m${text}m`, text],
  ])
  const long = numbers.filter((it) => it > 0 && it < 1000).flatMap((it) => lengths(Math.trunc(it)))
  return [...new Set([...(kind === 'digits' ? digits : WORDS), ...near, ...long])].map((text) => `'${text}`)
}

/** Texts that are as long as this, and a little shorter and longer. */
function lengths(count: number): string[] {
  return [count - 1, count, count + 1].flatMap((it) => (it > 0 ? ['k'.repeat(it), 'm'.repeat(it)] : []))
}
