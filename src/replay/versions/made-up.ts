/** Tables that are made up because files use them: what SQLite's complaints tell of their columns. */

import type { Refusal } from '../../model/facts.ts'
import { closing } from '../../sql/create-table.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../../sql/tokens.ts'
import { alone, type Connection, type Engine, on, refusal, type State } from '../../sqlite/engine.ts'

/** Definitions of columns by their name in lower case, and of keys, by table as written. */
export type Tables = Map<string, Map<string, string>>

/** Also where a stored view or trigger stands in the way of an ALTER TABLE. */
const MISSING = /^(?:error in (?:view|trigger) \S+: )?no such table: (?:main\.)?([^.]+)$/

/** The table that SQLite does not find; null where it says something else. */
export function missedTable(message: string): string | null {
  return MISSING.exec(message)?.[1] ?? null
}

/** Adds what is complained of; false when that is nothing new. */
export function learn(
  tables: Tables,
  { message, statement }: Pick<Refusal, 'message' | 'statement'>,
  made: ReadonlySet<string>,
): boolean {
  const before = shapeOf(tables)
  const table = missedTable(message)
  if (/^ON CONFLICT clause does not match\b/.test(message)) learnKeys(tables, statement)
  else if (table === null) learnColumns(tables, message, statement)
  else if (!made.has(table.toLowerCase())) addTable(tables, table)
  return shapeOf(tables) !== before
}

const NOT_IN = /^table (.+) has no column named (.+)$/

const NO_COLUMN = /^no such column: "?(?:(.+)\.)?([^."]+)"?(?: - .*)?$/

/** The column that one of these tables lacks; null where it cannot be told of which. */
export function missedColumn(
  { message, statement }: Pick<Refusal, 'message' | 'statement'>,
  tables: readonly string[],
): { readonly table: string; readonly column: string } | null {
  const [, owner, wanted] = NOT_IN.exec(message) ?? []
  if (owner !== undefined && wanted !== undefined) return { table: owner, column: wanted }
  const [, short, column] = NO_COLUMN.exec(message) ?? []
  const names = namesIn(statement)
  const named = tables.filter((table) => names.has(keyOf(table)))
  const table = short === undefined ? (named.length === 1 ? named[0] : undefined) : called(named, statement, short)
  return column === undefined || table === undefined ? null : { table, column }
}

function learnColumns(tables: Tables, message: string, statement: string): void {
  const [, owner, wanted] = NOT_IN.exec(message) ?? []
  if (owner !== undefined && wanted !== undefined) addColumn(tables, owner, wanted)
  const [, short = '', column] = NO_COLUMN.exec(message) ?? []
  const named = column === undefined ? [] : namedIn(tables, statement)
  // Without a table's name in front it is asked of one after the other.
  const lacks = (table: string) => !columnsOf(tables, table)?.has((column ?? '').toLowerCase())
  const home = called(named, statement, short) ?? named.find(lacks)
  if (column !== undefined && home !== undefined) addColumn(tables, home, column)
  // The key is called otherwise where a file adds a column of its name.
  const [added] = message === 'duplicate column name: id' ? namedIn(tables, statement) : []
  if (added !== undefined) columnsOf(tables, added)?.set('id', `${OTHER_KEY} INTEGER PRIMARY KEY`)
  // An id that is no number.
  const [keyed] = message === 'datatype mismatch' ? namedIn(tables, statement) : []
  if (keyed !== undefined) columnsOf(tables, keyed)?.set('id', 'id')
  const [, narrow, ...counts] = MISCOUNTED.exec(message) ?? []
  const needed = isRebuilt({ message, statement }) ? Number(counts[0]) : Number(counts[1])
  for (let n = 1; narrow !== undefined && n <= Math.min(needed, MOST_COLUMNS); n += 1)
    if ((columnsOf(tables, narrow)?.size ?? MOST_COLUMNS) < needed) addColumn(tables, narrow, `column_${n}`)
}

const MISCOUNTED = /^table (.+) has (\d+) columns? but (\d+) values/

/**
 * Whether a file has made the table anew under its old name, and takes all columns of the old one, which has too few: by now that
 * has another name.
 */
export function isRebuilt({ message, statement }: Pick<Refusal, 'message' | 'statement'>): boolean {
  const [, , has, values] = MISCOUNTED.exec(message) ?? []
  return Number(has) > Number(values) && /\bSELECT\s+\*\s+FROM\b/i.test(statement)
}

const MOST_COLUMNS = 200

const OTHER_KEY = 'made_up_key'

/** The columns of an ON CONFLICT are a key where the tables are made. One that a file adds gets its index from a file, too. */
function learnKeys(tables: Tables, statement: string): void {
  for (const { table, columns } of upsertTargets(significant(statement))) {
    const known = columnsOf(tables, table)
    if (known && columns.every((name) => known.has(keyOf(name)))) {
      const definition = `${KEY}${columns.map(identifier).join(', ')})`
      known.set(definition, definition)
    }
  }
}

/** Before the columns of a key; a column of this name is written in quotes. */
const KEY = 'UNIQUE ('

/** What each ON CONFLICT names, where that is nothing but columns. */
function upsertTargets(all: readonly Token[]): { readonly table: string; readonly columns: readonly string[] }[] {
  return all.flatMap(({ text }, at) => {
    const open = at + 1
    if (!/^conflict$/i.test(text) || all[open]?.text !== '(') return []
    const into = all.slice(0, at).findLastIndex((token) => /^into$/i.test(token.text))
    const table = all[into + (all[into + 2]?.text === '.' ? 3 : 1)]
    const names = all.slice(open + 1, closing(all, open))
    const isList = names.every((token, index) => (index % 2 === 1) === (token.text === ','))
    if (into < 0 || !table || !isList) return []
    return [{ table: unquote(table), columns: names.filter((_, index) => index % 2 === 0).map(unquote) }]
  })
}

