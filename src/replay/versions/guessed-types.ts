/** The types of made-up columns: a file that copies one into a table that it makes takes its values for ones of that table's type. */

import type { Script } from '../../model/text.ts'
import { renameOf } from '../../sql/alter.ts'
import { copyIn, isStar, kindOf, type Source, sourcesOf, withoutAlias } from '../../sql/copy.ts'
import { keyOf } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { targetOf, verbOf } from '../../sql/statement.ts'
import { identifier, isWord, significant, type Token, unquote } from '../../sql/tokens.ts'
import { alone, type Connection, type Engine, on, refusal } from '../../sqlite/engine.ts'
import { type Column, columnsIn } from '../../sqlite/schema.ts'
import { columnsOf, giveKey, giveType, type Tables } from './made-up.ts'

/** Gives the columns of `tables` the types of those that the files copy them into as they are; the first copy counts. */
export function learnTypes(engine: Engine, files: readonly Script[], tables: Tables): void {
  const texts = files.flatMap(({ sql }) => statementsOf(sql))
  // By the names that they have on the way.
  const now: Tables = new Map(tables)
  on(engine, alone(new Uint8Array(0)), (connection) => {
    for (const text of texts) {
      const verb = verbOf(text)
      if (verb === 'CREATE TABLE') make(connection, text)
      if (verb === 'ALTER TABLE') rename(text, now)
      if (verb === 'INSERT' || verb === 'REPLACE') copies(connection, text, now)
    }
  })
}

function rename(text: string, tables: Tables): void {
  const { from, to } = renameOf(text) ?? {}
  const columns = from === undefined ? undefined : columnsOf(tables, from)
  if (columns === undefined || to === undefined) return
  for (const name of tables.keys()) if (tables.get(name) === columns) tables.delete(name)
  tables.set(to, columns)
}

/** Each table as the last file makes it: one that is rebuilt goes by its temporary name until then. */
function make(connection: Connection, text: string): void {
  const name = targetOf(text)
  if (name !== null) refusal(() => connection.run(`DROP TABLE IF EXISTS ${identifier(name)}`))
  refusal(() => connection.run(text))
}

function copies(connection: Connection, text: string, tables: Tables): void {
  const copy = copyIn(significant(text))
  const target = targetOf(text)
  if (copy === null || target === null || copy.results.some(isStar)) return
  const columns = columnsIn(connection, target)
  const into = copy.into?.map((it) => columns.find(({ key }) => key === keyOf(unquote(it)))) ?? columns
  const sources = sourcesOf(copy)
  for (const [at, result] of copy.results.entries()) {
    const name = copy.into?.[at]
    if (name && isWord(result[0], 'NULL') && result.length === 1) giveKey(tables, target, unquote(name))
    const type = typeOf(into[at])
    const from = kindOf(result) === 'bare' ? sourceOf(withoutAlias(result), sources, tables) : null
    if (type !== null && from !== null) giveType(tables, from.table, from.column, type)
  }
}

/** Null for a column that takes values of every type. */
function typeOf(column: Column | undefined): string | null {
  return column === undefined || /^(?:|any)$/i.test(column.type) ? null : column.type
}

function sourceOf(value: readonly Token[], sources: readonly Source[], tables: Tables) {
  const name = value.at(-1)
  const [owner] = value.length === 3 ? value : []
  if (name === undefined) return null
  const column = unquote(name)
  const called = owner && sources.find((it) => keyOf(unquote(it.called)) === keyOf(unquote(owner)))
  const holding = sources.filter(({ table }) => columnsOf(tables, table)?.has(keyOf(column)))
  const table = owner ? called?.table : holding.length === 1 ? holding[0]?.table : undefined
  return table === undefined ? null : { table, column }
}
