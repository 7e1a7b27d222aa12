/** Values that a CHECK accepts, found by asking SQLite about the CHECK's own expression. */

import { keyOf, same } from '../sql/names.ts'
import { cutAt } from '../sql/statement.ts'
import { identifier, type Token, unquote } from '../sql/tokens.ts'
import { Refused } from '../sqlite/engine.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { composed, type Score } from './compose.ts'
import { literalsIn } from './harvest.ts'
import { distinct, type Literal, NULL, rotate, stringIn } from './literals.ts'
import { ordinaryValues, ownSerial, plainValue } from './plain-values.ts'
import type { Values } from './search.ts'
import type { World } from './world.ts'

/** Numbers from 0 up to this are looked through for one that fits. */
const MOST_NUMBERS = 10_000

/** So many columns of one CHECK are varied together. */
const MOST_TOGETHER = 3

/** How many answers of one kind are taken. */
const MOST_ANSWERS = 4

/**
 * Rows that differ from `values` in columns that the refusing CHECK speaks of, and that this CHECK accepts.
 * @param label what SQLite calls the CHECK in its message
 */
export function* accepted(world: World, shape: Shape, values: Values, label: string): Generator<Values, void, void> {
  const checks = shape.text.checks.filter((check) => check.label === label || label === shape.name)
  for (const { tokens } of checks) {
    const free = shape.columns.filter((column) => names(tokens, column.name))
    yield* solved(world, shape, values, tokens, free)
    // Another answer for each row, as far as there are several.
    const turn = world.ours.get(keyOf(shape.name))?.length ?? 0
    for (const some of [...free.map((one) => [one]), free]) {
      const numbers = some.slice(0, 2)
      if (some.length <= 2) yield* rotate(numbered(world, shape, values, tokens, numbers), turn)
    }
    yield* rotate(combined(world, shape, values, tokens, free.slice(0, MOST_TOGETHER)), turn)
    for (const column of free) yield* pieced(world, shape, values, tokens, column)
  }
}

function names(tokens: readonly Token[], column: string): boolean {
  return tokens.some((token) => token.kind !== 'string' && same(unquote(token), column))
}

/** `column = expression`: the expression says what the column has to hold. */
function* solved(
  world: World,
  shape: Shape,
  values: Values,
  tokens: readonly Token[],
  free: readonly Column[],
): Generator<Values, void, void> {
  for (const part of cutAt(tokens, (token) => /^AND$/i.test(token.text))) {
    const [left = [], right = [], ...more] = cutAt(part, (token) => /^(=|==|IS)$/i.test(token.text))
    if (more.length > 0 || right.length === 0) continue
    for (const [side, other] of [[left, right] as const, [right, left] as const]) {
      const column = side.length === 1 ? free.find(({ name }) => same(name, unquote(side[0] as Token))) : undefined
      if (column === undefined || names(other, column.name)) continue
      const [answer] = ask(world, shape, `SELECT quote(${sqlOf(other)}) FROM ${rowOf(shape, values)}`)
      if (answer?.[0] !== undefined) yield new Map([...values, [column.name, answer[0]]])
    }
  }
}

/** The first numbers in these columns, one or two, with which the CHECK holds, the others being as they are. */
function numbered(
  world: World,
  shape: Shape,
  values: Values,
  tokens: readonly Token[],
  columns: readonly Column[],
): Values[] {
  const most = columns.length === 1 ? MOST_NUMBERS : Math.floor(Math.sqrt(MOST_NUMBERS))
  const series = `WITH RECURSIVE n(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM n WHERE x < ${most})`
  const sources = columns.map(({ name, kind }) => {
    const value = kind === 'text' ? 'CAST(x AS TEXT)' : 'x'
    return `(SELECT ${value} AS ${identifier(name)} FROM n)`
  })
  return fulfilled(world, shape, values, tokens, columns, sources, series)
}

