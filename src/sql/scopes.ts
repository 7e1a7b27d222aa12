/** The queries of a statement, each with the tables that it reads and the query around it: where SQLite looks for a bare name. */

import { closing } from './create-table.ts'
import { isName } from './readings.ts'
import { cutAt, outerWord, verbAt } from './statement.ts'
import { isWord, type Token, unquote } from './tokens.ts'

/** A table, view or query behind FROM, or what an UPDATE or DELETE is about. */
export interface Source {
  /** As its columns can be qualified: the alias, or the name. */
  readonly label: string
  /** Null for a query in brackets, and for a function. */
  readonly table: string | null
  /** Where an alias could be put; null where there is one. */
  readonly bare: Token | null
  /** As it stands behind FROM, alias and all. */
  readonly tokens: readonly Token[]
}

export interface Scope {
  /** Of one SELECT, or of the statement itself: without what another arm of a UNION has. */
  readonly tokens: readonly Token[]
  readonly sources: readonly Source[]
  /** What it reads, as SQL: behind FROM, without the word. */
  readonly from: readonly Token[]
  /**
   * What is asked of it: whether it has rows, which value, whether a value is among its own. `rows`: it stands behind FROM or
   * in a WITH, or is the statement itself. `row`: the row that a trigger fires for, of which no bare name is a column.
   */
  readonly asked: 'exists' | 'scalar' | 'in' | 'rows' | 'row'
  /** All that stands in its brackets, other arms too; empty for the statement itself. */
  readonly whole: readonly Token[]
  readonly outer: Scope | null
}

/** Every query of an INSERT, UPDATE, DELETE, SELECT or CREATE … AS, the statement itself first. */
export function scopesIn(statement: readonly Token[], outer: Scope | null = null): Scope[] {
  const all = statement.filter(({ kind }) => kind !== 'semicolon')
  if (isWord(all[0], 'CREATE')) {
    const select = outerWord(all, 0, /^(SELECT|WITH)$/i)
    return select < 0 ? [] : scopesIn(all.slice(select), outer)
  }
  const [ctes, main] = withoutWith(all, outer)
  const verb = verbAt(main)
  const word = verb < 0 ? '' : (main[verb]?.text.toUpperCase() ?? '')
  if (word === 'UPDATE' || word === 'DELETE') return [...ctes, ...changed(main, word, outer)]
  if (word !== 'INSERT' && word !== 'REPLACE') return [...ctes, ...selected(main, outer, 'rows', [])]
  const select = outerWord(main, verb, /^(SELECT|WITH)$/i)
  const upsert = main.findIndex((token, at) => at > verb && isWord(token, 'ON') && isWord(main[at + 1], 'CONFLICT'))
  const query = select < 0 ? [] : main.slice(select, upsert < 0 ? main.length : upsert)
  // Without a row outside, nothing in a list of VALUES can be of another one.
  const listed = select < 0 && outer !== null ? scopesOfCondition(main.slice(verb), outer) : []
  const given = isWord(query[0], 'WITH') ? scopesIn(query, outer) : [...listed, ...selected(query, outer, 'rows', [])]
  return [...ctes, ...given, ...(upsert < 0 ? [] : upserted(main, upsert, outer))]
}

