/** Operators that write the conditions and expressions of new files differently. */

import { closing } from '../../../src/sql/create-table.ts'
import { cutAt, verbOf } from '../../../src/sql/statement.ts'
import { isWord, significant, type Token } from '../../../src/sql/tokens.ts'
import { inNew, type Operator, type Span, slice, spanOf, written } from './text.ts'

/** An operator that looks at the tokens of each statement. */
function spans(find: (all: readonly Token[], sql: string) => Span[]): Operator {
  return (story) =>
    inNew(story, (sql) => {
      const all = significant(sql)
      return all.some((token) => /^(BETWEEN|COLLATE)$/i.test(token.text)) ? sql : written(sql, find(all, sql))
    })
}

const BEFORE = /^(WHERE|AND|OR|ON|WHEN|HAVING|\()$/i
const BEHIND = /^(AND|OR|THEN|GROUP|ORDER|LIMIT|LEFT|INNER|CROSS|JOIN|BEGIN|END|\)|;)$/i

/** A name, with its table perhaps, or a literal: how many tokens it has at this place; 0 for anything else. */
export function operandAt(all: readonly Token[], at: number): number {
  const [first, dot, second] = [all[at], all[at + 1], all[at + 2]]
  if (first === undefined || (/^(NOT|SELECT|CASE|EXISTS|NULL|NEW|OLD)$/i.test(first.text) && dot?.text !== '.'))
    return 0
  if (first.kind === 'number' || first.kind === 'string') return 1
  if (first.kind !== 'word' && first.kind !== 'quoted') return 0
  if (dot?.text !== '.') return dot?.text === '(' ? 0 : 1
  return second && all[at + 3]?.text !== '(' && all[at + 3]?.text !== '.' ? 3 : 0
}

interface Comparison {
  readonly left: readonly Token[]
  readonly sign: Token
  readonly right: readonly Token[]
}

/** Comparisons of two plain operands that are a whole part of a condition. */
function comparisons(all: readonly Token[], sign: RegExp): Comparison[] {
  return all.flatMap((before, at): Comparison[] => {
    const left = BEFORE.test(before.text) ? operandAt(all, at + 1) : 0
    const middle = all[at + 1 + left]
    if (left === 0 || !middle || !sign.test(middle.text)) return []
    const right = operandAt(all, at + 2 + left)
    const behind = all[at + 2 + left + right]
    if (right === 0 || (behind && !BEHIND.test(behind.text))) return []
    return [
      { left: all.slice(at + 1, at + 1 + left), sign: middle, right: all.slice(at + 2 + left, at + 2 + left + right) },
    ]
  })
}

const turned = spans((all, sql) =>
  comparisons(all, /^==?$/).flatMap(({ left, right }) => [
    spanOf(left, slice(sql, right)),
    spanOf(right, slice(sql, left)),
  ]),
)

const negated = spans((all, sql) =>
  comparisons(all, /^(<>|!=)$/).map(({ left, sign, right }) =>
    spanOf([...left, sign, ...right], `NOT (${slice(sql, left)} = ${slice(sql, right)})`),
  ),
)

const otherSign = spans((all) =>
  all.flatMap((token) =>
    token.text === '<>' ? [spanOf([token], '!=')] : token.text === '!=' ? [spanOf([token], '<>')] : [],
  ),
)

const isNull = spans((all) =>
  all.flatMap((token, at) => {
    const [second, third] = [all[at + 1], all[at + 2]]
    if (!isWord(token, 'IS') || !second) return []
    if (isWord(second, 'NULL')) return [spanOf([token, second], 'ISNULL')]
    return isWord(second, 'NOT') && third && isWord(third, 'NULL') ? [spanOf([token, second, third], 'NOTNULL')] : []
  }),
)

/** D1 takes no expression that is deeper than 100: https://developers.cloudflare.com/d1/platform/limits/. */
const MOST_VALUES = 90

