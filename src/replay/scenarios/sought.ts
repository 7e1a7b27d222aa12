/** Invented rows for which a subquery of the file finds nothing, so that a column gets NULL: production may hold all that it seeks. */

import type { Refusal } from '../../model/facts.ts'
import { keyOf } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier, isWord, significant, type Token, unquote } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { columnsIn, everyTable } from '../../sqlite/schema.ts'
import { soleKeyIn } from '../../sqlite/schema-keys.ts'
import { readCatalog } from '../../sqlite/schema-kinds.ts'
import { played, type Scene } from '../scene.ts'
import type { Instead } from './instead.ts'

const NOT_NULL = /^NOT NULL constraint failed: .+\.([^.]+)$/

/**
 * Gives the rows what the subqueries ask for whose values go into the refused column.
 * @param isInvented whether all rows of a table (keyOf case) are ours
 * @returns null where nothing is asked for, or the file is refused there all the same
 */
export function sought(
  scene: Scene,
  start: State,
  { message, at }: Refusal,
  isInvented: (table: string) => boolean,
): Instead | null {
  const [, refused] = NOT_NULL.exec(message) ?? []
  if (refused === undefined) return null
  for (const statement of statementsOf(scene.script.sql)) {
    const named = namesIn(statement)
    if (!named.has(keyOf(refused))) continue
    for (const equal of equalsIn(statement)) {
      for (const { state, says } of given(scene, start, equal, (table) => named.has(table) && isInvented(table))) {
        const first = played(scene, state)
        const [next] = first.performance.refusals
        if (next === undefined || next.message !== message || next.at.line > at.line)
          return { state, first, says: [says] }
      }
    }
  }
  return null
}

/** `a = 'x'` or `a = b` within a subquery. */
interface Equal {
  readonly column: string
  readonly to: Token
}

function equalsIn(statement: string): Equal[] {
  const all = significant(statement)
  const found: Equal[] = []
  const asks: boolean[] = []
  for (const [index, { text }] of all.entries()) {
    if (text === '(') asks.push(isWord(all[index + 1], 'SELECT'))
    if (text === ')') asks.pop()
    const [left, right] = [all[index - 1], lastOf(all, index + 1)]
    if (!left || !right || !/^==?$/.test(text) || !asks.includes(true)) continue
    found.push({ column: unquote(left), to: right })
    if (isName(right)) found.push({ column: unquote(right), to: left })
  }
  return found
}

/** The column in `a.b`, or the value itself. */
function lastOf(all: readonly Token[], at: number): Token | undefined {
  return all[at + 1]?.text === '.' ? lastOf(all, at + 2) : all[at]
}

function isName({ kind }: Token): boolean {
  return kind === 'word' || kind === 'quoted'
}

type Given = Pick<Instead, 'state'> & { readonly says: string }

/** The rows in which the two are equal, for each pair of tables that have them. A key of its own keeps its values. */
function* given(
  { engine }: Scene,
  start: State,
  { column, to }: Equal,
  isOurs: (table: string) => boolean,
): Generator<Given> {
  const { homes, parents } = on(engine, start, (connection) => {
    const { ordinary } = readCatalog(connection)
    const having = (name: string) =>
      everyTable(connection)
        .filter((table) => isOurs(table) && columnsIn(connection, table).some((it) => keyOf(it.name) === keyOf(name)))
        .map((table) => ordinary.get(table) ?? table)
    const free = having(column).filter((table) => keyOf(soleKeyIn(connection, table) ?? '') !== keyOf(column))
    return { homes: free, parents: isName(to) ? having(unquote(to)) : [] }
  })
  const own = identifier(column)
  for (const table of homes) {
    const home = `main.${identifier(table)}`
    if (!isName(to)) {
      const sql = `UPDATE OR ABORT ${home} SET ${own} = ${to.text} WHERE rowid = (SELECT min(rowid) FROM ${home})`
      const state = written(engine, start, sql)
      if (state) yield { state, says: `a table ${table} in which no ${column} is ${to.text}` }
    }
    for (const parent of parents) {
      const key = identifier(unquote(to))
      const keys = `(SELECT ${key} FROM main.${identifier(parent)} WHERE ${key} IS NOT NULL)`
      const sql = `UPDATE OR ABORT ${home} SET ${own} = (SELECT min(${key}) FROM ${keys}) WHERE ${own} IS NULL OR ${own} NOT IN ${keys}`
      const state = written(engine, start, sql)
      if (state) yield { state, says: `rows whose ${table}.${column} is no ${parent}.${unquote(to)}` }
    }
  }
}

function written(engine: Scene['engine'], start: State, sql: string): State | null {
  const run = (connection: Connection) => refusal(() => connection.run(sql)) === null
  return on(engine, start, (connection) => (run(connection) ? connection.state() : null))
}
