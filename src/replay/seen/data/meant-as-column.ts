/** Whether a text in double quotes was meant as the name of a column. */

import { copyIn, kindOf } from '../../../sql/copy.ts'
import { keyOf } from '../../../sql/names.ts'
import { type Token, unquote } from '../../../sql/tokens.ts'
import { isSenseless } from './no-text.ts'
import { isSameForAll } from './same-for-all.ts'
import { clauseOf, listAround, spotOf, wordAt } from './spot.ts'

/** What is known around the statement that the text stands in. */
export interface Around {
  /** Columns (keyOf case) of the tables in the statement. */
  readonly known: ReadonlySet<string>
  /** Another name in double quotes is a column. */
  readonly others: boolean
  /** Columns (keyOf case) of these tables in which there is never a text, as they hold the numbers of rows. */
  readonly numbers: () => ReadonlySet<string>
  /** Columns (keyOf case) of these tables that hold the ids of their rows, and not this word. */
  readonly ids: (word: string) => ReadonlySet<string>
  /** Columns (keyOf case) of the table that the statement changes in which there are dates or numbers, and no word. */
  readonly wordless: () => ReadonlySet<string>
  /** Whether SQLite understands a query of the statement by itself. */
  readonly isAlone: (query: string) => boolean
  /** SQLite takes this token for a text, too. */
  readonly isText: (token: Token) => boolean
  /** The statement makes a trigger. */
  readonly inTrigger: boolean
  /** It makes a view. */
  readonly inView: boolean
  /** It changes rows, and a word that it hands on or joins is written as its author writes names. */
  readonly isAsNames: (token: Token) => boolean
}

/** Words that stand for a date or a number elsewhere: who writes one means that, and no column. */
const VALUE = /^(?:true|false|yes|no|on|off|null|none|nan|inf|infinity|now|today|current_(?:date|time|timestamp))$/i

/**
 * A word that is compared with a column, or chosen by a CASE, is mostly a value: there only another spelling of a column is
 * taken for one. What a SELECT hands on, or what is joined with something, is a column where the names beside it are written so.
 */
export function meantAsColumn(
  tokens: readonly Token[],
  token: Token,
  { known, others, numbers, ids, wordless, isAlone, isText, inTrigger, inView, isAsNames }: Around,
): boolean {
  const at = tokens.indexOf(token)
  const name = unquote(token)
  const spot = spotOf(tokens, at)
  const columns = [...known]
  const isOther = columns.some((column) => plain(column) === plain(name))
  // Nothing in a list of VALUES can be a column, but for those of a trigger's row.
  if (spot === 'row') return inTrigger && isOnlyHere(tokens, name) && (isOther || isTypo(name, columns))
  if (spot === 'key') return false
  if (isSenseless(tokens, at) || isSameForAll(tokens, at, isAlone)) return true
  if (spot === 'member') return isOther || (isAfterText(tokens, at) && hasColumnBeside(tokens, at, known))
  if (spot === 'value') {
    const beside = comparedWith(tokens, at)
    if (others && isOther) return true
    const isCompound = /[a-z\d][A-Z]|_/.test(name)
    if (beside === null) return isOther && isCompound && isGiven(tokens, at)
    // Two words, or the order of a word among the values of a column, are no question.
    if (isText(beside.token) || (isOrdered(tokens, at) && /^[a-z]{3,}$/i.test(name) && !VALUE.test(name))) return true
    // Who says whose the column is compares it with one of another row; a table of fields knows them by their names.
    const isJoin = isOther && beside.isQualified && isCompound
    if (isJoin || numbers().has(beside.column)) return true
    // By its id a row is looked up for another one; of several parts, or among names in double quotes, a word is a column there.
    return (isCompound || others) && (beside.isQualified || isInQuery(tokens, at)) && ids(name).has(beside.column)
  }
  if (isOther) return true
  if (spot === 'set') {
    // Nobody sets a column to itself.
    const target = unquote(tokens[at - 2] ?? token)
    const others = columns.filter((column) => column !== keyOf(target))
    if (contains(name, target) || isTypo(name, others)) return true
    return !VALUE.test(name) && wordless().has(keyOf(target))
  }
  if (spot === 'item' && isWrittenOver(tokens, token, isText)) return true
  // The arms of a UNION are told from each other by a word.
  const isArm = tokens.some((_, index) => wordAt(tokens, index) === 'UNION')
  // A text that is a column of a view by itself is given a name.
  if (inView && spot === 'item' && !isArm && /^(?:,|FROM)$/.test(wordAt(tokens, at + 1))) return true
  if (!isArm && (others || isAsNames(token))) return true
  return columns.some((column) => isMisspelt(name, column) || contains(name, column))
}