/** An index that a file drops, on the table after which it is named; false where there is none, or it is known. */
export function learnIndex(tables: Tables, name: string): boolean {
  const [home] = [...tables.keys()]
    .filter((table) => keyOf(name).includes(keyOf(table)))
    .sort((one, other) => other.length - one.length)
  const columns = home === undefined ? undefined : columnsOf(tables, home)
  const definition = `${INDEX}${identifier(name)}`
  if (!columns || columns.has(definition)) return false
  columns.set(definition, definition)
  return true
}

/** Before the name of an index; a column of this name is written in quotes. */
const INDEX = 'INDEX '

const MADE_UP_ID = 'id INTEGER PRIMARY KEY'

/** Says the same as long as nothing is added. */
export function shapeOf(tables: Tables): string {
  return JSON.stringify([...tables].map(([name, columns]) => [name, ...columns.values()]))
}

export function addTable(tables: Tables, name: string): void {
  if (columnsOf(tables, name) === undefined) tables.set(name, new Map([['id', MADE_UP_ID]]))
}

export function addColumn(tables: Tables, table: string, name: string, constraint = ''): void {
  const columns = columnsOf(tables, table)
  if (columns && !columns.has(name.toLowerCase())) columns.set(name.toLowerCase(), `${identifier(name)}${constraint}`)
}

/** A column of which nothing but its name was known. */
export function giveType(tables: Tables, table: string, name: string, type: string): void {
  const [columns, key] = [columnsOf(tables, table), keyOf(name)]
  if (columns?.get(key) === identifier(name)) columns.set(key, `${identifier(name)} ${type}`)
}

/** A column that a file leaves to SQLite by giving it NULL is the key, where no other one is known. */
export function giveKey(tables: Tables, table: string, name: string): void {
  const [columns, key] = [columnsOf(tables, table), keyOf(name)]
  const known = [identifier(name), `${identifier(name)} UNIQUE`]
  if (!columns || !known.includes(columns.get(key) ?? '') || columns.get('id') !== MADE_UP_ID) return
  columns.set('id', 'id')
  columns.set(key, `${identifier(name)} INTEGER PRIMARY KEY`)
}

export function columnsOf(tables: Tables, name: string): Map<string, string> | undefined {
  return [...tables].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1]
}

function namedIn(tables: Tables, statement: string): string[] {
  const names = namesIn(statement)
  return [...tables.keys()].filter((table) => names.has(table.toLowerCase()))
}

/** The one of these tables that a statement calls so, by its name or by another one behind it. */
function called(tables: readonly string[], statement: string, short: string): string | undefined {
  const names = significant(statement).map((token) => keyOf(unquote(token)))
  return tables.find((table) => {
    const at = names.flatMap((name, index) =>
      name === keyOf(table) ? [names[index + 1] === 'as' ? index + 2 : index + 1] : [],
    )
    return keyOf(table) === keyOf(short) || at.some((index) => names[index] === keyOf(short))
  })
}

/** Keys stand behind the columns. */
function bodyOf(columns: ReadonlyMap<string, string>): string {
  const all = [...columns.values()].filter((it) => !it.startsWith(INDEX))
  const isKey = (definition: string) => definition.startsWith(KEY)
  return [...all.filter((it) => !isKey(it)), ...all.filter(isKey)].join(', ')
}

/** The database with these tables, where it does not have them. */
export function withTables(engine: Engine, given: State | undefined, tables: Tables): State {
  return on(engine, given ?? alone(new Uint8Array(0)), (connection) => {
    for (const [name, columns] of tables) {
      connection.run(`CREATE TABLE IF NOT EXISTS ${identifier(name)} (${bodyOf(columns)})`)
      // A table that was there may have another key.
      for (const sql of indexesOf(name, columns)) refusal(() => connection.run(sql))
    }
    return connection.state()
  })
}

/** The indexes of a table, on its key: what they hold nobody can tell. */
function indexesOf(table: string, columns: ReadonlyMap<string, string>): string[] {
  const names = [...columns.values()].filter((it) => it.startsWith(INDEX)).map((it) => it.slice(INDEX.length))
  const [key] = columns.get('id')?.split(' ') ?? []
  return names.map((name) => `CREATE INDEX IF NOT EXISTS main.${name} ON ${identifier(table)} (${key})`)
}

/**
 * Gives an open database what it lacks of these tables. False where it cannot be given that, as the table has another name by
 * now, or is not there any more.
 * @param before what they were when the database last had all of them
 */
export function addTo(connection: Connection, tables: Tables, before: Tables): boolean {
  const statements = [...tables].flatMap(([name, columns]) => {
    const known = before.get(name)
    const table = `main.${identifier(name)}`
    if (known === undefined) return [`CREATE TABLE ${table} (${bodyOf(columns)})`, ...indexesOf(name, columns)]
    const added = [...columns].flatMap(([key, it]) => (known.get(key) === it || it.startsWith(INDEX) ? [] : [it]))
    return [...added.map((it) => `ALTER TABLE ${table} ADD COLUMN ${it}`), ...indexesOf(name, columns)]
  })
  return statements.every((sql) => refusal(() => connection.run(sql)) === null)
}

/** A copy, which does not grow. */
export function copyOf(tables: Tables): Tables {
  return new Map([...tables].map(([name, columns]) => [name, new Map(columns)]))
}
