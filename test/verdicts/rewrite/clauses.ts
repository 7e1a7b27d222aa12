/** Operators that write the copies and updates of new files differently. */

import { closing, tableParts } from '../../../src/sql/create-table.ts'
import { keyOf } from '../../../src/sql/names.ts'
import { statementsOf } from '../../../src/sql/split.ts'
import { cutAt, objectOf, outerWord, targetName, targetOf, verbAt, verbOf } from '../../../src/sql/statement.ts'
import { isWord, significant, type Token, unquote } from '../../../src/sql/tokens.ts'
import { inNew, isSql, namesOf, type Operator, type Pieces, type Span, slice, spanOf, written } from './text.ts'

function isName({ kind }: Token): boolean {
  return kind === 'word' || kind === 'quoted'
}

/** Words behind a table that are no alias of it. */
const BEHIND =
  /^(ON|USING|JOIN|LEFT|RIGHT|FULL|INNER|OUTER|CROSS|NATURAL|INDEXED|NOT|WHERE|GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|HAVING|WINDOW|RETURNING)$/i

/** A table behind FROM or JOIN, and what it is called there. */
interface From {
  readonly table: Token
  readonly alias: Token | null
}

function fromsIn(all: readonly Token[], { tables }: ReturnType<typeof namesOf>): From[] {
  return all.flatMap((token, at): From[] => {
    const [table, next] = [all[at], all[at + 1]]
    const before = all[at - 1]
    if (!table || !isName(table) || !tables.has(keyOf(unquote(token))) || next?.text === '.' || next?.text === '(')
      return []
    if (!isWord(before, 'FROM') && !isWord(before, 'JOIN')) return []
    if (isWord(next, 'AS')) return [{ table, alias: all[at + 2] ?? null }]
    return [{ table, alias: next && isName(next) && !BEHIND.test(next.text) ? next : null }]
  })
}

/** What is selected into a table: the place of the statement's SELECT; -1 where something else makes that unsure. */
function selectOf(sql: string, all: readonly Token[]): number {
  if (verbOf(sql) !== 'INSERT' || all.some(({ text }) => /^(rowid|oid|_rowid_|CONFLICT|RETURNING)$/i.test(text)))
    return -1
  return outerWord(all, verbAt(all), /^SELECT$/i)
}

const fromSubquery: Operator = (story) =>
  inNew(story, (sql) => {
    const all = significant(sql)
    const select = selectOf(sql, all)
    if (select < 0) return sql
    const spans = fromsIn(all, namesOf(story)).map(({ table, alias }) =>
      spanOf([table], `(SELECT * FROM ${table.text})${alias ? '' : ` AS ${table.text}`}`),
    )
    return written(sql, spans)
  })

const inWith: Operator = (story) =>
  inNew(story, (sql) => {
    const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
    const [select, first] = [selectOf(sql, all), all[0]]
    if (select < 0 || !first || outerWord(all, 0, /^(ORDER|LIMIT|VALUES)$/i) >= 0) return sql
    const query = slice(sql, all.slice(select))
    return written(sql, [
      { start: first.start, end: first.start, text: `WITH picked AS (${query}) ` },
      spanOf(all.slice(select), 'SELECT * FROM picked'),
    ])
  })

/** The only table of a statement that selects once; null where there are more. */
function onlyTable(sql: string, all: readonly Token[], story: Pieces): { from: From; select: number } | null {
  const select = selectOf(sql, all)
  const count = (words: RegExp) => all.filter(({ kind, text }) => kind === 'word' && words.test(text)).length
  const froms = fromsIn(all, namesOf(story))
  const [from] = froms
  if (select < 0 || !from || froms.length > 1 || count(/^(SELECT|FROM)$/i) !== 2 || count(/^JOIN$/i) > 0) return null
  const behind = all[all.indexOf(from.alias ?? from.table) + 1]
  return behind?.text === ',' ? null : { from, select }
}

/** Columns that stand there by their names alone get a name in front. */
function withTable(all: readonly Token[], start: number, called: string, story: Pieces): Span[] {
  const aliases = new Set(all.flatMap((token, at) => (isWord(all[at - 1], 'AS') ? [keyOf(unquote(token))] : [])))
  const columns = namesOf(story)
  return all.flatMap((token, at) => {
    const key = keyOf(unquote(token))
    const isColumn = columns.all.has(key) && columns.columns.has(key) && !aliases.has(key)
    const isAlone = all[at - 1]?.text !== '.' && all[at + 1]?.text !== '.' && all[at + 1]?.text !== '('
    const isTable = /^(FROM|INTO|UPDATE|JOIN|AS|COLLATE)$/i.test(all[at - 1]?.text ?? '')
    if (at <= start || token.kind !== 'word' || !isColumn || !isAlone || isTable) return []
    return [{ start: token.start, end: token.start, text: `${called}.` }]
  })
}