const listWritten = spans((all, sql) =>
  all.flatMap((before, at) => {
    const left = BEFORE.test(before.text) ? operandAt(all, at + 1) : 0
    const open = at + 2 + left
    if (left === 0 || !isWord(all[at + 1 + left], 'IN') || all[open]?.text !== '(') return []
    const close = closing(all, open)
    const inner = all.slice(open + 1, close)
    const values = inner.filter((_, n) => n % 2 === 0)
    const isList =
      inner.length % 2 === 1 &&
      inner.every(({ kind, text }, n) => (n % 2 === 1 ? text === ',' : kind === 'string' || kind === 'number'))
    if (!isList || values.length > MOST_VALUES || !BEHIND.test(all[close + 1]?.text ?? ';')) return []
    const name = slice(sql, all.slice(at + 1, at + 1 + left))
    return [spanOf(all.slice(at + 1, close + 1), `(${values.map(({ text }) => `${name} = ${text}`).join(' OR ')})`)]
  }),
)

/** The parts of a condition between its outer ANDs; a condition with an outer OR is left as it is. */
const exchanged = spans((all, sql) =>
  all.flatMap((token, at) => {
    if (!isWord(token, 'WHERE')) return []
    const condition = all.slice(at + 1, conditionEnd(all, at + 1))
    const hasOuter = (word: string) => cutAt(condition, (it) => isWord(it, word)).length > 1
    const parts = cutAt(condition, (it) => isWord(it, 'AND'))
    if (parts.length < 2 || hasOuter('OR') || hasOuter('CASE') || hasNested(condition)) return []
    const turned = parts.toReversed()
    return parts.map((part, n) => spanOf(part, slice(sql, turned[n] ?? [])))
  }),
)

/** Another WHERE within: its parts would be exchanged at the same time. */
function hasNested(condition: readonly Token[]): boolean {
  return condition.some((token) => isWord(token, 'WHERE'))
}

const ENDS = /^(GROUP|ORDER|LIMIT|HAVING|WINDOW|UNION|EXCEPT|INTERSECT|RETURNING|ON|BEGIN)$/i

function conditionEnd(all: readonly Token[], from: number): number {
  let depth = 0
  for (let at = from; at < all.length; at += 1) {
    const { text, kind } = all[at] as Token
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    if (depth < 0 || kind === 'semicolon' || (depth === 0 && ENDS.test(text))) return at
  }
  return all.length
}

/** Rows that go somewhere: an index on `coalesce(a, b)` is not one on `ifnull(a, b)`. */
const MOVES = /^(INSERT|UPDATE|DELETE|WITH|CREATE TABLE)$/

function calls(name: string, write: (first: string, second: string, isPlain: boolean) => string): Operator {
  const once = (sql: string): string => {
    const all = significant(sql)
    const at = all.findLastIndex((token, n) => isWord(token, name) && all[n + 1]?.text === '(')
    if (at < 0) return sql
    const close = closing(all, at + 1)
    const [first, second, third] = cutAt(all.slice(at + 2, close), ({ text }) => text === ',')
    if (!first || !second || third || first.some(({ text }) => /^random/i.test(text))) return sql
    return written(sql, [
      spanOf(
        all.slice(at, close + 1),
        write(slice(sql, first), slice(sql, second), operandAt(first, 0) === first.length),
      ),
    ])
  }
  const all = (sql: string): string => {
    const next = once(sql)
    return next === sql ? sql : all(next)
  }
  return (story) => inNew(story, (sql) => (MOVES.test(verbOf(sql)) ? all(sql) : sql))
}

export const CONDITIONS: Readonly<Record<string, Operator>> = {
  'coalesce as ifnull': calls('COALESCE', (a, b) => `ifnull(${a}, ${b})`),
  'ifnull as coalesce': calls('IFNULL', (a, b) => `coalesce(${a}, ${b})`),
  'coalesce as CASE': calls('COALESCE', (a, b, isPlain) => {
    const value = isPlain ? a : `(${a})`
    return `(CASE WHEN ${value} IS NULL THEN ${b} ELSE ${value} END)`
  }),
  'sides of = exchanged': turned,
  'IN as OR': listWritten,
  'IS NULL as ISNULL': isNull,
  '<> as !=': otherSign,
  '<> as NOT': negated,
  'sides of AND exchanged': exchanged,
}