/** What an upsert does with the row that is there already, which it may call by the table's name or alias. */
function upserted(all: readonly Token[], at: number, outer: Scope | null): Scope[] {
  const into = outerWord(all, 0, /^INTO$/i) + 1
  const end = all.findIndex(({ text }, index) => index > into && /^(\(|SELECT|VALUES|WITH|DEFAULT)$/i.test(text))
  const from = all.slice(into, end)
  const sources = sourcesIn(from)
  if (into === 0 || sources === null) return []
  return withInner({ tokens: all.slice(at), sources, from, asked: 'rows', whole: [], outer })
}

/** The queries of a condition. */
export function scopesOfCondition(condition: readonly Token[], outer: Scope | null): Scope[] {
  return scopesIn([{ kind: 'word', text: 'SELECT', start: 0, end: 0 }, ...condition], outer)
}

/** The row that a trigger fires for. `isGone`: it fires for a DELETE. */
export function firing(table: string, isGone: boolean): Scope {
  const labels = isGone ? ['OLD', 'NEW'] : ['NEW', 'OLD']
  const sources = labels.map((label) => ({ label, table, bare: null, tokens: [] }))
  return { tokens: [], sources, from: [], asked: 'row', whole: [], outer: null }
}

/** The queries of a WITH, and what stands behind them. */
function withoutWith(all: readonly Token[], outer: Scope | null): [Scope[], readonly Token[]] {
  if (!isWord(all[0], 'WITH')) return [[], all]
  const verb = outerWord(all, 1, /^(SELECT|INSERT|REPLACE|UPDATE|DELETE|VALUES)$/i)
  if (verb < 0) return [[], []]
  const found: Scope[] = []
  for (let at = 1; at < verb; at += 1) {
    if (all[at]?.text !== '(') continue
    const close = closing(all, at)
    if (isQuery(all[at + 1])) found.push(...inBrackets(all, at, outer, 'rows'))
    at = close
  }
  return [found, all.slice(verb)]
}

function isQuery(token: Token | undefined): boolean {
  return isWord(token, 'SELECT') || isWord(token, 'WITH')
}

function inBrackets(all: readonly Token[], open: number, outer: Scope | null, asked: Scope['asked']): Scope[] {
  const whole = all.slice(open + 1, closing(all, open))
  const [ctes, main] = withoutWith(whole, outer)
  return [...ctes, ...selected(main, outer, asked, whole)]
}

function selected(all: readonly Token[], outer: Scope | null, asked: Scope['asked'], whole: readonly Token[]): Scope[] {
  const arms = cutAt(all, (token) => token.kind === 'word' && /^(UNION|EXCEPT|INTERSECT)$/i.test(token.text))
  return arms.flatMap((arm): Scope[] => {
    const tokens = isWord(arm[0], 'ALL') ? arm.slice(1) : arm
    const from = isWord(tokens[0], 'SELECT') ? behindFrom(tokens, 0) : null
    const sources = from === null ? [] : sourcesIn(from)
    return sources === null ? [] : withInner({ tokens, sources, from: from ?? [], asked, whole, outer })
  })
}

function changed(all: readonly Token[], verb: string, outer: Scope | null): Scope[] {
  const start = outerWord(all, 0, verb === 'UPDATE' ? /^UPDATE$/i : /^FROM$/i) + 1
  const end = outerWord(all, start, /^(SET|WHERE|INDEXED|NOT|RETURNING|ORDER|LIMIT)$/i)
  const or = isWord(all[start], 'OR') ? 2 : 0
  const target = all.slice(start + or, end < 0 ? all.length : end)
  const others = verb === 'UPDATE' ? behindFrom(all, Math.max(0, end)) : null
  const from = others === null ? target : [...target, COMMA, ...others]
  const sources = sourcesIn(from)
  return sources === null ? [] : withInner({ tokens: all, sources, from, asked: 'rows', whole: [], outer })
}

/** It stands nowhere. */
const COMMA: Token = { kind: 'operator', text: ',', start: 0, end: 0 }

/** The scope, and those of the queries that stand in it. */
function withInner(scope: Scope): Scope[] {
  const { tokens, outer } = scope
  const found = [scope]
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== '(' || !isQuery(tokens[at + 1])) continue
    const before = tokens[at - 1]
    // What stands behind FROM does not see what stands beside it.
    if (scope.from.includes(tokens[at] as Token) && isBehindFrom(scope.from, tokens[at] as Token))
      found.push(...inBrackets(tokens, at, outer, 'rows'))
    else
      found.push(
        ...inBrackets(tokens, at, scope, isWord(before, 'EXISTS') ? 'exists' : isWord(before, 'IN') ? 'in' : 'scalar'),
      )
    at = closing(tokens, at)
  }
  return found
}

function isBehindFrom(from: readonly Token[], token: Token): boolean {
  const before = from[from.indexOf(token) - 1]
  return before === undefined || before.text === ',' || isWord(before, 'JOIN')
}

/** What a query reads, up to its WHERE or what stands instead of it; null where it reads nothing. */
function behindFrom(all: readonly Token[], at: number): readonly Token[] | null {
  const from = outerWord(all, at, /^FROM$/i)
  if (from < 0) return null
  const end = outerWord(all, from, /^(WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING)$/i)
  return all.slice(from + 1, end < 0 ? all.length : end)
}

const JOINS = /^(NATURAL|LEFT|RIGHT|FULL|INNER|OUTER|CROSS)$/i

/** Null where it cannot be read: joins in brackets. */
function sourcesIn(from: readonly Token[]): Source[] | null {
  const parts = cutAt(from, (token) => token.text === ',' || isWord(token, 'JOIN'))
  const found = parts.map((part): Source | null => {
    const on = outerWord(part, 1, /^(ON|USING|INDEXED|NOT)$/i)
    const own = part.slice(0, on < 0 ? part.length : on).filter((it) => it.kind !== 'word' || !JOINS.test(it.text))
    const isInner = own[0]?.text === '('
    if (isInner && !isQuery(own[1])) return null
    const isLong = own[1]?.text === '.'
    const name = own[isLong ? 2 : 0]
    if (!name) return null
    const isFunction = !isInner && own[isLong ? 3 : 1]?.text === '('
    const last = isInner ? closing(own, 0) : isFunction ? closing(own, isLong ? 3 : 1) : isLong ? 2 : 0
    const alias = own[isWord(own[last + 1], 'AS') ? last + 2 : last + 1]
    const read = { table: isInner || isFunction ? null : unquote(name), tokens: own }
    if (alias) return isName(alias) ? { ...read, label: unquote(alias), bare: null } : null
    return { ...read, label: isInner ? '' : unquote(name), bare: isInner ? null : name }
  })
  return found.includes(null) ? null : (found as Source[])
}
