/** Names in double quotes that are no column: SQLite takes `"Nmae"` for a text where there is no such column. */

import { perform } from '../../../apply/file.ts'
import type { NameAsText } from '../../../model/formats.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { alterationIn } from '../../../sql/alter.ts'
import { readCopy } from '../../../sql/copy.ts'
import { tableParts } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { changesRows, namesIn, outerWord, targetName, verbOf } from '../../../sql/statement.ts'
import { quoted, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, on, type State } from '../../../sqlite/engine.ts'
import { columnsIn, readSchema, type Schema } from '../../../sqlite/schema.ts'
import { foreignKeysIn } from '../../../sqlite/schema-keys.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Look } from '../look.ts'
import { type Habits, isWrittenAsName } from './handed-on.ts'
import { columnLike, meantAsColumn } from './meant-as-column.ts'
import { spotOf } from './spot.ts'
import { objections } from './understood.ts'

export const namesAsText: Look<'namesAsText'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => takenForText(scene, first),
}

/**
 * Asks SQLite before each statement with such a name: in brackets it is a name and nothing else, and what is refused then
 * was taken for a text (https://sqlite.org/quirks.html#dblquote). Texts that were meant as such are passed over.
 */
function takenForText(scene: Scene, { before: state, after, performance }: Played): NameAsText[] {
  const suspects = suspectsIn(scene, performance.statements, after)
  if (suspects.size === 0) return []
  return on(scene.engine, state, (connection) => {
    const found: NameAsText[] = []
    const before = readSchema(connection, 'main')
    let next = 0
    perform(connection, scene.script, scene.runner, (path, line) => {
      scene.watch(path, line)
      const statement = line > 0 ? performance.statements[next] : undefined
      if (line > 0) next += 1
      if (statement && suspects.has(statement)) found.push(...textsIn(connection, statement, before))
    })
    // A word that stands in single quotes as well is a text.
    const isSingle = significant(scene.script.sql).some(({ kind, text }) => kind === 'string' && /\w/.test(text))
    const meant = found.filter(
      ({ name, byQuotes }) => !scene.script.sql.includes(`'${name}'`) && (isSingle || !byQuotes),
    )
    return meant.map((one) => ({ ...one, column: columnWith(connection, one) }))
  })
}

const MAKES = /^CREATE (?:VIEW|TRIGGER|TABLE|INDEX)$/

/** It makes what has expressions of its own; a new column may have them in its CHECK, or be made by one. */
function makes({ verb, sql }: StatementSeen): boolean {
  return MAKES.test(verb) || (verb === 'ALTER TABLE' && alterationIn(sql)?.added !== undefined)
}

/** Those with a name in double quotes; of what makes something else than a trigger only where it is the name of nothing near. */
function suspectsIn(scene: Scene, statements: readonly StatementSeen[], after: State): Set<StatementSeen> {
  const withQuotes = statements.filter((one) => one.sql.includes('"') && (changesRows(one.sql) || makes(one)))
  const isAsked = (one: StatementSeen) => makes(one) && one.verb !== 'CREATE TRIGGER'
  if (!withQuotes.some(isAsked)) return new Set(withQuotes)
  const schema = on(scene.engine, after, (connection) => readSchema(connection, 'main'))
  const names = [...schema.tables.keys(), ...[...schema.objects.values()].map(({ name }) => keyOf(name))]
  const isNew = ({ sql }: StatementSeen) => {
    const near = new Set([...names, ...columnsNear(sql, [schema])])
    return candidatesIn(significant(sql)).some((it) => !near.has(keyOf(unquote(it))))
  }
  return new Set(withQuotes.filter((it) => !isAsked(it) || isNew(it)))
}

function candidatesIn(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token) => token.text.startsWith('"') && /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?$/.test(unquote(token)),
  )
}

