/** The ids that a file writes itself, and that production may have given out before. */

import type { Hints } from '../../rows/hints.ts'
import { keyOf, same } from '../../sql/names.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { allForeignKeys } from '../../sqlite/schema-keys.ts'
import { readCatalog, type SchemaTexts } from '../../sqlite/schema-kinds.ts'
import { type Column, readShape, type Shape } from '../../sqlite/table-shape.ts'
import type { Played, Scene } from '../scene.ts'

/** SQLite counts from 1: who writes a higher id has chosen one that no app reaches. */
const HIGHEST = 99_999

/** The lowest are the likeliest. */
const MOST = 20

/**
 * By table (keyOf case), where it was there before the first new file and no file before this one has filled it: then only an
 * app has. Where nothing says that one does, the file fills a list that is nobody else's.
 * @param empty the file on a database without rows of ours: what is there then, the files have written
 * @param start production before the first new file
 */
export function takenIds({ engine }: Scene, empty: Played, start: State): Hints['taken'] {
  const old = new Set(on(engine, start, everyTable))
  const filled = new Set(on(engine, empty.before, filledTables))
  return on(engine, empty.after, (connection) => {
    const { ordinary, texts } = readCatalog(connection)
    const written = filledTables(connection).filter((key) => old.has(key) && !filled.has(key) && ordinary.has(key))
    const shapes = new Map(written.map((key) => [key, readShape(connection, ordinary.get(key) ?? key, texts)]))
    const isList = (shape: Shape) => !isFilledByApp(connection, shape, texts)
    const empty = new Set([...shapes.values()].filter(isList).map(({ name }) => keyOf(name)))
    // Whose parents nobody has put in before this file, of that nobody has put in a row either.
    for (let known = -1; known < empty.size; ) {
      known = empty.size
      for (const [key, shape] of shapes) if (needsOneOf(shape, empty)) empty.add(key)
    }
    return new Map([...shapes].map(([key, shape]) => [key, empty.has(key) ? [] : idsIn(connection, shape)]))
  })
}

/** Whether no row of the table can be without a row of one of those others (keyOf case). */
function needsOneOf({ name, columns, foreignKeys }: Shape, others: ReadonlySet<string>): boolean {
  const isNeeded = (own: string) => columns.some((it) => same(it.name, own) && !it.nullable)
  return foreignKeys.some(
    ({ parent, from }) => !same(parent, name) && others.has(keyOf(parent)) && from.every(isNeeded),
  )
}

/** Columns of what comes with each visitor or day, and of no list of words. */
const OF_APP = [
  /(^|_)(e?mail|login|user_?name|password\w*|phone|token|session\w*|created|updated|timestamp|at|on)$/i,
  /[a-z](At|On|Email)$/,
]

/**
 * Whether something says that an app puts rows into the table: they come with a person or at some time, they belong to others
 * alone, or a trigger makes them. Else it is a list that files fill; AUTOINCREMENT tells nothing, as tools write it everywhere.
 */
export function isFilledByApp(connection: Connection, shape: Shape, { triggers }: SchemaTexts): boolean {
  const { name, columns, foreignKeys } = shape
  const isOfApp = (it: Column) => it.isTime || /^date/.test(it.kind) || OF_APP.some((words) => words.test(it.name))
  const isFilled = (sql: string) => filledIn(sql).includes(keyOf(name))
  if (columns.some(isOfApp) || [...triggers.values()].flat().some(isFilled)) return true
  const isOther = (table: string) => !same(table, name)
  const isReferredTo = () =>
    [...allForeignKeys(connection)].some(
      ([child, keys]) => isOther(child) && keys.some(({ parent }) => !isOther(parent)),
    )
  return foreignKeys.some(({ parent }) => isOther(parent)) && !isReferredTo()
}

/** The tables (keyOf case) that a trigger inserts into. */
function filledIn(trigger: string): string[] {
  const all = significant(trigger)
  return all.flatMap(({ text }, at) => {
    const name = /^INTO$/i.test(text) ? all[at + 1] : undefined
    return name ? [keyOf(unquote(name))] : []
  })
}

function idsIn(connection: Connection, { name, columns }: Shape): string[] {
  const id = columns.find(({ rowidAlias }) => rowidAlias)
  if (id === undefined) return []
  const column = identifier(id.name)
  const wanted = `WHERE ${column} BETWEEN 1 AND ${HIGHEST} ORDER BY ${column} LIMIT ${MOST}`
  return connection.rows(`SELECT ${column} FROM main.${identifier(name)} ${wanted}`).map(([one]) => String(one))
}

/** A table that cannot be read has no rows that we know of. */
function filledTables(connection: Connection): string[] {
  return everyTable(connection).filter((table) => {
    let found = false
    refusal(() => {
      found = connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0
    })
    return found
  })
}
