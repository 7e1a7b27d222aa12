/** Slips in statements that copy, move and change rows. */

import {
  type Edit,
  endOf,
  insert,
  is,
  isName,
  placesOf,
  put,
  type Range,
  read,
  type Statement,
  split,
  textOf,
  withoutEach,
} from './reading.ts'

type Slip = (statement: Statement) => Edit[]

/** What is wrapped round a value that is copied. */
const WRAPS: readonly ((value: string) => string)[] = [
  (it) => `substr(${it}, 1, 8)`,
  (it) => `CAST(${it} AS INTEGER)`,
  (it) => `lower(${it})`,
  (it) => `trim(${it})`,
  (it) => `${it} / 100`,
  (it) => `round(${it})`,
  (it) => `nullif(${it}, '')`,
  (it) => `abs(${it})`,
  (it) => `date(${it})`,
  (it) => `replace(${it}, '-', '')`,
  (it) => `max(${it}, 0)`,
]

const COMPARED: Readonly<Record<string, readonly string[]>> = {
  '=': ['<>'],
  '<>': ['='],
  '!=': ['='],
  '<': ['>', '<='],
  '>': ['<', '>='],
  '<=': ['<', '>'],
  '>=': ['>', '<'],
}

/** A SELECT: where it stands, and what it selects. */
interface Selected {
  readonly at: number
  readonly items: Range
  readonly isMain: boolean
}

function selectsOf(statement: Statement): Selected[] {
  const { parts } = statement
  return placesOf(statement, (part) => is(part, 'SELECT')).map((at) => {
    const start = is(parts[at + 1], 'DISTINCT', 'ALL') ? at + 2 : at + 1
    return { at, items: [start, endOf(statement, start)], isMain: parts[at]?.depth === 0 }
  })
}

/** An item of a list without the name that it is given. */
function valueIn({ parts }: Statement, [from, to]: Range): Range {
  const alias = parts.findIndex((part, i) => i > from && i < to && part.depth === parts[from]?.depth && is(part, 'AS'))
  return [from, alias < 0 ? to : alias]
}

/** What goes into the new rows: each value of the outer SELECT, and of a subquery that has one. */
function valuesOf(statement: Statement): Range[] {
  return selectsOf(statement)
    .flatMap(({ items, isMain }) => {
      const list = split(statement, items, [','])
      return isMain || list.length === 1 ? list.map((it) => valueIn(statement, it)) : []
    })
    .filter((it) => !textOf(statement, it).endsWith('*'))
}

/** Columns that are selected as they are, with or without their table. */
function plainColumns(statement: Statement, items: Range): string[] {
  const list = split(statement, items, [',']).map((it) => valueIn(statement, it))
  const names = list.filter(([from, to]) => (to - from === 1 || to - from === 3) && isName(statement.parts[to - 1]))
  return names.map((it) => textOf(statement, it)).filter((it) => !/^(?:null|current_\w+)$/i.test(it))
}

const addWhere: Slip = (statement) =>
  selectsOf(statement)
    .filter(({ isMain }) => isMain)
    .flatMap(({ items }) => {
      const [first, ...others] = plainColumns(statement, items)
      const from = items[1]
      if (!first || !is(statement.parts[from], 'FROM')) return []
      const stop = endOf(statement, from + 1, [
        'UNION',
        'EXCEPT',
        'INTERSECT',
        'GROUP',
        'ORDER',
        'LIMIT',
        'HAVING',
        'RETURNING',
        'WHERE',
        ';',
      ])
      if (is(statement.parts[stop], 'WHERE')) return []
      const conditions = [`${first} > 1`, `${first} <> ''`, ...[first, ...others].map((it) => `${it} IS NOT NULL`)]
      return conditions.map((it) => insert(statement, stop, ` WHERE ${it} `))
    })

const limit: Slip = (statement) =>
  selectsOf(statement)
    .filter(({ isMain }) => isMain)
    .flatMap(({ items }) => {
      const from = items[1]
      const stop = endOf(statement, from + 1, ['UNION', 'EXCEPT', 'INTERSECT', 'RETURNING', 'LIMIT', ';'])
      return is(statement.parts[from], 'FROM') && !is(statement.parts[stop], 'LIMIT', 'UNION')
        ? [insert(statement, stop, ' LIMIT 100 ')]
        : []
    })

const swapItems: Slip = (statement) =>
  selectsOf(statement).flatMap(({ items }) => {
    const list = split(statement, items, [','])
    return list.flatMap((item, i) => {
      const next = list[i + 1]
      return next ? [put(statement, [item[0], next[1]], `${textOf(statement, next)}, ${textOf(statement, item)}`)] : []
    })
  })

