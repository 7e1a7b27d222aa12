/** What SQL reads out of JSON: which column, by which path, and whether as a list. Read from the text, for invented rows. */

import { closing } from './create-table.ts'
import { withoutQuoted } from './json-texts.ts'
import { withoutPutIn } from './json-writings.ts'
import { keyOf } from './names.ts'
import { isName, type Name, namesOf, tableOf, tablesNamed } from './readings.ts'
import { statementsOf } from './split.ts'
import { cutAt } from './statement.ts'
import { significant, type Token, unquote } from './tokens.ts'

/** One place in a document: `$.a[0]` is `['a', 0]`. */
export type JsonPath = readonly (string | number)[]

export interface JsonReading {
  /** The key of the column. */
  readonly column: string
  /** The keys of the tables that it can be in: those of the statement, or the one before the dot. */
  readonly tables: ReadonlySet<string>
  readonly path: JsonPath
  /** What stands there is read as a list. */
  readonly list: boolean
  /** It is asked whether this is JSON at all: so it may be something else. */
  readonly doubted: boolean
  /** The statement asks of which type something is: what is told of numbers does not hold for texts. */
  readonly typed: boolean
}

/** What is read of the documents in one column. */
export interface DocumentShape {
  readonly readings: readonly Pick<JsonReading, 'path' | 'list'>[]
  /** Something asks whether it is JSON at all. */
  readonly doubted: boolean
  /** Something asks of which type a value is. */
  readonly typed: boolean
}

/** What is read out of a column as JSON; null when nothing reads it so. */
export function documentShape(readings: readonly JsonReading[], table: string, column: string): DocumentShape | null {
  const own = readings.filter((it) => it.column === keyOf(column) && it.tables.has(keyOf(table)))
  const isAny = (asks: 'doubted' | 'typed') => own.some((it) => it[asks])
  return own.length === 0 ? null : { readings: own, doubted: isAny('doubted'), typed: isAny('typed') }
}

/** Functions that take JSON first, and fail on anything else (https://sqlite.org/json1.html). */
const READERS =
  /^jsonb?(_extract|_each|_tree|_array_length|_type|_set|_insert|_replace|_remove|_patch|_pretty|_valid)?$/i

const LISTS = /_(each|tree|array_length)$/i

/**
 * Every reading of JSON in a script, statement by statement.
 * @param isNew what it writes nobody has written yet: such a path is none that documents of today have
 */
export function jsonReadings(sql: string, isNew = false): JsonReading[] {
  // Asked of every file and of every object of a schema; most know nothing of JSON.
  if (!/json|->/i.test(sql)) return []
  return statementsOf(sql).flatMap((statement) => inStatement(significant(statement), isNew))
}

interface Found extends Name {
  readonly path: JsonPath
  readonly list: boolean
  readonly doubted: boolean
}

function inStatement(all: readonly Token[], isNew: boolean): JsonReading[] {
  const names = tablesNamed(all)
  const found = all.flatMap((_, at) => [...called(all, at, isNew), ...pointed(all, at)])
  const items = itemsIn(all)
  const typed = all.some(({ text }) => /^(json_)?type(of)?$/i.test(text))
  return found.flatMap(({ of, column, path, list, doubted }): JsonReading[] => {
    const source = column === 'value' ? items.find((item) => of === null || item.alias === of) : undefined
    const base = source?.name ?? { of, column }
    const table = base.of === null ? null : tableOf(all, base.of)
    const whole = source ? [...source.path, 0, ...path] : path
    const tables = table === null ? names : new Set([table])
    return [{ column: base.column, tables, path: whole, list, doubted, typed }]
  })
}

