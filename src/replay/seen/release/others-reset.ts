/** Rows of other tables that a new trigger replaces when the deployed release writes: what it does not name gets its default. */

import type { OldStatement } from '../../../model/statements.ts'
import { type Literal, NULL } from '../../../rows/literals.ts'
import type { Spare, SpareColumn } from '../../../rows/spare.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import type { Release } from '../../../sqlite/release.ts'
import { type Column, columnsIn, type Entry, entriesOf, isVirtual } from '../../../sqlite/schema.ts'
import { byOf } from './by.ts'
import { type Both, takenBack } from './statements.ts'
import { insert, repeating, rewrittenAll } from './writes.ts'

/** Another table that was there, and its columns that the release knows. */
interface Other {
  readonly name: string
  readonly key: readonly Column[]
  readonly columns: readonly Column[]
}

/**
 * A write of one table after which a row of another one has lost a value to its default, because a trigger has deleted it and
 * written it anew. What a trigger sets by an UPDATE, or names itself, is meant.
 * @param triggers those on the table that the file has made
 */
export function otherRowsReset(
  both: Both,
  spare: Spare,
  columns: readonly SpareColumn[],
  triggers: readonly Entry[],
  release: Release,
): OldStatement[] {
  const { was, is } = both
  for (const { sql: text } of triggers) {
    const names = namesIn(text)
    for (const other of othersIn(is, names, spare.table, release)) {
      const unnamed = other.columns.filter(({ key }) => !names.has(key))
      if (unnamed.length === 0) continue
      for (const [first, second] of pairs(spare, columns)) {
        const ask = (connection: Connection) => resetIn(connection, other, unnamed, first, second)
        const column = ask(is)
        if (column === null || ask(was) !== null) continue
        const message = `a row of ${other.name} is replaced without an error, and its ${column} is the default again`
        const by = byOf(both, () => ask(is) !== null)
        return [{ kind: 'write', sql: second, table: spare.table, column: null, message, from: null, ...by }]
      }
    }
  }
  return []
}

function othersIn(is: Connection, names: ReadonlySet<string>, own: string, release: Release): Other[] {
  const tables = entriesOf(is).filter(
    ({ type, name, sql }) => type === 'table' && !isVirtual(sql) && names.has(keyOf(name)) && !same(name, own),
  )
  return tables.flatMap(({ name }): Other[] => {
    const known = release.get(keyOf(name))
    const all = known ? columnsIn(is, name).filter(({ key, hidden }) => hidden === 0 && known.has(key)) : []
    const key = all.filter(({ primaryKey }) => primaryKey > 0)
    return key.length === 0 ? [] : [{ name, key, columns: all.filter((it) => !key.includes(it)) }]
  })
}

/** Two writes in which only the key differs, so that a trigger meets the same row of another table twice. */
function pairs(spare: Spare, columns: readonly SpareColumn[]): [string, string][] {
  const named = columns.filter(({ serial }) => !serial)
  const [one, two] = [repeating(spare), repeating({ ...spare, fresh: spare.second })]
  const [row] = spare.rows
  const free = named.filter(({ unique }) => !unique)
  const again = row && free.length > 0 ? rewrittenAll(spare, free, row, row).sql : null
  return [
    ...(one && two ? [[insert(spare, named, one).sql, insert(spare, named, two).sql] as [string, string]] : []),
    ...(again === null ? [] : [[again, again] as [string, string]]),
  ]
}

/** The column that the second write resets in a row that was there; null where none is. Nothing stays. */
function resetIn(
  connection: Connection,
  other: Other,
  columns: readonly Column[],
  first: string,
  second: string,
): string | null {
  // Only so does a REPLACE fire the triggers of DELETE (https://sqlite.org/lang_conflict.html).
  connection.run('PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = ON')
  const table = `main.${quoted(other.name)}`
  let found: string | null = null
  takenBack(connection, () =>
    refusal(() => {
      connection.run(first)
      for (const column of columns) raise(connection, table, column)
      // With one more column, a list of values that names none is refused: it may mean what it writes.
      connection.run(`ALTER TABLE ${table} ADD COLUMN sqlite_rehearsal_one_more`)
      connection.run(`CREATE TEMP TABLE gone (one);
        CREATE TEMP TRIGGER goes AFTER DELETE ON ${table} BEGIN INSERT INTO gone VALUES (1); END`)
      const before = valuesIn(connection, table, other, columns)
      connection.run(second)
      if (connection.rows('SELECT 1 FROM temp.gone').length === 0) return
      const after = valuesIn(connection, table, other, columns)
      const lost = columns.find((column, at) =>
        [...before].some(([key, values]) => {
          const [then, now] = [values[at], after.get(key)?.[at]]
          return now !== undefined && then !== now && (now === NULL || now === defaultOf(connection, column))
        }),
      )
      found = lost?.name ?? null
    }),
  )
  connection.run('PRAGMA recursive_triggers = OFF')
  return found
}

/** Gives the column a value that is not its default, where the table takes one. */
function raise(connection: Connection, table: string, column: Column): void {
  const c = quoted(column.name)
  const value = /CHAR|CLOB|TEXT/i.test(column.type) ? `coalesce(${c}, '') || 'x'` : `coalesce(${c}, 0) + 12`
  refusal(() => connection.run(`UPDATE ${table} SET ${c} = ${value} WHERE ${c} IS ${column.default ?? NULL}`))
}

function defaultOf(connection: Connection, { default: value }: Column): Literal {
  let found: Literal = NULL
  refusal(() => {
    found = String(connection.rows(`SELECT quote(${value ?? NULL})`)[0]?.[0])
  })
  return found
}

function valuesIn(
  connection: Connection,
  table: string,
  { key }: Other,
  columns: readonly Column[],
): Map<string, Literal[]> {
  const asked = [...key, ...columns].map(({ name }) => `quote(${quoted(name)})`).join(', ')
  const rows = connection.rows(`SELECT ${asked} FROM ${table}`)
  return new Map(rows.map((row) => [row.slice(0, key.length).join(), row.slice(key.length).map(String)]))
}