/** The same column out of both lists of INSERT … SELECT. */
const dropPair: Slip = (statement) => {
  const { parts, sql } = statement
  const open = parts.findIndex(
    (part, at) => part.token.text === '(' && part.depth === 0 && parts.slice(0, at).some((it) => is(it, 'INTO')),
  )
  const [select, ...more] = selectsOf(statement).filter(({ isMain }) => isMain)
  if (open < 0 || !select || select.at < open || more.length > 0) return []
  const list: Range = [open + 1, endOf(statement, open + 1, [])]
  const [columns, items] = [split(statement, list, [',']), split(statement, select.items, [','])]
  if (columns.length !== items.length || items.length < 2) return []
  const between = sql.slice(parts[list[1]]?.token.start, parts[select.items[0]]?.token.start)
  return columns.map((_, left) => {
    const kept = (pieces: readonly Range[]) =>
      pieces
        .filter((_, at) => at !== left)
        .map((it) => textOf(statement, it))
        .join(', ')
    return put(statement, [list[0], select.items[1]], `${kept(columns)}${between}${kept(items)}`)
  })
}

/** The conditions of WHERE and ON. */
function conditionsOf(statement: Statement): Range[] {
  const { parts } = statement
  const places = placesOf(statement, (part, at) => is(part, 'WHERE', 'ON') && !is(parts[at + 1], 'CONFLICT'))
  return places.map((at) => [at + 1, endOf(statement, at + 1)])
}

const unwrap: Slip = (statement) =>
  placesOf(
    statement,
    (part, at) => is(part, 'COALESCE', 'IFNULL') && statement.parts[at + 1]?.token.text === '(',
  ).flatMap((at) => {
    const inner: Range = [at + 2, endOf(statement, at + 2, [])]
    const values = split(statement, inner, [','])
    return values.map((_, left) => {
      const kept = values.filter((_, i) => i !== left).map((it) => textOf(statement, it))
      return put(statement, [at, inner[1] + 1], kept.length === 1 ? `(${kept[0]})` : `coalesce(${kept.join(', ')})`)
    })
  })

/** Whether an `=` assigns. */
function assigns({ parts }: Statement, at: number): boolean {
  const depth = parts[at]?.depth ?? 0
  for (let i = at - 1; i >= 0 && (parts[i]?.depth ?? 0) >= depth; i -= 1) {
    if (parts[i]?.depth !== depth) continue
    if (is(parts[i], 'SET')) return true
    if (is(parts[i], 'WHERE', 'ON', 'SELECT', 'WHEN', 'FROM', 'THEN')) return false
  }
  return false
}

const otherComparison: Slip = (statement) =>
  placesOf(statement, (part, at) => is(part, ...Object.keys(COMPARED)) && !assigns(statement, at)).flatMap((at) =>
    (COMPARED[statement.parts[at]?.token.text ?? ''] ?? []).map((sign) => put(statement, [at, at + 1], sign)),
  )

/** Columns that could be taken for each other: those that the statement selects or lists. */
const otherColumn: Slip = (statement) => {
  const { parts } = statement
  const first = selectsOf(statement)[0]?.at ?? parts.length
  const names = [
    ...new Set(
      selectsOf(statement)
        .flatMap(({ items }) => plainColumns(statement, items))
        .map((it) => it.split('.').at(-1) ?? it),
    ),
  ]
  const places = placesOf(
    statement,
    (part, at) =>
      at > first && names.includes(part.token.text) && !['(', '.'].includes(parts[at + 1]?.token.text ?? ''),
  )
  return places.flatMap((at) =>
    names
      .filter((it) => it !== parts[at]?.token.text)
      .slice(0, 3)
      .map((it) => put(statement, [at, at + 1], it)),
  )
}

const otherNumber: Slip = (statement) =>
  placesOf(statement, ({ token }) => token.kind === 'number' && /^\d+$/.test(token.text)).flatMap((at) => {
    const number = Number(statement.parts[at]?.token.text)
    return [number + 1, ...(number < 10 ? [] : [Math.floor(number / 10)])].map((it) =>
      put(statement, [at, at + 1], String(it)),
    )
  })

