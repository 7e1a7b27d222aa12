/** Comparisons with a literal NULL, which hold for no value (https://sqlite.org/lang_expr.html#isisnot), and what they were meant for. */

import { closing } from './create-table.ts'
import { cutAt } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

/** A statement as it was meant: with `IS NULL` and `IS NOT NULL`. */
export interface Meant {
  readonly sql: string
  /** What is compared with NULL. */
  readonly columns: ReadonlySet<string>
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Null where the statement compares nothing with a literal NULL, neither by an operator nor by a list or `CASE x WHEN NULL`. */
export function meantForNull(sql: string): Meant | null {
  if (!/\bnull\b/i.test(sql)) return null
  const all = significant(sql)
  const columns = new Set<string>()
  const changes = all.flatMap((token, at): Change[] => {
    if (OPERATOR.test(token.text)) return compared(all, at, columns)
    if (isWord(token, 'IN')) return listed(all, at, columns, sql)
    return isWord(token, 'CASE') ? chosen(all, at, columns, sql) : []
  })
  if (changes.length === 0) return null
  const last = [...changes].sort((one, other) => other.start - one.start)
  return { columns, sql: last.reduce((text, it) => text.slice(0, it.start) + it.text + text.slice(it.end), sql) }
}

const OPERATOR = /^(=|==|!=|<>|<|>|<=|>=)$/

/** `x = NULL`, `NULL <> x`; not `SET x = NULL`. */
function compared(all: readonly Token[], at: number, columns: Set<string>): Change[] {
  const [before, left, operator, right] = all.slice(Math.max(0, at - 2), at + 2)
  if (!left || !operator || isWord(left, 'NULL') === isWord(right, 'NULL')) return []
  if (operator.text === '=' && (isWord(before, 'SET') || before?.text === ',')) return []
  const isLeft = isWord(right, 'NULL')
  const name = isLeft ? left : all[at + 2]?.text === '.' ? all[at + 3] : right
  if (isName(name)) columns.add(unquote(name))
  return [{ ...operator, text: operator.text.startsWith('=') ? ' IS ' : ' IS NOT ' }]
}

/** `x IN (NULL, 0)`, `x NOT IN (1, NULL)`. */
function listed(all: readonly Token[], at: number, columns: Set<string>, sql: string): Change[] {
  const isNot = isWord(all[at - 1], 'NOT')
  const last = at - (isNot ? 2 : 1)
  const [name, open] = [all[last], all[at + 1]]
  const close = all[closing(all, at + 1)]
  if (open?.text !== '(' || !close || !isName(name)) return []
  const items = all.slice(at + 2, all.indexOf(close))
  if (!cutAt(items, (it) => it.text === ',').every(isElement) || !items.some((it) => isWord(it, 'NULL'))) return []
  columns.add(unquote(name))
  const values = sql
    .slice(open.end, close.start)
    .split(',')
    .filter((it) => !/^\s*null\s*$/i.test(it))
  const start = all[last - 1]?.text === '.' ? (all[last - 2]?.start ?? name.start) : name.start
  const operand = sql.slice(start, name.end)
  if (isNot) return [{ start: open.end, end: close.start, text: values.join(',') }]
  return [{ start, end: close.end, text: `(${operand} IS NULL OR ${operand} IN (${values.join(',')}))` }]
}

/** One value or name, with its sign: what stands in a list. Anything longer is a question or a query that has a NULL somewhere. */
function isElement([first, ...rest]: readonly Token[]): boolean {
  const [value, ...more] = first !== undefined && /^[-+]$/.test(first.text) ? rest : [first, ...rest]
  return value !== undefined && more.length === 0 && ['string', 'number', 'blob', 'word', 'quoted'].includes(value.kind)
}

/** `CASE x WHEN NULL THEN 1 ELSE x END`: with a branch of its own in front. */
function chosen(all: readonly Token[], at: number, columns: Set<string>, sql: string): Change[] {
  const marks = marksOf(all, at)
  const [first] = marks
  const dead = marks.find((mark) => isWord(all[mark], 'WHEN') && isWord(all[mark + 1], 'NULL'))
  const [from, until] = [marks[marks.indexOf(dead ?? -1) + 1], marks[marks.indexOf(dead ?? -1) + 2]]
  const [start, end] = [all[at], all[marks.at(-1) ?? -1]]
  if (first === undefined || first === at + 1 || dead === undefined || !start || !end) return []
  const operand = all.slice(at + 1, first)
  for (const token of operand) if (isName(token)) columns.add(unquote(token))
  const text = (tokens: readonly Token[]) => sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  const branch = text(all.slice((from ?? at) + 1, until))
  return [
    { start: start.start, end: start.start, text: `CASE WHEN (${text(operand)}) IS NULL THEN ${branch} ELSE ` },
    { start: end.end, end: end.end, text: ' END' },
  ]
}

/** Where the WHEN, THEN, ELSE and END of the CASE stand; none where it has no END. */
function marksOf(all: readonly Token[], at: number): number[] {
  const found: number[] = []
  let inner = 0
  for (let next = at + 1; next < all.length; next += 1) {
    if (isWord(all[next], 'CASE')) inner += 1
    else if (inner === 0 && /^(WHEN|THEN|ELSE|END)$/i.test(all[next]?.text ?? '')) found.push(next)
    if (!isWord(all[next], 'END')) continue
    if (inner === 0) return found
    inner -= 1
  }
  return []
}

function isName(token: Token | undefined): token is Token {
  return token !== undefined && (token.kind === 'word' || token.kind === 'quoted') && !/^(NULL|NOT)$/i.test(token.text)
}