function textsIn(connection: Connection, { sql, at }: StatementSeen, before: Schema): NameAsText[] {
  const tokens = significant(sql)
  const candidates = candidatesIn(tokens)
  const isRefused = (changed: string) => objections(connection, changed).some((it) => NO_COLUMN.test(it))
  if (!isRefused(written(sql, candidates, inBrackets))) return []
  const texts = candidates.filter((token) => isRefused(written(sql, [token], inBrackets)))
  if (texts.length === 0 || isRefused(sql)) return []
  const here = readSchema(connection, 'main')
  const known = columnsNear(sql, [before, here])
  const into = new Set(readCopy(sql)?.into?.map(({ start }) => start))
  const isColumn = (it: Token) => !texts.includes(it) && !into.has(it.start) && known.has(keyOf(unquote(it)))
  const others = candidates.some(isColumn)
  const isUnderstood = (token: Token, name: string) =>
    objections(
      connection,
      written(sql, [token], () => name),
    ).length === 0
  const isMeant = (token: Token) => {
    const name = unquote(token)
    if (name.includes('.')) return isUnderstood(token, name)
    const verb = verbOf(sql)
    return meantAsColumn(tokens, token, {
      ...{ known, others, numbers: () => numbersNear(connection, sql) },
      ids: (word) => idsNear(connection, sql, word),
      isAlone: (query) => objections(connection, query).length === 0,
      isText: (other) => texts.includes(other),
      wordless: () => wordlessIn(connection, targetName(sql) ?? ''),
      isAsNames: (it) => changesRows(sql) && isWrittenAsName(tokens, it, sql, habitsNear(connection, sql)),
      ...{ inTrigger: verb === 'CREATE TRIGGER', inView: verb === 'CREATE VIEW' && isOfView(tokens, token) },
    })
  }
  const sounding = new Set(texts.filter(isMeant).map(unquote))
  const rest = changesRows(sql) ? texts.filter((token) => spotOf(tokens, tokens.indexOf(token)) !== 'row') : []
  const names = [...sounding, ...rest.map(unquote).filter((name) => !name.includes('.'))]
  return [...new Set(names)].map((name) => ({
    ...{ at, table: targetName(sql) ?? '', column: null, name, like: columnLike(name, known) },
    ...(sounding.has(name) ? {} : { byQuotes: true as const }),
  }))
}

/** In no brackets, neither those of a query nor those in which a view's columns have their names. */
function isOfView(tokens: readonly Token[], token: Token): boolean {
  const before = tokens.slice(0, tokens.indexOf(token)).map(({ text }) => text)
  const count = (bracket: string) => before.filter((text) => text === bracket).length
  return count('(') === count(')') && !before.slice(0, outerWord(tokens, 0, /^AS$/i)).includes('(')
}

const NO_COLUMN = /^no such column/

/** The statement with these tokens written otherwise. */
function written(sql: string, tokens: readonly Token[], write: (token: Token) => string): string {
  let [text, at] = ['', 0]
  for (const token of tokens) {
    text += sql.slice(at, token.start) + write(token)
    at = token.end
  }
  return text + sql.slice(at)
}

function inBrackets({ text }: Token): string {
  return `[${text.slice(1, -1)}]`
}

/** The columns of the tables that the statement names, or makes. */
function columnsNear(sql: string, schemas: readonly Schema[]): Set<string> {
  const names = namesIn(sql)
  const tables = schemas.flatMap((schema) => [...schema.tables.values()])
  const near = tables.filter(({ key }) => names.has(key)).flatMap(({ columns }) => columns.map(({ key }) => key))
  const made = verbOf(sql) === 'CREATE TABLE' ? tableParts(sql) : null
  const own = (made?.parts ?? []).flatMap(({ column }) => (column === null ? [] : [keyOf(column)]))
  const added = alterationIn(sql)?.added
  return new Set([...near, ...own, ...(added === undefined ? [] : [keyOf(added)])])
}

