/** Which columns the expressions and conditions of a script read together: where all of them are NULL, nothing is left to fall back on. */

import { closing, generatedBy } from './create-table.ts'
import { isTooDeep } from './filters.ts'
import { namesOf, tablesNamed } from './readings.ts'
import { statementsOf } from './split.ts'
import { outerWord, verbOf } from './statement.ts'
import { isWord, significant, type Token } from './tokens.ts'

export interface Together {
  /** The keys of the columns that it can name. */
  readonly columns: ReadonlySet<string>
  /** The keys of everything in its statement that can be a table; null: a new one that is filled from tables with such columns. */
  readonly tables: ReadonlySet<string> | null
}

/**
 * Every expression, condition and assignment that reads several columns, or the columns of one name of several tables, and each of them with the conditions of its
 * statement: under an outer join those decide whether there is a row to read from. Where rows with a NULL are picked, also
 * what is read of one column. Each once.
 */
export function readTogether(scripts: Iterable<{ readonly sql: string }>): Together[] {
  const found = new Map<string, Together>()
  for (const statement of [...scripts].flatMap(({ sql }) => statementsOf(sql))) {
    const all = significant(statement)
    if (isTooDeep(all)) continue
    const tables = verbOf(statement) === 'CREATE TABLE' && !selects(all) ? null : tablesNamed(all)
    const pieces = expressionsIn(statement, all).flatMap((tokens) => piecesIn(tokens))
    const conditions = pieces.filter(({ behind }) => CONDITION.test(behind))
    const asked = new Set(conditions.flatMap(({ columns }) => [...columns]))
    const picksNulls = conditions.some((it) => it.picksNulls)
    const sets = pieces.flatMap(({ columns: own, isSeveral }) => [
      ...(isSeveral ? [own] : []),
      ...(isSeveral || picksNulls ? [new Set([...own, ...asked])] : []),
    ])
    for (const columns of sets) {
      const key = [...columns].sort().join('\u0001')
      const had = found.has(key) ? found.get(key)?.tables : tables
      // Two statements that read the same read it of the tables of both.
      const both = had && tables && had !== tables ? new Set([...had, ...tables]) : had && tables
      found.set(key, { columns, tables: both ?? null })
    }
  }
  return [...found.values()]
}

interface Piece {
  /** The word that opens the clause in which it stands; empty in brackets. */
  readonly behind: string
  readonly columns: ReadonlySet<string>
  /** More than one column, or one of more than one table. */
  readonly isSeveral: boolean
  /** It may hold for a NULL: `IS NULL`, `coalesce(…)`. */
  readonly picksNulls: boolean
}

/** What may hold expressions: of a table's declaration only what its generated columns are made of, of an index nothing. */
function expressionsIn(statement: string, all: readonly Token[]): (readonly Token[])[] {
  const verb = verbOf(statement)
  if (verb === 'CREATE INDEX') return []
  const isDeclaration = verb === 'ALTER TABLE' || (verb === 'CREATE TABLE' && !selects(all))
  return isDeclaration ? [...generatedBy(statement).values()] : [all]
}

function selects(all: readonly Token[]): boolean {
  return outerWord(all, 0, /^SELECT$/i) >= 0
}

const OPENS =
  /^(SELECT|SET|WHERE|ON|USING|HAVING|BY|VALUES|RETURNING|LIMIT|FROM|JOIN|INTO|UPDATE|TABLE|VIEW|INDEX|TRIGGER|CONFLICT|WITH|UNION|EXCEPT|INTERSECT)$/i

/** Behind the others stand tables. */
const EXPRESSIONS = /^(SELECT|SET|WHERE|ON|USING|HAVING|BY|VALUES|RETURNING|)$/i

const CONDITION = /^(WHERE|ON|USING)$/i

/** What stands between the commas of each clause and of each pair of brackets, and whole in the brackets. */
function piecesIn(all: readonly Token[], behind = ''): Piece[] {
  const found: Piece[] = []
  let [opener, start] = [behind, 0]
  const close = (end: number) => {
    const tokens = all.slice(start, end)
    if (EXPRESSIONS.test(opener)) found.push(pieceOf(tokens, opener))
  }
  for (let at = 0; at < all.length; at += 1) {
    const token = all[at] as Token
    if (token.text === '(') {
      const end = closing(all, at)
      const inner = all.slice(at + 1, end)
      if (EXPRESSIONS.test(opener) && isCall(all[at - 1])) found.push(pieceOf(inner, ''))
      for (const piece of piecesIn(inner)) found.push(piece)
      at = end
    } else if (token.text === ',' || isOpener(all, at)) {
      close(at)
      start = at + 1
      if (token.text !== ',') opener = token.text
    }
  }
  close(all.length)
  return found
}

function pieceOf(all: readonly Token[], behind: string): Piece {
  const tokens = all.filter(({ kind, text }) => kind !== 'word' || !KEYWORDS.test(text))
  const names = namesOf(tokens)
  const [first, ...more] = names
  const isSeveral = more.some(({ of, column }) => column !== first?.column || of !== first.of)
  return {
    behind,
    columns: new Set(names.map(({ column }) => column)),
    isSeveral,
    picksNulls: all.some((token, at) => picksNull(all[at - 1], token)),
  }
}

function picksNull(before: Token | undefined, { kind, text }: Token): boolean {
  return kind === 'word' && (/^(ISNULL|coalesce|ifnull)$/i.test(text) || (isWord(before, 'IS') && /^NULL$/i.test(text)))
}

/** Words of SQL that stand in expressions and can be no name. */
const KEYWORDS =
  /^(IS|ISNULL|NOTNULL|NOT|NULL|AND|OR|CASE|WHEN|THEN|ELSE|END|IN|BETWEEN|EXISTS|AS|CAST|COLLATE|DISTINCT|ESCAPE|SELECT|FROM|JOIN|ON|USING|WHERE|GROUP|ORDER|BY|HAVING|LIMIT|UNION|VALUES|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME)$/i

/** `coalesce(…)`, and no list of columns. */
function isCall(before: Token | undefined): boolean {
  return before?.kind === 'word' && !OPENS.test(before.text)
}

/** `IS DISTINCT FROM` opens nothing. */
function isOpener(all: readonly Token[], at: number): boolean {
  const { kind, text } = all[at] as Token
  const isPart = /^FROM$/i.test(text) && /^DISTINCT$/i.test(all[at - 1]?.text ?? '')
  return kind === 'word' && OPENS.test(text) && all[at - 1]?.text !== '.' && !isPart
}