/** `json_extract(column, '$.a', …)` at this position. */
function called(all: readonly Token[], at: number, isNew = false): Found[] {
  const word = all[at]
  if (word?.kind !== 'word' || all[at + 1]?.text !== '(' || !READERS.test(word.text)) return []
  const [first = [], ...others] = cutAt(all.slice(at + 2, closing(all, at + 1)), (token) => token.text === ',')
  // json_replace passes over a key that is not there: that it names one says nothing of the documents.
  const named = /_replace$/i.test(word.text) ? [] : others
  const paths = named.flatMap((tokens) => (tokens.length === 1 ? pathIn(tokens[0] as Token) : []))
  const list = LISTS.test(word.text)
  const doubted = /_valid$/i.test(word.text)
  const read = isNew && /_(set|insert)$/i.test(word.text) ? paths.map(around) : paths.map((path) => ({ path, list }))
  return namesOf(withoutQuoted(withoutPutIn(first))).flatMap((name) =>
    (read.length > 0 ? read : [{ path: [], list }]).map((place) => ({ ...name, ...place, doubted })),
  )
}

/** Where a written place is, which the documents need not have. */
function around(path: JsonPath): Pick<JsonReading, 'path' | 'list'> {
  return { path: path.slice(0, -1), list: typeof path.at(-1) === 'number' }
}

/** `column -> 'a' ->> 'b'`, where the first arrow stands at this position. */
function pointed(all: readonly Token[], at: number): Found[] {
  if (!isArrow(all[at]) || isArrow(all[at - 2])) return []
  const path: (string | number)[] = []
  for (let arrow = at; isArrow(all[arrow]) && all[arrow + 1]; arrow += 2) path.push(...step(all[arrow + 1] as Token))
  return namesOf(leftOf(all, at)).map((name) => ({ ...name, path, list: false, doubted: false }))
}

function isArrow(token: Token | undefined): boolean {
  return token?.text === '->' || token?.text === '->>'
}

function step(token: Token): JsonPath {
  if (token.kind === 'number') return [Number(token.text)]
  if (token.kind !== 'string') return []
  const text = unquote(token)
  return text.startsWith('$') ? steps(text) : [text]
}

/** The operand that ends before this position: a name with what is before its dots, or what brackets hold. */
function leftOf(all: readonly Token[], at: number): readonly Token[] {
  let from = at - 1
  if (all[from]?.text === ')') {
    let depth = 0
    for (; from >= 0; from -= 1) {
      if (all[from]?.text === ')') depth += 1
      if (all[from]?.text === '(') depth -= 1
      if (depth === 0) break
    }
    return all.slice(from, at)
  }
  while (all[from - 1]?.text === '.') from -= 2
  return all.slice(Math.max(0, from), at)
}

interface Items {
  readonly alias: string
  readonly name: Name
  readonly path: JsonPath
}

const CLAUSE =
  /^(AS|WHERE|ON|JOIN|LEFT|RIGHT|FULL|INNER|CROSS|OUTER|NATURAL|USING|GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|SET|RETURNING)$/i

/** The lists that `json_each` unfolds, and how the statement calls their items. */
function itemsIn(all: readonly Token[]): Items[] {
  return all.flatMap((token, at) => {
    if (!/^jsonb?_(each|tree)$/i.test(token.text)) return []
    const end = closing(all, at + 1) + 1
    const next = /^AS$/i.test(all[end]?.text ?? '') ? all[end + 1] : all[end]
    const alias = next && isName(next) && !CLAUSE.test(next.text) ? next : token
    return called(all, at).map(({ of, column, path }) => ({ alias: keyOf(unquote(alias)), name: { of, column }, path }))
  })
}

function pathIn(token: Token): JsonPath[] {
  const text = token.kind === 'string' ? unquote(token) : ''
  return text.startsWith('$') ? [steps(text)] : []
}

/** `$.a."b c"[0]`, and `[#-1]` as the first of a list. */
export function steps(path: string): JsonPath {
  return [...path.matchAll(/\."((?:[^"\\]|\\.)*)"|\.([^.[\]]+)|\[(#?-?\d*)\]/g)].map(([, quoted, plain, index]) =>
    index === undefined ? `${quoted ?? plain}` : Number(/^\d+$/.test(index) ? index : 0),
  )
}
