/** An `INSERT … SELECT` or `CREATE TABLE … AS SELECT` in its parts. */

import { cutAt, outerWord, verbAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'

export interface Copy {
  /** `CREATE TABLE … AS`: the results' own names are the columns. */
  readonly makes: boolean
  /** One SELECT and nothing around it: no WITH, no UNION, no VALUES. Else the parts below tell only of the first. */
  readonly isPlain: boolean
  /** The table that is filled, and an alias behind it: where its columns can be named. */
  readonly head: Token
  /** The names in brackets behind that table; null without brackets. */
  readonly into: readonly Token[] | null
  readonly results: readonly (readonly Token[])[]
  /** What stands behind FROM, up to WHERE, GROUP, ORDER or LIMIT. */
  readonly from: readonly Token[]
}

/** Null for a statement that selects nothing into a table. */
export function readCopy(sql: string): Copy | null {
  return copyIn(significant(sql))
}

/** The same of its tokens, which need not stand in the order of the text. */
export function copyIn(statement: readonly Token[]): Copy | null {
  const all = statement.filter(({ kind }) => kind !== 'semicolon')
  const makes = /^CREATE$/i.test(all[0]?.text ?? '')
  const verb = verbAt(all)
  const select = outerWord(all, Math.max(0, verb), /^SELECT$/i)
  if (select < 0 || verb < 0) return null
  const ends = (from: number, words: RegExp) => {
    const found = outerWord(all, from, words)
    return found < 0 ? all.length : found
  }
  const end = ends(select + 1, /^(FROM|WHERE|GROUP|ORDER|LIMIT)$/i)
  const start = /^(DISTINCT|ALL)$/i.test(all[select + 1]?.text ?? '') ? select + 2 : select + 1
  const isWithout = (from: number, words: RegExp) => outerWord(all, from, words) < 0
  const hasFrom = /^FROM$/i.test(all[end]?.text ?? '')
  const open = all.findIndex(({ text }, at) => at > verb && text === '(')
  const isListed = !makes && open >= 0 && open < select
  const close = all.findIndex(({ text }, at) => at > open && text === ')')
  return {
    makes,
    isPlain: isWithout(0, /^WITH$/i) && isWithout(select + 1, /^(UNION|EXCEPT|INTERSECT|VALUES)$/i),
    head: all[(isListed ? open : select) - 1] as Token,
    into: isListed ? all.slice(open + 1, close).filter(({ text }) => text !== ',') : null,
    results: cutAt(all.slice(start, end), isComma),
    from: hasFrom ? all.slice(end + 1, ends(end + 1, /^(WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT)$/i)) : [],
  }
}

/** The copy once for each SELECT of a UNION, as if it were the only one, each with the upsert behind the last. */
export function queriesIn(sql: string): string[] {
  const all = significant(sql)
  const [first] = selectsIn(all, 0)
  if (first === undefined || outerWord(all, 0, /^(WITH|EXCEPT|INTERSECT|VALUES)$/i) >= 0) return [sql]
  const starts = selectsIn(all, first)
  const head = sql.slice(0, all[first]?.start)
  const conflict = outerWord(all, first, /^CONFLICT$/i)
  const upsert = conflict < 0 ? '' : sql.slice(all[conflict - 1]?.start)
  return starts.map((at, one) => {
    const union = outerWord(all, at, /^UNION$/i)
    const isLast = one + 1 === starts.length || union < 0
    return `${head}${sql.slice(all[at]?.start, isLast ? undefined : all[union]?.start)}${isLast ? '' : upsert}`
  })
}

function selectsIn(all: readonly Token[], from: number): number[] {
  const at = outerWord(all, from, /^SELECT$/i)
  return at < 0 ? [] : [at, ...selectsIn(all, at + 1)]
}

function isComma({ text }: Token): boolean {
  return text === ','
}

/** `*`, or `t.*`. */
export function isStar(result: readonly Token[]): boolean {
  return result.at(-1)?.text === '*' && (result.length === 1 || result.at(-2)?.text === '.')
}

/** Takes `AS alias` off, and an alias without AS behind a single name or literal. */
export function withoutAlias(result: readonly Token[]): readonly Token[] {
  const as = result.findIndex((token, at) => at === result.length - 2 && /^AS$/i.test(token.text))
  if (as >= 0) return result.slice(0, as)
  return result.length === 2 && result.every((token) => token.kind !== 'operator') ? result.slice(0, 1) : result
}

/** What `CREATE TABLE … AS SELECT` calls the column. */
export function resultName(result: readonly Token[]): string {
  return unquote(result.at(-1) as Token)
}

const CONSTANT = /^(NULL|TRUE|FALSE|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME)$/i

/** What a result is made of: one name, with its table at most; something that is made of names; or no name at all. */
export function kindOf(result: readonly Token[]): 'bare' | 'literal' | 'expression' {
  const value = withoutAlias(result)
  if (!value.some(isName)) return 'literal'
  const [first, dot] = value
  const isBare = value.length === 1 || (value.length === 3 && dot?.text === '.')
  return isBare && first && isName(first) ? 'bare' : 'expression'
}

function isName(token: Token): boolean {
  return token.kind === 'quoted' || (token.kind === 'word' && !CONSTANT.test(token.text))
}

/** A table behind FROM, and the name by which the results can call it. */
export interface Source {
  readonly table: string
  readonly called: Token
}

/** Words behind a table that are no alias of it. */
const BEHIND = /^(AS|ON|USING|JOIN|LEFT|RIGHT|FULL|INNER|OUTER|CROSS|NATURAL|INDEXED|NOT)$/i

/** The tables behind FROM; subqueries are left out. */
export function sourcesOf({ from }: Copy): Source[] {
  const isBetween = (token: Token) => token.text === ',' || (token.kind === 'word' && /^JOIN$/i.test(token.text))
  return cutAt(from, isBetween).flatMap((part): Source[] => {
    const at = part[1]?.text === '.' ? 2 : 0
    const name = part[at]
    if (name === undefined || (name.kind !== 'word' && name.kind !== 'quoted')) return []
    const rest = part.slice(at + 1)
    const alias = /^AS$/i.test(rest[0]?.text ?? '') ? rest[1] : rest[0]
    const isAlias = alias && (alias.kind === 'quoted' || (alias.kind === 'word' && !BEHIND.test(alias.text)))
    return [{ table: unquote(name), called: isAlias ? alias : name }]
  })
}