/** The one text among columns, which an upsert writes into rows that are there: of each of them it would be the same. */
function isWrittenOver(tokens: readonly Token[], token: Token, isText: (token: Token) => boolean): boolean {
  const copy = copyIn(tokens)
  const place = copy?.results.findIndex((result) => result.includes(token)) ?? -1
  const into = copy?.into?.[place]
  if (!copy || !into || copy.results.length < 2) return false
  const isColumn = (result: readonly Token[]) => kindOf(result) === 'bare' && !result.some(isText)
  const isExcluded = ({ text }: Token, at: number) =>
    /^excluded$/i.test(text) &&
    tokens[at + 1]?.text === '.' &&
    keyOf(unquote(tokens[at + 2] ?? into)) === keyOf(unquote(into))
  return copy.results.every((it, at) => at === place || isColumn(it)) && tokens.some(isExcluded)
}

/** The one column that is written nearly so; null where there is none, or several. */
export function columnLike(name: string, known: ReadonlySet<string>): string | null {
  const [like, ...more] = [...known].filter((it) => plain(it) === plain(name) || isMisspelt(name, it))
  return like !== undefined && more.length === 0 ? like : null
}

interface Beside {
  readonly token: Token
  /** In keyOf case. */
  readonly column: string
  /** Its table stands in front of it. */
  readonly isQualified: boolean
}

/** The column that the text is compared with; null where it is compared with none. */
function comparedWith(tokens: readonly Token[], at: number): Beside | null {
  const isCompared = (place: number) => /^(?:=|==|<>|!=|IS|<|<=|>|>=)$/.test(wordAt(tokens, place))
  const isLong = tokens[at + 3]?.text === '.'
  const left = isCompared(at - 1) ? tokens[at - 2] : undefined
  const right = isCompared(at + 1) ? tokens[at + (isLong ? 4 : 2)] : undefined
  const name = left ?? right
  if (name?.kind !== 'word' && name?.kind !== 'quoted') return null
  return { token: name, column: keyOf(unquote(name)), isQualified: left ? tokens[at - 3]?.text === '.' : isLong }
}

function isOrdered(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at + 1].some((place) => /^(?:<|<=|>|>=)$/.test(wordAt(tokens, place)))
}

/** What a CASE or a function gives: `coalesce(nick, "fullName")`. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  if (/^(?:THEN|ELSE)$/.test(wordAt(tokens, at - 1))) return true
  return /^[,(]$/.test(wordAt(tokens, at - 1)) && /^(?:COALESCE|IFNULL|IIF)$/.test(clauseOf(tokens, at))
}

/** In a list of keys and values that has its keys in single quotes; a list of values alone has none. */
function isAfterText(tokens: readonly Token[], at: number): boolean {
  return clauseOf(tokens, at) === 'JSON_ARRAY' || tokens[at - 2]?.kind === 'string'
}

/** Another value of the document is a column in double quotes. */
function hasColumnBeside(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  return listAround(tokens, at).some((token) => token.text.startsWith('"') && known.has(keyOf(unquote(token))))
}

/** In the brackets of a query, which is made anew for each row. */
function isInQuery(tokens: readonly Token[], at: number): boolean {
  let depth = 0
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = wordAt(tokens, index)
    if (word === ')') depth += 1
    if (word === '(') depth -= 1
    if (depth < 0 && wordAt(tokens, index + 1) === 'SELECT') return true
  }
  return false
}

/** A trigger that names the column as such logs its name beside its value. */
function isOnlyHere(tokens: readonly Token[], name: string): boolean {
  return tokens.filter((it) => it.kind !== 'operator' && plain(unquote(it)) === plain(name)).length === 1
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '')
}

/** A word with another ending is a word: SET state = "priced" beside a price. */
function isTypo(name: string, columns: readonly string[]): boolean {
  const isStem = (one: string, other: string) => plain(other).startsWith(plain(one))
  return columns.some((column) => isMisspelt(name, column) && !isStem(name, column) && !isStem(column, name))
}

/** `"email_address"` where the column is email: what is longer than the column is no word of everyday. */
function contains(name: string, column: string): boolean {
  return plain(column).length >= 4 && !/\d/.test(name) && plain(name).includes(plain(column))
}

/** One letter more, less or another, or two that changed places. */
function isMisspelt(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (Math.max(left.length, right.length) <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