/** Combinations of the literals that stand in the CHECK, and of ordinary values, with which it holds. */
function combined(
  world: World,
  shape: Shape,
  values: Values,
  tokens: readonly Token[],
  columns: readonly Column[],
): Values[] {
  const sources = columns.map((column) => {
    const plain = [plainValue(column, 1), plainValue(column, 2), ...ordinaryValues(column, 1)]
    const all = distinct([...literalsIn(tokens), NULL, ...plain])
    return `(SELECT column1 AS ${identifier(column.name)} FROM (VALUES ${all.map((it) => `(${it})`).join(', ')}))`
  })
  return fulfilled(world, shape, values, tokens, columns, sources, '')
}

/** Texts and bytes that are put together until the CHECK holds. */
function pieced(world: World, shape: Shape, values: Values, tokens: readonly Token[], column: Column): Values[] {
  const { connection, serials } = world
  if (column.kind !== 'text' && column.kind !== 'blob') return []
  const others = shape.columns.filter(({ name }) => name !== column.name)
  const rest = others.map(({ name }) => `, ${values.get(name) ?? NULL} AS ${identifier(name)}`).join('')
  const score: Score = (tried, parts) => {
    const sum = parts.map((part) => `((${part}) IS NOT 0 AND (${part}) IS NOT NULL)`).join(' + ')
    const source = `SELECT column1 AS ${identifier(column.name)}${rest} FROM (VALUES ${tried.map((it) => `(${it})`).join(', ')})`
    try {
      return connection.rows(`SELECT ${sum} FROM (${source})`).map(([count]) => Number(count))
    } catch (error) {
      if (error instanceof Refused) return null
      throw error
    }
  }
  const serial = ownSerial(column, serials.get(keyOf(shape.name)) ?? 1)
  const present = stringIn(values.get(column.name) ?? NULL)
  return composed(tokens, column, serial, score, present).map((literal) => new Map([...values, [column.name, literal]]))
}

/** @param sources one for each of the columns: a query in brackets that offers values for it */
function fulfilled(
  world: World,
  shape: Shape,
  values: Values,
  tokens: readonly Token[],
  columns: readonly Column[],
  sources: readonly string[],
  before: string,
): Values[] {
  if (columns.length === 0) return []
  const own = new Set(columns.map(({ name }) => name))
  const others = [...values].filter(([name]) => !own.has(name)).map(([name, it]) => `${it} AS ${identifier(name)}`)
  const from = [...sources, ...(others.length > 0 ? [`(SELECT ${others.join(', ')})`] : [])].join(', ')
  const wanted = columns.map(({ name }) => `quote(${identifier(name)})`).join(', ')
  const answers = ask(
    world,
    shape,
    `${before} SELECT ${wanted} FROM ${from} WHERE ${sqlOf(tokens)} LIMIT ${MOST_ANSWERS}`,
  )
  return answers.map(
    (answer) => new Map([...values, ...columns.map(({ name }, at) => [name, answer[at] as Literal] as const)]),
  )
}

/** The values as a row of a table; columns that are left to SQLite are NULL there. */
function rowOf({ columns }: Shape, values: Values): string {
  const all = columns.map(({ name }) => `${values.get(name) ?? 'NULL'} AS ${identifier(name)}`)
  return `(SELECT ${all.join(', ')})`
}

function sqlOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}

/** Each question may look at some ten thousand rows; a table whose CHECKs contradict each other would ask for ever. */
const MOST_QUESTIONS = 16

function ask({ connection, asked }: World, shape: Shape, sql: string): Literal[][] {
  const count = (asked.get(keyOf(shape.name)) ?? 0) + 1
  asked.set(keyOf(shape.name), count)
  if (count > MOST_QUESTIONS) return []
  try {
    return connection.rows(sql).map((row) => row.map(String))
  } catch (error) {
    // A generated column or a function that this SQLite does not have: then nothing is known.
    if (error instanceof Refused) return []
    throw error
  }
}
