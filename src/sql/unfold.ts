/** A statement without queries that only hand on what another one says, and without `main.`: `WITH x AS (…)`, `FROM (SELECT * FROM t) AS x`. */

import { type Copy, copyIn, isStar, kindOf, resultName, withoutAlias } from './copy.ts'
import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { cutAt, outerWord } from './statement.ts'
import { isWord, significant, type Token, unquote } from './tokens.ts'

/** More queries than anybody puts into each other. */
const MOST = 50

/**
 * The tokens, rearranged: each of them still says where it stands in the text. What does more than hand on stays as it is.
 * @param all without comments and spaces
 */
export function unfolded(all: readonly Token[]): readonly Token[] {
  let now: readonly Token[] = all.filter((_, at) => !isMain(all, at) && !isMain(all, at - 1))
  for (let times = 0; times < MOST && now.length <= 10 * all.length; times += 1) {
    const next = inPlace(now) ?? handedOn(now) ?? wholeTable(now)
    if (next === null) break
    now = next
  }
  return now
}

/** The copy that a statement is, with what it only hands on seen through; null for any other statement. */
export function unfoldedCopy(sql: string): Copy | null {
  return copyIn(unfolded(significant(sql)))
}

/** The name in front of `main.t`; a column of a table of that name has none of these words before it. */
function isMain(all: readonly Token[], at: number): boolean {
  const token = all[at]
  if (all[at + 1]?.text !== '.' || !token || keyOf(unquote(token)) !== 'main') return false
  return /^(FROM|JOIN|INTO|UPDATE)$/i.test(all[at - 1]?.text ?? '')
}

/** The first query of a WITH, put where its name stands behind a FROM or JOIN. */
function inPlace(all: readonly Token[]): Token[] | null {
  const at = all.findIndex((token) => isWord(token, 'WITH'))
  const [name, as, open] = all.slice(at + 1, at + 4)
  if (at < 0 || !name || !as || !isWord(as, 'AS') || open?.text !== '(') return null
  const close = closing(all, at + 3)
  const isMore = all[close + 1]?.text === ','
  const rest = all.slice(close + (isMore ? 2 : 1))
  const put = rest.flatMap((token, place) => {
    const isRead = /^(FROM|JOIN)$/i.test(rest[place - 1]?.text ?? '') && rest[place + 1]?.text !== '.'
    if (!isRead || keyOf(unquote(token)) !== keyOf(unquote(name))) return [token]
    const query = all.slice(at + 3, close + 1)
    return aliasAt(rest, place + 1) === 0 ? [...query, as, token] : query
  })
  return [...all.slice(0, isMore ? at + 1 : at), ...put]
}

/** `SELECT a, b FROM (SELECT …)` with nothing else to say: the inner SELECT, as far as the outer one asks for it. */
function handedOn(all: readonly Token[]): Token[] | null {
  for (const [from, token] of all.entries()) {
    if (!isWord(token, 'FROM') || all[from + 1]?.text !== '(' || !isWord(all[from + 2], 'SELECT')) continue
    const close = closing(all, from + 1)
    const end = close + 1 + aliasAt(all, close + 1)
    const behind = all[end]
    const at = selectOf(all, from)
    if (at < 0 || (behind !== undefined && behind.text !== ')' && behind.kind !== 'semicolon')) continue
    const inner = asAsked(cut(all.slice(at + 1, from)), all.slice(from + 2, close))
    if (inner) return [...all.slice(0, at), ...inner, ...all.slice(end)]
  }
  return null
}

/** Where the SELECT stands that a FROM belongs to; -1 for that of a DELETE or UPDATE. */
function selectOf(all: readonly Token[], from: number): number {
  let depth = 0
  for (let at = from - 1; at >= 0 && depth >= 0; at -= 1) {
    const { kind, text } = all[at] as Token
    if (text === ')') depth += 1
    if (text === '(') depth -= 1
    if (depth === 0 && kind === 'word' && /^(SELECT|DELETE|UPDATE|FROM)$/i.test(text))
      return /^SELECT$/i.test(text) ? at : -1
  }
  return -1
}

/** Null where the outer SELECT makes something of what it gets, or the inner one is more than one SELECT. */
function asAsked(outer: readonly Token[][], inner: readonly Token[]): readonly Token[] | null {
  const [only, second] = outer
  if (only?.length === 1 && !second && isStar(only)) return inner
  const from = outerWord(inner, 0, /^FROM$/i)
  const isPlain = outerWord(inner, 1, /^(UNION|EXCEPT|INTERSECT|VALUES|DISTINCT)$/i) < 0
  if (from < 0 || !isPlain || !outer.every((it) => kindOf(it) === 'bare' && !isStar(it))) return null
  const results = cut(inner.slice(1, from))
  const isAll = results.length === 1 && results.every((it) => it.length === 1 && isStar(it))
  const found = outer.map((result): readonly Token[] | null => {
    const value = withoutAlias(result)
    const name = value.at(-1) as Token
    const renamed = result.slice(value.length)
    if (isAll) return [name, ...renamed]
    const own = results.find((it) => keyOf(resultName(it)) === keyOf(unquote(name)))
    return own ? [...(renamed.length > 0 ? withoutAlias(own) : own), ...renamed] : null
  })
  const asked = found.flatMap((it, at) => (it === null ? [] : at === 0 ? it : [COMMA, ...it]))
  return found.includes(null) ? null : [inner[0] as Token, ...asked, ...inner.slice(from)]
}

/** It stands nowhere. */
const COMMA: Token = { kind: 'operator', text: ',', start: 0, end: 0 }

/** `(SELECT * FROM t) AS x` is `t AS x`. */
function wholeTable(all: readonly Token[]): Token[] | null {
  for (const [at, token] of all.entries()) {
    if (!/^(FROM|JOIN)$/i.test(token.text) || all[at + 1]?.text !== '(') continue
    const close = closing(all, at + 1)
    const [select, star, from, table, more] = all.slice(at + 2, close)
    const isWhole = isWord(select, 'SELECT') && star?.text === '*' && isWord(from, 'FROM') && !more
    if (isWhole && table) return [...all.slice(0, at + 1), table, ...all.slice(close + 1)]
  }
  return null
}

/** How many tokens an alias has that stands here. */
function aliasAt(all: readonly Token[], at: number): number {
  const token = all[at]
  if (isWord(token, 'AS')) return 2
  return token && (token.kind === 'quoted' || (token.kind === 'word' && !BEHIND.test(token.text))) ? 1 : 0
}

/** Words behind a table that are no alias of it. */
const BEHIND =
  /^(ON|USING|JOIN|LEFT|RIGHT|FULL|INNER|OUTER|CROSS|NATURAL|INDEXED|NOT|WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|RETURNING|SET)$/i

function cut(results: readonly Token[]): Token[][] {
  return cutAt(results, ({ text }) => text === ',')
}
