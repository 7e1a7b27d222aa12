/** The comparisons of two values in an UPDATE or DELETE: read from its text. */

import { closing } from './create-table.ts'
import { namesOf } from './readings.ts'
import { cutAt, outerWord } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

/** `left < right`, of which one side names columns and the other none; a BETWEEN is two of them, an IN one for each of its values. */
export interface Comparison {
  /** As SQL, the operator between. */
  readonly left: string
  readonly right: string
  readonly operator: string
  /** The side without columns, and the other one. */
  readonly constant: string
  readonly other: string
  /** The columns (keyOf case) that the other one names. */
  readonly columns: ReadonlySet<string>
  /** As it stands in the statement. */
  readonly sql: string
  /** The statement meets no row for which it does not hold. */
  readonly needed: boolean
  /** It is one end of a BETWEEN, or one value of an IN. */
  readonly isPart: boolean
}

/** Those of the statement itself; what a query inside of it compares is about other rows. */
export function comparisonsIn(sql: string): Comparison[] {
  const all = withoutQueries(significant(sql))
  const where = outerWord(all, 0, /^WHERE$/i)
  const isOptional = all.some(
    (token, at) => at > where && token.kind === 'word' && /^(OR|NOT|CASE|I?IF)$/i.test(token.text),
  )
  const textOf = (tokens: readonly Token[]) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end)
  return all.flatMap((token, at): Comparison[] => {
    const [kind, operands] = operandsAt(all, at)
    const [[first, second], left] = [operands, before(all, at)]
    if (!first || left.length === 0) return []
    const isPart = kind !== 'one'
    const close = kind === 'in' ? [all[closing(all, at + 1)] as Token] : []
    const whole = textOf([...left, ...(operands.at(-1) ?? []), ...close])
    const made = (operator: string, right: readonly Token[]): Comparison[] => {
      const [one, other] = [columnsIn(left), columnsIn(right)]
      if ((one.size === 0) === (other.size === 0)) return []
      const sides = [textOf(left), textOf(right)] as const
      const [constant, rest] = one.size === 0 ? sides : [sides[1], sides[0]]
      const columns = one.size === 0 ? other : one
      const needed = where >= 0 && at > where && !isOptional
      const ends = { left: sides[0], right: sides[1], operator, isPart }
      return [{ ...ends, constant, other: rest, columns, sql: whole, needed }]
    }
    if (kind === 'in') return operands.flatMap((it) => made('=', it))
    return second ? [...made('>=', first), ...made('<=', second)] : made(token.text, first)
  })
}

/** A query inside of a statement that asks one table, which may have another name there. */
export interface Inner {
  readonly sql: string
  readonly table: string
  readonly called: string
}

/** Those in brackets, and those inside of them; a query of several tables is left out. */
export function queriesIn(sql: string): Inner[] {
  const all = significant(sql)
  return all.flatMap((token, at): Inner | Inner[] => {
    if (token.text !== '(' || !isWord(all[at + 1], 'SELECT')) return []
    return innerOf(sql, all.slice(at + 1, closing(all, at))) ?? []
  })
}

function innerOf(sql: string, query: readonly Token[]): Inner | null {
  const from = outerWord(query, 0, /^FROM$/i)
  const where = outerWord(query, Math.max(0, from), /^WHERE$/i)
  const source = from < 0 || where < 0 ? [] : query.slice(from + 1, where)
  const [name, ...alias] = source[1]?.text === '.' ? source.slice(2) : source
  const called = isWord(alias[0], 'AS') ? alias.slice(1) : alias
  if (!name || called.length > 1 || name.text === '(') return null
  const text = sql.slice(query[0]?.start, query.at(-1)?.end)
  return { sql: text, table: unquote(name), called: unquote(called[0] ?? name) }
}

/** The query of `INSERT … SELECT … FROM table WHERE …`; null where it is of several tables or asks nothing. */
export function copiedQuery(sql: string): Inner | null {
  const all = significant(sql)
  const select = outerWord(all, 0, /^SELECT$/i)
  const isPlain = select >= 0 && outerWord(all, 0, /^(WITH|UNION|EXCEPT|INTERSECT)$/i) < 0
  return isPlain ? innerOf(sql, all.slice(select)) : null
}

/** Words that name no column, where they stand for a moment, a truth or a type. */
const NO_COLUMN = /^(current_(date|time|timestamp)|null|true|false|as|integer|int|real|text|numeric)$/

function columnsIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(namesOf(tokens).flatMap(({ column }) => (NO_COLUMN.test(column) ? [] : [column])))
}

/** Behind an operator one operand, behind BETWEEN two, behind IN a list; nothing behind any other sign. */
function operandsAt(all: readonly Token[], at: number): ['one' | 'between' | 'in', (readonly Token[])[]] {
  if (/^(?:[<>]=?|==?|<>|!=)$/.test(all[at]?.text ?? ''))
    return ['one', [behind(all, at + 1)].filter((it) => it.length > 0)]
  if (isWord(all[at], 'IN') && all[at + 1]?.text === '(')
    return ['in', cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ',')]
  if (!isWord(all[at], 'BETWEEN')) return ['one', []]
  const first = behind(all, at + 1)
  const and = at + 1 + first.length
  const second = isWord(all[and], 'AND') ? behind(all, and + 1) : []
  return ['between', first.length > 0 && second.length > 0 ? [first, second] : []]
}

/** What no operand goes beyond. */
const BOUND =
  /^(?:,|;|=|==|<|<=|>|>=|<>|!=|AND|OR|NOT|WHERE|WHEN|THEN|ELSE|CASE|END|ON|SET|FROM|IS|IN|LIKE|GLOB|REGEXP|MATCH|BETWEEN|ESCAPE|ISNULL|NOTNULL|COLLATE|RETURNING|ORDER|GROUP|HAVING|LIMIT|UNION)$/i

function isBound(token: Token): boolean {
  return token.kind !== 'string' && token.kind !== 'quoted' && BOUND.test(token.text)
}

function behind(all: readonly Token[], from: number): readonly Token[] {
  let [at, depth] = [from, 0]
  for (; at < all.length; at += 1) {
    const token = all[at] as Token
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    if (depth < 0 || (depth === 0 && isBound(token))) break
  }
  return all.slice(from, at)
}

function before(all: readonly Token[], until: number): readonly Token[] {
  let [at, depth] = [until - 1, 0]
  for (; at >= 0; at -= 1) {
    const token = all[at] as Token
    if (token.text === ')') depth += 1
    if (token.text === '(') depth -= 1
    if (depth < 0 || (depth === 0 && isBound(token))) break
  }
  return all.slice(at + 1, until)
}

function withoutQueries(all: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < all.length; at += 1) {
    const token = all[at] as Token
    kept.push(token)
    if (token.text === '(' && /^(SELECT|WITH|VALUES)$/i.test(all[at + 1]?.text ?? '')) at = closing(all, at) - 1
  }
  return kept
}