const qualified: Operator = (story) =>
  inNew(story, (sql) => {
    const all = significant(sql)
    const only = onlyTable(sql, all, story)
    if (only) return written(sql, withTable(all, only.select, (only.from.alias ?? only.from.table).text, story))
    const isPlain = /^(UPDATE|DELETE)$/.test(verbOf(sql)) && !all.some(({ text }) => /^(SELECT|AS)$/i.test(text))
    const where = outerWord(all, 0, /^WHERE$/i)
    const table = targetName(sql)
    const hasFrom = verbOf(sql) === 'UPDATE' && outerWord(all, 0, /^FROM$/i) >= 0
    return isPlain && where >= 0 && table && !hasFrom ? written(sql, withTable(all, where, `"${table}"`, story)) : sql
  })

const withAlias: Operator = (story) =>
  inNew(story, (sql) => {
    const all = significant(sql)
    const only = onlyTable(sql, all, story)
    if (!only || only.from.alias) return sql
    const name = keyOf(unquote(only.from.table))
    const own = all.flatMap((token, at) =>
      at > only.select && keyOf(unquote(token)) === name && all[at + 1]?.text === '.' ? [spanOf([token], 'src')] : [],
    )
    return written(sql, [...own, { start: only.from.table.end, end: only.from.table.end, text: ' AS src' }])
  })

/** The columns of a table that is made once in the story and never altered; null where they are not sure. */
function columnsOf(table: string, { files }: Pieces): string[] | null {
  const statements = files.filter(isSql).flatMap(({ text }) => statementsOf(text))
  const own = statements.filter((sql) => / TABLE$/.test(verbOf(sql)) && objectOf(sql) === table)
  const isRenamed = (sql: string) => verbOf(sql) === 'ALTER TABLE' && !/\brename\s+to\b/i.test(sql)
  const isTarget = (sql: string) => new RegExp(`\\bto\\W+${table}\\b`, 'i').test(sql)
  const [made, second] = own.filter((sql) => verbOf(sql) === 'CREATE TABLE')
  if (!made || second || own.some(isRenamed) || statements.some(isTarget) || /\bas\b|virtual/i.test(made)) return null
  return tableParts(made)?.parts.flatMap(({ column }) => (column === null ? [] : [column])) ?? null
}

const listed: Operator = (story) =>
  inNew(story, (sql) => {
    const all = significant(sql)
    const select = verbOf(sql) === 'INSERT' ? outerWord(all, verbAt(all), /^(SELECT|VALUES)$/i) : -1
    const head = all[select - 1]
    const columns = columnsOf(targetOf(sql) ?? '', story)
    const isBare = head && isName(head) && keyOf(unquote(head)) === targetOf(sql)
    if (!isBare || !columns) return sql
    return written(sql, [{ start: head.end, end: head.end, text: ` (${columns.map((it) => `"${it}"`).join(', ')})` }])
  })

const unlisted: Operator = (story) =>
  inNew(story, (sql) => {
    const all = significant(sql)
    const select = verbOf(sql) === 'INSERT' ? outerWord(all, verbAt(all), /^SELECT$/i) : -1
    const open = all.findIndex(({ text }, at) => text === '(' && at > verbAt(all))
    if (open < 0 || select < open || closing(all, open) !== select - 1) return sql
    const list = all.slice(open + 1, select - 1).filter(({ text }) => text !== ',')
    const columns = columnsOf(targetOf(sql) ?? '', story)
    const isAll =
      columns?.length === list.length && list.every((it, at) => keyOf(unquote(it)) === keyOf(columns[at] ?? ''))
    return isAll ? written(sql, [spanOf(all.slice(open, select), '')]).replace(/\s*SELECT/i, ' SELECT') : sql
  })

const otherOrder: Operator = (story) =>
  inNew(story, (sql) => {
    const all = significant(sql)
    const set = verbOf(sql) === 'UPDATE' ? outerWord(all, 0, /^SET$/i) : -1
    if (set < 0) return sql
    const end = outerWord(all, set, /^(WHERE|FROM|RETURNING|ORDER|LIMIT)$/i)
    const list = all.slice(set + 1, end < 0 ? all.length : end).filter(({ kind }) => kind !== 'semicolon')
    const parts = cutAt(list, ({ text }) => text === ',')
    const turned = parts.toReversed()
    return written(sql, parts.length < 2 ? [] : parts.map((part, at) => spanOf(part, slice(sql, turned[at] ?? []))))
  })

const otherJoin: Operator = (story) =>
  inNew(story, (sql) => {
    const all = significant(sql)
    const spans = all.flatMap((token, at) => {
      const before = all[at - 1]
      if (!isWord(token, 'JOIN') || /^(INNER|OUTER|CROSS|NATURAL|RIGHT|FULL)$/i.test(before?.text ?? '')) return []
      return [spanOf([token], isWord(before, 'LEFT') ? 'OUTER JOIN' : 'INNER JOIN')]
    })
    return written(sql, spans)
  })

export const CLAUSES: Readonly<Record<string, Operator>> = {
  'FROM a subquery': fromSubquery,
  'SELECT in a WITH': inWith,
  'columns with their table': qualified,
  'table with an alias': withAlias,
  'INSERT with its columns': listed,
  'INSERT without its columns': unlisted,
  'SET in another order': otherOrder,
  'JOIN in full': otherJoin,
}