function habitsNear(connection: Connection, sql: string): Habits {
  const { tables } = readSchema(connection, 'main')
  const names = namesIn(sql)
  const quotesSome = ({ key, sql: made }: { readonly key: string; readonly sql: string }) => {
    const own = names.has(key) ? (tableParts(made)?.parts ?? []).filter(({ column }) => column !== null) : []
    const inQuotes = own.filter(({ text }) => text.startsWith('"'))
    return inQuotes.length > 0 && inQuotes.length < own.length
  }
  return {
    columns: new Set([...tables.values()].flatMap(({ columns }) => columns.map(({ key }) => key))),
    tables: new Set(tables.keys()),
    filled: tables.get(keyOf(targetName(sql) ?? ''))?.columns.map(({ key }) => key) ?? [],
    quotesNames: [...tables.values()].some(quotesSome),
  }
}

/** The columns of the tables that the statement names that hold the numbers of rows, or refer to them: no text stands in one. */
function numbersNear(connection: Connection, sql: string): Set<string> {
  const names = namesIn(sql)
  const isNumber = (table: string) => {
    const keys = columnsIn(connection, table).filter(({ primaryKey }) => primaryKey > 0)
    return keys.length === 1 && /^INTEGER$/i.test(keys[0]?.type ?? '') ? keys : []
  }
  const near = [...readSchema(connection, 'main').tables.values()].filter(({ key }) => names.has(key))
  return new Set(
    near.flatMap(({ name }) => {
      const refers = foreignKeysIn(connection, name).filter(({ parent, from, to }) => {
        const [key] = isNumber(parent)
        return key && from.length === 1 && (to === null || keyOf(to[0] ?? '') === key.key)
      })
      return [...isNumber(name).map(({ key }) => key), ...refers.map(({ from: [column] }) => keyOf(column ?? ''))]
    }),
  )
}

/** The keys of the tables that the statement reads for another one's rows, by their names ids of no meaning, in which no row has the word. */
function idsNear(connection: Connection, sql: string, word: string): Set<string> {
  const names = namesIn(sql)
  const target = keyOf(targetName(sql) ?? '')
  const near = [...readSchema(connection, 'main').tables.values()].filter(({ key }) => names.has(key) && key !== target)
  return new Set(
    near.flatMap(({ name }) => {
      const [key, ...more] = columnsIn(connection, name).filter(({ primaryKey }) => primaryKey > 0)
      if (!key || more.length > 0 || !/(^|_|[a-z](?=[A-Z]))(u|uu|gu|ul)?id$/i.test(key.name)) return []
      const [row] = connection.rows(
        `SELECT count(*) FROM main.${quoted(name)} WHERE ${quoted(key.name)} = '${word.replaceAll("'", "''")}'`,
      )
      return row?.[0] === 0 ? [key.key] : []
    }),
  )
}

/** Types of dates and of numbers: SQLite takes a word in such a column, and nobody else does. */
const WORDLESS = /DATE|TIME|(?<!PO)INT(?:EGER|\d)?\b|REAL|FLOAT|DOUBLE|NUMERIC|DECIMAL/i

/** The columns of the table that have such a type, and no word in any row. */
function wordlessIn(connection: Connection, table: string): Set<string> {
  const isWordless = (column: string) =>
    connection.rows(`SELECT 1 FROM main.${quoted(table)} WHERE ${quoted(column)} GLOB '[A-Za-z]*' LIMIT 1`).length === 0
  const columns = columnsIn(connection, table).filter(({ type }) => WORDLESS.test(type))
  return new Set(columns.filter(({ name }) => isWordless(name)).map(({ key }) => key))
}

/** The column of the table that holds the text in every row at the end; null where there is none. */
function columnWith(connection: Connection, { table, name }: NameAsText): string | null {
  const there = readSchema(connection, 'main').tables.get(keyOf(table))
  const value = `'${name.replaceAll("'", "''")}'`
  for (const { name: column } of there?.columns ?? []) {
    const [row] = connection.rows(
      `SELECT count(*) > 0 AND total(${quoted(column)} IS ${value}) = count(*) FROM main.${quoted(there?.name ?? '')}`,
    )
    if (row?.[0] === 1) return column
  }
  return null
}
