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
  readonly one: Side
  readonly to: Side
}

/** A column or a value; `of` are the names before its point: a table's own one, and what the table is called by it. */
interface Side {
  readonly token: Token
  readonly of: ReadonlySet<string> | null
}

function equalsIn(statement: string): Equal[] {
  const all = significant(statement)
  const found: Equal[] = []
  const asks: boolean[] = []
  for (const [index, { text }] of all.entries()) {
    if (text === '(') asks.push(isWord(all[index + 1], 'SELECT'))
    if (text === ')') asks.pop()
    const [left, right] = [sideAt(all, index - 1), sideAt(all, all[index + 2]?.text === '.' ? index + 3 : index + 1)]
    if (!left || !right || !/^==?$/.test(text) || !asks.includes(true)) continue
    found.push({ one: left, to: right })
    if (isName(right)) found.push({ one: right, to: left })
  }
  return found
}

/** The side whose last token stands there. */
function sideAt(all: readonly Token[], at: number): Side | null {
  const [token, point, owner] = [all[at], all[at - 1], all[at - 2]]
  if (!token) return null
  return { token, of: point?.text === '.' && owner ? calledSo(all, keyOf(unquote(owner))) : null }
}

/** The name, and every one before it where it stands as another name: `spaces root`, `spaces AS root`. */
function calledSo(all: readonly Token[], name: string): ReadonlySet<string> {
  const before = all.flatMap((token, at) => {
    const table = all[isWord(all[at - 1], 'AS') ? at - 2 : at - 1]
    return keyOf(unquote(token)) === name && table && isName({ token: table }) ? [keyOf(unquote(table))] : []
  })
  return new Set([name, ...before])
}

function isName({ token: { kind } }: Pick<Side, 'token'>): boolean {
  return kind === 'word' || kind === 'quoted'
}

type Given = Pick<Instead, 'state'> & { readonly says: string }

/** The rows in which the two are equal, for each pair of tables that have them. A key of its own keeps its values. */
function* given(
  { engine }: Scene,
  start: State,
  { one, to }: Equal,
  isOurs: (table: string) => boolean,
): Generator<Given> {
  const [column, other] = [unquote(one.token), unquote(to.token)]
  const { homes, parents } = on(engine, start, (connection) => {
    const { ordinary } = readCatalog(connection)
    const having = (side: Side) =>
      everyTable(connection)
        .filter(
          (table) => isOurs(table) && (side.of?.has(table) ?? true) && has(connection, table, unquote(side.token)),
        )
        .map((table) => ordinary.get(table) ?? table)
    const free = having(one).filter((table) => keyOf(soleKeyIn(connection, table) ?? '') !== keyOf(column))
    return { homes: free, parents: isName(to) ? having(to) : [] }
  })
  const own = identifier(column)
  for (const table of homes) {
    const home = `main.${identifier(table)}`
    if (!isName(to)) {
      const sql = `UPDATE OR ABORT ${home} SET ${own} = ${to.token.text} WHERE rowid = (SELECT min(rowid) FROM ${home})`
      const state = written(engine, start, sql)
      if (state) yield { state, says: `a table ${table} in which no ${column} is ${to.token.text}` }
    }
    for (const parent of parents) {
      const key = identifier(other)
      const keys = `(SELECT ${key} FROM main.${identifier(parent)} WHERE ${key} IS NOT NULL)`
      const sql = `UPDATE OR ABORT ${home} SET ${own} = (SELECT min(${key}) FROM ${keys}) WHERE ${own} IS NULL OR ${own} NOT IN ${keys}`
      const state = written(engine, start, sql)
      if (state) yield { state, says: `rows whose ${table}.${column} is no ${parent}.${other}` }
    }
  }
}

function has(connection: Connection, table: string, column: string): boolean {
  return columnsIn(connection, table).some(({ name }) => keyOf(name) === keyOf(column))
}

function written(engine: Scene['engine'], start: State, sql: string): State | null {
  const run = (connection: Connection) => refusal(() => connection.run(sql)) === null
  return on(engine, start, (connection) => (run(connection) ? connection.state() : null))
}