/** Each kind of slip by its name. */
export const ROW_SLIPS: Readonly<Record<string, Slip>> = {
  'add-where': addWhere,
  limit,
  distinct: (it) =>
    selectsOf(it)
      .filter(({ at, items, isMain }) => isMain && items[0] === at + 1)
      .map(({ at }) => put(it, [at, at + 1], 'SELECT DISTINCT')),
  union: (it) =>
    placesOf(it, (part, at) => is(part, 'UNION') && is(it.parts[at + 1], 'ALL')).map((at) =>
      put(it, [at, at + 2], 'UNION'),
    ),
  'inner-join': (it) =>
    placesOf(it, (part) => is(part, 'LEFT')).map((at) =>
      put(it, [at, is(it.parts[at + 1], 'OUTER') ? at + 2 : at + 1], ''),
    ),
  'or-ignore': (it) =>
    placesOf(it, (part, at) => is(part, 'INSERT') && is(it.parts[at + 1], 'INTO')).map((at) =>
      put(it, [at, at + 1], 'INSERT OR IGNORE'),
    ),
  'or-replace': (it) =>
    placesOf(it, (part, at) => is(part, 'INSERT') && is(it.parts[at + 1], 'INTO')).map((at) =>
      put(it, [at, at + 1], 'INSERT OR REPLACE'),
    ),
  'drop-where': (it) =>
    conditionsOf(it)
      .filter(([at]) => is(it.parts[at - 1], 'WHERE') && it.parts[at]?.depth === 0)
      .map(([at, end]) => put(it, [at - 1, end], '')),
  'drop-conjunct': (it) => conditionsOf(it).flatMap((range) => withoutEach(it, range, ' AND ')),
  'drop-disjunct': (it) => conditionsOf(it).flatMap((range) => withoutEach(it, range, ' OR ')),
  negate: (it) =>
    conditionsOf(it)
      .flatMap((range) => split(it, range, ['AND']))
      .map((range) => put(it, range, `NOT (${textOf(it, range)})`)),
  'other-comparison': otherComparison,
  'drop-pair': dropPair,
  'swap-items': swapItems,
  'item-null': (it) => valuesOf(it).map((range) => put(it, range, 'NULL')),
  wrap: (it) => valuesOf(it).flatMap((range) => WRAPS.map((make) => put(it, range, make(textOf(it, range))))),
  unwrap,
  aggregate: (it) =>
    placesOf(
      it,
      (part, at) =>
        is(part, 'SUM', 'MAX', 'MIN', 'TOTAL', 'GROUP_CONCAT', 'JSON_GROUP_ARRAY') &&
        it.parts[at + 1]?.token.text === '(',
    ).flatMap((at) =>
      ['max', 'min', 'count', 'sum']
        .filter((name) => !is(it.parts[at], name.toUpperCase()))
        .map((name) => put(it, [at, at + 1], name)),
    ),
  'drop-when': (it) =>
    placesOf(it, (part) => is(part, 'WHEN')).map((at) =>
      put(it, [at, endOf(it, endOf(it, at + 1, ['THEN']) + 1, ['WHEN', 'ELSE', 'END'])], ''),
    ),
  'drop-else': (it) =>
    placesOf(it, (part) => is(part, 'ELSE')).map((at) => put(it, [at, endOf(it, at + 1, ['END'])], '')),
  'drop-operand': (it) =>
    placesOf(it, (part) => is(part, '||')).map((at) =>
      put(
        it,
        [
          at,
          endOf(it, at + 1, [
            'FROM',
            'WHERE',
            'GROUP',
            'ORDER',
            'AND',
            'OR',
            'AS',
            '||',
            ',',
            ';',
            'THEN',
            'WHEN',
            'ELSE',
            'END',
          ]),
        ],
        '',
      ),
    ),
  'drop-assignment': (it) =>
    placesOf(it, (part) => is(part, 'SET')).flatMap((at) => withoutEach(it, [at + 1, endOf(it, at + 1)], ', ')),
  'other-number': otherNumber,
  'other-text': (it) =>
    placesOf(it, ({ token }) => token.kind === 'string' && /^'[\w $.%-]+'$/.test(token.text)).map((at) =>
      put(it, [at, at + 1], `${it.parts[at]?.token.text.slice(0, -1)}x'`),
    ),
  'other-operator': (it) =>
    placesOf(
      it,
      (part, at) =>
        is(part, '+', '/') ||
        (is(part, '*') && (isName(it.parts[at - 1]) || it.parts[at - 1]?.token.kind === 'number')),
    ).map((at) => put(it, [at, at + 1], { '+': '-', '/': '*', '*': '/' }[it.parts[at]?.token.text ?? ''] ?? '')),
  'other-column': otherColumn,
}

/** Whether rows are what the statement is about. */
export function isAboutRows(sql: string): boolean {
  return is(read(sql).parts[0], 'INSERT', 'UPDATE', 'DELETE', 'WITH', 'REPLACE')
}
